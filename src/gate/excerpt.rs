//! What stands around a secret in a finished file, as it is read there: of coded places the words that the
//! codes stand for. The secret itself, and any other, is shown as a block. What it is, is said once, where it
//! was written: a log that others read holds it no oftener.

use std::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

use super::end::END;
use super::sought::{SecretHit, SoughtSecrets};
use super::words::words;

/// Characters that are shown before and after a secret.
const AROUND: (usize, usize) = (24, 48);

/// Bytes before and after a secret in which others are sought.
const REGION: usize = 400;

/// What stands in place of secrets.
const BLOCK: &str = "█████";

/// What stands around a found secret, in one line; `None` where its coding cannot be read back.
pub fn excerpt(sought: &SoughtSecrets, bytes: &[u8], one: &SecretHit) -> Option<String> {
    if !one.is_coded {
        let from = one.at.saturating_sub(REGION);
        let to = (one.at + 2 * REGION).min(bytes.len());
        let region = bytes.get(from..to)?;
        let before = String::from_utf8_lossy(&region[..one.at - from]).into_owned();
        let at = before.len();
        return around(sought, &(before + &String::from_utf8_lossy(&region[one.at - from..])), at);
    }
    let read = sought.read_at(bytes, one.at);
    let read = read.into_iter().chain(base64_at(bytes, one.at));
    read.filter_map(|text| {
        let own = places(sought, &text).into_iter().find(|(secret, _)| *secret == one.secret);
        let at = own?.1.start;
        // What follows there was taken from other places.
        let start = text[..at].rfind(END).map_or(0, |end| end + END.len_utf8());
        let end = text[at..].find(END).map_or(text.len(), |end| at + end);
        around(sought, &text[start..end], at - start)
    })
    .next()
}

/// Every place of every secret in a text: those of one entity's outputs as well.
fn places(sought: &SoughtSecrets, text: &str) -> Vec<(usize, Range<usize>)> {
    let mut found = sought.each_place(text.as_bytes());
    let all = words(text);
    let short = sought.secrets.iter().enumerate().filter(|(_, own)| own.only_below.is_some());
    for (number, secret) in short {
        let length = secret.words.len();
        let rows = all.windows(length.max(1));
        let own = rows.filter(|row| row.iter().zip(&secret.words).all(|(a, b)| a.word == *b));
        found.extend(own.map(|row| (number, row[0].range.start..row[length - 1].range.end)));
    }
    found
}

/// What stands around a place, with a block for every secret.
fn around(sought: &SoughtSecrets, text: &str, at: usize) -> Option<String> {
    let mut ranges: Vec<Range<usize>> = places(sought, text).into_iter().map(|own| own.1).collect();
    ranges.sort_by_key(|range| (range.start, range.end));
    let (mut before, mut after, mut shown) = (String::new(), String::new(), 0);
    let mut is_after = false;
    for range in ranges {
        if range.end <= shown {
            continue;
        }
        let into = if is_after { &mut after } else { &mut before };
        into.push_str(text.get(shown..range.start.max(shown))?);
        if is_after || range.end <= at {
            if range.start >= shown {
                into.push_str(BLOCK);
            }
        } else {
            is_after = true;
            after.push_str(BLOCK);
        }
        shown = range.end;
    }
    after.push_str(text.get(shown..)?);
    if !is_after {
        return None;
    }
    let skipped = before.chars().count().saturating_sub(AROUND.0);
    let before: String = before.chars().skip(skipped).collect();
    let after: String = after.chars().take(AROUND.1).collect();
    let line = (before + &after).replace(['`', END, '\u{fffd}'], " ");
    Some(line.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The readings of the run of base64 that a place lies in.
fn base64_at(bytes: &[u8], at: usize) -> Vec<String> {
    let is_code = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/-_".contains(byte);
    let from = at - bytes[..at].iter().rev().take(REGION).take_while(|own| is_code(own)).count();
    let to = at + bytes[at..].iter().take(REGION).take_while(|own| is_code(own)).count();
    let run = &bytes[from..to];
    let mut read = Vec::new();
    for skipped in 0..4.min(run.len()) {
        let own = &run[skipped..];
        let own = &own[..own.len() - usize::from(own.len() % 4 == 1)];
        let decoded = STANDARD_NO_PAD.decode(own).or_else(|_| URL_SAFE_NO_PAD.decode(own));
        read.extend(decoded.map(|own| String::from_utf8_lossy(&own).into_owned()));
    }
    read
}
