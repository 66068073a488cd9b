//! Makes text from bytes: by a byte order mark, by what the editor or the file names, as UTF-8, or by a
//! guess that is reported as one.

use encoding_rs::{DecoderResult, Encoding};

mod choice;
mod declared;
mod known;
mod refusals;

use self::choice::Choice;
use self::declared::declared;
use self::known::label;
use self::refusals::{damaged, position, refuse_nul};
use super::{DecodedFile, ImportHints, Refusal, Remark, RemarkSubject};

/// Decodes a plain text. Bytes that its encoding does not have make it a refusal.
///
/// # Errors
/// If it is no text, or its bytes are not of the encoding that is named, declared or fits best.
pub fn text(bytes: &[u8], hints: &ImportHints) -> Result<DecodedFile, Refusal> {
    let Choice { encoding, known, remarks } = Choice::of(bytes, hints, None)?;
    let body = without_mark(bytes, encoding);
    let skipped = bytes.len() - body.len();
    refuse_nul(body, encoding, skipped, 0)?;
    let (text, faults) = decode(body, encoding);
    match faults.first() {
        Some(first) => Err(damaged(bytes, skipped + first, faults.len(), encoding, known)),
        None => Ok(DecodedFile { text: line_ends(text), encoding: label(encoding), remarks }),
    }
}

/// Decodes an HTML page. A few bytes that its encoding does not have are replaced and reported.
///
/// # Errors
/// If it is no text, or its bytes are of no encoding that can be told.
pub fn html(bytes: &[u8], hints: &ImportHints) -> Result<DecodedFile, Refusal> {
    let declared = declared(bytes);
    let Choice { encoding, known, mut remarks } = Choice::of(bytes, hints, declared.as_deref())?;
    let body = without_mark(bytes, encoding);
    let skipped = bytes.len() - body.len();
    refuse_nul(body, encoding, skipped, body.len() / 1000)?;
    let (mut text, faults) = decode(body, encoding);
    if let Some(first) = faults.first() {
        if faults.len() * 50 > body.len() {
            return Err(damaged(bytes, skipped + first, faults.len(), encoding, known));
        }
        remarks.push(Remark {
            about: RemarkSubject::Doubt,
            words: format!(
                "{} at byte {} ({}) and {} more cannot be read as `{}`; U+FFFD stands in their place",
                "bytes",
                skipped + first,
                position(bytes, skipped + first),
                faults.len() - 1,
                label(encoding)
            ),
        });
    }
    if text.contains('\0') {
        text.retain(|c| c != '\0');
        remarks.push(Remark {
            about: RemarkSubject::Doubt,
            words: "NUL characters were left out".to_owned(),
        });
    }
    Ok(DecodedFile { text: line_ends(text), encoding: label(encoding), remarks })
}

fn without_mark<'a>(bytes: &'a [u8], encoding: &'static Encoding) -> &'a [u8] {
    match Encoding::for_bom(bytes) {
        Some((own, length)) if own == encoding => bytes.get(length..).unwrap_or_default(),
        _ => bytes,
    }
}

/// Text with U+FFFD for what cannot be read, and the first byte of each such place.
fn decode(bytes: &[u8], encoding: &'static Encoding) -> (String, Vec<usize>) {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8 + 16);
    let mut faults = Vec::new();
    let mut at = 0;
    while let Some(rest) = bytes.get(at..) {
        let needed = decoder.max_utf8_buffer_length_without_replacement(rest.len());
        text.reserve(needed.unwrap_or(rest.len()));
        let (result, read) = decoder.decode_to_string_without_replacement(rest, &mut text, true);
        at += read;
        match result {
            DecoderResult::InputEmpty => break,
            DecoderResult::OutputFull => text.reserve(64),
            DecoderResult::Malformed(length, after) => {
                faults.push(at.saturating_sub(usize::from(length) + usize::from(after)));
                text.push('\u{FFFD}');
            }
        }
    }
    // Most encodings of one byte map what they do not have to control characters, which no text holds.
    if encoding.is_single_byte() && faults.is_empty() {
        let controls = text.chars().enumerate().filter(|(_, c)| ('\u{80}'..='\u{9F}').contains(c));
        faults.extend(controls.map(|(at, _)| at));
    }
    (text, faults)
}

fn line_ends(text: String) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

#[cfg(test)]
mod tests;
