//! The parts of a source above its body: title, deck, captions and credits.

use crate::diag::FieldPath;
use crate::entity::Source;

/// A part of a source that its original prints.
pub(super) struct SourcePart<'a> {
    /// What it is.
    pub name: &'static str,
    /// Where it stands.
    pub field: FieldPath,
    /// Its words.
    pub text: &'a str,
}

impl SourcePart<'_> {
    /// Whether the editor supplied it, where the document prints none: a title in square brackets.
    pub fn is_supplied(&self) -> bool {
        self.name == "title" && self.text.starts_with('[') && self.text.ends_with(']')
    }
}

/// The parts of a source that have words.
pub(super) fn parts<'a>(source: &'a Source) -> Vec<SourcePart<'a>> {
    let mut parts = Vec::new();
    let mut push = |name, field, text: Option<&'a str>| {
        if let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) {
            parts.push(SourcePart { name, field, text });
        }
    };
    push("title", FieldPath::of("title"), Some(source.title.as_str()));
    push("deck", FieldPath::of("deck"), source.deck.as_deref());
    for (index, media) in source.media.iter().enumerate() {
        let field = FieldPath::of("media").item(index);
        push("caption", field.key("caption"), media.caption.as_deref());
        push("credit", field.key("credit"), media.credit.as_deref());
    }
    parts
}
