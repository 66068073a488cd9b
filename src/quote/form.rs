//! Reads off a text which words stand inside quotation marks.

use memchr::{memchr, memchr3};

use crate::entity::statement::Form;
use crate::markdown::Stretch;

/// How a quotation lies to the quotation marks of its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speech {
    /// Inside one pair, or outside all.
    Clear(Form),
    /// Partly inside, partly outside.
    Mixed,
}

/// Marks that speech begins and ends with.
const MARKS: [char; 13] = ['"', '“', '„', '”', '«', '»', '「', '」', '『', '』', '‘', '’', '\''];

fn length(mark: char) -> u32 {
    u32::try_from(mark.len_utf8()).unwrap_or(0)
}

/// Reads a quotation's form off the quoted stretches of its source, whose text this is.
///
/// A mark that a stretch begins or ends with is no other speech: where several paragraphs are quoted in a
/// row, each begins with one.
#[must_use]
pub fn speech(text: &str, quoted: &[Stretch], stretches: &[Stretch]) -> Speech {
    let mut forms = stretches.iter().map(|stretch| {
        // They stand in order and do not overlap; a long source has thousands.
        let inside = |at: u32| {
            let place = quoted.partition_point(|own| own.end <= at);
            quoted.get(place).filter(|own| own.start <= at).map(|_| place)
        };
        let words = crate::markdown::slice(text, stretch);
        let mark = |at: Option<char>| at.filter(|c| MARKS.contains(c)).map_or(0, length);
        let begins = inside(stretch.start);
        let ends = inside(stretch.end.saturating_sub(1));
        let (begins, ends) = match (begins, ends) {
            (None, Some(last)) => (inside(stretch.start + mark(words.chars().next())), Some(last)),
            (Some(first), None) => {
                let end = stretch.end - mark(words.chars().next_back());
                (Some(first), inside(end.saturating_sub(1)))
            }
            both => both,
        };
        match (begins, ends) {
            (Some(first), Some(last)) if first == last => Speech::Clear(Form::Direct),
            (None, None) => Speech::Clear(Form::Indirect),
            _ => Speech::Mixed,
        }
    });
    let first = forms.next().unwrap_or(Speech::Clear(Form::Indirect));
    if forms.all(|form| form == first) { first } else { Speech::Mixed }
}

/// The stretches of a block that stand inside quotation marks, without the marks.
///
/// Understood are straight and typographic double marks of the usual languages (`"…"`, `“…”`, `„…“`,
/// `”…”`, `«…»`, `»…«`, `「…」`), and single marks where a block has no double ones. Quotation that is
/// not closed goes on to the block's end, as it does where several paragraphs are quoted in a row.
#[must_use]
pub fn quoted(block: &str, offset: u32) -> Vec<Stretch> {
    let bytes = block.as_bytes();
    let has_double = memchr3(b'"', 0xc2, 0xe2, bytes).is_some() || memchr(0xe3, bytes).is_some();
    if !has_double && memchr(b'\'', bytes).is_none() {
        // Most blocks hold no byte that a mark begins with.
        return Vec::new();
    }
    let (mut found, open) = pairs(block, is_lead_of_double, double);
    found.extend(open.map(|start| (start, block.len())));
    if found.is_empty() {
        // A single mark that is never closed is an apostrophe.
        found = pairs(block, is_lead_of_single, single).0;
    }
    let at = |byte: usize| offset + u32::try_from(byte).unwrap_or(0);
    found.into_iter().map(|(start, end)| at(start)..at(end)).collect()
}

/// What the mark at a place may be.
struct Role {
    opens: bool,
    closes: bool,
    /// The marks that close what it opens.
    closers: &'static [char],
}

/// The stretches between marks, and the beginning of one that is not closed. `is_lead` says of a byte
/// whether a mark may begin with it, `roles` of a character and its place in the block what it is there;
/// most are no marks.
fn pairs(
    block: &str,
    is_lead: impl Fn(u8) -> bool,
    roles: impl Fn(&str, usize, char) -> Option<Role>,
) -> (Vec<(usize, usize)>, Option<usize>) {
    let mut found = Vec::new();
    let mut open: Option<(usize, char, &'static [char])> = None;
    let mut depth = 0;
    let leads = block.bytes().enumerate().filter(|(_, byte)| is_lead(*byte)).map(|(at, _)| at);
    for byte in leads {
        let Some(mark) = block[byte..].chars().next() else { continue };
        let Some(role) = roles(block, byte, mark) else { continue };
        match open {
            None if role.opens => {
                open = Some((byte + mark.len_utf8(), mark, role.closers));
                depth = 0;
            }
            None => {}
            Some((start, _, closers)) if closers.contains(&mark) && role.closes => {
                if depth == 0 {
                    found.push((start, byte));
                    open = None;
                } else {
                    depth -= 1;
                }
            }
            Some((_, opener, _)) if mark == opener && role.opens => depth += 1,
            Some(_) => {}
        }
    }
    (found, open.map(|(start, _, _)| start))
}

fn neighbours(block: &str, byte: usize, mark: char) -> (Option<char>, Option<char>) {
    let (before, after) = block.split_at(byte);
    (before.chars().next_back(), after[mark.len_utf8()..].chars().next())
}

/// Whether something may begin after this character.
fn is_opening_context(before: Option<char>) -> bool {
    before.is_none_or(|c| c.is_whitespace() || "([{—–-/:«“„‘\"'".contains(c))
}

fn is_lead_of_double(byte: u8) -> bool {
    matches!(byte, b'"' | 0xc2 | 0xe2 | 0xe3)
}

#[inline]
fn double(block: &str, byte: usize, mark: char) -> Option<Role> {
    if !matches!(mark, '"' | '“' | '„' | '”' | '«' | '»' | '「' | '」' | '『' | '』') {
        return None;
    }
    let (before, after) = neighbours(block, byte, mark);
    let begins = is_opening_context(before) && after.is_some_and(|c| !c.is_whitespace());
    let (opens, closes, closers): (bool, bool, &'static [char]) = match mark {
        '"' => (begins, true, &['"']),
        '“' => (true, true, &['”']),
        '„' => (true, false, &['“', '”', '‟']),
        '”' => (begins, true, &['”']),
        '«' => (begins || before.is_none(), !begins, &['»']),
        '»' => (begins, true, &['«', '»']),
        '「' => (true, false, &['」']),
        '」' => (false, true, &[]),
        '『' => (true, false, &['』']),
        _ => (false, true, &[]),
    };
    Some(Role { opens, closes, closers })
}

fn is_lead_of_single(byte: u8) -> bool {
    matches!(byte, b'\'' | 0xe2)
}

#[inline]
fn single(block: &str, byte: usize, mark: char) -> Option<Role> {
    if !matches!(mark, '‘' | '’' | '\'') {
        return None;
    }
    let (before, after) = neighbours(block, byte, mark);
    let begins = is_opening_context(before) && after.is_some_and(char::is_alphanumeric);
    // An apostrophe has a letter after it; a closing mark has not. The possessive of a plural looks
    // like a closing mark, so one counts as closing only after punctuation, or when no other follows.
    let ends = after.is_none_or(|c| !c.is_alphanumeric());
    let after_punctuation = before.is_some_and(|c| ".,!?…;:".contains(c));
    let closes = ends && (after_punctuation || !later_closing(block, byte + mark.len_utf8()));
    Some(match mark {
        '‘' => Role { opens: begins, closes: false, closers: &['’'] },
        '’' => Role { opens: false, closes, closers: &[] },
        _ => Role { opens: begins, closes, closers: &['\''] },
    })
}

/// Whether, from a place on, a mark that may close stands before the next that opens.
fn later_closing(block: &str, from: usize) -> bool {
    for (later, mark) in block[from..].char_indices() {
        if !matches!(mark, '‘' | '’' | '\'') {
            continue;
        }
        let (before, after) = neighbours(block, from + later, mark);
        match mark {
            '‘' => return false,
            '\'' if is_opening_context(before) && after.is_some_and(char::is_alphanumeric) => {
                return false;
            }
            _ if after.is_none_or(|c| !c.is_alphanumeric()) => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside(block: &str) -> Vec<&str> {
        quoted(block, 0).iter().map(|s| &block[s.start as usize..s.end as usize]).collect()
    }

    #[test]
    fn words_inside_marks_are_found_in_the_usual_styles() {
        assert_eq!(inside(r#""No," he said. "Not Turkey’s oil.""#), ["No,", "Not Turkey’s oil."]);
        assert_eq!(
            inside("“A “nested” word,” she said, “and more”"),
            ["A “nested” word,", "and more"]
        );
        assert_eq!(inside("„Nein“, sagte er."), ["Nein"]);
        assert_eq!(inside("»Nein«, sagte er."), ["Nein"]);
        assert_eq!(inside("«Нет», — сказал он."), ["Нет"]);
        assert_eq!(inside("”Nej”, sa han."), ["Nej"]);
        assert_eq!(inside("彼は「石油だ」と述べた。"), ["石油だ"]);
    }

    #[test]
    fn apostrophes_are_no_quotation_marks() {
        assert_eq!(inside("Turkey’s leadership and the terrorists’ activity"), Vec::<&str>::new());
        assert_eq!(inside("‘It’s the workers’ oil,’ he said."), ["It’s the workers’ oil,"]);
        assert_eq!(inside("in the '90s it was said"), Vec::<&str>::new());
    }

    #[test]
    fn a_quotation_that_is_not_closed_goes_on_to_the_end() {
        assert_eq!(inside("\"First paragraph of many."), ["First paragraph of many."]);
    }

    #[test]
    fn consecutive_quotations_are_two() {
        assert_eq!(
            inside(r#"said: "We did." "However, not now," he added."#),
            ["We did.", "However, not now,"]
        );
    }

    #[test]
    fn form_is_read_off_the_marks() {
        let text = r#"He said "it is" so"#;
        let marks = quoted(text, 0);
        let at = |words: &str| {
            let start = u32::try_from(text.find(words).unwrap()).unwrap();
            start..start + u32::try_from(words.len()).unwrap()
        };
        assert_eq!(speech(text, &marks, &[at("it is")]), Speech::Clear(Form::Direct));
        assert_eq!(speech(text, &marks, &[at("He said")]), Speech::Clear(Form::Indirect));
        assert_eq!(speech(text, &marks, &[at("is\" so")]), Speech::Mixed);
        assert_eq!(speech(text, &marks, &[at("\"it")]), Speech::Clear(Form::Direct));
        assert_eq!(speech(text, &marks, &[at("is\"")]), Speech::Clear(Form::Direct));
        assert_eq!(speech(text, &marks, &[at("said \"it")]), Speech::Mixed);
    }
}
