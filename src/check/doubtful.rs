//! How far faults reach: what may only seem to be absent, because what says it could not be read or
//! resolved.

use std::sync::Arc;

use super::hidden::UnreadText;
use super::matter::CheckContext;
use crate::dossier::{ActorIx, ActorNode, AllegationIx, AllegationNode, Node};
use crate::entity::{Kind, Verb};
use crate::text::TextId;

/// The parts of a file that could not be read: those that were left out; all of it, where nothing came of
/// it at all. Where only something is missing, there are none.
fn unread<'m>(matter: &CheckContext<'m>, text: TextId) -> Vec<&'m str> {
    let Some(content) = matter.texts.text(text).map(|text| text.content.as_str()) else {
        return Vec::new();
    };
    if matter.dossier.is_unreadable(text) {
        return vec![content];
    }
    let left_out = matter.texts.left_out(text);
    left_out.iter().filter_map(|range| content.get(range.clone())).collect()
}

/// What the faulty files of a dossier hide.
fn hidden(matter: &CheckContext<'_>) -> UnreadText {
    let mut hidden = UnreadText::default();
    for text in &matter.doubt.faulted {
        hidden.words.extend(unread(matter, *text).into_iter().map(str::to_owned));
    }
    let is_between = |c: char| !c.is_ascii_alphanumeric() && c != '-';
    for word in hidden.words.iter().flat_map(|words| words.split(is_between)) {
        if matter.dossier.ids.contains(word) {
            hidden.ids.insert(word.to_owned());
        }
    }
    hidden
}

impl CheckContext<'_> {
    /// What faulty files hide.
    pub fn hidden(&self) -> &Arc<UnreadText> {
        self.hidden.get_or_init(|| Arc::new(hidden(self)))
    }

    /// Whether a statement that makes an allegation may be there all the same.
    pub fn may_be_made(&self, allegation: &AllegationNode) -> bool {
        self.may_be_borne(allegation, |verb| verb.is_support() || verb == Verb::Repeats)
    }

    fn may_be_borne(&self, node: &AllegationNode, is_one: impl Fn(Verb) -> bool) -> bool {
        let id = &node.entity.id;
        let mut lost = self.doubt.lost_of(Kind::Allegation, id);
        self.hidden().holds(id) || lost.any(|(_, lost)| lost.verb.is_some_and(&is_one))
    }

    /// Whether a reply to an allegation may be there all the same: a denial whose bearing or speaker was
    /// lost, or a response of which something was.
    pub fn may_be_answered(&self, ix: AllegationIx, node: &AllegationNode) -> bool {
        let dossier = self.dossier;
        let denials = || node.bearings.iter().filter(|borne| borne.verb.is_contest());
        self.may_be_borne(node, Verb::is_contest)
            || self.doubt.is_within(Node::Allegation(ix))
            || denials().any(|borne| {
                let statement = dossier.statement(borne.statement);
                // Words that were not found are a fault of their own.
                statement.located.is_none()
                    || statement.speaker.is_none_or(|speaker| self.may_speak_for_others(speaker))
            })
    }

    /// Whether an actor may speak for others than is known, because something that says so was lost.
    pub fn may_speak_for_others(&self, speaker: ActorIx) -> bool {
        self.dossier.names_spoken_in(speaker).into_iter().any(|actor| {
            self.doubt.is_within(Node::Actor(actor)) || self.dossier.actor(actor).entity.faulted
        })
    }

    /// Whether one of the sources that bear on an allegation, or one of their speakers, may be more than
    /// it seems.
    pub fn may_rest_on_more(&self, node: &AllegationNode) -> bool {
        let dossier = self.dossier;
        node.bearings.iter().any(|borne| {
            let statement = dossier.statement(borne.statement);
            let speaker = statement.speaker.map(|actor| (actor, dossier.actor(actor)));
            let is_speaker_faulty = speaker.is_some_and(|(actor, node)| {
                node.entity.faulted || self.doubt.is_within(Node::Actor(actor))
            });
            is_speaker_faulty
                || dossier.source(statement.source).entity.faulted
                || self.doubt.is_within(Node::Source(statement.source))
        })
    }

    /// Whether an actor may be named in sources though nothing says so: by a name that was lost, or by a
    /// mark of the editor's.
    pub fn may_be_named(&self, actor: ActorIx) -> bool {
        let entity = &self.dossier.actor(actor).entity;
        let mut lost = self.doubt.lost_of(Kind::Actor, &entity.id);
        entity.faulted || lost.any(|(within, _)| matches!(within, Node::Source(_)))
    }

    /// Whether an actor may have made a statement though none is known.
    pub fn may_speak(&self, actor: &ActorNode) -> bool {
        let id = &actor.entity.id;
        let mut lost = self.doubt.lost_of(Kind::Actor, id);
        self.hidden().holds(id) || lost.any(|(within, _)| matches!(within, Node::Source(_)))
    }

    /// Whether something may refer to an actor though nothing is known to.
    pub fn may_be_meant(&self, actor: &ActorNode) -> bool {
        let id = &actor.entity.id;
        let mut lost = self.doubt.lost_of(Kind::Actor, id);
        actor.entity.faulted || lost.next().is_some() || self.hidden().names(actor)
    }

    /// Whether something may refer to a source though nothing is known to.
    pub fn may_be_cited(&self, id: &str) -> bool {
        self.hidden().holds(id) || self.doubt.lost_of(Kind::Source, id).next().is_some()
    }
}
