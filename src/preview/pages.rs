//! The one cache of finished outputs: those of both editions, of this site and of those before it.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use quick_cache::Weighter;
use quick_cache::unsync::Cache;

use crate::emit::Output;
use crate::render::{Fingerprint, Templates};
use crate::{diag::Diagnostic, serve};

/// Bytes of finished outputs that are kept: some 2,000 pages of the 26 kB that one has on average, far more
/// than browsers have open, and little beside a dossier large enough to have more. Whatever is kept only saves
/// time; what was not asked for lately goes first.
const MOST: u64 = 64 << 20;

/// How many outputs that is, about.
const ABOUT: usize = 2_000;

/// Finished outputs by their paths, each with what it was made from: it is rendered again only if its view or
/// its templates changed, and its view is made again only for another site.
#[derive(Debug)]
pub(super) struct FinishedPages {
    kept: Arc<Mutex<Kept>>,
    edition: u8,
    /// Counts the sites.
    sites: AtomicU64,
    /// Paths of outputs whose templates did not fit them when they were last rendered.
    faulty: Mutex<BTreeSet<String>>,
}

/// Finished outputs, by the number of their edition and their path. In one piece: with a lock for each of many
/// parts, as threads would like it, a large output would not fit into its part.
type Kept = Cache<(u8, String), FinishedPage, PageWeight>;

#[derive(Debug, Clone)]
struct FinishedPage {
    made_from: Fingerprint,
    /// The site that it was last found to be an output of.
    site: u64,
    output: serve::FinishedOutput,
}

/// What an output weighs in the cache.
#[derive(Debug, Clone)]
struct PageWeight;

impl Weighter<(u8, String), FinishedPage> for PageWeight {
    fn weight(&self, (_, path): &(u8, String), page: &FinishedPage) -> u64 {
        (path.len() + page.output.bytes.len()) as u64
    }
}

impl FinishedPages {
    pub fn new() -> Self {
        Self::of(Arc::new(Mutex::new(Cache::with_weighter(ABOUT, MOST, PageWeight))), 0)
    }

    /// Those of another edition, in the same room.
    pub fn beside(&self) -> Self {
        Self::of(Arc::clone(&self.kept), self.edition + 1)
    }

    fn of(kept: Arc<Mutex<Kept>>, edition: u8) -> Self {
        Self { kept, edition, sites: AtomicU64::new(0), faulty: Mutex::default() }
    }

    /// The number of a new site.
    pub fn next_site(&self) -> u64 {
        self.sites.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// An output of a site, if it is known to be one.
    pub fn of_site(&self, path: &str, site: u64) -> Option<serve::FinishedOutput> {
        self.page(path).filter(|page| page.site == site).map(|page| page.output)
    }

    /// An output as it was when it was last finished, for whatever site.
    pub fn last(&self, path: &str) -> Option<serve::FinishedOutput> {
        self.page(path).map(|page| page.output)
    }

    fn page(&self, path: &str) -> Option<FinishedPage> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(&(self.edition, path.to_owned())).cloned()
    }

    /// An output's bytes, and whether they had to be rendered.
    ///
    /// Whether they may be shown is not asked here: they are an output of a site once that is [noted](Self::note).
    pub fn finished(
        &self,
        output: &Output<'_>,
        templates: &Templates,
    ) -> Result<(serve::FinishedOutput, bool), Box<Diagnostic>> {
        let prepared = templates.prepared(output);
        let made_from = prepared.print();
        if let Some(known) = self.page(&output.path).filter(|page| page.made_from == made_from) {
            return Ok((known.output, false));
        }
        let rendered = prepared.rendered();
        self.note_fit(&output.path, rendered.is_ok());
        let finished = serve::FinishedOutput::of(rendered?.into_owned());
        self.keep(&output.path, FinishedPage { made_from, site: 0, output: finished.clone() });
        Ok((finished, true))
    }

    /// Notes that what was finished last at a path is an output of a site, and may be shown.
    pub fn note(&self, path: &str, site: u64, output: &serve::FinishedOutput) {
        if let Some(page) = self.page(path).filter(|page| page.output.print == output.print) {
            self.keep(path, FinishedPage { site, ..page });
        }
    }

    fn keep(&self, path: &str, page: FinishedPage) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.insert((self.edition, path.to_owned()), page);
    }

    /// Notes whether an output's template fits it.
    fn note_fit(&self, path: &str, is_fit: bool) {
        let mut faulty = self.faulty.lock().unwrap_or_else(PoisonError::into_inner);
        if is_fit {
            faulty.remove(path);
        } else {
            faulty.insert(path.to_owned());
        }
    }

    /// Outputs whose templates did not fit them when they were last rendered.
    pub fn faulty(&self) -> BTreeSet<String> {
        self.faulty.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::Workspace;
    use crate::render::TemplateCache;

    fn templates() -> Arc<Templates> {
        Templates::of(
            &Workspace::from_files::<String>([]),
            crate::language::english(),
            &TemplateCache::default(),
        )
        .value
    }

    fn output(path: &str, bytes: Vec<u8>) -> Output<'static> {
        Output { path: path.to_owned(), content: crate::emit::Content::Bytes(bytes.into()) }
    }

    #[test]
    fn an_output_is_rendered_again_only_if_it_is_made_from_something_else() {
        let (pages, templates) = (FinishedPages::new(), templates());
        let rendered =
            |bytes: &[u8]| pages.finished(&output("a.txt", bytes.to_vec()), &templates).unwrap().1;
        assert!(rendered(b"one") && !rendered(b"one") && rendered(b"two"));
        assert_eq!(*pages.last("a.txt").unwrap().bytes, *b"two");
    }

    #[test]
    fn what_was_found_to_be_of_a_site_is_of_no_other_and_of_no_other_edition() {
        let (pages, templates) = (FinishedPages::new(), templates());
        let public = pages.beside();
        let (site, next) = (pages.next_site(), pages.next_site());
        let (page, _) = pages.finished(&output("a.txt", b"one".to_vec()), &templates).unwrap();
        assert!(pages.of_site("a.txt", site).is_none(), "nobody said that it may be shown");
        pages.note("a.txt", site, &page);
        assert!(pages.of_site("a.txt", site).is_some() && pages.of_site("a.txt", next).is_none());
        assert!(public.of_site("a.txt", site).is_none() && public.last("a.txt").is_none());
        // What was finished meanwhile for another site is not what was found.
        pages.finished(&output("a.txt", b"two".to_vec()), &templates).unwrap();
        pages.note("a.txt", site, &page);
        assert!(pages.of_site("a.txt", site).is_none());
    }

    #[test]
    fn both_editions_together_stay_within_their_bytes() {
        let (editors, templates) = (FinishedPages::new(), templates());
        let public = editors.beside();
        let path = |number: usize| format!("{number}.txt");
        for number in 0..40 {
            for pages in [&editors, &public] {
                let bytes = vec![number as u8; 4 << 20];
                pages.finished(&output(&path(number), bytes), &templates).unwrap();
            }
            // What is asked for again and again stays.
            assert!(number == 0 || editors.last(&path(0)).is_some(), "{number}");
        }
        let kept = [&editors, &public].map(|pages| {
            (0..40).filter_map(|number| pages.last(&path(number))).map(|one| one.bytes.len() as u64)
        });
        assert!(kept.into_iter().flatten().sum::<u64>() <= MOST);
    }
}
