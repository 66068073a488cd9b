//! Files: many of a kind, and those that are alike.

use super::{Shape, allegation_text, dossier, each, files, items, page, source_text};

pub const SHAPES: &[Shape] = &[
    ("pages", 100, |n| {
        files(n, |i| {
            (format!("content/pages/p{i}.md"), format!("---\ntitle: Page {i}\n---\n\nWord {i}.\n"))
        })
    }),
    ("pages that link to one", 100, |n| {
        files(n, |i| {
            let text = format!("---\ntitle: Page {i}\n---\n\nWord {i} of [[p0]] and [[sky]].\n");
            (format!("content/pages/p{i}.md"), text)
        })
    }),
    ("a page that links to every page", 100, |n| {
        let mut folder = files(n, |i| {
            (format!("content/pages/p{i}.md"), format!("---\ntitle: Page {i}\n---\n\nWord {i}.\n"))
        });
        let body = each(n, |i| format!("[[p{i}]] "));
        folder.put("content/pages/all.md", &format!("---\ntitle: All\n---\n\n{body}\n"));
        folder
    }),
    ("actors", 100, |n| {
        files(n, |i| {
            let text = format!("---\nname: Body Number{i}\nkind: organization\n---\n");
            (format!("content/actors/b{i}.md"), text)
        })
    }),
    ("actors whom one source names", 100, |n| {
        let mut folder = files(n, |i| {
            let text = format!("---\nname: Body Number{i}\nkind: organization\n---\n");
            (format!("content/actors/b{i}.md"), text)
        });
        let body = each(n, |i| format!("Body Number{i} came.\n\n"));
        folder.put("content/sources/story.md", &source_text("", &body));
        folder
    }),
    ("allegations", 100, |n| {
        files(n, |i| {
            let text = allegation_text(&format!("number {i} is so"), "");
            (format!("content/allegations/a{i}.md"), text)
        })
    }),
    ("allegations of one title", 100, |n| {
        files(n, |i| (format!("content/allegations/a{i}.md"), allegation_text("all is one", "")))
    }),
    ("allegations of one topic", 100, |n| {
        files(n, |i| {
            let text = allegation_text(&format!("number {i} is so"), "topics: [sea]\n");
            (format!("content/allegations/a{i}.md"), text)
        })
    }),
    ("allegations of as many topics", 100, |n| {
        files(n, |i| {
            let topics = format!("topics: [topic {i}, other {}]\n", i / 2);
            let text = allegation_text(&format!("number {i} is so"), &topics);
            (format!("content/allegations/a{i}.md"), text)
        })
    }),
    ("topics of like addresses", 100, |n| {
        files(n, |i| {
            let topics = format!("topics: [\"topic {}\"]\n", ".".repeat(i % 200));
            let text = allegation_text(&format!("number {i} is so"), &topics);
            (format!("content/allegations/a{i}.md"), text)
        })
    }),
    ("sources of one publisher", 100, |n| {
        let mut folder = dossier([(
            "content/actors/gazette.md",
            "---\nname: The Gazette\nkind: media\n---\n".to_owned(),
        )]);
        for i in 0..n {
            folder.put(
                &format!("content/sources/s{i}.md"),
                &format!("---\ntitle: Story {i}\npublisher: gazette\npublished: 2015-12-03\n---\n\nWord {i}.\n"),
            );
        }
        folder
    }),
    ("sources of one text and one address", 100, |n| {
        files(n, |i| {
            let address = "url: https://example.org/story\n";
            let body = "The Gazette came to the harbour, and Bo Pilot came with it.";
            (format!("content/sources/s{i}.md"), source_text(address, body))
        })
    }),
    ("sources of as many days", 100, |n| {
        files(n, |i| {
            let (year, month, day) = (1900 + i / 336, i / 28 % 12 + 1, i % 28 + 1);
            let text = format!(
                "---\ntitle: Story {i}\npublisher: unknown\npublished: {year:04}-{month:02}-{day:02}\nstatements:\n  - \
                 {{id: s, speaker: ann, quote: word{i} is said, asserts: [sky]}}\n---\n\n\"So word{i} is said\", said \
                 Ann Arbor.\n"
            );
            (format!("content/sources/s{i}.md"), text)
        })
    }),
    ("files of one id", 50, |n| {
        files(n, |i| {
            (format!("content/pages/f{i}/p.md"), format!("---\ntitle: Page {i}\n---\n\nWord.\n"))
        })
    }),
    ("files of which nothing is made", 100, |n| {
        files(n, |i| (format!("content/pages/f{i}.txt"), "Words.\n".to_owned()))
    }),
    ("static files", 100, |n| {
        files(n, |i| (format!("static/f{}/f{i}.txt", i % 10), "Words.\n".to_owned()))
    }),
    ("pictures of one page", 100, |n| {
        let mut folder = page(each(n, |i| format!("![a](static/img/b{i}.png)\n\n")));
        for i in 0..n {
            folder.put(&format!("static/img/b{i}.png"), "PNG");
        }
        folder
    }),
    ("folders in each other", 100, |n| {
        files(n, |i| {
            let folders = "f/".repeat(i % 100);
            (
                format!("content/pages/{folders}p{i}.md"),
                format!("---\ntitle: Page {i}\n---\n\nWord.\n"),
            )
        })
    }),
    ("paths that are kept", 50, |n| {
        let kept = items(n, |i| format!("kept{i}/"));
        dossier([(
            "site.yaml",
            format!("title: A dossier\nbase_url: https://example.org/d/\nkeep: [{kept}]\n"),
        )])
    }),
];
