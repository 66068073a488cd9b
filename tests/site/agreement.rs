//! The parts of a page agree: whoever denies, and for whomever, and whatever is taken back, standing line,
//! kicker, replies table and its caption, the figures of the home page, actors' pages, lists, timeline, feed,
//! JSON-LD, citations and `impact` say one thing.
//!
//! Random dossiers of denials by all sorts of people are built, and what readers see is read off the
//! finished pages. What is right is worked out here from a table of who speaks for whom, written by hand.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "a hang shows by the time that it takes")]

pub mod dossier;
pub mod one;
mod pages;

use crate::dice;
use crate::folder;
use std::collections::BTreeSet;

use crate::folder::{errors, lines};
use casefile::diag::Level;
use casefile::edition::Audience;
use casefile::impact::Removal;
use dossier::{ACCUSED, Made, SOURCES, SPEAKERS};
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
        let mut on_home = 0;
        for one in &made.allegations {
            let expected = Shown { status: one.status(), replies: one.replies() };
            let page = pages.allegation(&one.id);
            retractions_agree(&made, one, &page, &pages);
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
            let status = one.status();
            let denied = status.split(", ").find(|words| words.starts_with("denied"));
            assert_eq!(page.denied.as_deref(), denied, "{}\n{}", one.id, made.text());
            let comments = expected.replies.iter().map(|(accused, who, kind)| {
                let whose = if accused == who { String::new() } else { format!(", for {accused}") };
                (who.clone(), format!("{kind}{whose}"))
            });
            assert_eq!(page.json_replies, comments.collect::<Vec<_>>(), "{}", made.text());
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
            assert_eq!(page.replies.len(), replies, "{} in\n{}", actor.0, made.text());
            let mut kinds: Vec<_> = own.iter().flat_map(|one| one.kinds_of(actor.0)).collect();
            for row in &page.replies {
                let place = kinds.iter().position(|(kind, voice)| {
                    let name = SPEAKERS.iter().find(|own| own.0 == *voice).unwrap().1;
                    let by = if *voice == actor.0 { String::new() } else { format!(" by {name}") };
                    *row == format!("{kind}{by}")
                });
                let place = place.unwrap_or_else(|| panic!("{row}: {kinds:?}\n{}", made.text()));
                kinds.remove(place);
            }
            assert_eq!(
                page.standing_replies,
                (!own.is_empty()).then_some(replies),
                "{}",
                made.text()
            );
            assert_eq!(pages.replies_in_roll(actor.1), (!own.is_empty()).then_some(replies));
            let denied = ["denied", "denied in part"].map(|words| {
                let told = own.iter().filter(|one| one.support() != "withdrawn");
                told.filter(|one| one.status().split(", ").any(|part| part == words)).count()
            });
            assert_eq!(page.denied, denied, "{} in\n{}", actor.0, made.text());
        }
        the_dossier_agrees(&made, &pages);
        impact_agrees(&made, dice);
        made.text()
    });
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
    let (name, status, appearances, corrections) = &page.json;
    assert!(name.starts_with(&one.attribution()), "{name} {}", text());
    assert_eq!(status.as_deref(), is_withdrawn.then_some("Withdrawn"), "{}", text());
    assert_eq!((*appearances, *corrections), (one.claimed(), one.corrections.len()), "{}", text());
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

/// `impact --retracted` of a source, and the same dossier with `status: retracted` in its file, say one thing:
/// each standing, each page that changes, each finding.
#[test]
fn what_a_retraction_would_do_is_what_it_does() {
    dice::fuzz("what_a_retraction_would_do_is_what_it_does", 20, |dice| {
        let made = Made::by(dice);
        let place = dice.below(SOURCES.len());
        let source = SOURCES[place].0;
        let text = || format!("{source} in\n{}", made.text());
        let told = casefile::impact(&made.folder.workspace(), source, Removal::Retracted).unwrap();
        // An exception that is needed only then would not be written yet.
        let mut real = made.retracting(place);
        for (path, bytes) in &made.folder.0 {
            if path.starts_with("content/allegations/") {
                real.folder.0.insert(path.clone(), bytes.clone());
            }
        }
        let again = casefile::impact(&real.folder.workspace(), source, Removal::Retracted).unwrap();
        assert!(again.pages.change.is_empty() && again.findings.is_empty(), "{again:?}");
        assert_eq!(told.counts.after, again.counts.before, "{}", text());
        assert_eq!(told.overall.after, again.overall.before, "{}", text());
        for one in &real.allegations {
            let change = told.allegations.iter().find(|change| change.id == one.id);
            let now = again.allegations.iter().find(|change| change.id == one.id);
            let (Some(change), Some(now)) = (change, now) else { continue };
            let after = change.after.as_ref().unwrap();
            assert_eq!(*after, now.before, "{} {}", one.id, text());
            assert_eq!(after.withdrawn, one.withdrawn(), "{} {}", one.id, text());
            assert_eq!(after.support, one.support(), "{} {}", one.id, text());
        }
        let found = |folder: &folder::Folder| -> BTreeSet<String> {
            let found = folder.check();
            let found = found.iter().filter(|one| one.diagnostic.level != Level::Note);
            found
                .map(|one| {
                    let (site, own) = (&one.site, &one.diagnostic);
                    format!("{} {}:{} {}", own.rule, site.file, site.start.line, own.message)
                })
                .collect()
        };
        let before = found(&made.folder);
        let added: BTreeSet<String> = found(&real.folder).difference(&before).cloned().collect();
        let expected: BTreeSet<String> = told
            .findings
            .iter()
            .map(|one| format!("{} {}:{} {}", one.rule, one.file, one.line, one.message))
            .collect();
        // Where a line is added to its front matter, what stands below moves: allegations do not.
        let of_allegations = |found: &BTreeSet<String>| -> Vec<String> {
            found.iter().filter(|one| one.contains(" content/allegations/")).cloned().collect()
        };
        assert_eq!(of_allegations(&expected), of_allegations(&added), "{}", text());
        // Pages, byte by byte.
        let (_, one) = made.folder.build(Audience::Editors);
        let (_, other) = real.folder.build(Audience::Editors);
        if one.0.is_empty() || other.0.is_empty() {
            return made.text();
        }
        let changed: BTreeSet<&str> = one
            .own()
            .filter(|(path, bytes)| other.0.get(*path).is_none_or(|now| now != bytes))
            .map(|(path, _)| path.strip_suffix("index.html").unwrap_or(path))
            .collect();
        let mut told_of: BTreeSet<&str> =
            told.pages.change.iter().map(|path| path.trim_start_matches('/')).collect();
        if told.pages.frames > 0 {
            // Those differ in their foot alone, which is told as a number.
            let others = changed.difference(&told_of).count();
            assert!(others <= told.pages.frames, "{changed:?} {told_of:?} {}", text());
            told_of.extend(changed.iter().copied());
        }
        assert_eq!(changed, told_of, "{}", text());
        made.text()
    });
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
