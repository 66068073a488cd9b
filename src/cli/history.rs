//! `casefile check --history`: what the git repository of a dossier shows of what its site withholds.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::exit::CommandFailure;
use crate::diag::Diagnostic;
use crate::history::{Commit, HistoryQuery, MESSAGES, Record};
use crate::load::{Workspace, shown};

mod git;

use git::{Object, Repository};

/// Commits that are not of the present branch, of which it is asked what leads to them.
const MOST_APART: usize = 100;

/// One distinct content: at which paths which commits wrote it.
type WrittenContent = BTreeMap<String, BTreeSet<usize>>;

/// Looks through the repository that a dossier lies in, and through its folder.
pub(super) fn looked_through(
    root: &Path,
    workspace: &Workspace,
    wanted: &HistoryQuery,
) -> Result<Vec<Diagnostic>, CommandFailure> {
    let repository = Repository::at(root)?;
    let mut record = Record::default();
    folder(&repository, workspace, wanted, &mut record)?;
    let ids = repository.commits()?;
    let commits = messages(&repository, &ids, wanted, &mut record)?;
    let mut contents: BTreeMap<String, WrittenContent> = BTreeMap::new();
    for change in repository.changes(&ids)? {
        let path = shown(&repository.below_dossier(&change.path)).into_owned();
        let written = contents.entry(change.object).or_default();
        written.entry(path).or_default().insert(change.commit);
    }
    // Of commits the messages were read; what is left are files and messages that only tags lead to.
    let known: BTreeSet<&String> = ids.iter().collect();
    let left = repository.named_objects()?;
    for (object, name) in left.into_iter().filter(|(object, _)| !known.contains(object)) {
        let path =
            if name.is_empty() { MESSAGES.to_owned() } else { repository.below_dossier(&name) };
        contents
            .entry(object)
            .or_insert_with(|| BTreeMap::from([(shown(&path).into_owned(), BTreeSet::new())]));
    }
    let objects: Vec<String> = contents.keys().cloned().collect();
    repository.objects(&objects, |place, Object { is_file, bytes }| {
        let written = objects.get(place).and_then(|id| contents.get(id));
        for (path, commits) in written.into_iter().flatten() {
            if is_file {
                record.note(path, &wanted.seen(path, bytes.as_deref()), commits);
            } else {
                let said = String::from_utf8_lossy(bytes.as_deref().unwrap_or_default());
                let (_, message) = said.split_once("\n\n").unwrap_or_default();
                record.note(MESSAGES, &wanted.seen_in_words(message), commits);
            }
        }
    })?;
    let mut refs = BTreeMap::new();
    for apart in record.apart(&commits).into_iter().take(MOST_APART) {
        let Some(commit) = commits.get(apart) else { continue };
        refs.insert(apart, repository.leading_to(&commit.id)?);
    }
    Ok(record.diagnostics(&commits, &refs))
}

/// What lies in the folder now, but for what git is told to leave out.
fn folder(
    repository: &Repository,
    workspace: &Workspace,
    wanted: &HistoryQuery,
    record: &mut Record,
) -> Result<(), CommandFailure> {
    let here = repository.here()?;
    let texts = workspace.texts().iter().map(|text| (text.path.clone(), text.content.as_bytes()));
    let originals = workspace.originals.iter();
    let originals =
        originals.map(|(name, bytes)| (format!("content/originals/{name}"), &bytes[..]));
    let statics = workspace.statics.iter();
    let statics = statics.map(|(name, bytes)| (format!("static/{name}"), &bytes[..]));
    for (path, bytes) in texts.chain(originals).chain(statics) {
        if here.contains(&path) {
            record.note_here(&path, &wanted.seen(&path, Some(bytes)));
        }
    }
    Ok(())
}

/// Reads all commits: their dates, and what their messages say.
fn messages(
    repository: &Repository,
    ids: &[String],
    wanted: &HistoryQuery,
    record: &mut Record,
) -> Result<Vec<Commit>, CommandFailure> {
    let of_head = repository.commits_of_head()?;
    let mut commits = Vec::with_capacity(ids.len());
    repository.objects(ids, |place, object| {
        let Some(id) = ids.get(place) else { return };
        let bytes = object.bytes.unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let (head, message) = text.split_once("\n\n").unwrap_or((&text, ""));
        record.note(MESSAGES, &wanted.seen_in_words(message), &BTreeSet::from([place]));
        commits.push(Commit { id: id.clone(), at: date(head), is_in_head: of_head.contains(id) });
    })?;
    Ok(commits)
}

/// The date of a commit: the seconds after its committer's name.
fn date(head: &str) -> jiff::Timestamp {
    let committer = head.lines().find_map(|line| line.strip_prefix("committer "));
    let seconds = committer.and_then(|line| line.rsplit_once('>')?.1.split_whitespace().next());
    let seconds = seconds.and_then(|seconds| seconds.parse().ok()).unwrap_or(0);
    jiff::Timestamp::from_second(seconds).unwrap_or_default()
}
