//! `original-changed`: the bytes of an original are not those whose hash its source holds.

use super::matter::{CheckContext, OriginalFile};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{Diagnostic, FieldPath, Level, Place};
use crate::dossier::SourceIx;
use crate::text::TextId;

pub(super) const RULE: Rule = Rule {
    name: "original-changed",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "the bytes of an original differ from those that were collected",
    manual: "\
**What** The SHA-256 hash of a file below `content/originals` is not the one that its source gives as \
`original.sha256`, or for the text that a program read from it as `original.text.sha256`.

**Why** An original is kept byte for byte as it was collected. If a byte changes, whether by an editor, by a \
conversion of line ends or by a fault of the disk, it proves nothing any more.

**Example** Somebody corrects a misprint in `content/originals/story.txt`.

**Cure** Restore the file from where it was collected. Only if the hash itself was mistyped, write the right one. In a \
git repository, `content/originals/* -text` in `.gitattributes` keeps line ends as they are.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let entity = &matter.dossier.source(source).entity;
    let Some(written) = &entity.head.original else { return };
    let field = FieldPath::of("original");
    if let Some(original) = matter.original(source) {
        look(sink, entity.text, field.clone(), (&written.file, &written.sha256), &original);
    }
    if let Some(text) = &written.text
        && let Some(layer) = matter.file(&text.file)
    {
        look(sink, entity.text, field.key("text"), (&text.file, &text.sha256), &layer);
    }
}

/// Looks at one file and the hash that is written for it.
fn look(
    sink: &mut FindingSink<'_>,
    text: TextId,
    field: FieldPath,
    (file, hash): (&str, &str),
    original: &OriginalFile<'_>,
) {
    let place = || Place::Value(text, field.clone().key("sha256"));
    let hash = hash.trim();
    if !is_hash(hash) {
        sink.push(
            Diagnostic::error("bad-value", place(), format!("`{hash}` is not a SHA-256 hash"))
                .hint(format!("that of `{file}` is `{}`", original.sha256)),
        );
    } else if !original.sha256.eq_ignore_ascii_case(hash) {
        let file = format!("content/originals/{file}");
        sink.push(
                sink.fault(place(), format!("`{file}` is not the file with this hash"))
                    .hint(format!(
                        "restore the file as it was collected; only if the hash was mistyped, write `{}`",
                        original.sha256
                    ))
                    .related(Place::Path(file), "the file as it is now"),
            );
    }
}

/// Whether words have the form of a SHA-256 hash in hexadecimal.
pub(super) fn is_hash(words: &str) -> bool {
    words.len() == 64 && words.bytes().all(|byte| byte.is_ascii_hexdigit())
}
