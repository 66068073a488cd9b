//! Takes over what names were found in a text where all that changed is that some actors are gone: the public
//! dossier has fewer of them than the editors' own.

use super::names::{ActorNames, FoundNames, WrittenForm};
use crate::dossier::{ActorIx, LookAlike, Mention, Namesake};

/// What became of actors that were looked for.
#[derive(Debug)]
pub(super) struct Fewer(Vec<Option<ActorIx>>);

impl Fewer {
    /// What became of the actors of a table of names, if another one holds no others.
    pub fn of(before: &ActorNames, now: &ActorNames) -> Option<Self> {
        let mut left = now.written().chunk_by(is_of_one).peekable();
        let mut became = Vec::new();
        for own in before.written().chunk_by(is_of_one) {
            let Some(first) = own.first() else { continue };
            became.resize(first.actor.at() + 1, None);
            let is_same = |now: &&[WrittenForm]| {
                own.len() == now.len() && own.iter().zip(*now).all(|(own, now)| own.is_alike(now))
            };
            let same = left.next_if(is_same).and_then(<[WrittenForm]>::first);
            became[first.actor.at()] = same.map(|written| written.actor);
        }
        left.peek().is_none().then_some(Self(became))
    }

    /// What was found in a text, unless it names somebody who is gone: another name may be meant there.
    pub fn taken_over(&self, found: &FoundNames) -> Option<FoundNames> {
        let now = |actor: ActorIx| self.0.get(actor.at()).copied().flatten();
        let named = found.named.iter().map(|actor| now(*actor)).collect::<Option<_>>()?;
        let mention = |own: &Mention| Some(Mention { actor: now(own.actor)?, ..own.clone() });
        let mentions = found.mentions.iter().map(mention).collect::<Option<_>>()?;
        let namesake = |own: &Namesake| Some(Namesake { actor: now(own.actor)?, ..own.clone() });
        let namesakes = found.namesakes.iter().map(namesake).collect::<Option<_>>()?;
        let alike = |own: &LookAlike| Some(LookAlike { actor: now(own.actor)?, ..own.clone() });
        let look_alikes = found.look_alikes.iter().map(alike).collect::<Option<_>>()?;
        Some(FoundNames { mentions, namesakes, look_alikes, named })
    }
}

fn is_of_one(one: &WrittenForm, next: &WrittenForm) -> bool {
    one.actor == next.actor
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::link::names::tests::actors;

    const HEADS: [&str; 9] = [
        "{name: Nora Varga, kind: person}",
        "{name: Varga, kind: group}",
        "{name: Turkey, kind: state, aliases: [Turkish], not: [Turkish people]}",
        "{name: Turkish people, kind: group}",
        "{name: Islamic State, kind: group, aliases: [{text: IS, case: exact}]}",
        "{name: Islamic State of Iraq, kind: group}",
        "{name: Iraq, kind: state}",
        "{name: Erdoğan, kind: person, aliases: [Varga]}",
        "{name: †††, kind: organization}",
    ];

    fn names(is_there: &[bool]) -> ActorNames {
        let heads: Vec<&str> =
            HEADS.iter().zip(is_there).filter(|(_, is)| **is).map(|(head, _)| *head).collect();
        ActorNames::of(&ActorNames::known_by(&actors(&heads)))
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_taken_over_is_what_would_be_found(
            left in prop::collection::vec(prop::bool::weighted(0.7), HEADS.len()),
            words in prop::collection::vec(prop::sample::select(vec![
                "Nora", "Varga", "the", "Turkish", "people", "Turkey", "IS", "is", "Islamic", "State", "Vаrga", "Tur\u{ad}key",
                "of", "Iraq", "Erdog\u{306}an", "†††", "met",
            ]), 0..12),
        ) {
            let (before, now) = (names(&[true; HEADS.len()]), names(&left));
            let text = words.join(" ");
            let fewer = Fewer::of(&before, &now).unwrap();
            if let Some(found) = fewer.taken_over(&before.find(&text, "en")) {
                prop_assert_eq!(found, now.find(&text, "en"));
            }
            prop_assert_eq!(Fewer::of(&now, &before).is_some(), left.iter().all(|is| *is));
        }
    }
}
