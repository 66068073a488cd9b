//! An output as the preview answers it, from one state of the site: its bytes, and for a page what the
//! preview adds to them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use axum::body::Bytes;

use super::address::escaped as percent;
use super::marks::{self, WithheldPlaces, escaped};
use super::media;
use super::references;
use super::settings::Access;
use super::showing::{Asset, BrowserNote, ContentTag, FinishedOutput, SiteSource};
use super::{insert, tags};

/// The editors' page, by a key that no output has.
pub(super) const DESK: &str = "_casefile/index.html";

/// The page that stands for those that do not exist.
pub(super) const NOT_FOUND: &str = "404.html";

/// Where the originals of sources are, which others have made: nothing is added to them.
pub(super) const ORIGINALS: &str = "originals/";

/// How many bytes of finished pages are kept with a state, so that a page that many ask for is
/// finished once.
const KEPT: usize = 32 << 20;

/// One state of the site, with what the server has worked out of it.
pub(super) struct ServedSite {
    showing: Arc<dyn SiteSource>,
    /// Whose state it is.
    access: Access,
    assets: OnceLock<Assets>,
    places: OnceLock<WithheldPlaces>,
    kept: Mutex<KeptPages>,
}

/// Finished pages by their keys, and their bytes counted.
#[derive(Default)]
struct KeptPages {
    sheets: HashMap<String, Arc<PageResponse>>,
    bytes: usize,
}

/// The files that pages draw on, by how a change of them is to be seen.
struct Assets {
    styles: ContentTag,
    scripts: ContentTag,
    others: HashMap<String, ContentTag>,
}

/// An output as it is answered, and what tells it apart from the same output of another state.
pub(super) struct PageResponse {
    /// The site's bytes, and for a page what the preview adds to them.
    pub(super) bytes: Bytes,
    /// What was added, for the [header](insert::HEADER) that tells.
    pub(super) inserted: String,
    /// Of everything that a browser shows; a page is to be loaded anew when it differs.
    pub(super) print: String,
    /// The entity tag: of every byte.
    pub(super) tag: String,
    /// The content type.
    pub(super) media: &'static str,
}

impl ServedSite {
    /// A state for editors, that the server knows nothing of yet.
    pub(super) fn new(showing: Arc<dyn SiteSource>) -> Self {
        Self::of(showing, Access::Editors)
    }

    /// A state for everybody; nothing where it shows what is withheld.
    pub(super) fn public(showing: Arc<dyn SiteSource>) -> Option<Self> {
        showing.withheld().is_empty().then(|| Self::of(showing, Access::Public))
    }

    fn of(showing: Arc<dyn SiteSource>, access: Access) -> Self {
        let (assets, places, kept) = (OnceLock::new(), OnceLock::new(), Mutex::default());
        Self { showing, access, assets, places, kept }
    }

    /// What editors are told of it; nobody else is told anything.
    pub(super) fn notes(&self) -> &[BrowserNote] {
        match self.access {
            Access::Editors => self.showing.notes(),
            Access::Public => &[],
        }
    }

    /// The output at a key, if it is a page that was asked for before.
    pub(super) fn kept(&self, key: &str) -> Option<Arc<PageResponse>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.sheets.get(key).cloned()
    }

    /// The output at a key; `None` where the state has none.
    pub(super) fn sheet(&self, key: &str) -> Option<Arc<PageResponse>> {
        if let Some(sheet) = self.kept(key) {
            return Some(sheet);
        }
        if key == DESK && self.access == Access::Editors {
            let desk = FinishedOutput::of(self.showing.desk()?);
            return Some(Arc::new(PageResponse::desk(&desk, &self.styles())));
        }
        let output = self.showing.output(key)?;
        if media::of(key) != media::HTML || key.starts_with(ORIGINALS) {
            return Some(Arc::new(PageResponse::plain(key, output)));
        }
        let sheet = Arc::new(self.page(&output, key, false));
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.bytes + sheet.bytes.len() > KEPT {
            *kept = KeptPages::default();
        }
        kept.bytes += sheet.bytes.len();
        kept.sheets.insert(key.to_owned(), Arc::clone(&sheet));
        drop(kept);
        Some(sheet)
    }

    /// The page that stands for those that do not exist, as it is answered at such a key.
    pub(super) fn missing(&self, key: &str) -> Option<PageResponse> {
        Some(self.page(&self.showing.output(NOT_FOUND)?, key, true))
    }

    /// A page with the preview's additions.
    fn page(&self, output: &FinishedOutput, key: &str, is_missing: bool) -> PageResponse {
        let page = &output.bytes;
        let references: Vec<_> = tags::tags(page)
            .flat_map(|tag| references::of(&tag, key).collect::<Vec<_>>())
            .collect();
        let top = marks::of(key, &references, self.places());
        let assets = self.assets();
        let mut hasher = blake3::Hasher::new();
        hasher.update(&output.print).update(&assets.scripts).update(top.as_bytes());
        for reference in references.iter().filter(|reference| !reference.is_link) {
            if let Some(print) = assets.others.get(&reference.path) {
                hasher.update(print);
            }
        }
        let print = hex(hasher.finalize().as_bytes());
        let styles = self.styles();
        let script = script(self.access, key, &print, &styles, is_missing);
        PageResponse::longer(page, &top, &script, print, &styles)
    }

    /// Of all stylesheets; they are to be loaded anew when it differs.
    pub(super) fn styles(&self) -> String {
        hex(&self.assets().styles)
    }

    fn places(&self) -> &WithheldPlaces {
        self.places.get_or_init(|| WithheldPlaces::of(self.showing.withheld()))
    }

    fn assets(&self) -> &Assets {
        self.assets.get_or_init(|| Assets::of(self.showing.assets()))
    }
}

impl Assets {
    fn of(all: &[Asset]) -> Self {
        let (mut styles, mut scripts) = (blake3::Hasher::new(), blake3::Hasher::new());
        let mut others = HashMap::new();
        for asset in all {
            let hasher = match asset.path.as_str() {
                path if media::is_style(path) => &mut styles,
                path if media::is_script(path) => &mut scripts,
                path => {
                    others.insert(path.to_owned(), asset.print);
                    continue;
                }
            };
            hasher.update(asset.path.as_bytes()).update(&[0]).update(&asset.print);
        }
        Self {
            styles: *styles.finalize().as_bytes(),
            scripts: *scripts.finalize().as_bytes(),
            others,
        }
    }
}

impl PageResponse {
    /// The editors' page, which lists what is withheld and needs no marks.
    pub(super) fn desk(output: &FinishedOutput, styles: &str) -> Self {
        let print = hex(&output.print);
        let script = script(Access::Editors, DESK, &print, styles, false);
        Self::longer(&output.bytes, "", &script, print, styles)
    }

    /// A page with these additions at the start and the end of its body.
    fn longer(page: &[u8], top: &str, script: &str, print: String, styles: &str) -> Self {
        let start = insert::after_start(page);
        // A page whose body ends before it begins is as broken as can be: then all stands at the start.
        let end = insert::before_end(page).max(start);
        let (bytes, inserted) = insert::with(page, &[(start, top), (end, script)]);
        let tag = format!("\"{print}-{}\"", styles.get(..8).unwrap_or_default());
        Self { bytes: bytes.into(), inserted, print, tag, media: media::HTML }
    }

    /// An output that is answered as it is.
    fn plain(key: &str, output: FinishedOutput) -> Self {
        let print = hex(&output.print);
        let bytes = Bytes::from_owner(output.bytes);
        let tag = format!("\"{print}\"");
        Self { bytes, inserted: String::new(), print, tag, media: media::of(key) }
    }
}

/// The tag that loads the preview's script.
pub(super) fn script(
    access: Access,
    key: &str,
    print: &str,
    styles: &str,
    is_missing: bool,
) -> String {
    let name = match access {
        Access::Editors => "preview.js",
        Access::Public => "reload.js",
    };
    let missing = if is_missing { " data-missing" } else { "" };
    format!(
        "<script src=\"/_casefile/{name}\" data-page=\"{}\" data-print=\"{print}\" \
         data-styles=\"{styles}\"{missing} defer></script>",
        escaped(&percent(key, b"/")),
    )
}

/// The first half of a print in hexadecimal digits: enough to tell any two states apart.
pub(super) fn hex(print: &ContentTag) -> String {
    print.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
