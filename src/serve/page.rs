//! An output as the preview answers it, from one state of the site: its bytes, and for a page what the
//! preview adds to them.

use std::sync::{Arc, OnceLock};

use axum::body::Bytes;
use quick_xml::escape::escape;

use super::address::escaped_path;
use super::settings::Access;
use super::showing::{Asset, BrowserNote, ContentTag, FinishedOutput, SiteSource};
use super::{media, withheld};

/// The editors' page, by a key that no output has.
pub(super) const DESK: &str = "_casefile/index.html";

/// The page that stands for those that do not exist.
pub(super) const NOT_FOUND: &str = "404.html";

/// Where the originals of sources are, which others have made: nothing is added to them.
pub(super) const ORIGINALS: &str = "originals/";

/// One state of the site, with what the server has worked out of it. Pages are kept by the site itself.
pub(super) struct ServedSite {
    showing: Arc<dyn SiteSource>,
    /// Whose state it is.
    access: Access,
    tags: OnceLock<StateTags>,
}

/// What tells apart what many pages of a state rest on.
struct StateTags {
    styles: ContentTag,
    /// All else that pages draw on, and what is withheld. Which of it a page shows, only a browser knows: a
    /// change of any is a change of every page.
    others: ContentTag,
}

/// An output as it is answered, and what tells it apart from the same output of another state.
pub(super) struct PageResponse {
    /// The site's bytes.
    site: Arc<[u8]>,
    /// What the preview adds at their end.
    pub(super) added: String,
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
        Self { showing, access: Access::Editors, tags: OnceLock::new() }
    }

    /// A state for everybody; nothing where it shows what is withheld.
    pub(super) fn public(showing: Arc<dyn SiteSource>) -> Option<Self> {
        let is_public = showing.withheld().is_empty();
        is_public.then(|| Self { showing, access: Access::Public, tags: OnceLock::new() })
    }

    /// What editors are told of it; nobody else is told anything.
    pub(super) fn notes(&self) -> &[BrowserNote] {
        match self.access {
            Access::Editors => self.showing.notes(),
            Access::Public => &[],
        }
    }

    /// The output at a key; `None` where the state has none.
    pub(super) fn sheet(&self, key: &str) -> Option<PageResponse> {
        if key == DESK && self.access == Access::Editors {
            let desk = FinishedOutput::of(self.showing.desk()?);
            return Some(PageResponse::desk(desk, &self.styles()));
        }
        self.showing.output(key).map(|output| self.response(output, key))
    }

    /// The output at a key, if the site has it at hand.
    pub(super) fn at_hand(&self, key: &str) -> Option<PageResponse> {
        self.showing.at_hand(key).map(|output| self.response(output, key))
    }

    fn response(&self, output: FinishedOutput, key: &str) -> PageResponse {
        match media::of(key) != media::HTML || key.starts_with(ORIGINALS) {
            true => PageResponse::plain(key, output),
            false => self.page(output, key, false),
        }
    }

    /// The page that stands for those that do not exist, as it is answered at such a key.
    pub(super) fn missing(&self, key: &str) -> Option<PageResponse> {
        Some(self.page(self.showing.output(NOT_FOUND)?, key, true))
    }

    /// A page with the preview's additions.
    fn page(&self, output: FinishedOutput, key: &str, is_missing: bool) -> PageResponse {
        // Its links are written as on the page that it is, wherever it is answered.
        let written_at = if is_missing { NOT_FOUND } else { key };
        let mut added = withheld::marks(self.showing.withheld(), written_at);
        let mut hasher = blake3::Hasher::new();
        hasher.update(&output.print).update(&self.tags().others);
        let print = hex(hasher.finalize().as_bytes());
        let styles = self.styles();
        added.push_str(&script(self.access, key, &print, &styles, is_missing));
        PageResponse::longer(output, added, print, &styles)
    }

    /// The stylesheet that marks the links of the page at a key.
    pub(super) fn marks(&self, key: &str) -> String {
        withheld::stylesheet(&*self.showing, key)
    }

    /// Of all stylesheets; they are to be loaded anew when it differs.
    pub(super) fn styles(&self) -> String {
        hex(&self.tags().styles)
    }

    fn tags(&self) -> &StateTags {
        self.tags.get_or_init(|| {
            let withheld = withheld::tag(self.showing.withheld());
            StateTags::of(self.showing.assets(), &withheld)
        })
    }
}

impl StateTags {
    fn of(assets: &[Asset], withheld: &ContentTag) -> Self {
        let (mut styles, mut others) = (blake3::Hasher::new(), blake3::Hasher::new());
        others.update(withheld);
        for asset in assets {
            let hasher = if media::is_style(&asset.path) { &mut styles } else { &mut others };
            hasher.update(asset.path.as_bytes()).update(&[0]).update(&asset.print);
        }
        Self { styles: *styles.finalize().as_bytes(), others: *others.finalize().as_bytes() }
    }
}

impl PageResponse {
    /// The editors' page, which lists what is withheld and needs no marks.
    pub(super) fn desk(desk: FinishedOutput, styles: &str) -> Self {
        let print = hex(&desk.print);
        let script = script(Access::Editors, DESK, &print, styles, false);
        Self::longer(desk, script, print, styles)
    }

    /// A page with these additions.
    fn longer(page: FinishedOutput, added: String, print: String, styles: &str) -> Self {
        let tag = format!("\"{print}-{}\"", styles.get(..8).unwrap_or_default());
        Self { site: page.bytes, added, print, tag, media: media::HTML }
    }

    /// An output that is answered as it is.
    fn plain(key: &str, output: FinishedOutput) -> Self {
        let print = hex(&output.print);
        let tag = format!("\"{print}\"");
        Self { site: output.bytes, added: String::new(), print, tag, media: media::of(key) }
    }

    /// All that is answered. A page is copied, which takes less time than to send it in two pieces; what
    /// nothing is added to, which may be large, is not.
    pub(super) fn bytes(&self) -> Bytes {
        if self.added.is_empty() {
            return Bytes::from_owner(Arc::clone(&self.site));
        }
        [&*self.site, self.added.as_bytes()].concat().into()
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
        escape(escaped_path(key)),
    )
}

/// The first half of a print in hexadecimal digits: enough to tell any two states apart.
pub(super) fn hex(print: &ContentTag) -> String {
    blake3::Hash::from_bytes(*print).to_hex()[..32].to_owned()
}
