//! What is news of a dossier: what came into it, what publishers and speakers took back, and this dossier's own
//! corrections; each with a day, and a name that stays.

use std::cmp::Reverse;

use casefile_words::Day;

use super::told;
use crate::dossier::{ActorIx, AllegationIx, PageIx, SourceIx, address};
use crate::edition::Edition;
use crate::emit::shared::amended::summary;
use crate::emit::shared::corrections::day_of;
use crate::emit::shared::revision::{self, Revision, attributed, named};
use crate::emit::shared::wording::name;
use crate::entity::Kind;
use crate::language::Message;
use crate::value::Known;

/// The most entries of the feed.
pub const MOST: usize = 50;

/// Something new, the later kinds first on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum News {
    /// Something that was published was changed.
    Revision(Revision),
    /// An allegation taken up.
    Allegation(AllegationIx),
    Source(SourceIx),
    /// Somebody who has a page.
    Actor(ActorIx),
    Page(PageIx),
}

/// Everything that has a day. What came into the dossier goes by the day on which it did; a source of which none is
/// written by that on which it was collected, else published.
pub fn all(edition: &Edition) -> impl Iterator<Item = (Day, News)> {
    let revisions = revision::all(edition);
    let revisions = revisions.filter_map(|(day, own)| day.map(|day| (day, News::Revision(own))));
    let sources = edition
        .source_indexes()
        .filter_map(|source| source_day(edition, source).map(|day| (day, News::Source(source))));
    let allegations = edition.allegation_indexes().filter_map(|allegation| {
        let added = edition.allegation(allegation).entity.head.added.as_ref();
        added.and_then(day_of).map(|day| (day, News::Allegation(allegation)))
    });
    let actors = edition.listed_actors().filter_map(|actor| {
        let added = edition.actor(actor).entity.head.added.as_ref();
        added.and_then(day_of).map(|day| (day, News::Actor(actor)))
    });
    let pages = edition.pages.iter().zip(0..).filter_map(|(page, place)| {
        let added = page.entity.head.added.as_ref().filter(|_| page.entity.id != "index");
        added.and_then(day_of).map(|day| (day, News::Page(PageIx(place))))
    });
    revisions.chain(sources).chain(allegations).chain(actors).chain(pages)
}

fn source_day(edition: &Edition, source: SourceIx) -> Option<Day> {
    let head = &edition.source(source).entity.head;
    let collected = head.collected.as_ref().and_then(|collected| collected.on.as_ref());
    let days = [head.added.as_ref(), collected.and_then(Known::value), head.published.date.value()];
    days.into_iter().flatten().find_map(day_of)
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
    let entry = |page: String, title: Message<'_>, summary: Message<'_>, category| {
        let id = format!("{base}{page}");
        let (title, summary) = (title.text(), summary.text());
        FeedEntry { href: id.clone(), id, title, summary, updated, category }
    };
    match news {
        News::Revision(own) => revised(edition, base, updated, own),
        News::Source(source) => {
            let page = address(Kind::Source, &edition.source(source).entity.id);
            entry(page, named(edition, source), told::source(edition, source), "source")
        }
        News::Allegation(allegation) => {
            let page = address(Kind::Allegation, &edition.allegation(allegation).entity.id);
            let (title, summary) =
                (attributed(edition, allegation), told::allegation(edition, allegation));
            entry(page, title, summary, "allegation")
        }
        News::Actor(actor) => {
            let page = address(Kind::Actor, &edition.actor(actor).entity.id);
            let title = edition.say("words").with("words", name(edition, actor));
            entry(page, title, told::actor(edition, actor), "actor")
        }
        News::Page(place) => {
            let head = &edition.pages[place.at()].entity.head;
            let page = address(Kind::Page, &edition.pages[place.at()].entity.id);
            let title = edition.say("words").with("words", edition.own(&head.title));
            entry(page, title, told::page(edition, head), "page")
        }
    }
}

/// The entry of a change, which leads to its own place.
fn revised(edition: &Edition, base: &str, updated: Day, own: Revision) -> FeedEntry {
    let anchor = own.anchor(edition).map(|anchor| format!("#{anchor}")).unwrap_or_default();
    let id = format!("{base}{}{anchor}", own.page(edition));
    let corrected = || {
        let summary = own.correction(edition).map(|(own, _)| summary(edition, own));
        summary.unwrap_or_else(|| edition.language().sentences(Vec::new()))
    };
    let (title, summary) = match own {
        Revision::Status(source) => {
            let word = edition.source(source).entity.head.status.is.key();
            let title = edition.say("feed-status").key("fate", word);
            let title = title.with("source", revision::titled(edition, source));
            (title, revision::of_status(edition, source))
        }
        Revision::TakenBack(statement) => {
            let summary = edition.say("feed-taken-back-summary");
            let summary = summary.with("source", named(edition, statement.source));
            (revision::taken_back(edition, statement), summary)
        }
        Revision::Correction(allegation, _) => {
            let title = attributed(edition, allegation);
            (edition.say("feed-correction").with("allegation", title), corrected())
        }
        Revision::SourceCorrection(source, _) => {
            let title = edition.say("feed-source-correction");
            (title.with("source", named(edition, source)), corrected())
        }
    };
    let (title, summary) = (title.text(), summary.text());
    FeedEntry { href: id.clone(), id, title, summary, updated, category: own.category(edition) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_come_first_and_no_more_than_fit() {
        let day = |number: u8| Day { year: 2015, month: 12, day: number };
        let correction = News::Revision(Revision::Correction(AllegationIx(0), 0));
        let all: Vec<(Day, News)> = (0..60)
            .map(|number| (day(1 + number % 28), News::Source(SourceIx(u32::from(number)))))
            .chain([(day(28), correction)])
            .collect();
        let newest = newest(all);
        assert_eq!(newest.len(), MOST);
        assert_eq!(newest[0], (day(28), correction));
        assert!(newest.windows(2).all(|pair| pair[0].0 >= pair[1].0));
    }
}
