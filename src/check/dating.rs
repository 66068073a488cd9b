//! Every date of a source that has printed words, with what the words count from.

use super::matter::{CheckContext, field_of};
use crate::diag::FieldPath;
use crate::dossier::{Dossier, SourceIx, StatementNode};
use crate::entity::statement::{Basis, Said};
use crate::entity::{Entity, Source};
use crate::value::id::StatementRef;
use crate::value::{Date, Known};

/// A date as an editor wrote it, with what the source prints for it.
pub(super) struct Dating<'a> {
    /// The source in whose front matter it stands.
    pub source: &'a Entity<Source>,
    /// The language of the source.
    pub language: &'a str,
    /// Where it stands: the mapping of `date`, `printed` and so on.
    pub field: FieldPath,
    /// The statement whose date it is; none for a date of publication.
    pub statement: Option<&'a StatementNode>,
    /// Whether it is the date of speech inside the statement's own.
    pub is_inner: bool,
    /// The date, where known.
    pub date: Option<&'a Date>,
    /// The words printed for it.
    pub printed: Option<&'a str>,
    /// What the words count from, as written.
    pub relative_to: Option<&'a str>,
    /// How the date is known.
    pub basis: Option<Basis>,
    /// The day that the words count from, where it is known.
    pub anchor: Option<&'a Date>,
}

/// Lists the dates of publication and of speech that a source has.
pub(super) fn datings<'a>(
    matter: &'a CheckContext<'a>,
    source: SourceIx,
) -> impl Iterator<Item = Dating<'a>> {
    let dossier = matter.dossier;
    let node = dossier.source(source);
    let source = &node.entity;
    let published = &source.head.published;
    let own = Dating {
        source,
        language: source.head.language_or(dossier.config.content_language()),
        field: FieldPath::of("published"),
        statement: None,
        is_inner: false,
        date: published.date.value(),
        printed: published.printed.as_deref(),
        relative_to: None,
        basis: None,
        anchor: None,
    };
    let spoken =
        node.statements.iter().flat_map(move |statement| of_statement(dossier, source, statement));
    std::iter::once(own).chain(spoken)
}

fn of_statement<'a>(
    dossier: &'a Dossier,
    source: &'a Entity<Source>,
    node: &'a StatementNode,
) -> Vec<Dating<'a>> {
    let outer = node.statement.said.as_ref();
    let published = source.head.published.date.value();
    let language = source.head.language_or(dossier.config.content_language());
    let of = |said: &'a Said, field: FieldPath, is_inner: bool| Dating {
        source,
        language,
        field,
        statement: Some(node),
        is_inner,
        date: said.date.value(),
        printed: said.printed.as_deref(),
        relative_to: said.relative_to.as_deref(),
        basis: said.basis,
        anchor: match said.relative_to.as_deref() {
            Some("published") => published,
            Some("said") if is_inner => outer.and_then(|outer| outer.date.value()),
            Some("said") | None => None,
            Some(reference) => said_in(dossier, source, reference),
        },
    };
    let inner = node.statement.reports.iter().enumerate().filter_map(|(index, reported)| {
        let field = field_of(node).key("reports").item(index).key("said");
        Some(of(reported.said.as_ref()?, field, true))
    });
    outer.map(|said| of(said, node.field_of("said"), false)).into_iter().chain(inner).collect()
}

/// The day on which the statement of a reference was made.
fn said_in<'a>(
    dossier: &'a Dossier,
    here: &'a Entity<Source>,
    reference: &str,
) -> Option<&'a Date> {
    let StatementRef { entity, statement } = StatementRef::parse(reference);
    let id = if entity.is_empty() { here.id.as_str() } else { entity };
    let crate::dossier::Node::Source(source) = dossier.ids.get(id)? else { return None };
    let found = dossier.find_statement(source, statement?)?;
    let said = dossier.statement(found).statement.said.as_ref()?;
    match &said.date {
        Known::Value(date) => Some(date),
        Known::Unknown | Known::None => None,
    }
}
