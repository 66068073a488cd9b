//! Resolves what a statement refers to, and what its source says of all of its statements.

use std::cell::OnceCell;
use std::sync::Arc;

use casefile_words::Stretch;
use thin_vec::ThinVec;

use super::resolve::Resolver;
use crate::diag::{Diagnostic, FieldPath, Place};
use crate::dossier::{
    ActorIx, Addressee, BearingNode, CitedNode, HopNode, LocatedQuotation, ReportedNode, SourceIx,
    StatementNode, WrittenStatement,
};
use crate::entity::statement::Hop;
use crate::entity::{Entity, Source};
use crate::quote::QuotedParts;
use crate::value::Words;

/// A statement whose references are being resolved.
struct Referring<'s> {
    entity: &'s Entity<Source>,
    source: SourceIx,
    /// In its source's list.
    position: usize,
    statement: &'s WrittenStatement,
    located: Option<&'s LocatedQuotation>,
    /// Its quotation, folded when the first part of it is looked for.
    quoted: OnceCell<QuotedParts>,
}

/// Resolves what a statement refers to; it is known by its place in its source's list and its id.
pub(super) fn link(
    entity: &Arc<Entity<Source>>,
    source: SourceIx,
    (position, id): (usize, &str),
    located: Option<LocatedQuotation>,
    resolver: &mut Resolver<'_>,
) -> Option<StatementNode> {
    let statement = WrittenStatement::of(entity, position)?;
    let referring = Referring {
        entity,
        source,
        position,
        statement: &statement,
        located: located.as_ref(),
        quoted: OnceCell::new(),
    };
    let speaker = resolver.actor(&statement.speaker.0, || referring.value(|at| at.key("speaker")));
    let bearings = referring.bearings(resolver);
    let cites = referring.cites(resolver);
    // What every statement of the source has from its defaults is told of once, by `resolve_defaults`.
    let via = match statement.is_default("via") {
        true => hops(&statement.via, |id, _| resolver.known_actor(id)),
        false => hops(&statement.via, |id, index| {
            resolver.actor(id, || referring.value(|at| at.key("via").item(index).key("who")))
        }),
    };
    let reports = referring.reports(resolver);
    if !statement.is_default("said") {
        relative_to(statement.said.as_deref(), source, resolver, || {
            referring.value(|at| at.key("said").key("relative_to"))
        });
    }
    let to = match statement.is_default("to") {
        true => addressees(&statement.to, |words, _| resolver.known_actor(words)),
        false => addressees(&statement.to, |words, index| {
            resolver.actor_or_words(words, || referring.value(|at| at.key("to").item(index)))
        }),
    };
    let insertions = statement.insertions.iter();
    let insertions = insertions.filter_map(|insertion| referring.part(&insertion.words)).collect();
    Some(StatementNode {
        source,
        position,
        id: id.to_owned(),
        speaker,
        bearings,
        cites,
        via,
        reports,
        insertions,
        to,
        cited_by: ThinVec::new(),
        spoken_of_by: ThinVec::new(),
        statement,
        located,
    })
}

impl Referring<'_> {
    /// The place of a value of the statement.
    fn value(&self, at: impl FnOnce(FieldPath) -> FieldPath) -> Place {
        Place::Value(self.entity.text, at(FieldPath::of("statements").item(self.position)))
    }

    /// Where words of the quotation stand.
    fn part(&self, words: &str) -> Option<Stretch> {
        let stretches = &self.located?.stretches;
        let quoted = self.quoted.get_or_init(|| QuotedParts::of(&self.entity.prose, stretches));
        quoted.place(words)
    }

    fn bearings(&self, resolver: &mut Resolver<'_>) -> ThinVec<BearingNode> {
        let mut bearings = ThinVec::new();
        for (verb, item, bearing) in self.statement.bearings() {
            let place = || self.value(|at| at.key(verb.word()).item(item).key("allegation"));
            if let Some(allegation) = resolver.allegation_if_shown(&bearing.allegation.0, place) {
                bearings.push(BearingNode {
                    verb,
                    item,
                    allegation,
                    words: bearing.words.as_deref().and_then(|words| self.part(words)),
                    note: bearing.note.clone(),
                });
            }
        }
        bearings.shrink_to_fit();
        bearings
    }

    fn cites(&self, resolver: &mut Resolver<'_>) -> ThinVec<CitedNode> {
        let mut cites = ThinVec::with_capacity(self.statement.cites.len());
        for (index, cited) in self.statement.cites.iter().enumerate() {
            let at = |key| self.value(|at| at.key("cites").item(index).key(key));
            let statement = cited.statement.as_ref().and_then(|reference| {
                resolver.statement(reference, Some(self.source), || at("statement"))
            });
            let source =
                cited.source.as_ref().and_then(|id| resolver.source(&id.0, || at("source")));
            let words = cited.words.as_deref().and_then(|words| self.part(words));
            cites.push(CitedNode { cited: cited.clone(), statement, source, words });
        }
        cites
    }

    fn reports(&self, resolver: &mut Resolver<'_>) -> ThinVec<ReportedNode> {
        let mut reports = ThinVec::with_capacity(self.statement.reports.len());
        for (index, reported) in self.statement.reports.iter().enumerate() {
            let field = |at: FieldPath| at.key("reports").item(index);
            let speaker =
                resolver.actor(&reported.speaker.0, || self.value(|at| field(at).key("speaker")));
            let words = reported.words.as_deref().and_then(|words| self.part(words));
            reports.push(ReportedNode { reported: reported.clone(), speaker, words });
            relative_to(reported.said.as_deref(), self.source, resolver, || {
                self.value(|at| field(at).key("said").key("relative_to"))
            });
        }
        reports
    }
}

/// Resolves what a source says of all of its statements, so that each mistake in it is told once, and told
/// where no statement rests on it.
pub(super) fn resolve_defaults(
    entity: &Entity<Source>,
    source: SourceIx,
    resolver: &mut Resolver<'_>,
) {
    let Some(defaults) = &entity.head.defaults else { return };
    let at = |key: &'static str| FieldPath::of("defaults").key(key);
    let value = |field: FieldPath| Place::Value(entity.text, field);
    hops(&defaults.via, |id, index| resolver.actor(id, || value(at("via").item(index).key("who"))));
    addressees(&defaults.to, |words, index| {
        resolver.actor_or_words(words, || value(at("to").item(index)))
    });
    relative_to(defaults.said.as_deref(), source, resolver, || {
        value(at("said").key("relative_to"))
    });
}

/// The steps of a way; `via: none` says that there are none.
fn hops(via: &[Hop], mut actor: impl FnMut(&str, usize) -> Option<ActorIx>) -> ThinVec<HopNode> {
    if let [only] = via
        && only.is_none()
    {
        return ThinVec::new();
    }
    let hops = via.iter().enumerate();
    hops.map(|(index, hop)| HopNode {
        who: hop.who.as_ref().and_then(|who| actor(&who.0, index)),
        hop: hop.clone(),
    })
    .collect()
}

fn addressees(
    to: &[Words],
    mut actor: impl FnMut(&str, usize) -> Option<ActorIx>,
) -> ThinVec<Addressee> {
    let to = to.iter().enumerate();
    to.map(|(index, words)| match actor(words, index) {
        Some(actor) => Addressee::Actor(actor),
        None => Addressee::Words(words.clone()),
    })
    .collect()
}

fn relative_to(
    said: Option<&crate::entity::statement::Said>,
    source: SourceIx,
    resolver: &mut Resolver<'_>,
    place: impl FnOnce() -> Place,
) {
    let Some(anchor) = said.and_then(|said| said.relative_to.as_deref()) else { return };
    if anchor.contains('#') {
        resolver.statement(anchor, Some(source), place);
    } else if !matches!(anchor, "published" | "said") {
        resolver.report(
            Diagnostic::error("bad-value", place(), format!("`{anchor}` is not known here"))
                .hint("write `published`, `said`, or a statement as `SOURCE#ID`"),
        );
    }
}
