//! Keeps the terminal to what a person has to see of an import: a progress bar on long work, no panic that is caught.

use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A panic that the importer catches is a page that is read in another way; nobody has to read of it.
pub(super) fn silence_caught_panics() {
    let tell = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if !casefile_import::is_panic_caught() {
            tell(info);
        }
    }));
}

/// A progress bar: shown on a terminal, for long work.
pub(super) fn bar(files: usize) -> ProgressBar {
    if files <= MANY || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let length = u64::try_from(files).unwrap_or(u64::MAX);
    let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} files");
    if let Ok(style) = style {
        bar.set_style(style);
    }
    bar
}

/// Beyond this many files, work is long enough for a progress bar, and talk is kept short.
pub(super) const MANY: usize = 20;
