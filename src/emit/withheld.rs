//! `/withheld/`: how much of the dossier is not shown, and why; only where its publisher asks for the page.

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::wording::{capital, figure};
use crate::edition::Edition;

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
    rows: Vec<ReasonRow>,
}

/// One reason.
#[derive(Serialize)]
struct ReasonRow {
    reason: String,
    count: String,
}

fn view<'a>(edition: &'a Edition) -> WithheldView<'a> {
    let summary = "What of this dossier is not shown, by numbers and reasons.";
    let rows = edition.tally().rows().into_iter();
    WithheldView {
        page: Frame::new(edition, PATH, None, "What is withheld", summary),
        rows: rows
            .map(|(reason, count)| ReasonRow { reason: capital(&reason), count: figure(count) })
            .collect(),
    }
}
