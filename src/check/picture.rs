//! Looks for the pictures that bodies show: each must be a file of `static/`, and have a description.

use crate::diag::{Diagnostic, Level, Place, nearest};
use crate::entity::{Entities, Entity, Head};
use crate::load::Files;
use crate::markdown::{Link, LinkTarget, in_static, is_picture};
use crate::text::Span;

/// What is wrong with the pictures in bodies; `statics` are the dossier's own static files.
pub(super) fn pictures(entities: &Entities, statics: &Files) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut look = |entity: BodyLinks<'_>| {
        for link in entity.links.iter().filter(|link| link.is_picture) {
            let place = Place::Span(Span::new(entity.text, link.written.clone()));
            if let Some(fault) = fault(link, &place, statics) {
                found.push(fault);
            } else if (entity.words)(link).trim().is_empty() {
                let message = "this picture has no description";
                let fault = Diagnostic::new("undescribed-image", Level::Warning, place, message);
                found.push(
                    fault.hint("say what is to be seen: `![The pier at low tide](pier.png)`"),
                );
            }
        }
    };
    entities.sources.iter().for_each(|own| each(own, &mut look));
    entities.actors.iter().for_each(|own| each(own, &mut look));
    entities.allegations.iter().for_each(|own| each(own, &mut look));
    entities.pages.iter().for_each(|own| each(own, &mut look));
    found
}

/// The links of a body, with the words of each.
struct BodyLinks<'e> {
    text: crate::text::TextId,
    links: &'e [Link],
    words: &'e dyn Fn(&Link) -> String,
}

fn each<H: Head>(entity: &Entity<H>, look: &mut dyn FnMut(BodyLinks<'_>)) {
    let words = |link: &Link| entity.prose.shown(&link.stretch);
    look(BodyLinks { text: entity.text, links: entity.prose.links(), words: &words });
}

fn fault(link: &Link, place: &Place, statics: &Files) -> Option<Diagnostic> {
    let broken = |message| Some(Diagnostic::error("broken-link", place.clone(), message));
    match &link.target {
        LinkTarget::Picture(file) if !is_picture(file) => broken(format!("`{file}` is no picture"))
            .map(|fault| {
                fault.hint("pictures end in `.png`, `.jpg`, `.svg`, `.webp`, `.gif` or `.avif`; link to other files")
            }),
        LinkTarget::Picture(file) if statics.contains_key(file.as_str()) => None,
        LinkTarget::Picture(file) => broken(format!("there is no picture `static/{file}`"))
            .map(|fault| fault.hint(meant(file, statics))),
        LinkTarget::Web(address) => {
            let message = format!("this picture lies elsewhere, at `{address}`");
            Some(Diagnostic::error("outside-image", place.clone(), message).hint(
                "put the file below `static/` and write `![words](static/FILE)`, or link to it: `[words](…)`",
            ))
        }
        LinkTarget::Refused(address)
            if is_picture(address) || address.contains(':') || in_static(address).is_none() =>
        {
            broken(format!("`{address}` is no address of a picture"))
                .map(|fault| fault.hint("pictures are files below `static/`: `![words](static/FILE)`"))
        }
        LinkTarget::Refused(address) => broken(format!("`![[{address}]]` shows no picture"))
            .map(|fault| fault.hint("nothing but pictures of `static/` is embedded; to link, take the `!` out")),
        LinkTarget::Entity { .. } | LinkTarget::Fragment(_) | LinkTarget::Gone => None,
    }
}

/// The picture that was probably meant: of the same name elsewhere, or of one nearly so.
fn meant(file: &str, statics: &Files) -> String {
    let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_lowercase();
    let wanted = name(file);
    let known = || statics.keys().map(|path| &**path).filter(|path| is_picture(path));
    let near = known()
        .find(|path| name(path) == wanted)
        .or_else(|| nearest(file, known()))
        .or_else(|| known().find(|path| nearest(&wanted, [name(path).as_str()]).is_some()));
    match near {
        Some(path) => format!("did you mean `static/{path}`?"),
        None => "put the file there; its path is written from `static/` on".to_owned(),
    }
}
