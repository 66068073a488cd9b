//! What hosts do to a site, each told by its name: pages written anew, other types, other addresses, other pages.

use std::collections::BTreeMap;

use casefile::manifest::{Imprint, MANIFEST};
use casefile::verify::{Demands, DifferenceKind, Inspection, Stopped};

use crate::folder::Folder;
use crate::verify::host::{Answer, Asked, Host};
use crate::verify::site::{Built, expected, told};

type Files = BTreeMap<String, Vec<u8>>;

/// How a host writes a page anew.
type Rewriting = fn(&str) -> String;

fn files() -> Files {
    Built::of_the_repository().files()
}

fn pages(files: &Files) -> Vec<&str> {
    files.keys().map(String::as_str).filter(|path| path.ends_with(".html")).collect()
}

/// What is found in a site that is served under a rule.
fn found(
    files: &Files,
    rule: impl Fn(&Asked, Answer) -> Answer + Send + Sync + 'static,
) -> Inspection {
    Host::serving(files.clone(), "/d/", rule).inspected(&Demands::default()).unwrap()
}

/// A host that writes every page anew has every page told as rewritten, and nothing else.
fn assert_rewritten(what: &str, rewrite: Rewriting) -> Inspection {
    let files = files();
    let inspection = found(&files, move |_, answer| answer.rewritten(&rewrite));
    // What is at no address of its own is right where it belongs, or is rewritten there too.
    let expected: Vec<(DifferenceKind, String)> = pages(&files)
        .into_iter()
        .map(|path| (DifferenceKind::Rewritten, path.to_owned()))
        .collect();
    assert_eq!(told(&inspection), expected, "{what}");
    inspection
}

#[test]
fn a_host_that_serves_what_it_was_given_is_proved() {
    for below in ["/", "/d/", "/a%20b/c/"] {
        let files = files();
        let count = files.len();
        let below = percent_encoding::percent_decode_str(below).decode_utf8_lossy().into_owned();
        let host = Host::serving(files, &below, |_, answer| answer);
        let inspection = host.inspected(&Demands::default()).unwrap();
        assert!(inspection.is_proved(), "{below}: {inspection:?}");
        assert_eq!(inspection.verified + 2, count);
        let seen = host.seen.lock().unwrap();
        assert!(seen.iter().all(|asked| asked.head.contains("casefile/")), "{:?}", seen[0]);
        // A name is written by the codes of its letters.
        assert!(seen.iter().any(|asked| asked.target.ends_with("/%C3%A4%23%3F%25.txt")));
    }
}

#[test]
fn a_script_that_was_put_into_pages_is_shown() {
    let inspection = assert_rewritten("a script", |page| {
        page.replace("</body>", "<script src=\"https://a.example/count.js\"></script></body>")
    });
    for difference in &inspection.differences {
        assert!(difference.message.contains("a.example/count.js"), "{difference:?}");
    }
}

#[test]
fn whatever_a_host_writes_into_pages_is_told_as_rewritten() {
    let ways: [(&str, Rewriting); 12] = [
        ("minified", |page| page.split_whitespace().collect::<Vec<_>>().join(" ")),
        ("minified between tags", |page| page.lines().map(str::trim).collect::<Vec<_>>().concat()),
        ("a comment at the end", |page| format!("{page}\n<!-- served in 3 ms -->")),
        ("a banner", |page| page.replace("<body>", "<body><div>Hosted <b>free</b></div>")),
        ("a style and a script", |page| {
            page.replace("</head>", "<style>p{}</style></head>")
                .replace("</body>", "<script>1</script></body>")
        }),
        ("ends of lines", |page| page.replace('\n', "\r\n")),
        ("a mark of byte order", |page| format!("\u{feff}{page}")),
        ("no end of the last line", |page| page.trim_end().to_owned()),
        ("another first tag", |page| {
            page.replace("<!doctype html>", "<!DOCTYPE HTML>")
                .replace("<!DOCTYPE html>", "<!DOCTYPE HTML>")
        }),
        ("links of Cloudflare", |page| page.replace("<a href", "<a data-cfemail=\"1\" href")),
        ("a policy", |page| {
            page.replace("<head>", "<head><meta name=\"robots\" content=\"noindex\">")
        }),
        ("a base", |page| page.replace("<head>", "<head>\n<base href=\"https://b.example/\">")),
    ];
    for (what, rewrite) in ways {
        assert_rewritten(what, rewrite);
    }
}

#[test]
fn one_page_that_was_added_to_is_rewritten_and_one_with_another_word_is_changed() {
    let files = files();
    let one = |rewrite: fn(&str) -> String| {
        found(&files, move |asked, answer| match asked.path.as_str() {
            "actors/index.html" => answer.rewritten(&rewrite),
            _ => answer,
        })
    };
    let added = one(|page| page.replace("</head>", "<script async src=/x.js></script>\n</head>"));
    assert_eq!(told(&added), expected(&[(DifferenceKind::Rewritten, "actors/index.html")]));
    let other = one(|page| page.replacen("Actors", "Agents", 1));
    assert_eq!(told(&other), expected(&[(DifferenceKind::Changed, "actors/index.html")]));
    let shorter = one(|page| page[..page.len() / 3].to_owned());
    assert_eq!(told(&shorter), expected(&[(DifferenceKind::Truncated, "actors/index.html")]));
    let swapped = found(&files, |asked, answer| match asked.path.as_str() {
        "actors/index.html" => Answer::redirect(302, "/login?next=/actors/"),
        _ => answer,
    });
    assert_eq!(told(&swapped), expected(&[(DifferenceKind::Redirected, "actors/index.html")]));
}

#[test]
fn styles_and_scripts_that_were_minified_are_rewritten() {
    let files = files();
    let sheet = files.keys().find(|path| path.ends_with(".css")).unwrap().clone();
    let (own, other) = (sheet.clone(), sheet.clone());
    let inspection = found(&files, move |asked, mut answer| {
        if asked.path == own {
            let text = String::from_utf8(answer.body).unwrap();
            answer.body = text.split_whitespace().collect::<Vec<_>>().join(" ").into_bytes();
        }
        answer
    });
    let [(way, path)] = &told(&inspection)[..] else { panic!("{inspection:?}") };
    assert_eq!(path, &other);
    assert!([DifferenceKind::Rewritten, DifferenceKind::Truncated].contains(way), "{inspection:?}");
}

#[test]
fn another_type_is_told() {
    let files = files();
    let styles = files.keys().filter(|path| path.ends_with(".css"));
    let styles: Vec<(DifferenceKind, &str)> =
        styles.map(|path| (DifferenceKind::WrongType, path.as_str())).collect();
    let inspection = found(&files, |asked, answer| {
        if asked.path.ends_with(".css") {
            answer.header("Content-Type", "text/plain")
        } else {
            answer
        }
    });
    assert_eq!(told(&inspection), expected(&styles));
    for kind in ["application/octet-stream", "text/plain", "text/html; charset=windows-1251"] {
        let inspection = found(&files, move |asked, answer| match asked.path.as_str() {
            "index.html" => answer.header("Content-Type", kind),
            _ => answer,
        });
        assert_eq!(
            told(&inspection),
            expected(&[(DifferenceKind::WrongType, "index.html")]),
            "{kind}"
        );
    }
    let text = found(&files, |asked, answer| match asked.path.as_str() {
        "robots.txt" => answer.header("Content-Type", "text/html"),
        _ => answer,
    });
    assert_eq!(told(&text), expected(&[(DifferenceKind::WrongType, "robots.txt")]));
}

#[test]
fn a_site_that_is_elsewhere_is_told_and_looked_at_there() {
    let files = files();
    let host = Host::serving(files, "/d/", |_, answer| answer);
    let to = host.address().as_str().to_owned();
    let other = Host::serving(BTreeMap::new(), "/", move |asked, _| {
        Answer::redirect(301, &format!("{to}{}", asked.target.trim_start_matches('/')))
    });
    let inspection = other.inspected(&Demands::default()).unwrap();
    assert_eq!(told(&inspection), expected(&[(DifferenceKind::Redirected, "")]));
    assert_eq!(inspection.verified, inspection.files);
    let login = Host::serving(BTreeMap::new(), "/", |_, _| Answer::redirect(302, "/login"));
    let inspection = login.inspected(&Demands::default()).unwrap();
    let first = &told(&inspection)[0];
    assert_eq!(*first, (DifferenceKind::Redirected, MANIFEST.to_owned()));
}

#[test]
fn an_error_page_with_200_is_told_from_the_file() {
    let files = files();
    let sheet = files.keys().find(|path| path.ends_with(".css")).unwrap().clone();
    // A host that answers anything with its home page.
    let mut less = files.clone();
    less.remove(&sheet);
    less.remove("actors/index.html");
    let home = files["index.html"].clone();
    let inspection = found(&less, move |_, answer| {
        if answer.status == 404 { Answer::of(200, "text/html", home.clone()) } else { answer }
    });
    let mut both = expected(&[
        (DifferenceKind::ErrorPage, "actors/index.html"),
        (DifferenceKind::ErrorPage, sheet.as_str()),
    ]);
    both.sort_by(|one, other| one.1.cmp(&other.1));
    assert_eq!(told(&inspection), both);
    assert!(inspection.notes.iter().any(|note| note.contains("answered with 200")));
    // One page of a host's own.
    let inspection = found(&files, |asked, answer| match asked.path.as_str() {
        "sources/index.html" => {
            Answer::of(200, "text/html", "<html><title>503 Service Unavailable</title></html>")
        }
        _ => answer,
    });
    assert_eq!(told(&inspection), expected(&[(DifferenceKind::ErrorPage, "sources/index.html")]));
    // The dossier's own, with 200.
    let own = files["404.html"].clone();
    let inspection = found(&files, move |asked, answer| match asked.path.as_str() {
        "sources/index.html" => Answer::of(200, "text/html", own.clone()),
        _ => answer,
    });
    assert_eq!(told(&inspection), expected(&[(DifferenceKind::ErrorPage, "sources/index.html")]));
}

#[test]
fn what_a_host_does_not_serve_is_told() {
    let files = files();
    for (status, way) in [
        (404, DifferenceKind::Missing),
        (410, DifferenceKind::Missing),
        (403, DifferenceKind::Refused),
        (500, DifferenceKind::Refused),
    ] {
        let inspection = found(&files, move |asked, answer| match asked.path.as_str() {
            "feed.xml" => Answer::of(status, "text/html", "none"),
            _ => answer,
        });
        assert_eq!(told(&inspection), expected(&[(way, "feed.xml")]), "{status}");
    }
    // A store of objects knows no folders.
    let inspection = found(&files, |asked, answer| match asked.target.ends_with('/') {
        true => Answer::of(403, "text/html", "denied"),
        false => answer,
    });
    assert!(inspection.differences.iter().all(|one| one.way == DifferenceKind::Refused));
    let inspection = found(&files, |asked, answer| match asked.target.ends_with('/') {
        true => Answer::of(404, "text/html", "none"),
        false => answer,
    });
    assert!(inspection.differences.len() > 5);
    assert!(inspection.differences.iter().all(|one| one.message.contains("address of its folder")));
}

#[test]
fn what_hosts_take_as_settings_is_not_missing() {
    let files = files();
    let inspection = found(&files, |asked, answer| match asked.path.as_str() {
        "_headers" | "CNAME" => Answer::of(404, "text/html", "none"),
        ".htaccess" => Answer::of(403, "text/html", "denied"),
        _ => answer,
    });
    assert!(inspection.is_proved(), "{inspection:?}");
    let note = inspection.notes.iter().find(|note| note.contains("settings")).unwrap();
    for name in ["_headers", "CNAME", ".htaccess"] {
        assert!(note.contains(&format!("`{name}`")), "{note}");
    }
    // Served after all, it has to be right.
    let inspection = found(&files, |asked, mut answer| {
        if asked.path == "_headers" {
            answer.body = b"other\n".to_vec();
        }
        answer
    });
    assert_eq!(inspection.differences[0].path, "_headers");
}

#[test]
fn a_host_that_takes_html_off_addresses_serves_the_same_pages() {
    let files = files();
    let page = files["404.html"].clone();
    let inspection = found(&files, move |asked, answer| {
        if asked.target.ends_with("404.html") {
            return Answer::redirect(308, "/d/404");
        }
        if asked.target.ends_with("/404") {
            return Answer::of(200, "text/html", page.clone());
        }
        answer
    });
    assert!(inspection.is_proved(), "{inspection:?}");
    // Where the page of errors is at no address of its own, it is right where it belongs.
    let inspection = found(&files, |asked, answer| match asked.target.ends_with("404.html") {
        true => Answer::redirect(302, "/d/"),
        false => answer,
    });
    assert!(inspection.is_proved(), "{inspection:?}");
    // A folder without its slash is another address: relative links lead elsewhere from there.
    let inspection = found(&files, |asked, answer| match asked.target.as_str() {
        "/d/actors/" => Answer::redirect(301, "/d/actors"),
        _ => answer,
    });
    assert_eq!(told(&inspection), expected(&[(DifferenceKind::Redirected, "actors/index.html")]));
}

#[test]
fn what_differing_pages_and_a_map_lead_to_is_asked_for() {
    let mut more = files();
    more.insert("hidden/index.html".to_owned(), b"<html>mine</html>".to_vec());
    more.insert("count.js".to_owned(), b"count()".to_vec());
    let inspection = found(&more, |asked, answer| {
        match asked.path.as_str() {
        "index.html" => answer.rewritten(&|page| {
            page.replace("</body>", "<script src=count.js></script><a href=\"hidden/?a#b\">x</a><a href=gone/>y</a></body>")
        }),
        _ => answer,
    }
    });
    let extra = [
        (DifferenceKind::Extra, "count.js"),
        (DifferenceKind::Extra, "hidden/index.html"),
        (DifferenceKind::Rewritten, "index.html"),
    ];
    assert_eq!(told(&inspection), expected(&extra));
    assert!(inspection.notes.iter().any(|note| note.contains("cannot be listed over HTTP")));
    // A site that knows no address has no map.
    let small = Built::of(&Folder::of([("site.yaml", "title: Small\n")]), Imprint::default(), &[]);
    let mut more = small.files();
    more.insert(
        "sitemap.xml".to_owned(),
        b"<urlset><url><loc>/d/old/</loc></url></urlset>".to_vec(),
    );
    more.insert("old/index.html".to_owned(), b"<html>old</html>".to_vec());
    let extra = [(DifferenceKind::Extra, "old/index.html"), (DifferenceKind::Extra, "sitemap.xml")];
    assert_eq!(told(&found(&more, |_, answer| answer)), expected(&extra));
}

#[test]
fn a_manifest_that_is_not_served_is_told() {
    let files = files();
    let without = found(&files, |asked, answer| match asked.path.as_str() {
        MANIFEST => Answer::of(404, "text/html", "none"),
        _ => answer,
    });
    assert_eq!(told(&without), expected(&[(DifferenceKind::NoManifest, MANIFEST)]));
    let page = found(&files, |asked, answer| match asked.path.as_str() {
        MANIFEST => Answer::of(200, "text/html", "<html><title>Welcome</title>"),
        _ => answer,
    });
    assert_eq!(told(&page), expected(&[(DifferenceKind::MalformedManifest, MANIFEST)]));
    let denied = found(&files, |asked, answer| match asked.path.as_str() {
        MANIFEST => Answer::of(403, "text/html", "none"),
        _ => answer,
    });
    assert_eq!(told(&denied)[0], (DifferenceKind::Refused, MANIFEST.to_owned()));
    let busy = Host::serving(files, "/d/", |_, _| Answer::of(503, "text/html", "busy"));
    assert!(matches!(busy.inspected(&Demands::default()), Err(Stopped::Network(_))));
}
