//! Runs a build under strace, which counts its system calls and lets chosen ones fail.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::campaign::scene::{Ended, Scene, quiet, run};

/// The system calls by which a program has to do with files. A question mark: not on every processor.
const CALLS: &str = "?open,openat,?openat2,read,pread64,?readv,write,pwrite64,?writev,close,?rename,\
    ?renameat,renameat2,?mkdir,mkdirat,?rmdir,?unlink,unlinkat,?link,linkat,?symlink,symlinkat,fsync,\
    fdatasync,syncfs,sync_file_range,?getdents,getdents64,?stat,?lstat,fstat,?newfstatat,statx,\
    ?readlink,readlinkat,?access,faccessat,?faccessat2,lseek,ftruncate,fallocate,?chmod,fchmod,\
    fchmodat,utimensat,fcntl,flock,copy_file_range,getcwd,?sendfile,statfs,fstatfs";

/// One call that is to go wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Injection {
    /// The system call.
    pub call: String,
    /// Which of those of a thread, from 1.
    pub when: usize,
    /// What is to happen: `error=EIO`, `signal=KILL`.
    pub what: String,
    /// Whether two folders can change places in one step.
    pub can_exchange: bool,
}

/// How often each call is made, by the thread that makes it most often, and how often before the program
/// itself begins.
pub type Counts = BTreeMap<String, (usize, usize)>;

/// Whether there is a strace that may trace.
pub fn is_there() -> bool {
    let mut command = Command::new("strace");
    quiet(&mut command);
    command
        .args(["-f", "-qq", "-o", "/dev/null", "true"])
        .status()
        .is_ok_and(|status| status.success())
}

/// A command under strace with one thread for work, so that calls come in an order; what is traced goes to
/// a file.
pub fn traced(command: &Command, log: &Path, arguments: &[&str]) -> Command {
    let mut traced = Command::new("strace");
    quiet(&mut traced);
    // The filter saves time, but no signal can be sent where it stops a call.
    if !arguments.iter().any(|argument| argument.contains("signal=")) {
        traced.arg("--seccomp-bpf");
    }
    traced.args(["-f", "-qq", "-y", "-s", "0", "-o"]).arg(log).args(arguments);
    traced.arg(command.get_program()).args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        traced.current_dir(folder);
    }
    traced.env("RAYON_NUM_THREADS", "1");
    traced
}

/// Counts the calls of a command, which must succeed; the program itself begins where it first speaks of
/// `mark`.
pub fn counted(command: &Command, log: &Path, mark: &str, can_exchange: bool) -> Counts {
    let trace = format!("trace={CALLS}");
    let mut arguments = vec!["-e", trace.as_str()];
    arguments.extend(without_exchange(can_exchange));
    let ended = run(traced(command, log, &arguments));
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    let text = fs::read_to_string(log).unwrap();
    let mut threads: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    let mut before: Option<BTreeMap<&str, usize>> = None;
    for line in text.lines() {
        let (thread, rest) = line.split_once(' ').unwrap();
        let Some((call, _)) = rest.trim_start().split_once('(') else { continue };
        if call.starts_with('<') {
            continue;
        }
        if before.is_none() && line.contains(mark) {
            before = Some(threads.get(thread).cloned().unwrap_or_default());
        }
        *threads.entry(thread).or_default().entry(call).or_default() += 1;
    }
    let before = before.expect("the program speaks of its folder");
    let mut counts = Counts::new();
    for calls in threads.values() {
        for (call, count) in calls {
            let own = counts.entry((*call).to_owned()).or_default();
            own.1 = own.1.max(*count);
        }
    }
    for (call, count) in before {
        counts.entry(call.to_owned()).or_default().0 = count;
    }
    counts
}

/// The arguments under which folders do not change places in one step.
fn without_exchange(can_exchange: bool) -> Vec<&'static str> {
    if can_exchange { Vec::new() } else { vec!["-e", "inject=renameat2:error=EINVAL"] }
}

/// Runs a command in which one call goes wrong: how it ended, and the line of that call, if it came to it.
pub fn injected(command: &Command, log: &Path, injection: &Injection) -> (Ended, Option<String>) {
    let Injection { call, when, what, can_exchange } = injection;
    let calls = if *can_exchange { call.clone() } else { format!("{call},renameat2") };
    let (trace, inject) = (format!("trace={calls}"), format!("inject={call}:{what}:when={when}"));
    let mut arguments = vec!["-e", trace.as_str()];
    arguments.extend(without_exchange(*can_exchange));
    arguments.extend(["-e", inject.as_str()]);
    let ended = run(traced(command, log, &arguments));
    let text = fs::read_to_string(log).unwrap_or_default();
    let name = format!(" {call}(");
    let mut lines = text.lines().filter(|line| line.contains(&name));
    let line = if what.starts_with("signal") {
        ended.signal.and_then(|_| lines.next_back())
    } else {
        lines.find(|line| line.contains("(INJECTED)"))
    };
    (ended, line.map(str::to_owned))
}

/// Counts the calls of a build of the next edition.
pub fn counted_build(scene: &mut Scene, log: &Path, can_exchange: bool) -> Counts {
    let root = scene.root(scene.next());
    let counts = counted(&scene.command(), log, root.to_str().unwrap(), can_exchange);
    scene.holds = Some(scene.next());
    counts
}

impl fmt::Display for Injection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exchange = if self.can_exchange { "" } else { " without exchange" };
        write!(f, "{} {} {}{exchange}", self.call, self.when, self.what)
    }
}
