//! What is said beside a source that was corrected, retracted or replaced, and beside words that their own
//! speaker took back.

use serde::Serialize;

use super::linked;
use super::wording::name;
use crate::dossier::{SourceIx, StatementIx, Withdrawal, address, relative};
use crate::edition::Edition;
use crate::emit::shared::page_frame::web;
use crate::entity::Kind;
use crate::entity::source::SourceFate;
use crate::language::{Argument, Message, OwnWords};
use crate::value::Date;

/// The anchor of the notice on a source's own page.
pub const ANCHOR: &str = "status";

/// A notice: what was done, by whom and when; in whose words; and what follows.
#[derive(Debug, Clone, Serialize)]
pub struct Notice<'a> {
    /// "Retracted by Velmar Weekly on 9 May 2016."
    pub lead: Message<'a>,
    /// The publisher's notice, in its own words.
    pub quote: Option<OwnWords<'a>>,
    /// What follows, in sentences with links.
    pub rest: Option<Message<'a>>,
}

impl<'a> Notice<'a> {
    /// All of it, one after the other.
    #[must_use]
    pub fn whole(&self, edition: &'a Edition) -> Message<'a> {
        let quote = self.quote.clone().map(|quote| {
            let quoted = edition.say("quoted").with("words", quote);
            edition.say("notice-quote").with("words", quoted).into()
        });
        let rest = self.rest.clone().map(Argument::from);
        let parts = std::iter::once(self.lead.clone().into()).chain(quote).chain(rest);
        edition.language().sentences(parts.collect())
    }
}

/// A message with when something was done: `$when` is `day`, `period` or, where nothing is known, `unknown`.
#[must_use]
pub fn dated<'a>(message: Message<'a>, date: Option<&'a Date>) -> Message<'a> {
    match date {
        Some(date) => {
            let when = if date.day().is_some() { "day" } else { "period" };
            message.with("date", date).key("when", when)
        }
        None => message.key("when", "unknown"),
    }
}

/// What became of a source, on its own page.
#[must_use]
pub fn of_source<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> Option<Notice<'a>> {
    let node = edition.source(source);
    let status = &node.entity.head.status;
    let by = match node.publisher {
        Some(publisher) => name(edition, publisher),
        None => edition.say("notice-its-publisher").into(),
    };
    let act = match status.is {
        SourceFate::Current => return None,
        SourceFate::Corrected => "notice-corrected",
        SourceFate::Retracted => "notice-retracted",
        SourceFate::Replaced => "notice-replaced",
    };
    let mut rest: Vec<Argument<'a>> = Vec::new();
    if let Some(other) = node.replaced_by {
        let other = linked::source(edition, other, path);
        rest.push(edition.say("notice-place-taken").with("source", other).into());
    }
    if let Some(url) = web(status.url.as_deref()) {
        let words = Argument::from(edition.say("notice-of-publisher"));
        let words = words.linked(Some(url.into_owned()));
        rest.push(edition.say("notice-sentence").with("words", words).into());
    }
    Some(Notice {
        lead: dated(edition.say(act).with("publisher", by), status.day()),
        quote: status.notice().map(|notice| edition.printed(source, notice)),
        rest: (!rest.is_empty()).then(|| edition.language().sentences(rest)),
    })
}

/// Everything of the kind that stands beside a statement: what became of its source, and that it was taken
/// back; `why` says what makes it count for nothing.
#[must_use]
pub fn of_words<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    why: Option<Withdrawal>,
    path: &str,
) -> Vec<Notice<'a>> {
    let source = of_source(edition, statement.source, path).map(|notice| {
        let entity = &edition.source(statement.source).entity;
        let kept = match entity.head.status.is {
            SourceFate::Retracted => Some("notice-kept-withdrawn"),
            SourceFate::Replaced => Some("notice-kept-replaced"),
            SourceFate::Current | SourceFate::Corrected => None,
        };
        let kept = kept.map(|kept| edition.say(kept).into());
        let mut rest: Vec<Argument<'a>> =
            kept.into_iter().chain(notice.rest.map(Argument::from)).collect();
        if rest.is_empty() {
            let page = format!("{}#{ANCHOR}", address(Kind::Source, &entity.id));
            let words = Argument::from(edition.say("notice-on-its-page"));
            let words = words.linked(Some(relative(path, &page)));
            rest.push(edition.say("notice-sentence").with("words", words).into());
        }
        Notice { rest: Some(edition.language().sentences(rest)), ..notice }
    });
    let back = match why {
        Some(Withdrawal::BySpeaker(back)) => Some(taken_back(edition, back, path)),
        Some(Withdrawal::WithSource) | None => None,
    };
    source.into_iter().chain(back).collect()
}

/// That words were taken back by the statement `back`.
fn taken_back<'a>(edition: &'a Edition, back: StatementIx, path: &str) -> Notice<'a> {
    let own = edition.statement(back);
    let by = match own.speaker {
        Some(speaker) => name(edition, speaker),
        None => edition.say("notice-its-speaker").into(),
    };
    let said = own.statement.said.as_ref().and_then(|said| said.date.value());
    let words = linked::statement_label(edition, back, path);
    let rest = vec![
        edition.say("notice-words-that-do").with("statement", words).into(),
        edition.say("notice-kept-taken-back").into(),
    ];
    Notice {
        lead: dated(edition.say("notice-taken-back").with("speaker", by), said),
        quote: None,
        rest: Some(edition.language().sentences(rest)),
    }
}
