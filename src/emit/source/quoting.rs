//! What a source's page holds for whoever quotes a statement, beside what it shows: where and when it was said, and what
//! became of it.

use serde::Serialize;

use crate::dossier::{StatementIx, Withdrawal};
use crate::edition::Edition;
use crate::emit::shared::facts::is_stated;
use crate::emit::shared::notice;
use crate::emit::shared::{DateView, words};
use crate::entity::statement::{Basis, SpeechForm};
use crate::language::Argument;
use crate::value::Known;

/// What is held of a statement whose words may be quoted.
#[derive(Debug, Clone, Serialize)]
pub struct Quoting {
    /// "quoted", where the words stand in quotation marks of the source, or "reported".
    pub form: &'static str,
    /// "a briefing, Moscow, 2 December 2015, inferred": as far as it is recorded.
    pub setting: String,
    /// "Retracted by Velmar Weekly on 9 May 2016", where they count for nothing.
    pub fate: Option<String>,
}

/// What is held of a statement; nothing of one whose words are not shown.
pub(super) fn quoting(edition: &Edition, statement: StatementIx) -> Option<Quoting> {
    let node = edition.statement(statement);
    let located = node.located.as_ref().filter(|_| words::may_quote(edition, node.source))?;
    let own = &node.statement;
    let stated = [&own.occasion, &own.place].into_iter().flatten().filter(|own| is_stated(own));
    let mut setting: Vec<Argument<'_>> =
        stated.map(|words| Argument::from(edition.own(words))).collect();
    let said = own.said.as_ref().filter(|said| matches!(said.date, Known::Value(_)));
    setting.extend(said.map(|said| {
        let date = DateView::said(edition.language(), said).words;
        // Whoever quotes it is not to state what the source does not.
        match said.basis {
            Some(Basis::Inferred) => edition.say("chain-day-inferred").with("date", date).into(),
            _ => Argument::from(date),
        }
    }));
    let setting = edition.say("words").with("words", Argument::Series(setting, "row-separator"));
    Some(Quoting {
        form: if located.form == SpeechForm::Direct { "quoted" } else { "reported" },
        setting: setting.text(),
        fate: fate(edition, statement),
    })
}

/// What became of words that count for nothing.
fn fate(edition: &Edition, statement: StatementIx) -> Option<String> {
    let why = edition.whole_withdrawal(statement)?;
    let notices = notice::of_words(edition, statement, Some(why), "");
    // What became of the source comes first, what the speaker did last.
    let own = match why {
        Withdrawal::WithSource => notices.first(),
        Withdrawal::BySpeaker(_) => notices.last(),
    };
    own.map(|own| own.lead.text().trim_end_matches('.').to_owned())
}
