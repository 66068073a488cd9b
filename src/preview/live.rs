//! A site kept alive: a thread that owns a linked dossier and makes its outputs when they are asked for.
//!
//! The dossier borrows from its entities, and they from nothing but the thread's own stack; so nothing
//! is copied, and all of it goes when the last holder of the [`Live`] lets go.

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;

use rayon::prelude::*;

use super::desk::Desk;
use super::recent::Recent;
use super::{Came, Shared};
use crate::diag::{Diagnostic, Located};
use crate::emit::{Content, Output};
use crate::load::Workspace;
use crate::pipeline::{Made, Site};
use crate::render;
use crate::serve::{self, Asset, Note, Showing, Withheld};

/// Threads of a live site that make outputs.
const MAKERS: usize = 2;

/// Bytes of outputs that are answered without making their views again.
const MOST: usize = 16 << 20;

/// A site whose outputs are made on demand.
pub struct Live {
    requests: Sender<Request>,
    made: Recent<serve::Output>,
    notes: Vec<Note>,
    withheld: Vec<Withheld>,
    assets: Vec<Asset>,
    desk: OnceLock<Option<Arc<[u8]>>>,
    state: Arc<State>,
}

/// What a live site and its threads both look at.
#[derive(Debug, Default)]
struct State {
    /// Whether nobody holds the site any more.
    is_over: AtomicBool,
    /// Outputs that were rendered for it.
    rendered: AtomicUsize,
}

enum Request {
    Output(String, SyncSender<Option<serve::Output>>),
    Desk(SyncSender<Option<Arc<[u8]>>>),
}

/// Told of what is found after the site was made.
pub(super) type Later = Box<dyn Fn(Vec<Located>, Vec<Note>) + Send + Sync>;

/// What the thread tells of the site before it serves it.
struct Opening {
    diagnostics: Vec<Located>,
    notes: Vec<Note>,
    /// Assets and withheld material, where there is a site.
    site: Option<(Vec<Asset>, Vec<Withheld>)>,
    /// The editors' page, where there is none.
    desk: Option<Arc<[u8]>>,
}

/// Makes the site of a workspace in a thread of its own, and waits until it can be shown.
pub(super) fn start(shared: Arc<Shared>, workspace: Workspace, later: Later) -> io::Result<Came> {
    let (requests, received) = mpsc::channel();
    let (opened, opening) = mpsc::sync_channel(1);
    let state = Arc::new(State::default());
    let own = Arc::clone(&state);
    thread::Builder::new().name("casefile-site".to_owned()).spawn(move || {
        let body = Body { shared: &shared, state: &own, received: Mutex::new(received), opened };
        body.live(&workspace, &later);
    })?;
    let opening: Opening =
        opening.recv().map_err(|_| io::Error::other("the thread that makes the site ended"))?;
    let Opening { diagnostics, notes, site, desk } = opening;
    let live = site.map(|(assets, withheld)| {
        Arc::new(Live {
            requests,
            made: Recent::new(MOST / 2),
            notes: notes.clone(),
            withheld,
            assets,
            desk: OnceLock::new(),
            state,
        })
    });
    Ok(Came { diagnostics, notes, desk, live })
}

/// The thread's side.
struct Body<'s> {
    shared: &'s Shared,
    state: &'s State,
    received: Mutex<Receiver<Request>>,
    opened: SyncSender<Opening>,
}

impl Body<'_> {
    fn live(&self, workspace: &Workspace, later: &Later) {
        self.shared.pipeline.made(workspace, |Made { mut diagnostics, mut is_good, site }| {
            let outputs = if is_good { site.outputs() } else { Vec::new() };
            if is_good {
                let faults = self.faults_at_first(&site, &outputs);
                if !faults.is_empty() {
                    is_good = false;
                    diagnostics.extend(site.located(faults));
                }
            }
            let notes = self.shared.notes(&diagnostics, workspace);
            let found = diagnostics.clone();
            let (mut told, mut desk) = (None, None);
            if is_good {
                told = Some((assets(&outputs), self.shared.withheld(site.edition)));
            } else {
                let page =
                    Desk { site: &site, shared: self.shared, found: &found, texts: workspace };
                // Where a template is what is wrong, there is none.
                desk = page.page().ok();
            }
            let opening = Opening { diagnostics, notes, site: told, desk };
            if self.opened.send(opening).is_ok() && is_good {
                self.serve(&site, &outputs, &found, workspace, later);
            }
        });
    }

    /// Faults that show before anybody asks: two outputs of one path, and templates of the dossier's own
    /// that do not fit a page of those that are tried, or one that they did not fit before.
    ///
    /// A page that is what it was when it was last rendered fits.
    fn faults_at_first(&self, site: &Site<'_>, outputs: &[Output<'_>]) -> Vec<Diagnostic> {
        let mut faults = render::collisions(outputs);
        if !faults.is_empty() || !site.templates.has_own() {
            return faults;
        }
        let pages = &self.shared.pages;
        let faulty = pages.faulty();
        let mut tried = render::to_try(outputs);
        tried.extend(outputs.iter().filter(|output| faulty.contains(&output.path)));
        let failed: Vec<Box<Diagnostic>> = tried
            .into_par_iter()
            .filter_map(|output| pages.finished(output, site.templates).err())
            .collect();
        for fault in failed {
            if !faults.iter().any(|known| known.place == fault.place) {
                faults.push(*fault);
            }
        }
        faults
    }

    /// Answers until nobody holds the site any more.
    fn serve(
        &self,
        site: &Site<'_>,
        outputs: &[Output<'_>],
        found: &[Located],
        workspace: &Workspace,
        later: &Later,
    ) {
        let by_path: HashMap<&str, &Output<'_>> =
            outputs.iter().map(|output| (output.path.as_str(), output)).collect();
        let tell = |fault: Diagnostic| {
            let located = site.located(vec![fault]);
            let notes = self.shared.notes(&located, workspace);
            later(located, notes);
        };
        thread::scope(|scope| {
            for _ in 0..MAKERS {
                scope.spawn(|| {
                    while let Some(request) = self.next() {
                        self.answer(&request, site, &by_path, found, workspace, &tell);
                    }
                });
            }
        });
    }

    fn next(&self) -> Option<Request> {
        self.received.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
    }

    fn answer(
        &self,
        request: &Request,
        site: &Site<'_>,
        by_path: &HashMap<&str, &Output<'_>>,
        found: &[Located],
        workspace: &Workspace,
        tell: &dyn Fn(Diagnostic),
    ) {
        // Whoever asked may have gone away meanwhile.
        match request {
            Request::Output(path, reply) => {
                let output = by_path.get(path.as_str());
                let page = output.and_then(|output| self.finished(output, site, tell));
                let _ = reply.send(page);
            }
            Request::Desk(reply) => {
                let desk = Desk { site, shared: self.shared, found, texts: workspace };
                let page = desk.page().map_err(|fault| tell(*fault));
                let _ = reply.send(page.ok());
            }
        }
    }

    /// An output; where its template does not fit it, as it was when it last did.
    fn finished(
        &self,
        output: &Output<'_>,
        site: &Site<'_>,
        tell: &dyn Fn(Diagnostic),
    ) -> Option<serve::Output> {
        let pages = &self.shared.pages;
        // A fault of the program itself must not take the preview with it.
        let finished = catch_unwind(AssertUnwindSafe(|| pages.finished(output, site.templates)));
        match finished.ok()? {
            Ok((page, is_new)) => {
                self.state.rendered.fetch_add(usize::from(is_new), Ordering::Relaxed);
                Some(page)
            }
            Err(fault) => {
                tell(*fault);
                pages.last(&output.path)
            }
        }
    }
}

fn assets(outputs: &[Output<'_>]) -> Vec<Asset> {
    outputs
        .iter()
        .filter(|output| output.path.starts_with("static/"))
        .filter_map(|output| match &output.content {
            Content::Bytes(bytes) => {
                Some(Asset { path: output.path.clone(), print: *blake3::hash(bytes).as_bytes() })
            }
            Content::View { .. } | Content::Made(_) => None,
        })
        .collect()
}

impl Live {
    /// How many outputs were rendered for this site so far; others were as they had been.
    #[must_use]
    pub fn rendered(&self) -> usize {
        self.state.rendered.load(Ordering::Relaxed)
    }

    fn ask<T>(&self, request: impl FnOnce(SyncSender<T>) -> Request) -> Option<T> {
        let (reply, answer) = mpsc::sync_channel(1);
        self.requests.send(request(reply)).ok()?;
        answer.recv().ok()
    }
}

impl Showing for Live {
    fn output(&self, path: &str) -> Option<serve::Output> {
        if let Some(page) = self.made.get(path, |page| page.bytes.len()) {
            return Some(page);
        }
        let page = self.ask(|reply| Request::Output(path.to_owned(), reply)).flatten()?;
        self.made.put(path, page.clone(), page.bytes.len());
        Some(page)
    }

    fn notes(&self) -> &[Note] {
        &self.notes
    }

    fn withheld(&self) -> &[Withheld] {
        &self.withheld
    }

    fn assets(&self) -> &[Asset] {
        &self.assets
    }

    fn desk(&self) -> Option<Arc<[u8]>> {
        self.desk.get_or_init(|| self.ask(Request::Desk).flatten()).clone()
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        self.state.is_over.store(true, Ordering::Relaxed);
    }
}

impl fmt::Debug for Live {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Live").field("notes", &self.notes.len()).finish_non_exhaustive()
    }
}
