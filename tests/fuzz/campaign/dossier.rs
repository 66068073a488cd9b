//! Makes dossiers of some dozen pages, in two editions that differ in every page and in the names of some.

use std::fs;
use std::path::Path;

/// How many sources an edition has, each with an allegation of its own.
const SOURCES: usize = 14;

/// What is carried from one site to the next though casefile did not make it, by its path in the output.
pub const KEPT: [(&str, &str); 4] = [
    (".git/HEAD", "ref: refs/heads/pages\n"),
    (".git/refs/heads/pages", "94f1c1ab6ee1a7b58e9c4a2f8f0b3a6c7d8e9f00\n"),
    (".git/objects/94/f1c1ab", "an object"),
    ("CNAME", "dossier.example.org\n"),
];

/// Writes an edition of the dossier into a folder, over what is there; editions are told apart by a word.
pub fn write(folder: &Path, edition: &str) {
    for part in ["content", "static"] {
        let _ = fs::remove_dir_all(folder.join(part));
    }
    put(
        folder,
        "site.yaml",
        &format!(
            "title: The harbour as of {edition}\nbase_url: https://example.org/d/\n\
             keep: [.git, CNAME]\nrules: {{single-origin: off, orphan: off}}\n"
        ),
    );
    put(folder, "static/own.css", &format!("body {{ --edition: \"{edition}\" }}\n"));
    put(folder, "static/root/humans.txt", &format!("Those of {edition}\n"));
    put(folder, "static/img/own.txt", "always the same\n");
    put(folder, "content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n");
    put(folder, "content/actors/ann.md", "---\nname: Ann Orchard\nkind: person\n---\n\nA pilot.\n");
    put(
        folder,
        "content/pages/about.md",
        &format!("---\ntitle: About\n---\n\nOn {edition} and on what was said.\n"),
    );
    // Each edition has a page that the other has not.
    put(
        folder,
        &format!("content/pages/only-{edition}.md"),
        &format!("---\ntitle: Only {edition}\n---\n\nOf this edition alone.\n"),
    );
    for number in 0..SOURCES {
        put(
            folder,
            &format!("content/sources/story-{number}.md"),
            &format!(
                "---\ntitle: Story {number}\npublisher: wire\npublished: 2021-02-{:02}\nstatements:\n  \
                 - speaker: ann\n    quote: ship {number} sank\n    asserts: [ship-{number}-sank]\n---\n\n\
                 \"I say that ship {number} sank,\" Ann Orchard said, by the edition of {edition}.\n",
                number + 1
            ),
        );
        put(
            folder,
            &format!("content/allegations/ship-{number}-sank.md"),
            &format!(
                "---\ntitle: That ship {number} sank\naccused: none\nadded: 2021-03-01\n---\n"
            ),
        );
    }
}

/// Writes an edition that has an error.
pub fn write_broken(folder: &Path) {
    write(folder, "broken");
    put(folder, "content/pages/about.md", "---\ntitle: About\n---\n\n[Nobody](actor:nobody).\n");
}

/// Puts what is to be kept into an output.
pub fn write_kept(output: &Path) {
    for (path, text) in KEPT {
        put(output, path, text);
    }
}

pub fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
