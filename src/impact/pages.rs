//! Outputs that would differ. A page is made from its view alone, so that comparing views is enough.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;

use crate::edition::Edition;
use crate::emit::{self, Content, Output};

/// Outputs of the site that would differ, by their addresses from its root.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ChangedPages {
    /// Those that would not be there any more.
    pub vanish: Vec<String>,
    /// Those that would say something else.
    pub change: Vec<String>,
    /// Those that would be there in addition.
    pub appear: Vec<String>,
    /// How many others would differ only in what every page says of the whole dossier.
    pub frames: usize,
}

enum PageDifference {
    None,
    Frame,
    Own,
    Gone,
}

/// Compares two editions, output by output, in the order of the site.
pub(super) fn compare<'a>(before: &'a Edition, after: &'a Edition) -> ChangedPages {
    let outputs = emit::shown(before);
    let later = emit::shown(after);
    let by_path: BTreeMap<&str, &Output<'_>> =
        later.iter().map(|output| (output.path.as_str(), output)).collect();
    let differences: Vec<PageDifference> = outputs
        .par_iter()
        .map(|output| match by_path.get(output.path.as_str()) {
            Some(later) => difference(output, later),
            None => PageDifference::Gone,
        })
        .collect();
    let mut pages = ChangedPages::default();
    for (output, difference) in outputs.iter().zip(differences) {
        match difference {
            PageDifference::None => {}
            PageDifference::Frame => pages.frames += 1,
            PageDifference::Own => pages.change.push(shown(&output.path)),
            PageDifference::Gone => pages.vanish.push(shown(&output.path)),
        }
    }
    let mut paths: Vec<&str> = outputs.iter().map(|output| output.path.as_str()).collect();
    paths.sort_unstable();
    let is_new = |output: &&Output<'_>| paths.binary_search(&output.path.as_str()).is_err();
    pages.appear = later.iter().filter(is_new).map(|output| shown(&output.path)).collect();
    pages
}

fn difference(one: &Output<'_>, other: &Output<'_>) -> PageDifference {
    let (one, other) = match (&one.content, &other.content) {
        (Content::View { view, .. }, Content::View { view: later, .. }) => {
            match (view(), later()) {
                (Ok(view), Ok(later)) => (view, later),
                // A view that is no plain data is faulted when it is rendered.
                _ => return PageDifference::Own,
            }
        }
        (Content::Bytes(bytes), Content::Bytes(later)) if bytes == later => {
            return PageDifference::None;
        }
        (Content::Stream(one), Content::Stream(later)) if one.hash() == later.hash() => {
            return PageDifference::None;
        }
        (Content::Drawn(card), Content::Drawn(later)) if card() == later() => {
            return PageDifference::None;
        }
        _ => return PageDifference::Own,
    };
    if one == other {
        PageDifference::None
    } else if one.is_same_but(&other, "page") {
        PageDifference::Frame
    } else {
        PageDifference::Own
    }
}

/// The address of an output: a folder where a browser shows one.
fn shown(path: &str) -> String {
    let path = path.strip_suffix("index.html").unwrap_or(path);
    format!("/{path}")
}
