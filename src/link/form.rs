//! Says which form a located statement has, by the quotation marks of its source and by what its editor says.

use casefile_words::Stretch;
use casefile_words::marks::Reading;
use casefile_words::speech::{Speech, speech};

use super::missing::MOST_SHOWN;
use crate::diag::{Diagnostic, FieldPath, Place};
use crate::entity::statement::SpeechForm;
use crate::entity::{Entity, Source, Statement};
use crate::text::Span;

/// The form of a statement; marks that say another one than the editor are a fault.
pub(super) fn form(
    source: &Entity<Source>,
    position: usize,
    statement: &Statement,
    marks: &Reading,
    stretches: &[Stretch],
    sink: &mut Vec<Diagnostic>,
) -> SpeechForm {
    let field = FieldPath::of("statements").item(position);
    let read = match speech(source.prose.text(), marks, stretches) {
        // What an editor says of unclear marks is the answer to them.
        Speech::Unclear => {
            let unmarked =
                source.head.kind.unmarked_words_are_direct().then_some(SpeechForm::Direct);
            return statement.form.or(unmarked).unwrap_or(SpeechForm::Unclear);
        }
        Speech::Outside if source.head.kind.unmarked_words_are_direct() => {
            // Unmarked words of a transcript are the speaker's own, unless the editor knows better.
            return statement.form.unwrap_or(SpeechForm::Direct);
        }
        Speech::Outside => SpeechForm::Indirect,
        Speech::Inside => SpeechForm::Direct,
        Speech::Mixed => {
            let fault = Diagnostic::error(
                "form-mismatch",
                Place::Value(source.text, field.key("quote")),
                "these words run across quotation marks of the source",
            )
            .hint(
                "make it two statements: one of the words inside the marks, one of those outside",
            );
            sink.push(shown_at(fault, source, stretches, "here"));
            return statement.form.unwrap_or(SpeechForm::Indirect);
        }
    };
    if let Some(given) = statement.form
        && given != read
        && !source.faulted
    {
        let message = match read {
            SpeechForm::Direct => {
                "these words stand inside quotation marks: their form is `direct`"
            }
            _ => "these words stand in no quotation marks: their form is `indirect`",
        };
        let fault = Diagnostic::error(
            "form-mismatch",
            Place::Value(source.text, field.key("form")),
            message,
        )
        .hint("take `form` out; it is read off the text");
        sink.push(shown_at(fault, source, stretches, "the words"));
    }
    read
}

/// Adds the places of stretches in the body to a fault; words of the front matter show by themselves.
pub(super) fn shown_at(
    mut fault: Diagnostic,
    source: &Entity<Source>,
    stretches: &[Stretch],
    message: &str,
) -> Diagnostic {
    for stretch in stretches.iter().take(MOST_SHOWN) {
        if let Some(written) = source.prose.written(stretch) {
            fault = fault.related(Place::Span(Span::new(source.text, written)), message);
        }
    }
    fault
}
