//! A preview that other machines may look at, if they have the token.

use std::io::Write;
use std::net::{IpAddr, TcpStream, UdpSocket};

use casefile::serve::{Lan, Level, Server, Settings};

use crate::made_up::{Site, note};
use crate::wire::{Answer, read, send};

fn lan() -> Server {
    let lan = Lan { names: vec!["studio.local".to_owned()] };
    Server::start(&Settings { port: 0, lan: Some(lan) }).unwrap()
}

fn ask(server: &Server, host: &str, path: &str, header: &str) -> Answer {
    let port = server.address().port;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\n{header}\r\n");
    send(server, request.as_bytes()).unwrap()
}

#[test]
fn nothing_without_the_token() {
    let server = lan();
    server.show(Site::small().shown());
    let (_, token) = server.address().url.split_once("/?token=").unwrap();
    assert_eq!(token.len(), 32);
    for path in ["/", "/_casefile/preview.js", "/_casefile/notes", "/..", "/?token=x", "/nothing"] {
        assert_eq!(ask(&server, "192.168.1.7", path, "").status, 401, "{path}");
    }
    assert_eq!(ask(&server, "evil.example", &format!("/?token={token}"), "").status, 403);

    let entered = ask(&server, "studio.local", &format!("/actors/ann/?token={token}"), "");
    assert_eq!((entered.status, entered.header("location")), (303, Some("/actors/ann/")));
    let cookie = entered.header("set-cookie").unwrap();
    let name = format!("casefile-{}={token}", server.address().port);
    assert_eq!(cookie, format!("{name}; HttpOnly; SameSite=Strict; Path=/"));
    let answer = ask(&server, "studio.local", "/actors/ann/", &format!("Cookie: {name}\r\n"));
    assert_eq!(answer.status, 200);
    assert!(!answer.head.contains(token) && !answer.text().contains(token));
    assert_eq!(ask(&server, "studio.local", &format!("//evil?token={token}"), "").status, 400);
}

/// This machine by the address that others know, if it has one.
fn from_outside() -> Option<IpAddr> {
    let socket = UdpSocket::bind("0.0.0.0:0").ok()?;
    socket.connect("192.0.2.1:9").ok()?;
    Some(socket.local_addr().ok()?.ip()).filter(|ip| !ip.is_loopback())
}

#[test]
fn notes_are_counted_for_other_machines_and_not_listed() {
    let Some(ip) = from_outside() else {
        eprintln!("this machine has no address that others know");
        return;
    };
    let server = lan();
    server.show(Site::small().noting(note(Level::Warning, "words of a draft")).shown());
    let port = server.address().port;
    let (_, token) = server.address().url.split_once("/?token=").unwrap();
    let ask = |from: IpAddr, path: &str| {
        let mut stream = TcpStream::connect((from, port)).unwrap();
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {from}:{port}\r\nCookie: casefile-{port}={token}\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).unwrap();
        read(&mut stream, false).unwrap()
    };
    let near = IpAddr::from([127, 0, 0, 1]);
    assert!(ask(near, "/_casefile/notes").text().contains("words of a draft"));
    assert_eq!(ask(near, "/_casefile/").status, 200);
    let far = ask(ip, "/_casefile/notes").text();
    assert!(far.contains("\"warnings\":1") && !far.contains("words of a draft"), "{far}");
    assert_eq!(ask(ip, "/_casefile/").status, 403);
    assert_eq!(ask(ip, "/").status, 200);
}

#[test]
fn every_server_has_a_token_of_its_own() {
    assert_ne!(lan().address().url.split_once('?'), lan().address().url.split_once('?'));
}

#[test]
fn nothing_at_all_while_something_is_withheld() {
    let server = lan();
    server.show(Site::small().withholding("bob", "actors/bob/", "a draft").shown());
    let (_, token) = server.address().url.split_once("/?token=").unwrap();
    let cookie = format!("Cookie: casefile-{}={token}\r\n", server.address().port);
    for path in ["/", "/actors/bob/", "/_casefile/", "/_casefile/notes", "/static/css/site.css"] {
        let answer = ask(&server, "192.168.1.7", path, &cookie);
        assert_eq!(answer.status, 403, "{path}");
        assert!(!answer.text().contains("bob"), "{path}");
    }
    server.show(Site::small().shown());
    assert_eq!(ask(&server, "192.168.1.7", "/", &cookie).status, 200);
}
