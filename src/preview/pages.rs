//! Finished pages of this site and of those before it: a page is rendered again only if its view or its
//! templates changed.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use super::recent::RecentPages;
use crate::emit::Output;
use crate::render::{Fingerprint, Prepared, Templates};
use crate::{diag::Diagnostic, serve};

/// Bytes of finished pages that are kept at hand.
const MOST: usize = 64 << 20;

/// Finished pages, by path, with what each was made from.
#[derive(Debug)]
pub(super) struct FinishedPages {
    finished: RecentPages<(Fingerprint, serve::FinishedOutput)>,
    /// Paths of pages whose templates did not fit them when they were last rendered.
    faulty: Mutex<BTreeSet<String>>,
}

impl FinishedPages {
    pub fn new() -> Self {
        Self { finished: RecentPages::new(MOST / 2), faulty: Mutex::default() }
    }

    /// An output's bytes, and whether they had to be rendered.
    pub fn finished(
        &self,
        output: &Output<'_>,
        templates: &Templates,
    ) -> Result<(serve::FinishedOutput, bool), Box<Diagnostic>> {
        let prepared = templates.prepared(output);
        let print = prepared.print();
        match self.before(&output.path) {
            Some((known, page)) if known == print => Ok((page, false)),
            _ => self.rendered(output, &prepared, print).map(|page| (page, true)),
        }
    }

    fn rendered(
        &self,
        output: &Output<'_>,
        prepared: &Prepared<'_, '_>,
        print: Fingerprint,
    ) -> Result<serve::FinishedOutput, Box<Diagnostic>> {
        let rendered = prepared.rendered();
        self.note(&output.path, rendered.is_ok());
        let page = serve::FinishedOutput::of(rendered?.into_owned());
        self.finished.put(&output.path, (print, page.clone()), page.bytes.len());
        Ok(page)
    }

    fn before(&self, path: &str) -> Option<(Fingerprint, serve::FinishedOutput)> {
        self.finished.get(path, |(_, page)| page.bytes.len())
    }

    /// A page as it was when it was last finished.
    pub fn last(&self, path: &str) -> Option<serve::FinishedOutput> {
        self.before(path).map(|(_, page)| page)
    }

    /// Notes whether a page's template fits it.
    fn note(&self, path: &str, is_fit: bool) {
        let mut faulty = self.faulty.lock().unwrap_or_else(PoisonError::into_inner);
        if is_fit {
            faulty.remove(path);
        } else {
            faulty.insert(path.to_owned());
        }
    }

    /// Pages whose templates did not fit them when they were last rendered.
    pub fn faulty(&self) -> BTreeSet<String> {
        self.faulty.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
