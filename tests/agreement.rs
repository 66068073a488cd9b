//! The parts of a page agree: whoever denies, and for whomever, standing line, kicker, replies table and its
//! caption, the figures of the home page, actors' pages, lists, JSON-LD and `impact` say one thing.
//!
//! Random dossiers of denials by all sorts of people are built, and what readers see is read off the
//! finished pages. What is right is worked out here from a table of who speaks for whom, written by hand.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "a hang shows by the time that it takes")]

#[path = "agreement/dossier.rs"]
mod dossier;
#[path = "agreement/pages.rs"]
mod pages;

mod dice;
mod folder;

use casefile::impact::Way;
use dossier::{ACCUSED, Made};
use folder::{errors, lines};
use pages::Pages;

/// What one allegation must show wherever it is spoken of.
#[derive(Debug, PartialEq, Eq)]
struct Shown {
    /// "alleged, denied".
    status: String,
    /// Replies, each as its accused and the name of whoever spoke.
    replies: Vec<(String, String)>,
}

#[test]
fn the_parts_of_a_page_agree() {
    dice::fuzz("the_parts_of_a_page_agree", 60, |dice| {
        let made = Made::by(dice);
        let site = made.folder.site();
        let pages = Pages::of(&site);
        let mut on_home = 0;
        for one in &made.allegations {
            let expected = Shown { status: one.status(), replies: one.replies() };
            let page = pages.allegation(&one.id);
            let shown = Shown { status: page.status.clone(), replies: page.replies.clone() };
            assert_eq!(shown, expected, "{} in\n{}", one.id, made.text());
            let replies = expected.replies.len();
            let answered = one.answered();
            on_home += replies;
            let accused = one.accused.len();
            let (line, caption) = match (replies, accused) {
                (_, 0) => (None, None),
                (0, _) => {
                    (Some("no reply on record".to_owned()), Some("No reply on record.".to_owned()))
                }
                (number, 1) => {
                    let words =
                        format!("{number} repl{} on record", if number == 1 { "y" } else { "ies" });
                    (Some(words.clone()), Some(format!("{words}.")))
                }
                (number, _) => {
                    let noun = if number == 1 { "reply" } else { "replies" };
                    let words =
                        format!("{number} {noun} on record, from {answered} of {accused} accused");
                    (Some(words.clone()), Some(format!("{words}.")))
                }
            };
            assert_eq!(page.standing_replies, line, "standing line of {}\n{}", one.id, made.text());
            let begins = caption
                .as_ref()
                .is_none_or(|words| page.caption.as_ref().unwrap().starts_with(words));
            assert!(begins, "{:?} for {caption:?}", page.caption);
            assert_eq!(page.caption.is_some(), caption.is_some());
            assert_eq!(
                page.says_denied,
                one.status().ends_with("denied"),
                "{}\n{}",
                one.id,
                made.text()
            );
            assert_eq!(
                page.json_replies,
                expected.replies.iter().map(|(_, who)| who.clone()).collect::<Vec<_>>()
            );
            assert_eq!(page.json_count, replies);
            let in_list =
                if accused == 0 { "—".to_owned() } else { format!("{answered} of {accused}") };
            assert_eq!(
                pages.replies_in_ledgers(&one.id),
                [in_list.clone(), in_list],
                "{}",
                made.text()
            );
        }
        assert_eq!(pages.home_replies(), on_home, "{}", made.text());
        for actor in ACCUSED {
            let own: Vec<_> =
                made.allegations.iter().filter(|one| one.accused.contains(&actor.0)).collect();
            let replies: usize = own.iter().map(|one| one.replies_of(actor.0)).sum();
            let page = pages.actor(actor.0);
            assert_eq!(page.reply_rows, replies, "{} in\n{}", actor.0, made.text());
            assert_eq!(
                page.standing_replies,
                (!own.is_empty()).then_some(replies),
                "{}",
                made.text()
            );
            assert_eq!(pages.replies_in_roll(actor.1), (!own.is_empty()).then_some(replies));
            let denied = own.iter().filter(|one| one.status().ends_with("denied")).count();
            assert_eq!(page.denied, denied, "{} in\n{}", actor.0, made.text());
        }
        impact_agrees(&made, dice);
        made.text()
    });
}

/// What `impact` says of a statement that goes: before it, what the pages say; after it, what the pages of
/// the dossier without it say.
fn impact_agrees(made: &Made, dice: &mut dice::Dice) {
    let Some((statement, without)) = made.without_a_statement(dice) else { return };
    let impact = casefile::impact(&made.folder.workspace(), &statement, Way::Removed).unwrap();
    for change in &impact.allegations {
        for (side, standing) in [(made, Some(&change.before)), (&without, change.after.as_ref())] {
            let one = side.allegations.iter().find(|one| one.id == change.id).unwrap();
            let standing = standing.unwrap();
            let words = match standing.contest {
                "uncontested" => standing.support.to_owned(),
                contest => format!("{}, {contest}", standing.support),
            };
            assert_eq!(words, one.status(), "{statement} {}\n{}", one.id, side.text());
            let mut expected = one.reply_ids();
            expected.sort();
            let replies = standing.replies.iter();
            let told: Vec<_> =
                replies.map(|one| (one.accused.clone(), one.voice.clone())).collect();
            let mut told = told;
            told.sort();
            assert_eq!(told, expected, "{statement}\n{}", side.text());
        }
    }
}

#[test]
fn a_search_that_found_nothing_beside_a_reply_is_refused() {
    dice::fuzz("a_search_that_found_nothing_beside_a_reply_is_refused", 30, |dice| {
        let mut made = Made::by(dice);
        let kind = dice.pick(&["none-found", "not-sought"]);
        let Some(accused) = made.add_entry_beside_a_reply(kind) else { return made.text() };
        let found = made.folder.check();
        let found = errors(&found);
        assert!(
            found.iter().all(|one| one.diagnostic.rule == "reply-contradicted")
                && !found.is_empty(),
            "{kind} of {accused}: {}\n{}",
            lines(&found),
            made.text()
        );
        made.text()
    });
}
