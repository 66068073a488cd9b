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
use super::shared::wording::{capital, count};
use super::sources::newest_first;
use crate::dossier::sections::TOPICS;
use crate::dossier::{AllegationIx, SourceIx, Topic, relative};
use crate::edition::Edition;
use crate::language::Html;

/// Allegations that the listing names below one topic; any more are counted.
const NAMED: usize = 6;

/// What the template of the listing sees.
#[derive(Serialize)]
struct TopicListing<'a> {
    page: Frame<'a>,
    /// "7 topics".
    length: String,
    rows: Vec<TopicRow>,
    pager: Option<Pager>,
}

/// A topic in the listing.
#[derive(Serialize)]
struct TopicRow {
    /// Its label, with a link to its page.
    topic: SentencePart,
    /// "2 allegations, 3 sources".
    small: String,
    /// The first of its allegations.
    allegations: Vec<TopicAllegation>,
    /// "4 others".
    more: Option<String>,
}

/// An allegation in the listing, never without who is reported as saying it.
#[derive(Serialize)]
struct TopicAllegation {
    /// Its clause.
    clause: SentencePart,
    /// Who says it.
    said_by: Html,
}

/// What the template of a topic sees.
#[derive(Serialize)]
struct TopicPage<'a> {
    page: Frame<'a>,
    number: usize,
    heading: String,
    /// "2 allegations".
    allegation_count: String,
    /// "3 sources".
    source_count: String,
    allegations: Paged<AllegationRow<'a>>,
    has_contests: bool,
    sources: Paged<SourceLine<'a>>,
    pager: Option<Pager>,
}

/// Lists every page of the listing of topics, and those of each.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let all = List::of(edition.topics.all(), size(edition), "").in_order(fullest_first);
    let mut outputs =
        Output::pages(TOPICS.path, pages(&[&all]), "topics.html", move |leaf| TopicListing {
            page: frame(edition, leaf, "Topics"),
            length: capital(&count(all.len(), "topic", "topics")),
            rows: all.on(leaf, |topic| row(edition, topic, &leaf.path())).rows,
            pager: leaf.pager("Pages of topics"),
        });
    outputs.extend(edition.topics.all().iter().flat_map(|topic| of(edition, topic)));
    outputs
}

/// Puts topics of more allegations before those of fewer; of as many, the order of labels stays.
fn fullest_first(topics: &mut [Topic]) {
    topics.sort_by_key(|topic| std::cmp::Reverse(topic.allegations.len()));
}

fn row(edition: &Edition, topic: &Topic, path: &str) -> TopicRow {
    let named = topic.allegations.iter().take(NAMED);
    let rest = topic.allegations.len().saturating_sub(NAMED);
    TopicRow {
        topic: SentencePart {
            words: capital(&topic.words),
            href: Some(relative(path, &topic.address())),
        },
        small: format!(
            "{}, {}",
            count(topic.allegations.len(), "allegation", "allegations"),
            count(sources(edition, topic).len(), "source", "sources")
        ),
        allegations: named
            .map(|own| TopicAllegation {
                clause: SentencePart::allegation(edition, *own, path),
                said_by: edition
                    .say("topics-said-by")
                    .with("names", ledger::said_by(edition, edition.allegation(*own)))
                    .html(),
            })
            .collect(),
        more: (rest > 0).then(|| count(rest, "other", "others")),
    }
}

/// Lists every page of one topic.
fn of<'a>(edition: &'a Edition, topic: &'a Topic) -> Vec<Output<'a>> {
    let allegations = topic.allegations.as_slice();
    let allegations = List::of(allegations, size(edition), "allegations");
    let sources = List::of(sources(edition, topic), edition.config.page_size.0, "sources")
        .in_order(|all| newest_first(edition, all));
    let has_contests = topic.allegations.iter().any(|own| is_contested(edition, *own));
    let total = pages(&[&allegations, &sources]);
    Output::pages(&topic.address(), total, "topic.html", move |leaf| {
        let path = leaf.path();
        let heading = capital(&topic.words);
        TopicPage {
            page: frame(edition, leaf, &heading),
            number: leaf.number,
            allegation_count: count(allegations.len(), "allegation", "allegations"),
            source_count: count(sources.len(), "source", "sources"),
            allegations: allegations.on(leaf, |own| ledger::row(edition, *own, &path)),
            has_contests,
            sources: sources.on(leaf, |source| line(edition, *source, &path)),
            pager: leaf.pager("Parts of this topic"),
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

fn frame<'a>(edition: &'a Edition, leaf: &Leaf<'_>, title: &str) -> Frame<'a> {
    let title = match leaf.number {
        1 => title.to_owned(),
        number => format!("{title}, page {number} of {}", leaf.total),
    };
    let summary = edition.config.description.as_deref().unwrap_or("");
    Frame::new(edition, leaf.path(), Some(&TOPICS), title, summary)
}
