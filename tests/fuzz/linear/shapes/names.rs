//! Names, aliases and mentions of actors.

use super::{SOURCE, Shape, actor, dossier, each, items, source};

pub const SHAPES: &[Shape] = &[
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
    ("persons of one family name", 50, |n| {
        let mut folder = dossier([]);
        for i in 0..n {
            folder.put(
                &format!("content/actors/p{i}.md"),
                &format!("---\nname: Given{i} Same\nkind: person\npublic_interest: x\n---\n"),
            );
        }
        folder.put(
            "content/sources/story.md",
            &format!(
                "---\n{SOURCE}---\n\n{}\n",
                each(n, |i| format!("Given{i} Same and Same came. "))
            ),
        );
        folder
    }),
    ("a name beside other names", 200, |n| {
        source("", &each(n, |i| format!("Paul{i} Pilot met Bo Pilot Jones.\n\n")))
    }),
    ("names that are alike", 50, |n| {
        let mut folder = dossier([]);
        let letters = ["a", "\u{430}", "e", "\u{435}", "o", "\u{43e}"];
        for i in 0..n {
            let name: String = format!("{i:06}")
                .bytes()
                .map(|digit| letters[usize::from(digit - b'0') % 6])
                .collect();
            folder.put(
                &format!("content/actors/n{i}.md"),
                &format!("---\nname: N{name}{}\nkind: group\n---\n", i / 6),
            );
        }
        folder
    }),
];
