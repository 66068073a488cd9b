//! Whoever has no token gets the public edition, as a server for the public's eyes answers it, and nothing
//! that tells of anything else.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use casefile::serve::{
    Access, Asset, BrowserNote, FinishedOutput, NoteLevel, Server, SiteSource, Withheld,
};

use crate::http::told::{WHILE, open};
use crate::made_up::{Site, broken, note, page, started};
use crate::wire::{Answer, connect, cookie, host, send};

/// Stands in everything that only editors may see.
const SECRET: &str = "quince";

/// What a build would publish.
pub fn public() -> Site {
    Site::small()
}

/// What editors see: other words, pages, notes and marks, each with the secret.
pub fn editors() -> Site {
    let mut site = Site::small()
        .with("index.html", &page("Home", "quince <a href=\"actors/quince/\">quince</a>"))
        .with("actors/quince/index.html", &page("quince", ""))
        .with("actors/ann/index.html", &page("Ann", "quince"))
        .with("404.html", &page("Nothing here", "quince"))
        .with("originals/quince.txt", "quince")
        .with("static/quince.css", "quince")
        .withholding("quince", "actors/quince/", "a quince")
        .noting(note(NoteLevel::Warning, "a quince"));
    site.outputs.remove("feed.xml");
    site
}

/// Every kind of address.
const PATHS: [&str; 33] = [
    "/",
    "/index.html",
    "/?x=y",
    "/actors/ann/",
    "/actors/ann",
    "/actors/bob/",
    "/actors/quince/",
    "/actors/quince",
    "/actors/quince/index.html",
    "/originals/quince.txt",
    "/originals/evil.html",
    "/static/quince.css",
    "/static/css/site.css",
    "/static/face.png",
    "/feed.xml",
    "/404.html",
    "/nothing",
    "/nothing/",
    "/..",
    "//x",
    "/_casefile",
    "/_casefile/",
    "/_casefile/index.html",
    "/_casefile/notes",
    "/_casefile/live",
    "/_casefile/reload.js",
    "/_casefile/preview.js",
    "/_casefile/preview.css",
    "/_casefile/page.css",
    "/_casefile/withheld.css",
    "/_casefile/withheld.css?page=index.html",
    "/_casefile/nothing",
    "/_casefile/notes/",
];

/// What somebody without the token may bring in its place: a query, and a cookie's name and value.
fn brought(port: u16) -> Vec<(&'static str, String)> {
    vec![
        ("", String::new()),
        ("token=0123456789abcdef0123456789abcdef", String::new()),
        ("token=", String::new()),
        ("", format!("Cookie: casefile-{port}=0123456789abcdef0123456789abcdef\r\n")),
        ("token=x", format!("Cookie: casefile-{port}=x; casefile-{}=y\r\n", port - 1)),
    ]
}

pub fn ask(server: &Server, method: &str, path: &str, header: &str) -> Answer {
    let request = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n{header}\r\n", host(server));
    send(server, request.as_bytes()).unwrap()
}

/// An answer without what is another with every answer, or every server.
fn lasting(answer: &Answer, server: &Server) -> String {
    let lines = answer.head.lines().filter(|line| !line.to_lowercase().starts_with("date:"));
    let head: Vec<&str> = lines.collect();
    let text = format!("{}\n\n{}", head.join("\n"), answer.text());
    text.replace(&server.address().port.to_string(), "PORT")
}

pub fn serving(access: Access, is_lan: bool) -> Server {
    let server = started(access, is_lan);
    let site = match access {
        Access::Editors => editors().publishing(public()),
        Access::Public => public(),
    };
    server.show(site.shown());
    server
}

/// That every answer without the token is that of a server which knows nothing else.
fn is_public(server: &Server, reference: &Server) {
    for path in PATHS {
        for method in ["GET", "HEAD"] {
            let expected = lasting(&ask(reference, method, path, ""), reference);
            for (query, header) in brought(server.address().port) {
                let sign = if path.contains('?') { "&" } else { "?" };
                let path = match query {
                    "" => path.to_owned(),
                    query => format!("{path}{sign}{query}"),
                };
                let answer = ask(server, method, &path, &header);
                let found = lasting(&answer, server);
                assert_eq!(found, expected, "{method} {path} {header}");
                assert!(answer.header("set-cookie").is_none(), "{path}");
                let own = path.contains(SECRET);
                assert!(own || !found.to_lowercase().contains(SECRET), "{path}: {found}");
            }
        }
    }
}

#[test]
fn without_the_token_every_answer_is_that_of_a_server_for_the_public() {
    let reference = serving(Access::Public, false);
    for access in [Access::Editors, Access::Public] {
        for is_lan in [false, true] {
            let server = serving(access, is_lan);
            is_public(&server, &reference);
            // Also after somebody with the token has seen everything, and when the content is wrong.
            ask(&server, "GET", "/", &cookie(&server));
            ask(&server, "GET", "/_casefile/", &cookie(&server));
            server.broken(broken(vec![note(NoteLevel::Error, "quince")]));
            server.progress("quince");
            is_public(&server, &reference);
        }
    }
    for (path, bytes) in public().outputs {
        let answer = ask(&reference, "GET", &format!("/{}", path.replace('\u{e9}', "%C3%A9")), "");
        assert_eq!((answer.status, answer.site()), (200, bytes), "{path}");
    }
}

#[test]
fn with_the_token_editors_get_everything_and_the_public_what_it_gets_without() {
    for is_lan in [false, true] {
        let server = serving(Access::Editors, is_lan);
        let (_, token) = server.address().url.split_once("/?token=").unwrap();
        for method in ["GET", "HEAD"] {
            let entered = ask(&server, method, &format!("/actors/ann/?token={token}"), "");
            assert_eq!((entered.status, entered.header("location")), (303, Some("/actors/ann/")));
            let set = entered.header("set-cookie").unwrap();
            let name = format!("casefile-{}={token}", server.address().port);
            assert_eq!(set, format!("{name}; HttpOnly; SameSite=Strict; Path=/"));
        }
        let own = cookie(&server);
        for path in ["/", "/actors/quince/", "/_casefile/notes", "/static/quince.css", "/nothing"] {
            assert!(ask(&server, "GET", path, &own).text().contains(SECRET), "{path}");
        }
        assert!(ask(&server, "GET", "/_casefile/", &own).text().contains("everything"));
        assert_eq!(ask(&server, "GET", "/_casefile/preview.js", &own).status, 200);
    }
    let (server, reference) = (serving(Access::Public, true), serving(Access::Public, false));
    let own = cookie(&server);
    for path in PATHS {
        let found = lasting(&ask(&server, "GET", path, &own), &server);
        assert_eq!(found, lasting(&ask(&reference, "GET", path, ""), &reference), "{path}");
    }
}

#[test]
fn a_cookie_is_good_for_one_server_and_one_run() {
    let (server, other) = (serving(Access::Editors, false), serving(Access::Editors, false));
    let (ours, theirs) = (cookie(&server), cookie(&other));
    let both = format!("{}; {}\r\n", ours.trim(), theirs.trim().trim_start_matches("Cookie: "));
    assert!(ask(&server, "GET", "/", &both).text().contains(SECRET));
    assert!(ask(&other, "GET", "/", &both).text().contains(SECRET));
    assert!(!ask(&other, "GET", "/", &ours).text().contains(SECRET));
    let renamed =
        theirs.replace(&other.address().port.to_string(), &server.address().port.to_string());
    assert!(!ask(&server, "GET", "/", &renamed).text().contains(SECRET));
    for answer in [ask(&server, "GET", "/", &ours), ask(&server, "GET", "/", "")] {
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert_eq!(answer.header("vary"), Some("Cookie"));
    }
    // The tag of the editors' page is none of the public one.
    let tag = ask(&server, "GET", "/", &ours).header("etag").unwrap().to_owned();
    assert_eq!(ask(&server, "GET", "/", &format!("If-None-Match: {tag}\r\n")).status, 200);
}

#[test]
fn as_long_as_there_is_no_public_site_one_page_says_so_whatever_the_reason() {
    let waiting = started(Access::Public, false);
    let page = lasting(&ask(&waiting, "GET", "/actors/ann/", ""), &waiting);
    assert!(page.contains("503") && page.contains("There is no public site yet"), "{page}");
    for access in [Access::Editors, Access::Public] {
        let server = started(access, false);
        let is_same = |when: &str| {
            for path in ["/actors/ann/", "/actors/ann/?token=x"] {
                let found = lasting(&ask(&server, "GET", path, ""), &server);
                assert_eq!(found, page, "{when}");
            }
            for path in ["/_casefile/notes", "/static/quince.css", "/_casefile/"] {
                let answer = ask(&server, "GET", path, "");
                assert_eq!(answer.status, 503, "{when}: {path}");
                assert!(path.contains(SECRET) || !answer.text().contains(SECRET), "{when}: {path}");
            }
        };
        is_same("nothing yet");
        server.progress("quince");
        is_same("making");
        server.broken(broken(vec![note(NoteLevel::Error, "quince")]));
        is_same("broken");
        if access == Access::Editors {
            // Good enough for editors, and nothing that a build would publish.
            server.show(editors().shown());
            is_same("not for the public");
        }
        assert_eq!(ask(&server, "GET", "/_casefile/reload.js", "").status, 200);
    }
}

/// An editors' site that counts how often its public edition is made, and how many at a time.
struct Counting {
    site: Arc<dyn SiteSource>,
    made: Arc<AtomicUsize>,
    at_once: Arc<AtomicUsize>,
}

impl SiteSource for Counting {
    fn output(&self, path: &str) -> Option<FinishedOutput> {
        self.site.output(path)
    }

    fn notes(&self) -> &[BrowserNote] {
        self.site.notes()
    }

    fn withheld(&self) -> &[Withheld] {
        self.site.withheld()
    }

    fn link(&self, from: &str, to: &str) -> String {
        self.site.link(from, to)
    }

    fn assets(&self) -> &[Asset] {
        self.site.assets()
    }

    fn public(&self) -> Option<Arc<dyn SiteSource>> {
        assert_eq!(self.at_once.fetch_add(1, Ordering::SeqCst), 0, "two at the same time");
        self.made.fetch_add(1, Ordering::SeqCst);
        std::thread::sleep(Duration::from_millis(100));
        self.at_once.fetch_sub(1, Ordering::SeqCst);
        Some(public().shown())
    }
}

#[test]
fn the_public_edition_is_made_when_somebody_asks_for_it_and_once() {
    let server = started(Access::Editors, false);
    let (made, at_once) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
    let show = || {
        let (made, at_once) = (Arc::clone(&made), Arc::clone(&at_once));
        server.show(Arc::new(Counting { site: editors().shown(), made, at_once }));
    };
    let count = || made.load(Ordering::SeqCst);
    show();
    show();
    for path in ["/", "/actors/ann/", "/_casefile/notes"] {
        assert_eq!(ask(&server, "GET", path, &cookie(&server)).status, 200);
    }
    std::thread::sleep(WHILE);
    assert_eq!(count(), 0, "nobody asked");
    // Some of them leave before they are answered.
    for _ in 0..20 {
        use std::io::Write;
        let request = format!("GET / HTTP/1.1\r\nHost: {}\r\n\r\n", host(&server));
        connect(&server).write_all(request.as_bytes()).unwrap();
    }
    std::thread::scope(|scope| {
        for _ in 0..20 {
            scope.spawn(|| assert_eq!(ask(&server, "GET", "/", "").status, 200));
        }
    });
    assert_eq!(count(), 1);
    show();
    std::thread::sleep(WHILE);
    assert_eq!(count(), 1, "nobody asked again");
    let _page = open(&server, "/actors/ann/");
    assert_eq!(count(), 2);
    // Of several saves in a row, who listens is told of the last.
    for _ in 0..5 {
        show();
    }
    std::thread::sleep(WHILE);
    assert_eq!(count(), 3);
}

#[test]
fn the_address_that_is_handed_to_a_browser_lets_in_once() {
    let server = serving(Access::Editors, false);
    let (_, token) = server.address().url.split_once("?token=").unwrap();
    let (url, ticket) =
        server.opening().map(|url| url.rsplit_once('?').map(owned)).unwrap().unwrap();
    assert!(server.address().url.starts_with(&url) && !ticket.contains(token));
    let enter = || ask(&server, "GET", &format!("/?{ticket}"), "");
    let entered = enter();
    assert_eq!((entered.status, entered.header("location")), (303, Some("/")));
    let name = entered.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    assert!(ask(&server, "GET", "/", &format!("Cookie: {name}\r\n")).text().contains(SECRET));
    let again = enter();
    assert!(again.status == 200 && again.header("set-cookie").is_none());
    assert!(!again.text().contains(SECRET));
    // A ticket is no cookie.
    let (_, ticket) = server.opening().map(|url| url.rsplit_once('=').map(owned)).unwrap().unwrap();
    let cookie = format!("Cookie: casefile-{}={ticket}\r\n", server.address().port);
    assert!(!ask(&server, "GET", "/", &cookie).text().contains(SECRET));
    // What is for everybody needs none.
    let server = serving(Access::Public, false);
    assert_eq!(server.opening().unwrap(), server.address().url);
}

fn owned((before, after): (&str, &str)) -> (String, String) {
    (before.to_owned(), after.to_owned())
}
