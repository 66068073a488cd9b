//! The parts of a page agree: whoever denies, and for whomever, and whatever is taken back, standing line, matrix, network,
//! kicker, replies table and its caption, the figures of the home page, actors' pages, lists, timeline, feed,
//! JSON-LD, citations and `impact` say one thing.
//!
//! Random dossiers of denials by all sorts of people are built, and what readers see is read off the
//! finished pages. What is right is worked out here from a table of who speaks for whom, written by hand.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "a hang shows by the time that it takes")]

pub mod dossier;
pub mod one;
mod origins;
mod pages;
mod retracted;
mod written;

use std::collections::BTreeSet;

use casefile::impact::Removal;

use crate::dice;
use crate::folder::{errors, lines};
use dossier::{ACCUSED, Made, SPEAKERS};
use one::One;
use pages::{AllegationPage, Pages};

/// What one allegation must show wherever it is spoken of.
#[derive(Debug, PartialEq, Eq)]
struct Shown {
    /// "alleged, denied".
    status: String,
    /// Replies, each as its accused, the name of whoever spoke, and what it is.
    replies: Vec<(String, String, String)>,
}

#[test]
fn the_parts_of_a_page_agree() {
    dice::fuzz("the_parts_of_a_page_agree", 60, |dice| {
        let made = Made::by(dice);
        let site = made.folder.site();
        let pages = Pages::of(&site);
        for one in &made.allegations {
            let page = pages.allegation(&one.id);
            retractions_agree(&made, one, &page, &pages);
            replies_agree(&made, one, &page);
            let in_list = match one.accused.len() {
                0 => "—".to_owned(),
                accused => format!("{} of {accused}", one.answered()),
            };
            let in_ledgers = pages.replies_in_ledgers(&one.id);
            assert_eq!(in_ledgers, [in_list.clone(), in_list], "{}", made.text());
        }
        let replies: usize = made.allegations.iter().map(|one| one.replies().len()).sum();
        assert_eq!(pages.home_replies(), replies, "{}", made.text());
        for (id, name) in ACCUSED {
            actor_agrees(&made, id, name, &pages);
        }
        the_dossier_agrees(&made, &pages);
        origins::origins_agree(&made, &site);
        impact_agrees(&made, dice);
        made.text()
    });
}

/// What the page of one allegation says of replies is the same in each of its parts.
fn replies_agree(made: &Made, one: &One, page: &AllegationPage) {
    let text = || format!("{} in\n{}", one.id, made.text());
    let status = one.status();
    let expected = Shown { status: status.clone(), replies: one.replies() };
    let shown = Shown { status: page.status.clone(), replies: page.replies.clone() };
    assert_eq!(shown, expected, "{}", text());
    let line = on_record(expected.replies.len(), one.answered(), one.accused.len());
    assert_eq!(page.standing_replies, line, "standing line of {}", text());
    let caption = line.map(|mut words| {
        words[..1].make_ascii_uppercase();
        format!("{words}.")
    });
    let begins =
        caption.as_ref().is_none_or(|words| page.caption.as_ref().unwrap().starts_with(words));
    assert!(begins, "{:?} for {caption:?}", page.caption);
    assert_eq!(page.caption.is_some(), caption.is_some());
    let denied = status.split(", ").find(|words| words.starts_with("denied"));
    assert_eq!(page.denied.as_deref(), denied, "{}", text());
    let comments = expected.replies.iter().map(|(accused, who, kind)| {
        let whose = if accused == who { String::new() } else { format!(", for {accused}") };
        (who.clone(), format!("{kind}{whose}"))
    });
    assert_eq!(page.claim.comments, comments.collect::<Vec<_>>(), "{}", text());
    assert_eq!(page.claim.comment_count, expected.replies.len());
}

/// What a standing line says of so many replies, of so many of those who are accused: "1 reply on record, from 1 of 2
/// accused".
fn on_record(replies: usize, answered: usize, accused: usize) -> Option<String> {
    let noun = if replies == 1 { "reply" } else { "replies" };
    match (replies, accused) {
        (_, 0) => None,
        (0, _) => Some("no reply on record".to_owned()),
        (_, 1) => Some(format!("{replies} {noun} on record")),
        _ => Some(format!("{replies} {noun} on record, from {answered} of {accused} accused")),
    }
}

/// What an actor's page says of replies and denials is what the pages of the allegations say.
fn actor_agrees(made: &Made, id: &str, name: &str, pages: &Pages<'_>) {
    let text = || format!("{id} in\n{}", made.text());
    let own: Vec<_> = made.allegations.iter().filter(|one| one.accused.contains(&id)).collect();
    let replies: usize = own.iter().map(|one| one.replies_of(id)).sum();
    let page = pages.actor(id);
    assert_eq!(page.replies.len(), replies, "{}", text());
    let mut kinds: Vec<_> = own.iter().flat_map(|one| one.kinds_of(id)).collect();
    for row in &page.replies {
        let place = kinds.iter().position(|(kind, voice)| {
            let name = SPEAKERS.iter().find(|own| own.0 == *voice).unwrap().1;
            let by = if *voice == id { String::new() } else { format!(" by {name}") };
            *row == format!("{kind}{by}")
        });
        let place = place.unwrap_or_else(|| panic!("{row}: {kinds:?}\n{}", text()));
        kinds.remove(place);
    }
    let counted = (!own.is_empty()).then_some(replies);
    assert_eq!(page.standing_replies, counted, "{}", text());
    assert_eq!(pages.replies_in_roll(name), counted);
    // What only another of the accused denies is said to be denied by another.
    let denies = |one: &&&One| one.kinds_of(id).iter().any(|(kind, _)| kind.starts_with("denial"));
    let denied = ["denied", "denied in part"].map(|words| {
        let told = own.iter().filter(|one| one.support() != "withdrawn").filter(denies);
        told.filter(|one| one.status().split(", ").any(|part| part == words)).count()
    });
    assert_eq!(page.denied, denied, "{}", text());
}

/// What one allegation says of words that count for nothing, and of corrections, is the same everywhere.
fn retractions_agree(made: &Made, one: &One, page: &AllegationPage, pages: &Pages<'_>) {
    let text = || format!("{} in\n{}", one.id, made.text());
    let withdrawn = one.withdrawn();
    let counted = match withdrawn.len() {
        0 => None,
        1 => Some("1 statement withdrawn".to_owned()),
        many => Some(format!("{many} statements withdrawn")),
    };
    assert_eq!(page.withdrawn, [counted.clone(), counted], "{}", text());
    assert_eq!(page.has_notice, !withdrawn.is_empty(), "{}", text());
    assert_eq!(page.struck, withdrawn, "{}", text());
    assert_eq!(page.withdrawn_replies, one.withdrawn_replies(), "{}", text());
    assert_eq!(page.attribution, one.attribution(), "{}", text());
    assert_eq!(page.corrections, one.corrections.len(), "{}", text());
    let is_withdrawn = one.support() == "withdrawn";
    let claim = &page.claim;
    assert!(claim.name.starts_with(&one.attribution()), "{} {}", claim.name, text());
    assert_eq!(claim.status.as_deref(), is_withdrawn.then_some("Withdrawn"), "{}", text());
    let counts = (claim.appearances, claim.corrections);
    assert_eq!(counts, (one.claimed(), one.corrections.len()), "{}", text());
    assert!(page.citation.contains(&one.attribution()), "{} {}", page.citation, text());
    let is_cited_so = page.citation.contains(&format!("allegation {} (", one.id));
    assert_eq!(is_cited_so, !withdrawn.is_empty(), "{} {}", page.citation, text());
    for (said_by, asserts, struck) in pages.in_ledgers(&one.id) {
        let names = one.claimants();
        if is_withdrawn {
            assert_eq!(said_by, "nobody now", "{}", text());
        } else {
            assert!(names.iter().all(|name| said_by.contains(name)), "{said_by} {}", text());
        }
        assert_eq!(asserts, one.claimed().to_string(), "{}", text());
        assert_eq!(struck.is_some(), !withdrawn.is_empty(), "{}", text());
        let struck = struck.unwrap_or_default();
        assert_eq!(struck.starts_with("withdrawn:"), is_withdrawn, "{struck} {}", text());
        if !is_withdrawn && !withdrawn.is_empty() {
            let counts = format!("{} of {}", withdrawn.len(), one.statements());
            assert!(struck.starts_with(&counts), "{struck} {}", text());
        }
    }
}

/// What home, timeline, feed and the roll of actors say of retractions and corrections.
fn the_dossier_agrees(made: &Made, pages: &Pages<'_>) {
    let speakers = made.speakers();
    assert_eq!(pages.home_figure("speaker").0, speakers.len(), "{}", made.text());
    let fallen = made.fallen_count();
    let note = pages.home_figure("sources held").1;
    assert_eq!(note.contains("not stand any more"), fallen > 0, "{note}\n{}", made.text());
    assert_eq!(pages.home_kicker().contains("withdrawn"), fallen > 0, "{}", made.text());
    let own: usize = made.allegations.iter().map(|one| one.corrections.len()).sum();
    let corrections = own + made.corrections.iter().map(Vec::len).sum::<usize>();
    let words = match corrections {
        0 => "no corrections to date".to_owned(),
        1 => "1 correction".to_owned(),
        many => format!("{many} corrections"),
    };
    assert!(pages.home_kicker().contains(&words), "{}\n{}", pages.home_kicker(), made.text());
    let (struck, rows) = pages.timeline();
    let withdrawn: BTreeSet<String> = made.allegations.iter().flat_map(One::withdrawn).collect();
    assert_eq!((struck, rows), (withdrawn, corrections), "{}", made.text());
    let told = pages.feed(&["retraction", "replacement", "correction"]);
    let once: BTreeSet<String> = told.iter().cloned().collect();
    assert_eq!(once.len(), told.len(), "{told:?}");
    assert_eq!(once, made.feed_ids(), "{}", made.text());
    for id in &once {
        assert!(pages.leads_somewhere(id), "{id}\n{}", made.text());
    }
    for (place, (_, name, ..)) in SPEAKERS.iter().enumerate() {
        let counted = made.counted_words().filter(|own| own.speaker == place).count();
        assert_eq!(pages.statements_in_roll(name), counted, "{name}\n{}", made.text());
    }
}

/// What `impact` says of a statement that goes: before it, what the pages say; after it, what the pages of
/// the dossier without it say.
fn impact_agrees(made: &Made, dice: &mut dice::Dice) {
    let Some((statement, without)) = made.without_a_statement(dice) else { return };
    let impact = casefile::impact(&made.folder.workspace(), &statement, Removal::Removed).unwrap();
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
            let told: Vec<_> = replies
                .map(|one| (one.accused.clone(), one.voice.clone(), one.kind.clone()))
                .collect();
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
