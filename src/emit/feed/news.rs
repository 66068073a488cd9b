//! What is news of a dossier: sources and allegations that came, what publishers and speakers took back, and
//! this dossier's own corrections; each with a day, and a name that stays.

use std::cmp::Reverse;

use casefile_words::Day;

use crate::dossier::{AllegationIx, SourceIx, StatementIx, address};
use crate::edition::Edition;
use crate::emit::shared::amended::summary;
use crate::emit::shared::card::publisher;
use crate::emit::shared::corrections::{day_of, numbered, on_allegation, on_source};
use crate::emit::shared::wording::{capital, clause, count, headline, joined};
use crate::entity::source::SourceFate;
use crate::entity::{Correction, Kind, Verb};
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
    /// A source.
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

/// An entry of the feed.
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
    /// The sort of news.
    pub category: &'static str,
}

/// The entry of something new.
pub fn entry(edition: &Edition, base: &str, updated: Day, news: News) -> FeedEntry {
    let page_of = |source: SourceIx| {
        format!("{base}{}", address(Kind::Source, &edition.source(source).entity.id))
    };
    let entry = |id: String, href: String, title: String, summary: String, category| FeedEntry {
        id,
        href,
        title,
        summary,
        updated,
        category,
    };
    match news {
        News::Source(source) => {
            let href = page_of(source);
            let node = edition.source(source);
            let statements =
                count(node.statements.len(), "statement located", "statements located");
            let gone = if edition.stands(source) { "" } else { ", not counted" };
            let summary = format!("{}; {statements}{gone}.", node.entity.head.kind.words());
            entry(href.clone(), href, named(edition, source), summary, "source")
        }
        News::Status(source) => {
            let href = page_of(source);
            let status = &edition.source(source).entity.head.status;
            let (lead, category) = match status.is {
                SourceFate::Replaced => ("Replaced", "replacement"),
                SourceFate::Retracted => ("Retracted", "retraction"),
                SourceFate::Current | SourceFate::Corrected => {
                    ("Corrected by its publisher", "correction")
                }
            };
            let title = format!("{lead}: {}", titled(edition, source));
            let word = status.is.word().unwrap_or("current");
            let id = format!("{href}#status.{word}");
            entry(id, href, title, of_status(edition, source), category)
        }
        News::TakenBack(statement) => {
            let node = edition.statement(statement);
            let href = format!("{}#{}", page_of(statement.source), node.id);
            let who = node.speaker.map_or("A speaker not identified", |actor| {
                edition.actor(actor).entity.head.name.as_str()
            });
            let back = node.bearings.iter().filter(|bearing| bearing.verb == Verb::Retracts);
            let on = clauses(edition, back.map(|bearing| bearing.allegation).collect());
            let title = format!("Taken back by {who}, as to an allegation: {on}");
            let summary = format!(
                "In {}. What was taken back counts for nothing.",
                named(edition, statement.source)
            );
            entry(href.clone(), href, title, summary, "retraction")
        }
        News::Allegation(allegation) => {
            let id = &edition.allegation(allegation).entity.id;
            let href = format!("{base}{}", address(Kind::Allegation, id));
            let summary =
                "What is located and attributed, and what is not known. It is not judged here.";
            entry(
                href.clone(),
                href,
                attributed(edition, allegation),
                summary.to_owned(),
                "allegation",
            )
        }
        News::Correction(allegation, place) => {
            let entity = &edition.allegation(allegation).entity;
            let href = format!("{base}{}", address(Kind::Allegation, &entity.id));
            let (number, summary) = correction(&entity.head.corrections, place);
            let id = format!("{href}#{}", on_allegation(updated, number));
            let title = format!("Correction: {}", attributed(edition, allegation));
            entry(id, href, title, summary, "correction")
        }
        News::SourceCorrection(source, place) => {
            let href = page_of(source);
            let (number, summary) =
                correction(&edition.source(source).entity.head.corrections, place);
            let id = format!("{href}#{}", on_source(updated, number));
            let title = format!("Correction of what is said here of {}", named(edition, source));
            entry(id, href, title, summary, "correction")
        }
    }
}

/// The number and the words of a correction.
fn correction(corrections: &[Correction], place: usize) -> (usize, String) {
    let number = numbered(corrections).get(place).copied().unwrap_or(1);
    (number, corrections.get(place).map(summary).unwrap_or_default())
}

/// "Velmar Weekly: Paid twice".
fn titled(edition: &Edition, source: SourceIx) -> String {
    format!("{}: {}", publisher(edition, source), edition.source(source).entity.head.title)
}

/// The same with what became of it: "Velmar Weekly: Paid twice (retracted)".
fn named(edition: &Edition, source: SourceIx) -> String {
    let fate = edition.source(source).entity.head.status.is.word();
    let fate = fate.map_or_else(String::new, |word| format!(" ({word})"));
    format!("{}{fate}", titled(edition, source))
}

/// What follows from what a publisher did with a source.
fn of_status(edition: &Edition, source: SourceIx) -> String {
    let node = edition.source(source);
    let status = &node.entity.head.status;
    let mut sentences = Vec::new();
    sentences.extend(status.notice().map(|notice| format!("Its notice: “{notice}”")));
    if !edition.stands(source) && !node.statements.is_empty() {
        let statements = count(node.statements.len(), "statement", "statements");
        let verb = if node.statements.len() == 1 { "counts" } else { "count" };
        sentences.push(format!("{} in it {verb} for nothing now.", capital(&statements)));
        let bearings = node.statements.iter().flat_map(|statement| &statement.bearings);
        let mut on: Vec<AllegationIx> = bearings.map(|bearing| bearing.allegation).collect();
        on.sort_unstable();
        on.dedup();
        if !on.is_empty() {
            let noun = if on.len() == 1 { "allegation" } else { "allegations" };
            sentences.push(format!("They bear on the {noun} {}.", clauses(edition, on)));
        }
    }
    sentences.push(match status.is {
        SourceFate::Corrected => "It stands, as its publisher corrected it.".to_owned(),
        _ if sentences.is_empty() => "It does not stand any more.".to_owned(),
        _ => return sentences.join(" "),
    });
    sentences.join(" ")
}

/// "that the door stood open and that it was seen".
fn clauses(edition: &Edition, allegations: Vec<AllegationIx>) -> String {
    let more = allegations.len().saturating_sub(NAMED);
    let named = allegations.into_iter().take(NAMED);
    let mut words: Vec<String> =
        named.map(|allegation| clause(&edition.allegation(allegation).entity.head.title)).collect();
    if more > 0 {
        words.push(count(more, "other", "others"));
    }
    joined(&words)
}

/// An allegation as a sentence that says whose it is.
fn attributed(edition: &Edition, allegation: AllegationIx) -> String {
    let (who, clause) = headline(edition, allegation);
    format!("{} {clause}", who.text)
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
