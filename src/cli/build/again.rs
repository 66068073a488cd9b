//! What one build leaves for the next: what it told, and by what that one knows that nothing changed.

use serde::{Deserialize, Serialize};

use crate::check::RULES;
use crate::diag::Located;
use crate::load::{Stamp, Workspace};
use crate::manifest::Imprint;
use crate::write::{
    CachingSink, Durability, LastBuild, MadeFrom, OutputClaim, StagedFiles, Staging, ToRemember,
    WriteError,
};
use crate::{Built, Options};

/// A build, and the one before it.
pub(super) struct Rebuild {
    /// What tells the program from any other; without it nothing is remembered.
    program: Option<[u8; 32]>,
    made_from: [u8; 32],
    last: Option<LastBuild>,
}

impl Rebuild {
    /// The build of a dossier into an output; a fresh one looks at nothing of the one before.
    pub(super) fn of(claim: &OutputClaim, made_from: [u8; 32], is_fresh: bool) -> Self {
        let program = program();
        let last = program.filter(|_| !is_fresh).and_then(|program| claim.last(&program));
        Self { program, made_from, last }
    }

    /// What the build before wrote and told, if this one would come to the very same and nobody touched anything.
    pub(super) fn untouched(&self, claim: &OutputClaim) -> Option<(StagedFiles, Account)> {
        let last = self.last.as_ref().filter(|last| last.made_from == self.made_from)?;
        let account = Account::read(&last.told)?;
        claim.is_untouched(last).then(|| (last.written(), account))
    }

    /// The files of before.
    pub(super) fn take_files(&mut self) -> CachingSink {
        self.last.take().map_or_else(CachingSink::default, LastBuild::into_files)
    }

    /// Puts a site in its place, and has the next build know of it.
    pub(super) fn publish(
        self,
        staging: Staging,
        files: &MadeFrom,
        account: &Account,
    ) -> Result<StagedFiles, WriteError> {
        match self.program.as_ref().zip(account.written()) {
            Some((program, told)) => {
                let made_from = self.made_from;
                staging.publish_remembered(files, ToRemember { program, made_from, told })
            }
            None => staging.publish(Durability::Synced),
        }
    }
}

/// What a build told, beside what it wrote.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Account {
    /// What was found in the dossier.
    pub found: Vec<Located>,
    /// How much of it the site does not show; empty where that is nothing.
    pub withheld: String,
    /// Whether the site has an address.
    pub has_address: bool,
}

/// The same as it is written down: the names of rules stand beside what they found.
#[derive(Serialize, Deserialize)]
struct Written<'t> {
    rules: Vec<std::borrow::Cow<'t, str>>,
    found: std::borrow::Cow<'t, [Located]>,
    withheld: std::borrow::Cow<'t, str>,
    has_address: bool,
}

impl Account {
    /// What a build that is done has to tell.
    pub(super) fn of(built: Built, has_address: bool) -> Self {
        let is_nothing = built.withheld.is_empty();
        let withheld = if is_nothing { String::new() } else { built.withheld.to_string() };
        Self { found: built.diagnostics, withheld, has_address }
    }

    /// As it is written down; nothing where it cannot be.
    pub(super) fn written(&self) -> Option<Vec<u8>> {
        let rules = self.found.iter().map(|one| one.diagnostic.rule.into()).collect();
        let (found, withheld) = (self.found.as_slice().into(), self.withheld.as_str().into());
        let has_address = self.has_address;
        postcard::to_allocvec(&Written { rules, found, withheld, has_address }).ok()
    }

    /// What was written down; nothing where it was not by this program.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let Written { rules, found, withheld, has_address } = postcard::from_bytes(bytes).ok()?;
        let mut found = found.into_owned();
        if rules.len() != found.len() {
            return None;
        }
        for (name, one) in rules.iter().zip(&mut found) {
            one.diagnostic.rule = RULES.iter().find(|rule| rule.name == name)?.name;
        }
        Some(Self { found, withheld: withheld.into_owned(), has_address })
    }
}

/// A hash of everything that a site is made from but the program.
pub(super) fn made_from(workspace: &Workspace, options: &Options, imprint: &Imprint) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&workspace.print());
    // Whatever an option is one day, it shows here.
    hasher.update(format!("{options:?} {imprint:?}").as_bytes());
    hasher.finalize().into()
}

/// Tells the program that runs from any other, and from itself after it was built anew: by its version and the stamp of
/// its file. Nothing where the system does not say which file that is.
fn program() -> Option<[u8; 32]> {
    // The file that was begun, even if another one lies in its place by now.
    let metadata = std::fs::metadata("/proc/self/exe")
        .or_else(|_| std::fs::metadata(std::env::current_exe()?))
        .ok()?;
    let stamp = postcard::to_allocvec(&Stamp::of(&metadata)).ok()?;
    let mut hasher = blake3::Hasher::new();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes()).update(&[0]).update(&stamp);
    Some(hasher.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_told_is_told_again_to_the_letter() {
        let page = "---\ntitle: A page\ncolour: red\n---\n\nSee [[methods]].\n";
        let workspace = Workspace::from_files([
            ("site.yaml", b"title: A\nformat: 1\nrules: {unknown-field: warning}\n".to_vec()),
            ("content/pages/page.md", page.into()),
            ("content/pages/method.md", b"---\ntitle: Method\n---\n".to_vec()),
            ("content/stranger.txt", Vec::new()),
        ]);
        let found = crate::check(&workspace, &Options::default());
        assert!(found.len() > 2, "{found:?}");
        let account = Account { found, withheld: "1 draft".to_owned(), has_address: true };
        assert_eq!(Account::read(&account.written().unwrap()), Some(account));
        assert_eq!(Account::read(b"of another program"), None);
    }

    #[test]
    fn another_option_makes_another_site() {
        let workspace = Workspace::default();
        let (options, imprint) = (Options::default(), Imprint::default());
        let own = made_from(&workspace, &options, &imprint);
        let tagged = Options { language: Some("fr".to_owned()), ..options.clone() };
        let numbered = Imprint { serial: Some(1), ..Imprint::default() };
        assert_eq!(own, made_from(&workspace, &options, &imprint));
        assert_ne!(own, made_from(&workspace, &tagged, &imprint));
        assert_ne!(own, made_from(&workspace, &options, &numbered));
        assert_eq!(program(), program());
    }
}
