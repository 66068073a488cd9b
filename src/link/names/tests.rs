//! What is taken for a name, and for whose.

use super::*;

pub fn actors(heads: &[&str]) -> Vec<Arc<Entity<Actor>>> {
    heads
        .iter()
        .enumerate()
        .map(|(number, head)| {
            Arc::new(Entity {
                id: format!("actor-{number}"),
                text: crate::text::TextId(0),
                head: serde_yaml::from_str(head).unwrap(),
                prose: crate::markdown::Prose::default(),
                head_range: 0..0,
                faulted: false,
            })
        })
        .collect()
}

fn found<'t>(heads: &[&str], text: &'t str) -> Vec<(&'t str, u32)> {
    Names::of(&Names::known_by(&actors(heads)))
        .find(text)
        .mentions
        .iter()
        .map(|mention| (crate::markdown::slice(text, &mention.stretch), mention.actor.0))
        .collect()
}

#[test]
fn the_longest_name_wins_and_words_are_whole() {
    let heads = [
        "{name: Iraq, kind: state}",
        "{name: Islamic State, kind: group, aliases: [Islamic State of Iraq and the Levant]}",
    ];
    assert_eq!(
        found(&heads, "the Islamic State of Iraq and the Levant, and Iraqi oil in Iraq"),
        [("Islamic State of Iraq and the Levant", 1), ("Iraq", 0)]
    );
}

#[test]
fn capitals_matter_only_where_it_is_said() {
    let heads = ["{name: Islamic State, kind: group, aliases: [{text: IS, case: exact}]}"];
    assert_eq!(
        found(&heads, "IS is islamic state; ISIL is not"),
        [("IS", 0), ("islamic state", 0)]
    );
}

#[test]
fn strings_that_are_never_links_are_left_alone() {
    let heads = ["{name: Turkey, kind: state, aliases: [Turkish], not: [Turkish people]}"];
    assert_eq!(found(&heads, "the Turkish people and Turkish oil"), [("Turkish", 0)]);
}

#[test]
fn composed_and_decomposed_letters_are_the_same() {
    let heads = ["{name: Erdoğan, kind: person}"];
    let text = "ERDOG\u{306}AN, Erdoğan’s";
    assert_eq!(found(&heads, text), [("ERDOG\u{306}AN", 0), ("Erdoğan", 0)]);
    assert_eq!(found(&["{name: Recep Erdogan, kind: person}"], "Recep\u{a0}Erdogan").len(), 1);
}

#[test]
fn typography_does_not_hide_a_name() {
    let heads = ["{name: Côte d'Ivoire, kind: state, aliases: [{text: D'IVOIRE, case: exact}]}"];
    assert_eq!(found(&heads, "in Côte d’Ivoire"), [("Côte d’Ivoire", 0)]);
    assert_eq!(found(&heads, "a D’IVOIRE, a d’Ivoire"), [("D’IVOIRE", 0)]);
    assert_eq!(found(&["{name: Jean-Luc, kind: person}"], "Jean\u{2011}Luc").len(), 1);
    assert_eq!(found(&["{name: Σωκράτης, kind: person}"], "ο ΣΩΚΡΆΤΗΣ").len(), 1);
}

#[test]
fn a_name_may_begin_with_a_mark_or_be_one() {
    let heads = ["{name: (RED), kind: organization}", "{name: †††, kind: organization}"];
    assert_eq!(found(&heads, "the (Red) list, the red list"), [("(Red)", 0)]);
    assert_eq!(found(&heads, "by ††† and †"), [("†††", 1)]);
    assert_eq!(found(&["{name: '@desk', kind: media}"], "@desk, a@desk, desk").len(), 2);
}

#[test]
fn a_word_that_grows_in_small_letters_is_taken_whole() {
    assert_eq!(found(&["{name: İzmir, kind: state}"], "in İZMIR now"), [("İZMIR", 0)]);
    assert_eq!(found(&["{name: i, kind: person}"], "İ"), []);
}
