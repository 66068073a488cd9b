//! Makes diagnostics of what linking each entity found, and gathers what cannot be said for certain.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::missing::{MOST_SHOWN, Missing, fault};
use crate::diag::{Diagnostic, FieldStep, Place};
use crate::dossier::{Node, SourceIx, Unresolved, UnresolvedReference};
use crate::entity::{Entities, Verb};

/// What linking an entity found, beside its node.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct LinkFindings {
    pub diagnostics: Vec<Diagnostic>,
    /// Withheld ids that it refers to, each with the place.
    pub withheld: Vec<(String, Place)>,
    /// Sources whose statements it names: it is linked anew where their ids change.
    pub refers: Vec<SourceIx>,
    /// References that lead nowhere.
    pub lost: Vec<UnresolvedReference>,
}

/// Everything that linking found, entity by entity; of what is withheld, each once.
pub(super) fn found<'g>(
    gathered: impl Iterator<Item = &'g LinkFindings>,
    missing: Missing<'_>,
) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let mut places: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for one in gathered {
        diagnostics.extend(one.diagnostics.iter().cloned());
        for (id, place) in &one.withheld {
            places.entry(id).or_default().push(place.clone());
        }
    }
    if let Missing::Withheld(withheld) = missing {
        for (id, places) in places {
            // A statement without an id of its own is named after its words; beside a withheld one of the
            // same words it has a number more, which readers must not see.
            let twin = || {
                let source = format!("{}#", id.split_once('#')?.0);
                withheld.iter().find(|(own, _)| own.starts_with(&source)).map(|(_, by)| by)
            };
            if let Some(by) = withheld.get(id).or_else(twin) {
                diagnostics.push(withheld_reference(id, by, places));
            }
        }
    }
    diagnostics
}

/// What cannot be said for certain.
pub(super) fn doubt(
    gathered: &BTreeMap<Node, Arc<LinkFindings>>,
    entities: &Entities,
) -> Unresolved {
    let lost = gathered.iter().flat_map(|(node, one)| one.lost.iter().map(|lost| (*node, lost)));
    let unreadable = entities.unreadable.iter().map(|(_, _, text)| *text);
    let sources = entities.sources.iter().filter(|own| own.faulted).map(|own| own.text);
    let actors = entities.actors.iter().filter(|own| own.faulted).map(|own| own.text);
    let allegations = entities.allegations.iter().filter(|own| own.faulted).map(|own| own.text);
    let pages = entities.pages.iter().filter(|own| own.faulted).map(|own| own.text);
    let faulted = unreadable.chain(sources).chain(actors).chain(allegations).chain(pages);
    Unresolved {
        lost: lost.map(|(node, lost)| (node, lost.clone())).collect(),
        faulted: faulted.collect(),
    }
}

/// How a statement bears on what a reference at this place leads to, if it is a bearing.
pub(super) fn verb_at(place: &Place) -> Option<Verb> {
    let (Place::Value(_, field) | Place::Key(_, field) | Place::Words(_, field, _)) = place else {
        return None;
    };
    match field.0.as_slice() {
        [FieldStep::Key(list), FieldStep::Item(_), FieldStep::Key(key), ..]
            if list == "statements" =>
        {
            Verb::ALL.into_iter().find(|verb| verb.word() == key)
        }
        _ => None,
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
            let shown = first.into_iter().chain(places).take(MOST_SHOWN);
            shown.fold(fault, |fault, place| fault.related(place, "refers to it"))
        }
    }
}
