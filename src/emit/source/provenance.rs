//! A source's provenance as terms and values: everything its front matter says, and what it does not.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::dossier::{Node, SourceIx, address, is_shown_as_text, published_original, relative};
use crate::edition::Edition;
use crate::emit::frame::web;
use crate::emit::shared::linked;
use crate::entity::Kind;
use crate::entity::source::{Dropped, Extent, OriginalFormat, Reliability, Source, SourceFate};
use crate::language::{Argument, Message};
use crate::value::{Known, Words};

pub use super::telling::ProvenanceRow;
use super::telling::{ProvenanceValue, Telling};

/// The rows of a source, for the output `path`.
#[must_use]
pub fn provenance<'a>(
    edition: &'a Edition,
    source: SourceIx,
    path: &str,
) -> Vec<ProvenanceRow<'a>> {
    let telling = Telling { edition };
    let node = edition.source(source);
    let head = &node.entity.head;
    let publisher = match (&head.publisher, node.publisher) {
        (_, Some(who)) => telling.own(linked::actor(edition, who, path)),
        (Known::None, None) => telling.say("value-none"),
        (Known::Unknown | Known::Value(_), None) => telling.say("value-not-known"),
    };
    let mut rows: Vec<ProvenanceRow<'a>> =
        telling.row("provenance-publisher", [publisher]).into_iter().collect();
    rows.extend(dates(telling, head));
    rows.extend(authorship(telling, head));
    rows.extend(addresses(telling, head));
    rows.extend(original(telling, head, path));
    rows.extend(pictures(edition, source, path));
    rows.extend(rights(edition, head, path));
    rows.extend(grade(telling, head));
    rows.extend(status(edition, source, path));
    rows
}

/// How much of a source's text the site shows.
#[must_use]
pub fn extent(head: &Source) -> Extent {
    head.rights.as_ref().map_or(Extent::Full, |rights| rights.publish)
}

/// Whose rights there are in it, and how much of it is shown.
fn rights<'a>(edition: &'a Edition, head: &'a Source, path: &str) -> Option<ProvenanceRow<'a>> {
    let telling = Telling { edition };
    let holder = head.rights.as_ref().and_then(|rights| rights.holder.as_ref());
    let holder = holder.map(|holder| match holder {
        Known::Value(holder) => match edition.ids.get(holder) {
            Some(Node::Actor(who)) => telling.own(linked::actor(edition, who, path)),
            _ => telling.words(holder),
        },
        Known::None => telling.say("provenance-holder-nobody"),
        Known::Unknown => telling.say("provenance-holder-not-known"),
    });
    let shown = telling.say(match extent(head) {
        Extent::Full => "provenance-shown-full",
        Extent::Quotations => "provenance-shown-quotations",
        Extent::Metadata => "provenance-shown-metadata",
    });
    telling.row("provenance-rights", holder.into_iter().chain([shown]))
}

fn dates<'a>(telling: Telling<'a>, head: &'a Source) -> Vec<ProvenanceRow<'a>> {
    let printed = head.published.printed.as_ref();
    let printed = printed.map(|words| telling.quoted(words));
    let dateline = head.dateline.iter().flat_map(|dateline| {
        let place = dateline.place.as_ref().map(|place| telling.edition.own(place));
        let place = place.map(|place| telling.say("provenance-written-from").with("place", place));
        std::iter::once(telling.quoted(&dateline.printed)).chain(place)
    });
    let basis = head.published.basis.as_ref().map(|basis| telling.words(basis));
    let taken = std::iter::once(telling.moment(&head.published.date)).chain(basis);
    let updated = head.updated.iter().map(|on| telling.moment(on));
    [
        telling.row("provenance-date-printed", printed),
        telling.row("provenance-dateline", dateline),
        telling.row("provenance-date-taken", taken),
        telling.row("provenance-changed", updated),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn authorship<'a>(telling: Telling<'a>, head: &'a Source) -> Vec<ProvenanceRow<'a>> {
    let authors = head.authors.as_ref().map(|authors| match authors {
        Known::Value(names) => {
            let names = names.0.iter().map(|name| Argument::from(telling.edition.own(name)));
            telling.edition.language().series(names.collect())
        }
        Known::None => telling.say("provenance-none-printed"),
        Known::Unknown => telling.say("value-not-known"),
    });
    let language = head.language.as_ref().map(|tag| match tag {
        Known::Value(tag) => telling.edition.language().language_name(tag),
        Known::None => telling.say("value-none"),
        Known::Unknown => telling.say("value-not-known"),
    });
    let translation = head.translated_from.as_ref().map(|tag| match tag {
        Known::Value(tag) => telling
            .say("provenance-translated-from")
            .with("language", telling.edition.language().language_name(tag)),
        Known::None => telling.say("value-none"),
        Known::Unknown => telling.say("provenance-translation-not-known"),
    });
    let section = head.section.as_ref().map(|section| telling.words(section));
    [
        telling.row("provenance-author", authors),
        telling.row("provenance-language", language),
        telling.row("provenance-translation", translation),
        telling.row("provenance-section", section),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn addresses<'a>(telling: Telling<'a>, head: &'a Source) -> Vec<ProvenanceRow<'a>> {
    let address = match &head.url {
        Some(Known::Value(url)) => Some(telling.link(url)),
        other => telling.maybe(other, |url| telling.link(url)),
    };
    let copies = head.archived.iter().flat_map(|copy| {
        let day = copy.on.as_ref().map(|on| telling.day("provenance-kept-on", on));
        std::iter::once(telling.link(&copy.url)).chain(day)
    });
    let received = head.collected.iter().flat_map(|collected| {
        let on = collected.on.as_ref().map(|on| telling.day("provenance-received-on", on));
        let by = telling.maybe(&collected.by, |by| telling.words(by));
        let by = by.map(|who| telling.say("provenance-received-by").with("who", who));
        telling.maybe(&collected.how, |how| telling.words(how)).into_iter().chain(on).chain(by)
    });
    [
        telling.row("provenance-address", address),
        telling.row("provenance-copies", copies),
        telling.row("provenance-received", received),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn original<'a>(telling: Telling<'a>, head: &'a Source, path: &str) -> Vec<ProvenanceRow<'a>> {
    let Some(original) = &head.original else {
        let none = telling.say("provenance-not-held");
        return telling.row("provenance-original", [none]).into_iter().collect();
    };
    let encoding = match (original.format(), original.encoding.as_deref()) {
        (OriginalFormat::Other | OriginalFormat::Message, None) => Argument::Key("none"),
        (_, encoding) => Argument::from(encoding.unwrap_or("utf-8")),
    };
    let held = telling.say("provenance-held").with("encoding", encoding);
    let file = original.publish.then(|| {
        let href = relative(path, &encoded(&published_original(&original.file)));
        let words = telling.say(match is_shown_as_text(&original.file) {
            true => "provenance-file-as-text",
            false => "provenance-file",
        });
        telling.own(Argument::from(words).linked(Some(href)))
    });
    let held = std::iter::once(held.into())
        .chain(telling.digest(&original.sha256))
        .chain(file.map(ProvenanceValue::from));
    let read = original.text.iter().flat_map(|text| {
        let program = format!("{} {}", text.tool, text.version);
        let read = telling.say("provenance-read-by").with("program", program);
        std::iter::once(read.into()).chain(telling.digest(&text.sha256))
    });
    let dropped = head.dropped.iter().map(|dropped| left_out(telling, dropped));
    let nothing = head.dropped.is_empty().then(|| telling.say("provenance-nothing"));
    [
        telling.row("provenance-original", held),
        telling.row("provenance-its-text", read),
        telling.row("provenance-left-out", dropped.chain(nothing)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What of a file's name is coded in an address.
const CODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// A file's name as a part of an address.
fn encoded(name: &str) -> String {
    utf8_percent_encode(name, CODED).to_string()
}

/// Lines of the original file that are left out here, and why. Their numbers stay as the file counts them.
fn left_out<'a>(telling: Telling<'a>, dropped: &'a Dropped) -> Message<'a> {
    let [first, last] = [dropped.lines.first, dropped.lines.last].map(|line| line.to_string());
    let message = if first == last {
        telling.say("provenance-line").with("line", first)
    } else {
        telling.say("provenance-lines").with("first", first).with("last", last)
    };
    message.with("why", telling.edition.own(&dropped.why))
}

/// How many lines are left out here.
#[must_use]
pub fn dropped_lines(head: &Source) -> usize {
    head.dropped.iter().map(|dropped| dropped.lines.count()).sum()
}

fn pictures<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> Vec<ProvenanceRow<'a>> {
    let telling = Telling { edition };
    let node = edition.source(source);
    let head = &node.entity.head;
    let shows_text = extent(head) == Extent::Full;
    let pictures = head.media.iter().enumerate();
    let rows = pictures.filter_map(|(place, media)| {
        let quoted =
            |name, words: &'a Words| telling.say(name).with("words", telling.quoted(words));
        let caption = media.caption.as_ref().filter(|_| shows_text);
        let caption = caption.map(|words| quoted("provenance-caption", words));
        let credit = media.credit.as_ref().map(|words| quoted("provenance-credit", words));
        let shown = node.depicts.iter().filter(|(picture, _)| *picture == place);
        let shown = shown.map(|(_, who)| {
            telling.say("provenance-shows").with("who", linked::actor(edition, *who, path))
        });
        let picture = std::iter::once(telling.say("provenance-not-reproduced"));
        telling.row("provenance-picture", picture.chain(caption).chain(credit).chain(shown))
    });
    rows.collect()
}

fn grade<'a>(telling: Telling<'a>, head: &'a Source) -> Option<ProvenanceRow<'a>> {
    let grade = head.grade.as_ref()?;
    let letter = match grade.reliability {
        Reliability::A => "a",
        Reliability::B => "b",
        Reliability::C => "c",
        Reliability::D => "d",
        Reliability::E => "e",
        Reliability::F => "f",
    };
    let judge = match grade.by.as_ref() {
        Some(judge) => Argument::from(telling.edition.own(judge)),
        None => telling.say("provenance-the-editor").into(),
    };
    let graded = telling
        .say("provenance-graded")
        .with("grade", telling.say("provenance-grade-letter").key("grade", letter))
        .with("judge", judge);
    let on = grade.on.clone().map(|on| telling.day("provenance-graded-on", &Known::Value(on)));
    let values = [graded, telling.words(&grade.basis)].into_iter().chain(on);
    telling.row("provenance-grade", values)
}

/// What became of it.
fn status<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> Option<ProvenanceRow<'a>> {
    let telling = Telling { edition };
    let node = edition.source(source);
    let status = &node.entity.head.status;
    let name = match status.is {
        SourceFate::Current => return None,
        SourceFate::Corrected => "provenance-corrected",
        SourceFate::Retracted => "provenance-retracted",
        SourceFate::Replaced => "provenance-replaced",
    };
    let since = status.on.as_ref().map(|on| telling.day("provenance-since", on));
    let notice = status
        .notice()
        .map(|notice| telling.say("quoted").with("words", edition.printed(source, notice)));
    let url = status.url.as_deref().filter(|url| web(Some(url)).is_some());
    let replaced_by = node.replaced_by.map(|other| {
        let href = relative(path, &address(Kind::Source, &edition.source(other).entity.id));
        let source = Argument::from(linked::title(edition, other)).linked(Some(href));
        telling.say("provenance-replaced-by").with("source", source)
    });
    let values = std::iter::once(telling.say(name)).chain(since).chain(notice);
    let url = url.map(|url| telling.link(url));
    telling.row("provenance-status", values.chain(url).chain(replaced_by))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_files_name_is_fit_for_an_address() {
        assert_eq!(encoded("a b/ü#.txt"), "a%20b/%C3%BC%23.txt");
    }
}
