//! The print edition: numbered lines that nothing but the words decides, every statement beside its line, rights and
//! blots kept, and volumes that stay within bounds.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::Path;
use std::process::Command;

use scraper::{ElementRef, Html, Selector};

use crate::folder::{Folder, Site};
use crate::generated;

const PRINT: &str = "print/index.html";

fn at(path: &str) -> Folder {
    Folder::at(&Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
}

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn inside<'h>(element: ElementRef<'h>, selector: &str) -> Vec<ElementRef<'h>> {
    element.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a line, without what stands beside it.
fn line(element: ElementRef<'_>) -> String {
    let beside: String = inside(element, ".beside").into_iter().map(words).collect();
    let whole = words(element);
    whole.strip_suffix(beside.as_str()).unwrap_or(&whole).trim().to_owned()
}

/// Every line of an exhibit.
fn exhibit(html: &Html, number: usize) -> Vec<String> {
    all(html, &format!("[id='e{number}'] .lines > li")).into_iter().map(line).collect()
}

#[test]
fn the_lines_of_the_repositorys_exhibits_are_those_of_every_copy() {
    let site = Folder::of_the_repository().site();
    let html = Html::parse_document(site.text(PRINT));
    let first = exhibit(&html, 1);
    assert_eq!(first[0], "Kremlin chief of staff: Moscow’s relations with Erdogan will never");
    assert_eq!(first[1], "be like they used to be");
    assert_eq!(first[12], "with the Turkish people. \"We love them. However, the real policy of");
    assert!(first.iter().all(|line| line.chars().count() <= 67));
    let beside = words(inside(all(&html, "[id='e1'] .lines > li")[12], ".beside")[0]);
    assert_eq!(beside, "b05a; b06 asserts 9");
    // Every word of the source, and no other.
    let source = Html::parse_document(site.text("sources/tass-2015-12-03-ivanov/index.html"));
    let mut text = String::new();
    for passage in all(&source, ".passage .words") {
        let whole = passage.text().collect::<Vec<_>>();
        let refs: Vec<String> = inside(passage, ".ref").into_iter().map(words).collect();
        for part in whole {
            if !refs.contains(&part.trim().to_owned()) || part.trim().is_empty() {
                text.push_str(part);
            }
        }
        text.push(' ');
    }
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(plain(&first.join(" ")), plain(&text));
    // The count on the cover is that of the lines.
    let counted = words(all(&html, ".exhibits td[data-name='Lines']")[0]);
    assert_eq!(counted, first.len().to_string());
}

#[test]
fn every_statement_of_an_allegation_leads_to_its_line() {
    for folder in
        [Folder::of_the_repository(), at("tests/cases/fair"), at("tests/sites/denials/in")]
    {
        let site = folder.site();
        let html = Html::parse_document(site.text(PRINT));
        let places = all(&html, ".claim .quoted .place a");
        assert!(!places.is_empty());
        for place in places {
            let anchor = place.attr("href").unwrap().trim_start_matches('#');
            assert_eq!(all(&html, &format!("[id='{anchor}']")).len(), 1, "{anchor}");
            let Some((_, number)) = anchor.split_once('-') else { continue };
            assert!(
                words(place).contains(&format!("line {number}"))
                    || words(place).contains(&format!("lines {number}")),
                "{anchor}"
            );
        }
        // As many statements as on the pages of the allegations.
        let printed = all(&html, ".claim .quoted").len();
        let pages = site
            .0
            .keys()
            .filter(|path| path.starts_with("allegations/") && path.ends_with("index.html"));
        let shown: usize = pages
            .map(|path| all(&Html::parse_document(site.text(path)), "article.statement").len())
            .sum();
        assert_eq!(printed, shown);
    }
}

#[test]
fn three_scripts_are_broken_at_their_own_width_and_keep_their_direction() {
    let mut folder = at("tests/cases/scripts");
    folder.put(
        "content/sources/nihon.md",
        &format!(
            "---\ntitle: 説明会\npublisher: unknown\npublished: 2020-01-09\nlanguage: ja\n---\n\n{}\n",
            "東京で行われた説明会で、報道官は石油が国境を越えて売られていると述べた。".repeat(4)
        ),
    );
    let site = folder.site();
    let html = Html::parse_document(site.text(PRINT));
    let lists = all(&html, "ol.lines");
    let tagged = |tag: &str| {
        lists.iter().find(|list| list.attr("lang").is_some_and(|own| own.starts_with(tag))).copied()
    };
    assert_eq!(tagged("ar").unwrap().attr("dir"), Some("rtl"));
    assert_eq!(tagged("ru").unwrap().attr("dir"), Some("ltr"));
    let lines: Vec<String> = inside(tagged("ja").unwrap(), "li").into_iter().map(line).collect();
    assert!(lines.len() > 4, "{lines:?}");
    assert!(lines.iter().all(|line| line.chars().count() <= 33), "{lines:?}");
    assert!(lines.iter().all(|line| !line.starts_with(['。', '、'])), "{lines:?}");
    // What stands beside them is of the page, not of the document.
    let beside = inside(tagged("ar").unwrap(), ".beside");
    assert!(
        beside.iter().all(|own| own.attr("lang") == Some("en") && own.attr("dir") == Some("ltr"))
    );
}

#[test]
fn rights_and_blots_are_kept_and_the_digest_of_a_blotted_document_is_withheld() {
    let mut folder = Folder::of([
        ("site.yaml", "title: A dossier\nrules: {orphan: off, private-person: off}\n"),
        ("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\n---\n"),
        ("content/actors/kid.md", "---\nname: Walnut Quill\nkind: person\nminor: true\n---\n"),
        (
            "content/allegations/door.md",
            "---\ntitle: That the door stood open\naccused: none\n---\n",
        ),
        (
            "content/sources/full.md",
            "---\ntitle: Full\npublisher: unknown\npublished: 2020-05-01\nredact: [{text: chestnut, why: privacy}]\n\
             original: {file: full.txt, sha256: HASH}\nstatements:\n  \
             - {id: a1, speaker: ann, quote: \"the door stood open\", asserts: [door]}\n---\n\n\
             \"I say the door stood open,\" Ann Arbor said to Walnut Quill of the chestnut.\n",
        ),
        (
            "content/sources/part.md",
            "---\ntitle: Partly\npublisher: unknown\npublished: 2020-05-02\nrights: {publish: quotations}\nstatements:\n  \
             - {id: b1, speaker: ann, quote: \"it stood open all night\", asserts: [door]}\n---\n\n\
             The hazelnut was dark. \"I say it stood open all night,\" Ann Arbor said. The almond was not.\n",
        ),
        (
            "content/sources/meta.md",
            "---\ntitle: Meta\npublisher: unknown\npublished: 2020-05-03\nrights: {publish: metadata}\n---\n\n\
             The pistachio: \"it stood ajar,\" Ann Arbor said.\n",
        ),
    ]);
    let original =
        "Full\n\n\"I say the door stood open,\" Ann Arbor said to Walnut Quill of the chestnut.\n";
    folder.put("content/originals/full.txt", original);
    let digest = casefile_digest(original);
    folder.replace("content/sources/full.md", "HASH", &digest);
    let site = folder.site();
    let text = site.text(PRINT);
    let html = Html::parse_document(text);
    assert_eq!(exhibit(&html, 2), ["it stood open all night"]);
    assert!(exhibit(&html, 3).is_empty());
    assert!(words(all(&html, "[id='e1']")[0]).contains("digest withheld"), "{text}");
    assert!(!text.contains(&digest) && !text.contains(&digest[..8]));
    assert!(all(&html, "[id='e1'] .lines .redacted").len() >= 2, "{text}");
    for silent in ["chestnut", "Walnut", "Quill", "hazelnut", "almond", "pistachio", "ajar"] {
        assert!(!text.contains(silent), "{silent}");
    }
}

fn casefile_digest(text: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A dossier of many sources and statements.
fn large(sources: usize) -> Site {
    let files = generated::files(sources, generated::SEED);
    let mut folder =
        Folder(files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect());
    let settings = folder.text("site.yaml");
    folder.put("site.yaml", &settings);
    folder.site()
}

#[test]
fn a_large_dossier_is_printed_in_volumes_that_list_every_exhibit() {
    let site = large(450);
    let volumes: Vec<&String> = site
        .0
        .keys()
        .filter(|path| path.starts_with("print/") && path.ends_with(".html"))
        .collect();
    assert_eq!(volumes, ["print/2/index.html", "print/3/index.html", PRINT]);
    let mut exhibits = 0;
    for path in volumes {
        let html = Html::parse_document(site.text(path));
        assert_eq!(all(&html, ".exhibits tbody tr").len(), 450, "{path}");
        let own = all(&html, ".sheet.exhibit").len();
        assert!(own <= 200, "{path}: {own}");
        exhibits += own;
        assert!(site.text(path).len() < 6_000_000, "{path}");
        let foot = path.replace("index.html", "page.css");
        let number = if path == PRINT { "1" } else { &path["print/".len()..="print/".len()] };
        let foot = site.text(&foot);
        assert!(
            foot.contains(&format!("volume {number} of 3")) && foot.contains("version "),
            "{foot}"
        );
    }
    assert_eq!(exhibits, 450);
}

#[test]
fn a_hub_with_thousands_of_statements_goes_on_in_the_next_volume() {
    let mut body = String::new();
    let mut statements = String::new();
    for number in 0..4_100 {
        let said = format!("the door stood open on day {number} of the year");
        statements.push_str(&format!("  - {{speaker: ann, quote: {said}, asserts: [door]}}\n"));
        body.push_str(&format!("\"I say {said},\" Ann Arbor said.\n\n"));
    }
    let folder = Folder::of([
        ("site.yaml", "title: A dossier\n"),
        ("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\n---\n"),
        (
            "content/allegations/door.md",
            "---\ntitle: That the door stood open\naccused: none\n---\n",
        ),
        (
            "content/sources/long.md",
            &format!(
                "---\ntitle: Long\npublisher: unknown\npublished: 2020-05-01\nstatements:\n{statements}---\n\n{body}"
            ),
        ),
    ]);
    let site = folder.site();
    let mut shown = 0;
    for path in [PRINT, "print/2/index.html", "print/3/index.html"] {
        let own = all(&Html::parse_document(site.text(path)), ".claim .quoted").len();
        assert!(own <= 2_000, "{path}: {own}");
        shown += own;
    }
    assert_eq!(shown, 4_100);
    assert!(!site.0.contains_key("print/4/index.html"));
}

#[test]
fn the_documented_command_makes_a_tagged_pdf() {
    let Some(program) =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
            .into_iter()
            .find(|program| Path::new(program).exists())
    else {
        return;
    };
    let manual = include_str!("../../docs/publishing.md");
    let command = manual
        .lines()
        .map(str::trim)
        .find(|line| line.starts_with("chromium ") && line.contains("--print-to-pdf"))
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let site = Folder::of_the_repository().site();
    for (path, bytes) in &site.0 {
        let path = folder.path().join("public").join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let options = command.split(' ').skip(1).filter(|word| !word.is_empty());
    let status = Command::new(program)
        .args(options)
        .args([
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-sync",
        ])
        .args(["--disable-background-networking", "--disable-component-update"])
        .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
    let pdf = std::fs::read(folder.path().join("dossier.pdf")).unwrap();
    let holds = |words: &[u8]| pdf.windows(words.len()).any(|window| window == words);
    assert!(pdf.starts_with(b"%PDF-"));
    let sheets = pdf.windows(11).filter(|window| window == b"/Type /Page").count();
    assert!(sheets > 10, "{sheets} sheets, though the edition is longer");
    assert!(holds(b"/Marked true"), "the PDF is not tagged");
    assert!(holds(b"/StructTreeRoot"), "the PDF has no structure");
}
