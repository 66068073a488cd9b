//! `may-be-withheld-word`: a word that may be one that is blotted out, or that stands where nothing can be.

use std::collections::BTreeMap;

use super::matter::CheckContext;
use super::sought::{SoughtWords, Within};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{Diagnostic, FieldStep, Level, Place};
use crate::text::TextId;
use crate::withheld::{Certainty, Needle, Whose, folded};

/// Places named in a message.
const MOST_SHOWN: usize = 8;

pub(super) const RULE: Rule = Rule {
    name: "may-be-withheld-word",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "a longer word or a part of a name that may be what is blotted out, or a blotted word in an id",
    manual: "\
**What** A word begins with words that are blotted out and goes on with no ending that its language is known to give a \
name. Or a part of a blotted name, such as the surname, stands by itself in the same file: words to be blotted out that are \
two or three words with capitals are taken for a person's name, and go in any order and with initials as well, but whether \
one word of them is meant only the editor can say. Or words that are blotted out stand in the id of a file or a statement, or in the name of a file: these are parts of \
addresses, where nothing can be blotted out. Or the file refers by its id to somebody whose name is blotted out of it: the \
site would show the name at the reference.

**Why** Known endings are blotted out with the name. Of any other longer word only the editor can say whether it is the \
name in another form, or has nothing to do with it; a guess in the wrong direction publishes the name.

**Example** `redact: [{text: Jo, why: privacy}]`, and the text says \"Joline\".

**Cure** If it is meant, add an entry of `redact` (for a minor, an alias) with the longer word. If it is not, say so: \
`not: [Joline]` in the entry of `redact`, or in the minor's file. Give a file or a statement an id that \
tells nothing.
",
    check: Some(RuleScope::Dossier(check)),
};

fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let Some(blots) = matter.blots else { return };
    // One word of one text is one question, however often it stands there.
    let mut asked: BTreeMap<(TextId, usize, String), Vec<&SoughtWords>> = BTreeMap::new();
    for sought in &matter.sought().places {
        if let Some(text) = sought.place.text() {
            let words = folded(&sought.words);
            asked.entry((text, sought.needle, words)).or_default().push(sought);
        }
    }
    for ((_, number, _), places) in asked {
        let Some(needle) = blots.needles().get(number) else { continue };
        // Of an entry that stands nowhere `redaction-not-found` tells, with the nearest words.
        let is_redaction = matches!(needle.whose, Whose::Redaction { .. });
        let stands = !is_redaction || matter.sought().standing.contains(&number);
        let told: Vec<&SoughtWords> =
            places.into_iter().filter(|sought| is_told(sought, needle, stands)).collect();
        let [first, more @ ..] = told.as_slice() else { continue };
        let mut fault = match (first.certainty, first.within) {
            (Certainty::Asks, _) => asks(first, needle, sink),
            (Certainty::PartOfName, _) => is_part(first, needle, sink),
            (_, Within::Reference) => is_shown(first, needle, sink),
            _ => cannot_be(first, needle, sink),
        };
        for sought in more.iter().take(MOST_SHOWN) {
            fault = fault.related(sought.place.clone(), "here as well");
        }
        let (text, field) = needle.asked.clone();
        sink.push(fault.related(Place::Value(text, field), "blotted out"));
    }
}

/// Whether words are this rule's business: they may be others, or stand where nothing is blotted out.
fn is_told(sought: &SoughtWords, needle: &Needle, stands: bool) -> bool {
    let is_redaction = matches!(needle.whose, Whose::Redaction { .. });
    match (sought.certainty, sought.within) {
        (Certainty::Asks, _) => true,
        // Told where the id is its own.
        (Certainty::PartOfName, Within::Reference) => false,
        (Certainty::PartOfName, _) => is_redaction && stands,
        (Certainty::Certain, Within::Name | Within::Reference) => is_redaction,
        _ => false,
    }
}

fn asks(sought: &SoughtWords, needle: &Needle, sink: &FindingSink<'_>) -> Diagnostic {
    let way_out = match needle.whose {
        Whose::Minor { .. } => {
            "add it to `aliases` of the minor if it is the name, or to `not` if it is not"
        }
        Whose::Redaction { .. } => {
            "add it to `redact` if it is meant, or to `not` of the entry if it is not"
        }
    };
    let message = format!("`{}` may be `{}`, which is blotted out", sought.words, needle.words);
    sink.fault(sought.place.clone(), message).hint(way_out)
}

fn is_part(sought: &SoughtWords, needle: &Needle, sink: &FindingSink<'_>) -> Diagnostic {
    let message = format!(
        "`{}` is a part of `{}`, which is blotted out of this file",
        sought.words, needle.words
    );
    let is_mention = needle.asked.1.0.first() == Some(&FieldStep::Key("mentions".into()));
    let way_out = if is_mention {
        "mention the minor by it as well, or add it to `not` of the minor if it is somebody else's"
    } else {
        "add it to `redact` if it is meant, or to `not` of the entry the longer name that it belongs to"
    };
    sink.fault(sought.place.clone(), message).hint(way_out)
}

fn cannot_be(sought: &SoughtWords, needle: &Needle, sink: &FindingSink<'_>) -> Diagnostic {
    let message = format!(
        "`{}` holds `{}`, which is blotted out, and is a part of addresses",
        sought.words, needle.words
    );
    sink.fault(sought.place.clone(), message)
        .hint("give it a name that tells nothing: here nothing can be blotted out")
}

fn is_shown(sought: &SoughtWords, needle: &Needle, sink: &FindingSink<'_>) -> Diagnostic {
    let message = format!(
        "`{}` is shown by name here, and `{}` is blotted out of this file",
        sought.words, needle.words
    );
    sink.fault(sought.place.clone(), message)
        .hint("take the reference out, or the entry of `redact`")
}
