//! Ways in which what is withheld of the harbour stands in a file: in every spelling and coding.

use unicode_normalization::UnicodeNormalization as _;

use super::harbour::{ACTOR, LATER, MINOR, PLAIN, STORY};
use super::packed::{base64, deflated, document, gzipped, picture, printed, wide};

/// What a leak is called, its path and bytes, and the file of which something is in it.
pub(super) type Leak = (&'static str, &'static str, Vec<u8>, &'static str);

pub(super) fn leaks() -> Vec<Leak> {
    let page = "sources/x/index.html";
    let text = |text: &str| text.as_bytes().to_vec();
    let nfd: String = "Zoë Wöllstein".nfd().collect();
    let escaped: String = "Zzqueen".encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let russian: String = "Муллер".encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let percent: String = "муллер".bytes().map(|byte| format!("%{byte:02X}")).collect();
    vec![
        ("in a page's text", page, text("<p>It was Zzqueen who</p>"), ACTOR),
        ("in capitals", page, text("<h2>ZZQUEEN</h2>"), ACTOR),
        ("in an attribute", page, text("<img alt=\"zzqueen\">"), ACTOR),
        ("in JSON-LD", page, text("<script>{\"name\":\"Nora Zzqueen\"}</script>"), ACTOR),
        ("in the feed", "feed.xml", text("<title>Zzqueen told</title>"), ACTOR),
        ("in a path", "actors/nora-zzqueen/index.html", text("<p></p>"), ACTOR),
        ("in the sitemap", "sitemap.xml", text("<loc>https://x/actors/nora-zzqueen/</loc>"), ACTOR),
        ("in a joined id", page, text("<a id=norazzqueen2>"), ACTOR),
        ("in an id with strokes", page, text("<a href=\"#nora_zzqueen\">"), ACTOR),
        ("with an ending", page, text("<p>Zzqueens’ and Zzqueen's</p>"), ACTOR),
        ("with a soft hyphen", page, text("<p>Zz\u{ad}queen</p>"), ACTOR),
        ("with a reference to one", page, text("<p>Zz&shy;queen</p>"), ACTOR),
        ("with a zero-width space", page, text("<p>Zz\u{200b}queen</p>"), ACTOR),
        ("split by markup", page, text("<p><b>Zz</b>queen</p>"), ACTOR),
        ("split by marks", page, text("<p>Zz<mark id=\"a\"><i>que</i></mark>en</p>"), ACTOR),
        ("as decimal references", page, text("<p>&#90;zq&#117;een</p>"), ACTOR),
        ("as hexadecimal references", page, text("<p>&#x5a;&#x7A;queen</p>"), ACTOR),
        ("as references twice", "feed.xml", text("<p>&amp;#90;zqueen</p>"), ACTOR),
        ("in escaped markup", "feed.xml", text("Zz&lt;b&gt;queen&lt;/b&gt;"), ACTOR),
        ("percent-coded", page, text("<a href=\"?q=%5Azqueen\">"), ACTOR),
        ("percent-coded, in Cyrillic", page, text(&format!("<a href=\"?q={percent}\">")), ACTOR),
        ("as escapes of JSON", "data/x.json", text(&format!("{{\"a\":\"{escaped}\"}}")), ACTOR),
        ("as escapes, in Cyrillic", "data/x.json", text(&format!("[\"{russian}\"]")), ACTOR),
        ("in Cyrillic capitals", page, text("<p>ЗОЯ МУЛЛЕР</p>"), ACTOR),
        ("letter by letter", page, text("<!doctype html>\n<p>It was Z z q u e e n</p>"), ACTOR),
        (
            "letter by letter, with dots",
            page,
            text("<!doctype html>\n<p>Z.z.q.u.e.e.n.</p>"),
            ACTOR,
        ),
        ("in hiragana", page, text("<p>それはさわむらが</p>"), ACTOR),
        ("in katakana of half width", page, text("<p>ｻﾜﾑﾗさん</p>"), ACTOR),
        ("in Cyrillic with an ending", page, text("<p>Муллером</p>"), ACTOR),
        ("decomposed", page, text(&format!("<p>{nfd}</p>")), ACTOR),
        ("in plain letters", page, text("<a href=\"/zoe-wollstein/\">"), ACTOR),
        ("in full width", page, text("<p>Ｚｚｑｕｅｅｎ</p>"), ACTOR),
        ("two common words that are a name", page, text("<p>John Brown</p>"), ACTOR),
        ("the same across markup", page, text("<p><b>John</b>\n <i>Brown</i></p>"), ACTOR),
        ("the same as an id", page, text("<a href=\"../john-brown/\">"), ACTOR),
        ("base64, first of three", "a.txt", text(&base64("Zzqueen")), ACTOR),
        ("base64, second of three", "a.txt", text(&base64("xZzqueen was")), ACTOR),
        ("base64, third of three", "a.txt", text(&base64("xxZZQUEEN was")), ACTOR),
        (
            "data in an address",
            page,
            text(&format!("<img src=\"data:text/plain;base64,{}\">", base64("the Harbourmaster"))),
            STORY,
        ),
        ("gzip", "static/a.svgz", gzipped(b"<text>Zzqueen</text>"), ACTOR),
        ("gzip in gzip", "static/a.gz", gzipped(&gzipped(b"Zzqueen")), ACTOR),
        ("a document", "static/a.docx", document("of Zzqueen"), ACTOR),
        ("a document in gzip", "static/a.docx.gz", gzipped(&document("Zzqueen")), ACTOR),
        ("a picture's text", "static/a.png", picture(b"tEXt", b"Title\0Zzqueen"), ACTOR),
        (
            "a picture's packed text",
            "static/a.png",
            picture(b"zTXt", &[b"Title\0\0".to_vec(), deflated(b"Zzqueen")].concat()),
            ACTOR,
        ),
        ("a PDF", "originals/a.pdf", printed("Zzqueen"), ACTOR),
        ("UTF-16", "static/a.txt", [vec![0xff, 0xfe], wide("of Zzqueen", false)].concat(), ACTOR),
        ("UTF-16 without a mark", "static/a.txt", wide("of Zzqueen", true), ACTOR),
        (
            "windows-1251",
            "originals/a.txt",
            encoding_rs::WINDOWS_1251.encode("Это сказала Зоя Муллер вчера вечером").0.into_owned(),
            ACTOR,
        ),
        ("a word of a body", page, text("<p>smokehouses</p>"), STORY),
        ("a word of a note", page, text("<p>by telephone</p>"), STORY),
        ("a title of common words", page, text("<p>A lighthouse was sold to nobody</p>"), STORY),
        (
            "an address of a body",
            page,
            text("<a href=\"https://example.org/quarterly-lighterage\">"),
            ACTOR,
        ),
        (
            "a title under an embargo",
            page,
            text("<p>that the headline was sold under the fruit</p>"),
            LATER,
        ),
        ("a redaction", page, text("<p>Farrow</p><p>ottoline</p>"), PLAIN),
        ("a redaction's two words", page, text("<p>OTTOLINE&nbsp;FARROW</p>"), PLAIN),
        (
            "a short word of its own source",
            "sources/plain-story/index.html",
            text("<p>a sloe.</p>"),
            PLAIN,
        ),
        ("a minor", page, text("<p>Vargóczy</p>"), MINOR),
        ("a minor, last name first", page, text("<p>VARGÓCZY Quillon</p>"), MINOR),
        ("a minor as an id", page, text("<a href=\"q-vargoczy.html\">"), MINOR),
        ("a withheld statement", page, text("<p>at Grimsthorpe</p>"), PLAIN),
    ]
}
