//! Takes the strings of a PDF out of its bytes, as they are read: put together where it sets their letters apart,
//! and in whatever way they are written.

use encoding_rs::UTF_16BE;

/// Thousandths of a letter's height that the next one is moved to the right by where a space is seen.
const SPACE: f32 = -200.0;

/// Bytes that a string has at most: among other bytes a parenthesis means nothing.
const LONGEST: usize = 4096;

/// The strings in a PDF, or in one of its streams, one line each: those of one array are one.
pub fn strings(bytes: &[u8]) -> Vec<u8> {
    let mut strings = Vec::new();
    let (mut at, mut is_array) = (0, false);
    while let Some(next) = memchr::memchr3(b'(', b'<', b'[', &bytes[at..]) {
        let between = &bytes[at..at + next];
        if is_array && memchr::memchr(b']', between).is_none() {
            if number(between).is_some_and(|moved| moved < SPACE) {
                strings.push(b' ');
            }
        } else if strings.last().is_some_and(|last| *last != b'\n') {
            strings.push(b'\n');
        }
        is_array &= memchr::memchr(b']', between).is_none();
        at += next;
        let rest = &bytes[at + 1..(at + 1 + LONGEST).min(bytes.len())];
        let (string, length) = match bytes[at] {
            b'(' => literal(rest),
            b'<' if rest.first() == Some(&b'<') => (Vec::new(), 1),
            b'<' => hexadecimal(rest),
            _ => {
                is_array = true;
                (Vec::new(), 0)
            }
        };
        match string.strip_prefix(b"\xfe\xff") {
            Some(wide) => strings.extend_from_slice(UTF_16BE.decode(wide).0.as_bytes()),
            None => strings.extend_from_slice(&string),
        }
        at += 1 + length;
    }
    strings
}

/// How far the next string of an array is moved.
fn number(between: &[u8]) -> Option<f32> {
    std::str::from_utf8(between).ok()?.trim().parse().ok()
}

/// A string in parentheses, from behind the first, and how many bytes it takes.
fn literal(bytes: &[u8]) -> (Vec<u8>, usize) {
    let (mut string, mut open, mut at) = (Vec::new(), 1, 0);
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'(' => open += 1,
            b')' if open == 1 => return (string, at),
            b')' => open -= 1,
            b'\\' => {
                let (own, length) = escaped(&bytes[at..]);
                string.extend(own);
                at += length;
                continue;
            }
            _ => {}
        }
        string.push(*byte);
    }
    // What does not end is none.
    (Vec::new(), 0)
}

/// What an escape stands for, and how many bytes follow the backslash.
fn escaped(rest: &[u8]) -> (Option<u8>, usize) {
    let digits = rest.iter().take(3).take_while(|digit| matches!(digit, b'0'..=b'7')).count();
    if digits > 0 {
        let code =
            rest[..digits].iter().fold(0_u32, |code, digit| code * 8 + u32::from(digit - b'0'));
        return (u8::try_from(code).ok(), digits);
    }
    match rest {
        [b'\r', b'\n', ..] => (None, 2),
        [b'\r' | b'\n', ..] => (None, 1),
        [b'n' | b'r' | b't' | b'b' | b'f', ..] => (Some(b' '), 1),
        [own, ..] => (Some(*own), 1),
        [] => (None, 0),
    }
}

/// A string in digits of base 16, and how many bytes it takes; nothing where it is none.
fn hexadecimal(bytes: &[u8]) -> (Vec<u8>, usize) {
    let Some(end) = memchr::memchr(b'>', bytes) else { return (Vec::new(), 0) };
    let digits: Vec<u8> =
        bytes[..end].iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let value = |digit: &u8| char::from(*digit).to_digit(16);
    let pair = |pair: &[u8]| {
        let (one, two) = (value(&pair[0])?, pair.get(1).map_or(Some(0), value)?);
        u8::try_from(one * 16 + two).ok()
    };
    match digits.chunks(2).map(pair).collect() {
        Some(string) => (string, end + 1),
        None => (Vec::new(), 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_is_read_however_it_is_written() {
        for (written, read) in [
            ("[(Quil) -20 (lon)-300(Varga)]TJ", "Quillon Varga"),
            ("[(Quil)20(lon V)(arga)] TJ", "Quillon Varga"),
            ("(Quillon \\(Varga\\))Tj", "Quillon (Varga)"),
            ("(Quillon (of) Varga) Tj", "Quillon (of) Varga"),
            ("(\\121uil\\\nlon)", "Quillon"),
            ("<</Title <5175696C 6c6f6e>>>", "Quillon"),
            ("/Title <FEFF00510075>", "Qu"),
            ("/Title (\\376\\377\\000Q\\000u)", "Qu"),
            ("(one) Tj (two) Tj", "one\ntwo"),
            ("[(one)] TJ [(two)] TJ", "one\ntwo"),
            ("(never ends", ""),
            ("<never ends", ""),
            ("<no digits> (one)", "one"),
            ("(\\", ""),
        ] {
            let strings = strings(written.as_bytes());
            assert_eq!(String::from_utf8_lossy(&strings).trim(), read, "{written}");
        }
    }
}
