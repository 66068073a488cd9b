//! Requests and what becomes of them: every combination of what matters in a head.

use super::*;

/// A head: what stands in it beside the method and the address.
fn verdict(policy: &Policy, method: &str, uri: &str, headers: &[(&str, &str)]) -> Verdict {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let name: HeaderName = name.parse().unwrap();
        map.append(name, value.parse().unwrap());
    }
    judge(&method.parse().unwrap(), &uri.parse().unwrap(), Version::HTTP_11, &map, true, policy)
}

fn at(port: u16) -> Policy {
    let tickets = Tickets::default();
    Policy { port, access: Access::Public, token: None, tickets, lan: None }
}

fn is_let_through(verdict: Verdict) -> bool {
    verdict == Verdict::Pass(Access::Public)
}

const HOSTS: [(&str, bool); 30] = [
    ("localhost:4400", true),
    ("LOCALHOST:4400", true),
    ("127.0.0.1:4400", true),
    ("[::1]:4400", true),
    ("localhost", false),
    ("127.0.0.1", false),
    ("[::1]", false),
    ("localhost:4401", false),
    ("localhost:04400", false),
    ("localhost:4400 ", false),
    ("localhost.:4400", false),
    ("localhost:4400.", false),
    ("localhost.evil:4400", false),
    ("evil.localhost:4400", false),
    ("evil:4400", false),
    ("evil.example", false),
    ("127.0.0.1.nip.io:4400", false),
    ("127.1:4400", false),
    ("2130706433:4400", false),
    ("0x7f000001:4400", false),
    ("0177.0.0.1:4400", false),
    ("127.0.0.2:4400", false),
    ("0.0.0.0:4400", false),
    ("::1:4400", false),
    ("[::]:4400", false),
    ("[0:0:0:0:0:0:0:1]:4400", false),
    ("[::ffff:127.0.0.1]:4400", false),
    ("192.168.1.2:4400", false),
    ("user@localhost:4400", false),
    ("", false),
];

const ORIGINS: [(Option<&str>, bool); 9] = [
    (None, true),
    (Some("OWN"), true),
    (Some("null"), false),
    (Some("http://evil.example"), false),
    (Some("https://localhost:4400"), false),
    (Some("http://localhost:3000"), false),
    (Some("http://localhost:4400.evil"), false),
    (Some("http://localhost:4400/"), false),
    (Some(""), false),
];

const SITES: [(Option<&str>, bool); 6] = [
    (None, true),
    (Some("same-origin"), true),
    (Some("none"), true),
    (Some("same-site"), false),
    (Some("cross-site"), false),
    (Some("Same-Origin"), false),
];

#[test]
fn hosts_origins_and_sites_in_every_combination() {
    let (policy, editors) = (at(4400), entrance(Access::Editors, false));
    let mut count = 0;
    for (host, host_passes) in HOSTS {
        for (origin, origin_passes) in ORIGINS {
            for (site, site_passes) in SITES {
                let own = format!("http://{host}");
                let mut headers = vec![("host", host)];
                let origin = origin.map(|origin| if origin == "OWN" { &own } else { origin });
                headers.extend(origin.map(|origin| ("origin", origin)));
                headers.extend(site.map(|site| ("sec-fetch-site", site)));
                let expected = host_passes && origin_passes && site_passes;
                let found = verdict(&policy, "GET", "/actors/", &headers);
                assert_eq!(is_let_through(found), expected, "{headers:?}");
                assert!(expected || matches!(found, Verdict::Refuse(403, _)), "{headers:?}");
                let live = verdict(&policy, "GET", RELOAD, &headers);
                assert_eq!(is_let_through(live), expected && origin.is_some(), "{headers:?}");
                headers.push(("cookie", "casefile-4400=secret"));
                let live = verdict(&editors, "GET", LIVE, &headers);
                let passes = live == Verdict::Pass(Access::Editors);
                assert_eq!(passes, expected && origin.is_some(), "{headers:?}");
                count += 3;
            }
        }
    }
    assert!(count > 3000);
}

#[test]
fn one_host_and_the_same_in_the_address() {
    let policy = at(4400);
    let host = ("host", "localhost:4400");
    for (uri, headers, passes) in [
        ("/", vec![], false),
        ("/", vec![host, host], false),
        ("/", vec![host, ("host", "evil")], false),
        ("/", vec![("host", "evil"), host], false),
        ("http://localhost:4400/", vec![host], true),
        ("http://LOCALHOST:4400/", vec![host], true),
        ("http://127.0.0.1:4400/", vec![host], false),
        ("http://evil/", vec![host], false),
        ("http://evil@localhost:4400/", vec![host], false),
        ("https://localhost:4400/", vec![host], false),
        ("http://localhost:4400/", vec![], false),
        ("http://localhost:4400/", vec![("host", "evil")], false),
        ("/", vec![host, ("origin", "http://localhost:4400"), ("origin", "null")], false),
        ("/", vec![host, ("origin", "http://127.0.0.1:4400")], false),
        ("/", vec![host, ("sec-fetch-site", "none"), ("sec-fetch-site", "cross-site")], false),
    ] {
        assert_eq!(
            is_let_through(verdict(&policy, "GET", uri, &headers)),
            passes,
            "{uri} {headers:?}"
        );
    }
}

#[test]
fn the_port_may_be_left_out_where_browsers_do() {
    let policy = at(80);
    for (host, passes) in [
        ("localhost", true),
        ("localhost:80", true),
        ("[::1]", true),
        ("127.0.0.1", true),
        ("evil", false),
        ("localhost:4400", false),
    ] {
        assert_eq!(
            is_let_through(verdict(&policy, "GET", "/", &[("host", host)])),
            passes,
            "{host}"
        );
    }
}

#[test]
fn methods_contents_and_versions() {
    let policy = at(4400);
    let host = ("host", "localhost:4400");
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "X"] {
        let found = verdict(&policy, method, "/", &[host]);
        assert!(matches!(found, Verdict::Refuse(405, _)), "{method}");
    }
    for method in ["GET", "HEAD"] {
        for headers in [&[host][..], &[host, ("content-length", "0")]] {
            assert!(is_let_through(verdict(&policy, method, "/", headers)), "{method}");
        }
        for header in
            [("content-length", "1"), ("content-length", "x"), ("transfer-encoding", "chunked")]
        {
            let found = verdict(&policy, method, "/", &[host, header]);
            assert!(matches!(found, Verdict::Refuse(413, _)), "{header:?}");
        }
    }
    let mut map = HeaderMap::new();
    map.insert("host", "localhost:4400".parse().unwrap());
    for version in [Version::HTTP_09, Version::HTTP_10, Version::HTTP_2, Version::HTTP_3] {
        let found = judge(&Method::GET, &"/".parse().unwrap(), version, &map, true, &policy);
        assert!(matches!(found, Verdict::Refuse(505, _)), "{version:?}");
    }
}

/// A policy for these eyes, and whether other machines may look.
fn entrance(access: Access, is_lan: bool) -> Policy {
    let lan = is_lan.then(|| vec!["studio.local".to_owned()]);
    let token = Some(AccessToken::of("secret"));
    Policy { port: 4400, access, token, tickets: Tickets::default(), lan }
}

/// What becomes of a request to this host with this cookie.
fn asked(policy: &Policy, is_near: bool, host: &str, uri: &str, cookie: Option<&str>) -> Verdict {
    let mut map = HeaderMap::new();
    map.insert("host", host.parse().unwrap());
    if let Some(cookie) = cookie {
        map.insert("cookie", cookie.parse().unwrap());
    }
    judge(&Method::GET, &uri.parse().unwrap(), Version::HTTP_11, &map, is_near, policy)
}

/// What a request brings: its query and its cookie, and whether that is the token, in which of the two.
const BROUGHT: [(&str, Option<&str>, Option<Bringing>); 17] = [
    ("", None, None),
    ("?", None, None),
    ("?token=", None, None),
    ("?token=secre", None, None),
    ("?token=secrets", None, None),
    ("?token=SECRET", None, None),
    ("?Token=secret", None, None),
    ("?xtoken=secret", None, None),
    ("", Some("casefile-4400="), None),
    ("", Some("casefile-4400=wrong"), None),
    ("?token=wrong", Some("casefile-4400=wrong"), None),
    ("", Some("casefile-4401=secret"), None),
    ("?token=secret", None, Some(Bringing::Address)),
    ("?a=b&token=wrong&token=secret", Some("casefile-4400=wrong"), Some(Bringing::Address)),
    ("?token=secret", Some("casefile-4400=secret"), Some(Bringing::Address)),
    (
        "?token=wrong",
        Some("a=b; casefile-4400=wrong; casefile-4400=secret"),
        Some(Bringing::Cookie),
    ),
    ("", Some("casefile-4400=secret"), Some(Bringing::Cookie)),
];

/// How a token comes.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Bringing {
    Address,
    Cookie,
}

#[test]
fn who_sees_what_with_and_without_the_token() {
    for access in [Access::Public, Access::Editors] {
        for is_lan in [false, true] {
            let policy = entrance(access, is_lan);
            for is_near in [true, false] {
                for (query, cookie, brought) in BROUGHT {
                    let found =
                        asked(&policy, is_near, "localhost:4400", &format!("/{query}"), cookie);
                    let expected = match (brought, is_near) {
                        (Some(Bringing::Address), _) => Verdict::Enter,
                        (Some(Bringing::Cookie), true) => Verdict::Pass(access),
                        (Some(Bringing::Cookie), false) | (None, true) => {
                            Verdict::Pass(Access::Public)
                        }
                        (None, false) => {
                            assert!(matches!(found, Verdict::Refuse(401, _)), "{query} {cookie:?}");
                            continue;
                        }
                    };
                    assert_eq!(found, expected, "{access:?} {is_near} {query} {cookie:?}");
                }
            }
        }
    }
}

#[test]
fn no_token_opens_what_has_none() {
    let policy = at(4400);
    for (query, cookie, _) in BROUGHT {
        let found = asked(&policy, true, "localhost:4400", &format!("/{query}"), cookie);
        assert_eq!(found, Verdict::Pass(Access::Public), "{query} {cookie:?}");
    }
}

#[test]
fn other_machines_call_us_by_our_addresses_and_names() {
    let policy = entrance(Access::Public, true);
    for (host, passes) in [
        ("192.168.1.2:4400", true),
        ("[fe80::1]:4400", true),
        ("studio.local:4400", true),
        ("STUDIO.local:4400", true),
        ("localhost:4400", true),
        ("evil.example:4400", false),
        ("studio.local.evil:4400", false),
        ("192.168.1.2", false),
        ("3232235778:4400", false),
    ] {
        let found = asked(&policy, false, host, "/?token=secret", None);
        assert_eq!(found == Verdict::Enter, passes, "{host}");
        assert!(passes || matches!(found, Verdict::Refuse(403, _)), "{host}");
    }
}
