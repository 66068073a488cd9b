//! The home page: the dossier in figures, its allegations in groups, its newest sources, its actors by
//! part, what is not known, and how to read it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::prose;
use super::shared::SentencePart;
use super::shared::json_ld;
use super::shared::ledger::{self, AllegationGroup, AllegationRow};
use super::shared::roll::{self, ActorRole, ActorRow};
use super::shared::source_line::{self, SourceLine};
use super::shared::verb::{LegendRow, legend};
use super::shared::wording::{count, figure};
use crate::dossier::sections;
use crate::dossier::{ActorIx, AllegationIx, Node, SourceIx, address, relative};
use crate::edition::Edition;
use crate::entity::{Kind, Verb};
use crate::value::Date;

mod figures;

use figures::HomeFigure;

/// Allegations of one group.
const ALLEGATIONS: usize = 20;
/// Actors of one part.
const ACTORS: usize = 20;
/// Sources.
const SOURCES: usize = 5;
/// Open questions.
const QUESTIONS: usize = 8;
/// Names of what is not held.
const NOT_HELD: usize = 8;

const PATH: &str = "index.html";

/// What the template of the home page sees.
#[derive(Serialize)]
pub struct Home<'a> {
    page: Frame<'a>,
    heading: &'a str,
    introduction: Option<String>,
    corrections: String,
    /// "1 source withdrawn or replaced".
    fallen: Option<String>,
    scope: Vec<HomeFigure>,
    groups: Vec<GroupView<'a>>,
    columns: usize,
    has_contests: bool,
    allegations: HomeLink,
    sources: Vec<SourceLine<'a>>,
    sources_more: Option<HomeLink>,
    not_held: Vec<String>,
    not_held_more: Option<String>,
    parts: Vec<PartView<'a>>,
    actors: HomeLink,
    mentioned: Option<String>,
    questions: Vec<Question<'a>>,
    questions_more: Option<String>,
    legend: Vec<LegendRow>,
}

/// A group of allegations.
#[derive(Serialize)]
struct GroupView<'a> {
    title: &'a str,
    note: &'a str,
    rows: Vec<AllegationRow<'a>>,
    more: Option<String>,
}

/// Actors that play one part.
#[derive(Serialize)]
struct PartView<'a> {
    title: &'static str,
    note: Option<&'static str>,
    rows: Vec<ActorRow<'a>>,
    more: Option<String>,
}

/// A way on from the home page.
#[derive(Serialize)]
struct HomeLink {
    words: String,
    href: String,
}

/// An open question with the allegation that it belongs to.
#[derive(Serialize)]
struct Question<'a> {
    words: &'a str,
    allegation: SentencePart,
}

/// Lists the home page.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    vec![Output::of(PATH, "home.html", move || view(edition))]
}

fn view<'a>(edition: &'a Edition) -> Home<'a> {
    let config = &edition.config;
    let index = edition.pages.iter().find(|page| page.entity.id == "index");
    let summary = match (&config.description, index) {
        (Some(description), _) => description.clone(),
        (None, Some(index)) => prose::opening(&index.entity.prose, 200),
        (None, None) => String::new(),
    };
    let corrections = edition.allegations.iter().map(|node| node.entity.head.corrections.len());
    let corrections =
        corrections.chain(edition.sources.iter().map(|node| node.entity.head.corrections.len()));
    let gone = edition.source_indexes().filter(|source| !edition.stands(*source)).count();
    let has_contests = edition.allegations.iter().any(|node| ledger::contests(node) > 0);
    let latest = latest(edition);
    let rest = edition.sources.len().saturating_sub(latest.len());
    let (not_held, not_held_rest) = not_held(edition, &latest);
    let mentioned = edition
        .listed_actors()
        .filter(|actor| ActorRole::of(edition, edition.actor(*actor)) == ActorRole::Mentioned)
        .count();
    let (questions, questions_rest) = questions(edition);
    Home {
        page: Frame::new(edition, PATH, Some(&sections::HOME), config.title.as_str(), summary)
            .about(|frame| json_ld::site(edition, frame)),
        heading: index.map_or(&config.title, |page| &page.entity.head.title),
        introduction: match index {
            Some(page) => Some(prose::html(edition, &page.entity.prose, PATH)),
            None => config.description.as_ref().map(|words| {
                format!("<p>{}</p>", crate::markdown::escape(words))
            }),
        },
        corrections: match corrections.sum() {
            0 => "no corrections to date".to_owned(),
            number => count(number, "correction", "corrections"),
        },
        fallen: (gone > 0).then(|| {
            format!("{} withdrawn or replaced", count(gone, "source", "sources"))
        }),
        scope: figures::scope(edition),
        groups: groups(edition),
        columns: if has_contests { 9 } else { 8 },
        has_contests,
        allegations: way(
            format!("All {}, in the order of the dossier", figure(edition.allegations.len())),
            sections::ALLEGATIONS.path,
        ),
        sources: latest.iter().map(|source| source_line::line(edition, *source, PATH)).collect(),
        sources_more: (rest > 0)
            .then(|| way(format!("All {} sources", figure(edition.sources.len())), sections::SOURCES.path)),
        not_held,
        not_held_more: (not_held_rest > 0).then(|| count(not_held_rest, "other", "others")),
        parts: parts(edition),
        actors: way(format!("All {} actors", figure(edition.listed_actors().count())), sections::ACTORS.path),
        mentioned: (mentioned > 0).then(|| {
            let verb = if mentioned == 1 { "is" } else { "are" };
            format!(
                "{} {verb} mentioned, addressed or pass words on, and neither {} nor {verb} accused.",
                count(mentioned, "other actor", "other actors"),
                if mentioned == 1 { "speaks" } else { "speak" },
            )
        }),
        questions,
        questions_more: (questions_rest > 0).then(|| {
            format!("{} on the pages of the allegations", count(questions_rest, "other question", "other questions"))
        }),
        legend: {
            let occurring = occurring(edition);
            legend(edition.language(), move |verb| occurring.contains(&verb))
        },
    }
}

fn way(words: String, target: &str) -> HomeLink {
    HomeLink { words, href: relative(PATH, target) }
}

/// The verbs that occur anywhere.
fn occurring(edition: &Edition) -> BTreeSet<Verb> {
    let bearings = edition.statements().flat_map(|statement| &statement.bearings);
    bearings.map(|bearing| bearing.verb).collect()
}

fn groups<'a>(edition: &'a Edition) -> Vec<GroupView<'a>> {
    let mut lists: [Vec<AllegationIx>; 3] = Default::default();
    for allegation in edition.allegation_indexes() {
        let group = AllegationGroup::of(edition.allegation(allegation));
        for (own, list) in AllegationGroup::ALL.into_iter().zip(&mut lists) {
            if own == group {
                list.push(allegation);
            }
        }
    }
    AllegationGroup::ALL
        .into_iter()
        .zip(lists)
        .filter(|(_, list)| !list.is_empty())
        .map(|(group, list)| {
            let rest = list.len().saturating_sub(ALLEGATIONS);
            let shown = list.iter().take(ALLEGATIONS);
            GroupView {
                title: edition.word(group.title()),
                note: edition.word(group.note()),
                rows: shown.map(|allegation| ledger::row(edition, *allegation, PATH)).collect(),
                more: (rest > 0).then(|| format!("{} more", figure(rest))),
            }
        })
        .collect()
}

/// The newest sources, newest first; those without a date come last.
fn latest(edition: &Edition) -> Vec<SourceIx> {
    let mut sources: Vec<SourceIx> = edition.source_indexes().collect();
    sources.sort_by_cached_key(|source| {
        let date = edition.source(*source).entity.head.published.date.value();
        (date.is_none(), std::cmp::Reverse(date.map(Date::timeline_key)), *source)
    });
    sources.truncate(SOURCES);
    sources
}

/// Through whom or what the words of these sources came that is not held, each once.
fn not_held(edition: &Edition, sources: &[SourceIx]) -> (Vec<String>, usize) {
    let mut names: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    for source in sources {
        for statement in &edition.source(*source).statements {
            for hop in statement.via.iter().filter(|hop| !hop.hop.held) {
                let name = match (hop.who, &hop.hop.occasion) {
                    (Some(who), _) => edition.actor(who).entity.head.name.clone(),
                    (None, Some(occasion)) => occasion.clone(),
                    (None, None) => continue,
                };
                if seen.insert(name.clone()) {
                    names.push(name.into());
                }
            }
        }
    }
    let rest = names.len().saturating_sub(NOT_HELD);
    names.truncate(NOT_HELD);
    (names, rest)
}

/// Actors who speak, then those accused, in the order of their names.
fn parts<'a>(edition: &'a Edition) -> Vec<PartView<'a>> {
    let parts = [
        (ActorRole::Speaker, "Speakers", None),
        (ActorRole::Accused, "Accused", Some("by a speaker, in an allegation above")),
    ];
    parts
        .into_iter()
        .filter_map(|(role, title, note)| {
            let mut actors: Vec<ActorIx> = edition
                .listed_actors()
                .filter(|actor| ActorRole::of(edition, edition.actor(*actor)) == role)
                .collect();
            if actors.is_empty() {
                return None;
            }
            super::listing::by_name(edition, &mut actors);
            let rest = actors.len().saturating_sub(ACTORS);
            let shown = actors.iter().take(ACTORS);
            Some(PartView {
                title,
                note,
                rows: shown.map(|actor| roll::row(edition, *actor, PATH)).collect(),
                more: (rest > 0).then(|| format!("{} more", figure(rest))),
            })
        })
        .collect()
}

/// The first open questions, one of each allegation before the second of any.
fn questions<'a>(edition: &'a Edition) -> (Vec<Question<'a>>, usize) {
    let all: usize =
        edition.allegations.iter().map(|node| node.entity.head.open_questions.len()).sum();
    let longest =
        edition.allegations.iter().map(|node| node.entity.head.open_questions.len()).max();
    let mut questions = Vec::new();
    'rounds: for round in 0..longest.unwrap_or(0) {
        for allegation in edition.allegation_indexes() {
            let node = edition.allegation(allegation);
            let Some(words) = node.entity.head.open_questions.get(round) else { continue };
            let page = address(Kind::Allegation, edition.id(Node::Allegation(allegation)));
            let href = Some(relative(PATH, &format!("{page}#open")));
            let number = format!("allegation {}", figure(allegation.at() + 1));
            questions.push(Question { words, allegation: SentencePart { words: number, href } });
            if questions.len() == QUESTIONS {
                break 'rounds;
            }
        }
    }
    let rest = all - questions.len();
    (questions, rest)
}
