//! Headings of a body, and the ids by which links lead to them.
//!
//! An id is made of the heading's words in any script; the second heading of the same words has a number
//! more. On a page that has anchors of its own, such as those of statements, headings' ids begin with a
//! word and a colon, which none of those hold.

use std::collections::BTreeMap;

use casefile_words::{Stretch, slice};
use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::Prose;

/// Anchors that pages of free text have already.
const TAKEN: [&str; 1] = ["content"];

/// How the ids of signs begin that stand on every page.
const SIGNS: &str = "g-";

/// What headings' ids begin with on pages that have anchors of their own.
const MARK: &str = "heading:";

/// A heading of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its words.
    pub stretch: Stretch,
    /// Its anchor on its page.
    pub id: String,
    /// The words of the anchor, by which a link may name it.
    slug: String,
}

impl Heading {
    /// A heading whose id is not known yet.
    pub(super) fn of(stretch: Stretch) -> Self {
        Self { stretch, id: String::new(), slug: String::new() }
    }

    /// What a link writes to lead here.
    #[must_use]
    pub fn slug(&self) -> &str {
        &self.slug
    }
}

/// Words as part of an address: small letters and digits of any script, with hyphens between.
#[must_use]
pub fn slug(words: &str) -> String {
    let mut slug = String::with_capacity(words.len());
    for character in words.nfc().flat_map(char::to_lowercase) {
        if character.is_alphanumeric() || character == '_' || is_combining_mark(character) {
            slug.push(character);
        } else if (character.is_whitespace() || character == '-')
            && !slug.is_empty()
            && !slug.ends_with('-')
        {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Whether a fragment means the top of a page, as it does to browsers.
#[must_use]
pub fn is_top(fragment: &str) -> bool {
    fragment.is_empty() || fragment.eq_ignore_ascii_case("top")
}

impl Prose {
    /// Every heading, in order.
    #[must_use]
    pub fn headings(&self) -> &[Heading] {
        &self.headings
    }

    /// The same on a page that has anchors of its own: headings' ids are told apart from them.
    #[must_use]
    pub fn among_anchors(mut self) -> Self {
        self.is_among_anchors = true;
        self.name_headings();
        self
    }

    /// Gives every heading its id, from the words as they stand now.
    pub(super) fn name_headings(&mut self) {
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        let mut next: BTreeMap<String, usize> = BTreeMap::new();
        for (place, heading) in self.headings.iter_mut().enumerate() {
            let mut plain = slug(slice(&self.text, &heading.stretch));
            if plain.is_empty() {
                plain.push_str("section");
            }
            let mut own = plain.clone();
            let number = next.entry(plain.clone()).or_insert(0);
            while taken.contains_key(&own) {
                *number += 1;
                own = format!("{plain}-{number}");
            }
            taken.insert(own.clone(), place);
            let is_marked =
                self.is_among_anchors || TAKEN.contains(&own.as_str()) || own.starts_with(SIGNS);
            heading.id = if is_marked { format!("{MARK}{own}") } else { own.clone() };
            heading.slug = own;
        }
        self.slugs = taken;
    }

    /// The heading that a link's fragment names: by its anchor, or by its words.
    #[must_use]
    pub fn heading(&self, fragment: &str) -> Option<&Heading> {
        let decoded = percent_decode_str(fragment).decode_utf8_lossy();
        let written = decoded.strip_prefix(MARK).unwrap_or(&decoded);
        let place = self.slugs.get(written).or_else(|| self.slugs.get(&slug(written)))?;
        self.headings.get(*place)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::markdown::read;

    fn ids(body: &str) -> Vec<String> {
        read(body, 0).headings().iter().map(|heading| heading.id.clone()).collect()
    }

    #[test]
    fn headings_are_named_by_their_words_in_any_script() {
        let body = "# What we *did*\n\n## Ход дела\n\n### «Où ?» — là\n\n# 方法\n\n# हिन्दी पाठ\n\n# !\n\n# İŞLEM";
        let expected =
            ["what-we-did", "ход-дела", "où-là", "方法", "हिन्दी-पाठ", "section", "i\u{307}şlem"];
        assert_eq!(ids(body), expected);
    }

    #[test]
    fn no_two_have_one_id() {
        assert_eq!(
            ids("# A\n# A\n# A-1\n# A\n# Content\n# g-asserts"),
            ["a", "a-1", "a-1-1", "a-2", "heading:content", "heading:g-asserts"]
        );
        let many = "# A\n".repeat(2_000);
        let ids: BTreeSet<String> = ids(&many).into_iter().collect();
        assert_eq!(ids.len(), 2_000);
    }

    #[test]
    fn a_link_names_one_by_its_anchor_or_its_words() {
        let prose = read("# What we did\n\n# Ход дела", 0);
        let id = |fragment: &str| prose.heading(fragment).map(|own| own.id.as_str());
        for fragment in ["what-we-did", "What we did", "What%20we%20did", "What-we-did"] {
            assert_eq!(id(fragment), Some("what-we-did"), "{fragment}");
        }
        for fragment in ["ход-дела", "%D1%85%D0%BE%D0%B4-%D0%B4%D0%B5%D0%BB%D0%B0", "Ход дела"]
        {
            assert_eq!(id(fragment), Some("ход-дела"), "{fragment}");
        }
        assert_eq!(id("what"), None);
        let among = prose.clone().among_anchors();
        assert_eq!(among.heading("what-we-did").unwrap().id, "heading:what-we-did");
    }
}
