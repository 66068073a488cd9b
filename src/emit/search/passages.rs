//! `search/records/passages-0.js` and those after it: statements as an answer shows them, whole.

use std::sync::Arc;

use serde::Serialize;

use super::data::{PAGE, file};
use super::numbering::Numbering;
use crate::dossier::StatementIx;
use crate::dossier::sections::SEARCH_RECORDS;
use crate::edition::Edition;
use crate::emit::Output;
use crate::emit::shared::Tongue;
use crate::emit::shared::card::statement_href;
use crate::emit::shared::statement::{place, said};
use crate::emit::shared::words::plain;
use crate::entity::statement::SpeechForm;

/// Statements in one file.
pub const PART: usize = 48;

/// A statement: as a list, since the names of keys would be longer than what stands in them.
#[derive(Serialize)]
struct PassageRecord(
    /// The words, paragraph by paragraph.
    Vec<String>,
    /// Whether it is direct speech.
    u8,
    /// "A. Speaker, quoted", as HTML.
    String,
    /// Where it stands in its source.
    String,
    /// "TASS, 3 December 2015, paragraph 6".
    String,
    /// The language of the words, where it is not the page's.
    String,
    /// The same in other languages, each with its tag.
    Vec<(String, String)>,
    /// The editor's remark.
    String,
);

/// Lists the files.
pub fn outputs<'a>(edition: &'a Edition, numbering: &Arc<Numbering>) -> Vec<Output<'a>> {
    let each = (0..).zip(numbering.parts(PART)).map(|(number, part): (usize, _)| {
        let numbering = Arc::clone(numbering);
        file(SEARCH_RECORDS.path, format!("passages-{number}"), move || {
            let all = numbering.statements(&part).iter();
            all.map(|statement| record(edition, *statement)).collect::<Vec<_>>()
        })
    });
    each.collect()
}

fn record(edition: &Edition, statement: StatementIx) -> PassageRecord {
    let node = edition.statement(statement);
    let is_direct = node.located.as_ref().is_some_and(|own| own.form == SpeechForm::Direct);
    let tongue = Tongue::of_source(edition, node.source);
    PassageRecord(
        plain(edition, statement),
        u8::from(is_direct),
        said(edition, statement, PAGE).html().0,
        statement_href(edition, statement, PAGE),
        place(edition, statement).text(),
        tongue.map_or_else(String::new, |tongue| tongue.tag.to_owned()),
        translated(edition, statement).map(|(tag, words)| (tag.to_owned(), words)).collect(),
        node.statement.note.as_ref().map_or_else(String::new, |note| note.as_str().to_owned()),
    )
}

/// A statement's words in other languages, where the source's own may be shown.
pub fn translated(
    edition: &Edition,
    statement: StatementIx,
) -> impl Iterator<Item = (&str, String)> {
    let node = edition.statement(statement);
    let may_quote = crate::emit::shared::words::may_quote(edition, node.source);
    let own = node.statement.translations.iter().filter(move |_| may_quote);
    own.map(|own| {
        let words = own.text.split_whitespace().collect::<Vec<_>>().join(" ");
        (own.language.as_str(), words)
    })
}
