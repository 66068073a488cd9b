//! The ways from one matrix to the others: those of topics, and those of whoever is accused in several allegations.

use serde::Serialize;

use crate::dossier::overviews::{accused_often, matrix_of_accused, matrix_of_topic};
use crate::dossier::sections::{ACTORS, MATRIX, TOPICS};
use crate::dossier::{ActorIx, AllegationIx, Topic, relative};
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::language::Message;

/// Matrices that a line names.
const NAMED: usize = 8;

/// Which allegations a matrix is of.
#[derive(Clone, Copy)]
pub enum MatrixScope<'a> {
    /// All.
    All,
    /// Those of a topic.
    Of(&'a Topic),
    /// Those that accuse somebody.
    Accusing(ActorIx),
}

/// The matrices that there are besides the whole.
#[derive(Default)]
pub struct MatrixWays<'a> {
    /// Topics, the fullest first.
    pub topics: Vec<&'a Topic>,
    /// Those accused, in order of names, with the allegations that accuse them.
    pub accused: Vec<(ActorIx, Vec<AllegationIx>)>,
}

/// A line of links to matrices of one sort.
#[derive(Serialize)]
pub struct WaysOn<'a> {
    pub lead: &'a str,
    pub links: Vec<WayOn<'a>>,
    /// Where all of them are found, and how many more these are.
    pub more: Option<WayOn<'a>>,
}

/// A link to a matrix.
#[derive(Serialize)]
pub struct WayOn<'a> {
    pub part: SentencePart<'a>,
    /// How many allegations it holds.
    pub count: Option<String>,
    pub is_current: bool,
}

impl<'a> MatrixWays<'a> {
    /// All of them.
    pub fn of(edition: &'a Edition) -> Self {
        let mut topics: Vec<&Topic> = edition.topics.all().iter().collect();
        topics.sort_by_key(|topic| std::cmp::Reverse(topic.allegations.len()));
        let mut accused = accused_often(edition);
        accused.sort_by_key(|(actor, _)| edition.name_place(*actor));
        Self { topics, accused }
    }

    /// The lines of links on one matrix.
    pub fn on(&self, edition: &'a Edition, scope: MatrixScope<'a>, path: &str) -> Vec<WaysOn<'a>> {
        if self.topics.is_empty() && self.accused.is_empty() {
            return Vec::new();
        }
        let number = |count: usize| Some(edition.language().number(count));
        let topics = self.topics.iter().take(NAMED).map(|topic| {
            let is_current = matches!(scope, MatrixScope::Of(own) if own.id == topic.id);
            let words = edition.own(&topic.words).into();
            let part = SentencePart { words, href: Some(relative(path, &matrix_of_topic(topic))) };
            WayOn { part, count: number(topic.allegations.len()), is_current }
        });
        let accused = self.accused.iter().take(NAMED).map(|(actor, allegations)| {
            let is_current = matches!(scope, MatrixScope::Accusing(own) if own == *actor);
            let words = edition.named(*actor).into();
            let href = Some(relative(path, &matrix_of_accused(edition, *actor)));
            WayOn {
                part: SentencePart { words, href },
                count: number(allegations.len()),
                is_current,
            }
        });
        let more = |all: usize, target: &str| {
            let words: Message<'a> = edition.say("matrix-all").with("count", all);
            let part = SentencePart { words: words.into(), href: Some(relative(path, target)) };
            (all > NAMED).then_some(WayOn { part, count: None, is_current: false })
        };
        let whole = WayOn {
            part: SentencePart {
                words: edition.say("matrix-whole").into(),
                href: Some(relative(path, MATRIX.path)),
            },
            count: number(edition.allegations.len()),
            is_current: matches!(scope, MatrixScope::All),
        };
        let lines = [
            WaysOn { lead: edition.word("matrix-kicker"), links: vec![whole], more: None },
            WaysOn {
                lead: edition.word("topic-kicker"),
                links: topics.collect(),
                more: more(self.topics.len(), TOPICS.path),
            },
            WaysOn {
                lead: edition.word("home-accused"),
                links: accused.collect(),
                more: more(self.accused.len(), ACTORS.path),
            },
        ];
        lines.into_iter().filter(|line| !line.links.is_empty()).collect()
    }
}
