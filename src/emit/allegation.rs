//! An allegation's page: who is reported as saying it, of whom, in which words, and who answered.

use std::sync::Arc;

use casefile_words::Region;
use serde::Serialize;

use super::Output;
use super::drawn;
use super::frame::Frame;
use super::prose;
use super::shared::cite::{Citation, citation};
use super::shared::corrections::ChangeView;
use super::shared::json_ld;
use super::shared::notice::Notice;
use super::shared::paging::{Leaf, Paged, Pager};
use super::shared::replies::{self, ReplyEntry, ReplyRow};
use super::shared::sentence_part::SentencePart;
use super::shared::standing::{self, StandingItem};
use super::shared::statement::{BearingFocus, StatementView};
use super::shared::wording::{clause, headline};
use super::shared::{Card, DateView, card as cards, context};
use crate::dossier::overviews::network_of;
use crate::dossier::sections::ALLEGATIONS;
use crate::dossier::{AllegationIx, AllegationNode, Node, StatementIx, address, relative};
use crate::edition::Edition;
use crate::emit::shared::Tongue;
use crate::entity::allegation::{Assessment, Credibility};
use crate::entity::statement::SpeechForm;
use crate::entity::{Kind, MaybeKnown};
use crate::language::{Argument, Message, OwnWords, Wording};
use crate::value::Known;
use crate::value::Words;

mod accused;
mod card;
mod changes;
mod record;
mod relations;
mod summary;

use accused::AccusedView;
use changes::CorrectionView;
use record::AllegationRecord;
use relations::RelationView;

/// Statements that are named beneath the headline.
const BENEATH: usize = 6;

/// What the template of an allegation sees.
#[derive(Serialize)]
pub struct AllegationPage<'a> {
    page: Frame<'a>,
    number: usize,
    kicker: Vec<Message<'a>>,
    topics: Option<Message<'a>>,
    attribution: Wording,
    clause: OwnWords<'a>,
    caution: Message<'a>,
    standing: Vec<StandingItem<'a>>,
    has_principals: bool,
    accused_of: &'static str,
    accused: Paged<AccusedView<'a>>,
    intro: Message<'a>,
    /// The page of who relies on whom, where there is one.
    network: Option<String>,
    statements: Paged<StatementView<'a>>,
    context: Option<String>,
    /// The language of the context, where it is not the page's.
    tongue: Option<Tongue<'a>>,
    assessment: Option<AssessmentView<'a>>,
    credibility: Option<Message<'a>>,
    reply_caption: Message<'a>,
    reply_place: &'a str,
    replies: Paged<ReplyRow<'a>>,
    can_reply: bool,
    relations: Paged<RelationView<'a>>,
    linked_from: Paged<LinkingEntity<'a>>,
    questions: Vec<OwnWords<'a>>,
    citation: Citation<'a>,
    words_source: Option<Message<'a>>,
    added: Option<DateView<'a>>,
    notice: Option<Notice<'a>>,
    corrections: Vec<CorrectionView<'a>>,
    history: Vec<ChangeView<'a>>,
    previous: Option<AllegationNeighbour<'a>>,
    next: Option<AllegationNeighbour<'a>>,
    pager: Option<Pager>,
}

/// Who links to it, with the sentence that does.
#[derive(Serialize)]
struct LinkingEntity<'a> {
    card: Card<'a>,
    context: Option<OwnWords<'a>>,
}

/// The editor's own judgement.
#[derive(Debug, Clone, Serialize)]
struct AssessmentView<'a> {
    text: OwnWords<'a>,
    /// The rating, on which scheme, by whom and when, as far as it is recorded.
    small: Option<Message<'a>>,
}

/// The allegation before or after, in the order of the site.
#[derive(Debug, Clone, Serialize)]
struct AllegationNeighbour<'a> {
    number: String,
    title: OwnWords<'a>,
    href: String,
}

/// Lists every page of one allegation.
#[must_use]
pub fn of(edition: &Edition, node: Node) -> Vec<Output<'_>> {
    let Node::Allegation(allegation) = node else { return Vec::new() };
    let record = Arc::new(AllegationRecord::of(edition, allegation));
    let (folder, total) = (record.folder.clone(), record.lists.pages());
    let own = Arc::clone(&record);
    let card = super::card::output(&folder, move |path| card::view(&own, path));
    let mut outputs =
        Output::pages(edition.language(), &folder, total, "allegation.html", move |leaf| {
            view(&record, leaf)
        });
    outputs.push(card);
    outputs
}

fn view<'a>(record: &AllegationRecord<'a>, leaf: &Leaf<'_>) -> AllegationPage<'a> {
    let (edition, allegation) = (record.edition, record.allegation);
    let node = edition.allegation(allegation);
    let (head, path) = (&node.entity.head, leaf.path());
    let (attribution, clause) = headline(edition, allegation);
    let (lists, sum, is_first) = (&record.lists, record.sum(), leaf.is_first());
    let whole = edition
        .say("headline")
        .with("attribution", Argument::Made(attribution.html.clone()))
        .with("clause", clause.clone());
    let page = frame(record, leaf, whole.text());
    let is_found = |entry: &ReplyEntry<'_>| matches!(entry, ReplyEntry::Found(_));
    AllegationPage {
        number: leaf.number,
        kicker: sum.kicker.clone(),
        topics: topics(edition, allegation, &path),
        caution: caution(edition, &sum.beneath, &path),
        standing: standing_line(record, leaf),
        has_principals: !node.standing.independence.all_governments,
        accused_of: accused_of(&head.accused),
        accused: lists.accused.on(leaf, |accused| accused::view(edition, accused, &path)),
        intro: sum.intro.clone(),
        network: network_of(edition, allegation).map(|own| relative(&path, &own)),
        statements: lists.statements.on(leaf, |borne| {
            StatementView::of(edition, borne.statement, BearingFocus::Bearing(borne.bearing), &path)
        }),
        context: own_context(edition, node, &path).filter(|_| is_first),
        assessment: given(&head.assessment)
            .filter(|_| is_first)
            .map(|own| assessment(edition, own)),
        tongue: Tongue::of(edition, head.title.language()),
        credibility: head
            .credibility
            .as_ref()
            .filter(|_| is_first)
            .map(|own| credibility(edition, own)),
        reply_caption: sum.reply_caption.clone(),
        reply_place: replies::place_heading(edition, lists.replies.all().iter().any(is_found)),
        can_reply: !lists.replies.is_empty(),
        replies: lists.replies.on(leaf, |entry| replies::row(edition, allegation, *entry, &path)),
        relations: lists.relations.on(leaf, |own| relations::view(edition, *own, &path)),
        linked_from: lists.linked.on(leaf, |link| linking(edition, allegation, *link, &path)),
        questions: first(is_first, || {
            head.open_questions.iter().map(|question| edition.own(question)).collect()
        }),
        citation: cited(record, &page, whole),
        words_source: words_source(record, &path),
        added: head.added.as_ref().map(|on| DateView::of(edition.language(), on)),
        notice: record.notice.on(leaf, |path| changes::notice(edition, allegation, path)).clone(),
        // They stand on the first page.
        corrections: first(is_first, || changes::corrections_alone(edition, allegation)),
        history: first(is_first, || changes::history(edition, allegation, &path)),
        previous: neighbour(edition, allegation.0.checked_sub(1), &path),
        next: neighbour(edition, allegation.0.checked_add(1), &path),
        pager: leaf.pager(edition.word("allegation-parts")),
        attribution,
        clause,
        page,
    }
}

/// Who links to it.
fn linking<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    link: Node,
    path: &str,
) -> LinkingEntity<'a> {
    let context = context::sentence(edition, link, Node::Allegation(allegation));
    LinkingEntity { card: Card::of(edition, link, path), context }
}

/// What stands on the first page alone.
fn first<T>(is_first: bool, make: impl FnOnce() -> Vec<T>) -> Vec<T> {
    if is_first { make() } else { Vec::new() }
}

/// The frame of one of its pages, with what machines are told of the statements and replies on it.
fn frame<'a>(record: &AllegationRecord<'a>, leaf: &Leaf<'_>, full: String) -> Frame<'a> {
    let (edition, allegation) = (record.edition, record.allegation);
    let lists = &record.lists;
    let shown: Vec<StatementIx> =
        lists.statements.part(leaf).iter().map(|borne| borne.statement).collect();
    let shown = (shown.as_slice(), lists.comments.part(leaf));
    let (title, summary) = (leaf.title(&full), leaf.title(&description(edition, &full)));
    let page = Frame::bare(edition, leaf.path(), Some(&ALLEGATIONS), title, summary);
    let page = page.about(|frame| {
        json_ld::claim(edition, allegation, &record.sum().said, (frame, &full), shown)
    });
    page.pictured(drawn::picture(edition, Node::Allegation(allegation)))
}

/// The line that says what it rests on.
fn standing_line<'a>(record: &AllegationRecord<'a>, leaf: &Leaf<'_>) -> Vec<StandingItem<'a>> {
    let (edition, saying) = (record.edition, record.sum().saying);
    let line = |path: &str| standing::line(edition, record.allegation, saying, path);
    record.standing.on(leaf, line).clone()
}

/// What the editor says of it at length.
fn own_context(edition: &Edition, node: &AllegationNode, path: &str) -> Option<String> {
    let prose = &node.entity.prose;
    (!prose.is_empty()).then(|| prose::html(edition, prose, path))
}

/// Whether somebody is accused, as templates know it.
fn accused_of<T>(accused: &Known<T>) -> &'static str {
    match accused {
        Known::None => "none",
        Known::Unknown => "unknown",
        Known::Value(_) => "somebody",
    }
}

/// The Admiralty number, and why.
fn credibility<'a>(edition: &'a Edition, credibility: &'a Credibility) -> Message<'a> {
    let value = Argument::from(usize::from(credibility.value)).strong();
    let message = edition.say("allegation-credibility").with("value", value);
    message.with("basis", edition.own(&credibility.basis))
}

/// Where the words stand that a citation of the page rests on first.
fn words_source<'a>(record: &AllegationRecord<'a>, path: &str) -> Option<Message<'a>> {
    let edition = record.edition;
    let statement = summarized(edition, &record.sum().beneath)?;
    let place = super::shared::statement::place(edition, statement);
    let href = cards::statement_href(edition, statement, path);
    Some(edition.say("cite-words").with("source", Argument::from(place).linked(Some(href))))
}

/// How the page is cited, by its headline.
fn cited<'a>(record: &AllegationRecord<'a>, page: &Frame<'a>, whole: Message<'a>) -> Citation<'a> {
    let sum = record.sum();
    let id = record.edition.id(Node::Allegation(record.allegation));
    citation(record.edition, page, id, whole.into(), sum.withdrawn.clone(), sum.version)
}

/// Of the statements that the headline summarizes, the first in the speaker's own words, else the first: whoever cites
/// the words is to find these, and not what a headline or somebody else makes of them.
fn summarized(edition: &Edition, beneath: &[StatementIx]) -> Option<StatementIx> {
    let is_direct = |statement: &&StatementIx| {
        let located = edition.statement(**statement).located.as_ref();
        located.is_some_and(|own| own.form == SpeechForm::Direct && own.region == Region::Body)
    };
    beneath.iter().find(is_direct).or_else(|| beneath.first()).copied()
}

/// What the line above is, and of which statements it is made.
fn caution<'a>(edition: &'a Edition, beneath: &[StatementIx], path: &str) -> Message<'a> {
    if beneath.is_empty() {
        return edition.say("allegation-caution-nothing");
    }
    let more = beneath.len().saturating_sub(BENEATH);
    let named = beneath.iter().take(BENEATH);
    let named = named.map(|own| SentencePart::numbered(edition, *own, path).into()).collect();
    edition
        .say("allegation-caution")
        .with("statements", Argument::Series(named, "row-separator"))
        .with("count", beneath.len())
        .with("more", more)
}

/// The topics that it stands under.
fn topics<'a>(edition: &'a Edition, allegation: AllegationIx, path: &str) -> Option<Message<'a>> {
    let topics = summary::topics(edition, allegation, path);
    let named = || topics.iter().cloned().map(Argument::from).collect();
    (!topics.is_empty()).then(|| {
        edition.say("allegation-topics").with("topics", Argument::Series(named(), "row-separator"))
    })
}

fn assessment<'a>(edition: &'a Edition, assessment: &'a Assessment) -> AssessmentView<'a> {
    let language = edition.language();
    let own = |words: &'a Option<Words>| words.as_ref().map(|words| edition.own(words));
    let rating = own(&assessment.rating).map(|rating| match own(&assessment.scheme) {
        Some(scheme) => {
            language.say("assessment-rating-on").with("rating", rating).with("scheme", scheme)
        }
        None => language.say("assessment-rating").with("rating", rating),
    });
    let when = match (own(&assessment.by), &assessment.on) {
        (Some(by), Some(on)) => {
            Some(language.say("assessment-by-on").with("by", by).with("on", on))
        }
        (Some(by), None) => Some(language.say("assessment-by").with("by", by)),
        (None, Some(on)) => Some(language.say("assessment-on").with("on", on)),
        (None, None) => None,
    };
    let small: Vec<Argument<'a>> = rating.into_iter().chain(when).map(Argument::from).collect();
    AssessmentView {
        text: edition.own(&assessment.text),
        small: (!small.is_empty()).then(|| language.sentences(small)),
    }
}

fn description(edition: &Edition, full: &str) -> String {
    edition.say("allegation-description").with("line", full).text()
}

fn neighbour<'a>(
    edition: &'a Edition,
    index: Option<u32>,
    path: &str,
) -> Option<AllegationNeighbour<'a>> {
    let index = index?;
    let node = edition.allegations.get(index as usize)?;
    Some(AllegationNeighbour {
        number: edition.language().number(index as usize + 1),
        title: clause(edition, node.entity.head.short_title()),
        href: relative(path, &address(Kind::Allegation, &node.entity.id)),
    })
}

fn given<T>(value: &MaybeKnown<T>) -> Option<&T> {
    value.as_ref().and_then(Known::value)
}
