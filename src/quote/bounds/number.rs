//! Says whether a number goes on across a place: with its groups, signs, units and what it counts in.

use super::range;
use super::spaceless::is_written_without_spaces;

/// Whether a number goes on across a place: a group, a sign, a unit of one character.
pub(super) fn in_number(
    head: &str,
    tail: &str,
    (before, left): (Option<char>, char),
    (right, after): (char, Option<char>),
) -> bool {
    let is_digit = |c: char| c.is_numeric() && !is_written_without_spaces(c);
    let is_unit = |c: char| "%‰٪°℃℉".contains(c);
    if is_digit(right) {
        let is_first = before.is_none_or(|c| c.is_whitespace() || "([".contains(c));
        let follows_digit = before.is_some_and(is_digit);
        return match left {
            ' ' if follows_digit => is_group(&head[..head.len() - 1], tail) || is_fraction(right),
            ' ' => before.is_some_and(|c| "±≤≥≈".contains(c)),
            '.' | ',' => is_first || follows_digit,
            ':' | '/' | '٫' | '٬' | '·' | '–' | '~' | '～' | '〜' if follows_digit => true,
            '+' | '-' | '−' | '±' | '–' | '\u{2011}' | '~' | '<' | '>' | '≤' | '≥' | '≈' | '#' => {
                is_first || is_currency(before)
            }
            '№' | '§' => true,
            '°' | 'º' => matches!(before, Some('n' | 'N')),
            _ => is_currency(Some(left)),
        };
    }
    if is_digit(left) {
        let goes_on = after.is_some_and(is_digit);
        return match right {
            ' ' => {
                goes_on && is_group(head, &tail[1..])
                    || is_amount(head, &tail[1..])
                    || after.is_some_and(|c| is_unit(c) || is_fraction(c) || is_currency(Some(c)))
            }
            '.' | ',' | ':' | '/' | '٫' | '٬' | '·' | '–' | '~' | '～' | '〜' => goes_on,
            _ => is_unit(right) || is_currency(Some(right)),
        };
    }
    // The letters of a currency before its sign: `US$5`.
    if is_currency(Some(right)) && left.is_alphabetic() {
        return after.is_some_and(is_digit);
    }
    // Between a space and the unit after it.
    left == ' '
        && before.is_some_and(is_digit)
        && (is_unit(right) || is_currency(Some(right)))
        && !after.is_some_and(is_digit)
        || is_currency(Some(right)) && "−-+±".contains(left) && after.is_some_and(is_digit)
}

/// Whether a space stands between two groups of one number: up to three digits, then three.
fn is_group(head: &str, tail: &str) -> bool {
    let digits = |count: usize| count;
    let left = digits(head.chars().rev().take_while(char::is_ascii_digit).take(4).count());
    let right = digits(tail.chars().take_while(char::is_ascii_digit).take(4).count());
    let start = head.trim_end_matches(|c: char| c.is_ascii_digit()).chars().next_back();
    (1..=3).contains(&left) && right == 3 && !start.is_some_and(|c| ".,:/-".contains(c))
}

fn is_fraction(c: char) -> bool {
    matches!(c, '¼'..='¾' | '⅐'..='⅞')
}

fn is_currency(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(c, '$' | '€' | '£' | '¥' | '₽' | '₺' | '₴' | '₹' | '₪' | '₩'))
}

/// Whether a number that ends here is another amount with the words behind it: `5 million`, `5 per cent`, `5万`.
pub(super) fn is_amount(head: &str, tail: &str) -> bool {
    let digits = head.bytes().rev().take_while(u8::is_ascii_digit).count();
    // Of a year nobody counts millions: what begins like them is another word (`Seit 2015 bin ich`).
    let is_year = digits == 4 && head[head.len() - digits..].starts_with(['1', '2']);
    !is_year && casefile_words::amounts::ends(tail)
}

/// Whether a place between a number and the word that it counts in lies at the space between them.
pub(super) fn is_amount_at(head: &str, tail: &str) -> bool {
    let (number, counted) = match (head.strip_suffix(' '), tail.strip_prefix(' ')) {
        (Some(number), _) => (number, tail),
        (None, Some(counted)) => (head, counted),
        (None, None) => return false,
    };
    let is_figure = number.ends_with(char::is_numeric);
    (is_figure || range::ends_in_word(number)) && is_amount(number, counted)
}
