//! The language of a site's interface: a dossier's own messages over those that casefile brings along, over English.

use casefile_words::web::primary;
use std::sync::Arc;

use super::builtin::{built_in, english, english_file, tags};
use super::fault::MessageFault;
use super::pseudo;
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
    let mut diagnostics = Vec::new();
    let mut own: Option<(&Arc<Text>, MessageFile)> = None;
    for text in texts {
        let (file, faults) = MessageFile::read(&text.content);
        let told = |fault| diagnostic(text, fault);
        diagnostics.extend(faults.into_iter().chain(file.unknown(english_file())).map(told));
        let is_nearer = own.as_ref().is_none_or(|(other, _)| tag_of(other) != tag);
        if is_nearer && (tag_of(text) == tag || tag_of(text) == primary(tag)) {
            own = Some((text, file));
        }
    }
    let is_english = primary(tag) == english().tag();
    let value = match (own, is_english) {
        (None, _) if tag == english().tag() || !is_built_in(tag) => Arc::clone(english()),
        (own, is_english) => {
            let mut print = blake3::Hasher::new();
            print.update(tag.as_bytes());
            print.update(own.as_ref().map_or(&[], |(text, _)| text.content.as_bytes()));
            let file = own.map(|(_, file)| file).unwrap_or_default();
            let fallback = (!is_english).then(|| Arc::clone(english()));
            let below = tag.to_owned();
            let whole = move || match is_english {
                true => file.over(english_file().clone()),
                false => file.over(built_in(&below).unwrap_or_default()),
            };
            let language = match pseudo::is_pseudo(tag) {
                true => Language::later(tag, || pseudo::of(&whole()), fallback),
                false => Language::later(tag, whole, fallback),
            };
            Arc::new(language.printed(*print.finalize().as_bytes()))
        }
    };
    Report { value, diagnostics }
}

/// Whether casefile brings words along for a tag.
fn is_built_in(tag: &str) -> bool {
    tags().iter().any(|own| own == tag || own == primary(tag))
}

/// Whether there is a file of messages for a tag: of the dossier's own, or one that casefile brings along.
#[must_use]
pub fn is_known(texts: &[Arc<Text>], tag: &str) -> bool {
    let is = |own: &str| own == tag || own == primary(tag);
    texts.iter().any(|text| is(tag_of(text))) || is_built_in(tag)
}

/// `tr` of `languages/tr.ftl`.
fn tag_of(text: &Text) -> &str {
    let name = text.path.strip_prefix(FOLDER).unwrap_or(&text.path);
    name.strip_suffix(".ftl").unwrap_or(name)
}

fn diagnostic(text: &Text, fault: MessageFault) -> Diagnostic {
    let place = Place::Span(Span::new(text.id, fault.range));
    let told = Diagnostic::new("message-error", Level::Error, place, fault.message);
    match fault.hint {
        Some(hint) => told.hint(hint),
        None => told,
    }
}
