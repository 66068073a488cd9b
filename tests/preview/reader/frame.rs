//! A page as it is laid out at any width, without being painted, which takes ten times as long as setting it out.

use std::fmt::Write as _;

use serde_json::Value;
use tempfile::TempDir;

use crate::chromium::Chromium;

/// Pages on a disk see each other, and none is narrower for a bar to scroll it by.
const SETTINGS: [&str; 2] = ["--allow-file-access-from-files", "--hide-scrollbars"];

/// The page in whose frame others are shown.
const HOLDER: &str = "<!doctype html><title>frame</title><body></body>";

/// Opens a page in the frame, and waits for its typefaces and for what its scripts add.
const OPEN: &str = "new Promise(done => {\
    window.frame?.remove();\
    window.frame = Object.assign(document.createElement('iframe'), { src: URL, onload: () => done(true),\
      style: 'visibility: hidden; border: 0; width: 1000px; height: 900px' });\
    document.body.append(frame);\
  })";
const SHOWN: &str = "(({ documentElement, fonts }) => !documentElement.hasAttribute('data-waits') && fonts.status === 'loaded'\
    && (!documentElement.querySelector('[data-quoted]') || !!documentElement.querySelector('.quote')))(frame.contentDocument)";

/// A browser with a frame that has any width.
pub struct Frame {
    browser: Chromium,
    _holder: TempDir,
}

impl Frame {
    /// One of its own for a test, with settings of the browser; `None` where there is none to start.
    pub fn start(name: &str, settings: &[&str]) -> Option<Self> {
        let browser = Chromium::set(name, &[&SETTINGS, settings].concat());
        let Some(mut browser) = browser else {
            eprintln!("{name}: there is no Chromium here");
            return None;
        };
        let holder = tempfile::tempdir().unwrap();
        let page = holder.path().join("frame.html");
        std::fs::write(&page, HOLDER).unwrap();
        browser.go(&format!("file://{}", page.display()));
        Some(Self { browser, _holder: holder })
    }

    /// Opens a page.
    pub fn open(&mut self, url: &str) {
        self.browser.value(&OPEN.replace("URL", &Value::from(url).to_string()));
        self.browser.until(SHOWN);
    }

    /// What functions of the page's document say of it at a width in CSS pixels.
    pub fn at(&mut self, width: u32, asked: &[&str]) -> Vec<Value> {
        let mut script = format!("frame.style.width = '{width}px'; [");
        for function in asked {
            write!(script, "({function})(frame.contentDocument),").unwrap();
        }
        let said = self.browser.value(&(script + "]"));
        said.as_array().unwrap_or_else(|| panic!("nothing is said at {width}: {said}")).clone()
    }
}
