//! The language of a site's interface: a dossier's own messages over those that casefile brings along, over English.

use std::sync::Arc;

use super::builtin::{built_in, english, tags};
use super::fault::MessageFault;
use super::read::MessageFile;
use super::spoken::Language;
use crate::diag::{Diagnostic, Level, Place, Report};
use crate::memory::RecentResults;
use crate::text::{Span, Text};

/// The folder of a dossier's own files of messages, one for a language: `languages/tr.ftl`.
pub const FOLDER: &str = "languages/";

/// The languages of earlier rounds, by the texts of the dossier's own files and the tag.
pub type LanguageCache = RecentResults<(Vec<Arc<Text>>, String), Report<Arc<Language>>>;

/// The language of a tag, and every fault of the dossier's own files, whether or not they are of this language.
///
/// Where there is no file for the tag, the interface is English, and says that it is: `lang` is what a page is in.
#[must_use]
pub fn chosen(texts: &[Arc<Text>], tag: &str, remembered: &LanguageCache) -> Report<Arc<Language>> {
    remembered.of((texts.to_vec(), tag.to_owned()), |(texts, tag)| made(texts, tag))
}

fn made(texts: &[Arc<Text>], tag: &str) -> Report<Arc<Language>> {
    let known = built_in("en").unwrap_or_default();
    let mut diagnostics = Vec::new();
    let mut hasher = blake3::Hasher::new();
    let mut own: Option<(&Arc<Text>, MessageFile)> = None;
    for text in texts {
        let (file, faults) = MessageFile::read(&text.content);
        let told = |fault| diagnostic(text, fault);
        diagnostics.extend(faults.into_iter().chain(file.unknown(&known)).map(told));
        let is_nearer = own.as_ref().is_none_or(|(other, _)| tag_of(other) != tag);
        if is_nearer && (tag_of(text) == tag || tag_of(text) == primary(tag)) {
            own = Some((text, file));
        }
    }
    if let Some((text, _)) = &own {
        hasher.update(text.content.as_bytes());
    }
    let print = |tag: &str, hasher: blake3::Hasher| {
        let mut hasher = hasher;
        hasher.update(tag.as_bytes());
        *hasher.finalize().as_bytes()
    };
    let file = match (own, built_in(tag)) {
        (Some((_, own)), Some(built_in)) => own.over(built_in),
        (Some((_, own)), None) => own,
        (None, Some(_)) if primary(tag) == english().tag() && tag == english().tag() => {
            return Report { value: Arc::clone(english()), diagnostics };
        }
        (None, Some(built_in)) => built_in,
        (None, None) => return Report { value: Arc::clone(english()), diagnostics },
    };
    let fallback = (primary(tag) != english().tag()).then(|| Arc::clone(english()));
    let file = if fallback.is_some() { file } else { file.over(known) };
    let language = Language::of(tag, file, fallback).printed(print(tag, hasher));
    Report { value: Arc::new(language), diagnostics }
}

/// Whether there is a file of messages for a tag: of the dossier's own, or one that casefile brings along.
#[must_use]
pub fn is_known(texts: &[Arc<Text>], tag: &str) -> bool {
    let is = |own: &str| own == tag || own == primary(tag);
    texts.iter().any(|text| is(tag_of(text))) || tags().iter().any(|own| is(own))
}

/// `tr` of `languages/tr.ftl`.
fn tag_of(text: &Text) -> &str {
    let name = text.path.strip_prefix(FOLDER).unwrap_or(&text.path);
    name.strip_suffix(".ftl").unwrap_or(name)
}

/// The language of a tag, whatever its script or region.
fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

fn diagnostic(text: &Text, fault: MessageFault) -> Diagnostic {
    let place = Place::Span(Span::new(text.id, fault.range));
    let told = Diagnostic::new("message-error", Level::Error, place, fault.message);
    match fault.hint {
        Some(hint) => told.hint(hint),
        None => told,
    }
}
