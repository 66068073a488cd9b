//! A denial of a part is nowhere one of all: in the line of the standing, beside the name of the page, in the table of
//! replies, on the page of who is accused and in what machines read.

use crate::folder::{Folder, Site, errors, lines};

const DOOR: &str = "allegations/door/index.html";

/// A claim, with these statements against it, the words of each in its quotation.
fn dossier(against: &[(&str, &str, &str)]) -> Folder {
    let mut statements =
        "  - {id: a1, speaker: ann, quote: Acme Works left the door open, asserts: [door]}\n"
            .to_owned();
    let mut body = "“Acme Works left the door open,” Ann Arbor said.\n".to_owned();
    for (speaker, quote, bears) in against {
        statements += &format!("  - {{speaker: {speaker}, quote: {quote}, {bears}}}\n");
        body += &format!("\n“{quote},” {speaker} said.\n");
    }
    let story = format!(
        "---\ntitle: A story\npublisher: wire\npublished: 2020-05-01\nstatements:\n{statements}---\n\n{body}"
    );
    Folder::of([
        (
            "site.yaml",
            "format: 2\ntitle: A dossier\nbase_url: https://example.org/d/\nrules: {orphan: off, private-person: off, missing-response: off}\n",
        ),
        ("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\n---\n"),
        ("content/actors/bob.md", "---\nname: Bob Byte\nkind: person\nspeaks_for: acme\n---\n"),
        ("content/actors/eve.md", "---\nname: Eve Emmer\nkind: person\n---\n"),
        ("content/actors/acme.md", "---\nname: Acme Works\nkind: organization\n---\n"),
        ("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n"),
        (
            "content/allegations/door.md",
            "---\ntitle: That Acme Works left the door open\naccused: [acme]\n---\n",
        ),
        ("content/sources/story.md", &story),
    ])
}

fn site(against: &[(&str, &str, &str)]) -> Site {
    let folder = dossier(against);
    let found = folder.check();
    let errors = errors(&found);
    assert!(errors.is_empty(), "{}", lines(&errors));
    folder.site()
}

fn words(site: &Site, path: &str) -> String {
    let html = scraper::Html::parse_document(site.text(path));
    let words = html.root_element().text().flat_map(str::split_whitespace);
    words.collect::<Vec<_>>().join(" ")
}

const IN_PART: (&str, &str, &str) = (
    "bob",
    "It was not the front door",
    "denies: [{allegation: door, note: speaks of the front door only}]",
);

#[test]
fn a_denial_of_a_part_is_called_so_wherever_it_is_told() {
    let site = site(&[IN_PART]);
    let page = words(&site, DOOR);
    assert!(page.contains("status: alleged, denied in part"), "{page}");
    assert!(page.contains("denied in part by 1 other speaker"), "{page}");
    assert!(page.contains("Bob Byte , for Acme Works denial, in part"), "{page}");
    assert!(page.contains("1 reply on record"), "{page}");
    let accused = words(&site, "actors/acme/index.html");
    assert!(accused.contains("denial, in part by Bob Byte"), "{accused}");
    let machines = site.text(DOOR);
    assert!(machines.contains("\"name\":\"denial, in part, for Acme Works\""), "{machines}");
}

#[test]
fn a_denial_of_all_beside_one_of_a_part_is_one_of_all() {
    let site = site(&[IN_PART, ("acme", "We left no door open", "denies: [door]")]);
    let page = words(&site, DOOR);
    assert!(
        page.contains("status: alleged, denied ") && !page.contains("denied in part"),
        "{page}"
    );
    assert!(page.contains("denied by 2 other speakers"), "{page}");
    assert!(page.contains("denial, in part"), "{page}");
}

#[test]
fn what_somebody_else_disputes_in_part_is_disputed_in_part() {
    let stranger =
        ("eve", "The back door was shut", "disputes: [{allegation: door, note: of the back door}]");
    let page = words(&site(&[stranger]), DOOR);
    assert!(page.contains("status: alleged, disputed in part"), "{page}");
    assert!(page.contains("disputed in part by 1 other speaker"), "{page}");
    let both = words(&site(&[stranger, ("bob", "We left no door open", "denies: [door]")]), DOOR);
    assert!(
        both.contains("status: alleged, denied ") && both.contains("disputed in part by"),
        "{both}"
    );
}

#[test]
fn what_goes_with_a_denial_of_a_part_is_called_so() {
    let folder = dossier(&[IN_PART]);
    let impact =
        casefile::impact(&folder.workspace(), "story#a1", casefile::impact::Removal::Removed);
    let before = &impact.unwrap().allegations[0].before;
    assert_eq!(before.contest, "denied in part");
    let replies: Vec<&str> = before.replies.iter().map(|reply| reply.kind.as_str()).collect();
    assert_eq!(replies, ["denial, in part"]);
}

#[test]
fn a_partial_reply_is_one_of_a_part_in_the_standing_too() {
    let mut folder = dossier(&[("bob", "We left no door open", "id: b1, denies: [door]")]);
    folder.put(
        "content/allegations/door.md",
        "---\ntitle: That Acme Works left the door open\naccused: [acme]\nresponses: [{by: acme, kind: partial, statement: story#b1}]\n---\n",
    );
    let page = words(&folder.site(), DOOR);
    assert!(page.contains("status: alleged, denied in part"), "{page}");
    assert!(page.contains("partial reply"), "{page}");
}
