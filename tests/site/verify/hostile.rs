//! Hosts that mean harm: what never ends, never comes, is not what it says, or leads in circles. Whatever they do, it
//! is told, in time, and nobody else is asked.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use casefile::manifest::{Imprint, MANIFEST, SIGNATURE};
use casefile::verify::{
    Demands, DifferenceKind, Inspection, Patience, SigningKey, SiteAddress, Stopped, served,
};
use flate2::write::GzEncoder;
use flate2::{Compression, GzBuilder};

use crate::verify::host::{Answer, Asked, Host, kind};
use crate::verify::site::{Built, expected, told};

const SHEET: &str = "static/css/site.css";

/// Somebody who does not wait long.
const IMPATIENT: Patience = Patience {
    first: Duration::from_millis(1),
    longest: Duration::from_millis(100),
    tries: 2,
    silence: Duration::from_millis(300),
};

/// A host that serves a small site and does as it likes where it is asked for one file.
struct Liar {
    port: u16,
    asked: Arc<AtomicUsize>,
}

impl Liar {
    fn at(path: &'static str, act: impl Fn(&mut TcpStream) + Send + Sync + 'static) -> Self {
        let files = Built::small(Imprint::default()).files();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let liar = Self { port: listener.local_addr().unwrap().port(), asked: Arc::default() };
        let (files, act, asked) = (Arc::new(files), Arc::new(act), Arc::clone(&liar.asked));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (files, act, asked) =
                    (Arc::clone(&files), Arc::clone(&act), Arc::clone(&asked));
                thread::spawn(move || connection(&stream.unwrap(), &files, path, &*act, &asked));
            }
        });
        liar
    }

    fn inspected(&self) -> Result<Inspection, Stopped> {
        let address = SiteAddress::parse(&format!("http://127.0.0.1:{}/", self.port)).unwrap();
        served(&address, &Demands::default(), IMPATIENT, Duration::ZERO, &|_, _| {})
    }
}

fn connection(
    stream: &TcpStream,
    files: &BTreeMap<String, Vec<u8>>,
    path: &str,
    act: &dyn Fn(&mut TcpStream),
    asked: &AtomicUsize,
) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    let target = lines.next()?.ok()?.split(' ').nth(1)?.trim_start_matches('/').to_owned();
    let file = if target.is_empty() || target.ends_with('/') {
        format!("{target}index.html")
    } else {
        target
    };
    while !lines.next()?.ok()?.is_empty() {}
    let mut stream = stream.try_clone().ok()?;
    if file == path {
        asked.fetch_add(1, Ordering::SeqCst);
        act(&mut stream);
        return Some(());
    }
    let (status, body) = match files.get(&file) {
        Some(body) => (200, body),
        None => (404, files.get("404.html")?),
    };
    let kind = kind(&file);
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} Words\r\nConnection: close\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(body).ok()
}

/// Writes until nobody reads any more, at most for a minute.
fn for_ever(stream: &mut TcpStream, part: &[u8], pause: Duration) {
    for _ in 0..60_000 / pause.as_millis().max(1) {
        if stream.write_all(part).is_err() {
            return;
        }
        thread::sleep(pause);
    }
}

/// Writes as fast as somebody reads, until nobody does, at most some gigabytes.
fn fast(stream: &mut TcpStream, part: &[u8]) {
    for _ in 0..(4_usize << 30) / part.len() {
        if stream.write_all(part).is_err() {
            return;
        }
    }
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// One file is not reached and nothing is told of any other.
fn assert_unreached(what: &str, liar: &Liar) -> String {
    let inspection = liar.inspected().unwrap();
    assert_eq!(told(&inspection), [], "{what}");
    let [unreached] = &inspection.unreached[..] else { panic!("{what}: {inspection:?}") };
    assert_eq!(unreached.path, SHEET, "{what}");
    assert_eq!(inspection.verified + 1, inspection.files, "{what}");
    unreached.message.clone()
}

fn assert_told(what: &str, way: DifferenceKind, liar: &Liar) -> String {
    let inspection = liar.inspected().unwrap();
    assert_eq!(told(&inspection), expected(&[(way, SHEET)]), "{what}");
    assert!(inspection.unreached.is_empty(), "{what}: {inspection:?}");
    inspection.differences[0].message.clone()
}

#[test]
fn a_body_that_comes_a_letter_now_and_then_is_not_waited_for() {
    for length in ["Content-Length: 100000\r\n", ""] {
        let liar = Liar::at(SHEET, move |stream| {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Type: text/css\r\n{length}\r\n");
            let _ = stream.write_all(head.as_bytes());
            for_ever(stream, b"x", Duration::from_millis(20));
        });
        let message = assert_unreached(length, &liar);
        assert!(message.contains("too slowly"), "{message}");
        // It would not come sooner.
        assert_eq!(liar.asked.load(Ordering::SeqCst), 1);
    }
}

#[test]
fn a_head_that_never_ends_is_not_waited_for() {
    let letters = Liar::at(SHEET, |stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nX: ");
        for_ever(stream, b"x", Duration::from_millis(20));
    });
    assert_unreached("a letter now and then", &letters);
    let headers = Liar::at(SHEET, |stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n");
        fast(stream, &b"X-Header: words\r\n".repeat(1000));
    });
    assert_unreached("header after header", &headers);
    let go_on = Liar::at(SHEET, |stream| {
        for_ever(stream, b"HTTP/1.1 100 Continue\r\n\r\n", Duration::from_millis(5));
    });
    assert_unreached("go on, go on", &go_on);
    let silence = Liar::at(SHEET, |_| thread::sleep(Duration::from_secs(5)));
    assert_unreached("nothing at all", &silence);
}

#[test]
fn what_is_no_http_is_not_taken_for_a_file() {
    for nonsense in [
        &b"\x00\x01\x02\xff\xfe nonsense \r\n\r\n"[..],
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\nx",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nx",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\nx\r\n",
        b"HTTP/1.1 999999 OK\r\n\r\n",
    ] {
        let liar = Liar::at(SHEET, move |stream| drop(stream.write_all(nonsense)));
        let inspection = liar.inspected().unwrap();
        assert!(!inspection.is_proved(), "{nonsense:?}");
        assert_eq!(inspection.verified + 1, inspection.files, "{nonsense:?}: {inspection:?}");
    }
}

#[test]
fn a_length_that_nobody_could_send_is_truncated() {
    let liar = Liar::at(SHEET, |stream| {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/css\r\nContent-Length: 9223372036854775807\r\n\r\n";
        let _ = stream.write_all(format!("{head}body {{}}").as_bytes());
    });
    assert_told("a length", DifferenceKind::Truncated, &liar);
}

#[test]
fn what_is_packed_to_be_without_an_end_is_given_up() {
    let bomb = packed(&vec![0; 20 << 20]);
    assert!(bomb.len() < 1 << 17);
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/css\r\nContent-Encoding: gzip\r\n\r\n";
    let once = Liar::at(SHEET, move |stream| {
        let _ = stream.write_all(head.as_bytes());
        let _ = stream.write_all(&bomb);
    });
    assert!(assert_told("much of nothing", DifferenceKind::Changed, &once).contains("longer than"));
    // Parts that give nothing, one after the other: whoever unpacks them asks for more and more.
    let nothing = GzBuilder::new().comment(vec![b'x'; 4000]).write(Vec::new(), Compression::fast());
    let nothing = nothing.finish().unwrap().repeat(100);
    let never = Liar::at(SHEET, move |stream| {
        let _ = stream.write_all(head.as_bytes());
        fast(stream, &nothing);
    });
    assert_told("nothing, for ever", DifferenceKind::Changed, &never);
}

#[test]
fn a_manifest_without_an_end_is_told_as_none() {
    let liar = Liar::at(MANIFEST, |stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        fast(stream, &[b' '; 1 << 16]);
    });
    let inspection = liar.inspected().unwrap();
    assert_eq!(told(&inspection), expected(&[(DifferenceKind::MalformedManifest, MANIFEST)]));
    let slow = Liar::at(MANIFEST, |stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n{");
        for_ever(stream, b" ", Duration::from_millis(20));
    });
    assert!(matches!(slow.inspected(), Err(Stopped::Network(why)) if why.contains("too slowly")));
}

#[test]
fn a_signature_without_an_end_is_bad() {
    let mut files = Built::small(Imprint::default()).files();
    files.insert(SIGNATURE.to_owned(), vec![b'x'; 1 << 20]);
    let host = Host::serving(files, "/", |_, answer| answer);
    let key = SigningKey::parse("RWTDHN1pQvwL+WNFZN+1R0xCjWIIBv3RpjtWjo46eXmp7RNYWBWhKN3R");
    let demands = Demands { key, ..Demands::default() };
    let told = told(&host.inspected(&demands).unwrap());
    assert_eq!(told.len(), 1);
    assert!(
        matches!(told[0].0, DifferenceKind::BadSignature | DifferenceKind::NoSignature),
        "{told:?}"
    );
}

fn found(rule: impl Fn(&Asked, Answer) -> Answer + Send + Sync + 'static) -> Inspection {
    let files = Built::small(Imprint::default()).files();
    Host::serving(files, "/d/", rule).inspected(&Demands::default()).unwrap()
}

#[test]
fn whoever_is_sent_in_circles_stops() {
    let to_itself = found(|asked, answer| match asked.path.as_str() {
        SHEET => Answer::redirect(302, &asked.target),
        _ => answer,
    });
    assert_eq!(told(&to_itself), expected(&[(DifferenceKind::Redirected, SHEET)]));
    let all = found(|asked, _| Answer::redirect(302, &asked.target));
    let last = all.differences.last().unwrap();
    assert_eq!((last.way, last.path.as_str()), (DifferenceKind::Redirected, MANIFEST));
    assert!(all.manifest.is_none());
    let longer_and_longer = found(|asked, _| Answer::redirect(302, &format!("/x{}", asked.target)));
    assert_eq!(told(&longer_and_longer).last().unwrap().0, DifferenceKind::Redirected);
}

#[test]
fn nobody_else_is_asked_because_a_host_says_so() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (keeps, listener) = (Arc::clone(&seen), TcpListener::bind("127.0.0.1:0").unwrap());
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for stream in listener.incoming() {
            keeps.lock().unwrap().push(stream.unwrap().peer_addr().unwrap());
        }
    });
    // A file, a page without its end, and links in a page that was added to.
    let inspection = found(move |asked, answer| match asked.path.as_str() {
        SHEET => Answer::redirect(302, &format!("http://127.0.0.1:{port}/{SHEET}")),
        "404.html" => Answer::redirect(302, &format!("http://127.0.0.1:{port}/d/404")),
        "index.html" => answer.rewritten(&|page| {
            let link = format!("<a href=\"http://127.0.0.1:{port}/d/own.html\">x</a></body>");
            page.replace("</body>", &link)
        }),
        _ => answer,
    });
    assert!(
        told(&inspection).contains(&(DifferenceKind::Redirected, SHEET.to_owned())),
        "{inspection:?}"
    );
    assert!(seen.lock().unwrap().is_empty());
}

#[test]
fn a_site_that_was_sent_to_no_place_of_the_web_is_not_looked_for() {
    for to in ["file:///etc/d/", "ftp://a.example/d/", "http://me:word@127.0.0.1:9/d/", "data:,x"] {
        let inspection = found(move |_, _| Answer::redirect(302, &format!("{to}{MANIFEST}")));
        assert_eq!(told(&inspection), expected(&[(DifferenceKind::Redirected, MANIFEST)]), "{to}");
    }
}

#[test]
fn a_page_that_no_reader_could_parse_is_told_in_time() {
    let deep = format!("<!doctype html><title>A page</title>{}", "<div>".repeat(300_000));
    let formats: String = (0..60_000).map(|number| format!("<b id={number}>")).collect();
    let links: String = (0..100_000).map(|number| format!("<a href=\"x{number}/\">")).collect();
    let openings = "<script".repeat(200_000);
    for page in [deep, format!("{formats}{}", "<p>".repeat(10_000)), links, openings] {
        let inspection = found(move |asked, answer| match asked.path.as_str() {
            "index.html" => Answer::of(200, "text/html", page.clone()),
            _ => answer,
        });
        assert!(told(&inspection).iter().any(|(_, path)| path == "index.html"), "{inspection:?}");
    }
}
