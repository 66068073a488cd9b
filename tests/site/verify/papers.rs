//! What a site says of itself: manifests of all formats, sums, signatures, serials.

use std::fs;
use std::path::Path;
use std::process::Command;

use casefile::manifest::{Imprint, MANIFEST, SIGNATURE, SUMS};
use casefile::verify::{Demands, DifferenceKind, LastProof, SigningKey};

use crate::folder::Folder;
use crate::verify::site::{Built, expected, told};

/// The site that was signed once, with minisign 0.11.
fn signed() -> Built {
    let built = Built::small(Imprint::default());
    fs::remove_dir_all(built.path("")).unwrap();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verify/signed");
    for (path, bytes) in Folder::at(&fixture).0 {
        built.write(&path, &bytes);
    }
    built
}

fn key(name: &str) -> Demands {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verify").join(name);
    Demands { key: SigningKey::parse(&fs::read_to_string(file).unwrap()), ..Demands::default() }
}

#[test]
fn a_signature_by_the_right_key_is_proved_and_its_words_are_told() {
    let inspection = signed().inspected(&key("key.pub"));
    assert!(inspection.is_proved(), "{inspection:?}");
    assert_eq!(inspection.notes, ["signed: serial 7"]);
    let said = inspection.manifest.unwrap();
    assert_eq!((said.imprint.serial, said.imprint.commit.as_deref()), (Some(7), Some("0123abc")));
}

#[test]
fn a_key_is_one_line_or_a_file() {
    let file =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verify/key.pub"))
            .unwrap();
    assert!(SigningKey::parse(&file).is_some());
    assert!(SigningKey::parse(file.lines().nth(1).unwrap()).is_some());
    for none in ["", "RWT", "untrusted comment: minisign public key\n", "key.pub"] {
        assert!(SigningKey::parse(none).is_none(), "{none}");
    }
}

#[test]
fn a_bad_signature_is_told() {
    let bad = |change: &dyn Fn(&Built), key: &Demands| {
        let site = signed();
        change(&site);
        told(&site.inspected(key))
    };
    let nothing = |_: &Built| {};
    let expected_bad = expected(&[(DifferenceKind::BadSignature, SIGNATURE)]);
    assert_eq!(bad(&nothing, &key("other.pub")), expected_bad);
    let cut = |site: &Built| {
        let text = fs::read(site.path(SIGNATURE)).unwrap();
        site.write(SIGNATURE, &text[..text.len() / 2]);
    };
    assert_eq!(bad(&cut, &key("key.pub")), expected_bad);
    let words = |site: &Built| {
        let text = fs::read_to_string(site.path(SIGNATURE)).unwrap();
        site.write(SIGNATURE, text.replace("serial 7", "serial 8").as_bytes());
    };
    assert_eq!(bad(&words, &key("key.pub")), expected_bad);
    let gone = |site: &Built| fs::remove_file(site.path(SIGNATURE)).unwrap();
    assert_eq!(bad(&gone, &key("key.pub")), expected(&[(DifferenceKind::NoSignature, SIGNATURE)]));
    // Whoever changes page, manifest and sums together has no key.
    let all = |site: &Built| {
        let text = fs::read_to_string(site.path(MANIFEST)).unwrap();
        site.write(MANIFEST, text.replace("0123abc", "fedc321").as_bytes());
    };
    let told = bad(&all, &key("key.pub"));
    assert!(told.contains(&(DifferenceKind::BadSignature, SIGNATURE.to_owned())), "{told:?}");
}

#[test]
fn a_signature_as_minisign_made_them_before_is_proved_and_is_bad_by_another_key() {
    let site = signed();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verify/legacy.minisig");
    let text = fs::read_to_string(fixture).unwrap();
    site.write(SIGNATURE, text.as_bytes());
    let inspection = site.inspected(&key("legacy.pub"));
    assert!(inspection.is_proved(), "{inspection:?}");
    assert_eq!(inspection.notes, ["signed: serial 7, legacy"]);
    let bad = expected(&[(DifferenceKind::BadSignature, SIGNATURE)]);
    assert_eq!(told(&site.inspected(&key("key.pub"))), bad);
    site.write(SIGNATURE, text.replace("serial 7", "serial 8").as_bytes());
    assert_eq!(told(&site.inspected(&key("legacy.pub"))), bad);
    // The algorithm's name is not signed: what was signed by its hash is no signature of the text, nor the other way.
    let manifest = fs::read_to_string(site.path(MANIFEST)).unwrap();
    site.write(SIGNATURE, text.as_bytes());
    site.write(MANIFEST, manifest.replace("0123abc", "fedc321").as_bytes());
    assert!(told(&site.inspected(&key("legacy.pub"))).contains(&bad[0]));
}

#[test]
fn every_bit_of_a_signature_counts() {
    let site = signed();
    let text = fs::read(site.path(SIGNATURE)).unwrap();
    let comment = text.iter().position(|byte| *byte == b'\n').unwrap();
    let demands = key("key.pub");
    // The first line is trusted by nobody.
    for at in comment + 1..text.len() - 1 {
        let mut other = text.clone();
        other[at] ^= 1;
        site.write(SIGNATURE, &other);
        assert!(!site.inspected(&demands).is_proved(), "byte {at}");
    }
}

#[test]
fn what_coreutils_check_is_what_was_built() {
    let site = Built::of_the_repository();
    let check = || {
        let mut command = Command::new("sha256sum");
        command.args(["--check", "--strict", "--quiet", SUMS]).current_dir(site.path(""));
        command.output().ok().map(|output| output.status.success())
    };
    // Not every system has it.
    let Some(is_right) = check() else { return };
    assert!(is_right);
    let lines = fs::read_to_string(site.path(SUMS)).unwrap().lines().count();
    assert_eq!(lines + 1, site.files().len());
    site.write("index.html", b"other");
    assert_eq!(check(), Some(false));
}

#[cfg(unix)]
#[test]
fn names_that_look_like_two_lines_are_read_by_coreutils() {
    let mut dossier = Folder::of([]);
    for name in ["a\\b.txt", "a\\nb.txt", "\\.txt"] {
        dossier.put(&format!("static/root/{name}"), name);
    }
    let site = Built::of(&dossier, Imprint::default(), &[]);
    assert!(site.inspected(&Demands::default()).is_proved());
    let mut command = Command::new("sha256sum");
    command.args(["--check", "--strict", "--quiet", SUMS]).current_dir(site.path(""));
    if let Ok(output) = command.output() {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}

#[test]
fn sums_that_are_not_the_manifests_are_told() {
    let site = Built::small(Imprint::default());
    let text = fs::read_to_string(site.path(SUMS)).unwrap();
    fs::remove_file(site.path(SUMS)).unwrap();
    assert_eq!(site.told(), expected(&[(DifferenceKind::Missing, SUMS)]));
    let lines: Vec<&str> = text.lines().collect();
    for other in [
        String::new(),
        lines[1..].join("\n") + "\n",
        text.clone() + lines[0] + "\n",
        text.replacen('a', "b", 1),
        text.replace('\n', "\r\n"),
    ] {
        site.write(SUMS, other.as_bytes());
        assert_eq!(site.told(), expected(&[(DifferenceKind::OtherSums, SUMS)]));
    }
}

#[test]
fn a_manifest_that_is_none_is_told_from_one_of_another_format() {
    let site = Built::small(Imprint::default());
    let text = fs::read_to_string(site.path(MANIFEST)).unwrap();
    for (other, way) in [
        (text.replace("\"format\": 2", "\"format\": 3"), DifferenceKind::NewerManifest),
        (text.replace("\"casefile\"", "\"other\""), DifferenceKind::MalformedManifest),
        (text[..text.len() / 2].to_owned(), DifferenceKind::MalformedManifest),
        (String::new(), DifferenceKind::MalformedManifest),
        ("<!doctype html><title>Not found</title>".to_owned(), DifferenceKind::MalformedManifest),
        // One that lists nothing would prove any site.
        (
            r#"{"generator": "casefile", "format": 2, "files": {}}"#.to_owned(),
            DifferenceKind::MalformedManifest,
        ),
        (text.replacen("\"404.html\"", "\"../404.html\"", 1), DifferenceKind::MalformedManifest),
        (
            text.replacen("\"404.html\"", "\"https://b.example/404.html\"", 1),
            DifferenceKind::MalformedManifest,
        ),
        (text.replacen("\"404.html\"", "\"index.html\"", 1), DifferenceKind::MalformedManifest),
        (
            r#"{"generator": "casefile", "files": {"index.html": {"blake3": "0", "bytes": 1}}}"#
                .to_owned(),
            DifferenceKind::OlderManifest,
        ),
    ] {
        site.write(MANIFEST, other.as_bytes());
        let inspection = site.inspected(&Demands::default());
        assert_eq!(told(&inspection), expected(&[(way, MANIFEST)]), "{other}");
        assert!(!inspection.is_proved());
    }
    fs::remove_file(site.path(MANIFEST)).unwrap();
    assert_eq!(site.told(), expected(&[(DifferenceKind::NoManifest, MANIFEST)]));
}

#[test]
fn no_name_in_a_manifest_moves_the_cursor_of_a_terminal() {
    let site = Built::small(Imprint::default());
    let text = fs::read_to_string(site.path(MANIFEST)).unwrap();
    let name = r#""a\u001b[2J\u009b\u202e\n::error::b.html""#;
    site.write(MANIFEST, text.replacen("\"404.html\"", name, 1).as_bytes());
    for form in ["human", "json"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_casefile"));
        let output =
            command.args(["verify", "--format", form]).arg(site.path("")).output().unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(printed.contains("b.html") && output.status.code() == Some(1), "{printed}");
        let is_odd = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!printed.contains(is_odd), "{printed:?}");
        assert!(!printed.lines().any(|line| line.starts_with("::")), "{printed:?}");
    }
}

#[test]
fn the_folder_of_a_program_of_before_is_still_casefiles_own() {
    let dossier = Folder::of([]);
    let site = Built::of(&dossier, Imprint::default(), &[]);
    // As the first format had it: no sums, no format, BLAKE3 alone.
    fs::remove_file(site.path(SUMS)).unwrap();
    fs::remove_file(site.path(MANIFEST)).unwrap();
    let lines: Vec<String> = site
        .files()
        .iter()
        .map(|(path, bytes)| {
            let hash = blake3::hash(bytes).to_hex();
            format!("{path:?}: {{\"blake3\": \"{hash}\", \"bytes\": {}}}", bytes.len())
        })
        .collect();
    let text = format!("{{\"generator\": \"casefile\", \"files\": {{{}}}}}", lines.join(", "));
    site.write(MANIFEST, text.as_bytes());
    site.again(&dossier, Imprint::default(), &[]);
    assert!(site.inspected(&Demands::default()).is_proved());
}

#[test]
fn an_older_site_and_another_of_the_same_serial_are_told() {
    let of = |serial: u64, commit: &str| {
        let commit = Some(commit.to_owned());
        Built::small(Imprint { commit, serial: Some(serial), as_of: None })
    };
    let newer = of(8, "a").inspected(&Demands::default());
    let last = LastProof::of(newer.manifest.as_ref().unwrap());
    let demands = Demands { last: Some(last), ..Demands::default() };
    let low = expected(&[(DifferenceKind::LowSerial, MANIFEST)]);
    assert_eq!(told(&of(7, "a").inspected(&demands)), low);
    assert_eq!(told(&of(8, "b").inspected(&demands)), low);
    assert_eq!(told(&Built::small(Imprint::default()).inspected(&demands)), low);
    assert!(of(8, "a").inspected(&demands).is_proved());
    assert!(of(9, "b").inspected(&demands).is_proved());
}

#[test]
fn another_build_than_the_one_that_was_named_is_told() {
    let one = Built::small(Imprint { serial: Some(1), ..Imprint::default() });
    let other = Built::small(Imprint { serial: Some(2), ..Imprint::default() });
    let built = casefile::verify::built(&one.path("")).unwrap();
    let demands = Demands { built: Some(built), ..Demands::default() };
    assert!(one.inspected(&demands).is_proved());
    assert_eq!(
        told(&other.inspected(&demands)),
        expected(&[(DifferenceKind::OtherManifest, MANIFEST)])
    );
}
