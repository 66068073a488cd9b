//! Shapes of dossiers, each of any size: a table a file, a shape a row.

mod chains;
mod files;
mod front_matter;
mod hidden;
mod lists;
mod markup;
mod names;
mod statements;

use crate::folder::Folder;

/// What there is more and more of, how much of it is a small dossier, and the dossier of so much.
pub type Shape = (&'static str, usize, fn(usize) -> Folder);

/// Every table by its name.
pub const TABLES: &[(&str, &[Shape])] = &[
    ("chains", chains::SHAPES),
    ("files", files::SHAPES),
    ("front matter", front_matter::SHAPES),
    ("hidden", hidden::SHAPES),
    ("lists", lists::SHAPES),
    ("markup", markup::SHAPES),
    ("names", names::SHAPES),
    ("statements", statements::SHAPES),
];

/// What every source says of itself.
pub const SOURCE: &str = "title: A story\npublisher: unknown\npublished: 2015-12-03\n";

/// A dossier with these files, two actors and an allegation.
pub fn dossier<'a>(files: impl IntoIterator<Item = (&'a str, String)>) -> Folder {
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

/// A dossier with a file for each number below `n`.
fn files(n: usize, file: impl Fn(usize) -> (String, String)) -> Folder {
    let mut folder = dossier([]);
    for (path, text) in (0..n).map(file) {
        folder.put(&path, &text);
    }
    folder
}

/// A dossier with one source.
fn source(front_matter: &str, body: &str) -> Folder {
    dossier([("content/sources/story.md", source_text(front_matter, body))])
}

/// The text of a source.
fn source_text(front_matter: &str, body: &str) -> String {
    format!("---\n{SOURCE}{front_matter}---\n\n{body}\n")
}

/// A dossier with one page.
fn page(body: String) -> Folder {
    dossier([("content/pages/about.md", format!("---\ntitle: About\n---\n\n{body}\n"))])
}

/// A dossier with a third actor.
fn actor(front_matter: &str) -> Folder {
    dossier([(
        "content/actors/cy.md",
        format!("---\nname: Cy Quay\nkind: group\n{front_matter}---\n"),
    )])
}

/// A dossier with a second allegation, of which an actor is accused.
fn allegation(front_matter: &str) -> Folder {
    dossier([("content/allegations/sea.md", allegation_text("the sea is blue", front_matter))])
}

/// The text of an allegation.
fn allegation_text(clause: &str, front_matter: &str) -> String {
    format!("---\ntitle: That {clause}\naccused: [bo]\n{front_matter}---\n")
}

/// Text of each number below `n`.
pub fn each(n: usize, text: impl Fn(usize) -> String) -> String {
    (0..n).map(text).collect()
}

/// An item for each number below `n`, parted by commas.
fn items(n: usize, item: impl Fn(usize) -> String) -> String {
    (0..n).map(item).collect::<Vec<_>>().join(", ")
}
