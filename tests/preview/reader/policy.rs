//! Under the strictest policy that a host can send, no page asks for anything of anybody else, nothing on it is refused, and
//! nothing that it asks for is missing.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};

use serde_json::json;

use super::sites;
use crate::pages_in_a_browser::browser;

/// What docs/publishing.md tells hosts to send, and that nobody may frame a page.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

fn answer(mut stream: TcpStream, root: &Path) -> Option<()> {
    let mut line = String::new();
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    reader.read_line(&mut line).ok()?;
    let mut header = String::new();
    while reader.read_line(&mut header).ok()? > 2 {
        header.clear();
    }
    let path = line.split(' ').nth(1)?.split(['?', '#']).next()?.trim_start_matches('/').to_owned();
    let mut file = root.join(&path);
    if file.is_dir() {
        file.push("index.html");
    }
    let kind = match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    let (status, body) = match std::fs::read(&file) {
        Ok(body) => ("200 OK", body),
        Err(_) => ("404 Not Found", Vec::new()),
    };
    let length = body.len();
    write!(stream, "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\ncontent-security-policy: {POLICY}\r\nconnection: close\r\n\r\n").ok()?;
    stream.write_all(&body).ok()
}

/// Serves a folder until the test ends; the address.
fn served(root: PathBuf) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let root = root.clone();
            std::thread::spawn(move || answer(stream, &root));
        }
    });
    address
}

#[test]
fn no_page_asks_anybody_else_or_for_what_a_strict_policy_refuses() {
    let Some(mut browser) = browser("policy") else { return };
    browser.call("Page.enable", json!({}));
    let watch = "window.refused = []; addEventListener('securitypolicyviolation', event => refused.push(event.violatedDirective + ' ' + event.blockedURI));\
                 window.failed = []; addEventListener('error', event => failed.push(String(event.message ?? event.target?.src ?? event.target?.href)), true);";
    browser.call("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch }));
    for site in [sites::own(), sites::of("right-to-left")] {
        let base = served(site.root().to_owned());
        // The repository's dossier lies at the root of its host, so what is shown for a missing page is whole there.
        let missing = (site.name == "own").then_some("404.html");
        for page in site.kinds().into_iter().chain(missing) {
            browser.go(&format!("{base}{page}"));
            browser.value("document.fonts.ready.then(() => true)");
            assert_eq!(browser.value("refused"), json!([]), "{} {page}", site.name);
            assert_eq!(browser.value("failed"), json!([]), "{} {page}", site.name);
            let asked = browser.value("performance.getEntriesByType('resource').map(entry => [entry.name, entry.responseStatus])");
            for entry in asked.as_array().unwrap() {
                assert!(entry[0].as_str().unwrap().starts_with(&base), "{page} asks {entry}");
                assert_eq!(entry[1], json!(200), "{page} asks for {entry}");
            }
        }
    }
}
