//! What is news of a dossier: sources and allegations that came, what publishers and speakers took back, and
//! this dossier's own corrections; each with a day, and a name that stays.

use std::cmp::Reverse;

use casefile_words::Day;

use crate::dossier::{AllegationIx, SourceIx, StatementIx, address};
use crate::edition::Edition;
use crate::emit::shared::amended::summary;
use crate::emit::shared::card::fate;
use crate::emit::shared::corrections::{day_of, numbered, on_allegation, on_source};
use crate::emit::shared::linked;
use crate::emit::shared::wording::{clause, counted, headline, speaker_name};
use crate::entity::source::SourceFate;
use crate::entity::{Correction, Kind, Verb};
use crate::language::{Argument, Message};
use crate::value::Known;

/// The most entries of the feed.
pub const MOST: usize = 50;

/// Allegations that are named in one entry; any more are counted.
const NAMED: usize = 4;

/// Something new, the later kinds first on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum News {
    /// What a source's publisher did with it: it was corrected, retracted or replaced.
    Status(SourceIx),
    /// A statement whose speaker takes something back.
    TakenBack(StatementIx),
    /// A correction of an allegation, by its place in the editor's list.
    Correction(AllegationIx, usize),
    /// A correction of what is said here of a source, by its place in the editor's list.
    SourceCorrection(SourceIx, usize),
    /// An allegation taken up.
    Allegation(AllegationIx),
    Source(SourceIx),
}

/// Everything that has a day.
pub fn all(edition: &Edition) -> impl Iterator<Item = (Day, News)> {
    let sources = edition.source_indexes().flat_map(|source| of_source(edition, source));
    let allegations = edition.allegation_indexes().flat_map(|allegation| {
        let head = &edition.allegation(allegation).entity.head;
        let added = head.added.as_ref().and_then(day_of);
        let added = added.map(|day| (day, News::Allegation(allegation)));
        let corrections = head.corrections.iter().enumerate().filter_map(move |(place, own)| {
            day_of(&own.on).map(|day| (day, News::Correction(allegation, place)))
        });
        added.into_iter().chain(corrections)
    });
    sources.chain(allegations)
}

fn of_source(edition: &Edition, source: SourceIx) -> Vec<(Day, News)> {
    let node = edition.source(source);
    let head = &node.entity.head;
    let published = head.published.date.value().and_then(day_of);
    let collected = head.collected.as_ref().and_then(|collected| collected.on.as_ref());
    let collected = || collected.and_then(Known::value).and_then(day_of);
    let mut news = Vec::new();
    news.extend(published.or_else(collected).map(|day| (day, News::Source(source))));
    if head.status.is != SourceFate::Current {
        let day = head.status.day().and_then(day_of);
        news.extend(day.map(|day| (day, News::Status(source))));
    }
    news.extend(head.corrections.iter().enumerate().filter_map(|(place, own)| {
        day_of(&own.on).map(|day| (day, News::SourceCorrection(source, place)))
    }));
    if edition.stands(source) {
        let back = node.statements.iter().filter(|statement| {
            statement.bearings.iter().any(|bearing| bearing.verb == Verb::Retracts)
        });
        news.extend(back.filter_map(|statement| {
            let said = statement.statement.said.as_ref();
            let said = said.and_then(|said| said.date.value()).and_then(day_of);
            said.or(published).map(|day| (day, News::TakenBack(statement.ix())))
        }));
    }
    news
}

/// The newest, newest first, at most [`MOST`].
pub fn newest(mut all: Vec<(Day, News)>) -> Vec<(Day, News)> {
    all.sort_by_key(|(day, news)| (Reverse(*day), *news));
    all.truncate(MOST);
    all
}

pub struct FeedEntry {
    /// Its name, which stays.
    pub id: String,
    /// Where it leads.
    pub href: String,
    /// What happened.
    pub title: String,
    /// More of it, in a sentence or two.
    pub summary: String,
    /// When.
    pub updated: Day,
    /// The sort of news, for programs that read feeds.
    pub category: &'static str,
}

/// The entry of something new.
pub fn entry(edition: &Edition, base: &str, updated: Day, news: News) -> FeedEntry {
    let page_of = |source: SourceIx| {
        format!("{base}{}", address(Kind::Source, &edition.source(source).entity.id))
    };
    let page_on = |allegation: AllegationIx| {
        format!("{base}{}", address(Kind::Allegation, &edition.allegation(allegation).entity.id))
    };
    let entry = |id: String, href: String, title: Message<'_>, summary: Message<'_>, category| {
        let (title, summary) = (title.text(), summary.text());
        FeedEntry { id, href, title, summary, updated, category }
    };
    match news {
        News::Source(source) => {
            let href = page_of(source);
            let summary = of_source_held(edition, source);
            entry(href.clone(), href, named(edition, source), summary, "source")
        }
        News::Status(source) => {
            let href = page_of(source);
            let status = &edition.source(source).entity.head.status;
            let category = category(status.is);
            let word = status.is.word().unwrap_or("current");
            let title = edition.say("feed-status").key("fate", word);
            let title = title.with("source", titled(edition, source));
            let id = format!("{href}#status.{word}");
            entry(id, href, title, of_status(edition, source), category)
        }
        News::TakenBack(statement) => {
            let href = format!("{}#{}", page_of(statement.source), edition.statement(statement).id);
            let title = taken_back(edition, statement);
            let summary = edition.say("feed-taken-back-summary");
            let summary = summary.with("source", named(edition, statement.source));
            entry(href.clone(), href, title, summary, "retraction")
        }
        News::Allegation(allegation) => {
            let href = page_on(allegation);
            let summary = edition.say("feed-allegation-summary");
            let title = attributed(edition, allegation);
            entry(href.clone(), href, title, summary, "allegation")
        }
        News::Correction(allegation, place) => {
            let href = page_on(allegation);
            let corrections = &edition.allegation(allegation).entity.head.corrections;
            let (number, summary) = correction(edition, corrections, place);
            let id = format!("{href}#{}", on_allegation(updated, number));
            let title = attributed(edition, allegation);
            let title = edition.say("feed-correction").with("allegation", title);
            entry(id, href, title, summary, "correction")
        }
        News::SourceCorrection(source, place) => {
            let href = page_of(source);
            let corrections = &edition.source(source).entity.head.corrections;
            let (number, summary) = correction(edition, corrections, place);
            let id = format!("{href}#{}", on_source(updated, number));
            let title = edition.say("feed-source-correction");
            let title = title.with("source", named(edition, source));
            entry(id, href, title, summary, "correction")
        }
    }
}

/// The sort of news that a source's fate is.
fn category(fate: SourceFate) -> &'static str {
    match fate {
        SourceFate::Replaced => "replacement",
        SourceFate::Retracted => "retraction",
        SourceFate::Current | SourceFate::Corrected => "correction",
    }
}

/// Who takes back what.
fn taken_back(edition: &Edition, statement: StatementIx) -> Message<'_> {
    let node = edition.statement(statement);
    let back = node.bearings.iter().filter(|bearing| bearing.verb == Verb::Retracts);
    let on = clauses(edition, back.map(|bearing| bearing.allegation).collect());
    let who = speaker_name(edition, node.speaker);
    edition.say("feed-taken-back").with("who", who).with("allegations", on)
}

/// The number and the words of a correction.
fn correction<'a>(
    edition: &'a Edition,
    corrections: &'a [Correction],
    place: usize,
) -> (usize, Message<'a>) {
    let number = numbered(corrections).get(place).copied().unwrap_or(1);
    let summary = corrections.get(place).map(|own| summary(edition, own));
    (number, summary.unwrap_or_else(|| edition.language().sentences(Vec::new())))
}

/// "Velmar Weekly: Paid twice".
fn titled<'a>(edition: &'a Edition, source: SourceIx) -> Message<'a> {
    of_publisher(edition, "feed-source", source)
}

/// The same with what became of it: "Velmar Weekly: Paid twice (retracted)".
fn named<'a>(edition: &'a Edition, source: SourceIx) -> Message<'a> {
    match fate(edition, source) {
        Some(fate) => of_publisher(edition, "feed-source-with-fate", source).with("fate", fate),
        None => titled(edition, source),
    }
}

fn of_publisher<'a>(edition: &'a Edition, message: &'static str, source: SourceIx) -> Message<'a> {
    edition
        .say(message)
        .with("publisher", linked::publisher(edition, source))
        .with("title", edition.own(&edition.source(source).entity.head.title))
}

/// "News article; 3 statements located."
fn of_source_held<'a>(edition: &'a Edition, source: SourceIx) -> Message<'a> {
    let node = edition.source(source);
    let kind = edition.say("source-kind").key("kind", node.entity.head.kind.key());
    counted(edition, "feed-source-summary", node.statements.len())
        .with("kind", kind)
        .key("counts", if edition.stands(source) { "yes" } else { "no" })
}

/// What follows from what a publisher did with a source.
fn of_status<'a>(edition: &'a Edition, source: SourceIx) -> Message<'a> {
    let node = edition.source(source);
    let status = &node.entity.head.status;
    let mut sentences: Vec<Argument<'a>> = Vec::new();
    let notice = status.notice();
    sentences.extend(notice.map(|notice| {
        edition.say("feed-status-notice").with("notice", edition.printed(source, notice)).into()
    }));
    let statements = node.statements.len();
    if !edition.stands(source) && statements > 0 {
        sentences.push(counted(edition, "feed-status-statements", statements).into());
        let bearings = node.statements.iter().flat_map(|statement| &statement.bearings);
        let mut on: Vec<AllegationIx> = bearings.map(|bearing| bearing.allegation).collect();
        on.sort_unstable();
        on.dedup();
        if !on.is_empty() {
            let bear = counted(edition, "feed-status-allegations", on.len());
            let bear = bear.with("statements", statements);
            sentences.push(bear.with("allegations", clauses(edition, on)).into());
        }
    }
    if status.is == SourceFate::Corrected {
        sentences.push(edition.say("feed-status-corrected").into());
    } else if sentences.is_empty() {
        sentences.push(edition.say("feed-status-fallen").into());
    }
    edition.language().sentences(sentences)
}

/// "that the door stood open and that it was seen".
fn clauses<'a>(edition: &'a Edition, allegations: Vec<AllegationIx>) -> Argument<'a> {
    let rest = allegations.len().saturating_sub(NAMED);
    let named = allegations.into_iter().take(NAMED);
    let words = named.map(|allegation| {
        clause(edition, &edition.allegation(allegation).entity.head.title).into()
    });
    let more = (rest > 0).then(|| counted(edition, "count-others", rest).into());
    Argument::List(words.chain(more).collect())
}

/// An allegation as a sentence that says whose it is.
fn attributed<'a>(edition: &'a Edition, allegation: AllegationIx) -> Message<'a> {
    let (attribution, clause) = headline(edition, allegation);
    edition.say("headline").with("attribution", attribution.text).with("clause", clause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_come_first_and_no_more_than_fit() {
        let day = |number: u8| Day { year: 2015, month: 12, day: number };
        let all: Vec<(Day, News)> = (0..60)
            .map(|number| (day(1 + number % 28), News::Source(SourceIx(u32::from(number)))))
            .chain([(day(28), News::Correction(AllegationIx(0), 0))])
            .collect();
        let newest = newest(all);
        assert_eq!(newest.len(), MOST);
        assert_eq!(newest[0], (day(28), News::Correction(AllegationIx(0), 0)));
        assert!(newest.windows(2).all(|pair| pair[0].0 >= pair[1].0));
    }
}
