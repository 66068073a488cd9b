//! Resolves ids to entities and statements, and says so where one does not resolve.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::alone::SourceFacts;
use super::findings::{LinkFindings, verb_at};
use super::meant::{Meant, kind_of, meant, of_kind, plain};
use super::missing::{Missing, fault};
use super::order::SiteOrder;
use crate::diag::{Diagnostic, Place, nearest, statement_meant};
use crate::dossier::{
    ActorIx, AllegationIx, Ids, Node, PageIx, SourceIx, StatementIx, UnresolvedReference,
};
use crate::entity::{Entities, Kind, Verb};
use crate::value::StatementRef;
use crate::value::id::is_id;

/// Resolves the references of single entities, and gathers what does not resolve.
pub(super) struct Resolver<'k> {
    known: Referents<'k>,
    missing: Missing<'k>,
    /// Ids that nothing has, with what may have been meant: many places can name the same.
    meant: BTreeMap<(Option<Kind>, String), Meant>,
    gathered: LinkFindings,
}

/// Everything in a dossier that can be referred to.
#[derive(Clone, Copy)]
pub(super) struct Referents<'k> {
    pub ids: &'k Ids,
    pub entities: &'k Entities,
    /// Ids of files that could not be read: they count as present.
    pub unreadable: &'k BTreeSet<&'k str>,
    /// For each source, what it is by itself.
    pub alone: &'k [Arc<SourceFacts>],
}

/// Enters every id.
pub(super) fn ids(entities: &Entities, order: &SiteOrder) -> Ids {
    let sources = (0..).map(SourceIx).zip(&entities.sources);
    let sources = sources.map(|(ix, source)| (source.id.as_str(), Node::Source(ix)));
    let actors = (0..).map(ActorIx).zip(&entities.actors);
    let actors = actors.map(|(ix, actor)| (actor.id.as_str(), Node::Actor(ix)));
    let allegations = (0..).map(AllegationIx).zip(&order.allegations);
    let allegations =
        allegations.map(|(ix, at)| (entities.allegations[*at].id.as_str(), Node::Allegation(ix)));
    let pages = (0..).map(PageIx).zip(&order.pages);
    let pages = pages.map(|(ix, at)| (entities.pages[*at].id.as_str(), Node::Page(ix)));
    Ids::of(sources.chain(actors).chain(allegations).chain(pages))
}

impl<'k> Resolver<'k> {
    pub fn new(known: Referents<'k>, missing: Missing<'k>) -> Self {
        Self { known, missing, meant: BTreeMap::new(), gathered: LinkFindings::default() }
    }

    /// What was gathered since this was last asked; nothing where all is well.
    pub fn gathered(&mut self) -> Option<Arc<LinkFindings>> {
        let gathered = std::mem::take(&mut self.gathered);
        (gathered != LinkFindings::default()).then(|| Arc::new(gathered))
    }

    /// Whether faults that have nothing to do with withholding are to be reported.
    pub fn reports_all(&self) -> bool {
        matches!(self.missing, Missing::Unknown)
    }

    /// Does something of which nothing is mended without asking.
    pub fn without_fixes(&mut self, then: impl FnOnce(&mut Self)) {
        let before = self.gathered.diagnostics.len();
        then(self);
        let new = self.gathered.diagnostics.iter_mut().skip(before);
        new.for_each(|diagnostic| diagnostic.fix = None);
    }

    pub fn absorb(&mut self, diagnostics: Vec<Diagnostic>) {
        if self.reports_all() {
            self.gathered.diagnostics.extend(diagnostics);
        }
    }

    pub fn report(&mut self, diagnostic: Diagnostic) {
        if self.reports_all() {
            self.gathered.diagnostics.push(diagnostic);
        }
    }

    /// An entity of any kind, or of one.
    pub fn entity(
        &mut self,
        id: &str,
        kind: Option<Kind>,
        place: impl FnOnce() -> Place,
    ) -> Option<Node> {
        if let Some(node) = self.known.ids.get(id) {
            let found = kind_of(node);
            if kind.is_none_or(|kind| kind == found) {
                return Some(node);
            }
            let wanted = kind.map_or("entity", Kind::name);
            let message = format!("`{id}` is of the kind {}, not {wanted}", found.name());
            let hint =
                kind.map(|kind| format!("{0} are the files in `content/{0}`", kind.folder()));
            let near = nearest(id, of_kind(self.known.ids, id, kind)).map(str::to_owned);
            let fault = fault("unknown-id", place(), message).maybe_hint(hint);
            self.unresolved(kind, near, fault);
            return None;
        }
        self.no_such(id, kind, place);
        None
    }

    fn no_such(&mut self, id: &str, kind: Option<Kind>, place: impl FnOnce() -> Place) {
        if self.known.unreadable.contains(id) {
            self.lose(kind, Some(id.to_owned()), None);
            return;
        }
        if let Missing::Withheld(withheld) = self.missing {
            if withheld.contains_key(id) {
                self.gathered.withheld.push((id.to_owned(), place()));
            }
            return;
        }
        let Referents { ids, entities, .. } = self.known;
        let meant = self
            .meant
            .entry((kind, id.to_owned()))
            .or_insert_with(|| meant(id, kind, ids, entities));
        let Meant { hint, certain, near } = meant.clone();
        let name = kind.map_or("entity", Kind::name);
        let place = place();
        let fault = fault("unknown-id", place.clone(), format!("there is no {name} `{id}`"))
            .hint(hint)
            .fix(place, id, certain);
        self.unresolved(kind, near, fault);
    }

    fn unresolved(&mut self, kind: Option<Kind>, near: Option<String>, diagnostic: Diagnostic) {
        self.lose(kind, near, verb_at(&diagnostic.place));
        self.report(diagnostic);
    }

    fn lose(&mut self, kind: Option<Kind>, near: Option<String>, verb: Option<Verb>) {
        self.gathered.lost.push(UnresolvedReference { kind, near, verb });
    }

    pub fn actor(&mut self, id: &str, place: impl FnOnce() -> Place) -> Option<ActorIx> {
        match self.entity(id, Some(Kind::Actor), place) {
            Some(Node::Actor(actor)) => Some(actor),
            _ => None,
        }
    }

    /// An actor that is there; nothing is said where there is none.
    pub fn known_actor(&self, id: &str) -> Option<ActorIx> {
        match self.known.ids.get(id) {
            Some(Node::Actor(actor)) => Some(actor),
            _ => None,
        }
    }

    pub fn source(&mut self, id: &str, place: impl FnOnce() -> Place) -> Option<SourceIx> {
        match self.entity(id, Some(Kind::Source), place) {
            Some(Node::Source(source)) => Some(source),
            _ => None,
        }
    }

    /// A source that the audience may see; one that it may not see is passed over in silence, because
    /// nothing of the reference is shown.
    pub fn source_if_shown(&mut self, id: &str, place: impl FnOnce() -> Place) -> Option<SourceIx> {
        if matches!(self.missing, Missing::Withheld(withheld) if withheld.contains_key(id)) {
            return None;
        }
        self.source(id, place)
    }

    /// An actor's id, or words: words that look like a misspelt id are a fault.
    pub fn actor_or_words(&mut self, text: &str, place: impl FnOnce() -> Place) -> Option<ActorIx> {
        if let Some(Node::Actor(actor)) = self.known.ids.get(text) {
            return Some(actor);
        }
        let is_withheld =
            matches!(self.missing, Missing::Withheld(withheld) if withheld.contains_key(text));
        let known = || {
            let like = self.known.ids.like(text);
            like.filter(|(_, node)| matches!(node, Node::Actor(_)))
        };
        let is_misspelt =
            text.contains('-') && is_id(text) && nearest(text, known().map(|(id, _)| id)).is_some();
        if is_withheld || is_misspelt {
            self.no_such(text, Some(Kind::Actor), place);
        }
        None
    }

    /// An allegation that the audience may see; one that it may not see is passed over in silence,
    /// because nothing of the reference is shown.
    pub fn allegation_if_shown(
        &mut self,
        id: &str,
        place: impl FnOnce() -> Place,
    ) -> Option<AllegationIx> {
        if matches!(self.missing, Missing::Withheld(withheld) if withheld.contains_key(id)) {
            return None;
        }
        match self.entity(id, Some(Kind::Allegation), place) {
            Some(Node::Allegation(allegation)) => Some(allegation),
            _ => None,
        }
    }

    /// Whether a source has no statement of an id, but a heading.
    pub fn is_heading(&mut self, source: SourceIx, id: &str) -> bool {
        let is_said = self
            .known
            .alone
            .get(source.at())
            .is_some_and(|alone| alone.quotations.find(id).is_some());
        let entity = self.known.entities.sources.get(source.at());
        let is_heading = !is_said && entity.is_some_and(|own| own.prose.heading(id).is_some());
        if is_heading {
            self.gathered.refers.push(source);
        }
        is_heading
    }

    /// A statement `SOURCE#ID`, or `#ID` within a source.
    pub fn statement(
        &mut self,
        reference: &str,
        within: Option<SourceIx>,
        place: impl FnOnce() -> Place,
    ) -> Option<StatementIx> {
        let StatementRef { entity, statement } = StatementRef::parse(reference);
        let Some(statement) = statement else {
            let message = format!("`{reference}` names no statement");
            let fault = fault("unknown-id", place(), message)
                .hint("write the source's id, `#`, and the statement's id");
            self.unresolved(Some(Kind::Source), Some(entity.to_owned()), fault);
            return None;
        };
        let place = std::cell::OnceCell::from(place());
        let source = match (entity, within) {
            ("", Some(source)) => source,
            _ => {
                let at = || place.get().cloned().unwrap_or(Place::Path(String::new()));
                match self.entity(entity, Some(Kind::Source), at) {
                    Some(Node::Source(source)) => source,
                    _ => return None,
                }
            }
        };
        self.gathered.refers.push(source);
        let quotations = &self.known.alone.get(source.at())?.quotations;
        if let Some(position) = quotations.find(statement) {
            return Some(StatementIx { source, position });
        }
        let ids = &quotations.ids;
        let entity = self.known.entities.sources.get(source.at())?;
        if entity.faulted {
            self.lose(Some(Kind::Source), Some(entity.id.clone()), None);
            return None;
        }
        if let Missing::Withheld(_) = self.missing {
            let place = place.into_inner().unwrap_or(Place::Path(String::new()));
            self.gathered.withheld.push((format!("{}#{statement}", entity.id), place));
            return None;
        }
        let written = entity.head.statements.iter().map(|own| own.quote.as_str());
        let own: Vec<(&str, &str)> = ids.iter().map(String::as_str).zip(written).collect();
        let near = statement_meant(statement, &own, str::to_owned);
        let source = &entity.id;
        let place = place.into_inner().unwrap_or(Place::Path(String::new()));
        let plain = plain(statement);
        let mut same = ids.iter().filter(|id| *id == &plain);
        let certain = same.next().filter(|_| same.next().is_none()).cloned();
        let message = format!("`{source}` has no statement `{statement}`");
        let fault =
            fault("unknown-id", place.clone(), message).hint(near).fix(place, statement, certain);
        self.unresolved(Some(Kind::Source), Some(source.clone()), fault);
        None
    }
}
