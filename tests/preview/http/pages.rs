//! Outputs as they are answered: types, additions, marks, and what stands in for what is not there.

use std::time::{Duration, Instant};

use casefile::serve::NoteLevel;

use crate::made_up::{Site, broken, empty, note, serving};
use crate::wire::{ask, get};

#[test]
fn outputs_with_their_types() {
    let server = serving(Site::small());
    for (path, status, media) in [
        ("/", 200, "text/html; charset=utf-8"),
        ("/?x=../..", 200, "text/html; charset=utf-8"),
        ("/index.html", 200, "text/html; charset=utf-8"),
        ("/actors/ann/", 200, "text/html; charset=utf-8"),
        ("/caf%C3%A9/", 200, "text/html; charset=utf-8"),
        ("/static/css/site.css", 200, "text/css; charset=utf-8"),
        ("/static/js/site.js", 200, "text/javascript; charset=utf-8"),
        ("/static/face.png", 200, "image/png"),
        ("/feed.xml", 200, "application/xml; charset=utf-8"),
        ("/LICENSE", 200, "application/octet-stream"),
        ("/nothing/", 404, "text/html; charset=utf-8"),
        ("/static/css/site.css/", 404, "text/html; charset=utf-8"),
        ("/_casefile/", 200, "text/html; charset=utf-8"),
        ("/_casefile/preview.js", 200, "text/javascript; charset=utf-8"),
        ("/_casefile/nothing", 404, "text/plain; charset=utf-8"),
        ("/_casefilex", 404, "text/html; charset=utf-8"),
    ] {
        let answer = get(&server, path);
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.header("content-type"), Some(media), "{path}");
    }
}

#[test]
fn every_answer_keeps_others_out() {
    let server = serving(Site::small());
    for (path, method) in
        [("/", "GET"), ("/nothing", "GET"), ("/..", "GET"), ("/", "POST"), ("/actors/ann", "GET")]
    {
        let answer = ask(&server, method, path, &[]);
        for (name, value) in [
            ("cross-origin-resource-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("x-frame-options", "DENY"),
            ("cache-control", "no-store"),
            ("vary", "Cookie"),
            ("content-security-policy", "frame-ancestors 'none'"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{method} {path}");
        }
        assert!(!answer.head.to_lowercase().contains("access-control"), "{method} {path}");
    }
}

#[test]
fn what_was_added_can_be_taken_away() {
    let site = Site::small()
        .withholding("ann", "actors/ann/", "a draft")
        .with("bare.html", "no tags at all")
        .with("odd.html", "</body><body class='</body>'>x<!-- </body> -->");
    let outputs = site.outputs.clone();
    let server = serving(site);
    for (path, bytes) in outputs {
        let answer = get(&server, &format!("/{}", path.replace('\u{e9}', "%C3%A9")));
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.site(), bytes, "{path}");
        let is_page = path.ends_with(".html") && !path.starts_with("originals/");
        assert_eq!(answer.body != bytes, is_page, "{path}");
        assert_eq!(answer.text().contains("/_casefile/preview.js"), is_page, "{path}");
    }
}

#[test]
fn originals_cannot_act() {
    let server = serving(Site::small());
    for path in ["/originals/evil.html", "/originals/evil.svg"] {
        let answer = get(&server, path);
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.starts_with("sandbox; default-src 'none'"), "{path}");
    }
    let policy = get(&server, "/originals/paper.pdf");
    assert_eq!(policy.header("content-security-policy"), Some("frame-ancestors 'none'"));
}

#[test]
fn a_folder_without_its_slash() {
    let server = serving(Site::small().with("a b/index.html", ""));
    for (path, place) in [
        ("/actors/ann", "./ann/"),
        ("/caf%c3%a9", "./caf%C3%A9/"),
        ("/a%20b?//evil", "./a%20b/"),
        ("/_casefile", "/_casefile/"),
    ] {
        let answer = get(&server, path);
        assert_eq!((answer.status, answer.header("location")), (308, Some(place)), "{path}");
    }
    for path in ["/actors", "//evil", "//evil/actors/ann", "/\\evil", "/actors//ann"] {
        let answer = get(&server, path);
        assert!(matches!(answer.status, 400 | 404), "{path}");
        assert_eq!(answer.header("location"), None, "{path}");
    }
}

#[test]
fn the_head_alone() {
    let server = serving(Site::small());
    let (whole, head) = (get(&server, "/"), ask(&server, "HEAD", "/", &[]));
    assert_eq!(head.status, 200);
    assert_eq!(head.header("content-length"), whole.header("content-length"));
    assert_eq!(head.header("etag"), whole.header("etag"));
    assert!(head.body.is_empty());
}

#[test]
fn what_a_browser_has_already() {
    let server = serving(Site::small());
    for path in ["/", "/static/css/site.css", "/originals/evil.html"] {
        let tag = get(&server, path).header("etag").unwrap().to_owned();
        for (given, status) in [
            (tag.clone(), 304),
            (format!("W/{tag}"), 304),
            (format!("\"x\", {tag}"), 304),
            ("*".to_owned(), 304),
            ("\"x\"".to_owned(), 200),
            (tag.replace('"', ""), 200),
        ] {
            let answer = ask(&server, "GET", path, &[&format!("If-None-Match: {given}")]);
            assert_eq!(answer.status, status, "{path} {given}");
            assert_eq!(answer.body.is_empty(), status == 304, "{path} {given}");
        }
    }
    let before = get(&server, "/").header("etag").unwrap().to_owned();
    server.show(Site::small().with("index.html", "other").shown());
    let answer = ask(&server, "GET", "/", &[&format!("If-None-Match: {before}")]);
    assert_eq!(answer.status, 200);
}

#[test]
fn withheld_material_is_marked() {
    let why = "under an embargo until <2027>";
    let server = serving(Site::small().withholding("bob", "actors/bob/", why));
    let own = get(&server, "/actors/bob/").text();
    let shown = "under an embargo until &lt;2027&gt;";
    assert!(own.contains(&format!("<strong>Withheld: {shown}.</strong> Not in the public site.")));
    // Every other page asks for a stylesheet of its own, that knows how it would write a link.
    for (page, link) in
        [("/", "actors/bob/"), ("/actors/ann/", "../bob/"), ("/nothing/", "actors/bob/")]
    {
        let text = get(&server, page).text();
        assert!(
            text.contains("class=\"links\"><p><strong>This page shows withheld material."),
            "{page}"
        );
        let (_, styles) = text.split_once("href=\"/_casefile/withheld.css").unwrap();
        let styles = format!("/_casefile/withheld.css{}", styles.split('"').next().unwrap());
        let answer = get(&server, &styles);
        assert_eq!(answer.header("content-type"), Some("text/css; charset=utf-8"), "{page}");
        let links = format!("a:is([href^=\"{link}\"],[href^=\"/actors/bob/\"])");
        assert!(answer.text().contains(&links), "{page}: {}", answer.text());
        assert!(
            answer.text().contains(&format!("\" withheld: {why}\"")),
            "{page}: {}",
            answer.text()
        );
    }
    for query in ["", "?page", "?page=", "?page=../x", "?page=%zz", "?x=index.html"] {
        assert_eq!(get(&server, &format!("/_casefile/withheld.css{query}")).status, 400, "{query}");
    }
    server.show(Site::small().shown());
    assert!(!get(&server, "/actors/bob/").text().contains("casefile-withheld"));
    assert_eq!(get(&server, "/_casefile/withheld.css?page=index.html").body, b"");
}

#[test]
fn a_stylesheet_of_ten_thousand_withheld_things_is_made_at_once() {
    let mut site = Site::small();
    for number in 0..10_000 {
        site = site.withholding(&format!("w{number}"), &format!("actors/w{number}/"), "a draft");
    }
    let server = serving(site);
    let start = Instant::now();
    let styles = get(&server, "/_casefile/withheld.css?page=index.html").body;
    eprintln!("{} bytes in {:?}", styles.len(), start.elapsed());
    assert!(styles.len() < 2_500_000, "{}", styles.len());
}

#[test]
fn a_page_whose_making_fails() {
    let server = serving(Site::small());
    assert_eq!(get(&server, "/panics.html").status, 500);
    assert_eq!(get(&server, "/").status, 200);
}

#[test]
fn before_the_first_state() {
    let server = empty();
    server.progress("reading <b>");
    let start = Instant::now();
    let answer = get(&server, "/actors/ann/");
    assert!(start.elapsed() >= Duration::from_millis(250));
    assert_eq!((answer.status, answer.header("retry-after")), (503, Some("1")));
    assert!(answer.text().contains("reading &lt;b&gt;"));
    assert!(answer.text().contains("data-page=\"actors/ann/index.html\""));
    assert_eq!(get(&server, "/static/css/site.css").status, 503);
    assert_eq!(get(&server, "/_casefile/preview.js").status, 200);
    assert!(get(&server, "/_casefile/notes").text().contains("\"state\":\"waiting\""));

    server.broken(broken(vec![note(NoteLevel::Error, "no such words")]));
    let answer = get(&server, "/");
    assert_eq!(answer.status, 503);
    assert!(answer.text().contains("cannot be made"), "{}", answer.text());
    assert!(get(&server, "/_casefile/").text().contains("<main>broken</main>"));
    assert!(get(&server, "/_casefile/notes").text().contains("\"state\":\"none\""));

    server.show(Site::small().shown());
    assert_eq!(get(&server, "/actors/ann/").status, 200);
}

#[test]
fn a_request_waits_a_moment_for_the_first_state() {
    let server = empty();
    std::thread::scope(|scope| {
        let asked = scope.spawn(|| get(&server, "/"));
        std::thread::sleep(Duration::from_millis(50));
        server.show(Site::small().shown());
        assert_eq!(asked.join().unwrap().status, 200);
    });
}

#[test]
fn the_last_good_site_with_the_notes_of_now() {
    let server = serving(Site::small().noting(note(NoteLevel::Warning, "doubtful")));
    let told = |text: &str| get(&server, "/_casefile/notes").text().contains(text);
    assert!(told("\"state\":\"good\"") && told("doubtful") && told("\"warnings\":1"));
    let before = get(&server, "/").body;
    server.broken(broken(vec![
        note(NoteLevel::Error, "wrong"),
        note(NoteLevel::Warning, "doubtful"),
    ]));
    assert!(told("\"state\":\"last good\"") && told("wrong") && told("\"errors\":1"));
    assert_eq!(get(&server, "/").body, before);
    assert!(get(&server, "/_casefile/").text().contains("<main>broken</main>"));
    server.show(Site::small().shown());
    assert!(told("\"state\":\"good\"") && !told("wrong"));
    assert!(get(&server, "/_casefile/").text().contains("<main>everything</main>"));
}

#[test]
fn a_thousand_notes_are_counted_and_the_gravest_listed() {
    let mut site = Site::small();
    for number in 0..1000 {
        site = site.noting(note(NoteLevel::Warning, &format!("warning {number}.")));
    }
    let server = serving(site.noting(note(NoteLevel::Error, "the one error")));
    let told = get(&server, "/_casefile/notes").text();
    assert!(told.contains("\"warnings\":1000") && told.contains("the one error"));
    assert!(told.contains("warning 0.") && !told.contains("warning 999."));
}
