//! `/withheld/`: how much of the dossier is not shown, and why; only where its publisher asks for the page.

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::wording::counted;
use crate::dossier::sections::WITHHELD;
use crate::edition::{Edition, WithheldReason};
use crate::language::Message;

/// Where the page stands.
const PATH: &str = "withheld/index.html";

/// Lists the page, where it is asked for.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    vec![Output::of(PATH, "withheld.html", move || view(edition))]
}

/// What the template sees.
#[derive(Serialize)]
struct WithheldView<'a> {
    page: Frame<'a>,
    /// Whether anything is not shown.
    is_any: bool,
    rows: Vec<ReasonRow<'a>>,
}

/// One reason.
#[derive(Serialize)]
struct ReasonRow<'a> {
    reason: Message<'a>,
    /// "6", "fewer than three", "none".
    count: Message<'a>,
    /// What the reason means.
    meaning: Option<&'a str>,
}

/// The smallest number that is told: a smaller one could tell of whom it is.
const FEWEST: usize = 3;

fn view<'a>(edition: &'a Edition) -> WithheldView<'a> {
    let (title, summary) = (edition.word("withheld-title"), edition.word("withheld-summary"));
    let tally = edition.tally();
    let rows = tally.every_row().into_iter();
    WithheldView {
        page: Frame::new(edition, PATH, Some(&WITHHELD), title, summary),
        is_any: !tally.is_empty(),
        rows: rows
            .map(|(reason, count)| ReasonRow {
                reason: words(edition, reason, count),
                count: number(edition, count),
                meaning: meaning(reason).map(|name| edition.word(name)),
            })
            .collect(),
    }
}

/// How many, as far as that may be told.
fn number(edition: &Edition, count: usize) -> Message<'_> {
    match count {
        0 => edition.say("value-none"),
        few if few < FEWEST => edition.say("withheld-few"),
        count => edition.say("words").with("words", count),
    }
}

/// The message that says what a reason means.
fn meaning(reason: WithheldReason<'_>) -> Option<&'static str> {
    match reason {
        WithheldReason::Draft => Some("withheld-means-draft"),
        WithheldReason::Embargo => Some("withheld-means-embargo"),
        WithheldReason::Minor => Some("withheld-means-minor"),
        WithheldReason::Redaction(_) => Some("withheld-means-blotted"),
    }
}

fn words<'a>(edition: &'a Edition, reason: WithheldReason<'a>, count: usize) -> Message<'a> {
    match reason {
        WithheldReason::Draft => edition.say("withheld-not-published"),
        WithheldReason::Embargo => edition.say("withheld-embargo"),
        // One name and several are called the same: their number is told beside it, as far as it is.
        WithheldReason::Minor => counted(edition, "withheld-minors", count.max(FEWEST)),
        WithheldReason::Redaction(why) => {
            edition.say("withheld-blotted-out").with("why", edition.own_setting(why))
        }
    }
}
