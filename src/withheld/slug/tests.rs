//! What addresses, ids and names of files give away.

use super::*;
use crate::diag::FieldPath;

const TEXT: TextId = TextId(1);

fn needle(words: &str, whose: Whose) -> Needle {
    let asked = (TEXT, FieldPath::of("redact"));
    Needle { words: words.to_owned(), why: String::new(), asked, whose }
}

fn minor(name: &str) -> Needle {
    needle(name, Whose::Minor { not: vec!["Varga Street".to_owned()] })
}

fn redaction(words: &str) -> Needle {
    needle(words, Whose::Redaction { occurrence: None, not: Vec::new() })
}

fn held(needle: Needle, address: &str) -> Option<Certainty> {
    let addresses = SoughtAddresses::new(&[needle], &["Tom Varga".to_owned()]).unwrap();
    addresses.find(address, Some(TEXT)).first().map(|held| held.certainty)
}

#[test]
fn a_minors_name_is_found_in_addresses() {
    for address in [
        "quillon-varga",
        "varga-quillon",
        "quillonvarga-notes.md",
        "q-varga",
        "varga_q",
        "QuillonVarga",
        "#QuillonVarga",
        "https://example.org/Quillon%20Varga",
        "https://example.org/?who=quillon+varga",
        "https://example.org/2015/theboyquillonvargasaid",
        "mailto:quillon.varga@example.org",
        "quillonvarga09@example.org",
        "https://quillonvarga.example.org/",
        "%2551uillon%2520Varga",
        "static/Quillon_Varga (2).jpg",
        "ＱＵＩＬＬＯＮ－varga",
        "quillon-mattis-varga",
        "files/quillonVarga.pdf",
    ] {
        let name =
            if address.contains("mattis") { "Quillon Mattis Varga" } else { "Quillon Varga" };
        assert_eq!(held(minor(name), address), Some(Certainty::Certain), "{address}");
    }
}

#[test]
fn names_in_other_letters_are_found_in_plain_ones() {
    for (name, address) in [
        ("Zoë Müller", "https://example.org/zoë-müller"),
        ("Zoë Müller", "https://example.org/zoe-muller"),
        ("Zoë Müller", "https://example.org/zoe-mueller"),
        ("Zoë Müller", "https://example.org/Zo%C3%AB%20Mu%CC%88ller"),
        ("Søren Ågård", "soeren-aagaard"),
        ("Søren Ågård", "soren-agard"),
        ("Мария Варга", "mariia-varga"),
        (
            "Мария Варга",
            "https://example.org/%D0%9C%D0%B0%D1%80%D0%B8%D1%8F_%D0%92%D0%B0%D1%80%D0%B3%D0%B0",
        ),
        ("Jo O'Brien", "jo-obrien"),
        ("Jo O’Brien", "jo_o-brien"),
        ("Jo Groß", "jo-gross"),
        ("李伟", "photos/李伟.jpg"),
        ("李伟", "li-wei"),
    ] {
        assert_eq!(held(minor(name), address), Some(Certainty::Certain), "{address}");
    }
}

#[test]
fn host_names_are_decoded() {
    let host =
        format!("https://xn--{}.example/a", idna::punycode::encode_str("zoë-müller").unwrap());
    assert_eq!(held(minor("Zoë Müller"), &host), Some(Certainty::Certain), "{host}");
}

#[test]
fn a_part_of_a_minors_name_is_told() {
    for (address, expected) in [
        ("varga", Some(Certainty::PartOfName)),
        ("the-vargas", Some(Certainty::PartOfName)),
        ("letter-of-varga.pdf", Some(Certainty::PartOfName)),
        ("tom-varga", None),
        ("varga-street-12", None),
        ("vargason", None),
        ("novarga", None),
    ] {
        assert_eq!(held(minor("Quillon Varga"), address), expected, "{address}");
    }
}

#[test]
fn redactions_are_found_as_words() {
    for (words, address, is_held) in [
        ("Jane Doe", "https://example.org/jane-doe-speaks", true),
        ("Jane Doe", "JANEDOE", true),
        ("Jo", "jo-said", true),
        ("Jo", "job-said", false),
        ("Jo", "JoSaid", true),
        ("silent", "silent-night", true),
        ("silent", "silentnight", true),
        ("silent", "unsilenced", false),
        ("the informant was Ann", "the-informant-was-ann", true),
        ("Ann", "https://example.org/annual/2020", false),
        ("42", "a-42", true),
        ("42", "a-421", false),
        ("…", "a-b", false),
    ] {
        assert_eq!(held(redaction(words), address).is_some(), is_held, "{words} {address}");
    }
    // Of another text, or of none.
    let addresses = SoughtAddresses::new(&[redaction("Jane Doe")], &[]).unwrap();
    assert!(addresses.find("jane-doe", Some(TextId(2))).is_empty());
    assert!(addresses.find("jane-doe", None).is_empty());
}
