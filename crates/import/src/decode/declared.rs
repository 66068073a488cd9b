//! What encoding a page says of itself, in a `meta` element or an XML declaration.

/// How far into an HTML file its declaration of an encoding is looked for, in bytes.
const DECLARATION: usize = 8192;

/// The encoding that a page names.
pub(super) fn declared(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..bytes.len().min(DECLARATION))?;
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    if let Some(rest) = head.trim_start().strip_prefix("<?xml") {
        let prolog = rest.split("?>").next().unwrap_or_default();
        if let Some(name) = value_after(prolog, "encoding") {
            return Some(name);
        }
    }
    let mut rest = head.as_str();
    while let Some(at) = rest.find("<meta") {
        let tag = rest.get(at + 5..).unwrap_or_default();
        let attributes = tag.split('>').next().unwrap_or_default();
        if let Some(name) = value_after(attributes, "charset") {
            return Some(name);
        }
        rest = tag;
    }
    None
}

/// The word after `name=`, with or without quotation marks.
fn value_after(text: &str, name: &str) -> Option<String> {
    let after = text.split_once(name)?.1.trim_start().strip_prefix('=')?;
    let value = after.trim_start().trim_start_matches(['"', '\'']);
    let value: String = value
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '.'))
        .collect();
    Some(value).filter(|value| !value.is_empty())
}
