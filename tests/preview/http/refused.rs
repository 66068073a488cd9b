//! Requests that are refused: by name, by origin, by method, by form; and bytes that are no requests.

use std::io::{Read, Write};

use crate::made_up::{Site, serving};
use crate::wire::{Answer, ask, connect, cookie, get, host, read, send};

#[test]
fn names_and_origins_over_the_wire() {
    let server = serving(Site::small());
    let port = server.address().port;
    let ask = |lines: &[String], path: &str| -> Answer {
        let lines = lines.join("\r\n");
        let head = format!("GET {path} HTTP/1.1\r\n{}{lines}\r\n\r\n", cookie(&server));
        send(&server, head.as_bytes()).unwrap()
    };
    let line =
        |name: &str, value: &str| format!("{name}: {}", value.replace("PORT", &port.to_string()));
    for (host, passes) in [
        ("localhost:PORT", true),
        ("LocalHost:PORT", true),
        ("127.0.0.1:PORT", true),
        ("[::1]:PORT", true),
        ("localhost", false),
        ("localhost.:PORT", false),
        ("localhost:1", false),
        ("evil.example:PORT", false),
        ("2130706433:PORT", false),
        ("[::ffff:127.0.0.1]:PORT", false),
        ("192.168.1.1:PORT", false),
        ("", false),
    ] {
        for (origin, origin_passes) in [
            (None, true),
            (Some("null"), false),
            (Some("http://evil.example"), false),
            (Some("http://127.0.0.1:1"), false),
        ] {
            for path in ["/", "/_casefile/notes", "/_casefile/preview.js", "/.."] {
                let mut lines = vec![line("Host", host)];
                lines.extend(origin.map(|origin| line("Origin", origin)));
                let answer = ask(&lines, path);
                let is_refused = answer.status == 403;
                assert_eq!(is_refused, !(passes && origin_passes), "{lines:?} {path}");
                assert!(!answer.head.to_lowercase().contains("access-control"));
            }
        }
    }
    let own = line("Host", "localhost:PORT");
    assert_eq!(ask(&[own.clone(), own.clone()], "/").status, 403);
    assert_eq!(ask(&["X: y".to_owned()], "/").status, 403);
    assert_eq!(ask(std::slice::from_ref(&own), "http://evil.example/").status, 403);
    assert_eq!(ask(std::slice::from_ref(&own), &format!("http://localhost:{port}/")).status, 200);
    for (site, status) in
        [("same-origin", 200), ("none", 200), ("same-site", 403), ("cross-site", 403)]
    {
        assert_eq!(ask(&[own.clone(), line("Sec-Fetch-Site", site)], "/").status, status, "{site}");
    }
}

#[test]
fn other_methods() {
    let server = serving(Site::small());
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"] {
        let answer = ask(&server, method, "/", &[]);
        assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD")), "{method}");
    }
    assert_eq!(ask(&server, "OPTIONS", "*", &[]).status, 405);
}

#[test]
fn contents_are_not_read() {
    let server = serving(Site::small());
    for header in
        ["Content-Length: 5", "Content-Length: 999999999999", "Transfer-Encoding: chunked"]
    {
        let answer = ask(&server, "GET", "/", &[header]);
        assert_eq!((answer.status, answer.header("connection")), (413, Some("close")), "{header}");
    }
}

#[test]
fn two_readings_of_one_request() {
    let server = serving(Site::small());
    for headers in [
        &["Content-Length: 5", "Transfer-Encoding: chunked"][..],
        &["Content-Length: 5", "Content-Length: 6"],
        &["Content-Length: +5"],
        &["Content-Length: 5, 6"],
        &["Transfer-Encoding: chunked, identity"],
        &["Transfer-Encoding : chunked"],
        &["Transfer-Encoding:\x0bchunked"],
        &[" folded: x"],
    ] {
        let answer = ask(&server, "GET", "/", headers);
        assert!(matches!(answer.status, 400 | 413), "{headers:?} {}", answer.status);
    }
    // What follows a refused content is not taken for a request.
    let mut stream = connect(&server);
    let smuggled = format!("GET /actors/ann/ HTTP/1.1\r\nHost: {}\r\n\r\n", host(&server));
    let head = format!(
        "GET / HTTP/1.1\r\nHost: {}\r\nContent-Length: {}\r\n\r\n{smuggled}",
        host(&server),
        smuggled.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mut all = Vec::new();
    let _ = stream.read_to_end(&mut all);
    assert_eq!(String::from_utf8_lossy(&all).matches("HTTP/1.1 ").count(), 1);
}

#[test]
fn huge_heads() {
    let server = serving(Site::small());
    let long = "x".repeat(80_000);
    for request in [
        format!("GET / HTTP/1.1\r\nHost: {}\r\nX: {long}\r\n\r\n", host(&server)),
        format!("GET /{long} HTTP/1.1\r\nHost: {}\r\n\r\n", host(&server)),
        format!("GET / HTTP/1.1\r\nHost: {}\r\n{}\r\n", host(&server), "a: b\r\n".repeat(500)),
    ] {
        // The connection may be gone before the answer can be read.
        if let Ok(answer) = send(&server, request.as_bytes()) {
            assert!(matches!(answer.status, 400 | 414 | 431), "{}", answer.status);
        }
    }
    assert_eq!(get(&server, "/").status, 200);
}

#[test]
fn several_requests_at_once() {
    let server = serving(Site::small());
    let mut stream = connect(&server);
    let head = format!("HTTP/1.1\r\nHost: {}\r\n{}\r\n", host(&server), cookie(&server));
    let one = |path: &str| format!("GET {path} {head}");
    let all: String = (0..50).map(|_| one("/") + &one("/nothing") + &one("/..")).collect();
    stream.write_all(all.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    let mut part = [0_u8; 65536];
    while bytes.windows(9).filter(|nine| nine == b"HTTP/1.1 ").count() < 150 {
        let count = stream.read(&mut part).unwrap();
        assert!(count > 0, "closed too early");
        bytes.extend_from_slice(&part[..count]);
    }
    let text = String::from_utf8_lossy(&bytes);
    for status in ["200 OK", "404 Not Found", "400 Bad Request"] {
        assert_eq!(text.matches(&format!("HTTP/1.1 {status}")).count(), 50, "{status}");
    }
}

#[test]
fn bytes_that_are_no_requests() {
    let server = serving(Site::small());
    // A simple generator: the same bytes every time.
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    for round in 0..300_usize {
        let mut bytes: Vec<u8> = (0..round % 60 + 1).flat_map(|_| random()).collect();
        if round % 3 == 0 {
            bytes.splice(0..0, *b"GET / HTTP/1.1\r\n");
        }
        bytes.extend_from_slice(b"\r\n\r\n");
        let mut stream = connect(&server);
        let _ = stream.write_all(&bytes);
        let _ = stream.shutdown(std::net::Shutdown::Write);
        if let Ok(answer) = read(&mut stream, false) {
            assert!(matches!(answer.status, 400..=431 | 505), "{}", answer.status);
        }
    }
    for bytes in [
        &b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"[..],
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"GET / HTTP/1.0\r\n\r\n",
        b"GET /\r\n\r\n",
        b"\0\0\0\0\r\n\r\n",
    ] {
        if let Ok(answer) = send(&server, bytes) {
            assert!(matches!(answer.status, 400..=431 | 505), "{}", answer.status);
        }
    }
    assert_eq!(get(&server, "/").status, 200);
}
