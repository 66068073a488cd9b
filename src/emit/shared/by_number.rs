//! A message that counts, once for each class of numbers that a language may have: what a script says of numbers that nobody
//! knows before.

use crate::edition::Edition;

/// Numbers of every class: whatever a language tells apart, one of these is of the class.
const NUMBERS: [usize; 7] = [0, 1, 2, 3, 5, 11, 100];

/// The numbers for which it is said, as they are written.
#[must_use]
pub fn numbers(edition: &Edition) -> Vec<(usize, String)> {
    NUMBERS.iter().map(|number| (*number, edition.language().number(*number))).collect()
}

/// The message for each of them.
#[must_use]
pub fn by_number(edition: &Edition, message: &str) -> Vec<String> {
    NUMBERS.iter().map(|number| edition.say(message).with("count", *number).text()).collect()
}
