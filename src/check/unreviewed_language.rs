//! `unreviewed-language`: nobody who speaks the site's language has read its words yet.

use super::{Nature, Rule};
use crate::diag::{Diagnostic, FieldPath, Level, Place};
use crate::language::Language;
use crate::text::TextId;

pub(super) const RULE: Rule = Rule {
    name: "unreviewed-language",
    level: Level::Note,
    nature: Nature::Usual,
    summary: "a language of the site whose words nobody has reviewed",
    manual: "\
**What** The words of the interface in the language of `site.yaml` name no reviewer.

**Why** They say of people who is reported to have alleged what. A translation that nobody who speaks the language \
has read may say more, or less, than that. The foot of every page says so too.

**Example** `language: tr`, while `languages/tr.ftl` has no `-reviewer`

**Cure** Have them read, and name who did: `-reviewer = Name` in the dossier's own `languages/tr.ftl` (`casefile eject \
language tr` writes the file), or in a change to casefile's.
",
    check: None,
};

/// Tells that nobody has reviewed the words of the language of the settings.
#[must_use]
pub fn unreviewed_language(language: &Language, settings: TextId) -> Option<Diagnostic> {
    if language.is_reviewed() {
        return None;
    }
    let place = Place::Value(settings, FieldPath::of("language"));
    let message =
        format!("the words of the interface in `{}` are reviewed by nobody yet", language.tag());
    Some(
        Diagnostic::new(RULE.name, RULE.level, place, message)
            .hint("have them read, and name who did as `-reviewer` in `languages/`"),
    )
}
