//! Makes one fault of those that come of one item whose keys do not stand together: some stand under a dash of
//! their own, or in the column of other keys.

use crate::diag::{Diagnostic, Place};

/// Joins faults of one reading, in the order in which they were found.
pub(super) fn joined(content: &str, faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = Vec::with_capacity(faults.len());
    let mut faults = faults.into_iter().peekable();
    while let Some(fault) = faults.next() {
        let Some(wanted) = missing(&fault).map(str::to_owned) else {
            found.push(fault);
            continue;
        };
        let mut next = |is_its: &dyn Fn(&Diagnostic) -> bool| faults.next_if(|next| is_its(next));
        let is_in_next_item = |next: &Diagnostic| {
            missing(next).is_some() && key_at(content, next) == Some(wanted.as_str())
        };
        let is_beside = |next: &Diagnostic| {
            next.rule == "unknown-key"
                && key_at(content, next) == Some(wanted.as_str())
                && column(content, next) < column(content, &fault)
        };
        if let Some(first) = next(&is_in_next_item) {
            // The item after it has what it lacks, and lacks what the one after that has.
            let mut lacks = missing(&first).map(str::to_owned);
            while let Some(last) = lacks.take() {
                let goes_on = |next: &Diagnostic| {
                    missing(next).is_some() && key_at(content, next) == Some(last.as_str())
                };
                lacks = next(&goes_on).and_then(|next| missing(&next).map(str::to_owned));
            }
            found.push(retold(first, format!("`{wanted}` begins an item of its own here")).hint(
                "the keys of one item stand under one `-`: write spaces in place of the others",
            ));
        } else if let Some(first) = next(&is_beside) {
            let is_alike = |next: &Diagnostic| {
                next.rule == "unknown-key" && column(content, next) == column(content, &first)
            };
            while next(&is_alike).is_some() {}
            found.push(retold(first, format!("`{wanted}` stands outside the item above")).hint(
                "the keys of one item begin in the same column: indent it as deep as the item's first key",
            ));
        } else {
            found.push(fault);
        }
    }
    found
}

/// The key that a fault says is missing.
fn missing(fault: &Diagnostic) -> Option<&str> {
    let key = fault.message.strip_prefix('`')?.strip_suffix("` is missing")?;
    Some(key).filter(|_| fault.rule == "missing-key")
}

fn start(fault: &Diagnostic) -> Option<usize> {
    match &fault.place {
        Place::Span(span) => Some(span.start),
        _ => None,
    }
}

/// The key that stands at the place of a fault.
fn key_at<'c>(content: &'c str, fault: &Diagnostic) -> Option<&'c str> {
    let (key, _) = content.get(start(fault)?..)?.split_once(':')?;
    Some(key.trim_end())
}

fn column(content: &str, fault: &Diagnostic) -> Option<usize> {
    let start = start(fault)?;
    let line = content.get(..start)?.rfind('\n').map_or(0, |newline| newline + 1);
    Some(start - line)
}

fn retold(fault: Diagnostic, message: String) -> Diagnostic {
    Diagnostic::error("invalid-front-matter", fault.place, message)
}
