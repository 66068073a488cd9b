//! Work grows with what there is, and not with its square: each shape of a dossier is made once and four
//! times as large, and what the larger one costs is compared with what the smaller one does.
//!
//! What is compared is the processor's time of all threads, the least of a few runs. Four times the input
//! may cost [`MOST`] times as much: what grows with the square costs sixteen times as much.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod hubs;

use std::fmt::Write as _;
use std::time::Duration;

use crate::folder::Folder;
use casefile::diag::human::{self, Style};
use casefile::edition::Audience;

/// How many times as much four times the input may cost.
const MOST: f64 = 10.0;

/// Below this, beyond what the smallest dossier costs, nothing is compared.
const LEAST: Duration = Duration::from_millis(30);

/// Time of the processor that all threads of this program have had.
#[cfg(target_os = "linux")]
fn spent() -> Duration {
    let tasks = std::fs::read_dir("/proc/self/task").unwrap();
    let of = |path: std::path::PathBuf| {
        let line = std::fs::read_to_string(path.join("schedstat")).unwrap_or_default();
        line.split(' ').next().and_then(|nanoseconds| nanoseconds.parse().ok()).unwrap_or(0)
    };
    Duration::from_nanos(tasks.filter_map(Result::ok).map(|task| of(task.path())).sum())
}

/// What it costs to check and build a dossier: the least of a few times.
fn cost(dossier: &Folder) -> Duration {
    let workspace = dossier.workspace();
    let once = || {
        let before = spent();
        let (built, _) = dossier.build(Audience::Public(None));
        assert!(!built.diagnostics.is_empty() || built.outputs.is_some());
        let style = Style { colored: false, width: 100 };
        for found in &built.diagnostics {
            assert!(!human::render(found, &workspace, style).is_empty());
        }
        spent().saturating_sub(before)
    };
    let first = once();
    if first > Duration::from_secs(2) { first } else { first.min(once()).min(once()) }
}

const SOURCE: &str = "title: A story\npublisher: unknown\npublished: 2015-12-03\n";

/// A dossier with these files, two actors and an allegation.
fn dossier<'a>(files: impl IntoIterator<Item = (&'a str, String)>) -> Folder {
    let mut folder = Folder::of([
        ("site.yaml", "title: A dossier\nbase_url: https://example.org/d/\npage_size: 50\n"),
        ("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\nspeaks_for: unknown\n---\n"),
        (
            "content/actors/bo.md",
            "---\nname: Bo Pilot\nkind: person\naliases: [Pilot]\npublic_interest: x\n---\n",
        ),
        ("content/allegations/sky.md", "---\ntitle: That the sky is blue\naccused: none\n---\n"),
    ]);
    for (path, text) in files {
        folder.put(path, &text);
    }
    folder
}

fn source(front_matter: &str, body: &str) -> Folder {
    dossier([("content/sources/story.md", format!("---\n{SOURCE}{front_matter}---\n\n{body}\n"))])
}

fn page(body: String) -> Folder {
    dossier([("content/pages/about.md", format!("---\ntitle: About\n---\n\n{body}\n"))])
}

fn actor(front_matter: &str) -> Folder {
    dossier([(
        "content/actors/cy.md",
        format!("---\nname: Cy Quay\nkind: group\n{front_matter}---\n"),
    )])
}

/// Text of each number below `n`.
fn each(n: usize, text: impl Fn(usize) -> String) -> String {
    (0..n).map(text).collect()
}

fn items(n: usize, item: impl Fn(usize) -> String) -> String {
    (0..n).map(item).collect::<Vec<_>>().join(", ")
}

type Shape = (&'static str, usize, fn(usize) -> Folder);

const STATEMENTS: &[Shape] = &[
    ("statements of one source, all on one allegation", 150, |n| {
        let statements = each(n, |i| {
            format!("  - {{id: s{i}, speaker: ann, quote: word{i} is said here, asserts: [sky]}}\n")
        });
        source(
            &format!("statements:\n{statements}"),
            &each(n, |i| format!("\"So word{i} is said here by her\", said Ann Arbor.\n\n")),
        )
    }),
    ("statements of as many sources, all on one allegation", 100, |n| {
        let mut folder = dossier([]);
        for i in 0..n {
            folder.put(
                &format!("content/sources/s{i}.md"),
                &format!("---\n{SOURCE}statements:\n  - {{id: s, speaker: ann, quote: word{i} is said, asserts: [sky]}}\n---\n\n\"So word{i} is said\", said Ann Arbor.\n"),
            );
        }
        folder
    }),
    ("quotations that lie over each other", 100, |n| {
        let statements = each(n, |i| {
            let words: Vec<String> = (i..i + 20).map(|word| format!("w{word}")).collect();
            format!("  - {{id: s{i}, speaker: ann, quote: {}}}\n", words.join(" "))
        });
        source(
            &format!("statements:\n{statements}"),
            &format!("Ann Arbor said {}.", each(n + 20, |i| format!("w{i} "))),
        )
    }),
    ("a long quotation that is nearly there", 1_000, |n| {
        let words = each(n, |i| format!("w{} ", i % 997));
        let quote = words.replacen(&format!("w{} ", n / 2 % 997), "other ", 1);
        source(
            &format!("statements:\n  - {{id: s, speaker: ann, quote: \"{}\"}}\n", quote.trim()),
            &format!("Ann Arbor said {words}."),
        )
    }),
    ("quotations that are nearly there", 30, |n| {
        let statements = each(n, |i| {
            format!(
                "  - {{id: s{i}, speaker: ann, quote: the sky over harbour number {i} was blve}}\n"
            )
        });
        source(
            &format!("statements:\n{statements}"),
            &each(n, |i| format!("Ann Arbor said the sky over harbour number {i} was blue.\n\n")),
        )
    }),
    ("responses", 100, |n| {
        let responses = each(n, |_| "  - {by: bo, kind: no-comment, on: 2015-12-03}\n".to_owned());
        dossier([(
            "content/allegations/sea.md",
            format!(
                "---\ntitle: That the sea is blue\naccused: [bo]\nresponses:\n{responses}---\n"
            ),
        )])
    }),
];

const NAMES: &[Shape] = &[
    ("aliases", 500, |n| {
        let mut folder =
            actor(&format!("aliases: [{}]\n", items(n, |i| format!("Alias Number{i}"))));
        let body = each(n, |i| format!("Alias Number{i} came. "));
        folder.put("content/sources/story.md", &format!("---\n{SOURCE}---\n\n{body}\n"));
        folder
    }),
    ("aliases that two actors have", 200, |n| {
        let aliases = items(n, |i| format!("Alias Number{i}"));
        let mut folder = actor(&format!("aliases: [{aliases}]\n"));
        folder.put(
            "content/actors/di.md",
            &format!("---\nname: Di Dock\nkind: group\naliases: [{aliases}]\n---\n"),
        );
        folder
    }),
    ("actors of one alias", 100, |n| {
        let mut folder = dossier([]);
        for i in 0..n {
            folder.put(
                &format!("content/actors/a{i}.md"),
                &format!("---\nname: Actor{i} Same\nkind: group\naliases: [Same Name]\n---\n"),
            );
        }
        folder
    }),
    ("actors of like names", 100, |n| {
        let mut folder = dossier([]);
        for i in 0..n {
            folder.put(
                &format!("content/actors/ann-a{i}.md"),
                &format!("---\nname: Ann A{i}\nkind: group\n---\n"),
            );
        }
        let body = each(n, |i| format!("Ann A{i} came. "));
        folder.put("content/sources/story.md", &format!("---\n{SOURCE}---\n\n{body}\n"));
        folder
    }),
    ("mentions in one paragraph", 1_000, |n| source("", &"Bo Pilot came. ".repeat(n))),
    // Each of both is told.
    ("names in disguise", 100, |n| {
        source("", &"B\u{43e} P\u{456}lot met Bo Pi\u{ad}lot.\n\n".repeat(n))
    }),
    ("mentions in paragraphs", 500, |n| source("", &"Bo Pilot came.\n\n".repeat(n))),
    ("places of one redaction", 1_000, |n| {
        source("redact: [{text: secret, why: x}]\n", &"a secret was. ".repeat(n))
    }),
    ("redactions that are not there", 100, |n| {
        source(
            &format!("redact:\n{}", each(n, |i| format!("  - {{text: nothing{i}, why: x}}\n"))),
            "Words.",
        )
    }),
];

const MARKUP: &[Shape] = &[
    ("paragraphs", 3_000, |n| {
        source("", &each(n, |i| format!("Word {i} of many, said nobody.\n\n")))
    }),
    ("quotation marks that nothing closes", 3_000, |n| source("", &"“a ".repeat(n))),
    ("quotations in one paragraph", 2_000, |n| source("", &"“a” said b. ".repeat(n))),
    ("brackets that open", 10_000, |n| page("[".repeat(n))),
    ("notes that begin", 5_000, |n| page("[^a".repeat(n))),
    ("notes that there are not", 200, |n| page("[^1] ".repeat(n))),
    ("notes that one place names", 1_000, |n| page(format!("{}\n\n[^1]: x", "[^1] ".repeat(n)))),
    ("notes", 500, |n| {
        page(each(n, |i| format!("a[^{i}]\n\n")) + &each(n, |i| format!("[^{i}]: x\n\n")))
    }),
    ("blockquotes in each other", 3_000, |n| page(format!("{} a", ">".repeat(n)))),
    ("lists in each other", 1_000, |n| page(format!("{}a", "- ".repeat(n)))),
    ("emphasis in each other", 5_000, |n| page("*a ".repeat(n))),
    ("links in each other", 3_000, |n| page(format!("{}a{}", "[".repeat(n), "](#a)".repeat(n)))),
    ("wikilinks that open", 5_000, |n| page("[[a".repeat(n))),
    ("back-ticks that open", 1_000, |n| page(each(n, |i| format!("{}a", "`".repeat(i % 50 + 1))))),
    ("comments", 1_000, |n| page("a <!-- b --> %%c%% ".repeat(n))),
    ("comments over lines", 300, |n| page("a\n\n<!--\n`b\n-->\n\n".repeat(n))),
    ("comments that open", 5_000, |n| page("<!-- ".repeat(n))),
    ("headings of one name", 1_000, |n| page("# A\n\n".repeat(n))),
    ("links to headings", 300, |n| page(each(n, |i| format!("# A{i}\n\n[b](#a{i})\n\n")))),
    ("links to headings that there are not", 50, |n| {
        page("# A\n\n".to_owned() + &each(n, |i| format!("[b](#nowhere{i}) ")))
    }),
    ("pictures that there are not", 100, |n| page(each(n, |i| format!("![a](b{i}.png) ")))),
    ("rows of a table", 1_000, |n| {
        page(format!("| a | b |\n|---|---|\n{}", "| [[ann\\|c]] | d |\n".repeat(n)))
    }),
    ("a line of many faults", 100, |n| page(each(n, |i| format!("[a](x{i}) ")))),
];

const DATA: &[Shape] = &[
    ("unknown ids in as many files", 60, |n| {
        let mut folder = dossier([]);
        for i in 0..n {
            folder.put(
                &format!("content/actors/a{i}.md"),
                &format!("---\nname: A Number{i}\nkind: group\npart_of: [nobody-{i}]\n---\n"),
            );
        }
        folder
    }),
    ("an alias of YAML, again and again", 500, |n| {
        actor(&format!("aliases: [&a Word, {}]\n", items(n, |_| "*a".to_owned())))
    }),
    ("keys that there are not", 100, |n| actor(&each(n, |i| format!("k{i}: x\n")))),
    ("rules that there are not", 200, |n| {
        let mut folder = dossier([]);
        let rules = items(n, |i| format!("rule-{i}: off"));
        folder.put("site.yaml", &format!("title: A\nrules: {{{rules}}}\n"));
        folder
    }),
    ("words that comments cut", 200, |n| {
        actor(&format!("aliases:\n{}", each(n, |i| format!("  - A{i} #1\n"))))
    }),
    ("names of files that are no ids", 100, |n| {
        let mut folder = dossier([]);
        for i in 0..n {
            folder.put(
                &format!("content/actors/A_{i}.md"),
                &format!("---\nname: A Number{i}\nkind: group\n---\n"),
            );
        }
        folder
    }),
];

fn hold(shapes: &[Shape]) {
    let mut report = String::new();
    let mut faults = Vec::new();
    // Templates, styles and fonts cost the same for all.
    let least = cost(&dossier([]));
    let cost = |dossier: &Folder| cost(dossier).saturating_sub(least);
    for (name, n, make) in shapes {
        // Small enough for a moment, and as large as a moment needs.
        let mut n = *n;
        let mut small = cost(&make(n));
        while small < LEAST && n < 1_000_000 {
            n *= 4;
            small = cost(&make(n));
        }
        let large = cost(&make(4 * n));
        let ratio = large.as_secs_f64() / small.as_secs_f64();
        let _ = writeln!(report, "{ratio:5.1}  {small:>10.1?} {large:>10.1?}  {n:>7} {name}");
        // What is noise in one run is none in the next.
        if ratio > MOST {
            let again = cost(&make(4 * n)).as_secs_f64() / cost(&make(n)).as_secs_f64();
            if again > MOST {
                faults.push(format!("{name}: {again:.1} times"));
            }
        }
    }
    assert!(faults.is_empty(), "{}\n\n{report}", faults.join("\n"));
}

#[test]
#[cfg(target_os = "linux")]
fn statements_cost_what_they_are() {
    hold(STATEMENTS);
}

#[test]
#[cfg(target_os = "linux")]
fn names_cost_what_they_are() {
    hold(NAMES);
}

#[test]
#[cfg(target_os = "linux")]
fn markup_costs_what_it_is() {
    hold(MARKUP);
}

#[test]
#[cfg(target_os = "linux")]
fn front_matter_costs_what_it_is() {
    hold(DATA);
}
