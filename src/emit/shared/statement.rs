//! A statement as a page shows it in full: its verbs, the words, how they reached us, the facts of the
//! saying. Every statement has this one form, whatever it does to an allegation.

use std::borrow::Cow;

use std::collections::BTreeSet;

use casefile_words::Region;
use serde::Serialize;

use super::card::{SentencePart, label, short_reference, statement_href};
use super::chain::{Chain, chain, tellers};
use super::facts::{Fact, brief, facts};
use super::notice::{self, Notice};
use super::verb::VerbView;
use super::wording::name;
use super::words;
use crate::dossier::{
    AllegationIx, BearingNode, StatementIx, StatementNode, address, statement_anchor,
};
use crate::edition::Edition;
use crate::entity::statement::SpeechForm;
use crate::entity::{Kind, MaybeKnown};
use crate::language::{Argument, Message};
use crate::value::Code;
use crate::value::Known;

/// A statement on a page other than its source's.
#[derive(Debug, Clone, Serialize)]
pub struct StatementView<'a> {
    /// Its id within its source.
    pub id: &'a str,
    /// What readers know it by: its id where an editor gave it one, "statement 3" where not.
    pub label: Cow<'a, str>,
    /// Its anchor on this page.
    pub anchor: String,
    /// How it bears on what the page is about.
    pub verb: VerbView,
    /// Whether it counts for nothing there.
    pub is_withdrawn: bool,
    /// What became of its source, and that it was taken back.
    pub notices: Vec<Notice<'a>>,
    /// "in part", where only some of its words bear on it, or the bearing is limited.
    pub extent: Option<&'a str>,
    /// Whose words they are.
    pub speaker: SentencePart,
    /// "quoted", "in reported speech — TASS’s words, not a quotation".
    pub manner: Message<'a>,
    /// "direct" or "indirect"; quotation marks are set around direct words only.
    pub form: &'static str,
    /// The words as HTML, paragraph by paragraph.
    pub paragraphs: Vec<String>,
    /// BCP 47 tag of the words' language, where it is known.
    pub language: Option<&'a str>,
    /// Its place in the source.
    pub href: String,
    /// "TASS, 3 December 2015, paragraph 6".
    pub place: String,
    /// The editor's remark.
    pub remark: Option<&'a str>,
    /// How the words reached the page; none where a fact says it in a sentence.
    pub chain: Option<Chain<'a>>,
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
    pub allegation: SentencePart,
    /// How the bearing is limited.
    pub note: Option<&'a str>,
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
        let source = edition.source(node.source);
        let bearing = match about {
            BearingFocus::Bearing(place) => node.bearings.get(place),
            BearingFocus::Among(_) | BearingFocus::All => None,
        };
        let withdrawal = |place: usize| edition.withdrawal(statement, place);
        let why = match about {
            BearingFocus::Bearing(place) => withdrawal(place),
            BearingFocus::Among(_) | BearingFocus::All => edition.whole_withdrawal(statement),
        };
        // Of several, one that counts says what the statement does.
        let covered = || {
            let own = node.bearings.iter().enumerate();
            own.filter(|(_, bearing)| about.covers(bearing)).map(|(place, own)| (own.verb, place))
        };
        let first = match about {
            BearingFocus::Bearing(place) => node.bearings.get(place).map(|own| (own.verb, place)),
            BearingFocus::Among(_) | BearingFocus::All => covered()
                .find(|(_, place)| withdrawal(*place).is_none())
                .or_else(|| covered().next()),
        };
        // Where all that it does is done in part, on whatever page that is.
        let is_in_part = match (bearing, first) {
            (Some(bearing), _) => bearing.is_in_part(),
            (None, Some((verb, _))) => node
                .bearings
                .iter()
                .filter(|own| about.covers(own) && own.verb == verb)
                .all(BearingNode::is_in_part),
            (None, None) => false,
        };
        let form = node.located.as_ref().map_or(SpeechForm::Indirect, |located| located.form);
        let chain = chain(edition, statement, path);
        Self {
            id: &node.id,
            label: label(edition, statement),
            anchor: anchor(edition, statement, about),
            verb: match first {
                Some((verb, place)) => VerbView::of(edition.language(), verb, withdrawal(place)),
                None => VerbView::located_only(edition.language(), why),
            },
            is_withdrawn: why.is_some(),
            notices: notice::of_words(edition, statement, why, path),
            extent: is_in_part.then(|| edition.word("statement-in-part")),
            speaker: SentencePart::maybe_actor(
                edition,
                node.speaker,
                "statement-speaker-not-identified",
                path,
            ),
            manner: manner(edition, statement),
            form: if form == SpeechForm::Direct { "direct" } else { "indirect" },
            paragraphs: words::paragraphs(edition, statement),
            language: known(&source.entity.head.language).map(Code::as_str),
            href: statement_href(edition, statement, path),
            place: place(edition, statement),
            remark: node.statement.note.as_deref(),
            facts: match about {
                BearingFocus::Bearing(_) => facts(edition, statement, bearing, path),
                BearingFocus::Among(_) | BearingFocus::All => {
                    brief(edition, statement, chain.sentence.clone(), path)
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
pub fn place(edition: &Edition, statement: StatementIx) -> String {
    let node = edition.statement(statement);
    let reference = short_reference(edition, node.source);
    let Some(located) = &node.located else { return reference };
    let prose = &edition.source(node.source).entity.prose;
    let passage = prose.passage_of(&located.whole());
    let message = match passage.filter(|_| located.region == Region::Body) {
        Some(passage) => edition.say("place-paragraph").with("number", passage.number as usize),
        None => edition.say("place-region").with("region", region(edition, located.region)),
    };
    message.with("reference", reference).text()
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
            note: bearing.note.as_deref(),
        })
        .collect()
}

/// Whether a statement supports one of these allegations.
#[must_use]
pub fn supports_any(statement: &StatementNode, is_one: impl Fn(AllegationIx) -> bool) -> bool {
    statement.bearings.iter().any(|bearing| bearing.verb.is_support() && is_one(bearing.allegation))
}

fn known<T>(value: &MaybeKnown<T>) -> Option<&T> {
    value.as_ref().and_then(Known::value)
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
    crate::dossier::relative(path, &format!("{page}#{anchor}"))
}
