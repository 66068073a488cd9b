//! Makes JSON Schemas (draft 2020-12) of front matter and settings from the very types that read them.
//!
//! An editor that knows them completes keys, shows what they mean, and marks what casefile would refuse.

use std::collections::BTreeSet;

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use crate::check::RULES;
use crate::config::Config;
use crate::entity::{Actor, Allegation, Page, Source};

/// Something that has a schema.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// Its name: a kind of entity, or `site`; also the name of the schema's file, without `.json`.
    pub name: &'static str,
    /// What it describes.
    pub title: &'static str,
    /// The name among the definitions of the document that holds all of them.
    pub definition: &'static str,
    define: fn(&mut SchemaGenerator) -> Schema,
}

/// Everything that has a schema.
pub const SUBJECTS: &[Subject] = &[
    Subject::of::<Source>("source", "Front matter of a casefile source", "Source"),
    Subject::of::<Actor>("actor", "Front matter of a casefile actor", "Actor"),
    Subject::of::<Allegation>("allegation", "Front matter of a casefile allegation", "Allegation"),
    Subject::of::<Page>("page", "Front matter of a casefile page", "Page"),
    Subject::of::<Config>("site", "Settings of a casefile dossier", "Config"),
];

impl Subject {
    const fn of<T: JsonSchema>(
        name: &'static str,
        title: &'static str,
        definition: &'static str,
    ) -> Self {
        Self { name, title, definition, define: SchemaGenerator::subschema_for::<T> }
    }

    /// The subject of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        SUBJECTS.iter().find(|subject| subject.name == name)
    }
}

/// The schema of one subject, as text of a file.
#[must_use]
pub fn schema(subject: &Subject) -> String {
    let mut all = definitions();
    let own = all.remove(subject.definition).unwrap_or_default();
    let mut used = BTreeSet::new();
    used_by(&own, &all, &mut used);
    let mut document = Map::new();
    document.insert("$schema".to_owned(), json!(DIALECT));
    document.insert("title".to_owned(), json!(subject.title));
    if let Value::Object(own) = own {
        document.extend(own);
    }
    all.retain(|name, _| used.contains(name));
    document.insert("$defs".to_owned(), Value::Object(all));
    written(&Value::Object(document))
}

/// One document with the schemas of all subjects among its `$defs`, as text of a file.
#[must_use]
pub fn all() -> String {
    let names: Vec<String> =
        SUBJECTS.iter().map(|subject| format!("`#/$defs/{}`", subject.definition)).collect();
    written(&json!({
        "$schema": DIALECT,
        "title": "casefile",
        "description": format!("Front matter and settings of a casefile dossier: {}.", names.join(", ")),
        "$defs": definitions(),
    }))
}

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

fn written(document: &Value) -> String {
    let mut text = format!("{document:#}");
    text.push('\n');
    text
}

/// Every definition that some subject uses, by name.
fn definitions() -> Map<String, Value> {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    for subject in SUBJECTS {
        (subject.define)(&mut generator);
    }
    let mut definitions = generator.take_definitions(false);
    let mut tidied = RecursiveTransform(tidied);
    for schema in definitions.values_mut() {
        if let Ok(schema) = schema.try_into() {
            let schema: &mut Schema = schema;
            tidied.transform(schema);
        }
    }
    with_rules(&mut definitions);
    definitions
}

/// Takes out what says nothing, and lets words be what YAML takes for numbers: `title: 2015`.
fn tidied(schema: &mut Schema) {
    let says_nothing = schema
        .get("default")
        .is_some_and(|default| default.is_null() || default.as_array().is_some_and(Vec::is_empty));
    if says_nothing {
        schema.remove("default");
    }
    let is_integer_format = schema
        .get("format")
        .and_then(Value::as_str)
        .is_some_and(|format| format.starts_with("uint") || format.starts_with("int"));
    if is_integer_format {
        schema.remove("format");
    }
    let is_bare =
        ["pattern", "const", "enum", "format"].iter().all(|key| schema.get(*key).is_none());
    if is_bare && let Some(kind) = schema.get_mut("type") {
        let words = [json!("string"), json!("number"), json!("boolean")];
        if kind == "string" {
            *kind = Value::Array(words.to_vec());
        } else if *kind == json!(["string", "null"]) {
            *kind = Value::Array([&words[..], &[json!("null")]].concat());
        }
    }
}

/// Names the rules wherever one is asked for.
fn with_rules(definitions: &mut Map<String, Value>) {
    let level = |rule: &crate::check::Rule| {
        json!({
            "description": rule.summary,
            "$ref": "#/$defs/RuleLevel",
            "default": rule.level.name(),
        })
    };
    let levels: Map<String, Value> =
        RULES.iter().map(|rule| (rule.name.to_owned(), level(rule))).collect();
    if let Some(rules) =
        definitions.get_mut("Config").and_then(|own| own.pointer_mut("/properties/rules"))
    {
        rules["properties"] = Value::Object(levels);
        rules["additionalProperties"] = json!(false);
    }
    let names: Vec<Value> = RULES
        .iter()
        .filter(|rule| rule.can_be_excepted())
        .map(|rule| json!({"const": rule.name, "description": rule.summary}))
        .collect();
    if let Some(rule) =
        definitions.get_mut("Allowance").and_then(|own| own.pointer_mut("/properties/rule"))
    {
        *rule = json!({"description": rule["description"], "oneOf": names});
    }
}

/// The names of all definitions that a schema refers to, directly or through others.
fn used_by(schema: &Value, definitions: &Map<String, Value>, used: &mut BTreeSet<String>) {
    match schema {
        Value::Object(object) => {
            let reference = object.get("$ref").and_then(Value::as_str);
            if let Some(name) = reference.and_then(|reference| reference.strip_prefix("#/$defs/"))
                && used.insert(name.to_owned())
                && let Some(definition) = definitions.get(name)
            {
                used_by(definition, definitions, used);
            }
            object.values().for_each(|value| used_by(value, definitions, used));
        }
        Value::Array(items) => items.iter().for_each(|item| used_by(item, definitions, used)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
