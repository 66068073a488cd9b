//! One allegation of the print edition: who is reported as saying it, what it rests on, every statement with its place
//! among the exhibits, who replied, and what is open.

use serde::Serialize;

use super::edited::Edited;
use super::volumes::ClaimPart;
use crate::dossier::{IncomingBearing, address, relative};
use crate::emit::shared::notice::{self, Notice};
use crate::emit::shared::replies::{self, ReplyEntry, ReplyRow};
use crate::emit::shared::statement::said;
use crate::emit::shared::translation::{TranslationView, translations};
use crate::emit::shared::verb::VerbView;
use crate::emit::shared::wording::{counted, headline, sayers, speaker_name};
use crate::emit::shared::{Tongue, card, standing, words};
use crate::entity::Kind;
use crate::entity::statement::SpeechForm;
use crate::language::{Argument, Message, OwnWords, Wording};

/// Rows of the ledger of replies that are printed; any more are counted.
const REPLIES: usize = 200;

/// An allegation, or a part of what is said of it.
#[derive(Debug, Serialize)]
pub struct ClaimView<'a> {
    pub number: usize,
    pub called: String,
    pub href: String,
    /// Whether it began in the volume before.
    pub is_continued: bool,
    pub attribution: Wording,
    pub clause: OwnWords<'a>,
    /// What it rests on, item by item.
    pub standing: Vec<Message<'a>>,
    /// Who is accused, where somebody is.
    pub accused: Option<Message<'a>>,
    pub statements: Vec<ClaimStatement<'a>>,
    pub reply_caption: Message<'a>,
    pub reply_place: &'a str,
    pub replies: Vec<ReplyRow<'a>>,
    pub replies_more: Option<Message<'a>>,
    pub questions: Vec<OwnWords<'a>>,
}

/// A statement on it.
#[derive(Debug, Serialize)]
pub struct ClaimStatement<'a> {
    pub verb: VerbView,
    pub name: Message<'a>,
    pub said: Message<'a>,
    pub form: &'static str,
    pub paragraphs: Vec<String>,
    pub tongue: Option<Tongue<'a>>,
    pub translations: Vec<TranslationView<'a>>,
    /// "exhibit 1, lines 12 to 17", with a link.
    pub place: Message<'a>,
    /// Whose document it is: "TASS, 3 December 2015".
    pub source: Wording,
    pub is_withdrawn: bool,
    pub notices: Vec<Notice<'a>>,
    /// How the bearing is limited.
    pub note: Option<OwnWords<'a>>,
}

/// A part of an allegation.
pub fn claim<'a>(edited: &Edited<'a, '_>, part: &ClaimPart) -> ClaimView<'a> {
    let edition = edited.numbered.edition;
    let allegation = part.allegation;
    let node = edition.allegation(allegation);
    let (attribution, clause) = headline(edition, allegation);
    let is_continued = part.statements.start > 0;
    let saying = sayers(edition, allegation).0;
    let standing = standing::line(edition, allegation, saying, edited.path).into_iter();
    let statements = node.bearings.get(part.statements.clone()).unwrap_or(&[]).iter();
    let replies =
        if part.is_last { replies::of_allegation(edition, allegation) } else { Vec::new() };
    let more = replies.len().saturating_sub(REPLIES);
    let is_found = |entry: &ReplyEntry<'_>| matches!(entry, ReplyEntry::Found(_));
    let accused: Vec<Argument<'a>> =
        node.accused.iter().map(|own| speaker_name(edition, own.actor)).collect();
    let accused = (!accused.is_empty() && !is_continued)
        .then(|| edition.say("words").with("words", Argument::List(accused)));
    ClaimView {
        number: allegation.at() + 1,
        called: edition.language().number(allegation.at() + 1),
        href: relative(edited.path, &address(Kind::Allegation, &node.entity.id)),
        is_continued,
        attribution,
        clause,
        standing: if is_continued { Vec::new() } else { standing.map(|own| own.words).collect() },
        accused,
        statements: statements.map(|borne| statement(edited, *borne)).collect(),
        reply_caption: replies::caption(edition, node),
        reply_place: replies::place_heading(edition, replies.iter().any(is_found)),
        replies_more: (more > 0).then(|| counted(edition, "print-more-replies", more)),
        replies: replies
            .into_iter()
            .take(REPLIES)
            .map(|entry| replies::row(edition, allegation, entry, edited.path))
            .collect(),
        questions: if part.is_last {
            node.entity.head.open_questions.iter().map(|own| edition.own(own)).collect()
        } else {
            Vec::new()
        },
    }
}

fn statement<'a>(edited: &Edited<'a, '_>, borne: IncomingBearing) -> ClaimStatement<'a> {
    let edition = edited.numbered.edition;
    let (statement, path) = (borne.statement, edited.path);
    let node = edition.statement(statement);
    let bearing = edition.bearing(borne);
    let why = edition.withdrawal(statement, borne.bearing);
    let name = if bearing.is_in_part() { "statement-name-in-part" } else { "words" };
    let is_direct = node.located.as_ref().is_some_and(|own| own.form == SpeechForm::Direct);
    ClaimStatement {
        verb: VerbView::of(edition.language(), bearing.verb, why),
        name: edition.say(name).with("words", card::label(edition, statement).into_owned()),
        said: said(edition, statement, path),
        form: if is_direct { "direct" } else { "indirect" },
        paragraphs: words::paragraphs(edition, statement),
        tongue: Tongue::of_source(edition, node.source),
        translations: translations(edition, statement),
        place: edited.numbered.place(statement, &edited.volume_of(node.source)),
        source: edited.numbered.cited(node.source),
        is_withdrawn: why.is_some(),
        notices: notice::of_words(edition, statement, why, path),
        note: bearing.note.as_ref().map(|note| edition.own(note)),
    }
}
