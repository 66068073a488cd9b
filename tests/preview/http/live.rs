//! Open pages: what they are told, how soon, and what they leave behind.

use std::collections::BTreeSet;
use std::io::{ErrorKind, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use casefile::serve::{Access, NoteLevel, ServeSettings, Server};
use tungstenite::client::{IntoClientRequest, client};
use tungstenite::{Message, WebSocket};

use crate::made_up::{Site, broken, empty, note, page, serving};
use crate::wire::{connect, cookie, get, host, read};

type Socket = WebSocket<TcpStream>;

/// The value of an attribute of the script's tag in a page.
fn said(server: &Server, path: &str, name: &str) -> String {
    let text = get(server, path).text();
    let (_, rest) = text.split_once(&format!("data-{name}=\"")).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

/// Opens a page as its script does.
fn open(server: &Server, path: &str) -> Socket {
    let mut query = String::new();
    for name in ["page", "print", "styles"] {
        query.push_str(&format!("{name}={}&", said(server, path, name)));
    }
    if get(server, path).text().contains(" data-missing") {
        query.push_str("missing&");
    }
    let notes = get(server, "/_casefile/notes").header("etag").unwrap().replace('"', "");
    follow(server, &format!("{query}notes={notes}")).unwrap()
}

fn follow(server: &Server, query: &str) -> Option<Socket> {
    let host = host(server);
    let mut request = format!("ws://{host}/_casefile/live?{query}").into_client_request().unwrap();
    request.headers_mut().insert("origin", format!("http://{host}").parse().unwrap());
    let cookie = cookie(server);
    let cookie = cookie.trim().trim_start_matches("Cookie: ");
    request.headers_mut().insert("cookie", cookie.parse().unwrap());
    client(request, connect(server)).ok().map(|(socket, _)| socket)
}

/// What a page is told next; nothing, where there is silence for a while.
fn heard(socket: &mut Socket, patience: Duration) -> Option<String> {
    let until = Instant::now() + patience;
    loop {
        // Pings come in between: the patience is for all of it.
        let left = until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())?;
        socket.get_ref().set_read_timeout(Some(left)).unwrap();
        match socket.read() {
            Ok(Message::Text(text)) => return Some(kind(&text)),
            Ok(Message::Close(_)) => return None,
            Ok(_) => {}
            Err(tungstenite::Error::Io(error))
                if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) =>
            {
                return None;
            }
            Err(error) => panic!("{error}"),
        }
    }
}

/// The kind; and that there is nothing else but a number.
fn kind(text: &str) -> String {
    let (number, kind) = text.strip_prefix("{\"n\":").unwrap().split_once(",\"kind\":\"").unwrap();
    number.parse::<u64>().unwrap();
    kind.strip_suffix("\"}").unwrap().to_owned()
}

fn soon(socket: &mut Socket) -> String {
    heard(socket, Duration::from_secs(20)).unwrap()
}

fn assert_silent(socket: &mut Socket) {
    assert_eq!(heard(socket, Duration::from_millis(200)), None);
}

#[test]
fn only_what_changed_is_told() {
    let server = serving(Site::small());
    let (mut ann, mut bob) = (open(&server, "/actors/ann/"), open(&server, "/actors/bob/"));
    assert_eq!((soon(&mut ann).as_str(), soon(&mut bob).as_str()), ("ready", "ready"));

    // The same again: nothing to tell.
    server.show(Site::small().shown());
    assert_silent(&mut ann);

    let site = Site::small().with("actors/ann/index.html", &page("Ann", "new"));
    server.show(site.clone().shown());
    assert_eq!(soon(&mut ann), "page");
    assert_silent(&mut bob);

    let mut site = site.with("static/css/site.css", "body { color: red }");
    server.show(site.clone().shown());
    assert_eq!((soon(&mut ann).as_str(), soon(&mut bob).as_str()), ("styles", "styles"));

    // An image, which any page may show, and a script, which any may run.
    for file in ["static/face.png", "static/js/site.js"] {
        site = site.with(file, "other");
        server.show(site.clone().shown());
        assert_eq!((soon(&mut ann).as_str(), soon(&mut bob).as_str()), ("page", "page"));
    }

    server.broken(broken(vec![note(NoteLevel::Error, "wrong")]));
    assert_eq!((soon(&mut ann).as_str(), soon(&mut bob).as_str()), ("notes", "notes"));
    server.show(site.clone().shown());
    assert_eq!((soon(&mut ann).as_str(), soon(&mut bob).as_str()), ("notes", "notes"));

    server.show(site.clone().without("actors/ann/index.html").shown());
    assert_eq!(soon(&mut ann), "gone");
    server.show(site.clone().without("actors/ann/index.html").with("x.html", "").shown());
    assert_silent(&mut ann);
    server.show(site.shown());
    assert_eq!(soon(&mut ann), "page");
    assert_silent(&mut bob);
}

#[test]
fn a_mark_is_a_change_of_the_page() {
    let server = serving(Site::small());
    let (mut home, mut ann) = (open(&server, "/"), open(&server, "/actors/ann/"));
    assert_eq!((soon(&mut home).as_str(), soon(&mut ann).as_str()), ("ready", "ready"));
    let site = Site::small().withholding("ann", "actors/ann/", "a draft");
    server.show(site.shown());
    assert_eq!((soon(&mut home).as_str(), soon(&mut ann).as_str()), ("page", "page"));
}

#[test]
fn several_things_at_once() {
    let server = serving(Site::small());
    let mut ann = open(&server, "/actors/ann/");
    assert_eq!(soon(&mut ann), "ready");
    let site = Site::small().with("static/css/site.css", "other");
    server.show(site.noting(note(NoteLevel::Warning, "doubtful")).shown());
    assert_eq!(soon(&mut ann), "styles");
    assert_eq!(soon(&mut ann), "notes");
}

#[test]
fn a_page_that_does_not_exist_yet() {
    let server = serving(Site::small());
    let mut new = open(&server, "/new/");
    assert_eq!(soon(&mut new), "ready");
    server.show(Site::small().with("other.html", "").shown());
    assert_silent(&mut new);
    server.show(Site::small().with("new/index.html", "").shown());
    assert_eq!(soon(&mut new), "page");
}

#[test]
fn the_editors_page_is_a_page() {
    let server = serving(Site::small());
    let mut desk = open(&server, "/_casefile/");
    assert_eq!(soon(&mut desk), "ready");
    server.broken(broken(vec![note(NoteLevel::Error, "wrong")]));
    assert_eq!(soon(&mut desk), "page");
}

#[test]
fn a_page_that_waits_for_the_first_state() {
    let server = empty();
    let mut page = open(&server, "/");
    assert_eq!(soon(&mut page), "ready");
    server.progress("reading");
    assert_eq!(soon(&mut page), "notes");
    server.broken(broken(vec![note(NoteLevel::Error, "wrong")]));
    assert_eq!(soon(&mut page), "notes");
    server.show(Site::small().shown());
    assert_eq!(soon(&mut page), "page");
}

#[test]
fn a_server_that_starts_again() {
    let server = serving(Site::small());
    let print = said(&server, "/", "print");
    let styles = said(&server, "/", "styles");
    let notes = get(&server, "/_casefile/notes").header("etag").unwrap().replace('"', "");
    let port = server.address().port;
    server.stop();
    let server =
        Server::start(&ServeSettings { port, access: Access::Editors, lan: None }).unwrap();
    assert_eq!(server.address().port, port, "the port was given back");
    server.show(Site::small().shown());
    let query = format!("page=index.html&print={print}&styles={styles}&notes={notes}");
    assert_eq!(soon(&mut follow(&server, &query).unwrap()), "ready");
    server.show(Site::small().with("index.html", "other").shown());
    assert_eq!(soon(&mut follow(&server, &query).unwrap()), "page");
}

#[test]
fn who_may_not_follow() {
    let server = serving(Site::small());
    for query in ["", "print=1", "page=", "page=../x", "page=a%2f..%2fb", "page=a%00", "page=%ff"] {
        assert!(follow(&server, query).is_none(), "{query}");
    }
    let host = host(&server);
    for (address, cookie) in [("live", cookie(&server)), ("reload", String::new())] {
        for origin in ["", "Origin: null\r\n", "Origin: http://evil.example\r\n"] {
            let mut stream = connect(&server);
            let request = format!(
                "GET /_casefile/{address}?page=index.html HTTP/1.1\r\nHost: {host}\r\n{origin}{cookie}\
                 Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
                 Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
            );
            stream.write_all(request.as_bytes()).unwrap();
            assert_eq!(read(&mut stream, false).unwrap().status, 403, "{address} {origin}");
        }
    }
    // What is no such request at all.
    let answer = crate::wire::ask(
        &server,
        "GET",
        "/_casefile/live?page=index.html",
        &[&format!("Origin: http://{host}")],
    );
    assert!(matches!(answer.status, 400 | 426), "{}", answer.status);
}

#[test]
fn what_browsers_say_is_not_read() {
    let server = serving(Site::small());
    let mut page = open(&server, "/");
    assert_eq!(soon(&mut page), "ready");
    for text in ["", "{}", "{\"n\":1}", "\u{0}"] {
        page.send(Message::text(text)).unwrap();
    }
    server.show(Site::small().with("index.html", "x").shown());
    assert_eq!(soon(&mut page), "page");
    // A message of a size that no page sends ends the connection, and nothing else.
    let mut other = open(&server, "/actors/ann/");
    assert_eq!(soon(&mut other), "ready");
    let _ = other.send(Message::text("x".repeat(100_000)));
    let start = Instant::now();
    while !server.open_pages().contains("index.html") || server.open_pages().len() > 1 {
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", server.open_pages());
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn the_open_pages_are_known() {
    let server = serving(Site::small());
    assert_eq!(server.open_pages(), BTreeSet::new());
    let pages: Vec<Socket> =
        ["/", "/", "/actors/ann/"].iter().map(|path| open(&server, path)).collect();
    wait_for(|| server.open_pages().len() == 2);
    let expected = ["actors/ann/index.html", "index.html"].map(str::to_owned);
    assert_eq!(server.open_pages(), BTreeSet::from(expected));
    drop(pages);
    wait_for(|| server.open_pages().is_empty());
}

fn wait_for(is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < Duration::from_secs(10), "it did not come to that");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn five_hundred_are_told_within_a_second() {
    let server = serving(Site::small());
    let mut pages: Vec<Socket> = (0..500)
        .map(|number| open(&server, if number % 2 == 0 { "/actors/ann/" } else { "/actors/bob/" }))
        .collect();
    for page in &mut pages {
        assert_eq!(soon(page), "ready");
    }
    let site = Site::small()
        .with("actors/ann/index.html", &page("Ann", "new"))
        .with("actors/bob/index.html", &page("Bob", "new"));
    let start = Instant::now();
    server.show(site.shown());
    for page in &mut pages {
        assert_eq!(soon(page), "page");
    }
    let took = start.elapsed();
    eprintln!("500 pages told in {took:?}");
    #[cfg(target_os = "linux")]
    eprintln!(
        "{}",
        std::fs::read_to_string("/proc/self/status")
            .unwrap()
            .lines()
            .find(|line| line.starts_with("VmRSS"))
            .unwrap()
    );
    assert!(
        took < Duration::from_millis(if cfg!(debug_assertions) { 2000 } else { 1000 }),
        "{took:?}"
    );
}

/// Descriptors that this process holds open.
#[cfg(target_os = "linux")]
fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}

#[cfg(target_os = "linux")]
#[test]
fn two_thousand_come_and_go() {
    // Other tests open sockets meanwhile: it runs in a process of its own.
    const ALONE: &str = "CASEFILE_SERVE_ALONE";
    if std::env::var_os(ALONE).is_none() {
        let status = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "http::live::two_thousand_come_and_go"])
            .env(ALONE, "1")
            .status()
            .unwrap();
        assert!(status.success());
        return;
    }
    let server = serving(Site::small());
    drop(open(&server, "/"));
    wait_for(|| server.open_pages().is_empty());
    std::thread::sleep(Duration::from_millis(200));
    let before = descriptors();
    let query = "page=index.html&print=x";
    for number in 0..2000 {
        let mut page = follow(&server, query).unwrap();
        if number % 3 == 0 {
            assert_eq!(soon(&mut page), "page");
        }
        if number % 2 == 0 {
            let _ = page.close(None);
            let _ = page.flush();
        }
    }
    wait_for(|| server.open_pages().is_empty());
    wait_for(|| descriptors() <= before);
}

#[test]
fn who_is_still_there_is_kept_and_who_is_not_is_dropped() {
    let server = serving(Site::small());
    let (mut there, mut gone) = (open(&server, "/actors/ann/"), open(&server, "/actors/bob/"));
    assert_eq!((soon(&mut there).as_str(), soon(&mut gone).as_str()), ("ready", "ready"));
    // The one answers when it is asked whether it is there; of the other nothing is heard any more.
    let start = Instant::now();
    while server.open_pages().contains("actors/bob/index.html") {
        assert!(start.elapsed() < Duration::from_secs(30), "it is still thought to be there");
        assert_eq!(heard(&mut there, Duration::from_millis(500)), None);
    }
    server.show(Site::small().with("actors/ann/index.html", "new").shown());
    assert_eq!(soon(&mut there), "page");
}
