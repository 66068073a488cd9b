//! What the pages of those who have no token are told: that they changed, and nothing else.

use std::io::ErrorKind;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use casefile::serve::{Access, NoteLevel, Server};
use tungstenite::client::{IntoClientRequest, client};
use tungstenite::{Message, WebSocket};

use crate::http::public::{ask, editors, public, serving};
use crate::made_up::{Site, broken, note, page};
use crate::wire::{connect, cookie, host};

pub type Socket = WebSocket<TcpStream>;

pub fn follow(server: &Server, path: &str, header: Option<&str>) -> Result<Socket, u16> {
    let host = host(server);
    let mut request = format!("ws://{host}/_casefile/{path}").into_client_request().unwrap();
    request.headers_mut().insert("origin", format!("http://{host}").parse().unwrap());
    if let Some(cookie) = header {
        let cookie = cookie.trim().trim_start_matches("Cookie: ");
        request.headers_mut().insert("cookie", cookie.parse().unwrap());
    }
    match client(request, connect(server)) {
        Ok((socket, _)) => Ok(socket),
        Err(tungstenite::HandshakeError::Failure(tungstenite::Error::Http(answer))) => {
            Err(answer.status().as_u16())
        }
        Err(error) => panic!("{error}"),
    }
}

/// Opens a page as its script does, without the token.
pub fn open(server: &Server, path: &str) -> Socket {
    let text = ask(server, "GET", path, "").text();
    assert!(text.contains("/_casefile/reload.js"), "{text}");
    let said = |name: &str| {
        let (_, rest) = text.split_once(&format!("data-{name}=\"")).unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    let missing = if text.contains(" data-missing") { "&missing" } else { "" };
    let query =
        format!("page={}&print={}&styles={}{missing}", said("page"), said("print"), said("styles"));
    follow(server, &format!("reload?{query}"), None).unwrap()
}

/// All that a page is told in a while.
pub fn heard(socket: &mut Socket, patience: Duration) -> Vec<String> {
    let until = Instant::now() + patience;
    let mut heard = Vec::new();
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return heard;
        }
        socket.get_ref().set_read_timeout(Some(left)).unwrap();
        match socket.read() {
            Ok(Message::Text(text)) => heard.push(text.to_string()),
            Ok(Message::Ping(bytes) | Message::Pong(bytes)) => assert!(bytes.is_empty()),
            Ok(other) => panic!("{other}"),
            Err(tungstenite::Error::Io(error))
                if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

pub const WHILE: Duration = Duration::from_millis(900);

#[test]
fn a_public_page_is_told_to_reload_when_it_changed_and_nothing_else() {
    for access in [Access::Editors, Access::Public] {
        let server = serving(access, false);
        let show = |site: Site| match access {
            Access::Editors => server.show(editors().publishing(site).shown()),
            Access::Public => server.show(site.shown()),
        };
        let (mut ann, mut bob) = (open(&server, "/actors/ann/"), open(&server, "/actors/bob/"));
        let mut new = open(&server, "/new/");
        let mut desk = open(&server, "/_casefile/");
        let mut all = |when: &str, expected: [&[&str]; 4]| {
            let pages = [&mut ann, &mut bob, &mut new, &mut desk];
            std::thread::scope(|scope| {
                let told = pages.map(|page| scope.spawn(|| heard(page, WHILE)));
                for (told, expected) in told.into_iter().zip(expected) {
                    assert_eq!(told.join().unwrap(), expected, "{when}");
                }
            });
        };
        all("at first", [&[], &[], &[], &[]]);
        show(public());
        all("the same again", [&[], &[], &[], &[]]);
        server.broken(broken(vec![note(NoteLevel::Error, "quince")]));
        all("broken", [&[], &[], &[], &[]]);
        let site = public().with("actors/ann/index.html", &page("Ann", "new"));
        show(site.clone());
        all("a page", [&["reload"], &[], &[], &[]]);
        let site = site.with("static/css/site.css", "body { color: red }");
        show(site.clone());
        all("a style", [&["reload"], &["reload"], &["reload"], &["reload"]]);
        let site = site.with("new/index.html", "new");
        show(site.clone());
        all("a new page", [&[], &[], &["reload"], &[]]);
        show(site.without("actors/ann/index.html"));
        all("a page less", [&["reload"], &[], &[], &[]]);
    }
}

#[test]
fn only_editors_are_told_of_what_editors_see() {
    let server = serving(Access::Editors, false);
    assert_eq!(follow(&server, "live?page=index.html", None).err(), Some(404));
    let wrong = format!("Cookie: casefile-{}=x", server.address().port);
    assert_eq!(follow(&server, "live?page=index.html", Some(&wrong)).err(), Some(404));
    assert_eq!(follow(&server, "live?page=index.html&token=x", None).err(), Some(404));
    let own = cookie(&server);
    let mut page = follow(&server, "live?page=index.html&print=x", Some(&own)).unwrap();
    let said = heard(&mut page, WHILE);
    assert!(said.len() == 1 && said[0].contains("\"kind\":\"page\""), "{said:?}");
    // For the public's eyes there is no such connection, with a token or without.
    let server = serving(Access::Public, true);
    assert_eq!(follow(&server, "live?page=index.html", None).err(), Some(404));
    assert_eq!(follow(&server, "live?page=index.html", Some(&cookie(&server))).err(), Some(404));
}
