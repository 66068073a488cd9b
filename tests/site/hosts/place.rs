//! A folder for a test, and what is run in it.

use std::ffi::OsStr;
use std::fs;
use std::io::Read as _;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// The program under test.
pub const CASEFILE: &str = env!("CARGO_BIN_EXE_casefile");

pub struct Place(TempDir);

impl Place {
    pub fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A new dossier with the files for a host.
    pub fn for_host(host: &str) -> Self {
        let place = Self::empty();
        place.init(&["--ci", host]);
        place
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn at(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap()
    }

    pub fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.at(path).parent().unwrap()).unwrap();
        fs::write(self.at(path), text).unwrap();
    }

    /// What `init` says on standard error.
    pub fn init(&self, arguments: &[&str]) -> String {
        let output = self.command(CASEFILE).arg("init").args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
        String::from_utf8(output.stderr).unwrap()
    }

    /// A command in the folder, with nothing of the environment that the scripts look at.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.path());
        for name in
            ["CASEFILE", "CASEFILE_RELEASE", "BASE_URL", "COMMIT", "SERIAL", "AS_OF", "ROOT", "OUT"]
        {
            command.env_remove(name);
        }
        command
    }

    /// A line of shell, with the program under test as casefile.
    pub fn shell(&self, line: &str, variables: &[(&str, &str)]) -> Output {
        self.command("sh")
            .args(["-e", "-c", line])
            .env("CASEFILE", CASEFILE)
            .envs(variables.iter().copied())
            .output()
            .unwrap()
    }

    /// A server of a folder on loopback, until it is dropped.
    pub fn served(&self, folder: &str) -> Served {
        let port = free_port();
        let child = self
            .command("python3")
            .args(["-m", "http.server", "--bind", "127.0.0.1", "--directory", folder])
            .arg(port.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let served = Served { child, port };
        served.wait();
        served
    }
}

/// All that a command printed.
pub fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// Whether a program is installed; where it is not, says what is left out.
pub fn is_there(program: &str) -> bool {
    let there = Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .stdin(Stdio::null())
        .status()
        .is_ok();
    if !there {
        eprintln!("left out: `{program}` is not installed");
    }
    there
}

pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A server in another process.
pub struct Served {
    pub child: std::process::Child,
    pub port: u16,
}

impl Served {
    /// Until it answers.
    pub fn wait(&self) {
        let began = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(began.elapsed() < Duration::from_secs(60), "no server on {}", self.port);
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// The head and the body of the answer for a path.
    pub fn get(&self, path: &str) -> (String, String) {
        use std::io::Write as _;
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
            .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), body.to_owned())
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // Asked to end, and not killed, a server takes its workers with it.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}
