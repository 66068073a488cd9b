//! Mistakes of one line in this repository's own dossier (`tests/mutations/*.txt`): each gives just the
//! diagnostic of its rule, at its line, and nothing else but notes.
//!
//! A mutation is a block of lines:
//!
//! ```text
//! rule file                  below `content/`, or `site.yaml`, `templates/…`
//! - words                    that stand there once; `a » b` is the first `b` after `a`
//! + other words              none of both lines: the words go; no `-`: the file is new
//! @ file: words              where it is reported, if not at the first line that changed
//! ~ words                    that the message, the hint or a related remark holds
//! ```
//!
//! `\n`, `\t` and `\u{…}` stand for characters; `# …` is a heading; `& file: words → words` under a heading
//! changes the dossier for all mutations up to the next heading.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use casefile::check::RULES;
use casefile::diag::{Level, Located};
use casefile::edition::Audience;
use libtest_mimic::{Failed, Trial};

use crate::folder::{Folder, lines};

/// One row of the table.
#[derive(Debug, Default, Clone)]
struct Mutation {
    /// Where the row stands, for messages.
    row: String,
    setting: Vec<(String, String, String)>,
    rule: String,
    file: String,
    find: Option<String>,
    replace: String,
    at: Option<(String, String)>,
    says: Vec<String>,
}

/// The path of a file as the table names it.
fn path_of(name: &str) -> String {
    match name.split('/').next() {
        Some("site.yaml" | "languages" | "templates" | "static" | "content") => name.to_owned(),
        _ => format!("content/{name}"),
    }
}

fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let code = &rest[at + 1..];
        rest = match code.chars().next() {
            Some('n') => {
                out.push('\n');
                &code[1..]
            }
            Some('t') => {
                out.push('\t');
                &code[1..]
            }
            Some('r') => {
                out.push('\r');
                &code[1..]
            }
            Some('u') => {
                let end = code.find('}').unwrap();
                let number = u32::from_str_radix(&code[2..end], 16).unwrap();
                out.push(char::from_u32(number).unwrap());
                &code[end + 1..]
            }
            _ => {
                out.push('\\');
                code
            }
        };
    }
    out + rest
}

/// "file: words".
fn place(text: &str) -> (String, String) {
    let (file, words) = text.split_once(": ").unwrap_or((text, ""));
    (path_of(file.trim_end_matches(':')), unescaped(words))
}

fn table() -> Vec<Mutation> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mutations");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|one| one.unwrap().path()).collect();
    files.sort();
    let mut table = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        let mut setting = Vec::new();
        let mut open: Option<Mutation> = None;
        for (number, line) in (1..).zip(fs::read_to_string(&file).unwrap().lines()) {
            let (mark, rest) = line.split_at(line.len().min(2));
            let stray = "a mutation begins with its rule and its file";
            match mark {
                "" => table.extend(open.take()),
                "# " => {
                    table.extend(open.take());
                    setting.clear();
                }
                "& " => {
                    let (path, change) = rest.split_once(": ").unwrap();
                    let (from, to) = change.split_once(" → ").unwrap();
                    setting.push((path_of(path), unescaped(from), unescaped(to)));
                }
                "- " => open.as_mut().expect(stray).find = Some(unescaped(rest)),
                "+ " => open.as_mut().expect(stray).replace = unescaped(rest),
                "@ " => open.as_mut().expect(stray).at = Some(place(rest)),
                "~ " => open.as_mut().expect(stray).says.push(unescaped(rest)),
                _ => {
                    table.extend(open.take());
                    let (rule, file) = line.split_once(' ').unwrap();
                    open = Some(Mutation {
                        row: format!("{name}:{number}"),
                        setting: setting.clone(),
                        rule: rule.to_owned(),
                        file: path_of(file.trim()),
                        ..Mutation::default()
                    });
                }
            }
        }
        table.extend(open);
    }
    table
}

/// The byte at which words stand: `a » b` is the first `b` after the only `a`.
fn find(text: &str, words: &str) -> Result<(usize, usize), String> {
    let mut parts = words.split(" » ");
    let first = parts.next().unwrap();
    if text.matches(first).count() != 1 {
        return Err(format!("`{first}` stands there {} times", text.matches(first).count()));
    }
    let mut start = text.find(first).unwrap();
    let mut length = first.len();
    for part in parts {
        let from = start + length;
        let found = text[from..].find(part).ok_or_else(|| format!("`{part}` is not there"))?;
        (start, length) = (from + found, part.len());
    }
    Ok((start, start + length))
}

fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

impl Mutation {
    /// The dossier that the mistake is made in.
    fn set(&self, dossier: &Folder) -> Result<Folder, String> {
        let mut folder = dossier.clone();
        for (path, from, to) in &self.setting {
            let text = folder.text(path);
            let (start, end) = find(&text, from)?;
            folder.put(path, &format!("{}{to}{}", &text[..start], &text[end..]));
        }
        Ok(folder)
    }

    /// The dossier with the mistake, and the place at which it is to be reported.
    fn made(&self, dossier: &Folder) -> Result<(Folder, String, usize), String> {
        let mut folder = self.set(dossier)?;
        let mut changed = 1;
        match &self.find {
            None => folder.put(&self.file, &self.replace),
            Some(words) => {
                let text = folder.text(&self.file);
                let (start, end) = find(&text, words)?;
                let new = format!("{}{}{}", &text[..start], self.replace, &text[end..]);
                let same = text.bytes().zip(new.bytes()).take_while(|(one, other)| one == other);
                changed = line_of(&new, new.floor_char_boundary(same.count()));
                folder.put(&self.file, &new);
            }
        }
        let (file, line) = match &self.at {
            None => (self.file.clone(), changed),
            Some((file, words)) if words.is_empty() => (file.clone(), 1),
            Some((file, words)) => {
                let text = folder.text(file);
                (file.clone(), line_of(&text, find(&text, words)?.0))
            }
        };
        Ok((folder, file, line))
    }

    /// What is wrong with what was found, if anything is.
    fn fault(&self, dossier: &Folder) -> Option<String> {
        let (folder, file, line) = match self.made(dossier) {
            Ok(made) => made,
            Err(reason) => return Some(format!("{}: {reason}", self.row)),
        };
        let found = if self.file.starts_with("templates/") {
            folder.build(Audience::Public(None)).0.diagnostics
        } else {
            folder.check()
        };
        let grave: Vec<&Located> =
            found.iter().filter(|one| one.diagnostic.level > Level::Note).collect();
        let wanted = format!("{file}:{line} [{}]", self.rule);
        let shown = lines(&grave);
        let is_it = |one: &Located| {
            one.diagnostic.rule == self.rule && one.site.file == file && one.site.start.line == line
        };
        if grave.len() != 1 || !is_it(grave[0]) {
            return Some(format!("{}: not {wanted} alone, but\n{shown}", self.row));
        }
        let diagnostic = &grave[0].diagnostic;
        let mut said =
            format!("{}\n{}", diagnostic.message, diagnostic.hint.as_deref().unwrap_or(""));
        for related in &diagnostic.related {
            said.push('\n');
            said.push_str(&related.message);
        }
        let silent = self.says.iter().find(|words| !said.contains(words.as_str()));
        silent.map(|words| format!("{}: nothing says `{words}`:\n{shown}\n{said}", self.row))
    }
}

/// A trial for each mutation, one for each dossier that they start from, and one for what all of them cover.
pub fn trials() -> Vec<Trial> {
    let table = table();
    let mut trials =
        vec![Trial::test("mutations: every rule and every kind is among them", || {
            every_rule_and_every_kind_is_among_the_mutations();
            Ok(())
        })];
    let mut seen = BTreeSet::new();
    for one in &table {
        if seen.insert(one.setting.clone()) {
            let (one, name) = (one.clone(), format!("mutations: before {}", one.row));
            trials.push(Trial::test(name, move || has_no_fault(&one)));
        }
    }
    trials.extend(table.into_iter().map(|one| {
        Trial::test(format!("mutations: {} {}", one.row, one.rule), move || {
            match one.fault(&Folder::of_the_repository()) {
                None => Ok(()),
                Some(fault) => Err(fault.into()),
            }
        })
    }));
    trials
}

/// What a mutation starts from has no fault.
fn has_no_fault(mutation: &Mutation) -> Result<(), Failed> {
    let found = mutation.set(&Folder::of_the_repository())?.check();
    let grave: Vec<&Located> =
        found.iter().filter(|one| one.diagnostic.level > Level::Note).collect();
    if grave.is_empty() { Ok(()) } else { Err(lines(&grave).into()) }
}

/// Rules about what only a disk has: links, and names that are no text.
const OF_A_DISK: [&str; 2] = ["link-outside", "name-not-utf8"];

/// Rules about what takes a file beside the mistake: a picture that is there.
const OF_TWO_FILES: [&str; 1] = ["undescribed-image"];

/// Rules that look at finished files, or at a repository.
const SEEN_LATER: [&str; 2] = ["withheld-in-history", "withheld-in-output"];

fn every_rule_and_every_kind_is_among_the_mutations() {
    let table = table();
    let named: BTreeSet<&str> = table.iter().map(|one| one.rule.as_str()).collect();
    // A note is never grave enough to be counted here.
    let missing: Vec<&str> = RULES
        .iter()
        .filter(|rule| rule.level != Level::Note && !named.contains(rule.name))
        .filter(|rule| !OF_A_DISK.contains(&rule.name) && !SEEN_LATER.contains(&rule.name))
        .filter(|rule| !OF_TWO_FILES.contains(&rule.name))
        .map(|rule| rule.name)
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    for top in ["sources/", "actors/", "allegations/", "pages/", "originals/"] {
        let path = format!("content/{top}");
        assert!(table.iter().any(|one| one.file.starts_with(&path)), "{top}");
    }
    assert!(table.iter().any(|one| one.file == "site.yaml"));
    assert!(table.iter().any(|one| one.file.starts_with("templates/")));
}
