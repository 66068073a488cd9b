//! `search/records/names.js`: actors by all their names, allegations by their titles, what every source is, and the
//! words that the script says. It answers at once, before anything else is read.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::bearings::PART as BEARINGS;
use super::data::file;
use super::numbering::{Numbering, published_in, year_number};
use super::paragraphs::count;
use super::passages::PART as PASSAGES;
use super::said::ScriptWords;
use super::sources::PART as SOURCES;
use super::texts::counts;
use super::word_files::tag_of;
use crate::dossier::sections::SEARCH_RECORDS;
use crate::dossier::{ActorIx, AllegationIx, AllegationNode, Contest, Support};
use crate::edition::Edition;
use crate::emit::Output;
use crate::emit::shared::ledger;
use crate::emit::shared::roll::{self, actor_kind};
use crate::emit::shared::standing::status;
use crate::emit::shared::verb::VerbView;
use crate::emit::shared::withdrawn;
use crate::emit::shared::wording::counted;
use crate::entity::Verb;
use crate::entity::actor::ActorKind;
use crate::language::{Argument, OwnWords};
use crate::search::Digits;

const SUPPORTS: [Support; 4] =
    [Support::Alleged, Support::Corroborated, Support::Adjudicated, Support::Withdrawn];

const CONTESTS: [Contest; 4] =
    [Contest::Uncontested, Contest::Qualified, Contest::Disputed, Contest::Denied];

/// The small index.
#[derive(Serialize)]
struct SearchNames<'a> {
    /// The page's language.
    language: &'a str,
    say: ScriptWords<'a>,
    /// How many statements and sources stand in one file of records, and of bearings.
    parts: [usize; 3],
    statements: usize,
    /// Each verb: as front matter has it, its word, its mark, and its word of what was withdrawn.
    verbs: Vec<[String; 4]>,
    /// Why words count for nothing: with their source, or taken back.
    withdrawn: Vec<String>,
    /// Each standing by its key and in words: support, then contest.
    standings: Vec<(&'static str, String)>,
    /// Languages of sources, by tag and in words.
    languages: Vec<(&'a str, String)>,
    actors: Vec<ActorName>,
    allegations: Vec<AllegationName>,
    /// Of each source its year, publisher, language, and how many statements and paragraphs there are.
    sources: String,
    /// How many paragraphs stand in each file of texts.
    texts: String,
}

/// An actor, as a list: id, name, language, what it is and does, and all its other names.
#[derive(Serialize)]
struct ActorName(String, String, String, String, Vec<String>);

/// An allegation, as a list: id, title, language, who says it and how it stands, support and contest.
#[derive(Serialize)]
struct AllegationName(String, String, String, String, usize, usize);

/// Lists the file.
pub fn output<'a>(edition: &'a Edition, numbering: &Arc<Numbering>) -> Output<'a> {
    let numbering = Arc::clone(numbering);
    file(SEARCH_RECORDS.path, "names".to_owned(), move || names(edition, &numbering))
}

fn names<'a>(edition: &'a Edition, numbering: &Numbering) -> SearchNames<'a> {
    let (languages, sources) = described_sources(edition, numbering);
    let mut texts = Digits::default();
    counts(edition).into_iter().for_each(|count| texts.push_length(count));
    SearchNames {
        language: edition.language().tag(),
        say: ScriptWords::of(edition),
        parts: [PASSAGES, SOURCES, BEARINGS],
        statements: edition.statement_count(),
        verbs: Verb::ALL.into_iter().map(|verb| verb_words(edition, verb)).collect(),
        withdrawn: ["verb-withdrawn", "verb-taken-back"]
            .map(|own| edition.word(own).to_owned())
            .into(),
        standings: standings(edition),
        languages,
        actors: edition.listed_actors().map(|actor| actor_name(edition, actor)).collect(),
        allegations: edition.allegation_indexes().map(|own| allegation(edition, own)).collect(),
        sources,
        texts: texts.as_str().to_owned(),
    }
}

fn verb_words(edition: &Edition, verb: Verb) -> [String; 4] {
    let plain = VerbView::of(edition.language(), verb, None);
    let struck =
        VerbView::of(edition.language(), verb, Some(crate::dossier::Withdrawal::WithSource));
    [verb.word().to_owned(), plain.word, plain.glyph.to_owned(), struck.struck.unwrap_or_default()]
}

fn standings(edition: &Edition) -> Vec<(&'static str, String)> {
    let supports = SUPPORTS.into_iter().map(|support| {
        let words =
            edition.say("status").key("support", support.word()).key("contest", "uncontested");
        (support.word(), words.text())
    });
    let contests = CONTESTS.into_iter().map(|contest| {
        let key = contest_key(contest);
        (key, edition.say("contest").key("contest", key).text())
    });
    supports.chain(contests).collect()
}

fn contest_key(contest: Contest) -> &'static str {
    match contest {
        Contest::Uncontested => "uncontested",
        Contest::Qualified => "qualified",
        Contest::Disputed => "disputed",
        Contest::Denied => "denied",
    }
}

/// The languages of sources, and what each source is.
fn described_sources<'a>(
    edition: &'a Edition,
    numbering: &Numbering,
) -> (Vec<(&'a str, String)>, String) {
    let mut places: BTreeMap<&str, u32> = BTreeMap::new();
    for source in edition.source_indexes() {
        places.insert(tag_of(edition, source), 0);
    }
    (0..).zip(places.values_mut()).for_each(|(place, own)| *own = place);
    let mut digits = Digits::default();
    for source in edition.source_indexes() {
        let node = edition.source(source);
        digits.push(year_number(published_in(edition, source)));
        digits.push(numbering.actor(node.publisher));
        digits.push(places.get(tag_of(edition, source)).copied().unwrap_or_default());
        digits.push_length(node.statements.len());
        digits.push_length(count(edition, source));
    }
    let named = places.keys().map(|tag| (*tag, edition.language().language_name(tag).text()));
    (named.collect(), digits.as_str().to_owned())
}

fn tongue(words: &OwnWords<'_>) -> String {
    words.language.unwrap_or_default().to_owned()
}

fn actor_name(edition: &Edition, actor: ActorIx) -> ActorName {
    let node = edition.actor(actor);
    let head = &node.entity.head;
    let name = edition.named(actor);
    let kind = (head.kind != ActorKind::Person).then(|| actor_kind(edition, head.kind));
    let accused = roll::accused_in(edition, node);
    let accused = (accused > 0).then(|| {
        edition
            .say("search-accused")
            .with("allegations", counted(edition, "count-allegations", accused))
    });
    let spoken = counted(edition, "count-statements", withdrawn::spoken(edition, node).len());
    let parts = kind.into_iter().chain(accused).chain([spoken]).map(Argument::from);
    let small = edition.language().series(parts.collect()).text();
    let aliases = head.aliases.iter().map(|alias| alias.text.as_str().to_owned());
    let tongue = tongue(&name);
    ActorName(node.entity.id.to_string(), name.words.into_owned(), tongue, small, aliases.collect())
}

fn allegation(edition: &Edition, allegation: AllegationIx) -> AllegationName {
    let node = edition.allegation(allegation);
    let title = edition.own(&node.entity.head.title);
    let support = SUPPORTS.iter().position(|own| *own == node.standing.support);
    let contest = CONTESTS.iter().position(|own| *own == node.standing.contest);
    let tongue = tongue(&title);
    AllegationName(
        node.entity.id.to_string(),
        title.words.into_owned(),
        tongue,
        small(edition, node),
        support.unwrap_or_default(),
        contest.unwrap_or_default(),
    )
}

/// Who says an allegation, how it stands, and how many origins it has: none stands without who says it.
fn small(edition: &Edition, node: &AllegationNode) -> String {
    edition
        .say("search-allegation")
        .with("names", ledger::said_by(edition, node))
        .with("status", status(edition.language(), &node.standing))
        .with("origins", counted(edition, "count-origins", node.standing.independence.origins))
        .text()
}
