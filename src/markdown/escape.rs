//! Text as it stands in HTML.

/// Escapes text for HTML, in content and in attributes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    escape_into(text, &mut escaped);
    escaped
}

/// Writes text as it stands in HTML, also between the quotation marks of an attribute.
pub fn escape_into(text: &str, out: &mut String) {
    let bytes = text.as_bytes();
    let mut written = 0;
    let mut at = 0;
    while at < bytes.len() {
        // Most text has nothing to escape: a block is looked at as a whole, which a processor does at once.
        let end = bytes.len().min(at + BLOCK);
        if !bytes[at..end].iter().fold(false, |found, byte| found | is_markup(*byte)) {
            at = end;
            continue;
        }
        for (place, byte) in bytes[at..end].iter().enumerate().filter(|(_, byte)| is_markup(**byte))
        {
            out.push_str(&text[written..at + place]);
            out.push_str(match byte {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                _ => "&#39;",
            });
            written = at + place + 1;
        }
        at = end;
    }
    out.push_str(&text[written..]);
}

/// Bytes that are looked at together.
const BLOCK: usize = 32;

/// Whether a byte means something else in HTML than itself.
fn is_markup(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')
}
