//! Cuts a plain text into lines and stanzas, and tells line ends that only wrap from those that mean
//! something.

/// A line that is not blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TextLine<'a> {
    /// Its number in the file, from 1.
    pub number: usize,
    /// Its words, without white space around them.
    pub text: &'a str,
    /// How many columns of white space stand before them.
    pub indent: usize,
    /// Which stanza it stands in, from 0: lines between blank lines.
    pub stanza: usize,
    /// How many form feeds stand before it: the number of its page, from 0.
    pub page: usize,
}

/// The lines of a text that are not blank.
pub(super) fn lines(text: &str) -> Vec<TextLine<'_>> {
    let mut found = Vec::new();
    let mut stanza = 0;
    let mut is_open = false;
    let mut page = 0;
    for (line, number) in text.lines().zip(1..) {
        let words = line.trim();
        let feeds = line.matches('\u{c}').count();
        page += feeds;
        if words.is_empty() || feeds > 0 {
            stanza += usize::from(is_open);
            is_open = false;
        }
        if words.is_empty() {
            continue;
        }
        is_open = true;
        let indent =
            line.chars().filter(|c| *c != '\u{c}').take_while(|c| c.is_whitespace()).count();
        found.push(TextLine { number, text: words, indent, stanza, page });
    }
    found
}

/// The column at which a text was wrapped, if it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wrap(Option<usize>);

/// Texts are wrapped at 40 to 100 columns; longer lines are paragraphs.
const WIDEST: usize = 100;
const NARROWEST: usize = 40;

/// Mails are wrapped at so many columns, at least.
const MAIL: usize = 60;

/// How much shorter than the widest line a wrapped line may be beyond what the next word needs.
const SLACK: usize = 4;

impl Wrap {
    /// Finds the column: most line ends inside stanzas must stand where the next word did not fit.
    pub(super) fn of(lines: &[TextLine<'_>]) -> Self {
        let width = |line: &TextLine<'_>| line.text.chars().count() + line.indent;
        let long =
            lines.iter().filter(|line| width(line) > WIDEST && line.text.contains(' ')).count();
        if long * 10 > lines.len() {
            return Self(None);
        }
        // Where a text wraps, only line ends within its paragraphs say; heads of pages may be wider.
        let inner: Vec<(&TextLine<'_>, &TextLine<'_>)> = lines
            .iter()
            .zip(lines.iter().skip(1))
            .filter(|(line, next)| line.stanza == next.stanza && !is_item(next.text))
            .filter(|(line, _)| !is_set_apart(line.text))
            .collect();
        let widths = inner.iter().map(|(line, _)| width(line));
        let column = widths.filter(|width| *width <= WIDEST).max().unwrap_or(0);
        let wrap = Self(Some(column));
        let joined = inner.iter().filter(|(line, next)| wrap.joins(line, next)).count();
        let is_wrapped = column >= NARROWEST && joined >= 2 && joined * 2 > inner.len();
        if is_wrapped { wrap } else { Self(None) }
    }

    /// The column of a mail's text, whose lines are wrapped even where few of them show it.
    pub(super) fn of_mail(lines: &[TextLine<'_>]) -> Self {
        let own = Self::of(lines);
        let widths = lines.iter().map(|line| line.text.chars().count() + line.indent);
        let widest = widths.max().unwrap_or(0);
        let is_wrapped = own.0.is_none() && (MAIL..=WIDEST).contains(&widest);
        if is_wrapped { Self(Some(widest)) } else { own }
    }

    /// Whether the end of a line only wraps: the next word would not have fitted.
    pub(super) fn joins(self, line: &TextLine<'_>, next: &TextLine<'_>) -> bool {
        let Some(column) = self.0 else { return false };
        let first = next.text.split_whitespace().next().unwrap_or("").chars().count();
        let is_new = next.indent >= line.indent + 2 || is_item(next.text);
        line.stanza == next.stanza
            && !is_new
            && line.indent + line.text.chars().count() + 1 + first + SLACK > column
    }
}

/// Whether a line's parts are set apart by spaces, as those of tables and of heads of pages are.
fn is_set_apart(line: &str) -> bool {
    line.contains("    ")
}

/// Whether a line begins like an item of a list.
fn is_item(line: &str) -> bool {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let after = line.get(digits..).unwrap_or("");
    ["- ", "* ", "• ", "– ", "— ", "· "].iter().any(|mark| line.starts_with(mark))
        || ((1..=3).contains(&digits) && (after.starts_with(". ") || after.starts_with(") ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapped_lines_are_joined_and_others_are_not() {
        let text = "The committee met on a day in spring and heard what the three\n\
                    witnesses had to say about the pipeline, its owners and those\n\
                    who bought from it.\n\
                    A second paragraph follows without a blank line between them,\n\
                    and it ends here.\n";
        let lines = lines(text);
        let wrap = Wrap::of(&lines);
        let joins: Vec<bool> = lines.windows(2).map(|two| wrap.joins(&two[0], &two[1])).collect();
        assert_eq!(joins, [true, true, false, true]);
    }

    #[test]
    fn a_list_of_short_lines_is_not_wrapped() {
        let lines = lines("one\ntwo\nthree\nfour and a longer line that is by itself\nfive\n");
        assert_eq!(Wrap::of(&lines), Wrap(None));
    }
}
