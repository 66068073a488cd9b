//! Numbers as text that holds no word: what a search reads, and no search for secret words stumbles over.

/// Digits of numbers to the base of 32, the smallest part first: the first half of the alphabet goes on, the second
/// ends a number. There is no vowel among them, so that no row of them is a word of any language.
const DIGITS: &[u8; 64] = b"0123456789bcdfghjklmnpqrstvwxz!#BCDFGHJKLMNPQRSTVWXZ$()*+,-.:;=@";

/// Numbers, one after the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Digits(String);

impl Digits {
    /// Adds a number.
    pub fn push(&mut self, mut number: u32) {
        loop {
            let rest = number >> 5;
            let place = (number & 31) as usize + if rest == 0 { 32 } else { 0 };
            self.0.push(char::from(DIGITS[place]));
            if rest == 0 {
                return;
            }
            number = rest;
        }
    }

    /// Adds the length of a list, which has as many items as there is room for.
    pub fn push_length(&mut self, length: usize) {
        self.push(u32::try_from(length).unwrap_or(u32::MAX));
    }

    /// Adds others.
    pub fn append(&mut self, others: &Self) {
        self.0.push_str(&others.0);
    }

    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text alone.
    #[must_use]
    pub fn into_text(self) -> String {
        self.0
    }

    /// The numbers again.
    #[cfg(test)]
    pub fn read(text: &str) -> Vec<u32> {
        let (mut numbers, mut number, mut shift) = (Vec::new(), 0, 0);
        for byte in text.bytes() {
            let place = DIGITS.iter().position(|own| *own == byte).unwrap() as u32;
            number |= (place & 31) << shift;
            shift += 5;
            if place >= 32 {
                numbers.push(number);
                (number, shift) = (0, 0);
            }
        }
        numbers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_again() {
        let numbers = [0, 1, 31, 32, 1023, 1024, 70_000, u32::MAX];
        let mut digits = Digits::default();
        numbers.iter().for_each(|number| digits.push(*number));
        assert_eq!(Digits::read(digits.as_str()), numbers);
        assert!(!digits.as_str().contains(['"', '\\', '<', '&', '%', 'a', 'e', 'i', 'o', 'u']));
    }

    #[test]
    fn no_digit_stands_twice() {
        let mut digits = DIGITS.to_vec();
        digits.sort_unstable();
        digits.dedup();
        assert_eq!(digits.len(), DIGITS.len());
    }
}
