//! Throws damaged input at what reads content: front matter, the quotation matcher, markdown, the link
//! resolver, dates. No panic, no hang; and what is left whole still holds.
//!
//! How often, and how a failure is repeated: `tests/dice`. The seeds are the texts of the suite and of this
//! repository's own dossier.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "a hang shows by the time that it takes")]

use crate::dice;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use crate::dice::{Dice, fuzz};
use crate::folder::Folder;
use casefile::Workspace;
use casefile::diag::human::{Style, render};
use casefile::diag::{Located, github, json};
use casefile::front_matter::{parse_tree, split};
use casefile::language::english;
use casefile::markdown::{self, Layers};
use casefile::mend::mend;
use casefile::quote::{self, FoldedSource, Narrowing, QuotationFinding, QuotationPattern};
use casefile::value::Date;
use casefile_words::Region;

/// Seeds: every fenced block of the suite, and every text of the dossier.
static SEEDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seeds = Vec::new();
    let mut files: Vec<_> = walkdir::WalkDir::new(root.join("tests/suite"))
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "md"))
        .collect();
    files.sort();
    for file in files {
        let text = fs::read_to_string(file).unwrap();
        for block in text.split("\n```md\n").skip(1) {
            seeds.extend(block.split_once("\n```").map(|(block, _)| format!("{block}\n")));
        }
    }
    let folder = Folder::of_the_repository();
    let own = folder.0.keys().filter(|path| path.ends_with(".md") || path.ends_with(".yaml"));
    seeds.extend(own.map(|path| folder.text(path)));
    assert!(seeds.len() > 200, "{}", seeds.len());
    seeds
});

fn damaged(text: &str, dice: &mut Dice) -> String {
    dice::damaged(text, &SEEDS, dice)
}

/// Everything that can be said of diagnostics is said, and their fixes are written.
fn told(workspace: &Workspace, found: &[Located]) {
    let style = Style { colored: false, width: 80 };
    for located in found {
        let printed = render(located, workspace, style);
        let is_control = |c: char| c.is_control() && c != '\n';
        assert!(!printed.contains(is_control), "{printed:?}");
        assert!(!github::line(located).contains('\n'));
        assert!(!json::line(located).contains('\n'));
        assert!(located.site.start <= located.site.end, "{located:?}");
    }
    for (id, content) in mend(workspace, found).texts {
        assert_ne!(workspace.text(id).unwrap().content, content);
    }
}

#[test]
fn front_matter() {
    fuzz("front_matter", 300, |dice| {
        let text = damaged(&SEEDS[dice.below(SEEDS.len())], dice);
        if let Ok(parts) = split(&text) {
            assert!(parts.head.end <= parts.body.start && parts.body.end == text.len());
            let _ = parse_tree(&text, parts.head);
        }
        let folder = dice.pick(&["sources", "actors", "allegations", "pages"]);
        let files = vec![
            ("site.yaml".to_owned(), b"title: Fuzz\n".to_vec()),
            (format!("content/{folder}/x.md"), text.clone().into_bytes()),
        ];
        let workspace = Workspace::from_files(files);
        told(&workspace, &casefile::check(&workspace, &casefile::Options::default()));
        let settings = Workspace::from_files([("site.yaml", text.clone().into_bytes())]);
        told(&settings, &casefile::check(&settings, &casefile::Options::default()));
        text
    });
}

#[test]
fn quotations() {
    fuzz("quotations", 300, |dice| {
        let body = damaged(&SEEDS[dice.below(SEEDS.len())], dice);
        let quote = dice.part(&body, 160).to_owned();
        let quote = if dice.below(2) == 0 { quote } else { damaged(&quote, dice) };
        let prose = markdown::read(&body, 0);
        let folded = FoldedSource::of(&prose);
        let occurrence = (dice.below(4) == 0).then(|| u32::try_from(dice.below(4)).unwrap());
        let prefix = dice.part(&body, 20).to_owned();
        let narrowing =
            Narrowing { prefix: (dice.below(6) == 0).then_some(&prefix), suffix: None, occurrence };
        let pattern = QuotationPattern::of(&quote);
        let finding = quote::locate(&folded, &pattern, Region::Body, narrowing);
        match &finding {
            QuotationFinding::Found(stretches) => {
                for stretch in stretches {
                    assert!(!prose.shown(stretch).is_empty());
                    let _ = prose.written(stretch);
                    let _ = quote::part(&prose, stretches, dice.part(&quote, 30));
                    let _ = quote::respelled_part(
                        &prose,
                        stretches,
                        &damaged(dice.part(&quote, 30), dice),
                    );
                }
            }
            QuotationFinding::Missing => {
                if let Some(near) = quote::nearest(&folded, &pattern, Region::Body) {
                    assert!(!near.words.is_empty(), "{quote:?}");
                }
                if let Some(written) = quote::respelled(&folded, &quote, Region::Body, narrowing) {
                    let again = quote::locate(
                        &folded,
                        &QuotationPattern::of(&written),
                        Region::Body,
                        narrowing,
                    );
                    assert!(matches!(again, QuotationFinding::Found(_)), "{written:?}");
                }
            }
            _ => {}
        }
        format!("{quote}\n\n{body}")
    });
}

#[test]
fn markdown_to_html() {
    fuzz("markdown_to_html", 300, |dice| {
        let body = damaged(&SEEDS[dice.below(SEEDS.len())], dice);
        let prose = markdown::read(&body, 0);
        let html = prose.html(Layers::default(), &|_| Some(("x.html".to_owned(), None)));
        // What is written as text has its angle brackets and quotation marks escaped.
        let tags = html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap());
        for tag in tags {
            let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap();
            assert!(
                !["script", "style", "iframe", "svg", "object", "form"].contains(&name),
                "<{tag}>"
            );
            // A picture is one that the page was given, and its description is words.
            if name == "img" {
                let description = tag.strip_prefix("img src=\"x.html\" alt=\"").unwrap();
                assert_eq!(description.find('"'), Some(description.len() - 1), "<{tag}>");
                continue;
            }
            assert!(!tag.contains("=\"javascript:") && !tag.contains(" on"), "<{tag}>");
        }
        assert_eq!(html.matches('<').count(), html.matches('>').count(), "{html}");
        for passage in prose.passages() {
            let _ = prose.passage_html(passage, Layers::default(), &|_| None);
        }
        body
    });
}

#[test]
fn links() {
    let dossier = Folder::of_the_repository();
    let paths: Vec<String> = dossier
        .0
        .keys()
        .filter(|path| path.starts_with("content/") && path.ends_with(".md"))
        .cloned()
        .collect();
    fuzz("links", 12, |dice| {
        let mut folder = dossier.clone();
        for _ in 0..=dice.below(3) {
            let path = &paths[dice.below(paths.len())];
            match dice.below(8) {
                0 => drop(folder.0.remove(path)),
                1 => {
                    let text = folder.0.get(path).cloned().unwrap_or_default();
                    folder.0.insert(
                        format!("{}-{}.md", path.trim_end_matches(".md"), dice.below(3)),
                        text,
                    );
                }
                _ => {
                    let bytes = folder.0.get(path).cloned().unwrap_or_default();
                    let text = damaged(&String::from_utf8_lossy(&bytes), dice);
                    folder.put(path, &text);
                }
            }
        }
        let workspace = folder.workspace();
        let found = casefile::check(&workspace, &casefile::Options::default());
        told(&workspace, &found);
        assert_eq!(found, casefile::check(&workspace, &casefile::Options::default()));
        String::new()
    });
}

#[test]
fn dates() {
    const PIECES: [&str; 32] = [
        "2015",
        "-",
        "12",
        "03",
        "..",
        "/",
        "?",
        "~",
        "%",
        "X",
        "XX",
        "XXXX",
        "Y",
        "E",
        "S",
        "21",
        "24",
        "{",
        "}",
        "[",
        "]",
        ",",
        "T10:00:00Z",
        "0",
        "9",
        "-0001",
        "99999999999999999999",
        "02-30",
        "02-29",
        " ",
        "é",
        "open",
    ];
    fuzz("dates", 3_000, |dice| {
        let text: String = (0..=dice.below(10)).map(|_| dice.pick(&PIECES)).collect();
        match Date::parse(&text) {
            Ok(date) => {
                assert!(!english().date(&date).is_empty(), "{text}");
                if let (Some(earliest), Some(latest)) = (date.earliest(), date.latest()) {
                    assert!(earliest <= latest, "{text}");
                    let _ = (earliest.weekday(), latest.words());
                }
                assert_eq!(Date::parse(&date.to_string()).as_ref(), Ok(&date), "{text}");
                assert!(!date.is_definitely_after(&date), "{text}");
                let _ = (date.html(), date.day(), date.month_and_day());
            }
            Err(reason) => assert!(!reason.is_empty()),
        }
        text
    });
}
