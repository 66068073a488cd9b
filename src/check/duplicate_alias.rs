//! `duplicate-alias`: one form of a name for two actors, so that nobody can say who is meant.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::matter::{CheckContext, folded};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::entity::actor::Case;
use crate::entity::{Actor, Entity};

pub(super) const RULE: Rule = Rule {
    name: "duplicate-alias",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "two actors share a form of their names",
    manual: "\
**What** A name or alias of an actor is also a name or alias of another one, or is listed twice. Capitals count only \
where both say `case: exact`. An alias equal to the actor's own `name` is none: it says how the name is written.

**Why** Names in sources link to actors by themselves. A form that two actors share would link to one of them by chance.

**Example** `aliases: [Ivanov]` in the files of two actors called Ivanov.

**Cure** Leave the form out of both files, or of one if it always means the other, and mark the places that mean the \
first by hand with `mentions` in the source. Two actors of the same full name: list it under `not` in both files.
",
    check: Some(RuleScope::Dossier(check)),
};

/// A form of a name, and where it is written.
struct WrittenAlias<'a> {
    actor: &'a Entity<Actor>,
    written: String,
    /// The alias's place in its list; `None` for the name itself.
    alias: Option<usize>,
    is_exact: bool,
}

impl WrittenAlias<'_> {
    fn place(&self) -> Place {
        let field = match self.alias {
            Some(index) => FieldPath::of("aliases").item(index).key("text"),
            None => FieldPath::of("name"),
        };
        Place::Value(self.actor.text, field)
    }
}

fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let mut forms: BTreeMap<String, Vec<WrittenAlias<'_>>> = BTreeMap::new();
    for actor in &matter.dossier.actors {
        for form in forms_of(&actor.entity) {
            forms.entry(form.written.to_lowercase()).or_default().push(form);
        }
    }
    for forms in forms.into_values().filter(|forms| forms.len() > 1) {
        for (index, form) in forms.iter().enumerate() {
            let clashes = |other: &&WrittenAlias<'_>| {
                !(form.is_exact && other.is_exact && form.written != other.written)
            };
            // A name has a better right to itself than an alias; among equals the first file has it.
            let mut names = forms.iter().enumerate().filter(|(at, other)| {
                other.alias.is_none() && *at != index && (form.alias.is_some() || *at < index)
            });
            let name = names.find(|(_, other)| clashes(other)).map(|(_, other)| other);
            let earlier = || forms.iter().take(index).find(clashes);
            let owner = if form.alias.is_some() { name.or_else(earlier) } else { name };
            let Some(owner) = owner else { continue };
            let is_own = owner.actor.id == form.actor.id;
            let message = if is_own {
                format!("`{}` is listed twice", form.written)
            } else {
                format!("`{}` is also a name of `{}`", form.written, owner.actor.id)
            };
            let hint = if is_own {
                "take one of the two out"
            } else {
                "leave it out where it is not the only meaning, and mark such places by `mentions` in the source"
            };
            sink.push(
                sink.fault(form.place(), message).hint(hint).related(owner.place(), "written here"),
            );
        }
    }
}

fn forms_of(actor: &Entity<Actor>) -> Vec<WrittenAlias<'_>> {
    let head = &actor.head;
    let normal = |words: &str| folded(words).nfc().collect::<String>();
    let name = normal(&head.name);
    let never: Vec<String> = head.not.iter().map(|words| normal(words)).collect();
    let narrowed = head.aliases.iter().position(|alias| normal(&alias.text) == name);
    let mut forms = Vec::with_capacity(head.aliases.len() + 1);
    // Words that only describe somebody are not looked for as a name.
    if !head.described_only {
        let is_exact =
            narrowed.and_then(|at| head.aliases.get(at)).is_some_and(|a| a.case == Case::Exact);
        forms.push(WrittenAlias { actor, written: name, alias: None, is_exact });
    }
    for (index, alias) in head.aliases.iter().enumerate() {
        if Some(index) != narrowed {
            let is_exact = alias.case == Case::Exact;
            let written = normal(&alias.text);
            forms.push(WrittenAlias { actor, written, alias: Some(index), is_exact });
        }
    }
    forms.retain(|form| !never.contains(&form.written));
    forms
}
