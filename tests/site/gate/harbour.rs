//! A dossier of which much is withheld, for the gate to guard.

use crate::folder::Folder;

/// A dossier of which much is withheld: the words of `nora-zzqueen`, of `hidden-story`, of an allegation
/// under an embargo, a redaction, a minor, a statement.
pub fn harbour() -> Folder {
    Folder::of([
        ("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n"),
        (
            "content/actors/ann.md",
            "---\nname: Ann Orchard\nkind: person\n---\nJohn and Brown are names.\n",
        ),
        (
            "content/actors/nora-zzqueen.md",
            "---\nname: Nora Zzqueen\nkind: person\naliases: [Зоя Муллер, Zoë Wöllstein, John Brown, サワムラ]\npublish: false\n---\n\
             \nShe kept the quarterdeck register at https://example.org/registers/quarterly-lighterage.\n",
        ),
        (
            "content/actors/pupil-1.md",
            "---\nname: Quillon Vargóczy\nkind: person\nminor: true\naliases: [Quill]\n---\n",
        ),
        (
            "content/sources/hidden-story.md",
            "---\ntitle: A lighthouse was sold to nobody\npublisher: wire\npublished: 2021-02-03\n\
             note: Told by telephone on background\npublish: false\n\
             statements:\n  - id: h1\n    speaker: ann\n    quote: The harbourmaster spoke of smokehouses\n    asserts: [later-claim]\n---\n\n\
             \"The harbourmaster spoke of smokehouses,\" Ann Orchard said.\n",
        ),
        (
            "content/sources/plain-story.md",
            "---\ntitle: A headline\npublisher: wire\npublished: 2021-02-04\n\
             redact: [{text: Ottoline Farrow, why: a witness}, {text: sloe, why: a tree}]\n\
             statements:\n  - id: p1\n    speaker: ann\n    quote: it was ripe\n    asserts: [plain-claim]\n\
             \x20 - id: p2\n    speaker: ann\n    quote: it was sold\n    publish: false\n    occasion: a visit to Grimsthorpe\n---\n\n\
             \"I say it was ripe,\" and \"I say it was sold,\" Ann Orchard told Ottoline Farrow under the sloe. A lighthouse was there. Nobody sold it.\n",
        ),
        (
            "content/allegations/plain-claim.md",
            "---\ntitle: That the fruit was sold\naccused: none\nadded: 2021-03-02\n---\n",
        ),
        (
            "content/allegations/later-claim.md",
            "---\ntitle: That the headline was sold under the fruit\naccused: none\nadded: 2021-03-02\n\
             embargo: 2027-01-01T00:00:00Z\n---\n",
        ),
    ])
}

pub const ACTOR: &str = "content/actors/nora-zzqueen.md";
pub const MINOR: &str = "content/actors/pupil-1.md";
pub const STORY: &str = "content/sources/hidden-story.md";
pub const PLAIN: &str = "content/sources/plain-story.md";
pub const LATER: &str = "content/allegations/later-claim.md";
