//! Writes a stretch of a [`Prose`] as one line of HTML: its words with what is marked and blotted out in them, without
//! links and without markup of its own.

use casefile_words::Stretch;

use super::Prose;
use super::escape::escape_into;

/// Words that bear on allegations, as a line marks them.
#[derive(Debug, Clone)]
pub struct LineMark {
    /// The words.
    pub stretch: Stretch,
    /// The verbs by which they bear, separated by spaces; `none`.
    pub bears: String,
}

impl Prose {
    /// A stretch within one block as HTML; `marks` are those that meet it.
    #[must_use]
    pub fn line_html(&self, line: &Stretch, marks: &[&LineMark]) -> String {
        let mut out = String::new();
        if marks.is_empty() && !self.is_redacted(line) {
            escape_into(self.slice(line.clone()), &mut out);
            return out;
        }
        let mut cuts = vec![line.start, line.end];
        let inside = |at: u32| at.clamp(line.start, line.end);
        cuts.extend(
            marks.iter().flat_map(|mark| [mark.stretch.start, mark.stretch.end]).map(inside),
        );
        let blots = self.redactions.iter().filter(|blot| meets(blot, line));
        cuts.extend(blots.flat_map(|blot| [blot.start, blot.end]).map(inside));
        cuts.sort_unstable();
        cuts.dedup();
        for pair in cuts.windows(2) {
            let [start, end] = *pair else { continue };
            self.segment(&(start..end), marks, &mut out);
        }
        out
    }

    fn segment(&self, segment: &Stretch, marks: &[&LineMark], out: &mut String) {
        let over = marks.iter().filter(|mark| meets(&mark.stretch, segment));
        let mut verbs: Vec<&str> = over.flat_map(|mark| mark.bears.split(' ')).collect();
        verbs.sort_unstable();
        verbs.dedup();
        if verbs.len() > 1 {
            verbs.retain(|verb| *verb != "none");
        }
        if !verbs.is_empty() {
            out.push_str("<mark data-bears=\"");
            escape_into(&verbs.join(" "), out);
            out.push_str("\">");
        }
        let is_blotted = self.is_redacted(segment);
        if is_blotted {
            out.push_str("<span class=\"redacted\">");
        }
        escape_into(self.slice(segment.clone()), out);
        if is_blotted {
            out.push_str("</span>");
        }
        if !verbs.is_empty() {
            out.push_str("</mark>");
        }
    }
}

fn meets(one: &Stretch, other: &Stretch) -> bool {
    one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::read;

    #[test]
    fn a_line_is_cut_where_marks_begin_and_end() {
        let prose = read("He said <so> twice.", 0);
        let mark = |stretch: Stretch, bears: &str| LineMark { stretch, bears: bears.to_owned() };
        let (said, both) = (mark(3..7, "asserts"), mark(0..7, "none"));
        let html = prose.line_html(&(0..19), &[&both, &said]);
        assert_eq!(
            html,
            "<mark data-bears=\"none\">He </mark><mark data-bears=\"asserts\">said</mark> &lt;so&gt; twice."
        );
        assert_eq!(prose.line_html(&(8..12), &[]), "&lt;so&gt;");
    }
}
