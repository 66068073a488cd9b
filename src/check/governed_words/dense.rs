//! Words that turn a quotation in Chinese, Japanese and Korean, which part no words by spaces: what the text before it
//! ends with, and what the text after it begins with.

use casefile_words::web::primary;
use std::sync::LazyLock;

use casefile_words::marks::is_mark;
use casefile_words::{Stretch, slice};

use super::clause::{QuotationSide, ends_sentence};
use super::table::{Inversion, phrases_under, words_under};

/// The languages of the list that part no words by spaces.
const TAGS: [&str; 3] = ["zh", "ja", "ko"];

/// Characters beside a quotation that are looked at, in bytes.
const FAR: usize = 96;

/// More fillers than this do not stand between.
const MOST_FILLERS: usize = 5;

/// A language's phrases, the longest first.
pub(super) struct DenseGovernors {
    tag: &'static str,
    before: Vec<(&'static str, Inversion)>,
    right_before: Vec<(&'static str, Inversion)>,
    after: Vec<(&'static str, Inversion)>,
    fillers: Vec<&'static str>,
    fillers_after: Vec<&'static str>,
    only: Vec<&'static str>,
    /// Longer words that a phrase may be a part of, and then is none.
    other: Vec<&'static str>,
}

impl DenseGovernors {
    /// The phrases of a language, where they are known and its words are not parted by spaces.
    pub fn of(language: &str) -> Option<&'static Self> {
        static ALL: LazyLock<Vec<DenseGovernors>> =
            LazyLock::new(|| TAGS.iter().map(|tag| DenseGovernors::of_tag(tag)).collect());
        let primary = primary(language);
        ALL.iter().find(|own| own.tag.eq_ignore_ascii_case(primary))
    }

    fn of_tag(tag: &'static str) -> Self {
        let phrases = |place: &str| {
            let mut all = phrases_under(tag, place);
            all.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
            all
        };
        let words = |heading: &str| {
            let mut all = words_under(tag, heading);
            all.sort_by_key(|word| std::cmp::Reverse(word.len()));
            all
        };
        Self {
            tag,
            before: phrases("before"),
            right_before: phrases("right before"),
            after: phrases("after"),
            fillers: words("fillers"),
            fillers_after: words("fillers after"),
            only: words("only"),
            other: words("other"),
        }
    }

    /// The words that turn a stretch of a block, if some do.
    pub fn governed(
        &self,
        text: &str,
        block: &Stretch,
        stretch: &Stretch,
    ) -> Option<(Stretch, Inversion, QuotationSide)> {
        let own = slice(text, stretch);
        let head = slice(text, &(block.start..stretch.start));
        let near = &head[head.ceil_char_boundary(head.len().saturating_sub(FAR))..];
        let near = near.rsplit(ends_clause).next().unwrap_or("");
        if let Some((words, turn)) = self.turned_before(near, own) {
            let words = at(words, near, stretch.start - byte(near.len()));
            return Some((words, turn, QuotationSide::Before));
        }
        if own.trim_end().ends_with(ends_clause) {
            return None;
        }
        let tail = slice(text, &(stretch.end..block.end));
        let near = &tail[..tail.floor_char_boundary(FAR)];
        let (words, turn) = self.turned_after(near)?;
        Some((at(words, near, stretch.end), turn, QuotationSide::After))
    }

    fn turned_before<'t>(&self, near: &'t str, own: &str) -> Option<(&'t str, Inversion)> {
        let mut rest = near.trim_end_matches(is_between);
        let is_apart = |rest: &str| self.other.iter().any(|word| rest.ends_with(word));
        if !is_apart(rest) && !self.only.iter().any(|word| own.starts_with(word)) {
            let found = self.right_before.iter().find(|(phrase, _)| rest.ends_with(phrase));
            if let Some((phrase, turn)) = found {
                return Some((&rest[rest.len() - phrase.len()..], *turn));
            }
        }
        for _ in 0..=MOST_FILLERS {
            let found = self.before.iter().find(|(phrase, _)| rest.ends_with(phrase));
            if let Some((phrase, turn)) = found {
                let is_denied = matches!(turn, Inversion::Denied | Inversion::Withdrawn);
                let before = &rest[..rest.len() - phrase.len()];
                // Who does not deny asserts nothing, but says no reverse.
                if is_denied && before.ends_with(['不', '没', '未', '沒', '有']) {
                    return None;
                }
                return Some((&rest[rest.len() - phrase.len()..], *turn));
            }
            let filler = self.fillers.iter().find_map(|word| rest.strip_suffix(word))?;
            rest = filler.trim_end_matches(is_between);
        }
        None
    }

    fn turned_after<'t>(&self, near: &'t str) -> Option<(&'t str, Inversion)> {
        let mut rest = near.trim_start_matches(is_between);
        for _ in 0..=MOST_FILLERS {
            if self.other.iter().any(|word| rest.starts_with(word)) {
                return None;
            }
            if let Some((phrase, turn)) =
                self.after.iter().find(|(phrase, _)| rest.starts_with(phrase))
            {
                return Some((&rest[..phrase.len()], *turn));
            }
            let filler = self.fillers_after.iter().find_map(|word| rest.strip_prefix(word))?;
            rest = filler.trim_start_matches(is_between);
        }
        None
    }
}

/// Where some words of a part of a text stand in the text.
fn at(words: &str, part: &str, offset: u32) -> Stretch {
    let start = offset + byte(words.as_ptr().addr() - part.as_ptr().addr());
    start..start + byte(words.len())
}

fn byte(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(0)
}

/// What may stand between a quotation and the words beside it.
fn is_between(c: char) -> bool {
    c == ' ' || is_mark(c) || matches!(c, '「' | '」' | '『' | '』' | '《' | '》')
}

fn ends_clause(c: char) -> bool {
    ends_sentence(c) || matches!(c, '，' | ',' | '；' | '！' | '？' | '：')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turned(language: &str, text: &str, quote: &str) -> Option<String> {
        let start = text.find(quote).unwrap_or_else(|| panic!("{quote}"));
        let stretch = byte(start)..byte(start + quote.len());
        let governors = DenseGovernors::of(language).unwrap();
        let found = governors.governed(text, &(0..byte(text.len())), &stretch)?;
        Some(slice(text, &found.0).to_owned())
    }

    #[test]
    fn words_that_turn_a_quotation_are_found() {
        for (language, text, quote, words) in [
            ("zh", "部长说，他不承认此事。", "承认此事", "不"),
            ("zh", "他没有购买石油。", "购买石油", "没有"),
            ("zh", "此事并非事实。", "事实", "非"),
            ("zh", "他们未出售石油。", "出售石油", "未"),
            ("zh-Hans", "发言人否认曾购买石油。", "购买石油", "否认"),
            ("zh", "记者问他是否购买石油。", "购买石油", "是否"),
            ("zh", "他说，如果购买石油，就会受罚。", "购买石油", "如果"),
            ("zh", "他说“购买石油”是谎言。", "购买石油", "是谎言"),
            ("zh", "没有证据表明他购买石油。", "购买石油", "没有证据表明"),
            ("zh-Hant", "他沒有購買石油。", "購買石油", "沒有"),
            ("ja", "彼は石油を買っていないと述べた。", "石油を買って", "いない"),
            ("ja", "石油は買いませんと述べた。", "石油は買い", "ません"),
            ("ja", "石油を買ったという事実はない。", "石油を買った", "ない"),
            ("ja", "石油を買ったことを否定した。", "石油を買った", "否定し"),
            ("ja", "石油を買ったかどうかは分からない。", "石油を買った", "かどうか"),
            ("ja", "それは石油ではない。", "石油", "ではない"),
            ("ko", "그는 석유를 사지 않았다.", "석유를 사", "지 않"),
            ("ko", "석유를 샀다는 주장을 부인했다.", "석유를 샀다", "부인했"),
        ] {
            assert_eq!(turned(language, text, quote).as_deref(), Some(words), "{text}");
        }
    }

    #[test]
    fn words_that_turn_nothing_are_left_alone() {
        for (language, text, quote) in [
            ("zh", "他说购买石油。", "购买石油"),
            ("zh", "他不否认购买石油。", "购买石油"),
            ("zh", "南非石油公司说。", "石油公司"),
            ("zh", "这不仅是石油。", "仅是石油"),
            ("zh", "他不得不购买石油。", "购买石油"),
            ("zh", "他说不，购买石油是对的。", "购买石油是对的"),
            ("zh", "他不承认此事。", "不承认此事"),
            ("zh", "他说“购买石油”，这是事实。", "购买石油"),
            ("ja", "彼は石油だと述べた。", "石油だ"),
            ("ja", "石油を買わなければならない。", "石油を買わ"),
            ("ja", "石油ないしガスを買った。", "石油"),
            ("ja", "石油を買った。ないと困る。", "石油を買った"),
            ("ja", "彼は「石油を買った」と述べた。", "石油を買った"),
            ("ko", "그는 석유를 샀다고 말했다.", "석유를 샀다"),
        ] {
            assert_eq!(turned(language, text, quote), None, "{text}");
        }
    }
}
