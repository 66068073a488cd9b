//! Holds `docs/rules.md` against the rules' own manuals.

use std::path::Path;

use casefile::check::RULES;
use libtest_mimic::Failed;

/// Whether the page says what the rules say; writes it where that is asked for.
pub fn is_current(updates: bool) -> Result<(), Failed> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let page = page();
    if std::fs::read_to_string(&path).is_ok_and(|written| written == page) {
        return Ok(());
    }
    if updates {
        return std::fs::write(path, page).map_err(|error| error.to_string().into());
    }
    Err("docs/rules.md is not what the rules say; write it anew with `UPDATE=1 cargo nextest run --test suite`".into())
}

fn page() -> String {
    let mut page = String::from(
        "# Rules\n\n\
         What `casefile check` and every build look for. `casefile explain RULE` shows the same text.\n\n\
         An *error* keeps the site from being published. A *warning* is probably a mistake, and counts as an\n\
         error under `--deny warnings`. A *note* is worth knowing. A rule that is *off* reports nothing unless\n\
         `site.yaml` turns it on:\n\n\
         ```yaml\nrules: {uncited-quotation: warning, orphan: off}\n```\n\n\
         One file can be excepted from a rule, with the reason, in its own front matter:\n\n\
         ```yaml\nallow: [{rule: self-accusation, why: an admission in court}]\n```\n\n\
         This page is written from the rules themselves by `UPDATE=1 cargo nextest run --test suite`.\n\n\
         | rule | level | |\n|---|---|---|\n",
    );
    for rule in RULES {
        let (name, level) = (rule.name, rule.level.name());
        page.push_str(&format!("| [`{name}`](#{name}) | {level} | {} |\n", rule.summary));
    }
    for rule in RULES {
        page.push_str(&format!("\n## {}\n\n*{}*\n\n{}", rule.name, rule.level.name(), rule.manual));
    }
    page
}
