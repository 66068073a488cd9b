//! A schema refuses what the reader refuses: each value of each sample is changed in some ways, and both are asked.

use std::fs;

use casefile::Workspace;
use casefile::diag::Diagnostic;
use casefile::schema::SUBJECTS;
use casefile::{check, edition, parse};
use rayon::prelude::*;
use serde_json::{Value, json};

use super::{is_read, sample, validator};

/// Every change of one value in some data: replaced by one of another sort, removed, or given a key
/// that is not known.
fn mutated(data: &Value) -> Vec<(String, Value)> {
    let mut paths = Vec::new();
    list_paths(data, String::new(), &mut paths);
    let replacements = [
        Value::Null,
        json!(true),
        json!(7),
        json!(-1),
        json!("some words"),
        json!(""),
        json!("unknown"),
        json!("none"),
        json!("2015-13-40"),
        json!([]),
        json!(["an-id"]),
        json!({}),
        json!({"words": "some"}),
    ];
    let mut changed = Vec::new();
    for path in paths {
        for replacement in &replacements {
            let mut copy = data.clone();
            *copy.pointer_mut(&path).unwrap() = replacement.clone();
            changed.push((format!("{path} = {replacement}"), copy));
        }
        let (parent, key) = path.rsplit_once('/').unwrap_or(("", ""));
        let mut copy = data.clone();
        if let Some(Value::Object(parent)) = copy.pointer_mut(parent)
            && parent.remove(key).is_some()
        {
            changed.push((format!("{path} removed"), copy));
        }
        let mut copy = data.clone();
        if let Some(Value::Object(own)) = copy.pointer_mut(&path) {
            own.insert("no-such-key".to_owned(), json!(1));
            changed.push((format!("{path} with a key that is not known"), copy));
        }
    }
    changed
}

fn list_paths(value: &Value, path: String, paths: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            object
                .iter()
                .for_each(|(key, value)| list_paths(value, format!("{path}/{key}"), paths));
        }
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, value)| list_paths(value, format!("{path}/{index}"), paths)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    paths.push(path);
}

/// Whether a schema may differ from the reader here.
fn is_tolerated(path: &str, text: &str, change: &str, is_valid: bool) -> bool {
    let value = change.rsplit_once(" = ").map_or("", |(_, value)| value).trim_matches('"');
    if is_valid {
        // A year before 1000 loses its zeros in an editor's reader (`0800`), and words such as `true` can
        // only be told from truth values where they are written.
        return ["7", "-1", "true"].contains(&value);
    }
    // `null` and `true` are words to casefile where only words may stand, and a list is read as a mapping's values in
    // their order under `assessment`; an editor had better mark both.
    if ["null", "true"].contains(&value) || change == "/assessment = [\"an-id\"]" {
        return true;
    }
    // The schema knows the form of an id or a hash, which casefile looks at when it has read everything.
    let quoted = format!("`{value}`");
    found_later(path, text).iter().any(|one| {
        ["unknown-id", "unused-allowance", "bad-value"].contains(&one.rule)
            && one.message.contains(&quoted)
    })
}

/// Everything that is wrong with a dossier of one file.
pub(super) fn found_later(path: &str, text: &str) -> Vec<Diagnostic> {
    let original = ("content/originals/story.txt", Vec::new());
    let layer = ("content/originals/story.txt.txt", Vec::new());
    let workspace = Workspace::from_files([(path, text.as_bytes().to_vec()), original, layer]);
    let mut found = Vec::new();
    let config = std::sync::Arc::new(parse::settings(&workspace).into_value(&mut found));
    if let Some(id) = workspace.text_at("site.yaml").map(|text| text.id) {
        found.extend(check::unknown_rules(&config, id));
    }
    let parsed = parse::parse(&workspace, &parse::ParseCache::default()).into_value(&mut found);
    let complete = edition::complete(&parsed.entities, &config, &edition::EditionCache::default())
        .into_value(&mut found);
    if let Some(id) = workspace.text_at("site.yaml").map(|text| text.id) {
        let dossiers = (&*complete.dossier, &*complete.dossier);
        found.extend(check::unknown_in_settings(&config, id, dossiers, &workspace.statics));
    }
    let given = check::Given {
        entities: &parsed.entities,
        dossier: &complete.dossier,
        blots: complete.blots(),
        texts: &workspace,
        originals: &workspace.originals,
        statics: None,
        settings: None,
        published: None,
    };
    check::report(found, &given, &check::CheckCache::default())
}

#[test]
fn a_schema_refuses_what_the_reader_refuses_and_nothing_else() {
    let mut differences = Vec::new();
    let mut count = 0;
    for subject in SUBJECTS {
        let path = match subject.name {
            "site" => "site.yaml".to_owned(),
            kind => format!("content/{kind}s/sample.md"),
        };
        let validator = validator(subject);
        let sample: Value =
            serde_yaml::from_str(&fs::read_to_string(sample(subject)).unwrap()).unwrap();
        let mut changes = mutated(&sample);
        changes.push(("nothing".to_owned(), sample));
        count += changes.len();
        differences.par_extend(changes.into_par_iter().filter_map(|(change, data)| {
            let yaml = serde_yaml::to_string(&data).unwrap();
            let text = if path == "site.yaml" { yaml } else { format!("---\n{yaml}---\n") };
            let (is_read, is_valid) = (is_read(&path, &text), validator.is_valid(&data));
            if is_read == is_valid || is_tolerated(&path, &text, &change, is_valid) {
                return None;
            }
            let who = if is_valid { "the schema" } else { "the reader" };
            Some(format!("{}: {change}: only {who} takes it", subject.name))
        }));
    }
    assert!(count > 2_000, "{count} changes");
    assert!(
        differences.is_empty(),
        "{} differences:\n{}",
        differences.len(),
        differences.join("\n")
    );
}
