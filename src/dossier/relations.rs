//! Who speaks for whom, and what is a reply: the one answer, which standings, checks, pages and impact ask.

use std::collections::{BTreeMap, BTreeSet};

use super::taken_back::TakenBack;
use super::{
    ActorIx, AllegationNode, Contesting, Dossier, IncomingBearing, Opposition, Reply, ReplyKind,
    ResponseNode, StatementIx, Withdrawal,
};
use crate::entity::Verb;
use crate::entity::actor::ActorKind;
use crate::entity::allegation::ResponseKind;
use crate::value::Known;

/// In whose name an actor speaks next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InNameOf {
    /// In nobody's but its own.
    Itself,
    /// In another's.
    Other(ActorIx),
    /// The editor says that it is not known.
    Unknown,
}

/// Whose words a statement holds, for one actor.
struct Voice {
    who: ActorIx,
    told_by: Option<ActorIx>,
}

impl Dossier {
    /// Whether an actor's words are another's own: it is the other, or its `speaks_for` leads there, step
    /// by step. Neither a shared principal nor membership makes anybody somebody else's voice, and whoever
    /// speaks for a principal that is not known speaks for nobody.
    #[must_use]
    pub fn speaks_for(&self, speaker: ActorIx, principal: ActorIx) -> bool {
        self.names_spoken_in(speaker).contains(&principal)
    }

    /// An actor, and all for whom it speaks, step by step.
    #[must_use]
    pub fn names_spoken_in(&self, speaker: ActorIx) -> Vec<ActorIx> {
        let (mut names, mut seen) = (Vec::new(), BTreeSet::new());
        let mut at = Some(speaker);
        while let Some(actor) = at.filter(|actor| seen.insert(*actor)) {
            names.push(actor);
            at = self.actor(actor).speaks_for;
        }
        names
    }

    /// The bodies that an actor is part of, and those that these are part of.
    #[must_use]
    pub fn bodies_of(&self, member: ActorIx) -> BTreeSet<ActorIx> {
        let mut bodies = BTreeSet::new();
        let mut open = vec![member];
        while let Some(actor) = open.pop() {
            let own = self.actor(actor).part_of.iter().copied();
            open.extend(own.filter(|body| bodies.insert(*body)));
        }
        bodies
    }

    /// The one of whom it is not written whether it speaks for some of these, of which it is part: the
    /// speaker, or the last for whom the speaker speaks. Nobody where the speaker is a voice of one.
    #[must_use]
    pub fn may_speak_for(
        &self,
        speaker: ActorIx,
        others: &BTreeSet<ActorIx>,
    ) -> Option<(ActorIx, ActorIx)> {
        let names = self.names_spoken_in(speaker);
        let last = names.last().copied()?;
        let is_open = self.actor(last).entity.head.speaks_for.is_none();
        if !is_open || names.iter().any(|name| others.contains(name)) {
            return None;
        }
        self.bodies_of(last).into_iter().find(|body| others.contains(body)).map(|body| (last, body))
    }

    /// In whose name an actor's words are counted in the end: itself where nothing else is said; `None`
    /// where it is not known. For independence alone; it makes nobody another's voice.
    #[must_use]
    pub fn principal(&self, actor: ActorIx) -> Option<ActorIx> {
        self.actor(actor).principal
    }

    /// The step that leads to it: `speaks_for` first, else the first body of `part_of`, up to a state.
    #[must_use]
    pub fn in_name_of(&self, actor: ActorIx) -> InNameOf {
        let node = self.actor(actor);
        let head = &node.entity.head;
        if matches!(head.speaks_for, Some(Known::Unknown)) {
            return InNameOf::Unknown;
        }
        match (node.speaks_for, node.part_of.first()) {
            (Some(principal), _) => InNameOf::Other(principal),
            (None, Some(body)) if head.kind != ActorKind::State => InNameOf::Other(*body),
            (None, _) => InNameOf::Itself,
        }
    }

    /// Every reply to an allegation, those that count for nothing included: accused by accused, those that a
    /// response names first, each statement once for one accused.
    #[must_use]
    pub fn replies(&self, allegation: &AllegationNode) -> Vec<Reply> {
        let accused = allegation.places_of_accused();
        let taking_back = self.taking_back(allegation);
        let in_part = self.denials_in_part(allegation);
        let mut replies: Vec<(usize, Reply)> = Vec::new();
        let mut seen = BTreeSet::new();
        let mut add =
            |by: ActorIx, statement, Voice { who: voice, told_by }: Voice, kind, response| {
                for name in self.names_spoken_in(by) {
                    if let Some(place) = accused.get(&name)
                        && seen.insert((name, statement))
                    {
                        let is_one = |what| what == TakenBack::Contest;
                        let withdrawal = self.why((statement, Some(voice)), is_one, &taking_back);
                        let reply = Reply {
                            accused: name,
                            voice,
                            told_by,
                            statement,
                            response,
                            kind,
                            is_in_part: in_part.get(&statement).copied().unwrap_or_default(),
                            withdrawal,
                        };
                        replies.push((*place, reply));
                    }
                }
            };
        for (index, response) in allegation.responses.iter().enumerate() {
            let kind = match response.response.kind {
                ResponseKind::Denial => ReplyKind::Denial,
                ResponseKind::Partial => ReplyKind::Partial,
                _ => continue,
            };
            if let (Some(by), Some(statement)) = (response.by, response.statement)
                && let Some(voice) = self.voice(statement, by)
            {
                add(by, statement, voice, kind, Some(index));
            }
        }
        for borne in allegation.bearings.iter().filter(|borne| borne.verb == Verb::Denies) {
            let speaker = self.statement(borne.statement).speaker;
            if let Some(who) = speaker.filter(|_| self.is_located(borne.statement)) {
                let voice = Voice { who, told_by: None };
                add(who, borne.statement, voice, ReplyKind::Denial, None);
            }
        }
        replies.sort_by_key(|(place, _)| *place);
        replies.into_iter().map(|(_, reply)| reply).collect()
    }

    /// Of each statement that denies or disputes an allegation, whether it does so nowhere of all of it.
    fn denials_in_part(&self, allegation: &AllegationNode) -> BTreeMap<StatementIx, bool> {
        let mut in_part = BTreeMap::new();
        for own in &allegation.bearings {
            if matches!(own.verb, Verb::Denies | Verb::Disputes) {
                *in_part.entry(own.statement).or_insert(true) &= self.is_in_part(own);
            }
        }
        in_part
    }

    fn is_in_part(&self, borne: &IncomingBearing) -> bool {
        let bearings = &self.statement(borne.statement).bearings;
        bearings.get(borne.bearing).is_some_and(|own| own.is_in_part())
    }

    /// Whether a statement holds an actor's own words: its speaker is the actor or speaks for it, or
    /// tells words of one who does.
    #[must_use]
    pub fn holds_words_of(&self, statement: StatementIx, actor: ActorIx) -> bool {
        let node = self.statement(statement);
        let inner = node.reports.iter().filter_map(|reported| reported.speaker);
        node.speaker.into_iter().chain(inner).any(|speaker| self.speaks_for(speaker, actor))
    }

    fn voice(&self, statement: StatementIx, actor: ActorIx) -> Option<Voice> {
        let node = self.statement(statement);
        let is_theirs = |speaker: &ActorIx| self.speaks_for(*speaker, actor);
        if !self.is_located(statement) {
            return None;
        }
        if let Some(who) = node.speaker.filter(is_theirs) {
            return Some(Voice { who, told_by: None });
        }
        let mut inner = node.reports.iter().filter_map(|reported| reported.speaker);
        inner.find(is_theirs).map(|who| Voice { who, told_by: node.speaker })
    }

    fn is_located(&self, statement: StatementIx) -> bool {
        self.statement(statement).located.is_some()
    }

    /// For each entry of `responses` the accused for whom it stands: whoever it is `by`, and those for
    /// whom that actor speaks. That somebody accused did not reply says so of nobody else.
    #[must_use]
    pub fn answered_for(&self, allegation: &AllegationNode) -> Vec<Vec<ActorIx>> {
        let accused = allegation.places_of_accused();
        let names =
            |by| self.names_spoken_in(by).into_iter().filter(|name| accused.contains_key(name));
        let stands_for = |entry: &ResponseNode| match entry.by {
            Some(by) if !entry.response.kind.is_reply() && accused.contains_key(&by) => vec![by],
            Some(by) => names(by).collect(),
            None => Vec::new(),
        };
        allegation.responses.iter().map(stands_for).collect()
    }

    /// What speaks against an allegation, in order of ways; `replies` are those that count, `withdrawn` the
    /// bearings that do not.
    #[must_use]
    pub fn contesting(
        &self,
        allegation: &AllegationNode,
        replies: &[Reply],
        withdrawn: &BTreeMap<IncomingBearing, Withdrawal>,
    ) -> Vec<Contesting> {
        // Who takes a denial back does not speak against the allegation.
        let taking_back = self.taking_back(allegation);
        let others = taking_back.iter().filter(|one| one.what != TakenBack::Contest);
        let taking_back: BTreeSet<StatementIx> = others.map(|one| one.statement).collect();
        // Statements that hold a reply, and whether it is a denial.
        let mut is_denial: BTreeMap<StatementIx, bool> = BTreeMap::new();
        for reply in replies {
            *is_denial.entry(reply.statement).or_default() |= reply.kind == ReplyKind::Denial;
        }
        let mut contesting = BTreeSet::new();
        for borne in allegation.bearings.iter().filter(|borne| !withdrawn.contains_key(borne)) {
            let IncomingBearing { verb, statement, bearing } = *borne;
            let by = self.statement(statement).speaker;
            let reply = is_denial.get(&statement);
            let way = match verb {
                Verb::Qualifies => Opposition::Qualifies,
                Verb::Denies if reply.is_some() => Opposition::Denies,
                Verb::Disputes if reply == Some(&true) => Opposition::Denies,
                Verb::Disputes | Verb::Denies => Opposition::Disputes,
                Verb::Retracts if by.is_none() || taking_back.contains(&statement) => {
                    Opposition::TakesBack
                }
                _ => continue,
            };
            // What the editor calls a partial reply is none to the whole.
            let is_partial = way == Opposition::Denies && reply == Some(&false);
            let is_in_part = is_partial || self.is_in_part(borne);
            contesting.insert(Contesting {
                way,
                statement,
                bearing: Some(bearing),
                by,
                is_in_part,
            });
        }
        let denying = contesting.iter().filter(|own: &&Contesting| own.way == Opposition::Denies);
        let denying: BTreeSet<StatementIx> = denying.map(|own| own.statement).collect();
        let told = replies
            .iter()
            .filter(|reply| reply.kind == ReplyKind::Denial && !denying.contains(&reply.statement));
        contesting.extend(told.map(|reply| {
            let (statement, by) = (reply.statement, Some(reply.voice));
            let is_in_part = reply.is_in_part;
            Contesting { way: Opposition::Denies, statement, bearing: None, by, is_in_part }
        }));
        contesting.into_iter().collect()
    }
}

impl AllegationNode {
    /// The accused that are known, each once, in the editor's order.
    #[must_use]
    pub fn accused_once(&self) -> Vec<ActorIx> {
        let mut seen = BTreeSet::new();
        let known = self.accused.iter().filter_map(|accused| accused.actor);
        known.filter(|accused| seen.insert(*accused)).collect()
    }

    fn places_of_accused(&self) -> BTreeMap<ActorIx, usize> {
        self.accused_once().into_iter().zip(0..).collect()
    }
}
