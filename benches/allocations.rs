//! Counts how often making a page asks for memory, and for how many bytes, by template: for its view, and for what is
//! written of it.
//!
//! `cargo bench --bench allocations -- --sources 1000`. The counts are the same in every run.

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot go on fails")]

mod dossier;

use std::collections::BTreeMap;
use std::io::{self, Write as _};

use casefile::emit::Content;
use casefile::{Options, Pipeline, load};

/// What the pages of one template asked for.
#[derive(Default)]
struct Asked {
    pages: u64,
    /// How often, and for how many bytes: the view, and the page.
    view: [u64; 2],
    page: [u64; 2],
    /// Length of the finished pages, in bytes.
    length: u64,
}

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip_while(|argument| argument != "--sources");
    let sources = arguments.nth(1).map_or(1_000, |number| number.parse().unwrap());
    let folder = tempfile::tempdir()?;
    dossier::write(folder.path(), sources, dossier::SEED)?;
    let workspace = load::load(folder.path()).unwrap();
    let made = Pipeline::new(Options::default()).made(&workspace);
    let site = &made.site;
    // Everything runs on this thread, so that all that is asked for is counted.
    let alone = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread();
    let _alone = alone.build().unwrap();
    let mut asked: BTreeMap<&str, Asked> = BTreeMap::new();
    for output in site.outputs() {
        let Content::View { template, .. } = output.content else { continue };
        let (mut prepared, mut length) = (None, 0);
        let view = allocation_counter::measure(|| {
            prepared = Some(site.templates.prepared(&output));
        });
        let page = allocation_counter::measure(|| {
            length = prepared.as_ref().unwrap().rendered().unwrap().len();
        });
        let own = asked.entry(template).or_default();
        own.pages += 1;
        own.length += length as u64;
        for (sum, taken) in [(&mut own.view, view), (&mut own.page, page)] {
            sum[0] += taken.count_total;
            sum[1] += taken.bytes_total;
        }
    }
    table(&asked)
}

/// Prints what a page of each template asks for on average.
fn table(asked: &BTreeMap<&str, Asked>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "{:<20}{:>8}{:>12}{:>14}{:>14}{:>14}{:>14}",
        "a page of", "pages", "its length", "for the view", "bytes", "for the page", "bytes"
    )?;
    for (template, own) in asked {
        let mean = |sum: u64| sum.div_ceil(own.pages);
        writeln!(
            out,
            "{template:<20}{:>8}{:>12}{:>14}{:>14}{:>14}{:>14}",
            own.pages,
            mean(own.length),
            mean(own.view[0]),
            mean(own.view[1]),
            mean(own.page[0]),
            mean(own.page[1])
        )?;
    }
    Ok(())
}
