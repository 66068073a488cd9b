//! Whether every form in which diagnostics are printed names the same places.

use casefile::Workspace;
use casefile::check::RULES;
use casefile::diag::human::{Style, render};
use casefile::diag::sarif::{Described, log};
use casefile::diag::{Located, Location, github, json};
use serde_json::Value;

/// Compares the forms for machines and the one for people.
pub fn agree(workspace: &Workspace, found: &[Located]) -> Result<(), String> {
    let described: Vec<Described<'_>> = RULES
        .iter()
        .map(|rule| Described {
            name: rule.name,
            summary: rule.summary,
            manual: rule.manual,
            level: rule.level,
        })
        .collect();
    let parsed = |text: &str| serde_json::from_str(text).map_err(|error| error.to_string());
    let sarif: Value = parsed(&log(found, &described))?;
    for (index, located) in found.iter().enumerate() {
        let human = render(located, workspace, Style { colored: false, width: 120 });
        let line: Value = parsed(&json::line(located))?;
        let result = &sarif["runs"][0]["results"][index];
        let annotation = github::line(located);
        let site = &located.site;
        let differs = |form: &str, text: &str| Err(format!("{form} names another place: {text}"));
        if !is_of(&line, "line", "column", site) || line["rule"] != located.diagnostic.rule {
            return differs("json", &line.to_string());
        }
        let region = |location: &Value| location["physicalLocation"]["region"].clone();
        if !is_of(&region(&result["locations"][0]), "startLine", "startColumn", site) {
            return differs("sarif", &result.to_string());
        }
        let place = format!(",line={},col={},", site.start.line, site.start.column);
        if !annotation.contains(&place) {
            return differs("github", &annotation);
        }
        if !human.contains(&format!("--> {}", shown(site))) {
            return differs("human", &human);
        }
        for (number, site) in located.related.iter().enumerate() {
            let own = &line["related"][number];
            let region = region(&result["relatedLocations"][number]);
            let is_same = is_of(own, "line", "column", site)
                && is_of(&region, "startLine", "startColumn", site)
                && annotation.contains(&format!(":{}: ", site.start.line))
                && own["file"] == site.file.as_str();
            if !is_same {
                return differs("a related remark", &format!("{line}\n{result}\n{annotation}"));
            }
        }
    }
    Ok(())
}

fn is_of(value: &Value, line: &str, column: &str, site: &Location) -> bool {
    value[line] == site.start.line && value[column] == site.start.column
}

/// A place as people read it; of a file as a whole, its path.
fn shown(site: &Location) -> String {
    match site.span {
        Some(_) => format!("{}:{}:{}", site.file, site.start.line, site.start.column),
        None => site.file.clone(),
    }
}
