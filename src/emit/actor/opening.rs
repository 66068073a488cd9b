//! What stands at the head of an actor's page and of its card: what it is, what it does here, and what that is not.

use super::record::{ActorLists, ActorRecord};
use crate::edition::Edition;
use crate::emit::shared::roll::actor_kind;
use crate::emit::shared::wording::name;
use crate::entity::actor::ActorKind;
use crate::language::Message;

/// What it is, and what it does here, in a row.
pub(super) fn kicker<'a>(
    edition: &'a Edition,
    kind: ActorKind,
    parts: &[Message<'a>],
) -> Vec<Message<'a>> {
    let whole = [edition.say("actor-kicker"), actor_kind(edition, kind)].into_iter();
    whole.chain(parts.iter().cloned()).collect()
}

/// What the page is, and is not.
pub(super) fn caution<'a>(record: &ActorRecord<'a>) -> Message<'a> {
    let ActorLists { accused_in, own, mentions, .. } = &record.lists;
    let name = name(record.edition, record.actor);
    let message = cautious(!accused_in.is_empty(), !own.is_empty(), !mentions.is_empty());
    record.edition.say(message).with("name", name)
}

/// The message that says so.
fn cautious(is_accused: bool, speaks: bool, is_mentioned: bool) -> &'static str {
    match (is_accused, speaks, is_mentioned) {
        (true, true, _) => "actor-caution-speaks-accused",
        (true, false, _) => "actor-caution-accused",
        (false, true, _) => "actor-caution-speaks",
        (false, false, true) => "actor-caution-mentioned",
        (false, false, false) => "actor-caution-referred-to",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    #[test]
    fn the_caution_says_what_the_page_is_not() {
        let caution = |is_accused, speaks, is_mentioned| {
            let name = cautious(is_accused, speaks, is_mentioned);
            english().say(name).with("name", "A").text()
        };
        assert!(caution(true, false, true).contains("a mention is not an allegation"));
        assert!(caution(false, true, true).contains("does not say whether any of it is true"));
        assert!(caution(true, true, false).contains("not a finding"));
        assert!(caution(false, false, true).contains("A mention is not an allegation"));
        assert!(!caution(false, false, false).contains("lists where"));
    }
}
