//! Takes bytes out of what they are written as for the way: quoted-printable and base64. What is damaged is read as far as
//! it can be.

/// Bytes, and in which line of what was written, counted from 0, each of their lines begins.
pub(super) struct TransferredBytes {
    pub bytes: Vec<u8>,
    pub lines: Vec<usize>,
}

/// Bytes that are written as they are.
pub(super) fn plain(written: &[u8]) -> TransferredBytes {
    let count = memchr::memchr_iter(b'\n', written).count() + 1;
    TransferredBytes { bytes: written.to_vec(), lines: (0..count).collect() }
}

/// Quoted-printable: `=C3=BC`, and a `=` at the end of a line that goes on.
pub(super) fn quoted_printable(written: &[u8]) -> TransferredBytes {
    let mut bytes = Vec::with_capacity(written.len());
    let mut lines = vec![0];
    for (number, line) in written.split(|byte| *byte == b'\n').enumerate() {
        // White space at the end of a line is the way's, not the text's.
        let line = line.trim_ascii_end();
        let (line, goes_on) = match line.strip_suffix(b"=") {
            Some(line) => (line, true),
            None => (line, false),
        };
        let mut at = 0;
        while let Some(byte) = line.get(at) {
            let (own, length) = escaped(line, at).map_or((*byte, 1), |own| (own, 3));
            bytes.push(own);
            if own == b'\n' {
                lines.push(number);
            }
            at += length;
        }
        if !goes_on {
            bytes.push(b'\n');
            lines.push(number + 1);
        }
    }
    TransferredBytes { bytes, lines }
}

/// The letters of a word in the head of a message: as quoted-printable, with `_` for a space.
pub(super) fn word(written: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(written.len());
    let mut at = 0;
    while let Some(byte) = written.get(at) {
        let own = if *byte == b'_' { b' ' } else { *byte };
        let (own, length) = escaped(written, at).map_or((own, 1), |own| (own, 3));
        bytes.push(own);
        at += length;
    }
    bytes
}

/// The byte that `=` and two digits stand for.
fn escaped(written: &[u8], at: usize) -> Option<u8> {
    let digit = |at: usize| char::from(*written.get(at)?).to_digit(16);
    if written.get(at) != Some(&b'=') {
        return None;
    }
    u8::try_from(digit(at + 1)? * 16 + digit(at + 2)?).ok()
}

/// Base64, whatever stands between its letters.
pub(super) fn base64(written: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(written.len() / 4 * 3);
    let (mut held, mut bits) = (0_u32, 0);
    for byte in written {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                // What comes after it, if anything does, begins anew.
                (held, bits) = (0, 0);
                continue;
            }
            _ => continue,
        };
        held = held << 6 | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
            held &= (1 << bits) - 1;
        }
    }
    bytes
}
