//! Says which statement may have been meant by an id that none has, or what statements there are.

use super::{counted, nearest};

/// With so few statements, their first words tell which is which.
const FEW: usize = 8;

/// More ids than these are counted.
const MOST: usize = 40;

/// Characters of a statement's words that are shown.
const LONGEST: usize = 40;

/// The cure for an id of a statement that its source does not have, from all that it has: their ids and
/// their words. `shown` writes an id as it is to be written in its place.
///
/// An id with another number is another statement, and no misspelling.
#[must_use]
pub fn statement_meant<'s>(
    wanted: &str,
    statements: &[(&'s str, &'s str)],
    shown: impl Fn(&str) -> String,
) -> String {
    let digits = |id: &str| id.chars().filter(char::is_ascii_digit).collect::<String>();
    let alike = statements.iter().map(|(id, _)| *id).filter(|id| digits(id) == digits(wanted));
    if wanted.chars().count() > 2
        && let Some(near) = nearest(wanted, alike)
    {
        return format!("did you mean `{}`?", shown(near));
    }
    if let Some((id, _)) = statements.iter().find(|(id, _)| *id == wanted.to_lowercase()) {
        return format!("did you mean `{}`?", shown(id));
    }
    match statements {
        [] => "it has none".to_owned(),
        few if few.len() <= FEW => {
            let listed: Vec<String> =
                few.iter().map(|(id, words)| format!("`{id}` ({})", first(words))).collect();
            format!("its statements are {}", listed.join(", "))
        }
        many => {
            let listed: Vec<String> =
                many.iter().take(MOST).map(|(id, _)| format!("`{id}`")).collect();
            let more = match many.len() - listed.len() {
                0 => String::new(),
                more => format!(" and {} more", counted(more, "statement")),
            };
            format!("its statements are {}{more}", listed.join(", "))
        }
    }
}

/// The first words of a statement.
fn first(words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    let words = words.join(" ");
    if words.chars().count() <= LONGEST {
        return words;
    }
    let cut: String = words.chars().take(LONGEST).collect();
    format!("{} …", cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(wanted: &str) -> String {
        let statements =
            [("b12", "Turkey is the main consumer of this oil stolen"), ("intro", "No")];
        statement_meant(wanted, &statements, |id| format!("s#{id}"))
    }

    #[test]
    fn an_id_is_suggested_only_where_it_is_like() {
        assert_eq!(meant("itnro"), "did you mean `s#intro`?");
        assert_eq!(meant("B12"), "did you mean `s#b12`?");
        assert_eq!(meant("b-12"), "did you mean `s#b12`?");
        let all =
            "its statements are `b12` (Turkey is the main consumer of this oil …), `intro` (No)";
        for unlike in ["b13", "c", "b1", "x", "b", ""] {
            assert_eq!(meant(unlike), all, "{unlike}");
        }
    }

    #[test]
    fn many_are_listed_without_their_words() {
        let ids: Vec<String> = (0..50).map(|number| format!("s{number}")).collect();
        let statements: Vec<(&str, &str)> = ids.iter().map(|id| (id.as_str(), "Words")).collect();
        let hint = statement_meant("zz", &statements, str::to_owned);
        assert!(
            hint.starts_with("its statements are `s0`, `s1`")
                && hint.ends_with("and 10 statements more"),
            "{hint}"
        );
        assert_eq!(statement_meant("zz", &[], str::to_owned), "it has none");
    }
}
