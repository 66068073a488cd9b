//! A source's text on its page: every passage with its marks, names and notes.

use std::collections::BTreeSet;

use casefile_words::{Region, Stretch};
use serde::Serialize;

use super::beside::{OriginalParagraph, originals};
use super::notes::{Setting, SourceNote, note};
use super::once::ToldNotes;
use crate::dossier::{SourceIx, StatementIx, StatementNode, address, relative};
use crate::edition::Edition;
use crate::emit::prose::links;
use crate::emit::shared::verb::VerbView;
use crate::entity::Kind;
use crate::entity::Verb;
use crate::entity::source::Extent;
use crate::language::Argument;
use crate::markdown::{ActorLink, Layers, Passage, QuotationMarkup, escape};

/// A passage of the text, or the words of one statement where no more may be shown.
#[derive(Debug, Serialize)]
pub struct PassageView<'a> {
    /// Its anchor; none where the passage itself is not shown, or holds no words.
    pub id: Option<String>,
    /// "headline", "deck", "caption" or "body": its class.
    pub class: &'static str,
    /// "Headline", "¶ 3".
    pub label: String,
    /// The same in full words: "Paragraph 3".
    pub name: String,
    /// The words with their marks.
    pub html: String,
    /// Whether any of them run another way than the page.
    pub is_against: bool,
    /// The paragraph of the original that this one translates.
    pub original: Option<OriginalParagraph<'a>>,
    /// The notes of the statements that begin here.
    pub notes: Vec<SourceNote<'a>>,
}

/// The text as far as it may be shown, with the notes that have no place in it.
#[derive(Debug, Default, Serialize)]
pub struct ShownText<'a> {
    /// The passages, in order.
    pub passages: Vec<PassageView<'a>>,
    /// Notes of statements whose words are not on the page.
    pub loose: Vec<SourceNote<'a>>,
}

/// The text of a source for the output `path`.
#[must_use]
pub fn text<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> ShownText<'a> {
    let node = edition.source(source);
    let extent = node.entity.head.rights.as_ref().map_or(Extent::Full, |rights| rights.publish);
    let shows_words = extent != Extent::Metadata;
    let marks =
        if shows_words { StatementMarks::of(edition, source) } else { StatementMarks::default() };
    let mut told = ToldNotes::of(edition, source);
    let passages = match extent {
        Extent::Full => whole(edition, source, path, &marks, &mut told),
        Extent::Quotations => quotations(edition, source, path, &marks, &mut told),
        Extent::Metadata => Vec::new(),
    };
    let is_loose = |statement: &&StatementNode| !shows_words || statement.located.is_none();
    let setting = Setting { path, shows_words, is_marked: false };
    let loose = node.statements.iter().filter(is_loose);
    ShownText {
        passages,
        loose: loose.map(|statement| note(edition, statement.ix(), setting, &mut told)).collect(),
    }
}

/// The marks of a source's located statements, in order of their beginnings.
#[derive(Default)]
struct StatementMarks {
    located: Vec<Marked>,
    /// For each of them, the furthest end of it and of those before.
    ends: Vec<u32>,
    insertions: Vec<Stretch>,
}

struct Marked {
    statement: StatementIx,
    stretch: Stretch,
    bears: String,
    weights: Vec<(Stretch, usize)>,
    is_continued: bool,
    is_continuation: bool,
}

impl StatementMarks {
    fn of(edition: &Edition, source: SourceIx) -> Self {
        let mut marks = Self::default();
        for node in &edition.source(source).statements {
            let Some(located) = &node.located else { continue };
            let bears = bears(node);
            for (place, stretch) in located.stretches.iter().enumerate() {
                marks.located.push(Marked {
                    statement: node.ix(),
                    stretch: stretch.clone(),
                    bears: bears.clone(),
                    weights: weights(node, stretch),
                    is_continued: place + 1 < located.stretches.len(),
                    is_continuation: place > 0,
                });
            }
            marks.insertions.extend(node.insertions.iter().cloned());
        }
        marks.located.sort_by_key(|mark| (mark.stretch.start, mark.statement));
        marks.insertions.sort_by_key(|stretch| (stretch.start, stretch.end));
        marks.insertions.dedup_by(|next, last| {
            let is_within = next.start < last.end;
            if is_within {
                last.end = last.end.max(next.end);
            }
            is_within
        });
        let mut furthest = 0;
        marks.ends.extend(marks.located.iter().map(|mark| {
            furthest = mark.stretch.end.max(furthest);
            furthest
        }));
        marks
    }

    /// The marks that meet a passage. A mark never leaves its passage, but overlapping ones are no
    /// worse for it.
    fn of_passage<'m>(
        &'m self,
        edition: &'m Edition,
        passage: &Stretch,
    ) -> Vec<QuotationMarkup<'m>> {
        let last = self.located.partition_point(|mark| mark.stretch.start < passage.end);
        let first = self.ends.partition_point(|end| *end <= passage.start);
        let before = self.located.get(first..last).unwrap_or(&[]).iter();
        before
            .filter(|mark| mark.stretch.end > passage.start)
            .map(|mark| QuotationMarkup {
                stretch: mark.stretch.clone(),
                id: &edition.statement(mark.statement).id,
                label: edition.statement(mark.statement).short_label(),
                note: note_on(edition, mark.statement).into(),
                bears: &mark.bears,
                weights: &mark.weights,
                is_continued: mark.is_continued,
                is_continuation: mark.is_continuation,
            })
            .collect()
    }

    /// The statements that begin in a passage, in order.
    fn begin_in(&self, passage: &Stretch) -> impl Iterator<Item = StatementIx> {
        let first = self.located.partition_point(|mark| mark.stretch.start < passage.start);
        let after = self.located.get(first..).unwrap_or(&[]).iter();
        let end = passage.end;
        after
            .take_while(move |mark| mark.stretch.start < end)
            .filter(|mark| !mark.is_continuation)
            .map(|mark| mark.statement)
    }
}

/// The verbs of a statement, separated by spaces; `none` where it is located only.
pub(in crate::emit) fn bears(node: &StatementNode) -> String {
    let verbs: BTreeSet<Verb> = node.bearings.iter().map(|bearing| bearing.verb).collect();
    if verbs.is_empty() {
        return "none".to_owned();
    }
    verbs.into_iter().map(Verb::word).collect::<Vec<_>>().join(" ")
}

/// The parts of a stretch that say something of an allegation: one item for each.
fn weights(node: &StatementNode, stretch: &Stretch) -> Vec<(Stretch, usize)> {
    let speaking = node
        .bearings
        .iter()
        .filter(|bearing| bearing.verb.is_support() || bearing.verb.is_contest());
    let mut whole = 0;
    let mut weights = Vec::new();
    for bearing in speaking {
        match &bearing.words {
            None => whole += 1,
            Some(words) => {
                let part = words.start.max(stretch.start)..words.end.min(stretch.end);
                if part.start < part.end {
                    weights.push((part, 1));
                }
            }
        }
    }
    if whole > 0 {
        weights.push((stretch.clone(), whole));
    }
    weights
}

fn whole<'a>(
    edition: &'a Edition,
    source: SourceIx,
    path: &str,
    marks: &StatementMarks,
    told: &mut ToldNotes<'a>,
) -> Vec<PassageView<'a>> {
    let node = edition.source(source);
    let prose = &node.entity.prose;
    let names: Vec<ActorLink> = node
        .mentions
        .iter()
        .map(|mention| ActorLink {
            stretch: mention.stretch.clone(),
            href: relative(path, &address(Kind::Actor, &edition.actor(mention.actor).entity.id)),
        })
        .collect();
    let taken = ids(edition, source);
    let href = links(edition, prose, path, Some(source));
    let setting = Setting { path, shows_words: true, is_marked: true };
    let originals = originals(edition, source).into_iter().chain(std::iter::repeat(None));
    let passages = prose.passages().iter();
    passages
        .zip(originals)
        .map(|(passage, original)| {
            let own = marks.of_passage(edition, &passage.stretch);
            let layers = Layers { marks: &own, names: &names, insertions: &marks.insertions };
            let notes = marks.begin_in(&passage.stretch);
            let html = prose.passage_html(passage, layers, &href);
            PassageView {
                id: anchor(passage, &taken),
                class: passage.region.word(),
                label: label(edition, passage),
                name: name(edition, passage),
                is_against: edition.language().is_against(&html),
                html,
                original,
                notes: notes.map(|own| note(edition, own, setting, told)).collect(),
            }
        })
        .collect()
}

/// Where only quotations may be shown: each located statement's words, in order of their places.
fn quotations<'a>(
    edition: &'a Edition,
    source: SourceIx,
    path: &str,
    marks: &StatementMarks,
    told: &mut ToldNotes<'a>,
) -> Vec<PassageView<'a>> {
    let prose = &edition.source(source).entity.prose;
    let setting = Setting { path, shows_words: true, is_marked: true };
    let first = marks.located.iter().filter(|mark| !mark.is_continuation);
    first
        .filter_map(|mark| {
            let node = edition.statement(mark.statement);
            let passage = prose.passage_of(&mark.stretch)?;
            let words = edition.words(mark.statement);
            Some(PassageView {
                id: None,
                class: passage.region.word(),
                label: label(edition, passage),
                name: name(edition, passage),
                html: format!(
                    "<p><span class=\"utterance\" id=\"{id}\"></span><mark data-bears=\"{}\" data-statement=\"{id}\" \
                     aria-details=\"n-{id}\">{}</mark><a class=\"ref\" href=\"#n-{id}\" aria-label=\"{note}\">{label}</a></p>",
                    escape(&mark.bears),
                    escape(&words),
                    id = escape(&node.id),
                    label = escape(&node.short_label()),
                    note = escape(&note_on(edition, mark.statement)),
                ),
                is_against: edition.language().is_against(&words),
                original: None,
                notes: vec![note(edition, mark.statement, setting, told)],
            })
        })
        .collect()
}

/// The anchor of each passage of a source's text, in order, where its whole text is shown.
#[must_use]
pub fn passage_anchors(edition: &Edition, source: SourceIx) -> Vec<Option<String>> {
    let taken = ids(edition, source);
    let passages = edition.source(source).entity.prose.passages().iter();
    passages.map(|passage| anchor(passage, &taken)).collect()
}

fn ids(edition: &Edition, source: SourceIx) -> BTreeSet<&str> {
    let statements = edition.source(source).statements.iter();
    statements.map(|statement| statement.id.as_str()).collect()
}

/// A passage's anchor. The editor's ids come first; a full stop can stand in none of them.
fn anchor(passage: &Passage, taken: &BTreeSet<&str>) -> Option<String> {
    if passage.stretch.is_empty() {
        return None;
    }
    let id = match passage.region {
        Region::Headline => "headline".to_owned(),
        Region::Deck => "deck".to_owned(),
        Region::Caption => format!("caption-{}", passage.number),
        Region::Body => format!("p{}", passage.number),
    };
    Some(if taken.contains(id.as_str()) { format!("{id}.passage") } else { id })
}

/// What the number of a statement at the end of its words leads to, and how the words bear: "b12, asserts; note".
fn note_on(edition: &Edition, statement: StatementIx) -> String {
    let node = edition.statement(statement);
    let verbs: BTreeSet<Verb> = node.bearings.iter().map(|bearing| bearing.verb).collect();
    let word = |verb: Verb| VerbView::of(edition.language(), verb, None).word.into();
    let verbs = match verbs.is_empty() {
        true => vec![edition.say("verb-located-only").into()],
        false => verbs.into_iter().map(word).collect(),
    };
    edition
        .say("passage-note-on")
        .with("label", node.short_label().into_owned())
        .with("verbs", Argument::Series(verbs, "row-separator"))
        .text()
}

/// What stands beside a passage: "Headline", "¶ 3"; nothing beside one that holds no words.
fn label(edition: &Edition, passage: &Passage) -> String {
    match passage.region {
        Region::Body if passage.stretch.is_empty() => String::new(),
        _ => called(edition, "passage-label", passage),
    }
}

/// The same in full words: "Paragraph 3".
fn name(edition: &Edition, passage: &Passage) -> String {
    called(edition, "passage-name", passage)
}

fn called(edition: &Edition, message: &'static str, passage: &Passage) -> String {
    // A number by which a passage is cited stays as it is in addresses.
    let number = passage.number.to_string();
    edition.say(message).key("region", passage.region.word()).with("number", number).text()
}
