//! Looks for names in finished bytes, however they were turned: without case, marks, white space and
//! everything that is no letter, decoded of percent, entities and escapes. It shares nothing with the
//! program's own finder.

use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;
use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Names that must stand nowhere.
pub struct Cores {
    automaton: AhoCorasick,
    /// For each core, the number of what it belongs to.
    owners: Vec<usize>,
}

impl Cores {
    pub fn of<'w>(words: impl Iterator<Item = (usize, &'w [String])>) -> Self {
        let (mut cores, mut owners) = (Vec::new(), Vec::new());
        for (owner, own) in words {
            for core in own {
                cores.push(dense(core));
                owners.push(owner);
            }
        }
        Self { automaton: AhoCorasick::new(cores).unwrap(), owners }
    }

    /// For each owner that is seen in a site, a path and the words around.
    pub fn seen(&self, site: &BTreeMap<String, Vec<u8>>) -> BTreeMap<usize, String> {
        let mut seen = BTreeMap::new();
        for (path, bytes) in site {
            self.look(&format!("the path {path}"), path, &mut seen);
            self.look(path, &String::from_utf8_lossy(bytes), &mut seen);
        }
        seen
    }

    fn look(&self, place: &str, text: &str, seen: &mut BTreeMap<usize, String>) {
        for (form, text) in [("", dense(text)), (" (decoded)", dense(&decoded(text)))] {
            for found in self.automaton.find_overlapping_iter(&text) {
                seen.entry(self.owners[found.pattern().as_usize()]).or_insert_with(|| {
                    let before: String = text[..found.start()]
                        .chars()
                        .rev()
                        .take(60)
                        .collect::<Vec<_>>()
                        .into_iter()
                        .rev()
                        .collect();
                    let after: String = text[found.start()..].chars().take(40).collect();
                    format!("{place}{form}: {before}>{after}")
                });
            }
        }
    }
}

/// The letters and digits of a text, in their plainest form.
pub fn dense(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            if c.is_ascii_alphanumeric() {
                plain.push(c.to_ascii_lowercase());
            }
        } else if c != '█' {
            let letters = std::iter::once(c).nfkd().filter(|own| !is_combining_mark(*own));
            let letters = letters.filter(|own| own.is_alphanumeric());
            plain.extend(letters.flat_map(char::to_lowercase));
        }
    }
    plain
}

/// A text without percent coding, references of HTML and escapes of JSON.
pub fn decoded(text: &str) -> String {
    let text = if text.contains('%') {
        percent_decode_str(text).decode_utf8_lossy().into_owned()
    } else {
        text.to_owned()
    };
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find(['&', '\\']) {
        decoded.push_str(&rest[..at]);
        let (c, length) =
            reference(&rest[at..]).unwrap_or_else(|| (rest[at..].chars().next().unwrap_or(' '), 1));
        decoded.push(c);
        rest = &rest[at + length..];
    }
    decoded.push_str(rest);
    decoded
}

/// The character that a numbered reference of HTML or an escape of JSON stands for, and its length.
fn reference(text: &str) -> Option<(char, usize)> {
    if let Some(code) = text.strip_prefix("\\u") {
        let code = code.get(..4)?;
        return Some((char::from_u32(u32::from_str_radix(code, 16).ok()?)?, 6));
    }
    let (code, _) = text.strip_prefix("&#")?.split_once(';')?;
    let number = match code.strip_prefix(['x', 'X']) {
        Some(code) => u32::from_str_radix(code, 16).ok()?,
        None => code.parse().ok()?,
    };
    Some((char::from_u32(number)?, code.len() + 3))
}
