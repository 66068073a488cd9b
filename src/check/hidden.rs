//! What faulty files hide: parts that could not be read, with the ids of the dossier that stand in them.

use std::collections::BTreeSet;

use crate::dossier::ActorNode;

/// Parts of files that could not be read, with the ids of the dossier that stand in them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct UnreadText {
    pub ids: BTreeSet<String>,
    pub words: Vec<String>,
}

impl UnreadText {
    /// Whether an id stands there.
    pub fn holds(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// Whether a name stands there, or an id.
    pub fn names(&self, actor: &ActorNode) -> bool {
        let head = &actor.entity.head;
        let aliases = head.aliases.iter().map(|alias| alias.text.as_str());
        let mut forms = std::iter::once(head.name.as_str()).chain(aliases);
        self.holds(&actor.entity.id)
            || forms.any(|form| self.words.iter().any(|words| words.contains(form)))
    }
}
