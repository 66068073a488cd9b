//! The forms for machines: a SARIF log is valid against its schema, annotations for GitHub are one line
//! each, and both carry the places of the JSON form.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::Path;
use std::process::Command;

use crate::folder::Folder;
use casefile::check::RULES;
use casefile::diag::sarif::{Described, log};
use casefile::diag::{Located, github, json};
use serde_json::Value;

/// A dossier with faults of many sorts, odd names and odd characters among them.
fn faulty() -> Vec<Located> {
    let mut folder = Folder::of_the_repository();
    folder.put("content/actors/Ödd näme,%:1.md", "---\nname: Odd\nkind: medium\n---\n");
    folder.put(
        "content/pages/lines.md",
        "---\ntitle: \"a\\nb\"\n---\n\n[x](actor:nobody) 100% [y](ftp://a:b,c)\n",
    );
    folder.put("content/pages/open.md", "---\ntitle: Open\n");
    folder.replace(
        "content/sources/tass-2015-12-03-ivanov.md",
        "      Definitely not\n",
        "      Definitely nut\n",
    );
    folder.replace("content/actors/rt.md", "kind: media", "kind: media\npublish: false");
    folder.replace(
        "content/actors/rt.md",
        "{text: RT, case: exact, kind: name}",
        "{text: RT, kind: name}",
    );
    folder.check()
}

fn described() -> Vec<Described<'static>> {
    let described = RULES.iter().map(|rule| Described {
        name: rule.name,
        summary: rule.summary,
        manual: rule.manual,
        level: rule.level,
    });
    described.collect()
}

/// What the schema objects to in a log.
fn objections(log: &Value) -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/sarif-2.1.0.schema.json");
    let mut schema: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    without_broken_patterns(&mut schema);
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    validator.iter_errors(log).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// The schema has a pattern with a stray bracket, which is no regular expression.
fn without_broken_patterns(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            map.retain(|key, value| {
                key != "pattern" || value.as_str().is_none_or(|text| !text.contains("]?$"))
            });
            map.values_mut().for_each(without_broken_patterns);
        }
        Value::Array(items) => items.iter_mut().for_each(without_broken_patterns),
        _ => {}
    }
}

fn assert_is_sarif(log: &str) -> Value {
    let log: Value = serde_json::from_str(log).unwrap();
    assert_eq!(objections(&log), [""; 0]);
    log
}

#[test]
fn a_sarif_log_is_valid_and_has_the_places_of_the_json_form() {
    let found = faulty();
    assert!(found.len() >= 6, "{}", found.len());
    let log = assert_is_sarif(&log(&found, &described()));
    let results = log["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), found.len());
    for (result, located) in results.iter().zip(&found) {
        let line: Value = serde_json::from_str(&json::line(located)).unwrap();
        let region = &result["locations"][0]["physicalLocation"]["region"];
        assert_eq!(result["ruleId"], line["rule"]);
        assert_eq!(region["startLine"], line["line"]);
        assert_eq!(region["startColumn"], line["column"]);
        assert_eq!(region["endLine"], line["end_line"]);
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(log["runs"][0]["tool"]["driver"]["rules"][index]["id"], line["rule"]);
        let uri =
            result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
        assert!(uri.is_ascii() && !uri.contains([' ', ',']), "{uri}");
        let related = result["relatedLocations"].as_array().map_or(0, Vec::len);
        assert_eq!(related, line["related"].as_array().unwrap().len());
    }
}

#[test]
fn what_is_no_sarif_is_refused_by_the_schema() {
    let valid = log(&faulty(), &described());
    for (from, to) in [
        ("\"version\": \"2.1.0\"", "\"version\": \"2.0\""),
        ("\"startLine\"", "\"beginLine\""),
        ("\"level\": \"error\"", "\"level\": \"grave\""),
    ] {
        let broken = valid.replacen(from, to, 1);
        assert_ne!(broken, valid, "{from}");
        assert_ne!(objections(&serde_json::from_str(&broken).unwrap()), [""; 0], "{to}");
    }
}

#[test]
fn an_annotation_is_one_line_whose_parts_are_told_apart() {
    let found = faulty();
    for located in &found {
        let line = github::line(located);
        assert!(!line.contains(['\n', '\r']), "{line:?}");
        let (properties, message) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
        let (command, properties) = properties.split_once(' ').unwrap();
        assert!(["error", "warning", "notice"].contains(&command), "{line}");
        let names: Vec<&str> =
            properties.split(',').map(|one| one.split_once('=').unwrap().0).collect();
        assert_eq!(names[..3], ["file", "line", "col"], "{line}");
        assert_eq!(names.last(), Some(&"title"), "{line}");
        let first = located.diagnostic.message.replace('%', "%25").replace('\n', "%0A");
        assert!(message.starts_with(&first), "{line}");
    }
    let all: String = found.iter().map(github::line).collect();
    assert!(all.contains("n%C3") || all.contains("Ödd näme%2C%25%3A1.md"), "{all}");
}

fn casefile(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_casefile"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

#[test]
fn the_program_prints_one_log_also_where_there_is_nothing() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("site.yaml"), "title: Small\nformat: 2\n").unwrap();
    for arguments in [&["check", "--format", "sarif"][..], &["build", "--format", "sarif"]] {
        let (printed, code) = casefile(folder.path(), arguments);
        let log = assert_is_sarif(&printed);
        assert_eq!(log["runs"][0]["results"].as_array().unwrap().len(), 0);
        assert_eq!(code, Some(0));
    }
    assert_eq!(casefile(folder.path(), &["check", "--format", "github"]), (String::new(), Some(0)));
    std::fs::write(folder.path().join("site.yaml"), "titel: Small\nformat: 2\n").unwrap();
    let (printed, code) = casefile(folder.path(), &["check", "--format", "github"]);
    assert_eq!(code, Some(1));
    assert!(
        printed.starts_with(
            "::error file=site.yaml,line=1,col=1,endLine=1,endColumn=6,title=unknown-key::`titel`"
        ),
        "{printed}"
    );
    let (printed, code) = casefile(folder.path(), &["build", "--format", "sarif"]);
    assert_eq!(assert_is_sarif(&printed)["runs"][0]["results"].as_array().unwrap().len(), 1);
    assert_eq!(code, Some(1));
}
