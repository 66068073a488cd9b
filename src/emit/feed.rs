//! `feed.xml` (Atom 1.0, RFC 4287): the newest sources, allegations and corrections.
//!
//! Its times come from the dossier's own dates and never from the clock; what has no date is not in it.
//! Links in a feed cannot be relative, so there is no feed without the site's address.

use std::cmp::Reverse;

use quick_xml::escape::escape;

use super::shared::card::publisher;
use super::shared::wording::{count, headline};
use super::{Content, Output};
use crate::dossier::{AllegationIx, SourceIx, address};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::value::{Date, Day, Known};

/// The most entries of the feed.
const MOST: usize = 50;

/// Lists the feed, where the site's address is known and something has a date.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let Some(base) = &edition.config.base_url else { return Vec::new() };
    if all(edition).next().is_none() {
        return Vec::new();
    }
    let xml = || {
        let newest = newest(all(edition).collect());
        let updated = newest.first().map(|(day, _)| *day)?;
        let entries =
            newest.into_iter().map(|(day, news)| entry(edition, base.as_str(), day, news));
        Some(feed(edition, base.as_str(), updated, &entries.collect::<Vec<_>>()))
    };
    vec![Output {
        path: "feed.xml".to_owned(),
        content: Content::Made(Box::new(move || xml().unwrap_or_default().into_bytes())),
    }]
}

/// Something new, the later kinds first on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum News {
    /// A correction of an allegation, by its place in the editor's list.
    Correction(AllegationIx, usize),
    /// An allegation taken up.
    Allegation(AllegationIx),
    /// A source.
    Source(SourceIx),
}

/// Everything that has a day.
fn all(edition: &Edition) -> impl Iterator<Item = (Day, News)> {
    let sources = edition.source_indexes().filter_map(|source| {
        let head = &edition.source(source).entity.head;
        let published = head.published.date.value().and_then(day);
        let collected = head.collected.as_ref().and_then(|collected| collected.on.as_ref());
        let collected = || collected.and_then(Known::value).and_then(day);
        published.or_else(collected).map(|day| (day, News::Source(source)))
    });
    let allegations = edition.allegation_indexes().flat_map(|allegation| {
        let head = &edition.allegation(allegation).entity.head;
        let added = head.added.as_ref().and_then(day);
        let added = added.map(|day| (day, News::Allegation(allegation)));
        let corrections = head.corrections.iter().enumerate().filter_map(move |(place, own)| {
            day(&own.on).map(|day| (day, News::Correction(allegation, place)))
        });
        added.into_iter().chain(corrections)
    });
    sources.chain(allegations)
}

/// The anchor of a correction on its allegation's page, which is a part of the name of its entry here:
/// its day, and its place in the allegation. None where its date is no day of a feed.
pub(super) fn correction_anchor(on: &Date, place: usize) -> Option<String> {
    day(on).map(|day| anchor(day, place))
}

fn anchor(day: Day, place: usize) -> String {
    format!("correction-{day}-{}", place + 1)
}

/// The last day that a date may be, where the time format of feeds has a form for it. A date whose
/// year is not stated has none: its last possible day would be nobody's.
fn day(date: &Date) -> Option<Day> {
    let years = date.earliest().zip(date.latest()).map(|(first, last)| last.year - first.year);
    if date.as_str().contains('X') && years.is_none_or(|years| years > 1) {
        return None;
    }
    date.latest().or_else(|| date.earliest()).filter(|day| (0..=9999).contains(&day.year))
}

/// The newest, newest first, at most [`MOST`].
fn newest(mut all: Vec<(Day, News)>) -> Vec<(Day, News)> {
    all.sort_by_key(|(day, news)| (Reverse(*day), *news));
    all.truncate(MOST);
    all
}

/// An entry of the feed.
struct Entry {
    id: String,
    href: String,
    title: String,
    summary: String,
    updated: Day,
    category: &'static str,
}

fn entry(edition: &Edition, base: &str, updated: Day, news: News) -> Entry {
    match news {
        News::Source(source) => {
            let node = edition.source(source);
            let href = format!("{base}{}", address(Kind::Source, &node.entity.id));
            let statements =
                count(node.statements.len(), "statement located", "statements located");
            Entry {
                id: href.clone(),
                href,
                title: format!("{}: {}", publisher(edition, source), node.entity.head.title),
                summary: format!("{}; {statements}.", node.entity.head.kind.words()),
                updated,
                category: "source",
            }
        }
        News::Allegation(allegation) => {
            let id = &edition.allegation(allegation).entity.id;
            let href = format!("{base}{}", address(Kind::Allegation, id));
            let title = attributed(edition, allegation);
            Entry {
                id: href.clone(),
                href,
                title,
                summary:
                    "What is located and attributed, and what is not known. It is not judged here."
                        .to_owned(),
                updated,
                category: "allegation",
            }
        }
        News::Correction(allegation, place) => {
            let entity = &edition.allegation(allegation).entity;
            let href = format!("{base}{}", address(Kind::Allegation, &entity.id));
            let (was, now, why) =
                entity.head.corrections.get(place).map_or(("", "", ""), |correction| {
                    (correction.was.as_str(), correction.now.as_str(), correction.why.as_str())
                });
            Entry {
                id: format!("{href}#{}", anchor(updated, place)),
                title: format!("Correction: {}", attributed(edition, allegation)),
                href,
                summary: format!("Was: “{was}”. Now: “{now}”. Why: {why}"),
                updated,
                category: "correction",
            }
        }
    }
}

/// An allegation as a sentence that says whose it is.
fn attributed(edition: &Edition, allegation: AllegationIx) -> String {
    let (who, clause) = headline(edition, allegation);
    format!("{who} {clause}")
}

fn feed(edition: &Edition, base: &str, updated: Day, entries: &[Entry]) -> String {
    let config = &edition.config;
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        words(&config.language)
    );
    let mut line = |text: String| {
        xml.push_str(&text);
        xml.push('\n');
    };
    let author = config.publisher.as_ref().map_or(&config.title, |publisher| &publisher.name);
    line(format!("<title>{}</title>", words(&config.title)));
    if let Some(description) = &config.description {
        line(format!("<subtitle>{}</subtitle>", words(description)));
    }
    line(format!("<id>{}</id>", words(base)));
    line(format!("<link href=\"{}\"/>", words(base)));
    line(format!(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}feed.xml\"/>",
        words(base)
    ));
    line(format!("<updated>{updated}T00:00:00Z</updated>"));
    line(format!("<author><name>{}</name></author>", words(author)));
    for entry in entries {
        line("<entry>".to_owned());
        line(format!("<title>{}</title>", words(&entry.title)));
        line(format!("<id>{}</id>", words(&entry.id)));
        line(format!("<link href=\"{}\"/>", words(&entry.href)));
        line(format!("<updated>{}T00:00:00Z</updated>", entry.updated));
        line(format!("<category term=\"{}\"/>", entry.category));
        line(format!("<summary>{}</summary>", words(&entry.summary)));
        line("</entry>".to_owned());
    }
    line("</feed>".to_owned());
    xml
}

/// Words as XML text: escaped, and without the characters that XML has no form for.
fn words(text: &str) -> String {
    let allowed =
        |c: &char| matches!(c, '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'..) && *c != '\u{7f}';
    let plain: String = text.chars().filter(allowed).collect();
    escape(plain.as_str()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<String> {
        day(&Date::parse(text).unwrap()).map(|day| day.to_string())
    }

    #[test]
    fn times_are_the_dossiers_own_and_no_day_is_made_where_none_is() {
        assert_eq!(of("2015-12-03").as_deref(), Some("2015-12-03"));
        assert_eq!(of("../2015-12-03").as_deref(), Some("2015-12-03"));
        assert_eq!(of("2015-12-03/..").as_deref(), Some("2015-12-03"));
        assert_eq!(of("2015-02").as_deref(), Some("2015-02-28"));
        assert_eq!(of("2015-12-XX").as_deref(), Some("2015-12-31"));
        for without in ["XXXX-12-09", "201X", "20XX-12"] {
            assert_eq!(of(without), None, "{without}");
        }
    }

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

    #[test]
    fn words_are_well_formed_xml() {
        assert_eq!(words("a < b & \u{0}\u{8}“c”"), "a &lt; b &amp; “c”");
    }
}
