//! Statements, quotations and responses: shapes of a source of which much is quoted.

use super::{SOURCE, Shape, dossier, each, items, source};

pub const SHAPES: &[Shape] = &[
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
    // The nearest words are sought for a hundred of them.
    ("quotations that are nearly there", 300, |n| {
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
    // Of more than a hundred places no more is said than that.
    ("statements of one quotation", 300, |n| {
        let statements = each(n, |i| {
            format!("  - {{id: s{i}, speaker: ann, quote: it is so, occurrence: {}}}\n", i + 1)
        });
        source(
            &format!("statements:\n{statements}"),
            &each(n, |_| "\"We say it is so\", said Ann Arbor.\n\n".to_owned()),
        )
    }),
    ("a quotation that stands there again and again", 200, |n| {
        source(
            "statements:\n  - {id: s, speaker: ann, quote: it is so}\n",
            &"\"We say it is so\", said Ann Arbor.\n\n".repeat(n),
        )
    }),
    ("statements without an id", 100, |n| {
        let statements =
            each(n, |i| format!("  - {{speaker: ann, quote: word{i} is said, asserts: [sky]}}\n"));
        source(
            &format!("statements:\n{statements}"),
            &each(n, |i| format!("\"So word{i} is said\", said Ann Arbor.\n\n")),
        )
    }),
    ("statements that are said again", 100, |n| {
        let statements = each(n, |i| {
            let verb = if i == 0 { "asserts" } else { "repeats" };
            format!("  - {{id: s{i}, speaker: ann, quote: word{i} is said, {verb}: [sky]}}\n")
        });
        source(
            &format!("statements:\n{statements}"),
            &each(n, |i| format!("\"So word{i} is said\", said Ann Arbor.\n\n")),
        )
    }),
    ("speakers of one allegation", 100, |n| {
        let statements = each(n, |i| {
            format!("  - {{id: s{i}, speaker: m{i}, quote: word{i} is said, asserts: [sky]}}\n")
        });
        let mut folder = source(
            &format!("statements:\n{statements}"),
            &each(n, |i| format!("\"So word{i} is said\", said Body Number{i}.\n\n")),
        );
        for i in 0..n {
            folder.put(
                &format!("content/actors/m{i}.md"),
                &format!("---\nname: Body Number{i}\nkind: organization\n---\n"),
            );
        }
        folder
    }),
    ("statements that are taken back", 50, |n| {
        let statements = each(n, |i| {
            let verb = ["asserts", "retracts"][i % 2];
            format!("  - {{id: s{i}, speaker: ann, quote: word{i} is said, {verb}: [sky]}}\n")
        });
        source(
            &format!("statements:\n{statements}"),
            &each(n, |i| format!("\"So word{i} is said\", said Ann Arbor.\n\n")),
        )
    }),
    ("speakers who each take back what they said", 50, |n| {
        let statements = each(n, |i| {
            let (verb, speaker) = (["asserts", "retracts"][i % 2], i / 2);
            format!(
                "  - {{id: s{i}, speaker: m{speaker}, quote: word{i} is said, {verb}: [sky]}}\n"
            )
        });
        let mut folder = source(
            &format!("statements:\n{statements}"),
            &each(n, |i| format!("\"So word{i} is said\", said Body Number{}.\n\n", i / 2)),
        );
        for i in 0..n {
            folder.put(
                &format!("content/actors/m{i}.md"),
                &format!("---\nname: Body Number{i}\nkind: organization\n---\n"),
            );
        }
        folder
    }),
    ("links to statements of one source", 50, |n| {
        let statements =
            each(n, |i| format!("  - {{id: s{i}, speaker: ann, quote: word{i} is said}}\n"));
        let mut folder = source(
            &format!("statements:\n{statements}"),
            &each(n, |i| format!("\"So word{i} is said\", said Ann Arbor.\n\n")),
        );
        let links = each(n, |i| format!("[it](source:story#s{i})\n\n"));
        folder.put("content/pages/about.md", &format!("---\ntitle: About\n---\n\n{links}"));
        folder
    }),
    ("times of which each is told by the one before", 50, |n| {
        let statements = each(n, |i| {
            let said = if i == 0 {
                String::new()
            } else {
                format!(
                    ", said: {{date: 2015-12-01, relative_to: \"#s{}\", basis: inferred}}",
                    i - 1
                )
            };
            format!("  - {{id: s{i}, speaker: ann, quote: word{i} is said{said}}}\n")
        });
        source(
            &format!("statements:\n{statements}"),
            &each(n, |i| format!("\"So word{i} is said\", said Ann Arbor.\n\n")),
        )
    }),
    ("evidence of one statement", 50, |n| {
        let cited = items(n, |i| format!("{{words: word{i}}}"));
        source(
            &format!(
                "statements:\n  - {{id: s, speaker: ann, quote: \"{}\", cites: [{cited}]}}\n",
                each(n, |i| format!("word{i} ")).trim()
            ),
            &format!("\"{}\", said Ann Arbor.", each(n, |i| format!("word{i} ")).trim()),
        )
    }),
    ("translations of one quotation", 50, |n| {
        let translations =
            each(n, |i| format!("      - {{language: de, text: Wort {i}, by: bo}}\n"));
        source(
            &format!(
                "statements:\n  - id: s\n    speaker: ann\n    quote: it is so\n    translations:\n{translations}"
            ),
            "\"So it is so\", said Ann Arbor.",
        )
    }),
];
