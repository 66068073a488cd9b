//! The home page: who speaks and to how many origins that comes, what is alleged, then the dossier in figures, its newest
//! sources, its actors by part, what is not known, and how to read it.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::prose;
use super::shared::SentencePart;
use super::shared::json_ld;
use super::shared::ledger;
use super::shared::origins::sentence;
use super::shared::revision::own_corrections;
use super::shared::roll::{self, ActorRole, ActorRow};
use super::shared::source_line::{self, SourceLine};
use super::shared::verb::{LegendRow, legend};
use super::shared::wording::{counted, name};
use crate::dossier::sections;
use crate::dossier::{ActorIx, ActorNode, Node, PageNode, SourceIx, address, relative};
use crate::edition::Edition;
use crate::emit::shared::Tongue;
use crate::entity::{Kind, Verb};
use crate::language::{Argument, Message, OwnWords};
use crate::value::Date;

mod allegations;
mod figures;
mod origins;

use allegations::GroupView;
use figures::HomeFigure;
use origins::OriginTerm;

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
    heading: OwnWords<'a>,
    introduction: Option<String>,
    /// The language of the introduction, where it is not the page's.
    tongue: Option<Tongue<'a>>,
    published_by: Option<Message<'a>>,
    corrections: Message<'a>,
    /// "1 source withdrawn or replaced".
    fallen: Option<Message<'a>>,
    /// "Four speakers, one government, one outlet: one independent origin."
    origins: Vec<OriginTerm<'a>>,
    scope: Vec<HomeFigure<'a>>,
    groups: Vec<GroupView<'a>>,
    /// Which of all allegations these are, where they are not all.
    shown: Option<Message<'a>>,
    columns: usize,
    has_contests: bool,
    allegations: HomeLink<'a>,
    sources: Vec<SourceLine<'a>>,
    sources_more: Option<HomeLink<'a>>,
    not_held: Option<Message<'a>>,
    parts: Vec<PartView<'a>>,
    actors: HomeLink<'a>,
    mentioned: Option<Message<'a>>,
    questions: Vec<Question<'a>>,
    questions_note: Message<'a>,
    legend: Vec<LegendRow>,
    reply: Option<Message<'a>>,
}

/// Actors that play one part.
#[derive(Serialize)]
struct PartView<'a> {
    /// The title, and by whom they are accused.
    heading: Message<'a>,
    rows: Vec<ActorRow<'a>>,
    more: Option<Message<'a>>,
}

/// A way on from the home page.
#[derive(Serialize)]
struct HomeLink<'a> {
    words: Message<'a>,
    href: String,
}

/// An open question with the allegation that it belongs to.
#[derive(Serialize)]
struct Question<'a> {
    words: OwnWords<'a>,
    allegation: SentencePart<'a>,
}

/// Lists the home page.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    vec![Output::of(PATH, "home.html", move || view(edition))]
}

/// How many actors sources know that neither speak nor are accused.
fn mentioned(edition: &Edition) -> usize {
    let listed = edition.listed_actors().map(|actor| edition.actor(actor));
    let is_mentioned =
        |node: &&ActorNode| ActorRole::of(edition, node) == ActorRole::Mentioned && node.is_met();
    listed.filter(is_mentioned).count()
}

fn view<'a>(edition: &'a Edition) -> Home<'a> {
    let config = &edition.config;
    let index = edition.pages.iter().find(|page| page.entity.id == "index");
    let summary = match (&config.description, index) {
        (Some(description), _) => description.clone(),
        (None, Some(index)) => prose::opening(&index.entity.prose, 200),
        (None, None) => sentence(edition).map_or_else(String::new, |own| own.text()),
    };
    let gone = edition.source_indexes().filter(|source| !edition.stands(*source)).count();
    let has_contests = edition.allegations.iter().any(|node| ledger::contests(node) > 0);
    let latest = latest(edition);
    let rest = edition.sources.len().saturating_sub(latest.len());
    let mentioned = mentioned(edition);
    let (questions, questions_rest) = questions(edition);
    let (groups, shown) = allegations::groups(edition, PATH);
    Home {
        page: Frame::bare(edition, PATH, Some(&sections::HOME), config.title.as_str(), summary)
            .about(|frame| json_ld::site(edition, frame)),
        heading: index.map_or_else(
            || edition.own_setting(&config.title),
            |page| edition.own(&page.entity.head.title),
        ),
        tongue: Tongue::of(edition, index.and_then(|page| page.entity.head.title.language())),
        introduction: introduction(edition, index),
        published_by: published_by(edition),
        corrections: corrections(edition),
        fallen: (gone > 0).then(|| counted(edition, "home-sources-fallen", gone)),
        scope: figures::scope(edition),
        origins: origins::terms(edition, PATH),
        groups,
        shown,
        columns: if has_contests { 9 } else { 8 },
        has_contests,
        allegations: way(
            counted(edition, "home-all-allegations", edition.allegations.len()),
            sections::ALLEGATIONS.path,
        ),
        sources: latest.iter().map(|source| source_line::line(edition, *source, PATH)).collect(),
        sources_more: (rest > 0).then(|| {
            way(counted(edition, "home-all-sources", edition.sources.len()), sections::SOURCES.path)
        }),
        not_held: not_held(edition, &latest),
        parts: parts(edition),
        actors: way(
            counted(edition, "home-all-actors", edition.listed_actors().count()),
            sections::ACTORS.path,
        ),
        mentioned: (mentioned > 0).then(|| counted(edition, "home-mentioned", mentioned)),
        questions,
        questions_note: questions_note(edition, questions_rest),
        legend: {
            let occurring = occurring(edition);
            legend(edition.language(), move |verb| occurring.contains(&verb))
        },
        reply: reply(edition),
    }
}

/// What stands below the heading: the editor's own page, or the description of the dossier.
fn introduction(edition: &Edition, index: Option<&Arc<PageNode>>) -> Option<String> {
    if let Some(page) = index {
        return Some(prose::html(edition, &page.entity.prose, PATH));
    }
    let description = edition.config.description.as_ref();
    description.map(|words| format!("<p>{}</p>", crate::markdown::escape(words)))
}

/// Who publishes the dossier.
fn published_by(edition: &Edition) -> Option<Message<'_>> {
    let publisher = edition.config.publisher.as_ref()?;
    let name = edition.own_setting(&publisher.name);
    Some(edition.say("home-published-by").with("publisher", name))
}

/// How many corrections there are of what the dossier published, with a link to them where there are some.
fn corrections(edition: &Edition) -> Message<'_> {
    let number = own_corrections(edition);
    let href = (number > 0).then(|| relative(PATH, sections::CORRECTIONS.path));
    let words = Argument::from(counted(edition, "home-corrections", number)).linked(href);
    edition.say("words").with("words", words)
}

/// Where replies and corrections are sent.
fn reply<'a>(edition: &'a Edition) -> Option<Message<'a>> {
    let contact = edition.config.contact.as_ref()?.0.as_str();
    let words = Argument::from(contact.strip_prefix("mailto:").unwrap_or(contact));
    let lead = edition.say("home-replies-and-corrections").strong();
    let words = words.linked(Some(contact.to_owned()));
    Some(edition.say("home-reply").with("lead", lead).with("contact", words))
}

/// Whose the questions are, and how many of them stand elsewhere.
fn questions_note<'a>(edition: &'a Edition, rest: usize) -> Message<'a> {
    let more = (rest > 0).then(|| counted(edition, "home-questions-more", rest).into());
    let href = relative(PATH, sections::UNKNOWNS.path);
    let all = Argument::from(edition.say("home-all-unknowns")).linked(Some(href));
    let note = edition.say("home-questions-note").into();
    let sentences = std::iter::once(note).chain(more).chain([all]);
    edition.language().sentences(sentences.collect())
}

fn way<'a>(words: Message<'a>, target: &str) -> HomeLink<'a> {
    HomeLink { words, href: relative(PATH, target) }
}

/// The verbs that occur anywhere.
fn occurring(edition: &Edition) -> BTreeSet<Verb> {
    let bearings = edition.statements().flat_map(|statement| &statement.bearings);
    bearings.map(|bearing| bearing.verb).collect()
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
fn not_held<'a>(edition: &'a Edition, sources: &[SourceIx]) -> Option<Message<'a>> {
    let mut names: Vec<Argument<'a>> = Vec::new();
    let mut seen = BTreeSet::new();
    for source in sources {
        for statement in &edition.source(*source).statements {
            for hop in statement.via.iter().filter(|hop| !hop.hop.held) {
                let (words, argument) = match (hop.who, &hop.hop.occasion) {
                    (Some(who), _) => {
                        (edition.actor(who).entity.head.name.as_str(), name(edition, who))
                    }
                    (None, Some(occasion)) => (occasion.as_str(), edition.own(occasion).into()),
                    (None, None) => continue,
                };
                if seen.insert(words) {
                    names.push(argument);
                }
            }
        }
    }
    if names.is_empty() {
        return None;
    }
    let rest = names.len().saturating_sub(NOT_HELD);
    names.truncate(NOT_HELD);
    names.extend((rest > 0).then(|| counted(edition, "count-others", rest).into()));
    let lead = edition.say("home-not-held").strong();
    let message = edition.say("home-not-held-names").with("lead", lead);
    Some(message.with("names", edition.language().series(names)))
}

/// Actors who speak, then those accused, in the order of their names.
fn parts<'a>(edition: &'a Edition) -> Vec<PartView<'a>> {
    let parts = [
        (ActorRole::Speaker, "home-speakers", None),
        (ActorRole::Accused, "home-accused", Some("home-accused-note")),
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
            let title = edition.say(title).strong();
            Some(PartView {
                heading: match note {
                    Some(note) => edition
                        .say("home-group")
                        .with("title", title)
                        .with("note", edition.say(note)),
                    None => edition.say("home-group-bare").with("title", title),
                },
                rows: shown.map(|actor| roll::row(edition, *actor, PATH)).collect(),
                more: (rest > 0).then(|| counted(edition, "home-more-in-list", rest)),
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
            let number = edition.say("home-question-of").with("number", allegation.at() + 1);
            let words = edition.own(words);
            let allegation = SentencePart { words: number.into(), href };
            questions.push(Question { words, allegation });
            if questions.len() == QUESTIONS {
                break 'rounds;
            }
        }
    }
    let rest = all - questions.len();
    (questions, rest)
}
