//! Files whose words lie deeper, and such as cannot be looked into.

use super::packed::{deflated, document, picture, wide};
use super::{harbour, refused, site};

/// A PDF with something in it.
fn pdf(inside: &str) -> Vec<u8> {
    format!("%PDF-1.4\n1 0 obj\n{inside}\nendobj\n").into_bytes()
}

fn stream(drawn: &str) -> Vec<u8> {
    let mut pdf = pdf("<</Filter /FlateDecode>> stream");
    pdf.truncate(pdf.len() - "\nendobj\n".len());
    pdf.extend(b"\n");
    pdf.extend(deflated(drawn.as_bytes()));
    pdf.extend(b"\nendstream endobj\n");
    pdf
}

#[test]
fn words_are_found_in_letters_of_two_and_of_four_bytes_among_other_bytes() {
    let site = site(&harbour());
    let photograph = |words: &[u8]| {
        let start: &[u8] = b"\xff\xd8\xff\xe1\x00\x40Exif\x00\x00";
        [start, words, &[0xff, 0x00, 0xa7, 0xd9].repeat(300)].concat()
    };
    let four = |words: &str| words.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
    for words in [wide("Nora Zzqueen", false), wide("Nora Zzqueen", true), four("Nora Zzqueen")] {
        assert!(!refused(&site, "static/a.jpg", &photograph(&words)).is_empty());
        assert!(!refused(&site, "static/a.png", &picture(b"eXIf", &words)).is_empty());
    }
    assert!(!refused(&site, "static/a.txt", &four("seen with Nora Zzqueen that day")).is_empty());
    let harmless = wide("seen with somebody that day", false);
    assert_eq!(refused(&site, "static/a.jpg", &photograph(&harmless)), []);
}

#[test]
fn words_are_found_in_the_strings_of_a_pdf_however_it_sets_them() {
    let site = site(&harbour());
    let title: String = "Nora Zzqueen"
        .encode_utf16()
        .map(|unit| format!("\\{:03o}\\{:03o}", unit >> 8, unit & 0xff))
        .collect();
    let code: String = "Nora Zzqueen".bytes().map(|byte| format!("{byte:02x}")).collect();
    for (name, bytes) in [
        ("kerned", stream("BT [(Nor) -20 (a)-250(Z) 15 (zqueen)] TJ ET")),
        ("kerned, as it is", pdf("BT [(Nora) -300 (Zz)20(queen)] TJ ET")),
        ("in base 16", pdf(&format!("<</Title <{code}>>>"))),
        ("in base 16, packed", stream(&format!("BT <{code}> Tj ET"))),
        ("in two bytes a letter", pdf(&format!("<</Title (\\376\\377{title})>>"))),
        ("escaped", pdf("(No\\162a Zz\\\nqueen)")),
    ] {
        assert!(!refused(&site, "static/a.pdf", &bytes).is_empty(), "{name}");
    }
    for harmless in [stream("BT [(Nor) -20 (way)] TJ (Zz) Tj (queen) Tj ET"), pdf("(")] {
        assert_eq!(refused(&site, "static/a.pdf", &harmless), []);
    }
}

#[test]
fn what_is_packed_without_a_file_around_it_is_opened() {
    let site = site(&harbour());
    let told = refused(&site, "static/a.bin", &deflated(b"seen with Nora Zzqueen that day"));
    assert!(!told.is_empty());
    assert_eq!(refused(&site, "static/a.bin", &deflated(b"seen with somebody that day")), []);
    // Words that begin as such a file does are words.
    assert_eq!(refused(&site, "static/a.txt", b"x^2 + y^2"), []);
}

#[test]
fn files_that_are_packed_or_encrypted_in_other_ways_are_refused() {
    let site = site(&harbour());
    let sealed: [(&str, &[u8], &str); 9] = [
        ("a.xz", b"\xfd7zXZ\0\0\x04", "packed as xz"),
        ("a.lzma", b"]\0\0\x80\0\xff", "packed as lzma"),
        ("a.lz", b"LZIP\x01", "packed as lzip"),
        ("a.zst", b"\x28\xb5\x2f\xfd\x24", "packed as zstd"),
        ("a.lz4", b"\x04\x22\x4d\x18d", "packed as lz4"),
        ("a.bz2", b"BZh91AY&SY\xaf", "packed as bzip2"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c\0", "packed as 7z"),
        ("a.rar", b"Rar!\x1a\x07\x01", "packed as rar"),
        ("a.pdf", b"%PDF-1.7\ntrailer <</Encrypt 9 0 R>>", "encrypted"),
    ];
    for (name, bytes, why) in sealed {
        let told = refused(&site, &format!("static/{name}"), bytes);
        let message = &told[0].diagnostic.message;
        assert!(message.starts_with("this file could not be looked into"), "{name}: {message}");
        assert!(message.contains(why), "{name}: {message}");
    }
    assert_eq!(refused(&site, "static/a.docx", &document("somebody")), []);
    assert_eq!(refused(&site, "static/a.txt", b"BZh is how such files begin"), []);
}
