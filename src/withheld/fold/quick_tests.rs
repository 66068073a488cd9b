//! What is folded many bytes at a time comes to what it comes to character by character.

use proptest::prelude::*;

use super::*;

fn slowly(text: &str, broken: Broken) -> Folded {
    Folding::run_with(text, broken, |_| 0)
}

/// Each character of a map leads back to the same place as in the other.
fn ways(map: &Folded) -> Vec<Range<usize>> {
    let places = map.text().char_indices();
    places.map(|(at, c)| map.origin(&(at..at + c.len_utf8()))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        cases: 4096,
        ..ProptestConfig::default()
    })]

    #[test]
    fn many_bytes_at_a_time_come_to_the_same(
        text in "[aBz0-9.,` \n\t\u{1}\u{7f}\u{ad}\u{301}\u{2010}\u{200d}é“ßİ李-]{0,24}",
    ) {
        for (quick, broken) in [
            (Some(Folded::of(&text)), Broken::Hyphen),
            (Some(Folding::run(&text, Broken::Nothing)), Broken::Nothing),
            (Folded::joined(&text), Broken::Nothing),
        ] {
            let Some(quick) = quick else { continue };
            let slow = slowly(&text, broken);
            prop_assert_eq!(quick.text(), slow.text());
            prop_assert_eq!(ways(&quick), ways(&slow));
            prop_assert_eq!(quick.joints(), slow.joints());
            prop_assert_eq!(quick.is_broken(), slow.is_broken());
        }
    }
}

#[test]
fn common_signs_are_what_they_are() {
    for c in "«»“”„".chars() {
        assert_eq!(slowly(&c.to_string(), Broken::Hyphen).text(), c.to_string());
    }
    for c in '\u{2010}'..='\u{2027}' {
        assert_eq!(kind(c), LetterKind::Seen);
    }
}
