//! A card: a source, an actor or an allegation in about a hundred words, in a file of its own, which is both what a preview
//! shows and what another site may embed. It needs no script; an address that ends in a statement shows that statement.

use std::borrow::Cow;

use serde::Serialize;

use super::Output;
use super::frame::unturned;
use super::shared::notice;
use super::shared::standing::StandingItem;
use super::shared::statement::{place, said};
use super::shared::verb::VerbView;
use super::shared::{Tongue, card, words};
use crate::config::Colors;
use crate::dossier::{StatementIx, Withdrawal, relative};
use crate::edition::Edition;
use crate::entity::statement::SpeechForm;
use crate::language::{Argument, Message, OwnWords};

/// Statements on one card: a preview is fetched while somebody waits for it.
pub const MOST: usize = 24;

/// What lies beside the first page of an entity.
const FILE: &str = "card.html";

/// What the template of a card sees.
#[derive(Debug, Serialize)]
pub struct CardPage<'a> {
    pub page: CardFrame<'a>,
    /// What it is, after the dossier's name.
    pub kicker: Vec<Message<'a>>,
    /// Whose words the title is, as large as the title.
    pub attribution: Option<Message<'a>>,
    pub title: OwnWords<'a>,
    /// The page that it stands for.
    pub href: String,
    /// What became of it.
    pub notice: Option<Message<'a>>,
    pub standing: Vec<StandingItem<'a>>,
    pub items: Vec<CardItem<'a>>,
    /// What it is, and is not.
    pub caution: Message<'a>,
}

/// What the head of a card says.
#[derive(Debug, Serialize)]
pub struct CardFrame<'a> {
    /// BCP 47 tag of the interface's language.
    pub language: &'a str,
    /// The value of `dir`, where it is not what a page has by itself.
    pub direction: Option<&'static str>,
    /// The colour scheme that the settings force, if they do.
    pub colors: Option<&'static str>,
    /// What the card is called.
    pub title: Cow<'a, str>,
    pub site_title: Cow<'a, str>,
    pub site_name: OwnWords<'a>,
    /// What leads from the card to the site's root.
    pub root: String,
    /// The picture for the tabs of browsers, from the site's root.
    pub icon: &'a str,
    /// The typefaces that it is set in, by the names of their files: no script of a card waits for them.
    pub fonts: &'a [&'static str],
    /// The home page, relative to the card.
    pub home: String,
    /// "as of 5 January 2026".
    pub as_of: Option<Message<'a>>,
    pub path: String,
}

/// One statement of a card.
#[derive(Debug, Serialize)]
pub struct CardItem<'a> {
    /// Its anchor on the page that the card stands for, and here.
    pub id: String,
    /// How it bears on what the card is about.
    pub verb: Option<VerbView>,
    /// "A. Speaker, quoted".
    pub said: Message<'a>,
    /// That it was withdrawn, or its source corrected.
    pub notices: Vec<Message<'a>>,
    /// "direct" or "indirect".
    pub form: &'static str,
    pub paragraphs: Vec<String>,
    /// The language that the words are in, where it is not the page's.
    pub tongue: Option<Tongue<'a>>,
    /// Its place in the source.
    pub href: String,
    /// "TASS, 3 December 2015, paragraph 6".
    pub place: Message<'a>,
}

/// The card of the entity whose address is `folder`.
pub fn output<'a>(
    folder: &str,
    view: impl Fn(&str) -> CardPage<'a> + Send + Sync + 'a,
) -> Output<'a> {
    let path = format!("{folder}{FILE}");
    let own = path.clone();
    Output::of(path, "card.html", move || view(&own))
}

impl<'a> CardFrame<'a> {
    /// The frame of the card at `path`, called `title`.
    #[must_use]
    pub fn of(edition: &'a Edition, path: &str, title: impl Into<Cow<'a, str>>) -> Self {
        let config = &edition.config;
        Self {
            language: edition.language().tag(),
            direction: edition.language().is_right_to_left().then_some("rtl"),
            colors: match config.theme.colors {
                Colors::Auto => None,
                Colors::Light => Some("light"),
                Colors::Dark => Some("dark"),
            },
            title: unturned(title),
            site_title: unturned(config.title.as_str()),
            site_name: edition.own_setting(&config.title),
            root: "../".repeat(path.matches('/').count()),
            icon: edition.icon(),
            fonts: edition.language().fonts(),
            home: relative(path, ""),
            as_of: edition
                .as_of()
                .map(|day| edition.say("frame-as-of").with("day", Argument::from(day))),
            path: path.to_owned(),
        }
    }
}

impl<'a> CardItem<'a> {
    /// A statement on the card at `path`, with how it bears on what the card is about.
    #[must_use]
    pub fn of(
        edition: &'a Edition,
        statement: StatementIx,
        (id, verb): (String, Option<VerbView>),
        why: Option<Withdrawal>,
        path: &str,
    ) -> Self {
        let node = edition.statement(statement);
        let is_direct =
            node.located.as_ref().is_some_and(|located| located.form == SpeechForm::Direct);
        let notices = notice::of_words(edition, statement, why, path).into_iter();
        Self {
            id,
            verb,
            said: said(edition, statement, path),
            notices: notices.map(|own| own.lead).collect(),
            form: if is_direct { "direct" } else { "indirect" },
            paragraphs: words::paragraphs(edition, statement),
            tongue: Tongue::of_source(edition, node.source),
            href: card::statement_href(edition, statement, path),
            place: place(edition, statement),
        }
    }
}
