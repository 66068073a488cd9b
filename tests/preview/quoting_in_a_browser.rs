//! Words taken away from a page: what is copied of a paragraph, what is ringed where one lands, and a statement with its
//! reference in every form, whatever its words are.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::chromium::Chromium;
use crate::folder::{Folder, Site};
use crate::pages_in_a_browser::browser;

const IVANOV: &str = "sources/tass-2015-12-03-ivanov/index.html";

/// A site on the disk.
pub fn written(site: &Site) -> TempDir {
    let out = tempfile::tempdir().unwrap();
    for (path, bytes) in &site.0 {
        let file = out.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    out
}

fn go(browser: &mut Chromium, out: &TempDir, page: &str) {
    browser.go("about:blank");
    browser.go(&format!("file://{}", out.path().join(page).display()));
}

/// The forms of a statement of the page that is shown, by their names.
fn forms(browser: &mut Chromium, id: &str) -> Value {
    let script = format!(
        "load('quote.js').then(() => {{ const own = casefileQuotes.read(document, new URL(location.href), '{id}'); \
         return own && Object.fromEntries(Object.entries(casefileQuotes.forms).map(([name, form]) => [name, form(own)])); }})"
    );
    browser.value(&script)
}

fn form<'v>(forms: &'v Value, name: &str) -> &'v str {
    forms[name].as_str().unwrap_or_else(|| panic!("no `{name}` in {forms}"))
}

/// A denial, reported speech, words with a gap and across paragraphs, in three scripts.
fn wire() -> Folder {
    Folder::of([
        (
            "site.yaml",
            "format: 2\ntitle: A dossier\nbase_url: https://example.org/d/\nrules: {orphan: off, private-person: off, \
             governed-words: off, untranslated-quotation: off, \
             retracted-support: warning, missing-response: warning, unclear-quotation-marks: off}\n",
        ),
        ("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\n---\n"),
        ("content/actors/bo.md", "---\nname: Бо Берг\nkind: person\n---\n"),
        (
            "content/actors/acme.md",
            "---\nname: Acme {Works}\nkind: organization\naliases: [Acme]\n---\n",
        ),
        ("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n"),
        (
            "content/allegations/door.md",
            "---\ntitle: That Acme Works left the door open\naccused: [acme]\nadded: 2021-03-01\n---\n",
        ),
        (
            "content/sources/first.md",
            "---\ntitle: First | {{words}}\npublisher: wire\npublished: 2020-05-01\nlanguage: en\n\
             url: https://wire.example/first?a=1&b=2\n\
             archived: [{url: \"https://archive.example/web/20200502000000/https://wire.example/first\", on: 2020-05-02}]\n\
             statements:\n  \
             - {id: a1, speaker: ann, quote: Acme left the door open, asserts: [door], occasion: a walk, said: 2020-04-30}\n  \
             - {id: a2, speaker: ann, quote: the door had been open for days, asserts: [door]}\n  \
             - {id: c1, speaker: acme, quote: \"We did [\u{2026}] close it\", denies: [door]}\n  \
             - id: d1\n    speaker: bo\n    quote: |-\n      Дверь была открыта.\n\n      И окно.\n    asserts: [door]\n---\n\n\
             \"Acme left the door open,\" Ann Arbor said. She said the door had been open for days.\n\n\
             \"We did, and we always do, close it,\" Acme said.\n\n\
             «Дверь была открыта.\n\nИ окно.» — так сказал Бо Берг.\n",
        ),
    ])
}

#[test]
fn a_statement_is_copied_with_its_reference_in_five_forms() {
    let Some(mut browser) = browser("quoting") else { return };
    let out = written(&wire().site());
    go(&mut browser, &out, "sources/first/index.html");

    let direct = forms(&mut browser, "a1");
    let text = form(&direct, "text");
    let held = "The Wire, 1 May 2020, paragraph 1. A dossier, version of 1 March 2021 (";
    let begins = "“Acme left the door open” — Ann Arbor, quoted, a walk, 30 April 2020; ";
    assert!(text.starts_with(&format!("{begins}{held}")), "{text}");
    assert!(text.ends_with("), https://example.org/d/sources/first/#a1"), "{text}");
    let markdown = form(&direct, "markdown");
    assert!(markdown.starts_with("> “Acme left the door open”\n>\n> — Ann Arbor"), "{markdown}");
    assert!(
        markdown
            .contains("[The Wire, 1 May 2020, paragraph 1](https://wire.example/first?a=1&b=2)")
    );
    let wiki = form(&direct, "wikipedia");
    for part in [
        "{{cite news |title=First &#124; &#123;&#123;words&#125;&#125; |work=The Wire |date=2020-05-01",
        "|url=https://wire.example/first?a=1&b=2 |archive-url=https://archive.example/web/20200502000000/",
        "|archive-date=2020-05-02 |quote=Acme left the door open |via=A dossier}}",
    ] {
        assert!(wiki.contains(part), "{part}: {wiki}");
    }
    let bibtex = form(&direct, "bibtex");
    assert!(
        bibtex.starts_with("@misc{first-a1,\n  title = {First | \\{\\{words\\}\\}},"),
        "{bibtex}"
    );
    assert!(bibtex.contains("  url = {https://wire.example/first?a=1&b=2},"), "{bibtex}");
    let csl: Value = serde_json::from_str(form(&direct, "csl")).unwrap();
    assert_eq!(csl[0]["issued"]["date-parts"], json!([[2020, 5, 1]]));
    assert_eq!(csl[0]["type"], "article-newspaper");
    assert_eq!(csl[0]["URL"], "https://wire.example/first?a=1&b=2");

    // Reported speech is nobody's quotation.
    let reported = forms(&mut browser, "a2");
    for name in ["text", "markdown", "wikipedia", "bibtex", "csl"] {
        let own = form(&reported, name);
        assert!(own.contains("the door had been open for days"), "{own}");
        assert!(own.contains("The Wire’s words"), "{own}");
        assert!(!own.contains('“') && !own.contains("|quote="), "{own}");
    }

    // Words that are skipped are shown as such, and those of two paragraphs stand in two.
    let gap = forms(&mut browser, "c1");
    assert!(
        form(&gap, "text").starts_with("“We did […] close it” — Acme {Works}, quoted; "),
        "{gap}"
    );
    assert!(form(&gap, "bibtex").contains("Acme \\{Works\\}"), "{gap}");
    let two = forms(&mut browser, "d1");
    // Whose they are the marks of the source do not say: none is set around them here.
    let begins = "Дверь была открыта.\n\nИ окно. — Бо Берг, in unclear quotation marks; ";
    assert!(form(&two, "text").starts_with(begins), "{two}");
    assert!(form(&two, "markdown").starts_with("> Дверь была открыта.\n>\n> И окно.\n"), "{two}");
}

#[test]
fn words_of_a_retracted_source_are_copied_with_what_became_of_them() {
    let Some(mut browser) = browser("retracted") else { return };
    let mut folder = wire();
    let status = "status: {is: retracted, on: 2021-05-09, notice: We withdraw it.}";
    folder.head("content/sources/first.md", status);
    let out = written(&folder.site());
    go(&mut browser, &out, "sources/first/index.html");
    let own = forms(&mut browser, "a1");
    let begins = "[Retracted by The Wire on 9 May 2021] “Acme left the door open”";
    assert!(form(&own, "text").starts_with(begins), "{own}");
    assert!(
        form(&own, "wikipedia").starts_with("&#91;Retracted by The Wire on 9 May 2021&#93; {{")
    );
    for name in ["markdown", "bibtex", "csl"] {
        assert!(form(&own, name).contains("Retracted by The Wire on 9 May 2021"), "{own}");
    }
}

/// Each form of these words, read back by what a program would make of its signs.
#[test]
fn hostile_words_are_words_in_every_form() {
    let Some(mut browser) = browser("hostile") else { return };
    let out = written(&wire().site());
    go(&mut browser, &out, "sources/first/index.html");
    let hostile = "}} {{x|y}} [[z]] '''b''' ~~~~ <ref>r</ref> \\emph{t} 50 % & # $ _u_ ^ ~ `c` *d* [e](f) \u{5e9} \"q\" {who}";
    let own = json!({
        "id": "a", "key": "k", "words": hostile, "isDirect": true, "who": hostile, "fate": hostile,
        "place": hostile, "title": hostile, "outlet": hostile, "kind": "NewsArticle", "authors": [hostile],
        "day": "2020-05-01}} |x=", "language": "en", "url": "https://x.example/}} |y={a} (b) <c>",
        "copies": [], "site": hostile, "version": hostile, "address": "https://y.example/#a",
    });
    let made = browser.value(&format!(
        "load('quote.js').then(() => Object.fromEntries(Object.entries(casefileQuotes.forms).map(([name, form]) => [name, form({own})])))"
    ));
    // One template, with the fields that were meant, and no other markup.
    let wiki = form(&made, "wikipedia");
    assert_eq!((wiki.matches("{{").count(), wiki.matches("}}").count()), (1, 1), "{wiki}");
    let inner = wiki.split_once("{{").unwrap().1.split_once("}}").unwrap().0;
    let fields: Vec<&str> =
        inner.split(" |").skip(1).map(|own| own.split_once('=').unwrap().0).collect();
    assert_eq!(fields, ["title", "work", "date", "language", "url", "quote", "via"], "{wiki}");
    for sign in ["<", ">", "[[", "''", "~~~"] {
        assert!(!wiki.contains(sign), "{sign}: {wiki}");
    }
    // Braces of BibTeX match, and nothing is a command that was not written by us.
    let bibtex = form(&made, "bibtex");
    let mut depth = 0_i32;
    let plain = bibtex.replace("\\textbackslash{}", "").replace("\\textasciitilde{}", "");
    let plain = plain.replace("\\textasciicircum{}", "").replace("\\{", "").replace("\\}", "");
    for sign in plain.chars() {
        depth += i32::from(sign == '{') - i32::from(sign == '}');
        assert!(depth >= 0, "{bibtex}");
    }
    assert_eq!(depth, 0, "{bibtex}");
    assert!(!plain.contains("\\emph") && !bibtex.contains("  date ="), "{bibtex}");
    for sign in ["%", "&", "#", "$", "_"] {
        let free = plain.replace(&format!("\\{sign}"), "");
        let urls = free.lines().filter(|line| !line.starts_with("  url"));
        assert!(urls.clone().all(|line| !line.contains(sign)), "{sign}: {bibtex}");
    }
    let csl: Value = serde_json::from_str(form(&made, "csl")).unwrap();
    assert_eq!(csl[0]["title"], hostile);
    assert!(csl[0].get("issued").is_none());
    let markdown = form(&made, "markdown");
    assert!(markdown.contains("\\[e\\](f)") && markdown.contains("\\*d\\*"), "{markdown}");
    assert!(
        markdown.contains("(https://x.example/%7D%7D")
            || markdown.contains("(https://x.example/}}")
    );
    assert!(form(&made, "text").contains(hostile));
}

#[test]
fn a_paragraph_that_is_copied_holds_the_words_of_the_source_and_no_other() {
    let Some(mut browser) = browser("copying") else { return };
    let folder = Folder::of_the_repository();
    let out = written(&folder.site());
    go(&mut browser, &out, IVANOV);
    let source = folder.text("content/sources/tass-2015-12-03-ivanov.md");
    let body = source.rsplit_once("\n---\n").unwrap().1;
    let mut copied = 0;
    for number in 1..=9 {
        // What is selected is what is copied: numbers, references and notes are not.
        let text = browser.value(&format!(
            "(() => {{ const [para, end] = ['', ' .words'].map((own) => document.querySelector('#p{number}' + own)); \
             getSelection().setBaseAndExtent(para, 0, end, end.childNodes.length); return getSelection().toString(); }})()"
        ));
        let text = text.as_str().unwrap().trim();
        assert!(text.len() > 40 && body.contains(text), "paragraph {number}: {text}");
        copied += 1;
    }
    assert_eq!(copied, 9);
}

#[test]
fn whoever_comes_for_a_statement_sees_all_of_its_words_ringed() {
    let Some(mut browser) = browser("landing") else { return };
    let site = wire().site();
    let out = written(&site);
    go(&mut browser, &out, "sources/first/index.html#c1");
    let ringed = "[...document.querySelectorAll('mark')].filter((own) => getComputedStyle(own).boxShadow !== 'none')\
                  .map((own) => own.textContent)";
    browser.until("document.querySelector('#n-c1').hasAttribute('data-landed')");
    assert_eq!(browser.value(ringed), json!(["We did", "close it"]));
    browser.value("location.hash = 'd1'");
    browser.until("document.querySelector('#n-d1').hasAttribute('data-landed')");
    assert_eq!(browser.value(ringed), json!(["Дверь была открыта.", "И окно."]));

    // Without a script the words up to the next statement of the paragraph.
    std::fs::remove_file(out.path().join("static/js/site.js")).unwrap();
    go(&mut browser, &out, "sources/first/index.html#c1");
    assert_eq!(browser.value(ringed), json!(["We did", "close it"]));
    go(&mut browser, &out, "sources/first/index.html#a1");
    assert_eq!(browser.value(ringed), json!(["Acme left the door open"]));
}

#[test]
fn the_panel_opens_beside_a_statement_and_goes_with_escape() {
    let Some(mut browser) = browser("panel") else { return };
    let out = written(&Folder::of_the_repository().site());
    go(&mut browser, &out, IVANOV);
    let before = browser.value("document.documentElement.scrollHeight");
    browser.value("document.querySelector('#n-b12 .quote').click()");
    browser.until("!!document.querySelector('.take:popover-open')");
    assert_eq!(browser.value("document.activeElement.className"), "copy close");
    assert_eq!(browser.value("document.documentElement.scrollHeight"), before);
    let name = browser.value("document.querySelector('#n-b12 .quote').getAttribute('aria-label')");
    assert_eq!(name, "Quote statement b12 with its reference");
    let links =
        browser.value("[...document.querySelectorAll('.take dd')].map((own) => own.textContent)");
    let links = links.as_array().unwrap();
    assert_eq!(links[0], "https://dossier.example.org/sources/tass-2015-12-03-ivanov/#b12");
    assert_eq!(links[1..], [json!("no address known"), json!("a card without script")]);
    browser.press("Escape", 27);
    browser.until("!document.querySelector('.take:popover-open')");
    browser.until("document.activeElement === document.querySelector('#n-b12 .quote')");

    // From a disk an allegation leads to the words where they stand.
    go(&mut browser, &out, "allegations/leadership-personally-involved/index.html");
    browser.value("document.querySelectorAll('.statement .quote')[1].click()");
    browser.until("location.href.endsWith('tass-2015-12-03-ivanov/index.html#b12')");
}
