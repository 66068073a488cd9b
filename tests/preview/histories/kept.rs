//! What is kept alive through all histories, and the comparison with a build that remembers nothing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use casefile::diag::Located;
use casefile::edition::Audience;
use casefile::load::inventory::{ClockReading, Inventory, LookScope};
use casefile::load::load;
use casefile::preview::{LazySite, Preview, PreviewSettings};
use casefile::serve::SiteSource as _;
use casefile::{Options, Pipeline, Workspace};

use crate::folder::{Memory, Site};
use crate::histories::written::Written;

/// The rule of faults that show only while a page is rendered.
const TEMPLATE: &str = "template-error";

/// An inventory, a preview and a pipeline with all their memory.
pub struct Kept {
    root: PathBuf,
    options: Options,
    inventory: Inventory,
    preview: Preview,
    pipeline: Pipeline,
    /// What builds wrote that remember what lies beside it alone.
    pub written: Written,
    /// The site shown last: it goes when the next one has taken its place.
    shown: Option<Arc<LazySite>>,
    /// Every path that any site had.
    paths: BTreeSet<String>,
    /// By how much the clock of the looks is ahead: waiting costs no time.
    ahead: Duration,
}

/// A site as the preview made it.
struct Shown {
    diagnostics: Vec<Located>,
    live: Option<Arc<LazySite>>,
    later: Arc<Mutex<Vec<Located>>>,
}

impl Kept {
    pub fn new(root: &Path, audience: Audience) -> Self {
        let options = Options { audience, ..Options::default() };
        let settings = PreviewSettings {
            options: options.clone(),
            now: None,
            root: root.to_owned(),
            editor: None,
        };
        Self {
            root: root.to_owned(),
            inventory: Inventory::new(root),
            preview: Preview::new(settings),
            pipeline: Pipeline::new(options.clone()),
            options,
            written: Written::new(20_251_129),
            shown: None,
            paths: BTreeSet::new(),
            ahead: Duration::ZERO,
        }
    }

    /// Looks at what was touched, in the middle of it, and shows what there is.
    pub fn glance(&mut self, touched: &BTreeSet<PathBuf>) {
        if !self.look(&LookScope::At(touched.clone())).is_empty() {
            return;
        }
        let workspace = self.inventory.workspace();
        let shown = self.show(&workspace);
        if let Some(live) = &shown.live {
            // Somebody has a page open.
            drop(live.output("index.html"));
            drop(live.output("actors/ann/index.html"));
        }
        self.pipeline.build(&workspace, &Memory::default()).unwrap();
    }

    /// What is not settled after a look.
    fn look(&mut self, at: &LookScope) -> BTreeSet<PathBuf> {
        let ClockReading { instant, wall } = ClockReading::now();
        let now = ClockReading { instant: instant + self.ahead, wall };
        self.inventory.look(at, now).unwrap().unsettled
    }

    fn show(&mut self, workspace: &Workspace) -> Shown {
        let later = Arc::new(Mutex::new(Vec::new()));
        let told = Arc::clone(&later);
        let came = self
            .preview
            .make(workspace.clone(), move |found, _| told.lock().unwrap().extend(found))
            .unwrap();
        if let Some(live) = &came.live {
            self.shown = Some(Arc::clone(live));
        }
        Shown { diagnostics: came.diagnostics, live: came.live, later }
    }

    /// Looks until everything is settled, and compares what it comes to with a clean build; whether the
    /// dossier is without errors.
    pub fn settle_and_compare(&mut self, past: &str) -> bool {
        let mut unsettled = self.look(&LookScope::Everywhere);
        for _ in 0..20 {
            if unsettled.is_empty() {
                break;
            }
            self.ahead += Duration::from_secs(1);
            unsettled = self.look(&LookScope::At(unsettled));
        }
        assert!(unsettled.is_empty(), "{unsettled:?} never settles; {past}");
        let workspace = self.inventory.workspace();
        let fresh = load(&self.root).unwrap();
        assert_eq!(workspace, fresh, "the inventory is not what a fresh look finds; {past}");

        let (clean, site) = self.written.build(&fresh, &self.options, past);

        let sink = Memory::default();
        let again = self.pipeline.build(&workspace, &sink).unwrap();
        assert_eq!(again.diagnostics, clean.diagnostics, "a build that remembers; {past}");
        assert_eq!(again.outputs, clean.outputs, "a build that remembers; {past}");
        let again = Site(sink.0.into_inner().unwrap());
        same(&again, &site, &format!("a build that remembers; {past}"));

        let shown = self.show(&workspace);
        self.paths.extend(site.0.keys().cloned());
        if clean.outputs.is_some() {
            self.good(&shown, &clean.diagnostics, &site, past);
        } else {
            broken(&shown, &clean.diagnostics, &site, past);
        }
        clean.outputs.is_some()
    }

    fn good(&self, shown: &Shown, clean: &[Located], site: &Site, past: &str) {
        assert_eq!(shown.diagnostics, clean, "the preview; {past}");
        let live = shown.live.as_ref().unwrap_or_else(|| panic!("the preview shows none; {past}"));
        let outputs = self.paths.iter().filter_map(|path| {
            live.output(path).map(|output| (path.clone(), output.bytes.to_vec()))
        });
        same(&Site(outputs.collect()), site, &format!("the preview; {past}"));
        let later = shown.later.lock().unwrap();
        assert!(later.is_empty(), "the preview found {later:#?}; {past}");
    }
}

/// A dossier with an error is not shown. Faults of templates may show only when their page is asked for;
/// what was found is then what the build found, at least in part.
fn broken(shown: &Shown, clean: &[Located], site: &Site, past: &str) {
    let Some(live) = &shown.live else {
        if shown.diagnostics == clean {
            return;
        }
        let (own, others) = (faults(&shown.diagnostics), faults(clean));
        assert!(!own.is_empty() && own.is_subset(&others), "{own:#?}\n{others:#?}\n{past}");
        assert_eq!(but_faults(&shown.diagnostics), but_faults(clean), "the preview; {past}");
        return;
    };
    assert_eq!(but_faults(&shown.diagnostics), but_faults(clean), "the preview; {past}");
    for (path, bytes) in &site.0 {
        let output = live.output(path).unwrap_or_else(|| panic!("there is no {path}; {past}"));
        assert!(*output.bytes == **bytes, "{path} differs; {past}");
    }
    let faulty = clean.iter().filter_map(|one| {
        one.diagnostic
            .message
            .rsplit_once(", while rendering `")
            .map(|(_, path)| path.trim_end_matches('`'))
    });
    faulty.for_each(|path| drop(live.output(path)));
    let later = shown.later.lock().unwrap();
    assert_eq!(faults(&later), faults(clean), "{later:#?}; {past}");
}

/// The faults of templates: their places and words, without the page that was being rendered.
fn faults(found: &[Located]) -> BTreeSet<(String, usize, usize, String)> {
    let faults = found.iter().filter(|one| one.diagnostic.rule == TEMPLATE);
    let parts = faults.map(|one| {
        let words = one.diagnostic.message.split(", while rendering").next().unwrap().to_owned();
        (one.site.file.clone(), one.site.start.line, one.site.start.column, words)
    });
    parts.collect()
}

fn but_faults(found: &[Located]) -> Vec<&Located> {
    found.iter().filter(|one| one.diagnostic.rule != TEMPLATE).collect()
}

pub fn same(own: &Site, clean: &Site, past: &str) {
    let names = |site: &Site| site.0.keys().cloned().collect::<BTreeSet<_>>();
    let (here, there) = (names(own), names(clean));
    let differing: Vec<_> = here.symmetric_difference(&there).collect();
    assert!(differing.is_empty(), "not in both: {differing:?}; {past}");
    for (path, bytes) in &clean.0 {
        if own.0[path] != *bytes {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            let (own, clean) = (text(&own.0[path]), text(bytes));
            let line = own.lines().zip(clean.lines()).find(|(own, clean)| own != clean);
            panic!("{path} differs: {line:?}; {past}");
        }
    }
}
