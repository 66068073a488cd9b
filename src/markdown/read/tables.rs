//! Rows of tables as they are written.

/// How many cells a row of a table is written with.
pub(super) fn cells(row: &str) -> usize {
    let row = row.trim().trim_start_matches('>').trim_start();
    let row = row.strip_prefix('|').unwrap_or(row);
    let is_bar = |(at, _): &(usize, &str)| !row[..*at].ends_with('\\');
    let bars = row.match_indices('|').filter(is_bar).count();
    let is_closed = row.ends_with('|') && !row.ends_with("\\|");
    bars + usize::from(!is_closed)
}
