//! Diagnostics as one SARIF 2.1.0 log (OASIS, 2020), for code scanning services and editors.

use serde_json::{Value, json};

use super::{Level, Located, Location};

/// A rule as the log describes it.
#[derive(Debug, Clone, Copy)]
pub struct Described<'a> {
    /// The name, by which results refer to it.
    pub name: &'a str,
    /// One line.
    pub summary: &'a str,
    /// The manual, in markdown.
    pub manual: &'a str,
    /// The level where the settings say nothing else.
    pub level: Level,
}

/// The whole log. Columns count code points, as `columnKind` says.
#[must_use]
pub fn log(found: &[Located], rules: &[Described<'_>]) -> String {
    let used: Vec<&Described<'_>> = rules
        .iter()
        .filter(|rule| found.iter().any(|located| located.diagnostic.rule == rule.name))
        .collect();
    let results: Vec<Value> = found.iter().map(|located| result(located, &used)).collect();
    let rules: Vec<Value> = used.iter().map(|rule| descriptor(rule)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "casefile",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    super::json::harmless(serde_json::to_string_pretty(&log).unwrap_or_default())
}

fn descriptor(rule: &Described<'_>) -> Value {
    json!({
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "help": {"text": rule.manual, "markdown": rule.manual},
        "defaultConfiguration": {"level": level(rule.level)},
    })
}

fn result(located: &Located, rules: &[&Described<'_>]) -> Value {
    let diagnostic = &located.diagnostic;
    let mut text = diagnostic.message.clone();
    if let Some(hint) = &diagnostic.hint {
        text.push_str(&format!("; hint: {hint}"));
    }
    let related: Vec<Value> = located
        .related
        .iter()
        .zip(&diagnostic.related)
        .zip(1..)
        .map(|((site, one), number)| {
            let mut location = location(site);
            location["id"] = json!(number);
            location["message"] = json!({"text": one.message});
            location
        })
        .collect();
    let mut result = json!({
        "ruleId": diagnostic.rule,
        "level": level(diagnostic.level),
        "message": {"text": text},
        "locations": [location(&located.site)],
    });
    if let Some(index) = rules.iter().position(|rule| rule.name == diagnostic.rule) {
        result["ruleIndex"] = json!(index);
    }
    if !related.is_empty() {
        result["relatedLocations"] = json!(related);
    }
    result
}

fn location(site: &Location) -> Value {
    json!({
        "physicalLocation": {
            "artifactLocation": {"uri": uri(&site.file), "uriBaseId": "%SRCROOT%"},
            "region": {
                "startLine": site.start.line,
                "startColumn": site.start.column,
                "endLine": site.end.line,
                "endColumn": site.end.column.max(1),
            },
        },
    })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
        Level::Off => "none",
    }
}

/// A path as a relative URI reference (RFC 3986): what may not stand in one is percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
