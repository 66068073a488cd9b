//! Whatever was done to a dossier before, what it comes to is what a clean build of it comes to: the
//! preview's pages and notes, and a build that remembers, after each of many random histories.
//!
//! All histories of a run happen to one folder, seen through one inventory, one preview and one pipeline
//! that remember everything from the first to the last; the clean build of each state remembers nothing.
//! Every state that has a site is also written to a folder, by a build that knows of the one before only what lies there.
//! How much of it is kept depends on what changed: of a word in a title all pages are made from, of other templates and of
//! other withheld words everything is, so that most states keep all of their files but a few, or none.
//! `CASEFILE_HISTORIES` says how many, `CASEFILE_SEED` with which the dice begin.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(
    clippy::print_stdout,
    reason = "a failing test says what was done, and every one how much"
)]

mod dossier;
mod edits;
mod kept;
mod written;

use crate::dice::Dice;
use casefile::edition::Audience;
use edits::Edited;
use kept::Kept;

fn number(name: &str, default: u64) -> u64 {
    #[expect(
        clippy::disallowed_methods,
        reason = "how long to go on is asked for by the environment"
    )]
    let value = std::env::var(name);
    value.map_or(default, |value| value.parse().unwrap_or_else(|_| panic!("`{name}` is `{value}`")))
}

fn histories(audience: Audience) {
    let count = number("CASEFILE_HISTORIES", 200);
    let seed = number("CASEFILE_SEED", 20_251_122);
    let mut dice = Dice::of(seed);
    let mut edited = Edited::new();
    let mut kept = Kept::new(edited.root(), audience);
    let (mut good, mut broken_for) = (0, 0);
    assert!(kept.settle_and_compare("nothing was done yet"), "the dossier is wrong at first");
    for history in 0..count {
        let mut past = Vec::new();
        for _ in 0..3 + dice.below(4) {
            past.push(edited.edit(&mut dice, &mut kept));
            if dice.below(3) == 0 {
                kept.glance(&edited.touched());
            }
        }
        // Most histories end well.
        if dice.below(2) == 0 {
            past.push(edited.mend(broken_for > 0));
        }
        let is_good =
            kept.settle_and_compare(&format!("seed {seed}, history {history}: {past:#?}"));
        good += u64::from(is_good);
        broken_for = if is_good { 0 } else { broken_for + 1 };
    }
    println!("{good} of {count} histories ended in a dossier without an error");
    let (files, all) = kept.written.kept;
    println!("{files} of {all} files were kept from one build to the next");
    assert!(count < 20 || (files > all / 4 && files < all), "{files} of {all} files");
    assert!(count < 20 || (good > count / 4 && good < count), "{good} of {count} are good");
}

#[test]
fn the_publics_site_is_that_of_a_clean_build_after_any_history() {
    histories(Audience::Public(None));
}

#[test]
fn the_editors_site_is_that_of_a_clean_build_after_any_history() {
    histories(Audience::Editors);
}
