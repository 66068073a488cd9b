//! Says of a quotation whether it stands inside the quotation marks of its source.

use crate::marks::{Reading, is_mark};
use crate::{Stretch, slice};

/// How a quotation lies to the quotation marks of its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speech {
    /// Inside one pair.
    Inside,
    /// Outside all.
    Outside,
    /// Where the marks do not say which.
    Unclear,
    /// Partly inside, partly outside.
    Mixed,
}

/// Reads a quotation's form off the marks of its source, whose text this is.
///
/// A mark that a stretch begins or ends with is no other speech: where several paragraphs are quoted in a
/// row, each begins with one.
#[must_use]
pub fn speech(text: &str, marks: &Reading, stretches: &[Stretch]) -> Speech {
    let meets_unclear = |stretch: &Stretch| marks.unclear_at(stretch).is_some();
    let mut forms = stretches.iter().map(|stretch| {
        let found = one(text, &marks.quoted, stretch);
        let is_doubtful = found != Speech::Inside && meets_unclear(stretch);
        if is_doubtful { Speech::Unclear } else { found }
    });
    let first = forms.next().unwrap_or(Speech::Outside);
    forms.fold(first, |all, form| match (all, form) {
        (all, form) if all == form => all,
        (Speech::Unclear, _) | (_, Speech::Unclear) => Speech::Unclear,
        _ => Speech::Mixed,
    })
}

fn one(text: &str, quoted: &[Stretch], stretch: &Stretch) -> Speech {
    // They stand in order and do not overlap; a long source has thousands.
    let inside = |at: u32| {
        let place = quoted.partition_point(|own| own.end <= at);
        quoted.get(place).filter(|own| own.start <= at).map(|_| place)
    };
    let words = slice(text, stretch);
    let length = |part: &str| u32::try_from(part.len()).unwrap_or(0);
    let is_around = |c: char| is_mark(c) || c.is_whitespace();
    let head = length(words) - length(words.trim_start_matches(is_around));
    let tail = length(words) - length(words.trim_end_matches(is_around));
    let begins = inside(stretch.start);
    let ends = inside(stretch.end.saturating_sub(1));
    let (begins, ends) = match (begins, ends) {
        (None, Some(last)) => (inside(stretch.start + head), Some(last)),
        (Some(first), None) => (Some(first), inside(stretch.end.saturating_sub(tail + 1))),
        (None, None) if head > 0 && tail > 0 => {
            // The marks of one quotation at both ends.
            let both = (inside(stretch.start + head), inside(stretch.end.saturating_sub(tail + 1)));
            if both.0.is_some() && both.0 == both.1 { both } else { (None, None) }
        }
        both => both,
    };
    match (begins, ends) {
        (Some(first), Some(last)) if first == last => Speech::Inside,
        (None, None) => Speech::Outside,
        _ => Speech::Mixed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn form_is_read_off_the_marks() {
        let text = r#"He said "it is" so"#;
        let marks = Reading::of_block(text, 0, "en");
        let at = |words: &str| {
            let start = u32::try_from(text.find(words).unwrap()).unwrap();
            start..start + u32::try_from(words.len()).unwrap()
        };
        assert_eq!(speech(text, &marks, &[at("it is")]), Speech::Inside);
        assert_eq!(speech(text, &marks, &[at("He said")]), Speech::Outside);
        assert_eq!(speech(text, &marks, &[at("is\" so")]), Speech::Mixed);
        assert_eq!(speech(text, &marks, &[at("\"it")]), Speech::Inside);
        assert_eq!(speech(text, &marks, &[at("is\"")]), Speech::Inside);
        assert_eq!(speech(text, &marks, &[at("said \"it")]), Speech::Mixed);
        assert_eq!(speech(text, &marks, &[at("\"it is\"")]), Speech::Inside);
    }
}
