//! Reads what is known of the pages of a folder, from the files in which collections of pages hold it.
//!
//! - `NAME.txt` and `NAME.json` beside `NAME.html`: the words of the article, and `{"title", "date", "authors"}`.
//! - `gold.json` or `evaldata.json`: by name of a file, or by address with `file`, the `title`, `author` and `date`, words
//!   that must be there (`with`) and words that must not (`without`), as adbar/trafilatura has them.
//! - `ground-truth.json`: by name without ending, `{"articleBody", "url"}`, as scrapinghub/article-extraction-benchmark, whose
//!   pages are `html/NAME.html.gz`.
//! - `index.test.js`, as postlight/parser: the title, author, day and first words that its tests expect of the file that they
//!   read, `fixtures/DOMAIN/NAME.html`.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use serde_json::Value;

/// What is known of a page.
#[derive(Debug, Default, Clone)]
pub(crate) struct Gold {
    /// Headline, day and authors, by the names of the facts.
    pub(crate) facts: BTreeMap<&'static str, String>,
    /// The words of the article.
    pub(crate) text: Option<String>,
    /// Words that must be there.
    pub(crate) with: Vec<String>,
    /// Words that must not.
    pub(crate) without: Vec<String>,
}

/// What a folder's files tell of pages.
#[derive(Default)]
struct Told {
    /// By the name of a page, without its ending.
    by_name: BTreeMap<String, Gold>,
    /// By the end of its path, as tests write it: `example.org/1.html`.
    by_path: BTreeMap<PathBuf, Gold>,
    pages: Vec<PathBuf>,
}

/// The pages of a folder, in order, each with what is known of it.
pub(crate) fn pages(folder: &Path) -> io::Result<Vec<(PathBuf, Gold)>> {
    let mut told = Told::default();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                told.add(path)?;
            }
        }
    }
    let Told { by_name, by_path, mut pages } = told;
    pages.sort();
    let known = |path: PathBuf| -> io::Result<(PathBuf, Gold)> {
        let read = by_path.iter().find(|(end, _)| path.ends_with(end)).map(|(_, own)| own.clone());
        let own = match read.or_else(|| by_name.get(&stem(&path)).cloned()) {
            Some(own) => own,
            None => beside(&path)?,
        };
        Ok((path, own))
    };
    pages.into_iter().map(known).collect()
}

impl Told {
    fn add(&mut self, path: PathBuf) -> io::Result<()> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match name.as_str() {
            "gold.json" | "evaldata.json" | "ground-truth.json" => {
                let read: Value =
                    serde_json::from_str(&fs::read_to_string(&path)?).map_err(io::Error::other)?;
                for (key, value) in read.as_object().into_iter().flatten() {
                    let file = value.get("file").and_then(Value::as_str).unwrap_or(key);
                    self.by_name.insert(stem(Path::new(file)), listed(value));
                }
            }
            "index.test.js" => {
                for (file, own) in tested(&fs::read_to_string(&path)?) {
                    self.by_path.entry(file).or_insert(own);
                }
            }
            _ if name.ends_with(".html") || name.ends_with(".html.gz") => self.pages.push(path),
            _ => {}
        }
        Ok(())
    }
}

/// The name of a page without its ending.
pub(crate) fn stem(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let bare = name.strip_suffix(".gz").unwrap_or(&name);
    bare.strip_suffix(".html").unwrap_or(bare).to_owned()
}

/// The bytes of a page.
pub(crate) fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let read = fs::read(path)?;
    if path.extension().is_none_or(|ending| ending != "gz") {
        return Ok(read);
    }
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(read.as_slice()).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The files beside a page.
fn beside(path: &Path) -> io::Result<Gold> {
    let facts = fs::read_to_string(path.with_extension("json")).ok();
    let facts = facts.map(|text| serde_json::from_str(&text)).transpose();
    let mut own = listed(&facts.map_err(io::Error::other)?.unwrap_or_default());
    own.text = fs::read_to_string(path.with_extension("txt")).ok();
    Ok(own)
}

fn listed(value: &Value) -> Gold {
    let strings = |key: &str| -> Vec<String> {
        match value.get(key) {
            Some(Value::String(text)) => vec![text.clone()],
            Some(Value::Array(list)) => {
                list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            _ => Vec::new(),
        }
    };
    let mut own = Gold { with: strings("with"), without: strings("without"), ..Gold::default() };
    for (fact, keys) in
        [("title", ["title", ""]), ("date", ["date", ""]), ("authors", ["authors", "author"])]
    {
        let said = keys.iter().map(|key| strings(key).join(", ")).find(|own| !own.is_empty());
        own.facts.extend(said.map(|said| (fact, said)));
    }
    own.text = strings("articleBody").pop();
    own
}

/// What tests of the form `assert.equal(title, 'words')` expect, for each file that they read.
fn tested(tests: &str) -> Vec<(PathBuf, Gold)> {
    let parts = tests.split("readFileSync(").skip(1);
    let each = parts.filter_map(|part| {
        let (file, rest) = part.split_once(')')?;
        let file = file.trim().trim_matches(['\'', '"', '`']);
        let file = file.split_once("fixtures/").map_or(file, |(_, file)| file);
        let mut own = Gold::default();
        for (fact, name) in [("title", "title"), ("date", "date_published"), ("authors", "author")]
        {
            let said = expected(rest, name);
            let said = if fact == "date" {
                said.and_then(|own| own.get(..10).map(str::to_owned))
            } else {
                said
            };
            own.facts.extend(said.map(|said| (fact, said)));
        }
        own.with.extend(expected(rest, "first13"));
        Some((PathBuf::from(file), own))
    });
    each.collect()
}

/// The words to which a test says that a name is equal; none where they are not written there.
fn expected(tests: &str, name: &str) -> Option<String> {
    let mut calls = tests.split("assert.equal(").skip(1);
    let rest = calls
        .find_map(|own| own.trim_start().strip_prefix(name)?.trim_start().strip_prefix(','))?;
    let rest = rest.trim_start();
    let mark = rest.chars().next().filter(|own| matches!(own, '\'' | '"' | '`'))?;
    let mut said = String::new();
    let mut letters = rest.chars().skip(1);
    loop {
        match letters.next()? {
            '\\' => said.extend(letters.next().filter(|own| *own != '\n')),
            own if own == mark => break,
            own => said.push(own),
        }
    }
    (!said.trim().is_empty()).then_some(said)
}
