//! The gate: looks through every finished file for what may not be shown, before anything is published.
//!
//! Withholding takes everything out before a page is made; the gate knows nothing of how. It is given what
//! is withheld and what is released, makes [secrets](Secret) of the words that stand in the one and nowhere
//! in the other, and finds them in bytes and paths, coded or not. One of them stops the whole site.
//!
//! 1. [`gather`] takes every word of what is withheld, and what is blotted out.
//! 2. [`shown`] leaves out what may be shown: what is released, and what the program [brings along](mod@built_in).
//! 3. [`sought`] looks for the rest in a file: as it stands ([`sieve`]), and where something may hide
//!    words ([`windows`]) as it is read ([`unravel`]). Files that hold others are [opened](packed).
//!    Lines of pages that were [looked at](lines) on others hold nothing.
//! 4. [`Gated`] stands before a sink and lets nothing pass that holds a secret.

use std::fmt;

use crate::diag::Diagnostic;
use crate::edition::{Blots, Released};
use crate::entity::Entities;
use crate::language::Language;
use crate::load::Workspace;

mod beside;
mod blocks;
mod built_in;
mod counts;
mod end;
mod excerpt;
mod form;
mod gather;
mod leak;
mod letters;
mod lines;
mod named;
mod packed;
mod patterns;
mod pdf;
mod plain_table;
mod plain_words;
mod public;
mod secret;
mod shown;
mod sieve;
mod sink;
mod sought;
mod stream;
mod unravel;
mod windows;
mod word_starts;
mod words;

pub use leak::{Leak, RULE};
pub use secret::{Secret, Weight, Why};
pub use shown::ShownCache;
pub use sink::Gated;
use sought::{FileHits, SoughtSecrets};

use built_in::built_in;

/// The folder of static files on the site.
const STATICS: &str = "static/";

/// Knows what no finished file may hold.
#[derive(Default)]
pub struct Gate {
    sought: Option<SoughtSecrets>,
    print: [u8; 32],
}

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gate").field("sought", &self.sought).finish_non_exhaustive()
    }
}

impl Gate {
    /// The gate between all entities of a dossier and those who may see only what is released of them.
    #[must_use]
    #[inline(never)]
    pub fn of(
        all: &Entities,
        blots: &Blots,
        (released, language): (&Released, &Language),
        workspace: &Workspace,
        remembered: &ShownCache,
    ) -> Self {
        let named = named::named(all, blots, released.entities());
        let secrets = gather::gathered(all, released.held_back(), &named);
        if secrets.is_empty() {
            return Self::default();
        }
        let sought =
            shown::sorted_out(secrets, (released.entities(), language), workspace, remembered);
        if sought.secrets.is_empty() {
            return Self::default();
        }
        let print = print(&sought.secrets);
        Self { sought: Some(sought), print }
    }

    /// Whether everything may pass.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.sought.is_none()
    }

    /// What may not pass, in order.
    #[must_use]
    pub fn secrets(&self) -> &[Secret] {
        self.sought.as_ref().map_or(&[], |sought| &sought.secrets)
    }

    /// Tells what is sought from anything else; nothing where everything may pass.
    #[must_use]
    pub fn print(&self) -> Option<&[u8; 32]> {
        self.sought.as_ref().map(|_| &self.print)
    }

    /// Every secret that a finished file holds, in its bytes or in its path, each once.
    #[must_use]
    pub fn look(&self, path: &str, bytes: &[u8]) -> Vec<Leak> {
        self.look_from(path, bytes, 0)
    }

    /// The same in a part of a file, before which so many lines end.
    #[inline(never)]
    fn look_from(&self, path: &str, bytes: &[u8], lines: usize) -> Vec<Leak> {
        let Some(sought) = &self.sought else { return Vec::new() };
        let mut leaks = leak::Leaks::new(sought, path, lines);
        leaks.path(&sought.everywhere(path.as_bytes()));
        if path.strip_prefix(STATICS).is_some_and(|name| built_in().holds(name, bytes)) {
            return leaks.found;
        }
        let FileHits { found, text, holds_data } = sought.in_file(bytes);
        leaks.file(&found, text.as_ref().map_or(bytes, |text| text.as_bytes()), None);
        leaks.file(&sought.short(path, bytes).into_iter().collect(), bytes, None);
        let opened = packed::opened(bytes, holds_data);
        for (name, part) in &opened.parts {
            let FileHits { found, text, .. } = sought.in_file(part);
            let part = text.as_ref().map_or(part.as_slice(), |text| text.as_bytes());
            leaks.file(&found, part, Some(name));
        }
        if let Some(trouble) = opened.trouble {
            leaks.trouble(trouble);
        }
        leaks.found
    }

    /// What is told of places that may not be published: one diagnostic for each secret.
    #[must_use]
    pub fn told(&self, leaks: Vec<Leak>) -> Vec<Diagnostic> {
        leak::told(self.secrets(), leaks)
    }
}

fn print(secrets: &[Secret]) -> [u8; 32] {
    let mut all = Vec::new();
    for secret in secrets {
        for word in &secret.words {
            all.extend_from_slice(word.as_bytes());
            all.push(0);
        }
        let below = secret.only_below.as_deref().unwrap_or("");
        all.extend_from_slice(below.as_bytes());
        all.extend([1, u8::from(secret.is_whole), u8::from(secret.has_forms)]);
    }
    blake3::hash(&all).into()
}
