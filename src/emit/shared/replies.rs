//! Rows of the ledger of replies: who, what came of it, where and when it was asked or looked for.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::asked::asked;
use super::dates::DateView;
use super::linked;
use super::sentence_part::SentencePart;
use super::statement::place;
use crate::dossier::{
    ActorIx, AllegationIx, AllegationNode, Reply, ResponseNode, StatementIx, Withdrawal,
};
use crate::edition::Edition;
use crate::entity::allegation::ResponseKind;
use crate::entity::{Kind, MaybeKnown};
use crate::language::{Argument, Message, OwnWords};
use crate::value::Known;

/// One line of the ledger.
#[derive(Debug, Clone, Serialize)]
pub struct ReplyRow<'a> {
    /// Whose words it is, and for whom; or whose reply it would be.
    pub who: Message<'a>,
    /// Who spoke, where that is somebody else than the accused.
    pub voice: Option<Message<'a>>,
    /// The allegation that it answers.
    pub allegation: SentencePart<'a>,
    /// "none found", "denial".
    pub outcome: Message<'a>,
    /// Whether words in reply are on record.
    pub is_reply: bool,
    /// Whether one was looked for, and none found.
    pub is_none_found: bool,
    /// Whether there were some, which count for nothing.
    pub is_withdrawn: bool,
    /// Where it was looked for, or where it stands.
    pub place: SentencePart<'a>,
    /// When.
    pub on: Option<DateView<'a>>,
    /// When and how it was asked for.
    pub asked: Option<Message<'a>>,
    /// The editor's remark.
    pub note: Option<OwnWords<'a>>,
}

/// What a row of the ledger is made from.
#[derive(Debug, Clone, Copy)]
pub enum ReplyEntry<'a> {
    /// A reply found among the statements.
    Found(&'a Reply),
    /// What the editor wrote of asking and looking for one, by its place among the responses; and of whom.
    Written(usize, Option<ActorIx>),
    /// That nothing is recorded of somebody accused.
    Missing(ActorIx),
}

/// The ledger of an allegation: the accused in the editor's order, then anybody else who responded.
#[must_use]
pub fn of_allegation(edition: &Edition, allegation: AllegationIx) -> Vec<ReplyEntry<'_>> {
    let node = edition.allegation(allegation);
    let mut by_accused: BTreeMap<ActorIx, Vec<&Reply>> = BTreeMap::new();
    for reply in node.standing.replies.iter().chain(&node.standing.withdrawn_replies) {
        by_accused.entry(reply.accused).or_default().push(reply);
    }
    let (entries, others) = entries(edition, node);
    let mut ledger = Vec::new();
    for accused in node.accused_once() {
        let replies = by_accused.get(&accused).map_or(&[][..], Vec::as_slice);
        let entries = entries.get(&accused).map_or(&[][..], Vec::as_slice);
        ledger.extend(of(node, accused, replies, entries));
    }
    ledger.extend(others.into_iter().map(|index| ReplyEntry::Written(index, None)));
    ledger
}

/// The rows of one accused: the replies found, then what the editor wrote of asking and looking for one;
/// else that nothing is recorded.
#[must_use]
pub fn of_accused<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    accused: ActorIx,
    path: &str,
) -> Vec<ReplyRow<'a>> {
    let node = edition.allegation(allegation);
    let withdrawn = node.standing.withdrawn_replies.iter();
    let withdrawn = withdrawn.filter(|reply| reply.accused == accused);
    let replies: Vec<&Reply> = node.standing.replies_of(accused).chain(withdrawn).collect();
    let (entries, _) = entries(edition, node);
    let entries = entries.get(&accused).map_or(&[][..], Vec::as_slice);
    let ledger = of(node, accused, &replies, entries).into_iter();
    ledger.map(|entry| row(edition, allegation, entry, path)).collect()
}

/// A row of the ledger of an allegation on the output `path`.
#[must_use]
pub fn row<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    entry: ReplyEntry<'a>,
    path: &str,
) -> ReplyRow<'a> {
    let node = edition.allegation(allegation);
    match entry {
        ReplyEntry::Found(reply) => found(edition, allegation, reply, path),
        ReplyEntry::Written(index, accused) => {
            let response = &node.responses[index];
            let mut row = written(edition, allegation, (response, accused), path);
            if accused.is_none() && !node.accused.is_empty() {
                row.who = edition.say("reply-by-stranger").with("who", row.who);
            }
            row
        }
        ReplyEntry::Missing(accused) => ReplyRow {
            who: plain(edition, linked::actor(edition, accused, path)),
            ..blank(edition, allegation, none(edition, false), path)
        },
    }
}

/// The places of the responses that are no reply found, by the accused for whom they stand, and of those
/// that stand for nobody accused.
fn entries(
    edition: &Edition,
    node: &AllegationNode,
) -> (BTreeMap<ActorIx, Vec<usize>>, Vec<usize>) {
    let mut own: BTreeMap<ActorIx, Vec<usize>> = BTreeMap::new();
    let mut others = Vec::new();
    for (index, accused) in edition.answered_for(node).into_iter().enumerate() {
        if accused.is_empty() {
            others.push(index);
        }
        for accused in accused {
            own.entry(accused).or_default().push(index);
        }
    }
    (own, others)
}

fn of<'a>(
    node: &AllegationNode,
    accused: ActorIx,
    replies: &[&'a Reply],
    entries: &[usize],
) -> Vec<ReplyEntry<'a>> {
    let mut ledger: Vec<ReplyEntry<'a>> = replies.iter().copied().map(ReplyEntry::Found).collect();
    let found: BTreeSet<StatementIx> = replies.iter().map(|reply| reply.statement).collect();
    for index in entries {
        let response = &node.responses[*index];
        let is_found = response.statement.is_some_and(|own| found.contains(&own));
        if !(response.response.kind.is_reply() && is_found) {
            ledger.push(ReplyEntry::Written(*index, Some(accused)));
        }
    }
    if ledger.is_empty() {
        ledger.push(ReplyEntry::Missing(accused));
    }
    ledger
}

/// A row of a reply that is on record.
fn found<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    reply: &Reply,
    path: &str,
) -> ReplyRow<'a> {
    let language = edition.language();
    let statement = reply.statement;
    let node = edition.allegation(allegation);
    let response = reply.response.and_then(|index| node.responses.get(index));
    let response = response.map(|node| &node.response);
    // What was taken back, or stands in a source that does not stand, is shown and is no reply on record.
    let name = match reply.withdrawal {
        None => "reply-outcome",
        Some(Withdrawal::WithSource) => "reply-outcome-withdrawn",
        Some(Withdrawal::BySpeaker(_)) => "reply-outcome-taken-back",
    };
    let outcome = edition.say(name).with("outcome", outcome_of(edition, reply));
    let voice = linked::actor(edition, reply.voice, path);
    let voice = match reply.told_by {
        Some(teller) => edition
            .say("reply-as-told")
            .with("who", voice)
            .with("teller", linked::actor(edition, teller, path)),
        None => plain(edition, voice),
    };
    let is_own = reply.voice == reply.accused && reply.told_by.is_none();
    let who = if reply.voice == reply.accused {
        voice.clone()
    } else {
        let accused = linked::actor(edition, reply.accused, path);
        edition.say("reply-for").with("who", voice.clone()).with("accused", accused)
    };
    // One statement has one day, for whomever it answers.
    let told = node.responses.iter().filter(|own| own.statement == Some(statement));
    let mut told = response.into_iter().chain(told.map(|own| &own.response));
    let on = told.find_map(|response| given(&response.on)).map(|on| DateView::of(language, on));
    let said = edition.statement(statement).statement.said.as_ref();
    ReplyRow {
        who,
        voice: (!is_own).then(|| spoken_by(edition, voice)),
        is_reply: reply.withdrawal.is_none(),
        is_withdrawn: reply.withdrawal.is_some(),
        place: SentencePart {
            words: place(edition, statement).into(),
            href: Some(super::card::statement_href(edition, statement, path)),
        },
        on: on.or_else(|| said.map(|said| DateView::said(language, said))),
        asked: response.and_then(|response| asked(edition, response.asked.as_ref(), response.kind)),
        note: response.and_then(|response| response.note.as_ref()).map(|note| edition.own(note)),
        ..blank(edition, allegation, outcome, path)
    }
}

/// A row of what the editor wrote, of which no words are on record.
fn written<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    (node, accused): (&'a ResponseNode, Option<ActorIx>),
    path: &str,
) -> ReplyRow<'a> {
    let language = edition.language();
    let response = &node.response;
    let kind = response.kind;
    let name = match (kind.is_reply(), node.statement) {
        (true, None) => "reply-outcome-not-held",
        (true, Some(_)) => "reply-outcome-not-counted",
        (false, _) => "reply-outcome",
    };
    let outcome = edition.say("response-kind").key("kind", kind.key());
    let outcome = edition.say(name).with("outcome", outcome);
    let searched = response.searched.as_ref();
    let request = asked(edition, response.asked.as_ref(), kind);
    let place = match (node.statement, searched) {
        (Some(statement), _) => SentencePart {
            words: place(edition, statement).into(),
            href: Some(super::card::statement_href(edition, statement, path)),
        },
        (None, Some(searched)) => SentencePart::words(edition.own(&searched.place)),
        (None, None) => request.clone().map_or_else(absent, SentencePart::words),
    };
    // Where nothing else is said of a place, the request stands there.
    let asked = request.filter(|_| node.statement.is_some() || searched.is_some());
    let by = match node.by {
        Some(by) => linked::actor(edition, by, path),
        None => edition.say("somebody-not-identified").into(),
    };
    let by = plain(edition, by);
    let is_own = accused.is_none() || accused == node.by;
    let who = match accused.filter(|_| !is_own) {
        Some(accused) => edition
            .say("reply-for")
            .with("who", by.clone())
            .with("accused", linked::actor(edition, accused, path)),
        None => by.clone(),
    };
    let on = given(&response.on).map(|on| DateView::of(language, on));
    ReplyRow {
        who,
        voice: (!is_own).then(|| spoken_by(edition, by)),
        is_none_found: kind == ResponseKind::NoneFound,
        place,
        on: on
            .or_else(|| searched.map(|searched| DateView::of(language, &searched.on)))
            .or_else(|| response.asked.as_ref().map(|asked| DateView::of(language, &asked.on))),
        asked,
        note: response.note.as_ref().map(|note| edition.own(note)),
        ..blank(edition, allegation, outcome, path)
    }
}

/// What a reply is: "denial", "denial, in part", "partial reply".
#[must_use]
pub fn outcome_of<'a>(edition: &'a Edition, reply: &Reply) -> Message<'a> {
    edition.say("reply-kind").key("kind", reply.key())
}

/// "by A. Speaker".
fn spoken_by<'a>(edition: &'a Edition, who: Message<'a>) -> Message<'a> {
    edition.say("reply-by").with("who", who)
}

/// Words by themselves.
fn plain<'a>(edition: &'a Edition, words: Argument<'a>) -> Message<'a> {
    edition.say("words").with("words", words)
}

fn given<T>(value: &MaybeKnown<T>) -> Option<&T> {
    value.as_ref().and_then(Known::value)
}

/// What stands in a cell of which nothing was written.
fn absent<'a>() -> SentencePart<'a> {
    SentencePart::words(OwnWords::default().with("—"))
}

/// A row with nothing but the allegation and what came of it.
fn blank<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    outcome: Message<'a>,
    path: &str,
) -> ReplyRow<'a> {
    let page = crate::dossier::address(Kind::Allegation, &edition.allegation(allegation).entity.id);
    ReplyRow {
        who: edition.say("words"),
        voice: None,
        allegation: SentencePart {
            words: edition.own(&edition.allegation(allegation).entity.head.title).into(),
            href: Some(crate::dossier::relative(path, &page)),
        },
        outcome,
        is_reply: false,
        is_none_found: false,
        is_withdrawn: false,
        place: absent(),
        on: None,
        asked: None,
        note: None,
    }
}

/// "no reply on record", "2 replies on record"; of several accused also from how many; in heavier type, where it stands
/// in a standing line.
#[must_use]
pub fn on_record<'a>(edition: &'a Edition, node: &AllegationNode, is_strong: bool) -> Message<'a> {
    let replies = node.standing.replies.len();
    let accused = node.accused.len();
    let words = match (replies, accused) {
        (0, _) => none(edition, node.responses.iter().any(told_of(node))),
        (replies, accused) => {
            let counted = edition.say("count-replies").with("count", replies);
            let name = if accused < 2 { "replies-on-record" } else { "replies-on-record-from" };
            edition
                .say(name)
                .with("replies", counted)
                .with("answered", node.standing.replied().len())
                .with("accused", accused)
        }
    };
    if is_strong { edition.say("standing-count").with("count", words.strong()) } else { words }
}

/// Whether an entry of an allegation speaks of a reply that was given, which no withdrawn words are.
pub fn told_of(node: &AllegationNode) -> impl Fn(&ResponseNode) -> bool {
    let withdrawn = node.standing.withdrawn_replies.iter().map(|reply| reply.statement);
    let withdrawn: BTreeSet<StatementIx> = withdrawn.collect();
    move |entry| {
        let is_withdrawn = entry.statement.is_some_and(|own| withdrawn.contains(&own));
        entry.response.kind.is_reply() && !is_withdrawn
    }
}

/// That there is none: a reply that the editor was told of may have been given, and its words are not held.
#[must_use]
pub fn none(edition: &Edition, is_told_of: bool) -> Message<'_> {
    edition.say(if is_told_of { "replies-none-held" } else { "replies-none" })
}

/// What the ledger of an allegation says above itself.
#[must_use]
pub fn caption<'a>(edition: &'a Edition, node: &AllegationNode) -> Message<'a> {
    let on_record = on_record(edition, node, false);
    let name = if node.standing.replies.is_empty() { "replies-caption-none" } else { "sentence" };
    edition.say(name).with("words", on_record)
}

/// The heading of the column that says where, by whether words of a reply stand in it.
#[must_use]
pub fn place_heading(edition: &Edition, is_any_found: bool) -> &str {
    edition.word(if is_any_found { "column-found-or-looked" } else { "column-looked-for" })
}
