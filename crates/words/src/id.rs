//! Makes an id of words: Latin letters and figures, in small letters, with hyphens between the words.

/// The greatest length of an id in bytes.
pub const LONGEST: usize = 80;

/// The nearest id to words: transliterated, lower case, hyphens between words.
#[must_use]
pub fn to_id(words: &str) -> String {
    let plain = deunicode::deunicode(words).to_lowercase();
    let mut id = String::new();
    for word in plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let separator = usize::from(!id.is_empty());
        if id.len() + separator + word.len() > LONGEST {
            break;
        }
        if separator == 1 {
            id.push('-');
        }
        id.push_str(word);
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_ids_by_transliteration() {
        assert_eq!(to_id("Recep Tayyip Erdoğan"), "recep-tayyip-erdogan");
        assert_eq!(to_id("Сергей Лавров"), "sergei-lavrov");
        assert_eq!(to_id(&"long ".repeat(60)).len(), LONGEST - 1);
    }
}
