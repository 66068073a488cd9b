//! Diagnostics as workflow commands of GitHub Actions, which shows them beside the changed lines.
//!
//! The form is that of "Workflow commands for GitHub Actions": `::error file=…,line=…,col=…::message`,
//! with `%`, line feeds, returns and, in properties, `:` and `,` percent-encoded. What else could move a
//! terminal's cursor or turn text around is written as an escape.

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
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '%' => out.push_str("%25"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            '\t' => out.push('\t'),
            odd if super::human::is_unsafe(odd) => out.extend(odd.escape_default()),
            plain => out.push(plain),
        }
    }
    out
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Diagnostic, Place, json, sarif};
    use crate::load::Workspace;

    /// What is printed of a fault in a file of an odd name, in every form for machines.
    fn printed(path: &str) -> [String; 3] {
        let fault =
            Diagnostic::error("bad-value", Place::Path(path.to_owned()), "`a\r\n::b` is bad")
                .hint("write\n::c")
                .related(Place::Path(path.to_owned()), "here");
        let texts = Workspace::from_files(Vec::<(String, Vec<u8>)>::new());
        let located = crate::locate::locate(vec![fault], &texts, &Default::default()).remove(0);
        [line(&located), json::line(&located), sarif::log(&[located], &[])]
    }

    #[test]
    fn no_name_of_a_file_begins_a_line_or_turns_one_around() {
        let odd = "content/pages/a\n::add-mask::x,y:z%\r\u{202e}\u{1b}[31m\u{85}\u{2028}.md";
        for form in printed(odd) {
            let is_odd = |c: char| super::super::human::is_unsafe(c) && c != '\n';
            assert!(!form.contains(is_odd), "{form:?}");
            assert!(
                !form.lines().skip(1).any(|line| line.trim_start().starts_with("::")),
                "{form}"
            );
        }
        let [github, json, _] = printed(odd);
        assert_eq!(github.lines().count(), 1);
        let name = "file=content/pages/a%0A%3A%3Aadd-mask%3A%3Ax%2Cy%3Az%25%0D";
        assert!(github.contains(name), "{github}");
        let read: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(read["file"], odd);
    }
}
