//! A source in a list, as a bibliography sets it: title, publisher, date, and how much was located.

use std::collections::BTreeSet;

use casefile_words::Region;
use serde::Serialize;

use super::card::SentencePart;
use super::dates::DateView;
use super::language;
use super::notice::on;
use super::wording::{count, figure};
use crate::dossier::{SourceIx, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::entity::source::SourceFate;
use crate::value::Code;
use crate::value::Known;

/// A source in a list.
#[derive(Debug, Clone, Serialize)]
pub struct SourceLine<'a> {
    /// The headline as printed.
    pub title: &'a str,
    /// Its page.
    pub href: String,
    /// BCP 47 tag of its language, where known.
    pub language: Option<&'a str>,
    /// Who published it.
    pub publisher: SentencePart,
    /// "news article, in English".
    pub kind: String,
    /// When.
    pub date: DateView<'a>,
    /// "11 statements by 1 speaker; 6 paragraphs".
    pub contents: String,
    /// "Retracted by its publisher on 9 May 2016".
    pub struck: Option<String>,
    /// The same of a source that stands: "Corrected by its publisher on 9 May 2016".
    pub corrected: Option<String>,
}

/// The line of a source on the output `path`.
#[must_use]
pub fn line<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> SourceLine<'a> {
    let node = edition.source(source);
    let head = &node.entity.head;
    let tag = head.language.as_ref().and_then(Known::value).map(Code::as_str);
    let speakers: BTreeSet<_> = node.statements.iter().map(|statement| statement.speaker).collect();
    let passages = node.entity.prose.passages().iter();
    let paragraphs = passages.filter(|passage| passage.region == Region::Body).count();
    let statements = count(node.statements.len(), "statement", "statements");
    let by = match speakers.len() {
        0 => String::new(),
        1 => " by 1 speaker".to_owned(),
        number => format!(" by {} speakers", figure(number)),
    };
    let status = &head.status;
    let on = on(status.day());
    let fate = match status.is {
        SourceFate::Current => None,
        SourceFate::Corrected => Some(format!("Corrected by its publisher{on}")),
        SourceFate::Retracted => Some(format!("Retracted by its publisher{on}")),
        SourceFate::Replaced => Some(format!("Replaced by another source{on}")),
    };
    let is_struck = !edition.stands(source);
    SourceLine {
        title: &head.title,
        href: relative(path, &address(Kind::Source, &node.entity.id)),
        language: tag,
        publisher: SentencePart::maybe_actor(edition, node.publisher, "Publisher not known", path),
        kind: match tag {
            Some(tag) => format!("{}, in {}", head.kind.words(), language::name(tag)),
            None => head.kind.words().to_owned(),
        },
        date: DateView::published(edition.language(), &head.published),
        contents: format!(
            "{statements}{by}{}; {}",
            if is_struck { ", not counted" } else { "" },
            count(paragraphs, "paragraph", "paragraphs")
        ),
        corrected: fate.clone().filter(|_| !is_struck),
        struck: fate.filter(|_| is_struck),
    }
}
