//! A site kept alive: a linked dossier whose outputs are made when they are asked for.
//!
//! Nothing of it changes, so that any number of threads may ask. It lives as long as somebody holds it,
//! and shares with the site before and after it what did not change between them.

use std::fmt;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock, PoisonError};

use rayon::prelude::*;

use super::desk::EditorPage;
use super::shared::SharedState;
use crate::diag::{Diagnostic, Located};
use crate::dossier::relative;
use crate::emit::{Content, Output};
use crate::load::Workspace;
use crate::pipeline::{CheckedSite, Site};
use crate::render;
use crate::serve::{self, Asset, BrowserNote, SiteSource, Withheld};

/// A site whose outputs are made on demand.
pub struct LazySite {
    site: Site,
    shared: Arc<SharedState>,
    found: Vec<Located>,
    later: Later,
    /// Tells it from the sites before and after it.
    number: u64,
    notes: Vec<BrowserNote>,
    withheld: Vec<Withheld>,
    assets: Vec<Asset>,
    desk: OnceLock<Option<Arc<[u8]>>>,
    public: OnceLock<Option<Arc<dyn SiteSource>>>,
    /// Outputs that were rendered for it.
    rendered: AtomicUsize,
}

/// Told of what is found after the site was made.
pub(super) type Later = Box<dyn Fn(Vec<Located>, Vec<BrowserNote>) + Send + Sync>;

/// Makes the site of a workspace.
pub(super) fn start(
    shared: &Arc<SharedState>,
    workspace: &Workspace,
    later: Later,
) -> io::Result<Update> {
    let _one = shared.making.lock().unwrap_or_else(PoisonError::into_inner);
    // A fault of the program itself must not take the preview with it.
    let made = catch_unwind(AssertUnwindSafe(|| came(shared, workspace, later)));
    made.map_err(|_| io::Error::other("the program has a fault of its own"))
}

fn came(shared: &Arc<SharedState>, workspace: &Workspace, later: Later) -> Update {
    let CheckedSite { mut diagnostics, mut is_good, site } = shared.pipeline.made(workspace);
    if is_good {
        let faults = shared.faults_at_first(&site);
        if !faults.is_empty() {
            is_good = false;
            diagnostics.extend(site.located(faults));
        }
    }
    let notes = shared.notes(&diagnostics, workspace);
    if !is_good {
        let desk = EditorPage { site: &site, shared, found: &diagnostics };
        // Where a template is what is wrong, there is none.
        let desk = if shared.is_for_editors() { desk.page().ok() } else { None };
        return Update { diagnostics, notes, desk, live: None };
    }
    let assets = assets(&site.styles_and_scripts());
    let mut withheld = shared.withheld(&site.edition);
    withheld.extend(super::withheld::notes(&withheld));
    withheld.sort_by(|one, other| one.path.cmp(&other.path));
    let live = LazySite {
        withheld,
        assets,
        site,
        shared: Arc::clone(shared),
        found: diagnostics.clone(),
        later,
        number: shared.pages.next_site(),
        notes: notes.clone(),
        desk: OnceLock::new(),
        public: OnceLock::new(),
        rendered: AtomicUsize::new(0),
    };
    Update { diagnostics, notes, desk: None, live: Some(Arc::new(live)) }
}

impl SharedState {
    /// Faults that show before anybody asks: two files of one path, and templates of the dossier's own
    /// that do not fit a page of those that are tried, or one that they did not fit before.
    ///
    /// The pages of entities have paths of their own, as ids are unique. A page that is what it was when
    /// it was last rendered fits.
    fn faults_at_first(&self, site: &Site) -> Vec<Diagnostic> {
        let mut faults = render::collisions(&site.assets());
        if faults.is_empty() {
            faults = site.root_collisions();
        }
        if !faults.is_empty() || !site.templates.has_own() {
            return faults;
        }
        let mut tried = self.tried.to_try(site);
        tried.extend(self.pages.faulty().iter().filter_map(|path| site.output(path)));
        let failed: Vec<Box<Diagnostic>> = tried
            .par_iter()
            .filter_map(|output| self.pages.finished(output, &site.templates).err())
            .collect();
        for fault in failed {
            if !faults.iter().any(|known| known.place == fault.place) {
                faults.push(*fault);
            }
        }
        if faults.is_empty() {
            self.tried.note(site);
        }
        faults
    }
}

fn assets(outputs: &[Output<'_>]) -> Vec<Asset> {
    let print = |output: &Output<'_>| match &output.content {
        Content::Bytes(bytes) => {
            Some(Asset { path: output.path.clone(), print: *blake3::hash(bytes).as_bytes() })
        }
        Content::View { .. } | Content::Stream(_) | Content::Drawn(_) => None,
    };
    outputs.iter().filter_map(print).collect()
}

/// The words of a picture, which are looked through in place of its bytes.
fn words(output: &Output<'_>) -> Option<String> {
    let Content::Drawn(card) = &output.content else { return None };
    Some(card().map_or_else(String::new, |card| card.words().to_owned()))
}

impl LazySite {
    /// How many outputs were rendered for this site so far; others were as they had been.
    #[must_use]
    pub fn rendered(&self) -> usize {
        self.rendered.load(Ordering::Relaxed)
    }

    /// An output; where its template does not fit it, as it was when it last did.
    fn finished(&self, path: &str) -> Option<serve::FinishedOutput> {
        let pages = &self.shared.pages;
        // A fault of the program itself must not take the preview with it.
        let finished = catch_unwind(AssertUnwindSafe(|| {
            let output = self.site.output(path)?;
            let words = words(&output);
            Some((pages.finished(&output, &self.site.templates), words))
        }));
        match finished.ok()?? {
            (Ok((page, is_new)), words) => {
                self.rendered.fetch_add(usize::from(is_new), Ordering::Relaxed);
                let looked = words.as_ref().map_or(&*page.bytes, |words| words.as_bytes());
                self.may_pass(path, looked).then_some(page)
            }
            (Err(fault), _) => {
                self.tell(*fault);
                // More may be withheld by now than was when it was made.
                pages.last(path).filter(|page| self.may_pass(path, &page.bytes))
            }
        }
    }

    /// Whether a page holds nothing that the audience may not see; what it holds is told.
    fn may_pass(&self, path: &str, bytes: &[u8]) -> bool {
        let gate = &self.site.gate;
        let leaks = gate.look(path, bytes);
        let may_pass = leaks.is_empty();
        gate.told(leaks).into_iter().for_each(|fault| self.tell(fault));
        may_pass
    }

    fn tell(&self, fault: Diagnostic) {
        let located = self.site.located(vec![fault]);
        let notes = self.shared.further_notes(&located, self.site.workspace());
        (self.later)(located, notes);
    }
}

impl SiteSource for LazySite {
    fn output(&self, path: &str) -> Option<serve::FinishedOutput> {
        self.at_hand(path).or_else(|| {
            let page = self.finished(path)?;
            self.shared.pages.note(path, self.number, &page);
            Some(page)
        })
    }

    fn at_hand(&self, path: &str) -> Option<serve::FinishedOutput> {
        self.shared.pages.of_site(path, self.number)
    }

    fn notes(&self) -> &[BrowserNote] {
        &self.notes
    }

    fn withheld(&self) -> &[Withheld] {
        &self.withheld
    }

    fn link(&self, from: &str, to: &str) -> String {
        relative(from, to)
    }

    fn assets(&self) -> &[Asset] {
        &self.assets
    }

    fn public(&self) -> Option<Arc<dyn SiteSource>> {
        let make = || self.shared.public_of(self.site.workspace());
        self.public.get_or_init(make).clone()
    }

    fn desk(&self) -> Option<Arc<[u8]>> {
        if !self.shared.is_for_editors() {
            return None;
        }
        let make = || {
            let desk = EditorPage { site: &self.site, shared: &self.shared, found: &self.found };
            let page = catch_unwind(AssertUnwindSafe(|| desk.page())).ok()?;
            page.map_err(|fault| self.tell(*fault)).ok()
        };
        self.desk.get_or_init(make).clone()
    }
}

impl fmt::Debug for LazySite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Live").field("notes", &self.notes.len()).finish_non_exhaustive()
    }
}

/// What a workspace came to.
#[derive(Debug)]
pub struct Update {
    /// What was found, in the terminal's order.
    pub diagnostics: Vec<Located>,
    /// The same for the editors' browser, the gravest first; none of a preview for the public.
    pub notes: Vec<BrowserNote>,
    /// The editors' page, where there is no site that could make it, and the preview is for them.
    pub desk: Option<Arc<[u8]>>,
    /// The site, unless an error keeps it from being made.
    pub live: Option<Arc<LazySite>>,
}
