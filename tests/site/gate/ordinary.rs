//! Ordinary dossiers are not stopped: made of common words, the repository's own, and those in which much is
//! hard.

use casefile::diag::Located;
use casefile::edition::Audience;

use crate::dice::Dice;
use crate::folder::{self, Folder, errors, lines};

/// Words that ordinary dossiers are made of.
const COMMON: [&str; 40] = [
    "harbour",
    "minister",
    "commission",
    "reported",
    "shipment",
    "contract",
    "inspector",
    "witness",
    "statement",
    "government",
    "evidence",
    "accounts",
    "lighthouse",
    "newspaper",
    "afternoon",
    "warehouse",
    "document",
    "agreement",
    "director",
    "interview",
    "security",
    "national",
    "question",
    "yesterday",
    "archive",
    "customs",
    "payment",
    "foreign",
    "telephone",
    "deliver",
    "border",
    "morning",
    "council",
    "editor",
    "decade",
    "facade",
    "background",
    "content",
    "navigation",
    "listing",
];

/// Names, some of which are words as well.
const NAMES: [&str; 16] = [
    "Ann Orchard",
    "Nora Banner",
    "Ali Can",
    "John Brown",
    "Maria Fields",
    "Jo Reed",
    "Will Power",
    "Зоя Муллер",
    "Anne-Marie O’Brien",
    "Zoë Müller",
    "李伟",
    "Rose Lake",
    "Ann Lee",
    "Lee Brown",
    "Mark Source",
    "Page Archer",
];

#[test]
fn a_topic_that_is_public_in_its_own_right_may_have_the_address_of_a_withheld_label() {
    let claim = |title: &str, more: &str| {
        format!("---\ntitle: {title}\naccused: none\nadded: 2021-03-02\n{more}\n---\n")
    };
    let mut folder = Folder::of([
        (
            "site.yaml",
            "title: A dossier\nrules: {unsupported-allegation: off, single-origin: off}\n",
        ),
        ("content/allegations/one.md", &claim("That it was sold", "topics: [Ölpreisgefüge]")),
        (
            "content/allegations/other.md",
            &claim("That it was stolen", "topics: [Olpreisgefuge]\npublish: false"),
        ),
    ]);
    let (built, site) = folder.build(Audience::Public(None));
    assert!(built.outputs.is_some(), "{}", lines(&errors(&built.diagnostics)));
    assert!(site.0.contains_key("topics/olpreisgefuge/index.html"), "{:?}", site.0.keys());
    // Where nobody may see such a topic, its words are withheld.
    folder.replace("content/allegations/one.md", "topics: [Ölpreisgefüge]", "topics: [Oil]");
    folder.put("static/note.txt", "olpreisgefuge");
    assert!(folder.build(Audience::Public(None)).0.is_refused());
}

#[test]
fn ordinary_dossiers_with_withheld_parts_of_common_words_are_published() {
    for seed in 0..100 {
        let folder = ordinary(seed);
        let (built, _) = folder.build(Audience::Public(None));
        let told: Vec<&Located> = built
            .diagnostics
            .iter()
            .filter(|one| one.diagnostic.rule == "withheld-in-output")
            .collect();
        assert!(told.is_empty(), "dossier {seed}: {told:#?}");
        let found = lines(&folder::errors(&built.diagnostics));
        assert!(built.outputs.is_some(), "dossier {seed}: {found}");
    }
}

/// A dossier made of common words by a number, of which parts are withheld, redacted or minors.
fn ordinary(seed: u64) -> Folder {
    let mut dice = Dice::of(seed);
    let mut roll = |below: usize| dice.below(below);
    let mut folder =
        Folder::of([("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n")]);
    for (number, name) in NAMES.iter().enumerate() {
        let hidden = match roll(6) {
            0 => "publish: false\n",
            1 => "embargo: 2999-01-01\n",
            2 => "minor: true\n",
            _ => "",
        };
        let note = COMMON[roll(COMMON.len())];
        let text = format!(
            "---\nname: {name}\nkind: person\npublic_interest: the {note}\n{hidden}---\n\nOf the {note}.\n"
        );
        folder.put(&format!("content/actors/person-{number}.md"), &text);
    }
    for number in 0..6 {
        let mut words = |count: usize| -> String {
            let words: Vec<&str> = (0..count).map(|_| COMMON[roll(COMMON.len())]).collect();
            words.join(" ")
        };
        let (title, body, redacted) = (words(4), words(60), words(1));
        let first = body.split(' ').nth(5).unwrap().to_owned();
        let name = NAMES[roll(NAMES.len())];
        let hidden = if roll(4) == 0 { "publish: false\n" } else { "" };
        let redact = format!("redact: [{{text: {first}, why: a {redacted}}}]\n");
        let redact = if roll(3) == 0 { redact } else { String::new() };
        let text = format!(
            "---\ntitle: The {title}\npublisher: wire\npublished: 2021-02-0{}\n{hidden}{redact}---\n\n\
             {body} and {name} was there.\n",
            number + 1
        );
        folder.put(&format!("content/sources/story-{number}.md"), &text);
    }
    folder
}

#[test]
fn the_repositorys_own_dossier_is_published() {
    let (built, _) = Folder::of_the_repository().build(Audience::Public(None));
    assert!(!built.is_refused());
}

#[test]
fn dossiers_in_which_much_is_hard_are_published() {
    for case in ["fair", "scripts"] {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(case);
        let mut folder = Folder::at(&root);
        // A key of a later format.
        for text in folder.0.values_mut() {
            if let Ok(own) = std::str::from_utf8(text) {
                let lines = own.split_inclusive('\n').filter(|line| !line.starts_with("short: "));
                *text = lines.collect::<String>().into_bytes();
            }
        }
        let (built, _) = folder.build(Audience::Public(None));
        assert!(built.outputs.is_some(), "{case}: {}", lines(&folder::errors(&built.diagnostics)));
    }
}
