//! `feed.xml` (Atom 1.0, RFC 4287): what came into the dossier last, retractions and corrections.
//!
//! Its times come from the dossier's own dates and never from the clock; what has no date is not in it.
//! Links in a feed cannot be relative, so there is no feed without the site's address.

use casefile_words::Day;
use quick_xml::escape::escape;

use super::frame::unturned;
use super::{Content, Output, Stream};
use crate::dossier::sections::FEED;
use crate::edition::Edition;

mod news;
mod told;

use news::{FeedEntry, all, entry, newest};

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
        path: FEED.path.to_owned(),
        content: Content::Stream(Stream::of(move |to| {
            to.write_all(xml().unwrap_or_default().as_bytes())
        })),
    }]
}

fn feed(edition: &Edition, base: &str, updated: Day, entries: &[FeedEntry]) -> String {
    let config = &edition.config;
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        words(edition.language().tag())
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

/// Words as XML text: escaped, and without the characters that XML has no form for, or that turn the direction of
/// what a reader of feeds sets beside them.
fn words(text: &str) -> String {
    let allowed =
        |c: &char| matches!(c, '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'..) && *c != '\u{7f}';
    let plain: String = unturned(text).chars().filter(allowed).collect();
    escape(plain.as_str()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_well_formed_xml() {
        assert_eq!(words("a < b & \u{0}\u{8}“c”"), "a &lt; b &amp; “c”");
        assert_eq!(words("a \u{202e}b\u{2069}"), "a b");
    }
}
