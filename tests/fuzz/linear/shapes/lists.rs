//! Lists of front matter, as long as one likes.

use super::{Shape, actor, allegation, each, files, items, source, source_text};

pub const SHAPES: &[Shape] = &[
    ("allegations that one statement asserts", 50, |n| {
        let mut folder = files(n, |i| {
            let text = format!("---\ntitle: That number {i} is so\naccused: none\n---\n");
            (format!("content/allegations/a{i}.md"), text)
        });
        let all = items(n, |i| format!("a{i}"));
        let statement = format!(
            "statements:\n  - {{id: s, speaker: ann, quote: all is said, asserts: [{all}]}}\n"
        );
        folder.put(
            "content/sources/story.md",
            &source_text(&statement, "\"So all is said\", said Ann Arbor."),
        );
        folder
    }),
    ("accused of one allegation", 50, |n| {
        let mut folder = files(n, |i| {
            let text = format!("---\nname: Body Number{i}\nkind: organization\n---\n");
            (format!("content/actors/b{i}.md"), text)
        });
        let accused = items(n, |i| format!("b{i}"));
        folder.put(
            "content/allegations/sea.md",
            &format!("---\ntitle: That the sea is blue\naccused: [{accused}]\n---\n"),
        );
        folder
    }),
    ("responses", 100, |n| {
        allegation(&format!(
            "responses:\n{}",
            each(n, |_| "  - {by: bo, kind: no-comment, on: 2015-12-03}\n".to_owned())
        ))
    }),
    ("responses that name statements", 100, |n| {
        let mut folder = allegation(&format!(
            "responses:\n{}",
            each(n, |i| format!("  - {{by: bo, kind: denial, statement: \"story#s{i}\"}}\n"))
        ));
        let statements = each(n, |i| {
            format!("  - {{id: s{i}, speaker: bo, quote: word{i} is wrong, denies: [sea]}}\n")
        });
        let body = each(n, |i| format!("\"So word{i} is wrong\", said Bo Pilot.\n\n"));
        folder.put(
            "content/sources/story.md",
            &source_text(&format!("statements:\n{statements}"), &body),
        );
        folder
    }),
    ("relations to one allegation", 50, |n| {
        allegation(&format!(
            "relations:\n{}",
            each(n, |i| format!("  - {{type: supports, to: sky, because: x{i}}}\n"))
        ))
    }),
    ("corrections of one allegation", 100, |n| {
        allegation(&format!(
            "corrections:\n{}",
            each(n, |i| format!("  - {{on: 2020-05-08, was: a{i}, now: b{i}, why: c}}\n"))
        ))
    }),
    ("open questions", 200, |n| {
        allegation(&format!("open_questions: [{}]\n", items(n, |i| format!("why {i}?"))))
    }),
    ("topics of one allegation", 50, |n| {
        allegation(&format!("topics: [{}]\n", items(n, |i| format!("topic {i}"))))
    }),
    ("offices of one actor", 200, |n| {
        actor(&format!(
            "roles:\n{}",
            each(n, |i| format!("  - {{title: mayor {i}, of: bo, from: 2018}}\n"))
        ))
    }),
    ("addresses of one actor", 200, |n| {
        actor(&format!("same_as: [{}]\n", items(n, |i| format!("\"https://example.org/{i}\""))))
    }),
    ("names that are another's", 100, |n| {
        let mut folder = actor(&format!("not: [{}]\n", items(n, |i| format!("Cy Quay Street{i}"))));
        let body = each(n, |i| format!("Cy Quay Street{i} and Cy Quay. "));
        folder.put("content/sources/story.md", &source_text("", &body));
        folder
    }),
    ("authors", 200, |n| {
        source(&format!("authors: [{}]\n", items(n, |i| format!("Writer W{i}"))), "Words.")
    }),
    ("archived copies", 200, |n| {
        let copies = items(n, |i| format!("\"https://archive.example/{i}\""));
        source(&format!("archived: [{copies}]\n"), "Words.")
    }),
    ("captions", 100, |n| {
        source(
            &format!(
                "media:\n{}",
                each(n, |i| format!(
                    "  - {{caption: Bo Pilot {i}, credit: desk, depicts: [bo]}}\n"
                ))
            ),
            "Words.",
        )
    }),
    ("mentions by hand", 100, |n| {
        source(
            &format!(
                "mentions:\n{}",
                each(n, |i| format!("  - {{text: the {i}th man, actor: bo}}\n"))
            ),
            &each(n, |i| format!("There came the {i}th man. ")),
        )
    }),
    ("mentions by hand of one word", 100, |n| {
        source(
            &format!(
                "mentions:\n{}",
                each(n, |i| format!("  - {{text: the man, actor: bo, occurrence: {}}}\n", i + 1))
            ),
            &each(n, |_| "There came the man. ".to_owned()),
        )
    }),
    ("exceptions", 100, |n| {
        source(
            &format!("allow:\n{}", each(n, |_| "  - {rule: orphan, why: x}\n".to_owned())),
            "Words.",
        )
    }),
    ("lines that are dropped", 100, |n| {
        let mut folder = source(
            &format!(
                "original: {{file: story.txt}}\ndropped:\n{}",
                each(n, |i| format!("  - {{lines: {}, why: x}}\n", 2 * i + 1))
            ),
            &each(n, |i| format!("Word {i}.\n\n")),
        );
        folder
            .put("content/originals/story.txt", &each(n, |i| format!("Dropped {i}.\nWord {i}.\n")));
        folder
    }),
    ("lines of an original that differ", 100, |n| {
        let mut folder =
            source("original: {file: story.txt}\n", &each(n, |i| format!("Word {i} of many.\n\n")));
        folder.put(
            "content/originals/story.txt",
            &("A story\n".to_owned() + &each(n, |i| format!("Word {} of many.\n", i * 7 % 1009))),
        );
        folder
    }),
    ("lines of an original of one word", 100, |n| {
        let mut folder = source("original: {file: story.txt}\n", &"Word.\n\n".repeat(n));
        folder.put(
            "content/originals/story.txt",
            &("A story\n".to_owned() + &"Word.\nOther.\n".repeat(n)),
        );
        folder
    }),
    ("paragraphs of an original that is a page", 100, |n| {
        let mut folder = source(
            "original: {file: story.html}\n",
            &each(n, |i| format!("Word {i} of many.\n\n")),
        );
        let page = each(n, |i| format!("<p>Word {i} of <b>many</b>.</p>\n<p>Menu {i}</p>\n"));
        folder.put("content/originals/story.html", &format!("<h1>A story</h1>\n{page}"));
        folder
    }),
];
