//! Pages that nobody would write: whatever the bytes are, an import ends, in time, in a draft or a refusal.

#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test measures time and may fail"
)]

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use casefile_import::{self as import, DraftBlock, ImportHints, RefusalReason};
use proptest::prelude::*;

/// The allocator of the command, whose time is meant.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const PAGE: &str = include_str!("../../../tests/import/html-wordpress/input.html");
const PROSE: &str = "<p>The harbour master said on Tuesday that nine ships had left without papers, and named them.</p>";

/// The time that a hostile page of two megabytes may take; a build without optimisation is given more,
const LIMIT: Duration = Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 1 });
/// and so is a slow machine: this many times as long as an ordinary page of two megabytes takes on it.
const TIMES: u32 = 4;

/// So often a page is read, at most, until once it takes no longer than it may: other work of the machine is not its own.
const ATTEMPTS: usize = 3;

fn import(bytes: &[u8]) -> Result<import::Draft, import::Refusal> {
    import::read("page.html", bytes, &ImportHints::default()).map(|read| read.draft)
}

fn words(draft: &import::Draft) -> String {
    let texts: Vec<&str> = draft
        .body
        .iter()
        .map(|block| match block {
            DraftBlock::Text(text) | DraftBlock::Heading(_, text) | DraftBlock::Markdown(text) => {
                text.as_str()
            }
        })
        .collect();
    texts.join("\n")
}

/// A page around a hostile part, which must still give its prose.
fn still_reads(name: &str, hostile: &str) {
    reads(name, "", hostile);
}

/// An ordinary page of two megabytes.
fn long() -> String {
    let prose = PROSE.repeat(20_000);
    format!("<html><body><h1>Ships</h1><article>{prose}</article></body></html>")
}

/// How long an ordinary page of two megabytes takes on this machine.
static ORDINARY: LazyLock<Duration> = LazyLock::new(|| {
    let page = long();
    let taken = (0..ATTEMPTS).map(|_| timed(&page).1);
    taken.min().unwrap_or_default()
});

fn timed(page: &str) -> (Result<import::Draft, import::Refusal>, Duration) {
    let start = Instant::now();
    let draft = import(page.as_bytes());
    (draft, start.elapsed())
}

fn in_time(name: &str, page: &str) -> Result<import::Draft, import::Refusal> {
    let limit = LIMIT.max(TIMES * *ORDINARY);
    let mut times = Vec::new();
    for _ in 0..ATTEMPTS {
        let (draft, taken) = timed(page);
        if taken < limit {
            return draft;
        }
        times.push(taken);
    }
    panic!("{name}: {times:?} of {limit:?} for {} kB", page.len() / 1024);
}

fn reads(name: &str, head: &str, hostile: &str) {
    let prose = PROSE.repeat(3);
    let page = format!(
        "<html><head><title>Nine ships left without papers</title>{head}</head><body><h1>Nine ships left</h1><article>{prose}{hostile}{prose}</article></body></html>"
    );
    let draft = in_time(name, &page);
    let draft = draft.unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
    assert!(words(&draft).contains("nine ships had left without papers"), "{name}");
}

#[test]
fn one_long_link_ends_in_time() {
    still_reads("one long link", &format!("<a href=/x>{}</a>", "<em>x ".repeat(100_000)));
}

#[test]
fn hostile_pages_of_two_megabytes_end_in_time() {
    let count = 100_000;
    let numbered =
        |open: &str| (0..count).map(|n| open.replace('#', &n.to_string())).collect::<String>();
    let cases = [
        ("deep divs", format!("{}{}", "<div>".repeat(count), "</div>".repeat(count))),
        ("unclosed divs", "<div>".repeat(count)),
        ("unclosed bold", "<b>".repeat(count)),
        ("different unclosed formatting", numbered("<b id=#>")),
        ("formatting closed by its parent", numbered("<p><i id=#>x</p>")),
        ("formatting closed by a block", numbered("<div><a name=#></div>")),
        ("deep lists", "<ul><li>".repeat(count)),
        ("deep tables", "<table><tr><td>".repeat(count)),
        ("deep quotations", "<blockquote>".repeat(count)),
        ("deep fonts and paragraphs", "<p><font><p><b>".repeat(count / 2)),
        ("self-closing divs", "<div/>".repeat(count)),
        ("svg", "<svg><g>".repeat(count)),
        ("a huge attribute", format!("<p title=\"{}\">x</p>", "a".repeat(2_000_000))),
        ("many attributes", format!("<p {}>x</p>", numbered("a#=1 "))),
        ("many breaks", "x<br><br>".repeat(count)),
        ("many entities", "&amp;&lt;&nbsp;".repeat(count)),
        ("angle brackets", "<".repeat(2_000_000)),
        ("many ends", "</div></b></p>".repeat(count)),
        ("marks of markdown", "<p>*_`[](<|~\\</p>".repeat(20_000)),
        ("scripts", "<script>if (a<b) { x('<div>') }</script>".repeat(40_000)),
        ("many links", numbered("<a href=/#>x</a> ")),
        ("nested lists of words", "<ul><li>x y z".repeat(count)),
        ("ampersands", "R&D &x ".repeat(count)),
        ("brackets", "[ ![ [[ ".repeat(count)),
        (
            "many captions",
            format!("<figure>{}</figure>", numbered("<figcaption>Ship #</figcaption>")),
        ),
        ("captions in captions", "<div class=caption>x".repeat(count)),
        ("many times", numbered("<time class=updated datetime=#>x</time>")),
        ("walls in walls", "<div class=paywall>x".repeat(count)),
    ];
    for (name, hostile) in &cases {
        still_reads(name, hostile);
    }
    let names = numbered("Name #, ");
    let titles = numbered("<meta property=og:title content='Title #'>");
    let body = numbered("<p><i id=#>x</p>");
    for (name, head) in [
        ("many authors", format!("<meta name=author content='{names}'>")),
        ("many titles", titles),
        (
            "a hostile body in data",
            format!(
                "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"articleBody\":\"{body}\"}}</script>"
            ),
        ),
    ] {
        reads(name, &head, "");
    }
    let notes: String = (0..20_000).map(|n| format!("<sup><a href='#n{n}'>1</a></sup>")).collect();
    let texts: String =
        (0..20_000).map(|n| format!("<li id=n{n}>Box {n} <a href='#r'>^</a></li>")).collect();
    still_reads("many notes", &format!("{notes}<ol class=footnotes>{texts}</ol>"));
}

#[test]
fn a_long_page_ends_in_time() {
    let (draft, _) = timed(&long());
    assert!(!draft.unwrap().body.is_empty());
    assert!(*ORDINARY < LIMIT, "{ORDINARY:?}");
}

#[test]
fn nothing_that_runs_survives() {
    let page = format!(
        "<html><body><h1>Ships at night</h1><article>{PROSE}{PROSE}<p>See <a href=\"javascript:alert(1)\">here</a>, \
         <a href=' data:text/html,x'>there</a>, <a href=\"https://ok.example/a?utm_source=x&b=1\">elsewhere</a> and write \
         <img src=x onerror=alert(2)> &lt;script&gt;alert(3)&lt;/script&gt; to us.</p><script>alert(4)</script>\
         <svg><text>drawn words of a picture</text></svg><math><mi>formula</mi></math><iframe src=x>framed words</iframe>{PROSE}</article></body></html>"
    );
    let text = words(&import(page.as_bytes()).unwrap());
    for gone in [
        "javascript:",
        "data:",
        "onerror",
        "alert(4)",
        "drawn words",
        "formula",
        "framed words",
        "utm_source",
    ] {
        assert!(!text.contains(gone), "{gone} in {text}");
    }
    assert!(text.contains("[elsewhere](https://ok.example/a?b=1)"), "{text}");
    assert!(text.contains("alert(3)"), "words that look like a script are words: {text}");
}

#[test]
fn a_page_without_an_article_is_refused() {
    let why = |page: &str| import(page.as_bytes()).map_err(|refusal| refusal.why).err();
    assert_eq!(why("<html><body></body></html>"), Some(RefusalReason::Empty));
    assert_eq!(
        why("<!doctype html><script>app()</script><div id=root></div>"),
        Some(RefusalReason::Empty)
    );
    assert_eq!(
        why("<html><body><nav><a href=/>Home</a></nav><p>Log in</p></body></html>"),
        Some(RefusalReason::NoArticle)
    );
}

/// A change to a page.
#[derive(Debug, Clone)]
enum Change {
    Cut(usize, usize),
    Insert(usize, &'static str),
    Flip(usize, u8),
    Repeat(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let part = prop::sample::select(vec![
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<b>",
        "</table>",
        "<table><tr>",
        "<ul>",
        "<li>",
        "<svg>",
        "<math>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<title>",
        "<textarea>",
        "<a href=\"",
        "\"",
        "'",
        "&#x",
        "&",
        "<template>",
        "<select>",
        "<h1>",
        "<article>",
        "<pre>",
        "<br>",
        "<sup><a href=\"#a\">1</a></sup>",
        "<li id=a>",
        "{\"@type\":",
        "\u{202e}",
        "\u{0}",
        "<![CDATA[",
        "<?xml",
        "<frameset>",
        "</body>",
        "<base href=x>",
    ]);
    prop_oneof![
        (any::<usize>(), 0..400_usize).prop_map(|(at, length)| Change::Cut(at, length)),
        (any::<usize>(), part).prop_map(|(at, part)| Change::Insert(at, part)),
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Change::Flip(at, byte)),
        (any::<usize>(), 0..300_usize).prop_map(|(at, length)| Change::Repeat(at, length)),
    ]
}

fn changed(page: &str, changes: &[Change]) -> Vec<u8> {
    let mut bytes = page.as_bytes().to_vec();
    for change in changes {
        let length = bytes.len().max(1);
        match *change {
            Change::Cut(at, count) => {
                let at = at % length;
                bytes.drain(at.min(bytes.len())..(at + count).min(bytes.len()));
            }
            Change::Insert(at, part) => {
                let at = (at % length).min(bytes.len());
                bytes.splice(at..at, part.bytes());
            }
            Change::Flip(at, byte) => {
                if let Some(own) = bytes.get_mut(at % length) {
                    *own = byte;
                }
            }
            Change::Repeat(at, count) => {
                let at = (at % length).min(bytes.len());
                let part = bytes[at..(at + count).min(bytes.len())].to_vec();
                bytes.splice(at..at, part);
            }
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_page_never_fails_the_importer(changes in prop::collection::vec(change(), 1..24)) {
        let bytes = changed(PAGE, &changes);
        let start = Instant::now();
        let read = import(&bytes);
        prop_assert!(start.elapsed() < LIMIT);
        if let Ok(draft) = read {
            let text = words(&draft);
            prop_assert!(!text.contains("](javascript:"));
            prop_assert!(!text.contains('\0'));
        }
    }

    #[test]
    fn any_bytes_never_fail_the_importer(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = import(&bytes);
    }
}
