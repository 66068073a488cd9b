//! The sentence of a chain, hand by hand.

use super::*;
use crate::language::english;

fn hand(act: Act, who: &'static str, known: &'static str) -> Hand<'static> {
    let known = english().say("words").with("words", known);
    Hand { act, who: who.into(), is_occasion: who.starts_with("a "), known }
}

fn said(
    speaker: &'static str,
    hands: &[Hand<'static>],
    last: &'static str,
    (reference, held): (&'static str, &'static str),
) -> String {
    let held = english().say("words").with("words", held);
    sentence(english(), speaker.into(), hands, last, (reference.into(), held)).text()
}

#[test]
fn a_chain_is_one_sentence() {
    let hands = [hand(Act::Told, "a briefing in Moscow", "not held")];
    assert_eq!(
        said("A. Speaker", &hands, "paraphrased", ("TASS, 3 December 2015", "held")),
        "A. Speaker spoke at a briefing in Moscow (not held); the words were then paraphrased by TASS, \
         3 December 2015 (held)"
    );
}

#[test]
fn every_pair_of_hands_is_named_with_what_is_held() {
    let hands = [
        hand(Act::Told, "Assembly", "not held, inferred"),
        hand(Act::Quoted, "B", "held"),
        hand(Act::Carried, "C", "not held"),
    ];
    assert_eq!(
        said("A", &hands, "carried", ("D, 2015", "held")),
        "A told Assembly (not held, inferred); the words were then quoted by B (held), carried by C (not \
         held) and carried by D, 2015 (held)"
    );
}

#[test]
fn a_chain_without_hands_invents_none() {
    assert_eq!(
        said("A", &[], "reported", ("D, 2015", "held; retracted")),
        "the words of A were reported by D, 2015 (held; retracted)"
    );
}
