//! The words by which credits of pictures, notices of rights and the names of agencies are known.

use crate::lists;

/// Whether a line holds rights to the whole, as at the foot of a page.
pub(super) fn is_rights_notice(line: &str) -> bool {
    let small = line.to_lowercase();
    let has_year = casefile_words::dates::tokens(&small).iter().any(|token| {
        token.text.len() == 4 && token.text.parse::<u16>().is_ok_and(|y| (1900..2100).contains(&y))
    });
    line.chars().count() <= 200
        && ((has_year
            && (small.starts_with('©')
                || small.starts_with("(c) ")
                || small.starts_with("copyright")))
            || small.ends_with("all rights reserved.")
            || small.ends_with("all rights reserved"))
}

/// Whether a line credits a picture for certain: by a sign or a label.
pub(super) fn is_credit(line: &str) -> bool {
    let small = line.to_lowercase();
    line.chars().count() <= 200
        && !is_rights_notice(line)
        && (small.starts_with('©') || lists::CREDITS.begins(&small))
}

/// Whether a line ends like a credit: `Name/TASS`, in few words.
pub(super) fn ends_as_credit(line: &str) -> bool {
    let small = line.to_lowercase();
    line.chars().count() <= 200
        && line.contains('/')
        && lists::AGENCIES.iter().any(|agency| {
            small.strip_suffix(agency).is_some_and(|before| before.trim_end().ends_with('/'))
        })
}

/// A credit without its sign or label.
pub(super) fn bare_credit(line: &str) -> &str {
    let rest = line.trim_start_matches(['©', '(', ' ', '\u{a0}']);
    let cut = rest.find(": ").filter(|at| *at < 15).map_or(0, |at| at + 2);
    rest.get(cut..).unwrap_or(rest).trim_end_matches(')').trim()
}

/// Whether a name is that of an agency that is known.
pub(crate) fn is_agency(name: &str) -> bool {
    lists::AGENCIES.contains(&name.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credits_are_known_by_their_words() {
        assert!(is_credit("© Alexandr Sherbak/TASS") && !is_credit("© 2015 The Daily"));
        assert!(is_rights_notice("© 2015 The Daily. All rights reserved."));
        assert!(ends_as_credit("Alexandr Sherbak/TASS"));
        assert!(is_agency("TASS") && !is_agency("Ana Lima"));
        assert_eq!(bare_credit("© Ana Lima/TASS"), "Ana Lima/TASS");
    }
}
