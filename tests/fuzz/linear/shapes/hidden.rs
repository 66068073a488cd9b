//! What readers do not see: withheld files and statements, minors, words that are blotted out.

use super::{Shape, allegation_text, each, files, source, source_text};

/// The source of a statement that bears on the one allegation.
fn story(i: usize, front_matter: &str) -> String {
    let statement = format!(
        "statements:\n  - {{id: s, speaker: ann, quote: word{i} is said, asserts: [sky]}}\n"
    );
    source_text(
        &(front_matter.to_owned() + &statement),
        &format!("\"So word{i} is said\", said Ann Arbor of secret{i}."),
    )
}

pub const SHAPES: &[Shape] = &[
    ("withheld sources", 100, |n| {
        let mut folder =
            files(n, |i| (format!("content/sources/s{i}.md"), story(i, "publish: false\n")));
        folder.put("content/sources/open.md", &source_text("", "Words of one, and of another."));
        folder
    }),
    ("withheld sources beside as many public ones", 100, |n| {
        let mut folder =
            files(n, |i| (format!("content/sources/s{i}.md"), story(i, "publish: false\n")));
        for i in 0..n {
            folder.put(&format!("content/sources/o{i}.md"), &story(i + n, ""));
        }
        folder
    }),
    ("withheld actors", 100, |n| {
        let mut folder = files(n, |i| {
            let text = format!(
                "---\nname: Hidden Number{i}\nkind: group\npublish: false\n---\n\nWords.\n"
            );
            (format!("content/actors/h{i}.md"), text)
        });
        folder.put("content/sources/open.md", &source_text("", "Words of one, and of another."));
        folder
    }),
    ("withheld allegations", 100, |n| {
        files(n, |i| {
            let text = allegation_text(&format!("number {i} is so"), "publish: false\n");
            (format!("content/allegations/a{i}.md"), text)
        })
    }),
    ("withheld statements of one source", 100, |n| {
        let statements = each(n, |i| {
            format!("  - {{id: s{i}, speaker: ann, quote: word{i} is said here, publish: false}}\n")
        });
        source(
            &format!("statements:\n{statements}"),
            &each(n, |i| format!("\"So word{i} is said here by her\", said Ann Arbor.\n\n")),
        )
    }),
    ("minors whom one source names", 50, |n| {
        let mut folder = files(n, |i| {
            let text = format!("---\nname: Minor Qnumber{i}\nkind: person\nminor: true\n---\n");
            (format!("content/actors/m{i}.md"), text)
        });
        let body = each(n, |i| format!("Minor Qnumber{i} came.\n\n"));
        folder.put("content/sources/story.md", &source_text("", &body));
        folder
    }),
    ("sources that name one minor", 100, |n| {
        let mut folder = files(n, |i| {
            (format!("content/sources/s{i}.md"), source_text("", &format!("Jo Qsmall came {i}.")))
        });
        folder
            .put("content/actors/jo.md", "---\nname: Jo Qsmall\nkind: person\nminor: true\n---\n");
        folder
    }),
    ("places of one redaction", 1_000, |n| {
        source("redact: [{text: secret, why: x}]\n", &"a secret was. ".repeat(n))
    }),
    ("redactions of one source", 100, |n| {
        source(
            &format!("redact:\n{}", each(n, |i| format!("  - {{text: secret{i}, why: x}}\n"))),
            &each(n, |i| format!("a secret{i} was.\n\n")),
        )
    }),
    ("redactions of names", 50, |n| {
        source(
            &format!("redact:\n{}", each(n, |i| format!("  - {{text: Nora Qz{i}, why: x}}\n"))),
            &each(n, |i| format!("Nora Qz{i} was there.\n\n")),
        )
    }),
    ("redactions of as many sources", 100, |n| {
        files(n, |i| {
            let redact = format!("redact: [{{text: secret{i}, why: x}}]\n");
            (format!("content/sources/s{i}.md"), story(i, &redact))
        })
    }),
    ("redactions that are not there", 100, |n| {
        source(
            &format!("redact:\n{}", each(n, |i| format!("  - {{text: nothing{i}, why: x}}\n"))),
            "Words.",
        )
    }),
    ("words that a redaction may mean", 100, |n| {
        source(
            "redact: [{text: secret, why: x}]\n",
            &("a secret was.\n\n".to_owned()
                + &each(n, |i| format!("secretly{i} and secretive.\n\n"))),
        )
    }),
];
