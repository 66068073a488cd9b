//! `unknown-language`: the site's language is one for which there are no words.

use super::{Nature, Rule};
use crate::config::Config;
use crate::diag::{Diagnostic, FieldPath, Level, Place};
use crate::language;
use crate::text::{Text, TextId};
use std::sync::Arc;

pub(super) const RULE: Rule = Rule {
    name: "unknown-language",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "a language of the site for which there is no file of words",
    manual: "\
**What** `language` in `site.yaml` is a language that casefile brings no words for, and the dossier has no file of its \
own for it.

**Why** The interface is English then, and its pages say so; readers who expect another language find headings and \
buttons in one that they may not read.

**Example** `language: uk`, without a file `languages/uk.ftl`

**Cure** Write the file: `casefile eject language en` gives one to translate. Or name the language of the interface \
as `language`, and that of the dossier's own words as `content_language`.
",
    check: None,
};

/// Tells a language without words.
#[must_use]
pub fn unknown_language(
    config: &Config,
    settings: TextId,
    languages: &[Arc<Text>],
) -> Option<Diagnostic> {
    let tag = config.language.as_str();
    if language::is_known(languages, tag) {
        return None;
    }
    let place = Place::Value(settings, FieldPath::of("language"));
    let message =
        format!("there are no words of the interface in `{tag}`; its pages are in English");
    let hint = format!(
        "write `languages/{tag}.ftl`, or name one of {}",
        language::tags().iter().map(|own| format!("`{own}`")).collect::<Vec<_>>().join(", ")
    );
    Some(Diagnostic::new(RULE.name, RULE.level, place, message).hint(hint))
}
