//! What may stand between the words of one name, and the initials that stand for some of them.

use super::super::fold::is_word;
use super::super::names::is_particle;
use super::super::variants::is_interpunct;

/// Bytes between two words of one name.
const WIDEST_GAP: usize = 24;

/// Initials in a row.
const MOST_INITIALS: usize = 3;

/// Particles in a row.
const MOST_PARTICLES: usize = 3;

/// How two words of a name stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordGap {
    /// Nothing between, and the second has a capital or need have none.
    Joined,
    /// Nothing between, and nothing tells where the second begins.
    JoinedUnseen,
    /// One space, hyphen or the like.
    Simple,
    /// Signs, particles, initials.
    Wide,
    /// The same with a comma, as between the last name and the first, or between two that are listed.
    Comma,
    /// One word, such as another name.
    OneWord,
}

impl WordGap {
    /// What folded text between two words is, if these may belong to one name.
    pub fn of(between: &str) -> Option<Self> {
        // The end of a sentence is not the middle of a name.
        if between.len() > WIDEST_GAP || between.starts_with(". ") {
            return None;
        }
        if matches!(between, " " | "-" | "'" | "_" | "." | "=") || is_only_interpunct(between) {
            return Some(Self::Simple);
        }
        let is_sign = |c: char| is_interpunct(c) || " -_.,،/+='\"()“”„«»".contains(c);
        let is_initial = |word: &str| word.chars().all(is_word) && word.chars().count() == 1;
        let mut words = between.split(is_sign).filter(|word| !word.is_empty());
        let is_apart = between.starts_with(is_sign) && between.ends_with(is_sign);
        if between.strip_prefix(' ').and_then(|rest| rest.strip_suffix(' ')).is_some_and(|word| {
            word.chars().all(is_word) && !is_particle(word) && word.chars().nth(1).is_some()
        }) {
            return Some(Self::OneWord);
        }
        let is_between = words.all(|word| is_particle(word) || is_initial(word));
        let gap = if between.contains([',', '،']) { Self::Comma } else { Self::Wide };
        (is_between && is_apart).then_some(gap)
    }
}

fn is_only_interpunct(between: &str) -> bool {
    let mut signs = between.chars();
    signs.next().is_some_and(is_interpunct) && signs.next().is_none()
}

/// A folded text without the particles at its end, as those between an initial and a surname.
pub fn without_particles(text: &str) -> &str {
    let mut left = text;
    for _ in 0..MOST_PARTICLES {
        let before = left.trim_end_matches(' ');
        let start = before.rfind(' ').map_or(0, |space| space + 1);
        let word = &before[start..];
        // A word that is written together with what follows is none of these.
        if before.len() == left.len() || word.chars().count() < 2 || !is_particle(word) {
            break;
        }
        left = &before[..start];
    }
    left
}

/// `Q. M. ` or `q-` at the end of a folded text before a word of a name, and where it begins. `own` says
/// whose name has such an initial, and whether that and the word are enough to name somebody.
pub fn initials_before(
    text: &str,
    own: impl Fn(char) -> Option<(u32, bool)>,
) -> Option<(u32, usize)> {
    let (mut found, mut at) = (None, text.len());
    for number in 0..MOST_INITIALS {
        let before = text[..at].trim_end_matches(' ');
        let is_next = before.len() == at && number == 0;
        let hyphened = before.strip_suffix(['-', '_']).filter(|_| is_next);
        // `J.-L.`
        let before = if number > 0 { before.trim_end_matches('-') } else { before };
        let Some(rest) = before.strip_suffix('.').or(hyphened) else { break };
        let Some(letter) = rest.chars().next_back() else { break };
        let begin = rest.len() - letter.len_utf8();
        if rest[..begin].chars().next_back().is_some_and(is_word) {
            break;
        }
        at = begin;
        // A letter that is not known may be that of a name which the file leaves out, as a patronymic.
        if let Some((group, is_enough)) = own(letter)
            && (is_enough || found.is_some())
        {
            found = Some((group, at));
        }
    }
    found
}

/// `, Q. M.` at the beginning of a folded text after a word of a name, and its length.
pub fn initials_after(
    text: &str,
    own: impl Fn(char) -> Option<(u32, bool)>,
) -> Option<(u32, usize)> {
    let (mut found, mut at) = (None, 0);
    for number in 0..MOST_INITIALS {
        let rest = &text[at..];
        let after = rest.strip_prefix([',', '،']).filter(|_| number == 0).unwrap_or(rest);
        let after = after.strip_prefix(' ').unwrap_or(after);
        let mut letters = after.chars();
        let (Some(letter), Some('.')) = (letters.next(), letters.next()) else { break };
        if number == 0 && after.len() == rest.len() {
            break;
        }
        at += rest.len() - letters.as_str().len();
        match (own(letter), found) {
            (Some((group, is_enough)), _) if is_enough || found.is_some() => {
                found = Some((group, at));
            }
            (_, Some((group, _))) if after.len() == rest.len() => found = Some((group, at)),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_name_stand_close_together() {
        for (between, expected) in [
            (" ", Some(WordGap::Simple)),
            ("-", Some(WordGap::Simple)),
            (", ", Some(WordGap::Comma)),
            ("، ", Some(WordGap::Comma)),
            ("•", Some(WordGap::Simple)),
            (" von der ", Some(WordGap::Wide)),
            (" m. ", Some(WordGap::Wide)),
            (" (", Some(WordGap::Wide)),
            (". ", None),
            (" met ", Some(WordGap::OneWord)),
            (" met my ", None),
            (" | ", None),
            (" ل", None),
            ("", None),
        ] {
            assert_eq!(WordGap::of(between), expected, "{between:?}");
        }
    }

    #[test]
    fn particles_may_stand_between_an_initial_and_a_surname() {
        for (text, left) in [
            ("so l. van der ", "so l. "),
            ("l. van ", "l. "),
            ("so ", "so "),
            ("van ", ""),
            ("so l. van-", "so l. van-"),
            ("so l. ", "so l. "),
            ("", ""),
        ] {
            assert_eq!(without_particles(text), left, "{text:?}");
        }
    }

    #[test]
    fn initials_are_read_from_the_word_outwards() {
        // `q` with the word is a name, `m` only with another initial.
        let own = |letter| match letter {
            'q' => Some((7, true)),
            'm' => Some((7, false)),
            _ => None,
        };
        assert_eq!(initials_before("so q. m. ", own), Some((7, 3)));
        assert_eq!(initials_before("so q-", own), Some((7, 3)));
        assert_eq!(initials_before("so q.-m. ", own), Some((7, 3)));
        assert_eq!(initials_before("so q. x. ", own), Some((7, 3)));
        for text in ["so q ", "iraq. ", "so m. ", "a. ", "so q- ", ""] {
            assert_eq!(initials_before(text, own), None, "{text:?}");
        }
        assert_eq!(initials_after(", q. m. said", own), Some((7, 7)));
        assert_eq!(initials_after(" q.", own), Some((7, 3)));
        assert_eq!(initials_after(" q.x. said", own), Some((7, 5)));
        for text in [", q", "q.", ", m.", ", a.", ". q.", ""] {
            assert_eq!(initials_after(text, own), None, "{text:?}");
        }
    }
}
