//! The editors' page, in the preview only: everything that was found, what is withheld, what is not known,
//! and the quotations that no statement cites.

use std::sync::Arc;

use serde::Serialize;

use super::shared::SharedState;
use crate::diag::{Diagnostic, Located, counted};
use crate::dossier::address as site_address;
use crate::emit::Output;
use crate::emit::frame::Frame;
use crate::entity::{Entity, Head};
use crate::pipeline::Site;
use crate::serve::{BrowserNote, NoteLevel};
use crate::value::fields::Fields;
use crate::value::unknown_fields::unknown_fields;

/// Rows of one table; what is more is counted.
const MOST: usize = 500;

/// Where the page stands, for its links to the site.
const PATH: &str = "_casefile/index.html";

/// Everything that the page is made from.
pub(super) struct EditorPage<'d> {
    pub site: &'d Site,
    pub shared: &'d SharedState,
    pub found: &'d [Located],
}

/// What the template sees.
#[derive(Serialize)]
struct DeskView<'a> {
    page: Frame<'a>,
    /// "3 warnings and 10 notes", or that nothing was found.
    tally: String,
    found: Vec<DiagnosticRow>,
    withheld: Vec<WithheldRow>,
    unknowns: Vec<Unknown>,
    uncited: Vec<DiagnosticRow>,
    /// Whether withheld material is part of the preview.
    is_for_editors: bool,
    /// Rows that each list leaves out.
    left_out: LeftOut,
}

#[derive(Serialize)]
struct LeftOut {
    found: usize,
    withheld: usize,
    unknowns: usize,
    uncited: usize,
}

/// One diagnostic.
#[derive(Serialize)]
struct DiagnosticRow {
    level: &'static str,
    rule: String,
    message: String,
    place: String,
    open: Option<String>,
    excerpt: String,
    hint: Option<String>,
}

/// One withheld entity.
#[derive(Serialize)]
struct WithheldRow {
    id: String,
    href: String,
    why: String,
}

/// One thing that an editor wrote down as not known.
#[derive(Serialize)]
struct Unknown {
    title: String,
    href: String,
    /// `published.date`.
    field: String,
}

impl EditorPage<'_> {
    /// The page's bytes.
    pub fn page(&self) -> Result<Arc<[u8]>, Box<Diagnostic>> {
        let output = Output::of(PATH, "desk.html", || self.view());
        let bytes = self.site.templates.prepared(&output).rendered()?.into_owned();
        Ok(bytes.into())
    }

    fn view(&self) -> DeskView<'_> {
        let edition = &self.site.edition;
        let frame = Frame::new(edition, PATH, None, "The editors’ desk", "");
        let uncited = self.site.also("uncited-quotation");
        let withheld = self.shared.withheld(edition);
        let unknowns = self.unknowns();
        let count = |length: usize| length.saturating_sub(MOST);
        DeskView {
            tally: tally(self.found),
            left_out: LeftOut {
                found: count(self.found.len()),
                withheld: count(withheld.len()),
                unknowns: count(unknowns.len()),
                uncited: count(uncited.len()),
            },
            found: self.rows(self.found),
            withheld: withheld
                .into_iter()
                .take(MOST)
                .map(|one| WithheldRow { href: frame.href(&one.path), id: one.id, why: one.why })
                .collect(),
            unknowns: unknowns.into_iter().take(MOST).collect(),
            uncited: self.rows(&uncited),
            is_for_editors: self.shared.is_for_editors(),
            page: frame,
        }
    }

    fn rows(&self, found: &[Located]) -> Vec<DiagnosticRow> {
        let notes = self.shared.further_notes(found, self.site.workspace());
        notes.into_iter().take(MOST).map(DiagnosticRow::of).collect()
    }

    fn unknowns(&self) -> Vec<Unknown> {
        let edition = &self.site.edition;
        let mut found = Vec::new();
        for node in &edition.sources {
            self.unknown_in(&node.entity, &node.entity.head.title, &mut found);
        }
        for node in &edition.actors {
            self.unknown_in(&node.entity, &node.entity.head.name, &mut found);
        }
        for node in &edition.allegations {
            self.unknown_in(&node.entity, &node.entity.head.title, &mut found);
        }
        found
    }

    /// Every place of an entity's front matter that says `unknown`.
    fn unknown_in<H: Head + Fields>(
        &self,
        entity: &Entity<H>,
        title: &str,
        found: &mut Vec<Unknown>,
    ) {
        let href = crate::dossier::relative(PATH, &site_address(H::KIND, &entity.id));
        found.extend(unknown_fields(&entity.head).into_iter().map(|field| Unknown {
            title: title.to_owned(),
            href: href.clone(),
            field: field.way.to_string(),
        }));
    }
}

impl DiagnosticRow {
    fn of(note: BrowserNote) -> Self {
        Self {
            level: match note.level {
                NoteLevel::Error => "error",
                NoteLevel::Warning => "warning",
                NoteLevel::Note => "note",
            },
            place: format!("{}:{}:{}", note.file, note.line, note.column),
            rule: note.rule,
            message: note.message,
            open: note.open,
            excerpt: note.excerpt,
            hint: note.hint,
        }
    }
}

fn tally(found: &[Located]) -> String {
    use crate::diag::Level;
    let count = |level| found.iter().filter(|one| one.diagnostic.level == level).count();
    let (warnings, notes) = (count(Level::Warning), count(Level::Note));
    match (warnings, notes) {
        (0, 0) => "Nothing was found.".to_owned(),
        _ => format!("{}, {}", counted(warnings, "warning"), counted(notes, "note")),
    }
}
