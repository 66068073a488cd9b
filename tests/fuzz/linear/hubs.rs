//! Pages of a hub cost what stands on them: an allegation, an actor and a source of which much is said are shown on many
//! pages, and what all of these share is made once. What is counted is what making their views takes from memory.

use std::fmt::Write as _;

use casefile::edition::Audience;
use casefile::{Options, Pipeline, emit};

use super::shapes;
use crate::folder::Folder;

/// How many times as much twice the statements may take.
const MOST: f64 = 2.2;

/// A dossier of which most speaks of one allegation, one accused, one speaker and one source.
fn hubs(n: usize) -> Folder {
    let mut folder = shapes::dossier([]);
    folder.put(
        "content/actors/bo.md",
        "---\nname: Bo Pilot\nkind: person\npublic_interest: x\n---\n",
    );
    let responses =
        shapes::each(n / 2, |_| "  - {by: bo, kind: no-comment, on: 2015-12-03}\n".into());
    folder.put(
        "content/allegations/sky.md",
        &format!("---\ntitle: That the sky is blue\naccused: [bo]\nresponses:\n{responses}---\n"),
    );
    let (mut statements, mut body) = (String::new(), String::new());
    for i in 0..n {
        let (more, verb) = if i % 8 == 0 {
            folder.put(
                &format!("content/allegations/c{i}.md"),
                &format!(
                    "---\ntitle: That word {i} is said\naccused: [bo]\nrelations: [{{type: supports, to: sky, \
                     because: x}}]\n---\n\nSee [this](allegation:sky) and [that](source:story).\n"
                ),
            );
            (format!(", c{i}"), "asserts")
        } else {
            (String::new(), ["asserts", "repeats", "context"][i % 3])
        };
        let speaker = if i % 4 == 1 { "bo" } else { "ann" };
        let verb = if speaker == "bo" { "denies" } else { verb };
        let _ = writeln!(
            statements,
            "  - {{id: s{i}, speaker: {speaker}, quote: word{i} of Bo Pilot is said, {verb}: [sky{more}]}}"
        );
        let name = if speaker == "bo" { "Bo Pilot" } else { "Ann Arbor" };
        let _ = write!(body, "\"So word{i} of Bo Pilot is said\", said {name}.\n\n");
        let status = if i % 5 == 0 { "status: {is: retracted, on: 2016-01-02}\n" } else { "" };
        folder.put(
            &format!("content/sources/o{i}.md"),
            &format!(
                "---\n{}{status}statements:\n  - {{id: s, speaker: ann, quote: that is so, asserts: [sky], cites: \
                 {{source: story}}}}\n---\n\n\"I say that is so\", Ann Arbor said of Bo Pilot. See \
                 [it](source:story).\n",
                shapes::SOURCE
            ),
        );
    }
    folder.put(
        "content/sources/story.md",
        &format!("---\n{}statements:\n{statements}---\n\n{body}\n", shapes::SOURCE),
    );
    folder
}

/// How often making the views of a hub's pages takes memory, and how many pages there are, for each hub.
fn taken(n: usize) -> Vec<(&'static str, u64, usize)> {
    let options = Options { audience: Audience::Public(None), ..Options::default() };
    let made = Pipeline::new(options).made(&hubs(n).workspace());
    let site = &made.site;
    let of = |id: &'static str| {
        let node = site.edition.ids.get(id).unwrap();
        let mut pages = 0;
        let taken = allocation_counter::measure(|| {
            for output in emit::of(&site.edition, node) {
                // The whole view is made, and written down once.
                let _ = site.templates.prepared(&output).print();
                // A card stands once, and so does the first page of each verb's list: these are no parts of the hub.
                if !output.path.ends_with("card.html") && !output.path.contains("/by/") {
                    pages += 1;
                }
            }
        });
        (id, taken.count_total, pages)
    };
    // What all pages of the site share is not the hub's.
    let _ = ["ann", "sky", "bo", "story"].map(of);
    ["sky", "ann", "bo", "story"].map(of).to_vec()
}

#[test]
fn twice_the_statements_of_a_hub_take_twice_as_much() {
    let (small, large) = (taken(200), taken(400));
    for ((id, few, pages), (_, many, more)) in small.into_iter().zip(large) {
        let ratio = many as f64 / few as f64;
        assert!(pages >= 4 && more >= 2 * pages - 1, "{id}: {pages} and {more} pages");
        assert!(
            ratio <= MOST,
            "{id}: {ratio:.2} times ({few} and {many}, on {pages} and {more} pages)"
        );
    }
}
