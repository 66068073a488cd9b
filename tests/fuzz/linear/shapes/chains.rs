//! Things of which each leads to the one before it, or all lead to one.

use super::{Shape, allegation_text, each, files, items, source_text};

/// A statement by Ann Arbor, and the sentence that it is found in.
fn said(i: usize, more: &str) -> (String, String) {
    let statement =
        format!("statements:\n  - {{id: s, speaker: ann, quote: word{i} is said{more}}}\n");
    (statement, format!("\"So word{i} is said\", said Ann Arbor."))
}

/// The number before, or the first.
fn before(i: usize) -> usize {
    i.saturating_sub(1)
}

pub const SHAPES: &[Shape] = &[
    ("sources that each cite the one before", 100, |n| {
        files(n, |i| {
            let cited = format!(", cites: {{source: s{}, words: said}}", before(i));
            let (statement, body) = said(i, if i == 0 { "" } else { &cited });
            (format!("content/sources/s{i}.md"), source_text(&statement, &body))
        })
    }),
    ("sources that all cite one", 100, |n| {
        files(n, |i| {
            let cited = ", asserts: [sky], cites: {source: s0, words: said}";
            let (statement, body) = said(i, if i == 0 { "" } else { cited });
            (format!("content/sources/s{i}.md"), source_text(&statement, &body))
        })
    }),
    ("sources that each take the place of the one before", 100, |n| {
        files(n, |i| {
            let (statement, body) = said(i, ", asserts: [sky]");
            let status = if i + 1 == n {
                String::new()
            } else {
                format!("status: {{is: retracted, on: 2016-01-02, replaced_by: s{}}}\n", i + 1)
            };
            (format!("content/sources/s{i}.md"), source_text(&(status + &statement), &body))
        })
    }),
    ("translations of one source", 100, |n| {
        files(n, |i| {
            let of = if i == 0 { "" } else { "translation_of: s0\nlanguage: de\n" };
            (format!("content/sources/s{i}.md"), source_text(of, &format!("Word {i} of many.")))
        })
    }),
    ("allegations that each support the one before", 100, |n| {
        files(n, |i| {
            let relation =
                format!("relations: [{{type: supports, to: a{}, because: x}}]\n", before(i));
            let relation = if i == 0 { "" } else { &relation };
            let clause = format!("number {i} is so");
            (format!("content/allegations/a{i}.md"), allegation_text(&clause, relation))
        })
    }),
    ("allegations that all support one", 100, |n| {
        files(n, |i| {
            let relation = "relations: [{type: supports, to: sky, because: x}]\n";
            let clause = format!("number {i} is so");
            (format!("content/allegations/a{i}.md"), allegation_text(&clause, relation))
        })
    }),
    ("bodies that each are a part of the one before", 100, |n| {
        files(n, |i| {
            let whole = format!("part_of: [b{}]\n", before(i));
            let whole = if i == 0 { "" } else { &whole };
            let text = format!("---\nname: Body Number{i}\nkind: organization\n{whole}---\n");
            (format!("content/actors/b{i}.md"), text)
        })
    }),
    ("members of one body who all deny", 100, |n| {
        let mut folder = files(n, |i| {
            let text = format!("---\nname: Member Number{i}\nkind: group\npart_of: [cy]\n---\n");
            (format!("content/actors/m{i}.md"), text)
        });
        folder.put("content/actors/cy.md", "---\nname: Cy Quay\nkind: organization\n---\n");
        folder.put(
            "content/allegations/sea.md",
            "---\ntitle: That the sea is blue\naccused: [cy]\n---\n",
        );
        let statements = each(n, |i| {
            format!("  - {{id: s{i}, speaker: m{i}, quote: word{i} is wrong, denies: [sea]}}\n")
        });
        let body = each(n, |i| format!("\"So word{i} is wrong\", said Member Number{i}.\n\n"));
        folder.put(
            "content/sources/story.md",
            &source_text(&format!("statements:\n{statements}"), &body),
        );
        folder
    }),
    ("voices of voices", 50, |n| {
        let mut folder = files(n, |i| {
            let whose = format!("speaks_for: v{}\n", before(i));
            let whose = if i == 0 { "speaks_for: bo\n" } else { &whose };
            let text = format!("---\nname: Voice Number{i}\nkind: group\n{whose}---\n");
            (format!("content/actors/v{i}.md"), text)
        });
        let (last, quote) = (n - 1, "it is wrong");
        folder.put("content/allegations/sea.md", &allegation_text("the sea is blue", ""));
        folder.put(
            "content/sources/story.md",
            &source_text(
                &format!(
                    "statements:\n  - {{id: s, speaker: v{last}, quote: {quote}, denies: [sea]}}\n"
                ),
                &format!("\"So {quote}\", said Voice Number{last}."),
            ),
        );
        folder
    }),
    ("voices of one actor who all deny", 100, |n| {
        let mut folder = files(n, |i| {
            let text = format!("---\nname: Voice Number{i}\nkind: group\nspeaks_for: bo\n---\n");
            (format!("content/actors/v{i}.md"), text)
        });
        folder.put("content/allegations/sea.md", &allegation_text("the sea is blue", ""));
        let statements = each(n, |i| {
            format!("  - {{id: s{i}, speaker: v{i}, quote: word{i} is wrong, denies: [sea]}}\n")
        });
        let body = each(n, |i| format!("\"So word{i} is wrong\", said Voice Number{i}.\n\n"));
        folder.put(
            "content/sources/story.md",
            &source_text(&format!("statements:\n{statements}"), &body),
        );
        folder
    }),
    ("the way of words through many", 50, |n| {
        let mut folder = files(n, |i| {
            (
                format!("content/actors/w{i}.md"),
                format!("---\nname: Way Number{i}\nkind: media\n---\n"),
            )
        });
        let way = items(n, |i| format!("w{i}"));
        let (statement, body) = said(0, &format!(", asserts: [sky], via: [{way}]"));
        folder.put("content/sources/story.md", &source_text(&statement, &body));
        folder
    }),
    ("a circle of allegations", 100, |n| {
        files(n, |i| {
            let relation =
                format!("relations: [{{type: presupposes, to: a{}, because: x}}]\n", (i + 1) % n);
            let clause = format!("number {i} is so");
            (format!("content/allegations/a{i}.md"), allegation_text(&clause, &relation))
        })
    }),
];
