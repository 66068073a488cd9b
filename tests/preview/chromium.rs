//! A headless Chromium, driven over its own protocol.

#![allow(clippy::disallowed_methods, reason = "a hang shows by the time that it takes")]

use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tungstenite::stream::MaybeTlsStream;
use tungstenite::{Message, WebSocket};

/// Where systems put it.
const PROGRAMS: [&str; 4] = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// A browser with one page.
pub struct Chromium {
    child: Child,
    profile: PathBuf,
    socket: WebSocket<MaybeTlsStream<TcpStream>>,
    session: String,
    number: u64,
}

impl Chromium {
    /// A browser of its own for a test; `None` where there is none to start.
    pub fn start(name: &str) -> Option<Self> {
        Self::set(name, &[])
    }

    /// The same, with settings of its own.
    pub fn set(name: &str, settings: &[&str]) -> Option<Self> {
        let program = PROGRAMS.iter().find(|program| std::path::Path::new(program).exists())?;
        let profile =
            std::env::temp_dir().join(format!("casefile-chromium-{name}-{}", std::process::id()));
        let mut child = Command::new(program)
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"])
            .args(["--no-first-run", "--disable-background-networking", "--disable-sync"])
            .args(["--disable-component-update", "--remote-debugging-port=0", "about:blank"])
            .arg(format!("--user-data-dir={}", profile.display()))
            .args(settings)
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let url = lines
            .find_map(|line| {
                line.unwrap().strip_prefix("DevTools listening on ").map(str::to_owned)
            })
            .unwrap();
        // What it says later must go somewhere, or it would wait.
        std::thread::spawn(move || lines.for_each(drop));
        let (socket, _) = tungstenite::connect(url).unwrap();
        let mut browser = Self { child, profile, socket, session: String::new(), number: 0 };
        let targets = browser.call("Target.getTargets", json!({}));
        let page = targets["targetInfos"].as_array().unwrap();
        let page = page.iter().find(|target| target["type"] == "page").unwrap();
        let to = json!({ "targetId": page["targetId"], "flatten": true });
        let attached = browser.call("Target.attachToTarget", to);
        browser.session = attached["sessionId"].as_str().unwrap().to_owned();
        let size = json!({ "width": 1000, "height": 700, "deviceScaleFactor": 1, "mobile": false });
        browser.call("Emulation.setDeviceMetricsOverride", size);
        Some(browser)
    }

    /// The answer to a command of the protocol.
    pub fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.number += 1;
        let mut command = json!({ "id": self.number, "method": method, "params": parameters });
        if !self.session.is_empty() {
            command["sessionId"] = json!(self.session);
        }
        self.socket.send(Message::text(command.to_string())).unwrap();
        loop {
            let Message::Text(text) = self.socket.read().unwrap() else { continue };
            let mut said: Value = serde_json::from_str(&text).unwrap();
            if said["id"] == self.number {
                return said["result"].take();
            }
        }
    }

    pub fn go(&mut self, url: &str) {
        self.call("Page.navigate", json!({ "url": url }));
        self.until("document.readyState === 'complete'");
    }

    /// The value of an expression in the page.
    pub fn value(&mut self, expression: &str) -> Value {
        let parameters =
            json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        self.call("Runtime.evaluate", parameters)["result"]["value"].take()
    }

    /// Waits until an expression is true, through reloads.
    pub fn until(&mut self, expression: &str) {
        let start = Instant::now();
        while self.value(expression) != json!(true) {
            assert!(start.elapsed() < Duration::from_secs(20), "it never came true: {expression}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    pub fn press(&mut self, key: &str, code: u32) {
        for kind in ["keyDown", "keyUp"] {
            let parameters = json!({
                "type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code,
            });
            self.call("Input.dispatchKeyEvent", parameters);
        }
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}
