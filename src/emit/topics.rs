//! `/topics/`: the labels under which editors put allegations, and for each a page of its allegations and of the sources
//! that speak of them.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::listing::size;
use super::shared::SentencePart;
use super::shared::ledger::{self, AllegationRow};
use super::shared::paging::{Leaf, List, Paged, Pager, pages};
use super::shared::source_line::{SourceLine, line};
use super::shared::wording::counted;
use super::sources::newest_first;
use crate::dossier::sections::TOPICS;
use crate::dossier::{AllegationIx, SourceIx, Topic, relative};
use crate::edition::Edition;
use crate::language::{Argument, Message, OwnWords};

/// Allegations that the listing names below one topic; any more are counted.
const NAMED: usize = 6;

/// What the template of the listing sees.
#[derive(Serialize)]
struct TopicListing<'a> {
    page: Frame<'a>,
    /// "7 topics".
    length: Message<'a>,
    rows: Vec<TopicRow<'a>>,
    pager: Option<Pager>,
}

/// A topic in the listing.
#[derive(Serialize)]
struct TopicRow<'a> {
    /// Its label, with a link to its page.
    topic: SentencePart<'a>,
    /// "2 allegations, 3 sources".
    small: Message<'a>,
    /// The first of its allegations.
    allegations: Vec<TopicAllegation<'a>>,
    /// "and 4 others", with a link to its page.
    more: Option<Message<'a>>,
}

/// An allegation in the listing, never without who is reported as saying it.
#[derive(Serialize)]
struct TopicAllegation<'a> {
    clause: SentencePart<'a>,
    /// Who says it.
    said_by: Message<'a>,
}

/// What the template of a topic sees.
#[derive(Serialize)]
struct TopicPage<'a> {
    page: Frame<'a>,
    number: usize,
    heading: OwnWords<'a>,
    /// "2 allegations".
    allegation_count: Message<'a>,
    /// "3 sources".
    source_count: Message<'a>,
    allegations: Paged<AllegationRow<'a>>,
    has_contests: bool,
    sources: Paged<SourceLine<'a>>,
    pager: Option<Pager>,
}

/// Lists every page of the listing of topics, and those of each.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let all = List::of(edition.topics.all().iter().collect::<Vec<_>>(), size(edition), "")
        .in_order(fullest_first);
    let mut outputs = Output::pages(
        edition.language(),
        TOPICS.path,
        pages(&[&all]),
        "topics.html",
        move |leaf| TopicListing {
            page: frame(
                edition,
                leaf,
                edition.word("topics-heading"),
                counted(edition, "count-topics", all.len()),
            ),
            length: counted(edition, "count-topics", all.len()),
            rows: all.on(leaf, |topic| row(edition, topic, &leaf.path())).rows,
            pager: leaf.pager("pages-of-topics"),
        },
    );
    outputs.extend(edition.topics.all().iter().flat_map(|topic| of(edition, topic)));
    outputs
}

/// Puts topics of more allegations before those of fewer; of as many, the order of labels stays.
fn fullest_first(topics: &mut [&Topic]) {
    topics.sort_by_key(|topic| std::cmp::Reverse(topic.allegations.len()));
}

fn row<'a>(edition: &'a Edition, topic: &'a Topic, path: &str) -> TopicRow<'a> {
    let named = topic.allegations.iter().take(NAMED);
    let rest = topic.allegations.len().saturating_sub(NAMED);
    let href = relative(path, &topic.address());
    let more = (rest > 0).then(|| {
        let others = Argument::from(counted(edition, "count-others", rest));
        edition.say("topics-more").with("others", others.linked(Some(href.clone())))
    });
    TopicRow {
        topic: SentencePart { words: heading(edition, topic).into(), href: Some(href) },
        small: edition
            .say("topics-small")
            .with("allegations", counted(edition, "count-allegations", topic.allegations.len()))
            .with("sources", counted(edition, "count-sources", sources(edition, topic).len())),
        allegations: named
            .map(|own| TopicAllegation {
                clause: SentencePart::allegation(edition, *own, path),
                said_by: edition
                    .say("topics-said-by")
                    .with("names", ledger::said_by(edition, edition.allegation(*own))),
            })
            .collect(),
        more,
    }
}

/// A topic's label, as it begins a line.
fn heading<'a>(edition: &'a Edition, topic: &'a Topic) -> OwnWords<'a> {
    let own = edition.own(&topic.words);
    let words = edition.language().capital_of(own.language, &topic.words);
    own.with(words)
}

/// Lists every page of one topic.
fn of<'a>(edition: &'a Edition, topic: &'a Topic) -> Vec<Output<'a>> {
    let allegations = topic.allegations.as_slice();
    let allegations = List::of(allegations, size(edition), "allegations");
    let sources = List::of(sources(edition, topic), edition.config.page_size.0, "sources")
        .in_order(|all| newest_first(edition, all));
    let has_contests = topic.allegations.iter().any(|own| is_contested(edition, *own));
    let total = pages(&[&allegations, &sources]);
    Output::pages(edition.language(), &topic.address(), total, "topic.html", move |leaf| {
        let path = leaf.path();
        let heading = heading(edition, topic);
        TopicPage {
            page: frame(
                edition,
                leaf,
                &heading.words,
                counted(edition, "count-allegations", allegations.len()),
            ),
            number: leaf.number,
            allegation_count: counted(edition, "count-allegations", allegations.len()),
            source_count: counted(edition, "count-sources", sources.len()),
            allegations: allegations.on(leaf, |own| ledger::row(edition, *own, &path)),
            has_contests,
            sources: sources.on(leaf, |source| line(edition, *source, &path)),
            pager: leaf.pager("parts-of-topic"),
            heading,
        }
    })
}

/// The sources of the statements that bear on a topic's allegations, in order of ids.
fn sources(edition: &Edition, topic: &Topic) -> Vec<SourceIx> {
    let bearings = topic.allegations.iter().flat_map(|own| &edition.allegation(*own).bearings);
    let sources: BTreeSet<SourceIx> = bearings.map(|borne| borne.statement.source).collect();
    sources.into_iter().collect()
}

fn is_contested(edition: &Edition, allegation: AllegationIx) -> bool {
    ledger::contests(edition.allegation(allegation)) > 0
}

fn frame<'a>(edition: &'a Edition, leaf: &Leaf<'_>, title: &str, count: Message<'a>) -> Frame<'a> {
    let summary = edition.say("list-summary").with("heading", title.to_owned());
    let summary = leaf.title(&summary.with("count", count).text());
    let title = leaf.title(title);
    Frame::new(edition, leaf.path(), Some(&TOPICS), title, summary)
}
