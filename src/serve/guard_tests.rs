//! Requests and what becomes of them: every combination of what matters in a head.

use super::*;

/// A head: what stands in it beside the method and the address.
fn verdict(policy: &Policy, method: &str, uri: &str, headers: &[(&str, &str)]) -> Verdict {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let name: HeaderName = name.parse().unwrap();
        map.append(name, value.parse().unwrap());
    }
    judge(&method.parse().unwrap(), &uri.parse().unwrap(), Version::HTTP_11, &map, policy)
}

fn at(port: u16) -> Policy {
    Policy { port, lan: None }
}

fn is_let_through(verdict: Verdict) -> bool {
    verdict == Verdict::Pass
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
    let policy = at(4400);
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
                let live = verdict(&policy, "GET", LIVE, &headers);
                assert_eq!(is_let_through(live), expected && origin.is_some(), "{headers:?}");
                count += 2;
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
        assert_eq!(verdict(&policy, method, "/", &[host]), Verdict::Pass);
        assert_eq!(verdict(&policy, method, "/", &[host, ("content-length", "0")]), Verdict::Pass);
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
        let found = judge(&Method::GET, &"/".parse().unwrap(), version, &map, &policy);
        assert!(matches!(found, Verdict::Refuse(505, _)), "{version:?}");
    }
}

#[test]
fn other_machines_need_the_token() {
    let policy = Policy {
        port: 4400,
        lan: Some(Entrance { names: vec!["studio.local".to_owned()], token: Token::of("secret") }),
    };
    let cookie = |value| ("cookie", value);
    for (host, uri, cookies, expected) in [
        ("192.168.1.2:4400", "/", None, Some(401)),
        ("192.168.1.2:4400", "/?token=secret", None, None),
        ("192.168.1.2:4400", "/?a=b&token=secret", None, None),
        ("192.168.1.2:4400", "/?token=secre", None, Some(401)),
        ("192.168.1.2:4400", "/?token=secrets", None, Some(401)),
        ("192.168.1.2:4400", "/?token=", None, Some(401)),
        ("192.168.1.2:4400", "/?Token=secret", None, Some(401)),
        ("192.168.1.2:4400", "/", Some("casefile-4400=secret"), None),
        ("192.168.1.2:4400", "/", Some("a=b; casefile-4400=secret"), None),
        ("192.168.1.2:4400", "/", Some("casefile-4401=secret"), Some(401)),
        ("192.168.1.2:4400", "/", Some("casefile-4400=wrong"), Some(401)),
        ("[fe80::1]:4400", "/?token=secret", None, None),
        ("studio.local:4400", "/?token=secret", None, None),
        ("STUDIO.local:4400", "/?token=secret", None, None),
        ("localhost:4400", "/?token=secret", None, None),
        ("localhost:4400", "/", None, Some(401)),
        ("evil.example:4400", "/?token=secret", None, Some(403)),
        ("studio.local.evil:4400", "/?token=secret", None, Some(403)),
        ("192.168.1.2", "/?token=secret", None, Some(403)),
        ("3232235778:4400", "/?token=secret", None, Some(403)),
    ] {
        let mut headers = vec![("host", host)];
        headers.extend(cookies.map(cookie));
        let status = match verdict(&policy, "GET", uri, &headers) {
            Verdict::Refuse(status, _) => Some(status),
            Verdict::Pass | Verdict::Enter => None,
        };
        assert_eq!(status, expected, "{host} {uri} {cookies:?}");
    }
}
