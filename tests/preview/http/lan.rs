//! A preview that other machines may look at, if they have the token.

use std::io::Write;
use std::net::{IpAddr, TcpStream, UdpSocket};

use casefile::serve::{Access, NoteLevel, Server};

use crate::made_up::{Site, note, started};
use crate::wire::{Answer, cookie, read, send};

fn lan() -> Server {
    started(Access::Public, true)
}

fn token(server: &Server) -> String {
    server.address().url.split_once("/?token=").unwrap().1.to_owned()
}

fn ask(server: &Server, host: &str, path: &str, header: &str) -> Answer {
    let port = server.address().port;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\n{header}\r\n");
    send(server, request.as_bytes()).unwrap()
}

/// This machine by the address that others know, if it has one.
fn outside() -> Option<IpAddr> {
    let socket = UdpSocket::bind("0.0.0.0:0").ok()?;
    socket.connect("192.0.2.1:9").ok()?;
    let address = Some(socket.local_addr().ok()?.ip()).filter(|ip| !ip.is_loopback());
    if address.is_none() {
        eprintln!("this machine has no address that others know");
    }
    address
}

/// The answer to a request that comes from this address.
fn from(ip: IpAddr, server: &Server, path: &str, header: &str) -> Answer {
    let port = server.address().port;
    let mut stream = TcpStream::connect((ip, port)).unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: {ip}:{port}\r\n{header}\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    read(&mut stream, false).unwrap()
}

#[test]
fn the_token_is_taken_out_of_the_address() {
    let server = lan();
    server.show(Site::small().shown());
    let token = token(&server);
    assert_eq!(token.len(), 32);
    assert_eq!(ask(&server, "evil.example", &format!("/?token={token}"), "").status, 403);

    let entered = ask(&server, "studio.local", &format!("/actors/ann/?token={token}"), "");
    assert_eq!((entered.status, entered.header("location")), (303, Some("/actors/ann/")));
    let set = entered.header("set-cookie").unwrap();
    let name = format!("casefile-{}={token}", server.address().port);
    assert_eq!(set, format!("{name}; HttpOnly; SameSite=Strict; Path=/"));
    let answer = ask(&server, "studio.local", "/actors/ann/", &format!("Cookie: {name}\r\n"));
    assert_eq!(answer.status, 200);
    assert!(!answer.head.contains(&token) && !answer.text().contains(&token));
    assert_eq!(ask(&server, "studio.local", &format!("//evil?token={token}"), "").status, 400);
    // It is good as long as the server runs: a browser may be opened again.
    let again = ask(&server, "studio.local", &format!("/?token={token}"), "");
    assert_eq!((again.status, again.header("location")), (303, Some("/")));
}

#[test]
fn other_machines_get_nothing_without_the_token_and_the_public_edition_with_it() {
    let Some(ip) = outside() else { return };
    for access in [Access::Public, Access::Editors] {
        let server = started(access, true);
        let public = Site::small().noting(note(NoteLevel::Warning, "words of a draft"));
        let site = match access {
            Access::Public => public,
            Access::Editors => Site::small()
                .with("index.html", "words of a draft")
                .noting(note(NoteLevel::Warning, "words of a draft"))
                .publishing(public),
        };
        server.show(site.shown());
        let wrong = format!("Cookie: casefile-{}=x\r\n", server.address().port);
        let paths = ["/", "/_casefile/reload.js", "/_casefile/notes", "/_casefile/", "/nothing"];
        for path in paths.iter().chain(&["/..", "/?token=x"]) {
            for header in ["", wrong.as_str()] {
                let answer = from(ip, &server, path, header);
                assert_eq!(answer.status, 401, "{path}");
                assert!(!answer.text().contains("Ann"), "{path}");
            }
        }
        let entered = from(ip, &server, &format!("/?token={}", token(&server)), "");
        assert_eq!(entered.status, 303);
        for (path, status) in paths.iter().zip([200, 200, 404, 404, 404]) {
            let answer = from(ip, &server, path, &cookie(&server));
            assert_eq!(answer.status, status, "{path}");
            assert!(!answer.text().contains("draft"), "{path}");
        }
        assert!(from(ip, &server, "/", &cookie(&server)).text().contains("Ann"));
    }
}

#[test]
fn every_server_has_a_token_of_its_own() {
    assert_ne!(token(&lan()), token(&lan()));
}

#[test]
fn a_public_state_that_shows_what_is_withheld_is_not_shown() {
    let server = lan();
    server.show(Site::small().withholding("bob", "actors/bob/", "a draft").shown());
    let cookie = cookie(&server);
    for path in ["/", "/actors/bob/", "/_casefile/", "/_casefile/notes", "/static/css/site.css"] {
        let answer = ask(&server, "192.168.1.7", path, &cookie);
        assert_eq!(answer.status, 503, "{path}");
        assert!(!answer.text().to_lowercase().contains("bob</h1>"), "{path}");
        assert!(!answer.text().contains("draft"), "{path}");
    }
    server.show(Site::small().shown());
    assert_eq!(ask(&server, "192.168.1.7", "/", &cookie).status, 200);
}
