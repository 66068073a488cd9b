//! What happens on the way: packing, broken connections, busy hosts; and how politely a host is asked.

use std::io::Write as _;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use casefile::manifest::{Imprint, MANIFEST};
use casefile::verify::{
    Below, Demands, DifferenceKind, SiteAddress, Stopped, below, built, served,
};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::verify::host::{Answer, Asked, Host, quick};
use crate::verify::site::{Built, expected, told};

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn host(rule: impl Fn(&Asked, Answer) -> Answer + Send + Sync + 'static) -> Host {
    Host::serving(Built::small(Imprint::default()).files(), "/", rule)
}

/// What is told where one style sheet is served in some way.
fn one(change: impl Fn(Answer) -> Answer + Send + Sync + 'static) -> Vec<(DifferenceKind, String)> {
    let host = host(move |asked, answer| match asked.path.as_str() {
        "static/css/site.css" => change(answer),
        _ => answer,
    });
    told(&host.inspected(&Demands::default()).unwrap())
}

fn of(way: DifferenceKind) -> Vec<(DifferenceKind, String)> {
    expected(&[(way, "static/css/site.css")])
}

#[test]
fn a_host_that_packs_files_for_their_way_is_proved() {
    let host = host(|asked, mut answer| {
        if asked.head.to_ascii_lowercase().contains("accept-encoding: gzip") {
            answer.body = packed(&answer.body);
            return answer.header("Content-Encoding", "gzip");
        }
        answer
    });
    let inspection = host.inspected(&Demands::default()).unwrap();
    assert!(inspection.is_proved(), "{inspection:?}");
    assert!(host.seen.lock().unwrap().iter().any(|asked| asked.path == MANIFEST));
}

#[test]
fn what_is_packed_otherwise_than_the_host_says_is_told() {
    let not_packed = one(|answer| answer.header("Content-Encoding", "gzip"));
    assert_eq!(not_packed, of(DifferenceKind::WrongEncoding));
    let not_said = one(|mut answer| {
        answer.body = packed(&answer.body);
        answer
    });
    assert_eq!(not_said, of(DifferenceKind::WrongEncoding));
    let twice = one(|mut answer| {
        answer.body = packed(&packed(&answer.body));
        answer.header("Content-Encoding", "gzip")
    });
    assert_eq!(twice, of(DifferenceKind::WrongEncoding));
    let half = one(|mut answer| {
        answer.body = packed(&answer.body);
        answer.body.truncate(answer.body.len() / 2);
        answer.header("Content-Encoding", "gzip")
    });
    assert_eq!(half, of(DifferenceKind::WrongEncoding));
    let unasked = one(|mut answer| {
        answer.body.reverse();
        answer.header("Content-Encoding", "br")
    });
    assert_eq!(unasked, of(DifferenceKind::WrongEncoding));
    // A file that says so without being so would be garbage to a browser.
    let not_even = one(|answer| answer.header("Content-Encoding", "br"));
    assert_eq!(not_even, of(DifferenceKind::WrongEncoding));
}

#[test]
fn a_body_that_breaks_off_is_truncated() {
    assert_eq!(
        one(|mut answer| {
            answer.cut = Some(answer.body.len() / 2);
            answer
        }),
        of(DifferenceKind::Truncated)
    );
    assert_eq!(
        one(|mut answer| {
            answer.body.truncate(answer.body.len() / 2);
            answer
        }),
        of(DifferenceKind::Truncated)
    );
}

#[test]
fn a_body_of_nothing_is_truncated() {
    let empty = one(|mut answer| {
        answer.body.clear();
        answer
    });
    assert_eq!(empty, of(DifferenceKind::Truncated));
}

#[test]
fn a_body_without_an_end_is_not_read_for_ever() {
    assert_eq!(
        one(|mut answer| {
            answer.is_endless = true;
            answer
        }),
        of(DifferenceKind::Changed)
    );
}

#[test]
fn a_host_that_is_busy_for_a_while_is_asked_again() {
    for status in [429, 502, 503, 504] {
        let host = host(move |asked, answer| match asked.before {
            0 | 1 => Answer::of(status, "text/html", "busy"),
            _ => answer,
        });
        let inspection = host.inspected(&Demands::default()).unwrap();
        assert!(inspection.is_proved(), "{status}: {inspection:?}");
    }
    let host = host(|asked, mut answer| {
        answer.is_reset = asked.before == 0;
        answer
    });
    let inspection = host.inspected(&Demands::default()).unwrap();
    assert!(inspection.is_proved(), "{inspection:?}");
}

#[test]
#[expect(clippy::disallowed_methods, reason = "it is measured how long a host is left alone")]
fn a_host_is_left_alone_for_as_long_as_it_asks() {
    let host = host(|asked, answer| match (asked.path.as_str(), asked.before) {
        ("robots.txt", 0) => Answer::of(429, "text/html", "").header("Retry-After", "1"),
        _ => answer,
    });
    let start = Instant::now();
    assert!(host.inspected(&Demands::default()).unwrap().is_proved());
    assert!(start.elapsed() >= Duration::from_secs(1));
    drop(host);
    // Longer than anybody waits: then it is said what the host asks for.
    let host = self::host(|asked, answer| match asked.path.as_str() {
        "robots.txt" => Answer::of(429, "text/html", "").header("Retry-After", "86400"),
        _ => answer,
    });
    let inspection = host.inspected(&Demands::default()).unwrap();
    assert!(inspection.differences.is_empty() && !inspection.is_proved());
    assert!(inspection.unreached[0].message.contains("86400 seconds"), "{inspection:?}");
}

#[test]
fn a_host_that_stays_busy_has_files_unreached_and_none_told_as_wrong() {
    let host = host(|asked, answer| match asked.path.as_str() {
        "robots.txt" => Answer::of(503, "text/html", "busy"),
        _ => answer,
    });
    let inspection = host.inspected(&Demands::default()).unwrap();
    assert!(told(&inspection).is_empty(), "{inspection:?}");
    assert_eq!(inspection.unreached[0].path, "robots.txt");
    assert_eq!(inspection.verified + 1, inspection.files);
}

#[test]
fn no_more_than_six_files_are_asked_for_at_once_and_each_once() {
    let host = host(|_, answer| {
        std::thread::sleep(Duration::from_millis(5));
        answer
    });
    assert!(host.inspected(&Demands::default()).unwrap().is_proved());
    assert!(host.most.load(Ordering::SeqCst) <= 6);
    let seen = host.seen.lock().unwrap();
    let again: Vec<&str> =
        seen.iter().filter(|asked| asked.before > 0).map(|asked| asked.target.as_str()).collect();
    assert!(again.is_empty(), "{again:?}");
}

#[test]
fn nobody_at_an_address_is_told_as_a_fault_of_the_network() {
    // A port that was let go.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let address = SiteAddress::parse(&format!("http://127.0.0.1:{port}/")).unwrap();
    let result = served(&address, &Demands::default(), quick(), Duration::ZERO, &|_, _| {});
    assert!(matches!(result, Err(Stopped::Network(_))), "{result:?}");
}

#[test]
fn a_host_is_given_time_to_serve_what_was_built() {
    let old = Built::small(Imprint { serial: Some(1), ..Imprint::default() });
    let new = Built::small(Imprint { serial: Some(2), ..Imprint::default() });
    let text = old.files()[MANIFEST].clone();
    let host = Host::serving(new.files(), "/", move |asked, mut answer| {
        if asked.path == MANIFEST && asked.before == 0 {
            answer.body = text.clone();
        }
        answer
    });
    let demands = Demands { built: built(&new.path("")).ok(), ..Demands::default() };
    let wait = Duration::from_millis(20);
    let inspection = served(&host.address(), &demands, quick(), wait, &|_, _| {}).unwrap();
    assert!(inspection.is_proved(), "{inspection:?}");
    let host = Host::serving(old.files(), "/", |_, answer| answer);
    let inspection = host.inspected(&demands).unwrap();
    assert_eq!(told(&inspection), expected(&[(DifferenceKind::OtherManifest, MANIFEST)]));
}

#[test]
fn a_serial_that_is_not_above_the_served_one_is_refused() {
    let of = |serial| {
        let site = Built::small(Imprint { serial, ..Imprint::default() });
        Host::serving(site.files(), "/d/", |_, answer| answer)
    };
    let is_below = |host: &Host, serial| {
        matches!(below(&host.address(), serial, quick()).unwrap(), Below::Older(_))
    };
    let seventh = of(Some(7));
    assert!(is_below(&seventh, 8));
    assert!(!is_below(&seventh, 7) && !is_below(&seventh, 6));
    // One file is asked for and no other.
    assert!(seventh.seen.lock().unwrap().iter().all(|asked| asked.path == MANIFEST));
    assert!(is_below(&of(None), 1));
    let nothing = Host::serving(Default::default(), "/", |_, answer| answer);
    assert!(is_below(&nothing, 1));
    let page =
        Host::serving(Default::default(), "/", |_, _| Answer::of(200, "text/html", "<html>"));
    assert!(!is_below(&page, 1));
    let busy = Host::serving(Default::default(), "/", |_, _| Answer::of(503, "text/html", ""));
    assert!(matches!(below(&busy.address(), 1, quick()), Err(Stopped::Network(_))));
}
