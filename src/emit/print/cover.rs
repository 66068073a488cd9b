//! The cover of a volume: the sentence of origins, what the edition is and is not, every exhibit with how it is held,
//! what is mentioned and not held, and what stands in which volume.

use serde::Serialize;

use super::edited::Edited;
use super::volumes::Volume;
use crate::dossier::sections::UNKNOWNS;
use crate::dossier::{SourceIx, relative};
use crate::edition::Edition;
use crate::emit::shared::origins::sentence;
use crate::emit::shared::wording::counted;
use crate::emit::shared::{not_held, replies};
use crate::emit::source::faithful;
use crate::language::{Argument, Message, OwnWords, Wording};

/// Exhibits that are listed one by one in every volume; where there are more, those of other volumes are told by their
/// numbers, so that all volumes together grow with the dossier and not with its square.
const LISTED: usize = 1_000;
/// Things that are not held and are named on the cover; any more are counted.
const NOT_HELD: usize = 60;

/// A row of the list of exhibits.
#[derive(Debug, Serialize)]
pub struct ExhibitRow<'a> {
    pub called: String,
    pub title: OwnWords<'a>,
    pub href: String,
    /// "TASS, 3 December 2015", and what became of it.
    pub cited: Wording,
    /// In which volume it stands, where that is another one.
    pub volume: Option<Message<'a>>,
    /// How it is held, how many lines and statements it has; of this volume's own.
    pub held: Option<HeldExhibit<'a>>,
}

/// How an exhibit is held.
#[derive(Debug, Serialize)]
pub struct HeldExhibit<'a> {
    /// "unaltered"; that no original file is held.
    pub how: Message<'a>,
    /// How its digest begins: "861301be5db7cdf5…"; the exhibit has all of it.
    pub digest: Option<String>,
    pub is_digest_withheld: bool,
    pub lines: String,
    pub statements: String,
}

/// What stands in a volume, with a link.
#[derive(Debug, Serialize)]
pub struct ContentsLine<'a> {
    /// "volume 2 of 5", where there are several.
    pub volume: Option<Message<'a>>,
    pub is_current: bool,
    pub parts: Vec<Message<'a>>,
}

/// The sentence of origins, with what is disclosed and answered.
pub fn origins(edition: &Edition) -> Message<'_> {
    let replies: usize = edition.allegations.iter().map(|node| node.standing.replies.len()).sum();
    let replies = match replies {
        0 => replies::none(edition, false),
        all => {
            edition.say("replies-on-record").with("replies", counted(edition, "count-replies", all))
        }
    };
    let evidence = counted(edition, "count-evidence-held", edition.overall().evidence);
    let further = [evidence, replies].map(|words| edition.say("sentence").with("words", words));
    let all = sentence(edition).into_iter().chain(further).map(Argument::from);
    edition.language().sentences(all.collect())
}

/// What the edition holds, and what it does not find.
pub fn note(edition: &Edition) -> Message<'_> {
    edition
        .say("print-note")
        .with("allegations", counted(edition, "count-allegations", edition.allegations.len()))
        .with("sources", counted(edition, "count-sources", edition.sources.len()))
}

/// The list of exhibits in one volume.
pub fn exhibits<'a>(edited: &Edited<'a, '_>) -> Vec<ExhibitRow<'a>> {
    let order = edited.numbered.edition.sequence().order();
    let own = &edited.volume().exhibits;
    let places = if order.len() <= LISTED { 0..order.len() } else { own.clone() };
    let all = places.filter_map(|place| order.get(place).map(|source| (place, *source)));
    all.map(|(place, source)| row(edited, source, own.contains(&place))).collect()
}

fn row<'a>(edited: &Edited<'a, '_>, source: SourceIx, is_own: bool) -> ExhibitRow<'a> {
    let edition = edited.numbered.edition;
    let head = &edition.source(source).entity.head;
    let number = edited.numbered.exhibit(source);
    let volume = edited.volume_of(source);
    ExhibitRow {
        called: edition.language().number(number),
        title: edition.own(&head.title),
        href: format!("{volume}#e{number}"),
        cited: edited.numbered.cited(source),
        volume: (!is_own).then(|| edited.called(edited.place_of(source))),
        held: is_own.then(|| held(edited, source)),
    }
}

fn held<'a>(edited: &Edited<'a, '_>, source: SourceIx) -> HeldExhibit<'a> {
    let edition = edited.numbered.edition;
    let node = edition.source(source);
    let head = &node.entity.head;
    let digest = head.original.as_ref().map(|original| original.sha256.as_str());
    let begins = |digest: &str| Some(format!("{}…", digest.get(..16)?));
    HeldExhibit {
        how: match faithful::faithful(edition, head) {
            Some(own) => own.brief,
            None => edition.say("source-brief-not-held-word"),
        },
        digest: digest.and_then(begins),
        is_digest_withheld: digest == Some(""),
        lines: edition.language().number(edited.numbered.lines(source).len()),
        statements: edition.language().number(node.statements.len()),
    }
}

/// What is mentioned in the exhibits and not held.
pub fn not_held<'a>(edition: &'a Edition, path: &str) -> (Vec<Message<'a>>, Option<Message<'a>>) {
    let all = not_held::all(edition);
    let more = all.len().saturating_sub(NOT_HELD);
    let named = all.iter().take(NOT_HELD).map(|own| own.said(edition, path)).collect();
    let more = (more > 0).then(|| {
        let words = Argument::from(counted(edition, "print-more-not-held", more));
        let words = words.linked(Some(relative(path, UNKNOWNS.path)));
        edition.say("words").with("words", words)
    });
    (named, more)
}

/// What stands in which volume.
pub fn contents<'a>(edited: &Edited<'a, '_>) -> Vec<ContentsLine<'a>> {
    let volumes = edited.volumes.iter().enumerate();
    let several = edited.volumes.len() > 1;
    let line = |(place, volume): (usize, &Volume)| ContentsLine {
        volume: several.then(|| edited.called(place)),
        is_current: place == edited.place,
        parts: parts(edited, place, volume),
    };
    volumes.map(line).collect()
}

fn parts<'a>(edited: &Edited<'a, '_>, place: usize, volume: &Volume) -> Vec<Message<'a>> {
    let edition = edited.numbered.edition;
    let href = edited.href(place);
    let range = |name: &'static str, first: usize, last: usize, anchor: &str| {
        let words = edition
            .say(name)
            .key("span", if first == last { "one" } else { "many" })
            .with("first", first)
            .with("last", last);
        let words = Argument::from(words).linked(Some(format!("{href}#{anchor}")));
        edition.say("words").with("words", words)
    };
    let numbers = volume.claims.first().zip(volume.claims.last());
    let claims = numbers.map(|(first, last)| {
        let (first, last) = (first.allegation.at() + 1, last.allegation.at() + 1);
        range("print-range-allegations", first, last, "allegations")
    });
    let own = &volume.exhibits;
    let exhibits = (!own.is_empty())
        .then(|| range("print-range-exhibits", own.start + 1, own.end, "exhibits"));
    claims.into_iter().chain(exhibits).collect()
}
