//! What a body alone shows to be odd: comments, which are never published, and marks that do not do what
//! they were meant to do.

use crate::diag::{Diagnostic, Level, Place, counted};
use crate::markdown::{Odd, Prose};
use crate::text::{Span, TextId};

/// Comments whose places are named; further ones are counted.
const MOST_SHOWN: usize = 8;

/// Reports what is odd in a body.
pub(super) fn doubts(prose: &Prose, text: TextId, sink: &mut Vec<Diagnostic>) {
    let place = |written: &std::ops::Range<usize>| Place::Span(Span::new(text, written.clone()));
    comments(prose, &place, sink);
    for odd in prose.oddities() {
        let (message, hint) = match &odd.what {
            Odd::SecondFootnote(label) => (
                format!("there are two footnotes `{label}`"),
                "give one of them another label".to_owned(),
            ),
            Odd::CutWikilink => (
                "a `|` parts the cells of a table, and cuts the link in this one".to_owned(),
                "write `\\|` in its place: `[[id\\|words]]`".to_owned(),
            ),
            Odd::TooManyCells => (
                "this row has more cells than the table has columns: what stands in them is lost"
                    .to_owned(),
                "write `\\|` where the mark itself is meant, or give the table another column"
                    .to_owned(),
            ),
        };
        let rule = match &odd.what {
            Odd::TooManyCells => "lost-cells",
            Odd::SecondFootnote(_) | Odd::CutWikilink => "broken-link",
        };
        sink.push(Diagnostic::error(rule, place(&odd.written), message).hint(hint));
    }
}

fn comments(
    prose: &Prose,
    place: &dyn Fn(&std::ops::Range<usize>) -> Place,
    sink: &mut Vec<Diagnostic>,
) {
    let closed: Vec<_> = prose.comments().iter().filter(|comment| comment.is_closed).collect();
    if let Some((first, others)) = closed.split_first() {
        let message = match closed.len() {
            1 => "this comment is not published".to_owned(),
            all => format!("{}, this one and others, are not published", counted(all, "comment")),
        };
        let mut note =
            Diagnostic::new("comment-in-body", Level::Note, place(&first.written), message)
                .hint(format!("to show the marks themselves, write `\\{}`", first.mark));
        for other in others.iter().take(MOST_SHOWN) {
            note = note.related(place(&other.written), "nor is this one");
        }
        sink.push(note);
    }
    for comment in prose.comments().iter().filter(|comment| !comment.is_closed) {
        let start = comment.written.start;
        let end = if comment.mark == "%%" { "%%" } else { "-->" };
        let written = start..start + comment.mark.len();
        let message = format!("nothing closes the comment that `{}` begins", comment.mark);
        sink.push(Diagnostic::error("unclosed-comment", place(&written), message).hint(format!(
            "write `{end}` where it ends; to show the mark itself, write `\\{}`",
            comment.mark
        )));
    }
}
