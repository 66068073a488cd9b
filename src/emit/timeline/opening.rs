//! What stands above a timeline: how many occasions there are, and how many of their days are stated.

use crate::dossier::occasions::{TimelineEvent, certainty, counts};
use crate::edition::Edition;
use crate::language::{Html, Language, Message};

/// What stands above the events of every page.
pub(super) struct Opening {
    pub kicker: Html,
    pub standfirst: Html,
}

impl Opening {
    pub(super) fn of(edition: &Edition, events: &[TimelineEvent<'_>]) -> Self {
        let counted = events.iter().filter(|event| counts(edition, event));
        Self {
            kicker: kicker(edition, events).html(),
            standfirst: standfirst(edition.language(), certainty(counted)).html(),
        }
    }
}

/// "8 occasions of speaking and printing"; "7 occasions of speaking and printing, 1 more withdrawn".
fn kicker<'a>(edition: &'a Edition, events: &[TimelineEvent<'_>]) -> Message<'a> {
    let counted = events.iter().filter(|event| counts(edition, event)).count();
    edition.say("timeline-occasions").with("count", counted).with("gone", events.len() - counted)
}

fn standfirst(language: &Language, [stated, bounded, undated]: [usize; 3]) -> Message<'_> {
    let days = language
        .say("timeline-days")
        .with("stated", stated)
        .with("bounded", bounded)
        .with("undated", undated);
    language.sentences(vec![language.say("timeline-placed").into(), days.into()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    #[test]
    fn the_standfirst_says_how_many_days_are_known() {
        let said = |days| standfirst(english(), days).text();
        assert!(said([3, 5, 0]).ends_with(
            "3 days are stated, or counted from a stated day; 5 are only bounded or inferred."
        ));
        assert!(said([0, 1, 2]).ends_with(
            "No day is stated; 1 is only bounded or inferred; for 2 occasions no day is given."
        ));
    }
}
