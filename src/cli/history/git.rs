//! Asks git what a repository holds, and lets nothing of the repository act: no hook, no monitor, no program
//! that its settings name, no fetching.

use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use super::super::exit::{CommandFailure, Exit};

/// Larger contents are told from others by their path alone, in bytes.
const LARGEST: u64 = 64 << 20;

/// Branches, tags and stashes that are named for one commit.
const MOST_REFS: &str = "--count=3";

/// What of the environment would lead git elsewhere, or have it run something.
const UNSET: [&str; 12] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
    "GIT_EXTERNAL_DIFF",
    "GIT_TRACE",
    "GIT_TRACE2",
    "GIT_CONFIG_PARAMETERS",
    "GIT_CONFIG_COUNT",
];

/// The repository that a dossier lies in.
#[derive(Debug)]
pub struct Repository {
    root: PathBuf,
    /// The way from the repository's root to the dossier's, with `/` after each folder.
    prefix: String,
}

/// A file that a commit wrote.
#[derive(Debug)]
pub struct CommittedFile {
    /// The commit, by its place in the list.
    pub commit: usize,
    /// The id of what it holds.
    pub object: String,
    /// Its path from the repository's root.
    pub path: String,
}

/// What an object holds.
#[derive(Debug)]
pub struct Object {
    /// Whether it is what a file holds, and not the message of a commit or a tag, or a folder.
    pub is_file: bool,
    /// `None` of a very large one.
    pub bytes: Option<Vec<u8>>,
}

impl Repository {
    /// The repository that the folder `root` lies in.
    ///
    /// # Errors
    /// If git cannot be run, there is no repository, or it holds only a part of its history.
    pub fn at(root: &Path) -> Result<Self, CommandFailure> {
        let mut repository = Self { root: root.to_owned(), prefix: String::new() };
        let child = repository.command(&["rev-parse", "--show-prefix"]).spawn();
        let found = child.and_then(Child::wait_with_output).map_err(|error| {
            CommandFailure::new(Exit::Machine, format!("cannot run `git`: {error}"))
                .hint("`check --history` asks git for the history; install it")
        })?;
        if !found.status.success() {
            let said = first_line(&found.stderr);
            let none = said.contains("not a git repository");
            let message = match none {
                true => {
                    "the dossier lies in no git repository, so that it has no history".to_owned()
                }
                false => format!("git cannot read the repository: {said}"),
            };
            return Err(CommandFailure::new(
                if none { Exit::Usage } else { Exit::Machine },
                message,
            ));
        }
        let prefix = String::from_utf8_lossy(&found.stdout);
        repository.prefix = prefix.strip_suffix('\n').unwrap_or(&prefix).to_owned();
        if repository.said(&["rev-parse", "--is-shallow-repository"])?.trim() == "true" {
            let message = "the repository holds only a part of its history, so that the rest cannot be looked at";
            return Err(CommandFailure::new(Exit::Usage, message).hint(
                "get all of it with `git fetch --unshallow`; in a workflow, `fetch-depth: 0`",
            ));
        }
        Ok(repository)
    }

    /// A path of the repository as seen from the dossier's root.
    #[must_use]
    pub fn below_dossier(&self, path: &str) -> String {
        let folders: Vec<&str> = self.prefix.split_terminator('/').collect();
        let mut rest = path;
        let mut shared = 0;
        while let Some(below) =
            folders.get(shared).and_then(|folder| rest.strip_prefix(folder)?.strip_prefix('/'))
        {
            rest = below;
            shared += 1;
        }
        "../".repeat(folders.len() - shared) + rest
    }

    /// The files below the dossier's root that are in the repository or would be added to it.
    pub fn here(&self) -> Result<BTreeSet<String>, CommandFailure> {
        let listed =
            self.said(&["ls-files", "-z", "--cached", "--others", "--exclude-standard"])?;
        Ok(listed.split_terminator('\0').map(str::to_owned).collect())
    }

    /// All commits that a branch, a tag or a stash leads to, the oldest first.
    pub fn commits(&self) -> Result<Vec<String>, CommandFailure> {
        let listed = self.said(&["rev-list", "--all", "--date-order", "--reverse"])?;
        Ok(listed.lines().map(str::to_owned).collect())
    }

    /// Those that the present branch was made of.
    pub fn commits_of_head(&self) -> Result<BTreeSet<String>, CommandFailure> {
        // Before the first commit there is a branch that leads nowhere.
        if self.said(&["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]).is_err() {
            return Ok(BTreeSet::new());
        }
        let listed = self.said(&["rev-list", "HEAD"])?;
        Ok(listed.lines().map(str::to_owned).collect())
    }

    /// Every file that one of these commits wrote; of a merge, those that are none of its parents'.
    pub fn changes(&self, commits: &[String]) -> Result<Vec<CommittedFile>, CommandFailure> {
        let arguments = [
            "diff-tree",
            "--stdin",
            "-r",
            "--root",
            "-c",
            "-z",
            "--raw",
            "--no-renames",
            "--no-abbrev",
            "--no-ext-diff",
            "--no-textconv",
            "--ignore-submodules=all",
        ];
        let listed = self.answered(&arguments, commits)?;
        let listed = String::from_utf8_lossy(&listed);
        let mut changes = Vec::new();
        let (mut next, mut commit) = (0, 0);
        let mut tokens = listed.split_terminator('\0');
        while let Some(token) = tokens.next() {
            let Some(row) = token.strip_prefix(':') else {
                // Commits without a change are left out.
                let place =
                    commits.get(next..).and_then(|left| left.iter().position(|id| id == token));
                commit = next + place.unwrap_or(0);
                next = commit + 1;
                continue;
            };
            let parents = 1 + row.len() - row.trim_start_matches(':').len();
            let fields: Vec<&str> = row.trim_start_matches(':').split(' ').collect();
            let (Some(path), Some(mode), Some(object)) =
                (tokens.next(), fields.get(parents), fields.get(2 * parents + 1))
            else {
                return Err(strange());
            };
            let is_file = mode.starts_with("10") || mode.starts_with("12");
            if is_file {
                let (object, path) = ((*object).to_owned(), path.to_owned());
                changes.push(CommittedFile { commit, object, path });
            }
        }
        Ok(changes)
    }

    /// Everything that is a file, however it is led to, each with a name where it has one; and what branches
    /// and tags lead to themselves: commits and the messages of tags.
    pub fn named_objects(&self) -> Result<Vec<(String, String)>, CommandFailure> {
        let listed = self.said(&["rev-list", "--all", "--objects", "--filter=object:type=blob"])?;
        let named = listed.lines().map(|line| line.split_once(' ').unwrap_or((line, "")));
        Ok(named.map(|(id, name)| (id.to_owned(), name.to_owned())).collect())
    }

    /// Some of the branches, tags and stashes that lead to a commit.
    pub fn leading_to(&self, commit: &str) -> Result<Vec<String>, CommandFailure> {
        let contains = format!("--contains={commit}");
        let listed = self.said(&["for-each-ref", MOST_REFS, "--format=%(refname)", &contains])?;
        Ok(listed.lines().map(str::to_owned).collect())
    }

    /// Reads objects, one after the other, and hands on each with its place in the list.
    pub fn objects(
        &self,
        ids: &[String],
        mut each: impl FnMut(usize, Object),
    ) -> Result<(), CommandFailure> {
        let mut child = self.command(&["cat-file", "--batch"]).spawn().map_err(failed)?;
        let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
        let read = thread::scope(|scope| {
            scope.spawn(move || feed(stdin, ids));
            let mut answers = BufReader::new(stdout.ok_or_else(strange)?);
            for (place, id) in ids.iter().enumerate() {
                each(place, object(&mut answers, id)?);
            }
            Ok(())
        });
        if read.is_err() {
            // Whoever writes to it is not left waiting.
            let _ = child.kill();
        }
        let _ = child.wait();
        read
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("--no-pager").arg("--no-replace-objects").arg("-C").arg(&self.root);
        for setting in [
            "core.fsmonitor=",
            "core.hooksPath=/dev/null",
            "core.quotePath=false",
            "core.untrackedCache=false",
            "protocol.allow=never",
        ] {
            command.args(["-c", setting]);
        }
        UNSET.iter().for_each(|name| {
            command.env_remove(name);
        });
        command
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("LC_ALL", "C")
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn said(&self, arguments: &[&str]) -> Result<String, CommandFailure> {
        let said = self.answered(arguments, &[])?;
        Ok(String::from_utf8_lossy(&said).into_owned())
    }

    /// What git answers to lines on its standard input.
    fn answered(&self, arguments: &[&str], lines: &[String]) -> Result<Vec<u8>, CommandFailure> {
        let mut child = self.command(arguments).spawn().map_err(failed)?;
        let stdin = child.stdin.take();
        let output = thread::scope(|scope| {
            scope.spawn(move || feed(stdin, lines));
            child.wait_with_output()
        });
        let output = output.map_err(failed)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = first_line(&output.stderr);
        Err(CommandFailure::new(Exit::Machine, format!("git cannot read the repository: {said}")))
    }
}

/// Writes lines; a reader that has gone says why itself.
fn feed(stdin: Option<impl Write>, lines: &[String]) {
    let Some(mut stdin) = stdin.map(io::BufWriter::new) else { return };
    for line in lines {
        if writeln!(stdin, "{line}").is_err() {
            return;
        }
    }
    let _ = stdin.flush();
}

/// One answer of `cat-file --batch`: a line `ID KIND SIZE`, the bytes, a line feed.
fn object(answers: &mut impl BufRead, id: &str) -> Result<Object, CommandFailure> {
    let mut line = String::new();
    answers.read_line(&mut line).map_err(failed)?;
    if line.trim_end().ends_with(" missing") {
        let message =
            format!("the repository lacks `{id}`, so that not all of it can be looked at");
        return Err(CommandFailure::new(Exit::Machine, message)
            .hint("get all of it: clone it without `--filter`"));
    }
    let size: u64 = line
        .trim_end()
        .rsplit(' ')
        .next()
        .and_then(|size| size.parse().ok())
        .ok_or_else(strange)?;
    let bytes = if size > LARGEST {
        io::copy(&mut answers.by_ref().take(size), &mut io::sink()).map_err(failed)?;
        None
    } else {
        let mut bytes = Vec::new();
        answers.by_ref().take(size).read_to_end(&mut bytes).map_err(failed)?;
        Some(bytes)
    };
    answers.read_exact(&mut [0]).map_err(failed)?;
    Ok(Object { is_file: line.split(' ').nth(1) == Some("blob"), bytes })
}

#[expect(clippy::needless_pass_by_value, reason = "it is handed on to be told")]
fn failed(error: io::Error) -> CommandFailure {
    CommandFailure::new(Exit::Machine, format!("cannot run `git`: {error}"))
}

fn strange() -> CommandFailure {
    CommandFailure::new(Exit::Machine, "git answered something that is not understood")
}

fn first_line(said: &[u8]) -> String {
    String::from_utf8_lossy(said).lines().next().unwrap_or("it does not say why").to_owned()
}
