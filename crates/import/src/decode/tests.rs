//! Bytes of many encodings, and which one each is taken to be.

use encoding_rs::UTF_8;

use super::*;
use crate::RefusalReason;

fn bytes(label: &str, text: &str) -> Vec<u8> {
    let encoding = Encoding::for_label(label.as_bytes()).unwrap_or(UTF_8);
    encoding.encode(text).0.into_owned()
}

const RUSSIAN: &str =
    "Министр сказал в среду, что поставки нефти через границу продолжаются, и привёл снимки.";
const TURKISH: &str =
    "Bakan çarşamba günü yaptığı açıklamada iddiaları reddetti; ığdır ve şırnak için güçlü sözler.";

#[test]
fn an_encoding_is_sniffed_and_named_as_a_guess() {
    for (name, words) in [
        ("windows-1251", RUSSIAN),
        ("koi8-r", RUSSIAN),
        (
            "shift_jis",
            "大臣は水曜日に、国境を越えた石油の供給が続いていると述べた。これは重要な発表である。",
        ),
        ("gb18030", "部长星期三表示，石油仍在越境运输，并展示了照片。这是他本周第二次发表讲话。"),
    ] {
        let decoded =
            text(&bytes(name, words), &ImportHints::default()).map_err(|refusal| refusal.message);
        let decoded = decoded.unwrap_or_else(|message| panic!("{name}: {message}"));
        assert_eq!(decoded.text, words, "{name}");
        let is_named = decoded.remarks.iter().any(|remark| remark.words.contains("guessed"));
        assert!(is_named, "{name}");
    }
}

#[test]
fn a_mixture_is_doubted() {
    let mixed = [bytes("windows-1251", RUSSIAN), "Привет".as_bytes().to_vec()].concat();
    let doubts = |bytes: &[u8]| {
        text(bytes, &ImportHints::default())
            .map(|own| own.remarks.iter().any(|own| own.words.contains("mix encodings")))
    };
    assert_eq!(doubts(&mixed), Ok(true));
    assert_eq!(doubts(&bytes("windows-1251", RUSSIAN)), Ok(false));
}

#[test]
fn a_declared_encoding_is_taken() {
    let page = format!(
        "<html><head><meta http-equiv=content-type content='text/html; charset=ISO-8859-9'>{TURKISH}"
    );
    let decoded = html(&bytes("windows-1254", &page), &ImportHints::default())
        .map(|own| (own.text, own.encoding));
    assert_eq!(decoded, Ok((page, "windows-1254".to_owned())));
    let page = format!("<?xml version='1.0' encoding=\"windows-1251\"?><p>{RUSSIAN}");
    let decoded = html(&bytes("windows-1251", &page), &ImportHints::default())
        .map(|own| (own.text, own.encoding));
    assert_eq!(decoded, Ok((page, "windows-1251".to_owned())));
}

#[test]
fn a_wrong_declaration_gives_way_to_valid_utf_8() {
    let page = format!("<meta charset=windows-1251><p>{RUSSIAN}");
    let decoded = html(page.as_bytes(), &ImportHints::default())
        .map(|own| (own.text, own.encoding, own.remarks.len()));
    assert_eq!(decoded, Ok((page, "utf-8".to_owned(), 2)));
}

#[test]
fn utf_16_is_read_with_and_without_its_mark() {
    let units: Vec<u8> =
        "Plain words\r\nof text".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [&[0xFF, 0xFE][..], &units].concat();
    for bytes in [units, marked] {
        let decoded = text(&bytes, &ImportHints::default()).map(|own| (own.text, own.encoding));
        assert_eq!(decoded, Ok(("Plain words\nof text".to_owned(), "utf-16le".to_owned())));
    }
}

#[test]
fn what_is_no_text_is_refused() {
    let why =
        |bytes: &[u8]| text(bytes, &ImportHints::default()).map_err(|refusal| refusal.why).err();
    assert_eq!(why(b"%PDF-1.7"), Some(RefusalReason::Binary));
    assert_eq!(why(b"words\0and more words here"), Some(RefusalReason::Binary));
    let mixed = [RUSSIAN.as_bytes(), &bytes("windows-1251", "да")].concat();
    let refusal = text(&mixed, &ImportHints::default()).err();
    assert_eq!(refusal.as_ref().map(|own| own.why), Some(RefusalReason::Encoding));
    let message = refusal.map(|own| own.message).unwrap_or_default();
    assert!(message.contains(&format!("byte {}", RUSSIAN.len())), "{message}");
    let named = ImportHints { encoding: Some("klingon".to_owned()), ..ImportHints::default() };
    assert_eq!(text(b"x", &named).map_err(|own| own.why).err(), Some(RefusalReason::Encoding));
}
