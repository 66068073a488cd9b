//! What the settings name besides words: pages, allegations, the logo. What is not there is told at its place.

use crate::config::Config;
use crate::diag::{Diagnostic, FieldPath, Place, nearest};
use crate::dossier::{Dossier, Node};
use crate::entity::Kind;
use crate::load::Files;
use crate::text::TextId;

/// References of the settings that lead nowhere, or, where all is `released` that readers may see, to something withheld.
#[must_use]
pub fn unknown_in_settings(
    config: &Config,
    settings: TextId,
    (complete, released): (&Dossier, &Dossier),
    statics: &Files,
) -> Vec<Diagnostic> {
    let lists = [("nav", Kind::Page, &config.nav), ("home", Kind::Allegation, &config.home)];
    let mut found = Vec::new();
    for (key, kind, ids) in lists {
        for (place, id) in ids.iter().enumerate() {
            let place = Place::Value(settings, FieldPath::of(key).item(place));
            let is_one = |dossier: &Dossier| {
                dossier.ids.get(id.as_str()).is_some_and(|node| dossier.kind(node) == kind)
            };
            if !is_one(complete) {
                let message = format!("there is no {} `{}`", kind.name(), id.as_str());
                let fault = Diagnostic::error("unknown-id", place, message);
                let nodes = complete.nodes(kind);
                let known = nodes.iter().map(|node: &Node| complete.id(*node));
                found.push(match nearest(id.as_str(), known) {
                    Some(meant) => fault.hint(format!("did you mean `{meant}`?")),
                    None => fault.hint(format!(
                        "write the name of a file in `content/{}/`, without its ending",
                        kind.folder()
                    )),
                });
            } else if !is_one(released) {
                let message = format!("`{}` is withheld, and the settings name it", id.as_str());
                found.push(
                    Diagnostic::error("withheld-reference", place, message)
                        .hint("take the reference out, or publish what it refers to"),
                );
            }
        }
    }
    let missing = config.logo.as_ref().filter(|logo| !statics.contains_key(logo.as_str()));
    found.extend(missing.map(|logo| {
        let place = Place::Value(settings, FieldPath::of("logo"));
        let message = format!("there is no file `static/{}`", logo.as_str());
        Diagnostic::error("bad-value", place, message)
            .hint("lay the picture there, or take the line out")
    }));
    found
}
