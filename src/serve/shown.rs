//! What the server shows at a moment: the last good state of the site, and what editors are told of it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde::Serialize;
use tokio::sync::OnceCell;

use super::makers::Makers;
use super::page::{DESK, PageResponse, ServedSite, hex};
use super::showing::{BrokenContent, BrowserNote, FinishedOutput, NoteLevel};

/// How many notes a browser is given; the editors' page has them all.
const LISTED: usize = 200;

/// What is shown at a moment; the next moment is another value.
pub(super) struct ShownState {
    /// Counts the moments.
    pub(super) number: u64,
    /// The last good state, once there is one.
    pub(super) site: Option<Arc<ServedSite>>,
    /// What is wrong with the content now, if it is so wrong that the last good state stays.
    pub(super) broken: Option<Arc<BrokenContent>>,
    /// What the first state is waiting for.
    pub(super) progress: String,
    notes: OnceLock<NotesJson>,
    prints: Mutex<HashMap<String, Arc<OnceCell<PageState>>>>,
}

/// The notes as an editor's browser gets them, and their print.
#[derive(Clone)]
pub(super) struct NotesJson {
    pub(super) json: Arc<[u8]>,
    pub(super) print: String,
}

/// What a page is at a moment, by prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PageState {
    /// Of the page; `None` where there is none.
    pub(super) page: Option<String>,
    /// Of the stylesheets.
    pub(super) styles: String,
    /// Of the notes.
    pub(super) notes: String,
}

#[derive(Serialize)]
struct ShownWords<'a> {
    state: &'a str,
    progress: &'a str,
    errors: usize,
    warnings: usize,
    remarks: usize,
    notes: Vec<&'a BrowserNote>,
}

impl ShownState {
    pub(super) fn new(
        number: u64,
        site: Option<Arc<ServedSite>>,
        broken: Option<Arc<BrokenContent>>,
        progress: String,
    ) -> Self {
        let (notes, prints) = (OnceLock::new(), Mutex::new(HashMap::new()));
        Self { number, site, broken, progress, notes, prints }
    }

    /// Whether there is nothing to show yet.
    pub(super) fn is_waiting(&self) -> bool {
        self.site.is_none() && self.broken.is_none()
    }

    /// The notes as a browser gets them.
    pub(super) fn told(&self) -> &NotesJson {
        self.notes.get_or_init(|| {
            let notes = match (&self.broken, &self.site) {
                (Some(broken), _) => broken.notes.as_slice(),
                (None, Some(site)) => site.notes(),
                (None, None) => &[],
            };
            let count = |level| notes.iter().filter(|note| note.level == level).count();
            let mut listed: Vec<&BrowserNote> = notes.iter().collect();
            listed.sort_by_key(|note| note.level as u8);
            listed.truncate(LISTED);
            let told = ShownWords {
                state: match (&self.broken, &self.site) {
                    (Some(_), Some(_)) => "last good",
                    (Some(_), None) => "none",
                    (None, Some(_)) => "good",
                    (None, None) => "waiting",
                },
                progress: &self.progress,
                errors: count(NoteLevel::Error),
                warnings: count(NoteLevel::Warning),
                remarks: count(NoteLevel::Note),
                notes: listed,
            };
            let json = serde_json::to_vec(&told).unwrap_or_default();
            let print = hex(blake3::hash(&json).as_bytes());
            NotesJson { json: json.into(), print }
        })
    }

    /// The editors' page of content that is broken, if this is its key and there is one.
    pub(super) fn desk(&self, key: &str) -> Option<PageResponse> {
        let desk = self.broken.as_ref()?.desk.as_ref().filter(|_| key == DESK)?;
        let styles = self.site.as_ref().map(|site| site.styles()).unwrap_or_default();
        Some(PageResponse::desk(FinishedOutput::of(Arc::clone(desk)), &styles))
    }

    /// What a page is now, worked out once however many browsers show it, off the asynchronous threads.
    /// A page that `is_missing` was answered by the one that stands for such.
    pub(super) async fn seen(
        self: &Arc<Self>,
        key: &str,
        is_missing: bool,
        makers: &Makers,
    ) -> PageState {
        let cell = {
            let mut prints = self.prints.lock().unwrap_or_else(PoisonError::into_inner);
            let name = format!("{key}{}", if is_missing { "?" } else { "" });
            Arc::clone(prints.entry(name).or_default())
        };
        let make = || async {
            let (shown, key) = (Arc::clone(self), key.to_owned());
            let made = makers.made(move || shown.look(&key, is_missing)).await;
            // A page that cannot be made is told like one that is gone.
            made.unwrap_or_else(|| PageState {
                page: None,
                styles: String::new(),
                notes: self.told().print.clone(),
            })
        };
        cell.get_or_init(make).await.clone()
    }

    fn look(&self, key: &str, is_missing: bool) -> PageState {
        let site = self.site.as_ref();
        let page = site.and_then(|site| {
            let missing = || is_missing.then(|| site.missing(key)).flatten();
            site.sheet(key).or_else(missing).map(|sheet| sheet.print)
        });
        let page = self.desk(key).map(|desk| desk.print).or(page);
        let styles = site.map(|site| site.styles()).unwrap_or_default();
        PageState { page, styles, notes: self.told().print.clone() }
    }
}
