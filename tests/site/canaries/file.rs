//! The smallest file around one field: what has to stand beside it, and the text that it is in.

use casefile::entity::Verb;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::canaries::field::Field;

/// An address that holds a name.
pub fn address(name: &str) -> String {
    let is_bare = !name.contains(|c: char| c.is_whitespace() || c.is_control() || c == '#');
    let name = if is_bare {
        name.to_owned()
    } else {
        utf8_percent_encode(name, NON_ALPHANUMERIC).to_string()
    };
    format!("https://plain.example/a/{name}/")
}

/// A smallest file of a kind.
pub fn base(kind: &str) -> Value {
    match kind {
        "source" => json!({"title": "A story", "publisher": "wire", "published": "2020-05-04"}),
        "actor" => json!({"name": "plain words", "kind": "person"}),
        "allegation" => {
            json!({"title": "That it was so", "accused": "none", "added": "2021-03-02"})
        }
        _ => json!({"title": "A page"}),
    }
}

/// A statement that quotes words, and the text that it quotes them from.
pub fn statement(quote: &str, said: &str) -> (Value, String) {
    let statement = json!({"id": "own", "speaker": "ann", "quote": quote, "asserts": ["claim"]});
    (statement, format!("\"{said},\" Ann Plain said.\n"))
}

/// Completes a statement around one of its fields, and makes the text that it is in.
pub fn in_statement(field: &Field, name: &str, head: &mut Value) -> String {
    let is_part = matches!(field.key(), "words" | "quote") || field.name().ends_with("cites[]");
    let (quote, said) = match field.key() {
        _ if field.name().contains("insertions") => {
            let quote = format!("the boy ({name}) knew");
            (quote.clone(), quote)
        }
        _ if is_part => {
            let quote = format!("the boy {name} knew");
            (quote.clone(), format!("And {quote}"))
        }
        "prefix" | "suffix" => {
            ("it was ripe".to_owned(), format!("They told {name} said it was ripe for {name} then"))
        }
        _ => ("it was ripe".to_owned(), "I say it was ripe".to_owned()),
    };
    let (whole, body) = statement(&quote, &said);
    let own = &mut head["statements"][0];
    for (key, value) in whole.as_object().unwrap() {
        let is_own = field.path.get(1).is_some_and(|step| {
            step.key == *key
                || key == "asserts" && Verb::ALL.iter().any(|verb| verb.word() == step.key)
        });
        if !is_own || key == "quote" {
            own[key] = value.clone();
        }
    }
    body
}

/// Puts the file there that a source names as its original.
pub fn with_original(
    field: &Field,
    head: &mut Value,
    body: &mut String,
    files: &mut Vec<(String, Vec<u8>)>,
) {
    if field.kind != "source" || !(field.starts_with("original") || field.starts_with("dropped")) {
        return;
    }
    if body.is_empty() {
        "It was so.\n".clone_into(body);
    }
    let title = head["title"].as_str().unwrap().to_owned();
    let text = format!("Home\n{title}\n\n{}", body.trim_start());
    head["dropped"] = match head.get("dropped") {
        Some(own) => own.clone(),
        None => json!([{"lines": 1, "why": "navigation"}]),
    };
    let id =
        if let Some(file) = head["original"]["file"].as_str().filter(|own| own.starts_with("zq")) {
            file.to_owned()
        } else {
            format!("plain-{}.txt", blake3::hash(head.to_string().as_bytes()).to_hex())
        };
    let sum: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
    head["original"]["file"] = json!(id);
    head["original"]["sha256"] = json!(sum);
    head["original"]["publish"] = json!(true);
    if field.path.get(1).is_some_and(|step| step.key == "text") {
        // What a program read from the original, which it alone can read.
        let own = head["original"]["text"]["file"].as_str().filter(|own| own.starts_with("zq"));
        let layer = own.map_or_else(|| format!("{id}.layer"), str::to_owned);
        let (file, bytes) = (format!("{id}.pdf"), format!("%PDF of {id}"));
        let digest = |bytes: &[u8]| -> String {
            Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
        };
        head["original"]["file"] = json!(file);
        head["original"]["sha256"] = json!(digest(bytes.as_bytes()));
        head["original"]["text"]["file"] = json!(layer);
        head["original"]["text"]["sha256"] = json!(digest(text.as_bytes()));
        files.push((format!("content/originals/{file}"), bytes.into_bytes()));
        files.push((format!("content/originals/{layer}"), text.into_bytes()));
        return;
    }
    files.push((format!("content/originals/{id}"), text.into_bytes()));
}

pub fn written(head: &Value, body: &str) -> Vec<u8> {
    format!("---\n{head:#}\n---\n\n{body}").into_bytes()
}
