//! The program while it runs: what it says, what it answers, and how it ends.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::wire::{self, Answer};

/// How long anything may take on a machine that is busy with other things.
pub const LONG: Duration = Duration::from_secs(30);

/// The program in a dossier's folder, with nothing of this process's environment that it heeds.
pub fn casefile(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casefile"));
    command.current_dir(root).stdin(Stdio::null());
    for name in ["VISUAL", "EDITOR", "SOURCE_DATE_EPOCH", "FORCE_COLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command
}

/// A program that runs until it is told to end.
pub struct Program {
    child: Child,
    said: Arc<Mutex<String>>,
}

impl Program {
    pub fn start(root: &Path, arguments: &[&str]) -> Self {
        Self::of(casefile(root).args(arguments))
    }

    /// Runs this command.
    fn of(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        listen(child.stdout.take().unwrap(), &said);
        listen(child.stderr.take().unwrap(), &said);
        Self { child, said }
    }

    /// Serves on any port, and waits until it answers with a page or says why it cannot.
    pub fn serve(root: &Path, arguments: &[&str]) -> Self {
        Self::serve_within(root, &[], arguments)
    }

    /// The same with these variables in its environment.
    pub fn serve_within(root: &Path, environment: &[(&str, &str)], arguments: &[&str]) -> Self {
        let mut command = casefile(root);
        command.args(["serve", "--port", "0"]).args(arguments).envs(environment.iter().copied());
        let program = Self::of(&mut command);
        program.until_said("http://");
        program
    }

    /// All that it printed so far.
    pub fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    pub fn until_said(&self, words: &str) {
        until(
            &format!("`{words}` in what it says"),
            || self.said().contains(words),
            || self.said(),
        );
    }

    /// The address that it printed: that of the first page, and the token if it has one.
    fn printed(&self) -> (String, Option<String>) {
        let said = self.said();
        let url = said.lines().find(|line| line.starts_with("http://")).unwrap();
        match url.split_once("?token=") {
            Some((url, token)) => (url.to_owned(), Some(token.to_owned())),
            None => (url.to_owned(), None),
        }
    }

    /// The address of its first page, without a token.
    pub fn url(&self) -> String {
        self.printed().0
    }

    /// The word that it printed in its address, if there is one.
    pub fn token(&self) -> Option<String> {
        self.printed().1
    }

    /// The address by which a browser enters at a page.
    pub fn entrance(&self, page: &str) -> String {
        let (url, token) = self.printed();
        let query = token.map(|token| format!("?token={token}")).unwrap_or_default();
        format!("{url}{page}{query}")
    }

    pub fn port(&self) -> u16 {
        let url = self.url();
        url.trim_end_matches('/').rsplit_once(':').unwrap().1.parse().unwrap()
    }

    /// The answer to a GET of this path, for those who have the token.
    pub fn get(&self, path: &str) -> Answer {
        let cookie = self.token().map(|token| format!("casefile-{}={token}", self.port()));
        self.ask(path, cookie.as_deref())
    }

    /// The answer to a GET of this path with this cookie.
    pub fn ask(&self, path: &str, cookie: Option<&str>) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port())).unwrap();
        stream.set_read_timeout(Some(LONG)).unwrap();
        let cookie = cookie.map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default();
        let head =
            format!("GET {path} HTTP/1.1\r\nHost: localhost:{}\r\n{cookie}\r\n", self.port());
        stream.write_all(head.as_bytes()).unwrap();
        wire::read(&mut stream, false).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Waits for an answer that is as it should be.
    pub fn until_got(&self, path: &str, is_it: impl Fn(&Answer) -> bool) -> Answer {
        let last = Mutex::new(None);
        let is_there = || {
            let answer = self.get(path);
            let is_right = is_it(&answer);
            *last.lock().unwrap() = Some(answer);
            is_right
        };
        until(path, is_there, || {
            let answer = last.lock().unwrap().clone().unwrap();
            format!("{}\n{}\n{}", answer.head, answer.text(), self.said())
        });
        last.into_inner().unwrap().unwrap()
    }

    pub fn tell(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
    }

    /// How it ends, and how long that takes.
    pub fn ended(mut self) -> (ExitStatus, Duration, String) {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                let took = start.elapsed();
                // What it said last may still be on its way.
                thread::sleep(Duration::from_millis(50));
                return (status, took, self.said());
            }
            assert!(start.elapsed() < LONG, "it does not end: {}", self.said());
            thread::sleep(Duration::from_millis(2));
        }
    }

    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn listen(from: impl Read + Send + 'static, said: &Arc<Mutex<String>>) {
    let said = Arc::clone(said);
    thread::spawn(move || {
        for line in BufReader::new(from).lines() {
            let Ok(line) = line else { return };
            let mut said = said.lock().unwrap();
            said.push_str(&line);
            said.push('\n');
        }
    });
}

/// Waits until something is so; otherwise says what there is instead.
pub fn until(what: &str, mut is_so: impl FnMut() -> bool, instead: impl Fn() -> String) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < LONG, "never came: {what}; instead: {}", instead());
        thread::sleep(Duration::from_millis(10));
    }
}
