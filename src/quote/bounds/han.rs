//! Says whether a number of Chinese, Japanese or Korean writing goes on across a place: `五十万`, `1億2000万`, `第五`, `百分之五`.

/// Figures.
const FIGURES: &str = "〇零一二三四五六七八九两兩壹贰貳叁參肆伍陆陸柒捌玖";

/// What they are counted in.
const SIZES: &str = "十百千万億亿萬兆廿卅拾佰仟";

/// What makes a number one of about its size.
const ABOUT: &str = "多余餘几幾数數来來";

/// What joins two numbers to one amount.
const BETWEEN: &[&str] = &["至", "到", "から", "ないし", "乃至", "에서", "내지"];

/// What stands before a number and is a part of it: which of many, of what it is a part, its sign.
const BEFORE: &[&str] = &["第", "分之", "分の", "负", "負", "零下", "マイナス", "제", "영하"];

/// No word of these lists is longer, in characters.
const LONGEST: usize = 4;

/// Whether a number goes on across a place, of which one side at least is a character of such writing.
pub(super) fn joins(head: &str, tail: &str) -> bool {
    before_number(head, tail) || behind_number(head, tail) || is_inside(head, tail)
}

/// Whether what a number begins goes on with it: it stands right behind the place.
fn before_number(head: &str, tail: &str) -> bool {
    let (Some(left), Some(right)) = (head.chars().next_back(), tail.chars().next()) else {
        return false;
    };
    let before = head[..head.len() - left.len_utf8()].chars().next_back();
    // `星期六一名男子`, `统一十个国家`: a word ends there that is no number.
    let ends_word = |own: char| {
        "期周週拜曜".contains(own) || left == '一' && "统統唯同单單逐专專均划劃合".contains(own)
    };
    let is_word = before.is_some_and(ends_word);
    let is_joining = ABOUT.contains(left) && SIZES.contains(right) || matches!(left, '点' | '點');
    is_number(right)
        && (is_of_han(left) && is_of_han(right) && !is_word
            || left.is_numeric() && SIZES.contains(right)
            || SIZES.contains(left) && right.is_numeric() && before.is_some_and(is_number)
            || is_joining && before.is_some_and(is_number)
            || BEFORE.iter().any(|own| head.ends_with(own))
            || BETWEEN.iter().any(|own| head.strip_suffix(own).is_some_and(ends_in_number)))
}

/// Whether a number that ends at a place goes on with what stands behind it.
fn behind_number(head: &str, tail: &str) -> bool {
    let mut behind = tail.chars();
    let (Some(right), after) = (behind.next(), behind.next()) else { return false };
    ends_in_number(head)
        && (ABOUT.contains(right) && after.is_some_and(|after| SIZES.contains(after))
            || matches!(right, '点' | '點') && after.is_some_and(is_number)
            || tail.starts_with("分之")
            || tail.starts_with("分の")
            || BETWEEN.iter().any(|own| tail.strip_prefix(own).is_some_and(begins_with_number)))
}

/// A word divided at each place.
fn split(word: &str) -> impl Iterator<Item = (&str, &str)> {
    let places = word.char_indices().map(|(at, _)| at).skip(1).take(LONGEST);
    places.map(|at| word.split_at(at))
}

/// Whether a place lies inside of a word between two numbers, or before one.
fn is_inside(head: &str, tail: &str) -> bool {
    let number_follows = |second: &str| tail.strip_prefix(second).is_some_and(begins_with_number);
    let begins = |own: &str, is_begun: &dyn Fn(&str) -> bool| {
        split(own).any(|(first, second)| {
            head.strip_suffix(first).is_some_and(is_begun) && number_follows(second)
        })
    };
    BETWEEN.iter().any(|own| begins(own, &ends_in_number))
        || BEFORE.iter().any(|own| begins(own, &|_| true))
}

fn ends_in_number(text: &str) -> bool {
    text.ends_with(is_number)
}

fn begins_with_number(text: &str) -> bool {
    text.starts_with(is_number)
}

/// Whether a character is a figure of any writing.
fn is_number(c: char) -> bool {
    c.is_numeric() || is_of_han(c)
}

fn is_of_han(c: char) -> bool {
    FIGURES.contains(c) || SIZES.contains(c)
}
