//! Addresses that try to leave the site: none of them opens anything.

use std::fs;
use std::io::Write;

use casefile::serve::Server;

use crate::made_up::{MARKER, Site, serving};
use crate::wire::{Answer, connect, cookie, host, read};

/// What stands in files that such addresses are after.
const LOOT: [&str; 5] = [MARKER, "root:x:0:0", "[package]", "[boot loader]", "daemon:"];

/// Sends raw paths, one after the other on as few connections as can be.
fn sweep(server: &Server, paths: &[Vec<u8>]) -> usize {
    let mut stream = connect(server);
    let mut opened = 1;
    for path in paths {
        let mut request = b"GET ".to_vec();
        request.extend_from_slice(path);
        request.extend_from_slice(format!(" HTTP/1.1\r\nHost: {}\r\n", host(server)).as_bytes());
        request.extend_from_slice(format!("{}\r\n", cookie(server)).as_bytes());
        let _ = stream.write_all(&request);
        let name = String::from_utf8_lossy(path).into_owned();
        let answer: Answer =
            read(&mut stream, false).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(
            matches!(answer.status, 200 | 308 | 400 | 404 | 414 | 431),
            "{} {name}",
            answer.status
        );
        if answer.status == 200 {
            // Only what the site has at that very place.
            assert!(answer.text().contains("<h1>Home</h1>"), "{name}");
        }
        let place = answer.header("location").unwrap_or("./");
        assert!(place.starts_with("./") || place == "/_casefile/", "{name} {place}");
        for loot in LOOT {
            assert!(!answer.text().contains(loot), "{name} {loot}");
        }
        let is_closed = answer.header("connection").is_some_and(|value| value == "close");
        if is_closed || !answer.head.to_lowercase().contains("casefile") && answer.status == 400 {
            stream = connect(server);
            opened += 1;
        }
    }
    opened
}

fn percent(text: &[u8]) -> Vec<u8> {
    text.iter().flat_map(|byte| format!("%{byte:02x}").into_bytes()).collect()
}

/// A line as it stands, with every byte escaped, escaped twice, and with slashes the other way round;
/// a line that has bytes which end a request's line only escaped.
fn forms(line: &[u8]) -> Vec<Vec<u8>> {
    let line = line.strip_prefix(b"/").unwrap_or(line);
    let once = percent(line);
    let mut forms = vec![once.clone(), percent(&once)];
    if line.iter().all(|byte| byte.is_ascii_graphic()) {
        let turned = line.iter().map(|byte| if *byte == b'/' { b'\\' } else { *byte });
        forms.extend([line.to_vec(), turned.collect()]);
    }
    forms.into_iter().map(|form| [b"/".as_slice(), &form].concat()).collect()
}

/// Ways to write the folder above.
const DOTS: [&str; 18] = [
    "..",
    ".",
    "...",
    "....",
    "%2e%2e",
    "%2E.",
    ".%2e",
    "%252e%252e",
    "%c0%ae%c0%ae",
    "%e0%80%ae.",
    "%f0%80%80%ae.",
    "%uff0e%uff0e",
    "..%00",
    "..;",
    "..%0d%0a",
    "..%09",
    "%2e%2e%20",
    ".%00.",
];

/// Files of systems, by the names that lead there on one or the other.
const KNOWN: [&str; 14] = [
    "/C:/windows/win.ini",
    "/c:\\x",
    "/COM1",
    "/con",
    "/nul.txt",
    "/file:///etc/passwd",
    "/static/site.css::$DATA",
    "/static/..%5c..%5cx",
    "/~root/",
    "/.git/config",
    "/%00/etc/passwd",
    "/static/css/site.css%00.html",
    "/static/css/site.css/../../../etc/passwd",
    "/_casefile/../x",
];

#[test]
fn made_up_ways_out() {
    let folder = std::env::temp_dir().join(format!("casefile-serve-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let secret = folder.join("secret.txt");
    fs::write(&secret, MARKER).unwrap();
    let secret = secret.to_str().unwrap().trim_start_matches('/').to_owned();

    let slashes =
        ["/", "\\", "%2f", "%5c", "%252f", "%255c", "%c0%af", "%c1%9c", "//", "/./", "%u2215"];
    let targets =
        [secret.as_str(), "etc/passwd", "Cargo.toml", "windows/win.ini", "proc/self/environ"];
    let mut paths = Vec::new();
    for dot in DOTS {
        for slash in slashes {
            for target in targets {
                for depth in [1, 3, 8, 20] {
                    let way = format!("{dot}{slash}").repeat(depth);
                    for start in ["", "static/", "actors/ann/", "_casefile/"] {
                        paths.push(format!("/{start}{way}{target}").into_bytes());
                    }
                }
            }
        }
    }
    for target in KNOWN {
        paths.push(target.as_bytes().to_vec());
    }
    let server = serving(Site::small());
    sweep(&server, &paths);
    assert!(paths.len() > 15_000, "{}", paths.len());
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn known_ways_out() {
    let lists = [
        "vulns/dirTraversal.txt",
        "vulns/dirTraversal-nix.txt",
        "vulns/dirTraversal-win.txt",
        "Injections/Traversal.txt",
    ];
    let mut paths = Vec::new();
    for list in lists {
        let Ok(bytes) = fs::read(format!("/usr/share/wfuzz/wordlist/{list}")) else {
            eprintln!("{list}: not installed (apt-get install wfuzz)");
            continue;
        };
        for line in bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii) {
            paths.extend(forms(line));
        }
    }
    let server = serving(Site::small());
    let opened = sweep(&server, &paths);
    eprintln!("{} addresses on {opened} connections", paths.len());
}
