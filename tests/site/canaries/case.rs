//! One file with a name in one place, and what is withheld of it.

use casefile::entity::Verb;
use serde_json::{Value, json};

use crate::canaries::bodies;
use crate::canaries::field::{Field, Form, Schemas};
use crate::canaries::file::{address, base, in_statement, statement, with_original, written};
use crate::canaries::treatment::Treatment;
use crate::canaries::word::{Script, Spelling, Word};

/// Where the name stands.
#[derive(Debug, Clone)]
pub enum Place {
    Field(Field),
    /// In the body of a kind, in a markup.
    Body(&'static str, &'static str),
    /// In the name of the file.
    File(&'static str),
}

/// A place with its number among all.
#[derive(Debug, Clone)]
pub struct Case {
    pub number: usize,
    pub place: Place,
}

/// A case as files.
#[derive(Debug, Clone)]
pub struct Made {
    pub name: String,
    pub word: Word,
    /// The file with the name in it, and others that only it needs.
    pub files: Vec<(String, Vec<u8>)>,
}

/// What the files of all cases refer to.
pub const SHARED: [(&str, &str); 4] = [
    ("content/actors/wire.md", "---\nname: The Daily Wire\nkind: media\n---\n"),
    (
        "content/actors/ann.md",
        "---\nname: Ann Plain\nkind: person\npublic_interest: a mayor\n---\n",
    ),
    (
        "content/allegations/claim.md",
        "---\ntitle: That the plum was stolen\naccused: none\nadded: 2021-03-01\n---\n",
    ),
    (
        "content/sources/other.md",
        "---\ntitle: A headline\npublisher: wire\npublished: 2021-02-04\nstatements:\n  - id: s1\n    \
         speaker: ann\n    quote: it was ripe\n    asserts: [claim]\n---\n\n\"I say it was ripe,\" Ann Plain said.\n",
    ),
];

/// What stands where something must.
fn plain(key: &str, form: Form) -> String {
    let id = match (form, key) {
        (Form::Words, "holder" | "of") => "plain words",
        (Form::Words, _) => "plain words",
        (Form::Address, _) => "https://plain.example/",
        (Form::Statement, _) => "other#s1",
        (Form::Id, "id") => "plain-id",
        (Form::Id, "publisher") => "wire",
        (Form::Id, "allegation" | "to") => "claim",
        (Form::Id, "source" | "replaced_by" | "translation_of") => "other",
        (Form::Id, "statement") => "other#s1",
        (
            Form::Id,
            "via" | "accused" | "speaker" | "who" | "by" | "actor" | "part_of" | "speaks_for"
            | "depicts",
        ) => "ann",
        (Form::Id, verb) if Verb::ALL.iter().any(|own| own.word() == verb) => "claim",
        (Form::Id, _) => panic!("nothing known that `{key}` could refer to"),
    };
    id.to_owned()
}

/// The kind of what a field refers to.
fn referred(field: &Field) -> Option<&'static str> {
    if field.key() == "id" {
        return None;
    }
    match field.form {
        Form::Words | Form::Address => None,
        Form::Statement => Some("source"),
        Form::Id => Some(match plain(field.key(), field.form).as_str() {
            "wire" | "ann" => "actor",
            "claim" => "allegation",
            _ => "source",
        }),
    }
}

impl Case {
    pub fn name(&self) -> String {
        match &self.place {
            Place::Field(field) => field.name(),
            Place::Body(kind, markup) => format!("{kind} body {markup:?}"),
            Place::File(kind) => format!("{kind} file name"),
        }
    }

    pub fn kind(&self) -> &'static str {
        match &self.place {
            Place::Field(field) => field.kind,
            Place::Body(kind, _) | Place::File(kind) => kind,
        }
    }

    fn is_slug(&self) -> bool {
        match &self.place {
            Place::Field(field) => matches!(field.form, Form::Id | Form::Statement),
            Place::Body(..) => false,
            Place::File(_) => true,
        }
    }

    /// The files; nothing where the treatment makes no sense in this place. Without a treatment nothing is
    /// withheld.
    pub fn made(
        &self,
        treatment: Option<Treatment>,
        spelling: Spelling,
        schemas: &Schemas,
    ) -> Option<Made> {
        let is_slug = self.is_slug() || self.is_file_field();
        let script = if is_slug { Script::Latin } else { Script::of(self.number) };
        let word = Word::of(self.number, script);
        let is_name = matches!(script, Script::Latin | Script::Cyrillic);
        if treatment == Some(Treatment::Redacted) && spelling.is_of_persons() && !is_name {
            return self.made(treatment, Spelling::Upper, schemas);
        }
        let mut files = Vec::new();
        let (mut head, mut body) = match &self.place {
            Place::Field(field) => self.field(field, &word, spelling, treatment, schemas)?,
            Place::Body(kind, markup) => (base(kind), bodies::body(markup, &word, spelling)),
            Place::File(kind) => (base(kind), String::new()),
        };
        if self.kind() == "actor" && !self.is_name() {
            head["name"] = json!(Word::of(self.number + 5000, Script::Latin).name());
        }
        let referred = match &self.place {
            Place::Field(field) => referred(field),
            _ => None,
        };
        if let Some(kind) = referred {
            files.push(self.target(kind, &word, spelling, treatment)?);
        } else if let Some(treatment) = treatment {
            if treatment == Treatment::Redacted && !self.name().ends_with("redact[].text") {
                // So that the words stand somewhere, whatever becomes of the other place.
                body = format!("{body}\n\nThen {} again.\n", spelling.asked(&word));
            }
            self.treat(treatment, &word, spelling, &mut head, &mut files)?;
        }
        if let Place::Field(field) = &self.place {
            with_original(field, &mut head, &mut body, &mut files);
        }
        let id = match &self.place {
            Place::File(_) => word.slug(),
            _ => format!("case-{}", self.number),
        };
        let own = format!("content/{}s/{id}.md", self.kind());
        if body.contains("](a.png") {
            let picture = format!("case-{}.png", self.number);
            body = body.replace("](a.png", &format!("]({picture}"));
            files.push((format!("static/{picture}"), b"a picture".to_vec()));
        }
        files.insert(0, (own, written(&head, &body)));
        Some(Made { name: self.name(), word, files })
    }

    fn is_file_field(&self) -> bool {
        matches!(&self.place, Place::Field(field)
            if ["source original.file", "source original.text.file"].contains(&field.name().as_str()))
    }

    /// Whether the name stands where an actor is named.
    fn is_name(&self) -> bool {
        matches!(&self.place, Place::Field(field) if field.name() == "actor name")
    }

    fn treat(
        &self,
        treatment: Treatment,
        word: &Word,
        spelling: Spelling,
        head: &mut Value,
        files: &mut Vec<(String, Vec<u8>)>,
    ) -> Option<()> {
        let name = match &self.place {
            Place::Field(field) => field.name(),
            _ => String::new(),
        };
        let asked = spelling.asked(word);
        match treatment {
            Treatment::Redacted => {
                if name.ends_with("redact[].text") {
                    return Some(());
                }
                let redaction = json!({"text": asked, "why": "privacy"});
                match head.get_mut("redact").and_then(Value::as_array_mut) {
                    Some(list) => list.push(redaction),
                    None => head["redact"] = json!([redaction]),
                }
            }
            Treatment::Withheld | Treatment::Embargoed => treatment.hide(head),
            Treatment::StatementWithheld | Treatment::StatementEmbargoed => {
                let Place::Field(field) = &self.place else { return None };
                // The words of the source stay.
                let is_in_body =
                    matches!(field.key(), "quote" | "words" | "prefix" | "suffix" | "printed")
                        || name == "source statements[].cites[]";
                if !field.starts_with("statements") || is_in_body {
                    return None;
                }
                treatment.hide(&mut head["statements"][0]);
            }
            Treatment::Minor => match name.as_str() {
                "actor name" | "actor aliases[]" | "actor aliases[].text" => {
                    head["minor"] = json!(true);
                }
                _ if matches!(self.place, Place::File("actor")) => {
                    head["minor"] = json!(true);
                    head["name"] = json!(asked);
                    let (speaks, body) = statement("it was ripe", "I say it was ripe");
                    let mut source = base("source");
                    source["statements"] = json!([speaks]);
                    source["statements"][0]["speaker"] = json!(word.slug());
                    let path = format!("content/sources/of-{}.md", self.number);
                    files.push((path, written(&source, &body)));
                }
                _ => {
                    let minor = json!({"name": asked, "kind": "person", "minor": true});
                    let path = format!("content/actors/minor-{}.md", self.number);
                    files.push((path, written(&minor, "")));
                }
            },
        }
        Some(())
    }

    /// What a reference leads to, with the name as its id and title.
    fn target(
        &self,
        kind: &str,
        word: &Word,
        spelling: Spelling,
        treatment: Option<Treatment>,
    ) -> Option<(String, Vec<u8>)> {
        let mut head = base(kind);
        let mut body = String::new();
        let mut id = word.slug();
        match kind {
            "actor" => head["name"] = json!(spelling.asked(word)),
            _ => head["title"] = json!(format!("That {} was there", spelling.asked(word))),
        }
        if kind == "source" {
            let (own, words) = statement("it was ripe", "I say it was ripe");
            head["statements"] = json!([own]);
            head["statements"][0]["id"] = json!("s1");
            body = words;
        }
        let is_statement = matches!(&self.place, Place::Field(own) if own.form == Form::Statement);
        match treatment {
            None => {}
            Some(Treatment::Redacted) => return None,
            Some(Treatment::Minor) if kind != "actor" => return None,
            Some(Treatment::Minor) => head["minor"] = json!(true),
            Some(own) if own.is_of_statements() => {
                if !is_statement {
                    return None;
                }
                id = format!("case-{}-to", self.number);
                head["title"] = json!("A story");
                head["statements"][0]["id"] = json!(word.slug());
                own.hide(&mut head["statements"][0]);
            }
            Some(own) => own.hide(&mut head),
        }
        Some((format!("content/{kind}s/{id}.md"), written(&head, &body)))
    }

    fn field(
        &self,
        field: &Field,
        word: &Word,
        spelling: Spelling,
        treatment: Option<Treatment>,
        schemas: &Schemas,
    ) -> Option<(Value, String)> {
        let name = spelled(field, word, spelling);
        let key = field.key();
        let is_exact = matches!(key, "name" | "aliases" | "not" | "sort" | "words" | "text")
            && !field.starts_with("assessment")
            || field.name().ends_with("cites[]");
        let value = match field.form {
            Form::Statement if field.key() == "id" => return None,
            Form::Id => word.slug(),
            Form::Statement if treatment.is_some_and(Treatment::is_of_statements) => {
                format!("case-{}-to#{}", self.number, word.slug())
            }
            Form::Statement => format!("{}#s1", word.slug()),
            Form::Address => address(&name),
            Form::Words if self.is_file_field() => format!("{}.txt", word.slug()),
            Form::Words => match (field.kind, key) {
                ("allegation", "title") if field.path.len() == 1 => {
                    format!("That {name} was there")
                }
                // No longer than a short title may be.
                ("allegation", "short") => name.clone(),
                (_, "quote") => format!("the boy {name} knew"),
                (_, "prefix") => format!("{name} said"),
                (_, "suffix") => format!("for {name}"),
                _ if field.name().contains("insertions") => format!("({name})"),
                _ if is_exact => name.clone(),
                _ => format!("Of {name} here"),
            },
        };
        let mut head = schemas.filled(field, &json!(value), &plain);
        for (key, value) in base(field.kind).as_object().unwrap() {
            if !field.starts_with(key) {
                head[key] = value.clone();
            }
        }
        let body = beside(field, &name, &value, &mut head);
        Some((head, body))
    }
}

/// The body that a field needs beside itself, and what its head has to hold for that.
fn beside(field: &Field, name: &str, value: &str, head: &mut Value) -> String {
    let mut body = String::new();
    if field.starts_with("statements") {
        body = in_statement(field, name, head);
    }
    if field.key() == "printed" || field.name() == "source mentions[].text" {
        body = format!("{body}\n\nIt says: {value} and more.\n");
    }
    if field.starts_with("allow") {
        // Something to make an exception of.
        let is_orphan = matches!(field.kind, "source" | "actor");
        head["allow"][0]["rule"] = json!(if is_orphan { "orphan" } else { "broken-link" });
        if !is_orphan {
            body = "See [it](#nowhere).\n".to_owned();
        }
    }
    if field.name().ends_with("redact[].text") {
        body = format!("{body}\n\nIt says: {value} and more.\n");
    } else if field.starts_with("redact") {
        head["redact"][0]["text"] = json!("plainly");
        body = format!("{body}\n\nIt was plainly so.\n");
    } else if field.starts_with("mentions") && field.key() != "text" {
        head["mentions"][0]["text"] = json!("somebody");
        body = format!("{body}\n\nThere was somebody.\n");
    }
    body
}

/// The name as it stands in a field.
fn spelled(field: &Field, word: &Word, spelling: Spelling) -> String {
    let name = spelling.of(word);
    match field.form {
        Form::Words if spelling.is_of_addresses() => {
            let is_name = matches!(field.key(), "name" | "aliases" | "not");
            if is_name { word.name() } else { format!("https://plain.example/{name}/x") }
        }
        _ => name,
    }
}
