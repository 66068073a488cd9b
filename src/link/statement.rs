//! Locates one statement in its source, and resolves what it refers to.

use std::borrow::Cow;
use std::sync::Arc;

use casefile_words::Region;
use casefile_words::marks::Reading;

use super::form::{form, shown_at};
use super::resolve::Resolver;
use crate::diag::{Diagnostic, FieldPath, Place};
use crate::dossier::{
    ActorIx, Addressee, BearingNode, CitedNode, HopNode, LocatedQuotation, ReportedNode, SourceIx,
    StatementNode, WrittenStatement,
};
use crate::entity::statement::Hop;
use crate::entity::{Entity, Source, Statement};
use crate::quote::{
    self, FoldedSource, Narrowing, QuotationDifference, QuotationFinding, QuotationPattern,
};
use crate::value::Words;

/// Finds the one place of a statement's words.
pub(super) fn locate(
    source: &Entity<Source>,
    position: usize,
    statement: &Statement,
    folded: &FoldedSource,
    marks: &Reading,
    sink: &mut Vec<Diagnostic>,
) -> Option<LocatedQuotation> {
    if let Some((stretches, form)) = &statement.settled.place {
        let (stretches, form) = (stretches.clone(), *form);
        return Some(LocatedQuotation { stretches, form, region: statement.region });
    }
    let field = || FieldPath::of("statements").item(position);
    let quote_place = || Place::Value(source.text, field().key("quote"));
    let pattern = QuotationPattern::of(&statement.quote);
    let narrowing = Narrowing {
        prefix: statement.prefix.as_deref(),
        suffix: statement.suffix.as_deref(),
        occurrence: statement.occurrence,
    };
    let region = statement.region;
    let stretches = match quote::locate(folded, &pattern, region, narrowing) {
        QuotationFinding::Found(stretches) => stretches,
        QuotationFinding::Missing => {
            let is_elsewhere = || elsewhere(folded, &pattern, statement).is_some();
            // What says where to look, or the line to look in, may be among what could not be read.
            let is_in_head = statement.region != Region::Body;
            if !source.faulted || !(is_in_head || is_elsewhere()) {
                sink.push(missing(source, position, statement, folded, &pattern, narrowing));
            }
            return None;
        }
        QuotationFinding::InsideWord(stretch, word) => {
            let (kind, hint) = if word.contains(char::is_numeric) {
                ("number", "quote whole numbers, with their groups, signs and units")
            } else {
                ("word", "quote whole words: a part of a word can say something else")
            };
            let fault = Diagnostic::error(
                "quote-not-found",
                quote_place(),
                format!("this quotation begins or ends inside a {kind} of the source: `{word}`"),
            )
            .hint(hint);
            sink.push(shown_at(fault, source, &[stretch], "the words stand in these"));
            return None;
        }
        QuotationFinding::Ambiguous(_) if source.faulted => return None,
        QuotationFinding::Ambiguous(places) => {
            let count = places.len();
            let fault = Diagnostic::error(
                "quote-ambiguous",
                quote_place(),
                format!("these words stand in {count} places of the {}", region.word()),
            )
            .hint("quote more words, or say which place is meant by `occurrence`, `prefix` or `suffix`");
            sink.push(shown_at(fault, source, &places, "here"));
            return None;
        }
        QuotationFinding::TooFew(count) => {
            let place = Place::Value(source.text, field().key("occurrence"));
            let number = statement.occurrence.unwrap_or(0);
            sink.push(
                Diagnostic::error(
                    "quote-not-found",
                    place,
                    format!("there is no place number {number}: these words stand in {count}"),
                )
                .hint("places are counted from 1"),
            );
            return None;
        }
        QuotationFinding::OutOfContext(places) => {
            let with_prefix = Narrowing { suffix: None, occurrence: None, ..narrowing };
            let prefix_fits = !matches!(
                quote::locate(folded, &pattern, region, with_prefix),
                QuotationFinding::OutOfContext(_)
            );
            let respelled = quote::respelled_narrowing(folded, &pattern, region, narrowing);
            let (prefix, suffix) = respelled.unwrap_or_default();
            let (key, side, ours, theirs) = if prefix_fits {
                ("suffix", "before", narrowing.suffix, suffix)
            } else {
                ("prefix", "after", narrowing.prefix, prefix)
            };
            let place = Place::Value(source.text, field().key(key));
            let message = format!("the quotation does not stand right {side} these words");
            let fault = Diagnostic::error("quote-not-found", place.clone(), message)
                .hint(match &theirs {
                    Some(words) => format!("the source reads `{words}`"),
                    None => "write the words as they stand next to the quotation in the source"
                        .to_owned(),
                })
                .fix(place, ours.unwrap_or(""), theirs);
            sink.push(shown_at(fault, source, &places, "the quotation stands here"));
            return None;
        }
    };
    let form = form(source, position, statement, marks, &stretches, sink);
    for (key, words) in parts(statement) {
        if quote::part(&source.prose, &stretches, words).is_none() {
            let place = Place::Value(source.text, key(field()));
            let respelled = quote::respelled_part(&source.prose, &stretches, words);
            sink.push(
                Diagnostic::error(
                    "quote-not-found",
                    place.clone(),
                    "these words are not a part of the quotation above",
                )
                .hint("write them as they stand in the source")
                .fix(place, words, respelled),
            );
        }
    }
    Some(LocatedQuotation { stretches, form, region })
}

type FieldOf = Box<dyn Fn(FieldPath) -> FieldPath>;

/// Every part of the quotation that the statement speaks of by itself, with its field.
fn parts(statement: &Statement) -> Vec<(FieldOf, &str)> {
    let mut parts: Vec<(FieldOf, &str)> = Vec::new();
    for (verb, item, bearing) in statement.bearings() {
        if let Some(words) = &bearing.words {
            parts.push((
                Box::new(move |field| field.key(verb.word()).item(item).key("words")),
                words,
            ));
        }
    }
    let mut listed = |list: &'static str, index: usize, words| {
        parts.push((Box::new(move |field| field.key(list).item(index).key("words")), words));
    };
    for (index, insertion) in statement.insertions.iter().enumerate() {
        listed("insertions", index, insertion.words.as_str());
    }
    for (index, cited) in statement.cites.iter().enumerate() {
        cited.words.iter().for_each(|words| listed("cites", index, words.as_str()));
    }
    for (index, reported) in statement.reports.iter().enumerate() {
        reported.words.iter().for_each(|words| listed("reports", index, words.as_str()));
    }
    parts
}

fn missing(
    source: &Entity<Source>,
    position: usize,
    statement: &Statement,
    folded: &FoldedSource,
    pattern: &QuotationPattern,
    narrowing: Narrowing<'_>,
) -> Diagnostic {
    let field = FieldPath::of("statements").item(position).key("quote");
    let region = statement.region;
    let message = format!("this quotation is not in the {} of the source", region.word());
    let at = |words: &str| Place::Words(source.text, field.clone(), words.to_owned());
    let whole = Place::Value(source.text, field.clone());
    if let Some(elsewhere) = elsewhere(folded, pattern, statement) {
        return Diagnostic::error("quote-not-found", whole, message).hint(elsewhere);
    }
    let Some(near) = quote::nearest(folded, pattern, region) else {
        let hint = if folded.holds_across_paragraphs(&statement.quote) {
            "the words stand in several paragraphs: write a blank line between those of each"
        } else {
            "nothing like it stands there"
        };
        return Diagnostic::error("quote-not-found", whole, message).hint(hint);
    };
    let (place, difference) = match &near.difference {
        QuotationDifference::Typography { quote, ours, theirs } => (
            at(quote),
            match (ours, theirs) {
                (Some(ours), Some(theirs)) => {
                    format!("it has {}, the source has {}", named(*ours), named(*theirs))
                }
                (Some(ours), None) => format!("it has {} more than the source", named(*ours)),
                (None, Some(theirs)) => format!("the source has {} more", named(*theirs)),
                (None, None) => String::new(),
            },
        ),
        QuotationDifference::Words { quote, source: words } => {
            let place = if quote.is_empty() { whole } else { at(quote) };
            let difference = match (quote.is_empty(), words.is_empty()) {
                (false, false) => format!("it says `{quote}`, the source says `{words}`"),
                (false, true) => format!("`{quote}` is not in the source"),
                (true, _) => format!("it leaves out `{words}`"),
            };
            (place, difference)
        }
    };
    let respelled = quote::respelled(folded, &statement.quote, region, narrowing);
    let fault = Diagnostic::error("quote-not-found", place, format!("{message}: {difference}"))
        .hint(format!(
            "the source reads `{}`{}",
            near.words,
            skipped(&statement.quote, &near.words)
        ))
        .fix(Place::Value(source.text, field.clone()), &statement.quote, respelled);
    shown_at(fault, source, &[near.stretch], "the nearest words")
}

/// What to say of dots that the source does not have: they most often stand for words that are left out.
fn skipped(quote: &str, source: &str) -> &'static str {
    let is_dotted = |words: &str| words.contains('…') || words.contains("...");
    if is_dotted(&quote.replace("[…]", "").replace("[...]", "")) && !is_dotted(source) {
        "; words that are left out are marked `[…]`"
    } else {
        ""
    }
}

/// Where else the words stand, if they do.
fn elsewhere(
    folded: &FoldedSource,
    pattern: &QuotationPattern,
    statement: &Statement,
) -> Option<String> {
    let regions = [Region::Body, Region::Headline, Region::Deck, Region::Caption];
    let found =
        regions.into_iter().filter(|region| *region != statement.region).find(|region| {
            !matches!(
                quote::locate(folded, pattern, *region, Narrowing::default()),
                QuotationFinding::Missing | QuotationFinding::InsideWord(..)
            )
        })?;
    Some(match found {
        Region::Body => "it stands in the body: take `in` out".to_owned(),
        other => format!("it stands in the {0}: write `in: {0}`", other.word()),
    })
}

/// A character by its name, where it is easily mistaken for another.
fn named(character: char) -> Cow<'static, str> {
    let name = match character {
        '\'' => "a straight apostrophe",
        '’' => "a curly apostrophe",
        '‘' => "an opening single quotation mark",
        '"' => "a straight quotation mark",
        '“' => "an opening quotation mark",
        '”' => "a closing quotation mark",
        '«' | '»' => "an angle quotation mark",
        '-' => "a hyphen",
        '–' => "an en dash",
        '—' => "an em dash",
        '−' => "a minus sign",
        '‑' => "a non-breaking hyphen",
        '…' => "an ellipsis character",
        '\u{ad}' => return Cow::Borrowed("a soft hyphen (U+00AD)"),
        '\u{200b}' => return Cow::Borrowed("a zero-width space (U+200B)"),
        '\u{feff}' => return Cow::Borrowed("a byte order mark (U+FEFF)"),
        character if character.is_ascii_graphic() => return Cow::Owned(format!("`{character}`")),
        character => {
            return Cow::Owned(format!("`{character}` (U+{:04X})", u32::from(character)));
        }
    };
    Cow::Owned(format!("{name} `{character}` (U+{:04X})", u32::from(character)))
}

/// Resolves what a statement refers to; it is known by its place in its source's list and its id.
pub(super) fn link(
    entity: &Arc<Entity<Source>>,
    source: SourceIx,
    (position, id): (usize, &str),
    located: Option<LocatedQuotation>,
    resolver: &mut Resolver<'_>,
) -> Option<StatementNode> {
    let statement = WrittenStatement::of(entity, position)?;
    let text = entity.text;
    let field = || FieldPath::of("statements").item(position);
    let words_of = |words: &Option<Words>| {
        let located = located.as_ref()?;
        quote::part(&entity.prose, &located.stretches, words.as_deref()?)
    };
    let speaker =
        resolver.actor(&statement.speaker.0, || Place::Value(text, field().key("speaker")));
    let mut bearings = Vec::new();
    for (verb, item, bearing) in statement.bearings() {
        let place = || Place::Value(text, field().key(verb.word()).item(item).key("allegation"));
        if let Some(allegation) = resolver.allegation_if_shown(&bearing.allegation.0, place) {
            let words = words_of(&bearing.words);
            let note = bearing.note.clone();
            bearings.push(BearingNode {
                verb,
                item,
                allegation,
                words,
                note: note.map(Into::into),
            });
        }
    }
    let mut cites = Vec::with_capacity(statement.cites.len());
    for (index, cited) in statement.cites.iter().enumerate() {
        let at = |key: &'static str| Place::Value(text, field().key("cites").item(index).key(key));
        let cited_statement = cited
            .statement
            .as_ref()
            .and_then(|reference| resolver.statement(reference, Some(source), || at("statement")));
        let cited_source =
            cited.source.as_ref().and_then(|id| resolver.source(&id.0, || at("source")));
        cites.push(CitedNode {
            cited: cited.clone(),
            statement: cited_statement,
            source: cited_source,
            words: words_of(&cited.words),
        });
    }
    let via = match statement.is_default("via") {
        true => hops(&statement.via, |id, _| resolver.known_actor(id)),
        false => hops(&statement.via, |id, index| {
            resolver.actor(id, || Place::Value(text, field().key("via").item(index).key("who")))
        }),
    };
    let mut reports = Vec::with_capacity(statement.reports.len());
    for (index, reported) in statement.reports.iter().enumerate() {
        let at = || Place::Value(text, field().key("reports").item(index).key("speaker"));
        let speaker = resolver.actor(&reported.speaker.0, at);
        let words = words_of(&reported.words);
        reports.push(ReportedNode { reported: reported.clone(), speaker, words });
        relative_to(reported.said.as_ref(), source, resolver, || {
            Place::Value(text, field().key("reports").item(index).key("said").key("relative_to"))
        });
    }
    if !statement.is_default("said") {
        relative_to(statement.said.as_ref(), source, resolver, || {
            Place::Value(text, field().key("said").key("relative_to"))
        });
    }
    let to = match statement.is_default("to") {
        true => addressees(&statement.to, |words, _| resolver.known_actor(words)),
        false => addressees(&statement.to, |words, index| {
            resolver.actor_or_words(words, || Place::Value(text, field().key("to").item(index)))
        }),
    };
    let insertions = statement.insertions.iter().filter_map(|insertion| {
        quote::part(&entity.prose, &located.as_ref()?.stretches, &insertion.words)
    });
    let insertions = insertions.collect();
    Some(StatementNode {
        source,
        position,
        statement,
        id: id.to_owned(),
        speaker,
        bearings,
        cites,
        via,
        reports,
        insertions,
        to,
        cited_by: Vec::new(),
        spoken_of_by: Vec::new(),
        located,
    })
}

/// Resolves what a source says of all of its statements, so that each mistake in it is told once, and told
/// where no statement rests on it.
pub(super) fn resolve_defaults(
    entity: &Entity<Source>,
    source: SourceIx,
    resolver: &mut Resolver<'_>,
) {
    let Some(defaults) = &entity.head.defaults else { return };
    let at = |key: &'static str| FieldPath::of("defaults").key(key);
    let value = |field: FieldPath| Place::Value(entity.text, field);
    hops(&defaults.via, |id, index| resolver.actor(id, || value(at("via").item(index).key("who"))));
    addressees(&defaults.to, |words, index| {
        resolver.actor_or_words(words, || value(at("to").item(index)))
    });
    relative_to(defaults.said.as_ref(), source, resolver, || value(at("said").key("relative_to")));
}

/// The steps of a way; `via: none` says that there are none.
fn hops(via: &[Hop], mut actor: impl FnMut(&str, usize) -> Option<ActorIx>) -> Vec<HopNode> {
    if let [only] = via
        && only.is_none()
    {
        return Vec::new();
    }
    let hops = via.iter().enumerate();
    hops.map(|(index, hop)| HopNode {
        who: hop.who.as_ref().and_then(|who| actor(&who.0, index)),
        hop: hop.clone(),
    })
    .collect()
}

fn addressees(
    to: &[Words],
    mut actor: impl FnMut(&str, usize) -> Option<ActorIx>,
) -> Vec<Addressee> {
    let to = to.iter().enumerate();
    to.map(|(index, words)| match actor(words, index) {
        Some(actor) => Addressee::Actor(actor),
        None => Addressee::Words(words.to_string()),
    })
    .collect()
}

fn relative_to(
    said: Option<&crate::entity::statement::Said>,
    source: SourceIx,
    resolver: &mut Resolver<'_>,
    place: impl FnOnce() -> Place,
) {
    let Some(anchor) = said.and_then(|said| said.relative_to.as_deref()) else { return };
    if anchor.contains('#') {
        resolver.statement(anchor, Some(source), place);
    } else if !matches!(anchor, "published" | "said") {
        resolver.report(
            Diagnostic::error("bad-value", place(), format!("`{anchor}` is not known here"))
                .hint("write `published`, `said`, or a statement as `SOURCE#ID`"),
        );
    }
}
