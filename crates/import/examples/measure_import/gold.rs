//! Reads what is known of the pages of a folder, from the files in which collections of pages hold it.
//!
//! - `NAME.txt` and `NAME.json` beside `NAME.html`: the words of the article, and `{"title", "date", "authors"}`.
//! - `gold.json` or `evaldata.json`: by name of a file, or by address with `file`, the `title`, `author` and `date`, words
//!   that must be there (`with`) and words that must not (`without`), as adbar/trafilatura has them.
//! - `ground-truth.json`: by name without ending, `{"articleBody", "url"}`, as scrapinghub/article-extraction-benchmark.
//! - `DOMAIN/NAME.html` with `DOMAIN/index.test.js`, as postlight/parser: the title, author and day that its tests expect.

use std::collections::BTreeMap;
use std::fs;
use std::io;
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

/// The pages of a folder, in order, each with what is known of it.
pub(crate) fn pages(folder: &Path) -> io::Result<Vec<(PathBuf, Gold)>> {
    let mut known = BTreeMap::new();
    for name in ["gold.json", "evaldata.json", "ground-truth.json"] {
        let Ok(text) = fs::read_to_string(folder.join(name)) else { continue };
        let read: Value = serde_json::from_str(&text).map_err(io::Error::other)?;
        for (key, value) in read.as_object().into_iter().flatten() {
            let file = value.get("file").and_then(Value::as_str).unwrap_or(key);
            let stem = file.strip_suffix(".html").unwrap_or(file);
            known.insert(stem.to_owned(), listed(value));
        }
    }
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let tests = fs::read_to_string(folder.join("index.test.js")).ok();
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "html") {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                let own = match (known.get(&stem), &tests) {
                    (Some(own), _) => own.clone(),
                    (None, Some(tests)) => tested(tests),
                    (None, None) => beside(&path)?,
                };
                found.push((path, own));
            }
        }
    }
    found.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(found)
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

/// What tests of the form `assert.equal(title, 'words')` expect.
fn tested(tests: &str) -> Gold {
    let mut own = Gold::default();
    for (fact, name) in [("title", "title"), ("date", "date_published"), ("authors", "author")] {
        let Some((_, rest)) = tests.split_once(&format!("assert.equal({name},")) else { continue };
        let rest = rest.trim_start();
        let Some(mark) = rest.chars().next().filter(|own| matches!(own, '\'' | '"' | '`')) else {
            continue;
        };
        let said = rest[1..].replace(&format!("\\{mark}"), "\u{2019}");
        let said = said.split(mark).next().unwrap_or_default().to_owned();
        let said = if fact == "date" { said.chars().take(10).collect() } else { said };
        if !said.is_empty() {
            own.facts.insert(fact, said);
        }
    }
    own
}
