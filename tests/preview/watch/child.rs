//! Watching in a process of its own, which can be stopped, or left without what it needs.

use std::collections::hash_map::DefaultHasher;
use std::fs::{self, File};
use std::hash::{Hash, Hasher};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use casefile::load::{self, Workspace};
use casefile::watch::{Watch, WatchEvent, WatchSettings};

use crate::watch::Dossier;

const ROOT: &str = "CASEFILE_TEST_WATCHES";
const STARVED: &str = "CASEFILE_TEST_STARVES";

fn digest(workspace: &Workspace) -> u64 {
    let mut hasher = DefaultHasher::new();
    for text in workspace.texts() {
        (&text.path, &text.content).hash(&mut hasher);
    }
    (&workspace.originals, &workspace.statics, &workspace.strangers).hash(&mut hasher);
    hasher.finish()
}

#[test]
#[ignore = "is what the others run in a process of its own"]
fn watches() {
    let Some(root) = std::env::var_os(ROOT) else { return };
    // Too few descriptors for events, and enough to read files.
    let hunger: Vec<File> = match std::env::var_os(STARVED) {
        Some(_) => std::iter::from_fn(|| File::open("/dev/null").ok()).collect(),
        None => Vec::new(),
    };
    let mut watch = Watch::start(Path::new(&root), &WatchSettings::default());
    drop(hunger);
    loop {
        match watch.next() {
            WatchEvent::Changed(seen) => println!("seen {}", digest(&seen.workspace)),
            WatchEvent::Notice(notice) => println!("notice {notice}"),
            WatchEvent::Asked | WatchEvent::Stopped => return,
        }
    }
}

struct Other {
    child: Child,
    lines: Receiver<String>,
}

impl Other {
    fn start(dossier: &Dossier, starved: bool) -> Self {
        let own = std::env::current_exe().unwrap();
        let mut command = Command::new("sh");
        // Few descriptors are soon used up.
        let limit = if starved { "ulimit -n 64;" } else { "" };
        command.args(["-c", &format!("{limit} exec \"$0\" \"$@\"")]).arg(own);
        command.args(["watch::child::watches", "--exact", "--ignored", "--nocapture"]);
        command.env(ROOT, dossier.root()).stdout(Stdio::piped());
        if starved {
            command.env(STARVED, "1");
        }
        let mut child = command.spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let (told, lines) = channel();
        std::thread::spawn(move || {
            out.lines().map_while(Result::ok).try_for_each(|line| told.send(line))
        });
        Self { child, lines }
    }

    fn signal(&self, name: &str) {
        let status = Command::new("kill").args([name, &self.child.id().to_string()]).status();
        assert!(status.unwrap().success());
    }

    /// Waits until what it saw is what there is; gives the notices on the way.
    fn converged(&self, dossier: &Dossier) -> Vec<String> {
        let goal = format!("seen {}", digest(&load::load(&dossier.root()).unwrap()));
        let end = Instant::now() + Duration::from_secs(20);
        let mut notices = Vec::new();
        loop {
            match self.lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(line) if line.ends_with(&goal) => return notices,
                Ok(line) => notices.extend(line.strip_prefix("notice ").map(str::to_owned)),
                Err(error) => panic!("{error}: what is seen is not what there is"),
            }
        }
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_process_that_was_stopped_while_events_were_lost_misses_nothing() {
    let dossier = Dossier::new();
    let other = Other::start(&dossier, false);
    other.converged(&dossier);
    std::thread::sleep(Duration::from_millis(500));
    other.signal("-STOP");
    for number in 0..20_000 {
        dossier.write(&format!("static/many/{number}.txt"), "new");
    }
    // Behind the events that are kept: nothing tells of these.
    dossier.write("content/pages/one.md", "# Changed\n");
    dossier.write("content/pages/new.md", "# New\n");
    fs::remove_file(dossier.at("content/sources/two.md")).unwrap();
    other.signal("-CONT");
    other.converged(&dossier);
}

#[test]
#[cfg(target_os = "linux")]
fn where_the_system_cannot_watch_it_looks_every_second() {
    let dossier = Dossier::new();
    let other = Other::start(&dossier, true);
    let notices = other.converged(&dossier);
    assert!(notices.iter().any(|notice| notice.contains("every second")), "{notices:?}");
    dossier.write("content/pages/one.md", "# Changed\n");
    fs::remove_file(dossier.at("content/pages/two.md")).unwrap();
    other.converged(&dossier);
}
