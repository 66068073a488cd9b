//! Diagnostics as workflow commands of GitHub Actions, which shows them beside the changed lines.
//!
//! The form is that of "Workflow commands for GitHub Actions": `::error file=…,line=…,col=…::message`,
//! with `%`, line feeds and, in properties, `:` and `,` percent-encoded.

use super::{Level, Located};

/// One diagnostic as one line, without the line feed.
#[must_use]
pub fn line(located: &Located) -> String {
    let Located { diagnostic, site, related, .. } = located;
    let command = match diagnostic.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note | Level::Off => "notice",
    };
    let mut message = diagnostic.message.clone();
    for (site, one) in related.iter().zip(&diagnostic.related) {
        message.push_str(&format!("\n{}:{}: {}", site.file, site.start.line, one.message));
    }
    if let Some(hint) = &diagnostic.hint {
        message.push_str(&format!("\nhint: {hint}"));
    }
    // A range of columns is understood only within one line.
    let end = if site.end.line == site.start.line {
        format!(",endLine={},endColumn={}", site.end.line, site.end.column)
    } else {
        format!(",endLine={}", site.end.line)
    };
    format!(
        "::{command} file={},line={},col={}{end},title={}::{}",
        property(&site.file),
        site.start.line,
        site.start.column,
        property(diagnostic.rule),
        data(&message)
    )
}

fn data(text: &str) -> String {
    super::human::clean(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
