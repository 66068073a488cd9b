//! What the preview shows: one state of the site, whole and never changed.

use std::sync::Arc;

use serde::Serialize;

/// What tells two contents apart: the same bytes have the same print, others another.
pub type ContentTag = [u8; 32];

/// One state of the site, whole and never changed; a later state takes its place.
pub trait SiteSource: Send + Sync {
    /// The finished bytes of the output at this path of the site (`actors/x/index.html`,
    /// `static/css/site.css`), made now if nobody asked before; `None` where the site has no such
    /// output. May block for some milliseconds: it is called off the asynchronous threads.
    fn output(&self, path: &str) -> Option<FinishedOutput>;

    /// The same, if it is at hand and nothing has to be made: this never blocks.
    fn at_hand(&self, _path: &str) -> Option<FinishedOutput> {
        None
    }

    /// What editors are told of this state, in the terminal's order.
    fn notes(&self) -> &[BrowserNote];

    /// What is shown here and withheld from the public, in order of the paths; empty where the preview shows
    /// what the public gets.
    fn withheld(&self) -> &[Withheld];

    /// How the page at `from` writes a link to a place of the site (`actors/x/`, `sources/x/#s1`).
    fn link(&self, from: &str, to: &str) -> String;

    /// Stylesheets, scripts, images and fonts of the site, whose change can change how a page looks
    /// though its bytes stay the same.
    fn assets(&self) -> &[Asset];

    /// The editors' page, a whole document, shown to them at `/_casefile/`.
    fn desk(&self) -> Option<Arc<[u8]>> {
        None
    }

    /// What a build of this state would publish, or the last such state where it would publish nothing;
    /// made now if nobody asked before, and `None` where there never was one. Asked of a state that is
    /// shown to editors, off the asynchronous threads, by one at a time.
    fn public(&self) -> Option<Arc<dyn SiteSource>> {
        None
    }
}

/// The finished bytes of one output.
#[derive(Debug, Clone)]
pub struct FinishedOutput {
    /// The bytes, exactly as a build would write them.
    pub bytes: Arc<[u8]>,
    /// By which browsers ask whether they have these bytes.
    pub print: ContentTag,
}

impl FinishedOutput {
    /// The output of these bytes, their print worked out.
    #[must_use]
    pub fn of(bytes: impl Into<Arc<[u8]>>) -> Self {
        let bytes = bytes.into();
        Self { print: *blake3::hash(&bytes).as_bytes(), bytes }
    }
}

/// A file of the site that pages draw on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its path in the site: `static/css/site.css`.
    pub path: String,
    /// By which a change of it is seen.
    pub print: ContentTag,
}

/// Something that the preview shows and the public site leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    /// Its id, as editors write it.
    pub id: String,
    /// Where it is in the site: a folder with its slash (`actors/x/`), for all that is below, one
    /// file (`originals/x.pdf`), or a place on the pages of a folder (`sources/x/#s1`). What has several
    /// places has an entry for each.
    pub path: String,
    /// Why, to follow a colon: `a draft`, `under an embargo until 2027-01-01T06:00:00Z`.
    pub why: String,
}

/// What editors are told of content so wrong that no state can be made of it.
#[derive(Debug, Clone, Default)]
pub struct BrokenContent {
    /// What is wrong, and what else there is to say, in the terminal's order.
    pub notes: Vec<BrowserNote>,
    /// The editors' page as it is now, a whole document; that of the last good state, where there is
    /// none.
    pub desk: Option<Arc<[u8]>>,
}

/// How grave a note is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NoteLevel {
    /// Wrong: nothing is published.
    Error,
    /// Probably wrong.
    Warning,
    /// Worth knowing.
    Note,
}

/// One diagnostic as the browser shows it: the words of the terminal, without its colours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BrowserNote {
    /// The rule's name.
    pub rule: String,
    /// How grave it is.
    pub level: NoteLevel,
    /// What is wrong.
    pub message: String,
    /// Path from the dossier's root, forward slashes.
    pub file: String,
    /// The line, from one.
    pub line: usize,
    /// The column, from one.
    pub column: usize,
    /// The lines in question with their carets, as in the terminal; empty where there are none.
    pub excerpt: String,
    /// The cure.
    pub hint: Option<String>,
    /// The address that opens an editor there ([`editor`](super::editor)).
    pub open: Option<String>,
}
