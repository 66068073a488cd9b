//! A statement as a page shows it in full: its verbs, the words, how they reached us, the facts of the
//! saying. Every statement has this one form, whatever it does to an allegation.

use std::borrow::Cow;

use std::collections::BTreeSet;

use casefile_words::Region;
use serde::Serialize;

use super::card::{cited, label, statement_href};
use super::chain::{Chain, chain, tellers};
use super::facts::{Fact, brief, facts};
use super::linked;
use super::notice::{self, Notice};
use super::sentence_part::SentencePart;
use super::tongue::Tongue;
use super::translation::{TranslationView, translations};
use super::verb::VerbView;
use super::wording::name;
use super::words;
use crate::dossier::{
    ActorIx, AllegationIx, BearingNode, StatementIx, StatementNode, Withdrawal, address,
    statement_anchor,
};
use crate::edition::Edition;
use crate::entity::statement::SpeechForm;
use crate::entity::{Kind, Verb};
use crate::language::{Argument, Message, OwnWords};

/// A statement on a page other than its source's.
#[derive(Debug, Clone, Serialize)]
pub struct StatementView<'a> {
    /// Its id within its source.
    pub id: &'a str,
    /// What readers know it by: its id where an editor gave it one, "statement 3" where not.
    pub label: Cow<'a, str>,
    /// Its anchor on this page; empty where the page shows it once more below.
    pub anchor: String,
    /// How it bears on what the page is about.
    pub verb: VerbView,
    /// Whether it counts for nothing there.
    pub is_withdrawn: bool,
    /// What became of its source, and that it was taken back.
    pub notices: Vec<Notice<'a>>,
    /// The same; with "in part", where only some of its words bear on it, or the bearing is limited.
    pub name: Message<'a>,
    /// Whose words they are, and how the source gives them: "A. Speaker, quoted".
    pub said: Message<'a>,
    /// "direct" or "indirect"; quotation marks are set around direct words only.
    pub form: &'static str,
    /// The words as HTML, paragraph by paragraph.
    pub paragraphs: Vec<String>,
    /// The language that the words are in, where it is not the page's.
    pub tongue: Option<Tongue<'a>>,
    /// Whether any of them run another way than the page.
    pub is_against: bool,
    /// The same in other languages.
    pub translations: Vec<TranslationView<'a>>,
    /// Its place in the source.
    pub href: String,
    /// "TASS, 3 December 2015, paragraph 6".
    pub place: Message<'a>,
    /// The editor's remark.
    pub remark: Option<OwnWords<'a>>,
    /// How the words reached the page; none where a fact says it in a sentence.
    pub chain: Option<Chain<'a>>,
    /// Whether it is an entry: how the words reached the page and what is known of the saying stands on the pages of the
    /// allegations that it bears on.
    pub is_entry: bool,
    /// What is known of the saying.
    pub facts: Vec<Fact<'a>>,
    /// The allegations that it bears on, where the page is not about one.
    pub bears: Vec<BearsOn<'a>>,
}

/// How many statements stand on the first page of an allegation.
pub const ON_FIRST_PAGE: usize = 20;

/// An allegation that a statement bears on.
#[derive(Debug, Clone, Serialize)]
pub struct BearsOn<'a> {
    /// How.
    pub verb: VerbView,
    /// The allegation's clause, with a link.
    pub allegation: SentencePart<'a>,
    /// How the bearing is limited.
    pub note: Option<OwnWords<'a>>,
}

/// Which of a statement's bearings a page is about.
#[derive(Debug, Clone, Copy)]
pub enum BearingFocus<'s> {
    /// One bearing, by its place among the statement's, as on an allegation's page.
    Bearing(usize),
    /// Those on some allegations, as on the page of an actor whom these accuse.
    Among(&'s BTreeSet<AllegationIx>),
    /// All of them, as on a speaker's page.
    All,
}

impl BearingFocus<'_> {
    fn covers(self, bearing: &BearingNode) -> bool {
        match self {
            Self::Bearing(_) | Self::All => true,
            Self::Among(allegations) => allegations.contains(&bearing.allegation),
        }
    }
}

impl<'a> StatementView<'a> {
    /// A statement on the output `path`.
    #[must_use]
    pub fn of(
        edition: &'a Edition,
        statement: StatementIx,
        about: BearingFocus<'_>,
        path: &str,
    ) -> Self {
        let node = edition.statement(statement);
        let bearing = match about {
            BearingFocus::Bearing(place) => node.bearings.get(place),
            BearingFocus::Among(_) | BearingFocus::All => None,
        };
        let why = match about {
            BearingFocus::Bearing(place) => edition.withdrawal(statement, place),
            BearingFocus::Among(_) | BearingFocus::All => edition.whole_withdrawal(statement),
        };
        let form = node.located.as_ref().map_or(SpeechForm::Indirect, |located| located.form);
        let chain = chain(edition, statement, path);
        let is_entry = !matches!(about, BearingFocus::Bearing(_)) && !node.bearings.is_empty();
        let paragraphs = words::paragraphs(edition, statement);
        let note = node.statement.note.as_ref();
        Self {
            id: &node.id,
            label: label(edition, statement),
            anchor: anchor(edition, statement, about),
            verb: match first_verb(edition, statement, about) {
                Some((verb, why)) => VerbView::of(edition.language(), verb, why),
                None => VerbView::located_only(edition.language(), why),
            },
            is_withdrawn: why.is_some(),
            notices: notice::of_words(edition, statement, why, path),
            name: name_of(edition, statement, about),
            said: said(edition, statement, path),
            form: if form == SpeechForm::Direct { "direct" } else { "indirect" },
            is_against: paragraphs.iter().any(|words| edition.language().is_against(words)),
            paragraphs,
            tongue: Tongue::of_source(edition, node.source),
            translations: translations(edition, statement),
            href: statement_href(edition, statement, path),
            place: place(edition, statement),
            remark: note.filter(|_| !is_entry).map(|note| edition.own(note)),
            is_entry,
            facts: match about {
                BearingFocus::Bearing(_) => facts(edition, statement, bearing, path),
                BearingFocus::Among(_) | BearingFocus::All if is_entry => Vec::new(),
                BearingFocus::Among(_) | BearingFocus::All => {
                    brief(edition, statement, chain.says_more().cloned(), path)
                }
            },
            chain: matches!(about, BearingFocus::Bearing(_)).then_some(chain),
            bears: match about {
                BearingFocus::Bearing(_) => Vec::new(),
                BearingFocus::Among(_) | BearingFocus::All => {
                    bears(edition, statement, about, path)
                }
            },
        }
    }
}

/// What a statement does on a page, and why it counts for nothing, where it does: of several, one that counts.
fn first_verb(
    edition: &Edition,
    statement: StatementIx,
    about: BearingFocus<'_>,
) -> Option<(Verb, Option<Withdrawal>)> {
    let node = edition.statement(statement);
    let withdrawal = |place: usize| edition.withdrawal(statement, place);
    if let BearingFocus::Bearing(place) = about {
        return node.bearings.get(place).map(|own| (own.verb, withdrawal(place)));
    }
    let own = node.bearings.iter().enumerate().filter(|(_, bearing)| about.covers(bearing));
    let mut covered = own.map(|(place, own)| (own.verb, withdrawal(place)));
    let first = covered.next()?;
    if first.1.is_none() {
        return Some(first);
    }
    Some(covered.find(|(_, why)| why.is_none()).unwrap_or(first))
}

/// Whether all that a statement does on a page is done in part: its words say no more, or the bearing is limited.
fn is_in_part(edition: &Edition, statement: StatementIx, about: BearingFocus<'_>) -> bool {
    let node = edition.statement(statement);
    if let BearingFocus::Bearing(place) = about {
        return node.bearings.get(place).is_some_and(BearingNode::is_in_part);
    }
    let first = first_verb(edition, statement, about).map(|(verb, _)| verb);
    let own = node.bearings.iter().filter(|own| about.covers(own) && Some(own.verb) == first);
    let mut own = own.peekable();
    own.peek().is_some() && own.all(BearingNode::is_in_part)
}

/// "b12"; "b12, in part": the name leads to its own place.
fn name_of<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    about: BearingFocus<'_>,
) -> Message<'a> {
    let is_in_part = is_in_part(edition, statement, about);
    let name = if is_in_part { "statement-name-in-part" } else { "words" };
    let label = Argument::from(label(edition, statement).into_owned());
    let anchor = ["#", &anchor(edition, statement, about)].concat();
    edition.say(name).with("words", label.linked(Some(anchor)))
}

/// "A. Speaker, quoted".
#[must_use]
pub fn said<'a>(edition: &'a Edition, statement: StatementIx, path: &str) -> Message<'a> {
    let unknown = "statement-speaker-not-identified";
    let speaker = edition.statement(statement).speaker;
    // Whose page this is needs no link to it.
    let is_own = |who: &ActorIx| {
        let page = address(Kind::Actor, &edition.actor(*who).entity.id);
        path.strip_prefix(page.as_str()) == Some("index.html")
    };
    let speaker = match speaker.filter(is_own) {
        Some(own) => name(edition, own),
        None => linked::maybe_actor(edition, speaker, unknown, path),
    };
    let speaker = speaker.strong();
    edition
        .say("statement-said")
        .with("speaker", speaker)
        .with("manner", manner(edition, statement))
}

/// The anchor of a statement's article: plain for the first of its bearings on an allegation, numbered
/// for any further one, so that no two articles of a page share it.
fn anchor(edition: &Edition, statement: StatementIx, about: BearingFocus<'_>) -> String {
    let node = edition.statement(statement);
    let plain = statement_anchor(&edition.source(node.source).entity.id, &node.id);
    let BearingFocus::Bearing(place) = about else { return plain };
    let of = |bearing: &BearingNode| bearing.allegation;
    let own = node.bearings.get(place).map(of);
    let first = node.bearings.iter().position(|bearing| Some(of(bearing)) == own);
    if first == Some(place) { plain } else { format!("{plain}.{}", place + 1) }
}

/// How the source gives the words: "quoted", "quoted, as given by A. Speaker".
fn manner<'a>(edition: &'a Edition, statement: StatementIx) -> Message<'a> {
    let node = edition.statement(statement);
    let Some(located) = &node.located else { return edition.say("manner-not-located") };
    let tellers: Vec<Argument<'a>> =
        tellers(edition, statement).into_iter().map(|who| name(edition, who)).collect();
    let message = match (located.form, located.region, tellers.is_empty()) {
        (SpeechForm::Direct, Region::Body, true) => "manner-quoted",
        (SpeechForm::Direct, Region::Body, false) => "manner-quoted-by",
        (SpeechForm::Direct, ..) => "manner-quoted-in",
        (SpeechForm::Indirect, Region::Body, true) => "manner-reported",
        (SpeechForm::Indirect, Region::Body, false) => "manner-reported-by",
        (SpeechForm::Indirect, ..) => "manner-reported-in",
        (SpeechForm::Unclear, Region::Body, _) => "manner-unclear",
        (SpeechForm::Unclear, ..) => "manner-unclear-in",
    };
    let publisher = edition.source(node.source).publisher;
    let publisher = publisher.map_or(Argument::Key("none"), |actor| name(edition, actor));
    edition
        .say(message)
        .with("tellers", tellers)
        .with("region", region(edition, located.region))
        .with("whose", edition.say("manner-whose").with("publisher", publisher))
}

fn region<'a>(edition: &'a Edition, region: Region) -> Message<'a> {
    edition.say("region").key("region", region.word())
}

/// "TASS, 3 December 2015, paragraph 6".
#[must_use]
pub fn place(edition: &Edition, statement: StatementIx) -> Message<'_> {
    let node = edition.statement(statement);
    let reference = cited(edition, node.source);
    let Some(located) = &node.located else { return reference };
    let prose = &edition.source(node.source).entity.prose;
    let passage = prose.passage_of(&located.whole());
    let message = match passage.filter(|_| located.region == Region::Body) {
        Some(passage) => edition.say("place-paragraph").with("number", passage.number as usize),
        None => edition.say("place-region").with("region", region(edition, located.region)),
    };
    message.with("reference", reference)
}

fn bears<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    about: BearingFocus<'_>,
    path: &str,
) -> Vec<BearsOn<'a>> {
    let bearings = edition.statement(statement).bearings.iter().enumerate();
    bearings
        .filter(|(_, bearing)| about.covers(bearing))
        .map(|(place, bearing)| BearsOn {
            verb: VerbView::of(
                edition.language(),
                bearing.verb,
                edition.withdrawal(statement, place),
            ),
            allegation: SentencePart::allegation(edition, bearing.allegation, path),
            note: bearing.note.as_ref().map(|note| edition.own(note)),
        })
        .collect()
}

/// Whether a statement supports one of these allegations.
#[must_use]
pub fn supports_any(statement: &StatementNode, is_one: impl Fn(AllegationIx) -> bool) -> bool {
    statement.bearings.iter().any(|bearing| bearing.verb.is_support() && is_one(bearing.allegation))
}

/// The address of a statement's article on its allegation's own page, relative to `path`; only for the
/// first of its kind there, since any other may stand on a later page.
#[must_use]
pub fn on_allegation(
    edition: &Edition,
    allegation: AllegationIx,
    statement: StatementIx,
    bearing: usize,
    path: &str,
) -> String {
    let page = address(Kind::Allegation, &edition.allegation(allegation).entity.id);
    let anchor = anchor(edition, statement, BearingFocus::Bearing(bearing));
    crate::dossier::relative(path, &[&page, "#", &*anchor].concat())
}
