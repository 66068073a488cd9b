//! A second engine: Firefox lays out one page of each kind without a sideways scroll, with our typefaces, and runs the
//! script, over WebDriver BiDi.

use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};
use tungstenite::stream::MaybeTlsStream;
use tungstenite::{Message, WebSocket};

use super::sites;

/// Where systems put it.
const PROGRAMS: [&str; 3] = [
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/// A browser with one page.
struct Firefox {
    child: Child,
    _profile: tempfile::TempDir,
    socket: WebSocket<MaybeTlsStream<TcpStream>>,
    context: Value,
    number: u64,
}

impl Firefox {
    fn start() -> Option<Self> {
        let program = PROGRAMS.iter().find(|program| std::path::Path::new(program).exists())?;
        let profile = tempfile::tempdir().unwrap();
        let mut child = Command::new(program)
            .args(["--headless", "--no-remote", "--remote-debugging-port=0", "--profile"])
            .arg(profile.path())
            .env("HOME", profile.path())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let url = lines
            .find_map(|line| {
                line.unwrap().strip_prefix("WebDriver BiDi listening on ").map(str::to_owned)
            })
            .unwrap();
        std::thread::spawn(move || lines.for_each(drop));
        let (socket, _) = tungstenite::connect(format!("{url}/session")).unwrap();
        let mut browser =
            Self { child, _profile: profile, socket, context: Value::Null, number: 0 };
        browser.call("session.new", json!({ "capabilities": {} }));
        let tree = browser.call("browsingContext.getTree", json!({}));
        browser.context = tree["contexts"][0]["context"].clone();
        Some(browser)
    }

    fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.number += 1;
        let command = json!({ "id": self.number, "method": method, "params": parameters });
        self.socket.send(Message::text(command.to_string())).unwrap();
        loop {
            let Message::Text(text) = self.socket.read().unwrap() else { continue };
            let mut said: Value = serde_json::from_str(&text).unwrap();
            if said["id"] == self.number {
                assert_eq!(said["type"], "success", "{method}: {said}");
                return said["result"].take();
            }
        }
    }

    fn go(&mut self, url: &str, width: u32) {
        let context = self.context.clone();
        let viewport = json!({ "context": context, "viewport": { "width": width, "height": 900 } });
        self.call("browsingContext.setViewport", viewport);
        let to = json!({ "context": context, "url": url, "wait": "complete" });
        self.call("browsingContext.navigate", to);
    }

    /// The value of an expression that gives a string.
    fn value(&mut self, expression: &str) -> String {
        let parameters = json!({
            "expression": expression, "target": { "context": self.context }, "awaitPromise": true,
        });
        let said = self.call("script.evaluate", parameters);
        said["result"]["value"].as_str().unwrap_or_default().to_owned()
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_second_engine_shows_every_kind_of_page() {
    let Some(mut browser) = Firefox::start() else {
        eprintln!("there is no Firefox here; tests/run installs it");
        return;
    };
    let mut faults = Vec::new();
    for site in [sites::own(), sites::of("scripts"), sites::of("right-to-left")] {
        for page in site.kinds() {
            for width in [320, 1280] {
                browser.go(&site.url(page), width);
                let excess =
                    browser.value("String(document.documentElement.scrollWidth - innerWidth)");
                if excess.parse::<f64>().is_ok_and(|excess| excess > 0.0) {
                    faults.push(format!("{} {page} at {width}: {excess} px too wide", site.name));
                }
            }
            let faces = browser.value("document.fonts.ready.then(() => String([...document.fonts].filter(face => face.status === 'loaded').length))");
            if faces == "0" {
                faults.push(format!("{} {page}: no typeface of ours came", site.name));
            }
            let is_set_up = browser.value("String(!!document.querySelector('button.theme'))");
            if is_set_up != "true" && !sites::is_card(page) {
                faults.push(format!("{} {page}: the script did not run", site.name));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
