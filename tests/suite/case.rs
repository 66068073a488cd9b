//! Reads cases from a file of the suite, and writes what was found into one.

use std::fmt;

use casefile::diag::Located;

/// Levels that an expectation may name.
const LEVELS: [&str; 3] = ["error", "warning", "note"];

/// One test: a small dossier, and the diagnostics that it must have.
#[derive(Debug, Clone, Default)]
pub struct Case {
    pub title: String,
    /// The line of its heading.
    pub line: usize,
    pub files: Vec<File>,
    pub expected: Vec<Expected>,
    pub options: Vec<(String, String)>,
}

/// A file of a case.
#[derive(Debug, Clone)]
pub struct File {
    pub path: String,
    pub content: String,
    /// The label of its encoding; the block's language where that is one.
    pub encoding: String,
    /// Whether it is a link, and its content where that leads.
    pub is_link: bool,
}

/// A diagnostic that must be found.
#[derive(Debug, Clone)]
pub struct Expected {
    level: Option<String>,
    rule: String,
    message: String,
    file: String,
    line: usize,
    column: Option<usize>,
}

impl Expected {
    pub fn is_met_by(&self, found: &Located) -> bool {
        let diagnostic = &found.diagnostic;
        let related = diagnostic.related.iter().map(|related| related.message.as_str());
        self.rule == diagnostic.rule
            && self.file == found.site.file
            && self.line == found.site.start.line
            && self.column.is_none_or(|column| column == found.site.start.column)
            && self.level.as_ref().is_none_or(|level| level == diagnostic.level.name())
            && [diagnostic.message.as_str(), diagnostic.hint.as_deref().unwrap_or("")]
                .into_iter()
                .chain(related)
                .any(|text| text.contains(&self.message))
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)?;
        if let Some(column) = self.column {
            write!(f, ":{column}")?;
        }
        let level = self.level.as_deref().unwrap_or("any level");
        write!(f, " {level} [{}] {}", self.rule, self.message)
    }
}

/// A diagnostic in one line.
pub fn shown(found: &Located) -> String {
    let start = found.site.start;
    let diagnostic = &found.diagnostic;
    let mut shown = format!(
        "{}:{}:{} {} [{}] {}",
        found.site.file,
        start.line,
        start.column,
        diagnostic.level.name(),
        diagnostic.rule,
        diagnostic.message
    );
    if let Some(hint) = &diagnostic.hint {
        shown = format!("{shown} (hint: {hint})");
    }
    for (related, site) in diagnostic.related.iter().zip(&found.related) {
        shown = format!("{shown} ({}:{}: {})", site.file, site.start.line, related.message);
    }
    shown
}

/// A fenced block with what stands before it.
struct Block<'a> {
    /// The path in back-ticks on the last line before it.
    path: Option<&'a str>,
    info: &'a str,
    /// Its lines, as numbers of the file's lines from 0.
    lines: std::ops::Range<usize>,
}

/// Part of a file of the suite: a heading and the blocks below it.
struct Section<'a> {
    title: &'a str,
    start: usize,
    end: usize,
    blocks: Vec<Block<'a>>,
}

fn sections<'a>(lines: &[&'a str]) -> Vec<Section<'a>> {
    let mut sections: Vec<Section<'a>> = Vec::new();
    let mut path = None;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let ticks = line.chars().take_while(|c| *c == '`').count();
        if ticks >= 3 {
            let is_end = |line: &&str| line.len() >= ticks && line.chars().all(|c| c == '`');
            let start = at + 1;
            let end = (start..lines.len()).find(|at| is_end(&lines[*at])).unwrap_or(lines.len());
            if let Some(section) = sections.last_mut() {
                section.blocks.push(Block {
                    path: path.take(),
                    info: line[ticks..].trim(),
                    lines: start..end,
                });
                section.end = end + 1;
            }
            at = end + 1;
            continue;
        }
        if let Some(title) = line.strip_prefix('#') {
            let title = title.trim_start_matches('#').trim();
            sections.push(Section { title, start: at, end: at + 1, blocks: Vec::new() });
            path = None;
        } else if let Some((own, _)) = line.strip_prefix('`').and_then(|rest| rest.split_once('`'))
        {
            path = Some(own);
        }
        at += 1;
    }
    sections
}

/// The cases of a file of the suite; a heading without a block is only a heading.
pub fn read(text: &str) -> Vec<Case> {
    let lines: Vec<&str> = text.lines().collect();
    let mut cases = Vec::new();
    for section in sections(&lines) {
        if section.blocks.is_empty() {
            continue;
        }
        let mut case =
            Case { title: section.title.to_owned(), line: section.start + 1, ..Case::default() };
        for block in section.blocks {
            let own = &lines[block.lines.clone()];
            match (block.info, block.path) {
                ("expect", _) => case.expected.extend(own.iter().filter_map(|line| listed(line))),
                ("options", _) => case.options.extend(
                    own.iter()
                        .filter_map(|line| line.split_once(':'))
                        .map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned())),
                ),
                (info, Some(path)) => {
                    let mut content = String::new();
                    for (number, line) in (1..).zip(own) {
                        let (kept, comments) = cut(line);
                        content.push_str(kept);
                        content.push('\n');
                        case.expected.extend(comments.into_iter().map(|comment| Expected {
                            file: path.to_owned(),
                            line: number,
                            ..comment
                        }));
                    }
                    let is_encoding = encoding_rs::Encoding::for_label(info.as_bytes()).is_some();
                    let encoding = if is_encoding { info } else { "utf-8" };
                    case.files.push(File {
                        path: path.to_owned(),
                        content,
                        encoding: encoding.to_owned(),
                        is_link: info == "link",
                    });
                }
                (_, None) => {}
            }
        }
        cases.push(case);
    }
    cases
}

/// A line of an `expect` block: `FILE:LINE:COLUMN RULE message`.
fn listed(line: &str) -> Option<Expected> {
    let (place, rest) = line.split_once(' ')?;
    let mut parts = place.rsplitn(3, ':');
    let (column, number, file) = (parts.next()?, parts.next()?, parts.next()?);
    let (rule, message) = rest.split_once(' ').unwrap_or((rest, ""));
    Some(Expected {
        level: None,
        rule: rule.to_owned(),
        message: message.trim().to_owned(),
        file: file.to_owned(),
        line: number.parse().ok()?,
        column: Some(column.parse().ok()?),
    })
}

/// The level, and the column if one is named, of an expectation that a text begins with: `# error: [`, `# error:12: [`.
fn level(text: &str) -> Option<(&'static str, Option<usize>)> {
    let after = text.strip_prefix("# ").or_else(|| text.strip_prefix("<!-- "))?;
    let (before, _) = after.split_once(" [")?;
    let (name, column) = before.strip_suffix(':')?.split_once(':').unzip();
    let name = name.unwrap_or(before.strip_suffix(':')?);
    let level = LEVELS.into_iter().find(|level| *level == name)?;
    let column = column.map(str::parse).transpose().ok()?;
    Some((level, column))
}

/// A line without its expectations, and these.
fn cut(line: &str) -> (&str, Vec<Expected>) {
    let begins = |at: usize| {
        let is_apart = at == 0 || line[..at].ends_with(char::is_whitespace);
        is_apart.then(|| level(&line[at..])).flatten()
    };
    let starts: Vec<(usize, (&str, Option<usize>))> =
        line.char_indices().filter_map(|(at, _)| Some((at, begins(at)?))).collect();
    let Some((first, _)) = starts.first() else { return (line, Vec::new()) };
    let mut expected = Vec::new();
    for (index, (start, (level, column))) in starts.iter().enumerate() {
        let end = starts.get(index + 1).map_or(line.len(), |(next, _)| *next);
        let comment = line[*start..end].trim().trim_end_matches("-->").trim_end();
        let Some((_, after)) = comment.split_once('[') else { continue };
        let Some((rule, message)) = after.split_once(']') else { continue };
        expected.push(Expected {
            level: Some((*level).to_owned()),
            rule: rule.to_owned(),
            message: message.trim().to_owned(),
            file: String::new(),
            line: 0,
            column: *column,
        });
    }
    (line[..*first].trim_end(), expected)
}

/// A file of the suite with what was found in one of its cases written into that case.
pub fn updated(text: &str, title: &str, found: &[Located]) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let section = sections(&lines).into_iter().find(|section| section.title == title)?;
    let mut new: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    let mut left: Vec<&Located> = found.iter().collect();
    let mut expect: Option<std::ops::Range<usize>> = None;
    for block in &section.blocks {
        if block.info == "expect" {
            expect = Some(block.lines.clone());
        }
        let Some(path) = block.path else { continue };
        let mut rules = 0;
        for (number, at) in (1..).zip(block.lines.clone()) {
            let (kept, _) = cut(lines[at]);
            let is_body = path.ends_with(".md") && rules >= 2;
            rules += usize::from(kept == "---");
            let mut line = kept.to_owned();
            left.retain(|one| {
                let is_here = one.site.file == path && one.site.start.line == number;
                if is_here {
                    line.push_str(&comment(one, is_body));
                }
                !is_here
            });
            new[at] = line;
        }
    }
    let listed: Vec<String> = left
        .iter()
        .map(|one| {
            let start = one.site.start;
            let diagnostic = &one.diagnostic;
            format!(
                "{}:{}:{} {} {}",
                one.site.file, start.line, start.column, diagnostic.rule, diagnostic.message
            )
        })
        .collect();
    match expect {
        Some(range) => {
            new.splice(range, listed);
        }
        None if listed.is_empty() => {}
        None => {
            let block = [String::new(), "```expect".to_owned()].into_iter().chain(listed);
            new.splice(section.end..section.end, block.chain(["```".to_owned()]));
        }
    }
    Some(new.join("\n") + "\n")
}

fn comment(found: &Located, is_body: bool) -> String {
    let diagnostic = &found.diagnostic;
    let words =
        format!("{}: [{}] {}", diagnostic.level.name(), diagnostic.rule, diagnostic.message);
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if is_body { format!(" <!-- {words} -->") } else { format!("   # {words}") }
}
