//! Lists every place of front matter in which words, addresses, ids and names of files can stand, from the
//! JSON Schemas that are made of the very types, so that a new field is among them by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use casefile::schema;
use serde_json::{Map, Value, json};

/// A key of a mapping, and whether its value is a list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    pub key: String,
    pub is_list: bool,
}

/// What can stand in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    Words,
    Address,
    Id,
    /// A statement: `SOURCE#ID`.
    Statement,
}

/// A place in front matter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Field {
    /// The kind: `source`.
    pub kind: &'static str,
    pub path: Vec<Step>,
    pub form: Form,
}

impl Field {
    /// `source statements[].note`
    pub fn name(&self) -> String {
        let steps = self
            .path
            .iter()
            .map(|Step { key, is_list }| format!("{key}{}", if *is_list { "[]" } else { "" }));
        format!("{} {}", self.kind, steps.collect::<Vec<_>>().join("."))
    }

    pub fn key(&self) -> &str {
        self.path.last().map_or("", |step| step.key.as_str())
    }

    pub fn starts_with(&self, key: &str) -> bool {
        self.path.first().is_some_and(|step| step.key == key)
    }
}

/// The schemas, and what can be made of them.
pub struct Schemas {
    definitions: Map<String, Value>,
    /// What was asked before: a validator is made slowly.
    accepted: Mutex<BTreeMap<(String, String), bool>>,
}

/// The kinds with their definitions.
const KINDS: [(&str, &str); 4] =
    [("source", "Source"), ("actor", "Actor"), ("allegation", "Allegation"), ("page", "Page")];

impl Schemas {
    pub fn new() -> Self {
        let all: Value = serde_json::from_str(&schema::all()).unwrap();
        Self { definitions: all["$defs"].as_object().unwrap().clone(), accepted: Mutex::default() }
    }

    /// Every place of every kind.
    pub fn fields(&self) -> BTreeSet<Field> {
        let mut fields = BTreeSet::new();
        for (kind, definition) in KINDS {
            let node = &self.definitions[definition];
            self.walk(kind, node, &mut Vec::new(), &mut fields);
        }
        fields
    }

    fn walk(
        &self,
        kind: &'static str,
        node: &Value,
        path: &mut Vec<Step>,
        fields: &mut BTreeSet<Field>,
    ) {
        let node = self.resolved(node);
        // What may be one value or a list of them is the same in both.
        let list = choices(node).find(|choice| self.resolved(choice).get("items").is_some());
        if let Some(list) = list {
            return self.walk(kind, list, path, fields);
        }
        for choice in choices(node) {
            self.walk(kind, choice, path, fields);
        }
        if let Some(items) = node.get("items") {
            path.last_mut().unwrap().is_list = true;
            self.walk(kind, items, path, fields);
            path.last_mut().unwrap().is_list = false;
        }
        for (key, value) in node.get("properties").and_then(Value::as_object).into_iter().flatten()
        {
            path.push(Step { key: key.clone(), is_list: false });
            self.walk(kind, value, path, fields);
            path.pop();
        }
        if let Some(mut form) = self.form(node) {
            if path.last().unwrap().key == "same_as" {
                form = Form::Address;
            }
            fields.insert(Field { kind, path: path.clone(), form });
        }
    }

    /// What can stand in a place that has no further ones.
    fn form(&self, node: &Value) -> Option<Form> {
        let is_text = match &node["type"] {
            Value::String(own) => own == "string",
            Value::Array(own) => own.contains(&json!("string")),
            _ => false,
        };
        if !is_text {
            return None;
        }
        let samples = [
            (Form::Words, "Zqabaki Zqcodiko"),
            (Form::Address, "https://plain.example/zqabaki"),
            (Form::Id, "zqabaki-zqcodiko"),
            (Form::Statement, "zqabaki#zqcodiko"),
        ];
        let found = samples.iter().find(|(_, sample)| self.accepts(node, &json!(sample)));
        found.map(|(form, _)| *form)
    }

    fn resolved<'n>(&'n self, node: &'n Value) -> &'n Value {
        let reference = node.get("$ref").and_then(Value::as_str);
        let name = reference.and_then(|reference| reference.strip_prefix("#/$defs/"));
        name.map_or(node, |name| self.resolved(&self.definitions[name]))
    }

    fn accepts(&self, node: &Value, value: &Value) -> bool {
        let asked = (node.to_string(), value.to_string());
        if let Some(known) = self.accepted.lock().unwrap().get(&asked) {
            return *known;
        }
        let mut whole = node.clone();
        if asked.0.contains("#/$defs/") {
            whole["$defs"] = Value::Object(self.definitions.clone());
        }
        let is_accepted = jsonschema::is_valid(&whole, value);
        self.accepted.lock().unwrap().insert(asked, is_accepted);
        is_accepted
    }

    /// A smallest value of a field's kind in which `value` stands in the field's place. `plain` says what
    /// stands in places that the schema asks for, by key and form.
    pub fn filled(
        &self,
        field: &Field,
        value: &Value,
        plain: &dyn Fn(&str, Form) -> String,
    ) -> Value {
        let definition = KINDS.iter().find(|(kind, _)| *kind == field.kind).unwrap().1;
        self.along(&self.definitions[definition], &field.path, value, plain)
    }

    fn along(
        &self,
        node: &Value,
        path: &[Step],
        value: &Value,
        plain: &dyn Fn(&str, Form) -> String,
    ) -> Value {
        let [step, rest @ ..] = path else { return value.clone() };
        let object = self.object(node, &step.key).unwrap_or_else(|| panic!("no {path:?}"));
        let mut filled = self.required(object, plain);
        let own = &object["properties"][&step.key];
        let inner = if step.is_list && !rest.is_empty() {
            self.along(self.items(own).unwrap(), rest, value, plain)
        } else {
            self.along(own, rest, value, plain)
        };
        filled[&step.key] = if step.is_list { json!([inner]) } else { inner };
        filled
    }

    /// The mapping among the choices of a node that has a key.
    fn object<'n>(&'n self, node: &'n Value, key: &str) -> Option<&'n Value> {
        let node = self.resolved(node);
        if node.get("properties").is_some_and(|own| own.get(key).is_some()) {
            return Some(node);
        }
        let mut inner = choices(node).chain(node.get("items"));
        inner.find_map(|choice| self.object(choice, key))
    }

    fn items<'n>(&'n self, node: &'n Value) -> Option<&'n Value> {
        let node = self.resolved(node);
        node.get("items").or_else(|| choices(node).find_map(|choice| self.items(choice)))
    }

    /// A mapping of what must be there and of nothing else.
    fn required(&self, object: &Value, plain: &dyn Fn(&str, Form) -> String) -> Value {
        let keys = object.get("required").and_then(Value::as_array).into_iter().flatten();
        let keys = keys.filter_map(Value::as_str);
        Value::Object(
            keys.map(|key| {
                let value = self.plain(key, &object["properties"][key], plain);
                (key.to_owned(), value.unwrap_or_else(|| panic!("nothing known for `{key}`")))
            })
            .collect(),
        )
    }

    fn plain(
        &self,
        key: &str,
        node: &Value,
        plain: &dyn Fn(&str, Form) -> String,
    ) -> Option<Value> {
        let node = self.resolved(node);
        let own = std::iter::once(node).chain(choices(node));
        if let Some(form) = own.map(|own| self.resolved(own)).find_map(|own| self.form(own)) {
            return Some(json!(plain(key, form)));
        }
        let values =
            [json!("2020-05-04"), json!(1), json!("1"), json!(&"0".repeat(64)), json!("en")];
        let listed = node.get("enum").and_then(Value::as_array).and_then(|own| own.first());
        let said = listed.or(node.get("const")).cloned();
        said.or_else(|| values.into_iter().find(|value| self.accepts(node, value)))
            .or_else(|| {
                // Something rather than `unknown` or `none`.
                let mut known: Vec<&Value> = choices(node).collect();
                if node.get("anyOf").is_some() {
                    known.sort_by_key(|choice| choice.get("const").is_some());
                }
                known.into_iter().find_map(|choice| self.plain(key, choice, plain))
            })
            .or_else(|| node.get("properties").map(|_| self.required(node, plain)))
    }
}

/// What a node may be instead.
fn choices(node: &Value) -> impl Iterator<Item = &Value> {
    let several = ["anyOf", "oneOf"].into_iter().filter_map(|key| node.get(key)?.as_array());
    several.flatten()
}
