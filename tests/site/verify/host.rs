//! A host on loopback, which serves a site as it is told to.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use casefile::verify::{Demands, Inspection, Patience, SiteAddress, Stopped, served};

/// What somebody asked for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The path as it was written.
    pub target: String,
    /// The file that it leads to, where there is one.
    pub path: String,
    /// How often it was asked for before.
    pub before: usize,
    /// The headers' lines.
    pub head: String,
}

/// What is answered.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
    /// After how many bytes of the body the connection breaks, if it does.
    pub cut: Option<usize>,
    /// Whether the connection breaks before anything is said.
    pub is_reset: bool,
    /// Whether zeros follow for ever.
    pub is_endless: bool,
}

impl Answer {
    pub fn of(status: u16, kind: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = BTreeMap::from([("Content-Type".to_owned(), kind.to_owned())]);
        Self { status, headers, body: body.into(), cut: None, is_reset: false, is_endless: false }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_owned(), value.to_owned());
        self
    }

    pub fn redirect(status: u16, to: &str) -> Self {
        Self::of(status, "text/html", "moved").header("Location", to)
    }

    pub fn is_page(&self) -> bool {
        self.headers.get("Content-Type").is_some_and(|kind| kind.starts_with("text/html"))
    }

    /// The same with another body, where it is a page that is there.
    pub fn rewritten(mut self, rewrite: &dyn Fn(&str) -> String) -> Self {
        if self.is_page() {
            let page = String::from_utf8(self.body).unwrap();
            self.body = rewrite(&page).into_bytes();
        }
        self
    }
}

type Rule = dyn Fn(&Asked, Answer) -> Answer + Send + Sync;

/// A host.
pub struct Host {
    port: u16,
    below: String,
    is_over: Arc<AtomicBool>,
    pub seen: Arc<Mutex<Vec<Asked>>>,
    /// How many were served at once, at most.
    pub most: Arc<AtomicUsize>,
}

/// The type that a file is served as.
pub fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css",
        "js" => "text/javascript",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

impl Host {
    /// A host that serves files from a path on, each as a rule makes it.
    pub fn serving(
        files: BTreeMap<String, Vec<u8>>,
        below: &str,
        rule: impl Fn(&Asked, Answer) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = Self {
            port: listener.local_addr().unwrap().port(),
            below: below.to_owned(),
            is_over: Arc::default(),
            seen: Arc::default(),
            most: Arc::default(),
        };
        let (is_over, seen, most) =
            (Arc::clone(&host.is_over), Arc::clone(&host.seen), Arc::clone(&host.most));
        let (files, rule): (_, Arc<Rule>) = (Arc::new(files), Arc::new(rule));
        let (below, now) = (below.to_owned(), Arc::new(AtomicUsize::new(0)));
        thread::spawn(move || {
            for stream in listener.incoming() {
                if is_over.load(Ordering::SeqCst) {
                    return;
                }
                let (files, rule, seen) =
                    (Arc::clone(&files), Arc::clone(&rule), Arc::clone(&seen));
                let (below, now, most) = (below.clone(), Arc::clone(&now), Arc::clone(&most));
                thread::spawn(move || {
                    let at_once = now.fetch_add(1, Ordering::SeqCst) + 1;
                    most.fetch_max(at_once, Ordering::SeqCst);
                    let _ = connection(&stream.unwrap(), &files, &below, &*rule, &seen);
                    now.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        host
    }

    /// The address of the site.
    pub fn address(&self) -> SiteAddress {
        SiteAddress::parse(&format!("http://127.0.0.1:{}{}", self.port, self.below)).unwrap()
    }

    pub fn inspected(&self, demands: &Demands) -> Result<Inspection, Stopped> {
        served(&self.address(), demands, quick(), Duration::ZERO, &|_, _| {})
    }
}

/// Somebody who does not wait long.
pub fn quick() -> Patience {
    Patience {
        first: Duration::from_millis(5),
        longest: Duration::from_secs(5),
        tries: 4,
        silence: Duration::from_secs(20),
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

/// Answers whatever is asked over one connection.
fn connection(
    stream: &TcpStream,
    files: &BTreeMap<String, Vec<u8>>,
    below: &str,
    rule: &Rule,
    seen: &Mutex<Vec<Asked>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    loop {
        let mut first = String::new();
        if reader.read_line(&mut first)? == 0 {
            return Ok(());
        }
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") && head != "\r\n" {
            if reader.read_line(&mut head)? == 0 {
                return Ok(());
            }
        }
        let target = first.split(' ').nth(1).unwrap_or("/").to_owned();
        let path = percent_encoding::percent_decode_str(&target).decode_utf8_lossy().into_owned();
        let path = path.strip_prefix(below).unwrap_or("\0").to_owned();
        let path =
            if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path };
        let asked = {
            let mut seen = seen.lock().unwrap();
            let before = seen.iter().filter(|other| other.target == target).count();
            let asked = Asked { target, path, before, head };
            seen.push(asked.clone());
            asked
        };
        let answer = match files.get(&asked.path) {
            Some(bytes) => Answer::of(200, kind(&asked.path), bytes.clone()),
            None => {
                Answer::of(404, "text/html", files.get("404.html").cloned().unwrap_or_default())
            }
        };
        if !write(stream, &rule(&asked, answer))? {
            return Ok(());
        }
    }
}

/// Writes an answer; whether the connection goes on.
fn write(mut stream: &TcpStream, answer: &Answer) -> std::io::Result<bool> {
    if answer.is_reset {
        return Ok(false);
    }
    let mut head = format!("HTTP/1.1 {} Words\r\n", answer.status);
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if answer.is_endless {
        stream.write_all(format!("{head}Connection: close\r\n\r\n").as_bytes())?;
        loop {
            stream.write_all(&[0; 1 << 14])?;
        }
    }
    head.push_str(&format!("Content-Length: {}\r\n\r\n", answer.body.len()));
    stream.write_all(head.as_bytes())?;
    let sent = answer.cut.unwrap_or(answer.body.len());
    stream.write_all(&answer.body[..sent])?;
    Ok(answer.cut.is_none())
}
