//! The words that make a firm's name of a person's: `Holm & Sons`, `Holm AG`, `ООО «Холм»`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::list::WordList;

struct Firms {
    and: BTreeSet<&'static str>,
    with_another: BTreeSet<&'static str>,
    forms: BTreeSet<&'static str>,
    forms_after_comma: BTreeSet<&'static str>,
    before: BTreeSet<&'static str>,
}

static FIRMS: LazyLock<Firms> = LazyLock::new(|| {
    static LIST: LazyLock<WordList> =
        LazyLock::new(|| WordList::read(include_str!("../data/firms.txt")));
    let under = |heading: &str| {
        LIST.headed().filter(|(own, _)| *own == heading).map(|(_, words)| words).collect()
    };
    Firms {
        and: under("and"),
        with_another: under("with another"),
        forms: under("form"),
        forms_after_comma: under("form after a comma"),
        before: under("before"),
    }
});

/// Whether a word joins the names of a firm: `&`, `and`.
#[must_use]
pub fn is_and(word: &str) -> bool {
    FIRMS.and.contains(word)
}

/// Whether a word makes a firm's name with a name and an "and" before it: `Sons`, `Co.`.
#[must_use]
pub fn goes_with_another(word: &str) -> bool {
    FIRMS.with_another.contains(word.trim_end_matches('.'))
}

/// Whether a word makes a firm's name of the name right before it: `AG`, `Ltd.`.
#[must_use]
pub fn is_form(word: &str) -> bool {
    FIRMS.forms.contains(word.trim_end_matches('.'))
}

/// The same where a comma stands between: `Holm, Inc.`.
#[must_use]
pub fn is_form_after_comma(word: &str) -> bool {
    FIRMS.forms_after_comma.contains(word.trim_end_matches('.'))
}

/// Whether a word makes a firm's name of the name right after it: `Gebrüder`, `ООО`.
#[must_use]
pub fn goes_before(word: &str) -> bool {
    FIRMS.before.contains(word.trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_firms_are_told_from_others() {
        assert!(is_and("&") && is_and("und") && !is_and("or"));
        assert!(
            goes_with_another("Sons") && goes_with_another("Co.") && !goes_with_another("sons")
        );
        assert!(is_form("A.Ş.") && is_form("GmbH") && !is_form("said"));
        assert!(goes_before("Gebr.") && goes_before("ООО") && !goes_before("Herr"));
    }
}
