//! `/withheld/`: how much of the dossier is not shown, and why; only where its publisher asks for the page.

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::wording::counted;
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
    rows: Vec<ReasonRow<'a>>,
}

/// One reason.
#[derive(Serialize)]
struct ReasonRow<'a> {
    reason: Message<'a>,
    count: String,
}

fn view<'a>(edition: &'a Edition) -> WithheldView<'a> {
    let (title, summary) = (edition.word("withheld-title"), edition.word("withheld-summary"));
    let rows = edition.tally().rows().into_iter();
    WithheldView {
        page: Frame::new(edition, PATH, None, title, summary),
        rows: rows
            .map(|(reason, count)| ReasonRow {
                reason: words(edition, reason, count),
                count: edition.language().number(count),
            })
            .collect(),
    }
}

fn words<'a>(edition: &'a Edition, reason: WithheldReason<'a>, count: usize) -> Message<'a> {
    match reason {
        WithheldReason::Draft => edition.say("withheld-not-published"),
        WithheldReason::Embargo => edition.say("withheld-embargo"),
        WithheldReason::Minor => counted(edition, "withheld-minors", count),
        WithheldReason::Redaction(why) => {
            edition.say("withheld-blotted-out").with("why", edition.own_setting(why))
        }
    }
}
