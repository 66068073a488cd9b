//! A text without what disguises names: letters of another script that look like those of the name, and characters that do
//! not show. What is found in it alone is told.

use std::ops::Range;

use casefile_words::Stretch;
use casefile_words::alike::{Script, is_unseen, takes_joiners};

/// A text undisguised, with the way back.
pub(super) struct Undisguised {
    pub text: String,
    /// For every byte, and one beyond, the byte of the text that it came from.
    origin: Vec<u32>,
    /// Words that were changed, in order.
    changed: Vec<Range<usize>>,
}

impl Undisguised {
    /// The text of a language with its disguised words changed; nothing where there are none.
    pub fn of(text: &str, language: &str) -> Option<Self> {
        if !may_be_disguised(text) {
            return None;
        }
        let own = Script::of_language(language);
        let mut plain = Self { text: String::new(), origin: Vec::new(), changed: Vec::new() };
        let mut copied = 0;
        let mut rest = 0;
        while let Some(start) = text[rest..].find(is_of_word).map(|at| rest + at) {
            let end = text[start..].find(|c| !is_of_word(c)).map_or(text.len(), |at| start + at);
            if let Some(target) = disguised(&text[start..end], own) {
                plain.copy(text, copied..start);
                plain.change(text, start..end, target);
                copied = end;
            }
            rest = end;
        }
        if plain.changed.is_empty() {
            return None;
        }
        plain.copy(text, copied..text.len());
        plain.origin.push(offset(text.len()));
        Some(plain)
    }

    fn copy(&mut self, text: &str, range: Range<usize>) {
        self.origin.extend(range.clone().map(offset));
        self.text.push_str(&text[range]);
    }

    fn change(&mut self, text: &str, range: Range<usize>, target: Option<Script>) {
        let start = self.text.len();
        let mut before = None;
        for (at, c) in text[range.clone()].char_indices() {
            if !is_unseen(c) || is_of_use(before, c) {
                self.text.push(target.and_then(|target| target.alike(c)).unwrap_or(c));
                self.origin.resize(self.text.len(), offset(range.start + at));
            }
            before = Some(c);
        }
        self.changed.push(start..self.text.len());
    }

    /// Whether some words hold one that was changed.
    pub fn is_changed(&self, stretch: &Stretch) -> bool {
        let first = self.changed.partition_point(|own| offset(own.end) <= stretch.start);
        self.changed.get(first).is_some_and(|own| offset(own.start) < stretch.end)
    }

    /// Where words stand in the text as it is written.
    pub fn written(&self, stretch: &Stretch) -> Stretch {
        let back = |at: u32| self.origin.get(at as usize).copied().unwrap_or(at);
        back(stretch.start)..back(stretch.end)
    }
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Whether a text has a character that may disguise a word: it does not show, or is of a script with letters that look like
/// others.
fn may_be_disguised(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| !byte.is_ascii()) {
        let Some(c) = rest[at..].chars().next() else { return false };
        let is_such = is_unseen(c) || matches!(c, '\u{370}'..='\u{58f}' | '\u{1c80}'..='\u{1c8f}');
        if is_such {
            return true;
        }
        rest = &rest[at + c.len_utf8()..];
    }
    false
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_unseen(c) && !c.is_control()
}

fn is_of_use(before: Option<char>, c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}') && before.is_some_and(takes_joiners)
}

/// Whether a word is disguised in a text of a script: the script that its letters are to be of; none where it only has a
/// character that does not show.
#[expect(clippy::option_option, reason = "whether, and into what")]
fn disguised(word: &str, own: Script) -> Option<Option<Script>> {
    let mut scripts: Vec<Script> = Vec::new();
    let mut is_hidden = false;
    let mut before = None;
    for c in word.chars() {
        is_hidden |= is_unseen(c) && !is_of_use(before, c);
        if let Some(script) = Script::of(c)
            && !scripts.contains(&script)
        {
            scripts.push(script);
        }
        before = Some(c);
    }
    let is_mixed = scripts.len() > 1;
    let is_foreign = scripts.first().is_some_and(|first| *first != own);
    if is_mixed || is_foreign {
        let mut targets = vec![own, Script::Latin, Script::Cyrillic];
        targets.retain(|target| *target == own || is_mixed);
        let can = |target: &Script| word.chars().all(|c| target.alike(c).is_some());
        if let Some(target) = targets.iter().find(|target| can(target)) {
            return Some(Some(*target));
        }
    }
    is_hidden.then_some(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str, language: &str) -> Option<String> {
        Undisguised::of(text, language).map(|own| own.text)
    }

    #[test]
    fn letters_are_those_that_they_look_like_and_what_does_not_show_is_gone() {
        let said = |text: &str| Some(text.to_owned());
        assert_eq!(plain("said Lаvrov now", "en"), said("said Lavrov now"));
        assert_eq!(plain("said Lav\u{ad}rov\u{200b} now", "en"), said("said Lavrov now"));
        assert_eq!(plain("сказал Лаврoв", "ru"), said("сказал Лавров"));
        assert_eq!(plain("сказал Лаврoв", "en"), said("сказал Лавров"));
        for text in ["said Lavrov", "сказал Лавров", "“said” — Żółć", "می\u{200c}خواهم"]
        {
            assert_eq!(plain(text, "en"), None, "{text}");
        }
    }

    #[test]
    fn words_are_led_back_to_where_they_stand() {
        let text = "said Lav\u{ad}rоv, Lavrov";
        let own = Undisguised::of(text, "en").unwrap();
        let at = own.text.find("Lavrov").unwrap();
        let stretch = offset(at)..offset(at + 6);
        assert!(own.is_changed(&stretch));
        let written = own.written(&stretch);
        assert_eq!(casefile_words::slice(text, &written), "Lav\u{ad}rоv");
        let second = own.text.rfind("Lavrov").unwrap();
        assert!(!own.is_changed(&(offset(second)..offset(second + 6))));
    }
}
