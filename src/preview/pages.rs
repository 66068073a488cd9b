//! Finished pages of this site and of those before it: a page is rendered again only if its view or its
//! templates changed.

use std::sync::{Mutex, PoisonError};

use super::recent::Recent;
use crate::emit::Output;
use crate::render::{Prepared, Print, Templates};
use crate::{diag::Diagnostic, serve};

/// Bytes of finished pages that are kept at hand.
const MOST: usize = 64 << 20;

/// Finished pages, by path, with what each was made from.
#[derive(Debug)]
pub(super) struct Pages {
    finished: Recent<(Print, serve::Output)>,
    tried: Mutex<Tried>,
}

/// How far pages were tried with the templates of the moment.
#[derive(Debug, Default)]
struct Tried {
    templates: Option<Print>,
    /// How many pages fitted; all of those that were to be tried, where it says so.
    pages: usize,
    is_done: bool,
}

impl Pages {
    pub fn new() -> Self {
        Self { finished: Recent::new(MOST / 2), tried: Mutex::default() }
    }

    /// An output's bytes, and whether they had to be rendered.
    pub fn finished(
        &self,
        output: &Output<'_>,
        templates: &Templates,
    ) -> Result<(serve::Output, bool), Box<Diagnostic>> {
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
        print: Print,
    ) -> Result<serve::Output, Box<Diagnostic>> {
        let page = serve::Output::of(prepared.rendered()?.into_owned());
        self.finished.put(&output.path, (print, page.clone()), page.bytes.len());
        Ok(page)
    }

    fn before(&self, path: &str) -> Option<(Print, serve::Output)> {
        self.finished.get(path, |(_, page)| page.bytes.len())
    }

    /// A page as it was when it was last finished.
    pub fn last(&self, path: &str) -> Option<serve::Output> {
        self.before(path).map(|(_, page)| page)
    }

    /// How many pages these templates were tried with, which all fitted; nothing where they need not be
    /// tried any more. A site that takes the place of another goes on where that one was.
    pub fn tried(&self, templates: &Templates) -> Option<usize> {
        let tried = self.tried.lock().unwrap_or_else(PoisonError::into_inner);
        match tried.templates {
            Some(known) if known == templates.print() => (!tried.is_done).then_some(tried.pages),
            _ => Some(0),
        }
    }

    /// Notes how many pages fit these templates, and whether no more need to be tried.
    pub fn fit(&self, templates: &Templates, pages: usize, is_done: bool) {
        let mut tried = self.tried.lock().unwrap_or_else(PoisonError::into_inner);
        *tried = Tried { templates: Some(templates.print()), pages, is_done };
    }
}
