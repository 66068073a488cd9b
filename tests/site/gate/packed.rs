//! Files that hold words in codes or in other files.

use std::io::Write as _;

pub fn base64(text: &str) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(text)
}

pub fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

pub fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

/// A document as word processors write it: a zip with its words in one file of many.
pub fn document(words: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in [
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("word/document.xml", format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")),
    ] {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

pub fn picture(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    png.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
    png.extend(kind);
    png.extend(data);
    png.extend([0; 4]);
    png
}

pub fn printed(text: &str) -> Vec<u8> {
    let mut pdf = b"%PDF-1.4\n1 0 obj <</Filter /FlateDecode>> stream\n".to_vec();
    pdf.extend(deflated(format!("BT ({text}) Tj ET").as_bytes()));
    pdf.extend(b"\nendstream endobj\n");
    pdf
}

pub fn wide(text: &str, is_big: bool) -> Vec<u8> {
    let unit = |unit: u16| if is_big { unit.to_be_bytes() } else { unit.to_le_bytes() };
    text.encode_utf16().flat_map(unit).collect()
}
