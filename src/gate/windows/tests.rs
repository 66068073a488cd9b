//! Which tags are looked at, and which of them may divide a word or a name.

use super::*;

#[test]
fn every_tag_after_anything_but_another_one_is_looked_at() {
    let letters = b"<<<>>ab \n\xc3";
    let mut number = 7_u32;
    for length in 0..400 {
        let bytes: Vec<u8> = (0..length)
            .map(|_| {
                number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                letters[(number >> 16) as usize % letters.len()]
            })
            .collect();
        let places = (1..length).filter(|at| bytes[*at] == b'<' && bytes[at - 1] != b'>');
        let mut seen = Vec::new();
        each_tag(&bytes, |at| seen.push(at));
        seen.sort_unstable();
        assert_eq!(seen, places.collect::<Vec<usize>>(), "{}", String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn markup_is_odd_where_a_word_or_a_name_may_go_on_behind_it() {
    let mut gaps = Gaps::default();
    gaps.add("bo");
    let is_odd = |text: &str| {
        let mut places = Vec::new();
        odd_markup(text.as_bytes(), &gaps, &mut places);
        !places.is_empty()
    };
    for odd in [
        "Zz<b>queen",
        "Zz</span>queen",
        "é<i>x",
        "’<b>Li",
        "–<b>Li",
        "Bo <b>Li",
        "BO\n  <b>Li",
        "Bo<b> Li",
        "x<b></b><i>y",
        "x<!-- -->y",
        "x<b class=\"z\">y",
        "x<SPAN>y",
        "x<b><b><b><b><b><b><b><b><p>y",
    ] {
        assert!(is_odd(odd), "{odd}");
    }
    for plain in
        ["<b>x", "x<p>y", "x<div>y", "x</b> y", "“<b>Li", ". <b>y", "to <b>Li", "x<b", "x<"]
    {
        assert!(!is_odd(plain), "{plain}");
    }
}
