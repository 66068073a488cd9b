//! What is said beside a source that was corrected, retracted or replaced, and beside words that their own
//! speaker took back.

use serde::Serialize;

use super::card::{SentencePart, publisher, statement_href};
use crate::dossier::{SourceIx, StatementIx, Withdrawal, address, relative};
use crate::edition::Edition;
use crate::emit::shared::page_frame::web;
use crate::entity::Kind;
use crate::entity::source::SourceFate;
use crate::value::Date;

/// The anchor of the notice on a source's own page.
pub const ANCHOR: &str = "status";

/// A notice: what was done, by whom and when; in whose words; and what follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// "Retracted by Velmar Weekly on 9 May 2016."
    pub lead: String,
    /// The publisher's notice, in its own words.
    pub quote: Option<String>,
    /// What follows, as sentences with links.
    pub rest: Vec<SentencePart>,
}

impl Notice {
    /// All of it, one after the other.
    #[must_use]
    pub fn parts(&self) -> Vec<SentencePart> {
        let quote = self.quote.as_ref().map(|quote| format!(" Its notice: “{quote}”"));
        let space = if self.rest.is_empty() { "" } else { " " };
        let opening = format!("{}{}{space}", self.lead, quote.unwrap_or_default());
        std::iter::once(SentencePart::words(opening)).chain(self.rest.clone()).collect()
    }
}

/// " on 9 May 2016", ", May 2016"; nothing where no day is known.
#[must_use]
pub fn on(date: Option<&Date>) -> String {
    match date {
        Some(date) if date.day().is_some() => format!(" on {}", date.words()),
        Some(date) => format!(", {}", date.words()),
        None => String::new(),
    }
}

/// What became of a source, on its own page.
#[must_use]
pub fn of_source(edition: &Edition, source: SourceIx, path: &str) -> Option<Notice> {
    let node = edition.source(source);
    let status = &node.entity.head.status;
    let by = match node.publisher {
        Some(_) => publisher(edition, source),
        None => "its publisher",
    };
    let act = match status.is {
        SourceFate::Current => return None,
        SourceFate::Corrected => format!("Corrected by {by}"),
        SourceFate::Retracted => format!("Retracted by {by}"),
        SourceFate::Replaced => "Replaced by another source".to_owned(),
    };
    let mut rest = Vec::new();
    if let Some(other) = node.replaced_by {
        rest.extend([
            SentencePart::words("Its place was taken by "),
            SentencePart::source(edition, other, path),
            SentencePart::words("."),
        ]);
    }
    if let Some(url) = web(status.url.as_deref()) {
        rest.push(SentencePart::words(if rest.is_empty() { "" } else { " " }));
        rest.push(SentencePart {
            words: "The publisher’s notice".to_owned(),
            href: Some(url.into_owned()),
        });
        rest.push(SentencePart::words("."));
    }
    Some(Notice {
        lead: format!("{act}{}.", on(status.day())),
        quote: status.notice().map(str::to_owned),
        rest,
    })
}

/// Everything of the kind that stands beside a statement: what became of its source, and that it was taken
/// back; `why` says what makes it count for nothing.
#[must_use]
pub fn of_words(
    edition: &Edition,
    statement: StatementIx,
    why: Option<Withdrawal>,
    path: &str,
) -> Vec<Notice> {
    let kept = |done: &str| {
        SentencePart::words(format!(
            "The words are kept so that it can be seen what was {done}; they count for nothing."
        ))
    };
    let source = of_source(edition, statement.source, path).map(|mut notice| {
        let entity = &edition.source(statement.source).entity;
        let done = match entity.head.status.is {
            SourceFate::Retracted => Some("withdrawn"),
            SourceFate::Replaced => Some("replaced"),
            SourceFate::Current | SourceFate::Corrected => None,
        };
        let mut rest: Vec<SentencePart> = done.map(kept).into_iter().collect();
        if !rest.is_empty() && !notice.rest.is_empty() {
            rest.push(SentencePart::words(" "));
        }
        rest.append(&mut notice.rest);
        if rest.is_empty() {
            let page = format!("{}#{ANCHOR}", address(Kind::Source, &entity.id));
            let href = Some(relative(path, &page));
            rest.extend([
                SentencePart { words: "What its page says of it".to_owned(), href },
                SentencePart::words("."),
            ]);
        }
        Notice { rest, ..notice }
    });
    let back = match why {
        Some(Withdrawal::BySpeaker(back)) => {
            let own = edition.statement(back);
            let by =
                own.speaker.map_or("its speaker", |actor| &edition.actor(actor).entity.head.name);
            let said = own.statement.said.as_ref().and_then(|said| said.date.value());
            let label = own.label().into_owned();
            let link =
                SentencePart { words: label, href: Some(statement_href(edition, back, path)) };
            let rest = vec![
                SentencePart::words("The words that do so: "),
                link,
                SentencePart::words(". "),
                kept("taken back"),
            ];
            Some(Notice { lead: format!("Taken back by {by}{}.", on(said)), quote: None, rest })
        }
        Some(Withdrawal::WithSource) | None => None,
    };
    source.into_iter().chain(back).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_named_as_far_as_it_is_known() {
        let date = |text| Date::parse(text).unwrap();
        assert_eq!(on(Some(&date("2016-05-09"))), " on 9 May 2016");
        assert_eq!(on(Some(&date("2016-05"))), ", May 2016");
        assert_eq!(on(None), "");
    }
}
