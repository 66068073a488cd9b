//! Resolves ids to entities and statements, and says so where one does not resolve.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::source::Quotations;
use super::{Missing, fault};
use crate::diag::{Diagnostic, Place, nearest};
use crate::dossier::{ActorIx, AllegationIx, Doubt, Node, PageIx, SourceIx, StatementIx};
use crate::entity::{Actor, Entities, Entity, Kind, Page};
use crate::value::StatementRef;
use crate::value::id::is_id;

/// Resolves the references of a dossier, and gathers what does not resolve.
pub(super) struct Resolver<'a, 'm> {
    pub known: Arc<Known<'a>>,
    missing: Missing<'m>,
    /// By withheld id, the public places that refer to it.
    withheld: BTreeMap<String, Vec<Place>>,
    /// Ids that nothing has, with what may have been meant: many places can name the same.
    meant: BTreeMap<(Option<Kind>, String), Meant>,
    pub diagnostics: Vec<Diagnostic>,
    has_unresolved: bool,
}

/// Everything in a dossier that can be referred to.
pub(super) struct Known<'a> {
    pub ids: BTreeMap<&'a str, Node>,
    /// The same, for those that only look one up.
    by_id: FxHashMap<&'a str, Node>,
    /// Ids of files that could not be read: they count as present.
    unreadable: BTreeMap<&'a str, Kind>,
    /// For each source, its statements.
    statements: Vec<Own>,
    /// The order of allegations on the site, as places in the list of entities.
    pub allegation_order: Vec<usize>,
    /// Sources with a fault in their front matter: a statement that they lack may be lost in it.
    faulted: BTreeSet<SourceIx>,
    entities: &'a Entities,
}

/// The statements of one source.
struct Own {
    /// The index of the first.
    first: u32,
    quotations: Arc<Quotations>,
}

/// What an id that nothing has may have been meant to be.
#[derive(Clone)]
struct Meant {
    hint: String,
    /// The id, where only one can be meant.
    certain: Option<String>,
}

/// The order of pages on the site.
pub(super) fn page_order(page: &Entity<Page>) -> (bool, Option<i32>, &str, &str) {
    (page.head.order.is_none(), page.head.order, &page.head.title, &page.id)
}

impl<'a, 'm> Resolver<'a, 'm> {
    pub fn new(
        entities: &'a Entities,
        quotations: &[Arc<Quotations>],
        missing: Missing<'m>,
    ) -> Self {
        let mut ids: Vec<(&str, Node)> = Vec::new();
        for (ix, source) in (0..).map(SourceIx).zip(&entities.sources) {
            ids.push((&source.id, Node::Source(ix)));
        }
        for (ix, actor) in (0..).map(ActorIx).zip(&entities.actors) {
            ids.push((&actor.id, Node::Actor(ix)));
        }
        let mut allegation_order: Vec<usize> = (0..entities.allegations.len()).collect();
        allegation_order.sort_by_cached_key(|index| {
            let allegation = &entities.allegations[*index];
            let added = allegation.head.added.as_ref().and_then(|added| added.latest());
            (added.is_none(), added, allegation.id.as_str())
        });
        for (ix, index) in (0..).map(AllegationIx).zip(&allegation_order) {
            ids.push((&entities.allegations[*index].id, Node::Allegation(ix)));
        }
        let mut pages: Vec<&Entity<Page>> = entities.pages.iter().map(Arc::as_ref).collect();
        pages.sort_by_key(|page| page_order(page));
        for (ix, page) in (0..).map(PageIx).zip(pages) {
            ids.push((&page.id, Node::Page(ix)));
        }
        let mut first = 0;
        let statements = quotations.iter().map(|quotations| {
            let own = Own { first, quotations: Arc::clone(quotations) };
            first += u32::try_from(quotations.ids.len()).unwrap_or(0);
            own
        });
        let statements = statements.collect();
        let unreadable =
            entities.unreadable.iter().map(|(kind, id, _)| (id.as_str(), *kind)).collect();
        let faulted = (0..)
            .map(SourceIx)
            .zip(&entities.sources)
            .filter(|(_, source)| source.faulted)
            .map(|(ix, _)| ix)
            .collect();
        let by_id = ids.iter().copied().collect();
        let ids = ids.into_iter().collect();
        let known =
            Known { ids, by_id, unreadable, statements, allegation_order, faulted, entities };
        Self::over(Arc::new(known), missing)
    }

    fn over(known: Arc<Known<'a>>, missing: Missing<'m>) -> Self {
        Self {
            known,
            missing,
            withheld: BTreeMap::new(),
            meant: BTreeMap::new(),
            diagnostics: Vec::new(),
            has_unresolved: false,
        }
    }

    /// A resolver of the same references that gathers faults by itself, to be [joined](Self::join) again.
    pub fn fork(&self) -> Self {
        Self::over(Arc::clone(&self.known), self.missing)
    }

    /// Takes over what a fork gathered.
    pub fn join(&mut self, fork: Self) {
        self.diagnostics.extend(fork.diagnostics);
        for (id, places) in fork.withheld {
            self.withheld.entry(id).or_default().extend(places);
        }
        self.has_unresolved |= fork.has_unresolved;
    }

    /// The index of the first statement of a source.
    pub fn first_statement(&self, source: SourceIx) -> u32 {
        self.known.statements.get(source.at()).map_or(0, |own| own.first)
    }

    /// Whether faults that have nothing to do with withholding are to be reported.
    pub fn reports_all(&self) -> bool {
        matches!(self.missing, Missing::Unknown)
    }

    pub fn absorb(&mut self, diagnostics: Vec<Diagnostic>) {
        if self.reports_all() {
            self.diagnostics.extend(diagnostics);
        }
    }

    pub fn report(&mut self, diagnostic: Diagnostic) {
        if self.reports_all() {
            self.diagnostics.push(diagnostic);
        }
    }

    /// The id that a statement of a source goes by.
    pub fn statement_id(&self, source: SourceIx, position: usize) -> &str {
        self.known
            .statements
            .get(source.at())
            .and_then(|own| own.quotations.ids.get(position))
            .map_or("", String::as_str)
    }

    /// An entity of any kind, or of one.
    pub fn entity(
        &mut self,
        id: &str,
        kind: Option<Kind>,
        place: impl FnOnce() -> Place,
    ) -> Option<Node> {
        if let Some(node) = self.known.by_id.get(id) {
            let found = kind_of(*node);
            if kind.is_none_or(|kind| kind == found) {
                return Some(*node);
            }
            let wanted = kind.map_or("entity", Kind::name);
            let message = format!("`{id}` is of the kind {}, not {wanted}", found.name());
            let hint =
                kind.map(|kind| format!("{0} are the files in `content/{0}`", kind.folder()));
            self.unresolved(fault("unknown-id", place(), message).maybe_hint(hint));
            return None;
        }
        self.no_such(id, kind, place);
        None
    }

    fn no_such(&mut self, id: &str, kind: Option<Kind>, place: impl FnOnce() -> Place) {
        if self.known.unreadable.contains_key(id) {
            self.has_unresolved = true;
            return;
        }
        if let Missing::Withheld(withheld) = self.missing {
            if withheld.contains_key(id) {
                self.withheld.entry(id.to_owned()).or_default().push(place());
            }
            return;
        }
        let (ids, entities) = (&self.known.ids, self.known.entities);
        let meant = self
            .meant
            .entry((kind, id.to_owned()))
            .or_insert_with(|| meant(id, kind, ids, entities));
        let Meant { hint, certain } = meant.clone();
        let name = kind.map_or("entity", Kind::name);
        let place = place();
        self.unresolved(
            fault("unknown-id", place.clone(), format!("there is no {name} `{id}`"))
                .hint(hint)
                .fix(place, id, certain),
        );
    }

    fn unresolved(&mut self, diagnostic: Diagnostic) {
        self.has_unresolved = true;
        self.report(diagnostic);
    }

    pub fn actor(&mut self, id: &str, place: impl FnOnce() -> Place) -> Option<ActorIx> {
        match self.entity(id, Some(Kind::Actor), place) {
            Some(Node::Actor(actor)) => Some(actor),
            _ => None,
        }
    }

    /// An actor that is there; nothing is said where there is none.
    pub fn known_actor(&self, id: &str) -> Option<ActorIx> {
        match self.known.by_id.get(id) {
            Some(Node::Actor(actor)) => Some(*actor),
            _ => None,
        }
    }

    pub fn source(&mut self, id: &str, place: impl FnOnce() -> Place) -> Option<SourceIx> {
        match self.entity(id, Some(Kind::Source), place) {
            Some(Node::Source(source)) => Some(source),
            _ => None,
        }
    }

    /// An actor's id, or words: words that look like a misspelt id are a fault.
    pub fn actor_or_words(&mut self, text: &str, place: impl FnOnce() -> Place) -> Option<ActorIx> {
        if let Some(Node::Actor(actor)) = self.known.by_id.get(text) {
            return Some(*actor);
        }
        let is_withheld =
            matches!(self.missing, Missing::Withheld(withheld) if withheld.contains_key(text));
        let known = || self.known.ids.iter().filter(|(_, node)| matches!(node, Node::Actor(_)));
        let is_misspelt = text.contains('-')
            && is_id(text)
            && nearest(text, known().map(|(id, _)| *id)).is_some();
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

    /// A statement `SOURCE#ID`, or `#ID` within a source.
    pub fn statement(
        &mut self,
        reference: &str,
        within: Option<SourceIx>,
        place: impl FnOnce() -> Place,
    ) -> Option<StatementIx> {
        let StatementRef { entity, statement } = StatementRef::parse(reference);
        let Some(statement) = statement else {
            self.unresolved(
                fault("unknown-id", place(), format!("`{reference}` names no statement"))
                    .hint("write the source's id, `#`, and the statement's id"),
            );
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
        let own = self.known.statements.get(source.at())?;
        if let Some(place) = own.quotations.find(statement) {
            return Some(StatementIx(own.first + place));
        }
        let ids = &own.quotations.ids;
        if self.known.faulted.contains(&source) {
            self.has_unresolved = true;
            return None;
        }
        let near = nearest(statement, ids.iter().map(String::as_str))
            .map(|near| format!("did you mean `{near}`?"))
            .unwrap_or_else(|| {
                let listed: Vec<String> = ids.iter().take(40).map(|id| format!("`{id}`")).collect();
                format!("its statements are {}", listed.join(", "))
            });
        let source = self.known.ids.iter().find(|(_, node)| **node == Node::Source(source));
        let source = source.map_or("", |(id, _)| *id).to_owned();
        let place = place.into_inner().unwrap_or(Place::Path(String::new()));
        let plain = plain(statement);
        let mut same = ids.iter().filter(|id| *id == &plain);
        let certain = same.next().filter(|_| same.next().is_none()).cloned();
        self.unresolved(
            fault(
                "unknown-id",
                place.clone(),
                format!("`{source}` has no statement `{statement}`"),
            )
            .hint(near)
            .fix(place, statement, certain),
        );
        None
    }

    /// Everything that was found.
    pub fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        if let Missing::Withheld(withheld) = self.missing {
            for (id, places) in self.withheld {
                if let Some(by) = withheld.get(&id) {
                    self.diagnostics.push(withheld_reference(&id, by, places));
                }
            }
        }
        self.diagnostics
    }

    /// What cannot be said for certain.
    pub fn doubt(&self, entities: &Entities) -> Doubt {
        let unreadable = |kind| self.known.unreadable.values().any(|own| *own == kind);
        let unresolved = self.has_unresolved;
        Doubt {
            statements: unresolved
                || unreadable(Kind::Source)
                || entities.sources.iter().any(|source| source.faulted),
            allegations: unresolved
                || unreadable(Kind::Allegation)
                || entities.allegations.iter().any(|allegation| allegation.faulted),
            actors: unresolved
                || unreadable(Kind::Actor)
                || entities.actors.iter().any(|actor| actor.faulted),
        }
    }
}

/// References from what is public to what is not. One of them is at fault itself; where there are more,
/// what withholds the entity is the one mistake.
fn withheld_reference(id: &str, by: &Place, places: Vec<Place>) -> Diagnostic {
    let count = places.len();
    let mut places = places.into_iter();
    match (places.next(), count) {
        (Some(place), 1) => {
            fault("withheld-reference", place, format!("`{id}` is withheld, and this is public"))
                .hint(format!("withhold this as well, take the reference out, or publish `{id}`"))
                .related(by.clone(), "withheld here")
        }
        (first, _) => {
            let message = format!("`{id}` is withheld, and {count} public places refer to it");
            let fault = fault("withheld-reference", by.clone(), message).hint(format!(
                "withhold those as well, take the references out, or publish `{id}`"
            ));
            let shown = first.into_iter().chain(places).take(super::MOST_SHOWN);
            shown.fold(fault, |fault, place| fault.related(place, "refers to it"))
        }
    }
}

fn meant(id: &str, kind: Option<Kind>, ids: &BTreeMap<&str, Node>, entities: &Entities) -> Meant {
    let is_list = id.split(',').map(str::trim).all(|one| ids.contains_key(one));
    if id.contains(',') && is_list {
        return Meant {
            hint: format!("several ids are written as a list: `[{id}]`"),
            certain: None,
        };
    }
    let called = |actor: &&Arc<Entity<Actor>>| {
        actor.head.name == id || actor.head.aliases.iter().any(|alias| alias.text == id)
    };
    if kind.is_none_or(|kind| kind == Kind::Actor)
        && let Some(actor) = entities.actors.iter().find(called)
    {
        let hint = format!("did you mean `{}`, the id of the actor of that name?", actor.id);
        return Meant { hint, certain: None };
    }

    let known = ids.iter().filter(|(_, node)| kind.is_none_or(|kind| kind == kind_of(**node)));
    let near = nearest(id, known.map(|(id, _)| *id)).map(|near| format!("did you mean `{near}`?"));
    let hint = near.unwrap_or_else(|| match kind {
        Some(kind) => format!("{0} are the files in `content/{0}`", kind.folder()),
        None => "an id is the name of a file in `content/`, without `.md`".to_owned(),
    });
    Meant { hint, certain: certain(id, kind, ids).map(str::to_owned) }
}

/// The one id that can be meant: it is the same in small letters with hyphens; or it differs in one letter
/// and nothing else is as near. A digit makes another day or another number, and a letter another person
/// or people: that is never certain.
fn certain<'a>(id: &str, kind: Option<Kind>, ids: &BTreeMap<&'a str, Node>) -> Option<&'a str> {
    let fits = |node: &Node| kind.is_none_or(|kind| kind == kind_of(*node));
    if let Some((known, node)) = ids.get_key_value(plain(id).as_str()) {
        return fits(node).then_some(*known);
    }
    if id.chars().count() < 5 {
        return None;
    }
    let digits = |id: &str| id.chars().filter(char::is_ascii_digit).collect::<String>();
    let mut near = ids.iter().filter(|(known, _)| {
        known.len().abs_diff(id.len()) <= 4 && strsim::osa_distance(id, known) <= 1
    });
    let (known, node) = near.next()?;
    let is_sure = !matches!(node, Node::Actor(_)) && digits(known) == digits(id);
    (near.next().is_none() && fits(node) && is_sure).then_some(*known)
}

/// An id in small letters, with hyphens.
fn plain(id: &str) -> String {
    id.to_lowercase().replace(['_', ' '], "-")
}

fn kind_of(node: Node) -> Kind {
    match node {
        Node::Source(_) => Kind::Source,
        Node::Actor(_) => Kind::Actor,
        Node::Allegation(_) => Kind::Allegation,
        Node::Page(_) => Kind::Page,
    }
}
