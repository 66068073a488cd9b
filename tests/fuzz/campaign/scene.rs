//! An output with one site in it, and dossiers to build the next one from: where each trial takes place.

use std::fs;
use std::io::Read as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::campaign::dossier;
use crate::campaign::judge::{self, Found, Tree};
use crate::campaign::trials::{is_whole, program};

/// The editions between which builds go back and forth.
const EDITIONS: [&str; 2] = ["spring", "autumn"];

/// No program here takes so long, on any machine.
const LONGEST: Duration = Duration::from_secs(60);

/// How the program ended.
#[derive(Debug, Clone)]
pub struct Ended {
    /// What it returned.
    pub code: Option<i32>,
    /// What ended it otherwise.
    pub signal: Option<i32>,
    /// What it said.
    pub said: String,
    /// Whether it did not end by itself for a long time.
    pub is_hung: bool,
}

/// What may become of a build in trouble.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leeway {
    /// It may end in any way that a kill explains.
    pub is_killed: bool,
    /// For a moment there may be no output, if a whole site lies beside it.
    pub may_be_absent: bool,
    /// It was not cut off: nothing may lie beside the output even now.
    pub is_clean: bool,
}

/// A failure of the machine that the program is told of.
pub const TOLD: Leeway = Leeway { is_killed: false, may_be_absent: false, is_clean: false };
/// A kill.
pub const KILLED: Leeway = Leeway { is_killed: true, may_be_absent: false, is_clean: false };

/// An output, the folder in which it lies, and the dossiers.
pub struct Scene {
    dossiers: TempDir,
    /// Holds the output and nothing else.
    pub folder: PathBuf,
    _own: Option<TempDir>,
    sites: [Tree; 2],
    /// Which edition the output holds; none where there is no output.
    pub holds: Option<usize>,
    /// What is done to the folder before the build after the trouble: what it lacked is there then.
    pub relief: fn(&Path),
}

impl Scene {
    /// In a folder of its own, with the first site built and what is to be kept beside it.
    pub fn new() -> Self {
        let own = folder_of_its_own();
        let mut scene = Self::empty_in(own.path());
        scene._own = Some(own);
        scene.settle();
        scene
    }

    /// In a folder that is there and empty, without an output.
    pub fn empty_in(folder: &Path) -> Self {
        let dossiers = tempfile::tempdir().unwrap();
        let sites = EDITIONS.map(|edition| {
            let root = dossiers.path().join(edition);
            dossier::write(&root, edition);
            let output = dossiers.path().join("reference");
            let ended = run(build(&root, &output));
            assert_eq!(ended.code, Some(0), "{}", ended.said);
            let tree = Tree::at(&output).unwrap();
            fs::remove_dir_all(&output).unwrap();
            tree
        });
        dossier::write_broken(&dossiers.path().join("broken"));
        let folder = folder.to_owned();
        Self { dossiers, folder, _own: None, sites, holds: None, relief: |_| {} }
    }

    /// Where the site is.
    pub fn output(&self) -> PathBuf {
        self.folder.join("public")
    }

    /// A dossier's folder.
    pub fn root(&self, edition: usize) -> PathBuf {
        self.dossiers.path().join(EDITIONS[edition])
    }

    /// The word that tells an edition from the other.
    pub fn word(&self, edition: usize) -> &'static str {
        EDITIONS[edition]
    }

    /// The site of an edition.
    pub fn site(&self, edition: usize) -> &Tree {
        &self.sites[edition]
    }

    /// The edition to build next.
    pub fn next(&self) -> usize {
        self.holds.map_or(0, |held| 1 - held)
    }

    /// The command that builds the next edition.
    pub fn command(&self) -> Command {
        build(&self.root(self.next()), &self.output())
    }

    /// Makes the output anew, with what is to be kept.
    pub fn settle(&mut self) {
        for name in judge::beside(&self.folder, &[]) {
            let path = self.folder.join(name);
            let _ = fs::remove_file(&path).or_else(|_| fs::remove_dir_all(&path));
        }
        self.holds = None;
        let ended = run(self.command());
        assert_eq!(ended.code, Some(0), "{}", ended.said);
        dossier::write_kept(&self.output());
        self.holds = Some(0);
    }

    /// What the output is, for a build of the next edition.
    pub fn found(&self) -> Found {
        judge::site(&self.output(), self.holds.map(|held| self.site(held)), self.site(self.next()))
    }

    /// Takes the output away again.
    pub fn clear(&mut self) {
        fs::remove_dir_all(self.output()).unwrap();
        self.holds = None;
    }

    /// Lets a build of the next edition get into trouble, and says what was not as it must be; then the
    /// scene holds the next edition, whatever happened.
    pub fn trial(
        &mut self,
        leeway: Leeway,
        trouble: impl FnOnce(&Self) -> Ended,
    ) -> Result<Found, String> {
        let ended = trouble(self);
        let result = self.judged(&ended, leeway);
        match &result {
            Ok(_) => self.holds = Some(self.next()),
            Err(_) => {
                (self.relief)(&self.folder);
                self.settle();
            }
        }
        result.map_err(|fault| format!("{fault}; {}", ended.shown()))
    }

    /// Judges what a build of the next edition left, and builds it once more, without trouble.
    fn judged(&self, ended: &Ended, leeway: Leeway) -> Result<Found, String> {
        let found = self.found();
        if ended.is_hung {
            return Err(format!("it did not end, and the site is {found:?}"));
        }
        match (ended.code, &found) {
            (_, Found::Mixed(difference)) => {
                return Err(format!("neither old nor new: {difference}"));
            }
            (Some(0), Found::New) | (Some(4), Found::Old) => {}
            (Some(4), Found::Nothing) if self.holds.is_none() => {}
            (Some(0), other) => return Err(format!("success, and the site is {other:?}")),
            (Some(101), _) => return Err(format!("a panic, and the site is {found:?}")),
            (code, Found::Nothing) if self.holds.is_some() => {
                if !leeway.may_be_absent || code.is_some() {
                    return Err("there is no site".to_owned());
                }
                self.whole_beside()?;
            }
            (None, _) if leeway.is_killed => {}
            (Some(code), other) => {
                if !leeway.is_killed || code < 128 {
                    return Err(format!("exit {code}, and the site is {other:?}"));
                }
            }
            (None, _) => return Err("it was ended by a signal".to_owned()),
        }
        if self.holds.is_some() {
            self.nothing_lost()?;
        }
        if leeway.is_clean {
            self.nothing_beside("after it")?;
        }
        (self.relief)(&self.folder);
        if found == Found::Nothing && self.holds.is_some() {
            self.restored()?;
        }
        self.built_again()?;
        Ok(found)
    }

    /// Builds the next edition without trouble and judges the outcome.
    pub fn built_again(&self) -> Result<(), String> {
        let again = run(self.command());
        if again.code != Some(0) {
            return Err(format!("the next build: {}", again.shown()));
        }
        match self.found() {
            Found::New => {}
            other => return Err(format!("after the next build the site is {other:?}")),
        }
        if self.holds.is_some() {
            let lost = judge::lost(&self.output());
            if !lost.is_empty() {
                return Err(format!("the next build lost {lost:?}"));
            }
        }
        self.nothing_beside("after the next build")
    }

    /// What is to be kept is in the output or, where the build was cut off, in a folder beside it.
    fn nothing_lost(&self) -> Result<(), String> {
        let names = judge::beside(&self.folder, &[]);
        let lost = names.iter().map(|name| judge::lost(&self.folder.join(name)));
        // All in one place, or each in one of them.
        let everywhere =
            lost.reduce(|one, other| one.into_iter().filter(|path| other.contains(path)).collect());
        match everywhere {
            Some(lost) if lost.is_empty() => Ok(()),
            lost => Err(format!("lost for now: {lost:?}; there are {names:?}")),
        }
    }

    fn nothing_beside(&self, when: &str) -> Result<(), String> {
        let beside = judge::beside(&self.folder, &judge::STAYS);
        if beside.is_empty() { Ok(()) } else { Err(format!("{when} there are {beside:?}")) }
    }

    /// A whole site, old or new, lies beside where the output was.
    fn whole_beside(&self) -> Result<(), String> {
        let (old, new) = (self.holds.map(|held| self.site(held)), self.site(self.next()));
        let names = judge::beside(&self.folder, &[]);
        let is_whole = |name: &String| {
            let path = self.folder.join(name);
            path.is_dir() && matches!(judge::site(&path, old, new), Found::Old | Found::New)
        };
        if names.iter().any(is_whole) {
            Ok(())
        } else {
            Err(format!("there is no site, and none beside it: {names:?}"))
        }
    }

    /// A build that cannot succeed puts a site that was cut off in its swap back into its place.
    fn restored(&self) -> Result<(), String> {
        let ended = run(build(&self.dossiers.path().join("broken"), &self.output()));
        if ended.code != Some(1) {
            return Err(format!("a build of a dossier with an error: {}", ended.shown()));
        }
        match self.found() {
            Found::Old | Found::New => Ok(()),
            other => Err(format!("the run after it did not restore the site: {other:?}")),
        }
    }
}

impl Ended {
    /// Waits for a program to end, and ends it where it does not.
    pub fn of(mut child: Child) -> Self {
        let mut stderr = child.stderr.take();
        let reader = std::thread::spawn(move || {
            let mut said = Vec::new();
            if let Some(stderr) = &mut stderr {
                let _ = stderr.read_to_end(&mut said);
            }
            String::from_utf8_lossy(&said).into_owned()
        });
        let end = Instant::now() + LONGEST;
        let mut is_hung = false;
        let status = loop {
            match child.try_wait().unwrap() {
                Some(status) => break status,
                None if !is_hung && Instant::now() > end => {
                    is_hung = true;
                    child.kill().unwrap();
                }
                None => std::thread::sleep(Duration::from_millis(1)),
            }
        };
        Self { is_hung, ..Self::with(status, reader.join().unwrap()) }
    }

    pub fn with(status: ExitStatus, said: String) -> Self {
        Self { code: status.code(), signal: status.signal(), said, is_hung: false }
    }

    /// How it ended and what it said, on one line.
    pub fn shown(&self) -> String {
        let how = match (self.code, self.signal) {
            (Some(code), _) => format!("exit {code}"),
            (_, signal) => format!("signal {}", signal.unwrap_or_default()),
        };
        let said: Vec<&str> = self.said.lines().filter(|line| !line.is_empty()).collect();
        format!("{how}: {}", said.join(" / "))
    }
}

/// A folder in memory where there is one, unless everything is to be tried: many builds that sync what they
/// write are slow on a disk, and other trials are made on one.
pub fn folder_of_its_own() -> TempDir {
    let memory = Path::new("/dev/shm");
    if !is_whole()
        && memory.is_dir()
        && let Ok(folder) = tempfile::tempdir_in(memory)
    {
        return folder;
    }
    tempfile::tempdir().unwrap()
}

/// The command that builds a dossier into an output.
pub fn build(root: &Path, output: &Path) -> Command {
    let mut command = casefile();
    command.arg("--root").arg(root).arg("build").arg("--out").arg(output);
    command
}

/// The program.
pub fn casefile() -> Command {
    let mut command = Command::new(program());
    quiet(&mut command);
    command
}

/// What it says is caught, and it asks nothing.
pub fn quiet(command: &mut Command) {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
}

/// Runs a command to its end.
pub fn run(mut command: Command) -> Ended {
    Ended::of(command.spawn().unwrap())
}
