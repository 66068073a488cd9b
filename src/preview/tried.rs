//! Which pages a dossier's own templates are tried on before a site is shown: all kinds at first, and
//! later those of what changed since they were found to fit.

use std::sync::{Arc, Mutex, PoisonError};

use crate::dossier::{ActorIx, AllegationIx, Dossier, Node, PageIx, SourceIx};
use crate::emit::{self, Output};
use crate::pipeline::Site;
use crate::render::{self, Fingerprint, TRIED};

/// The site whose templates were last found to fit.
#[derive(Debug, Default)]
pub(super) struct TemplateTrial(Mutex<Option<(Fingerprint, Arc<Dossier>)>>);

impl TemplateTrial {
    /// The pages to try a site's templates on.
    pub fn to_try<'s>(&self, site: &'s Site) -> Vec<Output<'s>> {
        let last = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let changed = last
            .filter(|(print, _)| *print == site.templates.print())
            .and_then(|(_, before)| changed(&before, site.edition.dossier()));
        match changed {
            Some(nodes) => {
                let own = nodes.into_iter().flat_map(|node| emit::of(&site.edition, node));
                own.take(TRIED).chain(emit::fronts(&site.edition)).collect()
            }
            None => render::to_try(site.outputs()),
        }
    }

    /// Notes that a site's templates fit.
    pub fn note(&self, site: &Site) {
        let fits = (site.templates.print(), Arc::clone(site.edition.dossier()));
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(fits);
    }
}

/// The entities whose nodes are others than before; nothing where ids came or went.
fn changed(before: &Dossier, now: &Dossier) -> Option<Vec<Node>> {
    if !Arc::ptr_eq(&before.ids, &now.ids) || !Arc::ptr_eq(&before.config, &now.config) {
        return None;
    }
    let sources = others(&before.sources, &now.sources).map(|at| Node::Source(SourceIx(at)));
    let actors = others(&before.actors, &now.actors).map(|at| Node::Actor(ActorIx(at)));
    let allegations =
        others(&before.allegations, &now.allegations).map(|at| Node::Allegation(AllegationIx(at)));
    let pages = others(&before.pages, &now.pages).map(|at| Node::Page(PageIx(at)));
    Some(sources.chain(actors).chain(allegations).chain(pages).collect())
}

fn others<'n, N>(before: &'n [Arc<N>], now: &'n [Arc<N>]) -> impl Iterator<Item = u32> + 'n {
    let each = (0..).zip(before.iter().zip(now));
    each.filter(|(_, (before, now))| !Arc::ptr_eq(before, now)).map(|(at, _)| at)
}
