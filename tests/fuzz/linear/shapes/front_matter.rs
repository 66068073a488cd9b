//! Front matter and settings: keys, lists, aliases of YAML, and what is wrong with them.

use crate::folder::Folder;

use super::{Shape, actor, dossier, each, items};

/// A dossier with a page of a title.
fn page_of(title: &str) -> Folder {
    dossier([("content/pages/about.md", format!("---\ntitle: {title}\n---\n\nWords.\n"))])
}

pub const SHAPES: &[Shape] = &[
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
    ("a long word of YAML, as often as it is long", 200, |n| {
        actor(&format!(
            "not: [&a {}, {}]\n",
            "Word ".repeat(n).trim(),
            items(n, |_| "*a".to_owned())
        ))
    }),
    ("lists of YAML in each other", 30, |n| {
        actor(&format!("aliases: {}{}\n", "[".repeat(n), "]".repeat(n)))
    }),
    ("a long title", 1_000, |n| page_of(&"Word ".repeat(n))),
    ("keys that there are not", 100, |n| actor(&each(n, |i| format!("k{i}: x\n")))),
    ("rules that there are not", 200, |n| {
        let mut folder = dossier([]);
        let rules = items(n, |i| format!("rule-{i}: off"));
        folder.put("site.yaml", &format!("title: A\nrules: {{{rules}}}\n"));
        folder
    }),
    ("unknown ids beside one that is none", 100, |n| {
        actor(&format!("part_of: [{{x: y}}, {}]\n", items(n, |i| format!("nobody-{i}"))))
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
