//! The JSON Schemas of front matter and settings: they stand in `docs/schema`, and say of a file just
//! what casefile says of it when it is read.
//!
//! The samples `tests/schema/KIND.yaml` have every key there is. `UPDATE=1` writes `docs/schema` anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use casefile::Workspace;
use casefile::front_matter::split;
use casefile::parse;
use casefile::schema::{SUBJECTS, Subject, all, schema};
use jsonschema::Validator;
use serde_json::{Value, json};

mod refused;

use refused::found_later;

#[allow(dead_code, reason = "the suite runs the cases, and here their files are only read")]
#[path = "../suite/case.rs"]
mod case;

/// Rules that say that a file's data is not of the form that it must have.
const OF_FORM: [&str; 4] = ["unknown-key", "missing-key", "bad-value", "invalid-front-matter"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn validator(subject: &Subject) -> Validator {
    jsonschema::draft202012::new(&serde_json::from_str(&schema(subject)).unwrap()).unwrap()
}

/// The subject that a file of a dossier is of.
fn subject_of(path: &str) -> Option<&'static Subject> {
    if path == "site.yaml" {
        return Subject::named("site");
    }
    let folder = path.strip_prefix("content/")?.split('/').next()?;
    let kind = casefile::entity::KINDS.iter().find(|(_, own, _)| *own == folder)?;
    path.ends_with(".md").then(|| Subject::named(kind.2)).flatten()
}

/// A file's data as an editor's YAML reader hands it to a validator; `None` where it is no YAML.
fn data(path: &str, text: &str) -> Option<Value> {
    let yaml = if path == "site.yaml" { text } else { &text[split(text).ok()?.head] };
    // By way of YAML's own data, which takes no key twice.
    let data: serde_yaml::Value = serde_yaml::from_str(yaml).ok()?;
    serde_json::to_value(data).ok()
}

/// Whether casefile can read a file's data without an objection to its form.
fn is_read(path: &str, text: &str) -> bool {
    let workspace = Workspace::from_files([(path, text.as_bytes().to_vec())]);
    let found = if path == "site.yaml" {
        parse::settings(&workspace).diagnostics
    } else {
        parse::parse(&workspace, &parse::ParseCache::default()).diagnostics
    };
    !found.iter().any(|one| OF_FORM.contains(&one.rule))
}

#[test]
fn the_schemas_in_the_manual_are_current() {
    #[expect(
        clippy::disallowed_methods,
        reason = "whoever runs the tests says whether they may write"
    )]
    let updates = std::env::var_os("UPDATE").is_some_and(|value| value != "0");
    let folder = root().join("docs/schema");
    let mut files: Vec<(String, String)> =
        SUBJECTS.iter().map(|one| (format!("{}.json", one.name), schema(one))).collect();
    files.push(("casefile.json".to_owned(), all()));
    for (name, text) in files {
        let file = folder.join(&name);
        if updates {
            fs::write(&file, &text).unwrap();
        }
        assert!(
            fs::read_to_string(&file).is_ok_and(|written| written == text),
            "docs/schema/{name} is stale; write it anew with `UPDATE=1 cargo nextest run schema`"
        );
    }
}

#[test]
fn every_schema_is_one() {
    for text in SUBJECTS.iter().map(schema).chain([all()]) {
        let schema: Value = serde_json::from_str(&text).unwrap();
        jsonschema::draft202012::meta::validate(&schema).unwrap();
        assert!(!text.contains("[`"), "a description holds a link of the code's documentation");
    }
}

#[test]
fn one_document_holds_all_of_them() {
    let all: Value = serde_json::from_str(&all()).unwrap();
    for subject in SUBJECTS {
        let mut document = all.clone();
        document["$ref"] = json!(format!("#/$defs/{}", subject.definition));
        let validator = jsonschema::draft202012::new(&document).unwrap();
        let sample = fs::read_to_string(sample(subject)).unwrap();
        let data: Value = serde_yaml::from_str(&sample).unwrap();
        assert!(validator.is_valid(&data), "{}", subject.name);
        assert!(!validator.is_valid(&json!({"titel": "x"})), "{}", subject.name);
    }
}

fn sample(subject: &Subject) -> PathBuf {
    root().join("tests/schema").join(format!("{}.yaml", subject.name))
}

fn assert_valid(path: &str, text: &str) {
    let subject = subject_of(path).unwrap();
    let data = data(path, text).unwrap();
    let found: Vec<String> = validator(subject)
        .iter_errors(&data)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(found.is_empty(), "{path}: {found:#?}");
}

#[test]
fn the_dossier_of_the_repository_is_valid() {
    assert_valid("site.yaml", &fs::read_to_string(root().join("site.yaml")).unwrap());
    let mut files = 0;
    for entry in walkdir::WalkDir::new(root().join("content")) {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
        if subject_of(&path).is_some() {
            assert_valid(&path, &fs::read_to_string(entry.path()).unwrap());
            files += 1;
        }
    }
    assert!(files > 30, "{files} files");
}

/// A case's text with a hash where the suite fills one in.
fn with_hashes(text: &str) -> String {
    let mut parts = text.split("{{sha256 ");
    let mut filled = parts.next().unwrap().to_owned();
    for part in parts {
        filled.push_str(&"0".repeat(64));
        filled.push_str(part.split_once("}}").unwrap().1);
    }
    filled
}

#[test]
fn a_file_of_the_suite_is_valid_unless_its_form_is_wrong() {
    let (mut valid, mut invalid) = (0, 0);
    let validators: BTreeMap<&str, Validator> =
        SUBJECTS.iter().map(|subject| (subject.name, validator(subject))).collect();
    for entry in walkdir::WalkDir::new(root().join("tests/suite")).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.path().extension().is_none_or(|ending| ending != "md") {
            continue;
        }
        for case in case::read(&fs::read_to_string(entry.path()).unwrap()) {
            for file in &case.files {
                let Some(subject) = subject_of(&file.path) else { continue };
                let validator = &validators[subject.name];
                let text = with_hashes(&file.content);
                let Some(data) = data(&file.path, &text) else { continue };
                let is_valid = validator.is_valid(&data);
                let place = format!("{}: {}: {}", entry.path().display(), case.title, file.path);
                // The name of a file is no matter of its schema.
                let path = file
                    .path
                    .rsplit_once('/')
                    .map_or_else(|| file.path.clone(), |(folder, _)| format!("{folder}/sample.md"));
                // Names of rules, and hashes, are looked at when everything has been read.
                let is_refused = !is_read(&path, &text)
                    || found_later(&path, &text).iter().any(|one| {
                        !is_valid && ["unused-allowance", "bad-value"].contains(&one.rule)
                    });
                assert_eq!(is_valid, !is_refused, "{place}");
                if is_valid { valid += 1 } else { invalid += 1 }
            }
        }
    }
    assert!(valid > 200 && invalid > 5, "{valid} valid, {invalid} invalid");
}

#[test]
fn every_key_is_described_and_has_a_sample() {
    for subject in SUBJECTS {
        let schema: Value = serde_json::from_str(&schema(subject)).unwrap();
        let sample = fs::read_to_string(sample(subject)).unwrap();
        let definitions = schema["$defs"].as_object().unwrap();
        for (name, object) in definitions.iter().chain([(&subject.name.to_owned(), &schema)]) {
            let Some(properties) = object["properties"].as_object() else { continue };
            assert_eq!(object["additionalProperties"], json!(false), "{name}");
            for (key, property) in properties {
                assert!(property["description"].is_string(), "{name}.{key}");
                let written: BTreeSet<&str> =
                    sample.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
                assert!(written.contains(key.as_str()), "{name}.{key} is not in its sample");
            }
        }
    }
}

#[test]
fn rules_are_listed_by_name() {
    let schema: Value = serde_json::from_str(&schema(Subject::named("site").unwrap())).unwrap();
    let listed: Vec<&String> = schema
        .pointer("/properties/rules/properties")
        .unwrap()
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(listed, casefile::check::names());
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    assert!(!validator.is_valid(&json!({"title": "x", "rules": {"orphans": "off"}})));
    assert!(!validator.is_valid(&json!({"title": "x", "rules": {"orphan": "of"}})));
}

/// Dates of all forms, known or not.
const DATES: [&str; 35] = [
    "2015",
    "2015-12",
    "2015-12-08",
    "2015-12-08?",
    "2015~",
    "2015-12%",
    "../2015-12-08",
    "2015-12-03/..",
    "2015-12-03/",
    "/2015",
    "XXXX-12-09",
    "201X",
    "20XX",
    "2015-XX",
    "2015-XX-XX",
    "2015-12-XX",
    "[2014,2016]",
    "{2014,2016}",
    "[..2014]",
    "[2014..]",
    "[2014..2016,2020]",
    "2015-21",
    "2015-33",
    "Y170000002",
    "Y-17E7",
    "1950S2",
    "-0044-03-15",
    "0000",
    "2015?-12-~08",
    "2004-06/2006-08",
    "2004-02-01/2005-02-08?",
    "2015-12-08T10:00:00Z",
    "2015-12-08T10:00:00+02:00",
    "1X-12",
    "2016-02-29",
];

/// What is no date.
const NO_DATES: [&str; 14] = [
    "2015-13-03",
    "2015-02-30",
    "2015-04-31",
    "3 December",
    "",
    "2015-1-3",
    "20155-01-01",
    "2015-12-32",
    "2015-00",
    "2015/12/08",
    "08.12.2015",
    "2015-12-08 10:00",
    "[2015",
    "2015..2016",
];

#[test]
fn dates_are_those_that_the_reader_knows() {
    let validator = validator(Subject::named("allegation").unwrap());
    let is_valid = |date: &str| {
        validator.is_valid(&json!({"title": "That", "accused": "none", "added": date}))
    };
    for date in DATES {
        let is_read = casefile::value::Date::parse(date).is_ok();
        assert_eq!(is_valid(date), is_read, "{date}: the reader says {is_read}");
    }
    for date in NO_DATES {
        assert!(casefile::value::Date::parse(date).is_err(), "{date}");
        assert!(!is_valid(date), "{date}");
    }
}

#[test]
fn an_editor_finds_the_schemas() {
    let settings = fs::read_to_string(root().join(".vscode/settings.json")).unwrap();
    let settings: Value = serde_json::from_str(&settings).unwrap();
    let schemas = settings["yaml.schemas"].as_object().unwrap();
    assert_eq!(schemas.len(), SUBJECTS.len());
    for (file, pattern) in schemas {
        assert!(root().join(file).is_file(), "{file}");
        let stem = Path::new(file).file_stem().unwrap().to_str().unwrap();
        let subject = Subject::named(stem).unwrap();
        let sample = pattern.as_str().unwrap().trim_start_matches('/').replace("**/*", "sample");
        assert_eq!(
            subject_of(&sample).map(|subject| subject.name),
            Some(subject.name),
            "{pattern}"
        );
    }
    let site = fs::read_to_string(root().join("site.yaml")).unwrap();
    let line = site.lines().next().unwrap();
    let file = line.strip_prefix("# yaml-language-server: $schema=").unwrap();
    assert!(root().join(file).is_file(), "{file}");
}

/// Words are blotted out of front matter by writing it as data and reading it again.
#[test]
fn front_matter_that_was_read_can_be_written_and_read_again() {
    fn again<H: serde::Serialize + serde::de::DeserializeOwned>(head: &H) -> bool {
        let again = serde_yaml::from_value::<H>(serde_yaml::to_value(head).unwrap());
        again.map_err(|error| panic!("{error}")).is_ok()
    }
    let mut seen = 0;
    for subject in SUBJECTS.iter().filter(|subject| subject.name != "site") {
        let sample = fs::read_to_string(root().join(format!("tests/schema/{}.yaml", subject.name)));
        let folder = casefile::entity::KINDS.iter().find(|(_, _, name)| *name == subject.name);
        let path = format!("content/{}/sample.md", folder.unwrap().1);
        let text = format!("---\n{}\n---\n\nWords.\n", sample.unwrap().trim());
        let workspace = Workspace::from_files([(path, text.into_bytes())]);
        let entities = parse::parse(&workspace, &parse::ParseCache::default()).value.entities;
        seen += entities.sources.len() + entities.actors.len();
        seen += entities.allegations.len() + entities.pages.len();
        assert!(entities.sources.iter().all(|entity| again(&entity.head)), "{}", subject.name);
        assert!(entities.actors.iter().all(|entity| again(&entity.head)), "{}", subject.name);
        assert!(entities.allegations.iter().all(|entity| again(&entity.head)), "{}", subject.name);
        assert!(entities.pages.iter().all(|entity| again(&entity.head)), "{}", subject.name);
    }
    assert_eq!(seen, casefile::entity::KINDS.len());
}
