//! What a rule is: how it is called, how grave it is, how it looks for faults, and where it puts them.

use super::matter::CheckContext;
use crate::config::Config;
use crate::diag::{Diagnostic, Level, Place};
use crate::dossier::{ActorIx, AllegationIx, SourceIx};

/// Something that may be wrong with a dossier: how it is called, how grave it is, and how it is found.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The name, in kebab-case.
    pub name: &'static str,
    /// How grave it is where `site.yaml` says nothing else.
    pub level: Level,
    /// What sets it apart.
    pub nature: Nature,
    /// What it is about, in one line.
    pub summary: &'static str,
    /// What is reported, why it matters, an example, and the cure; in markdown.
    pub manual: &'static str,
    /// Finds it; `None` where an earlier or a later stage reports it.
    pub(super) check: Option<RuleScope>,
}

/// What sets a rule apart: what it argues from, and whether a file may except itself from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nature {
    /// It speaks of what stands there, and a file may except itself from it.
    Usual,
    /// Nothing can be excepted from it, and no setting lowers its level: it says that a file cannot be read, that a
    /// quotation does not stand in its source, or that something withheld would be seen.
    Firm,
    /// It argues from absence: where anything could not be read, what it finds, and what it does not, may change.
    FromAbsence,
    /// It argues from absence, and looks once more at what is published, where that is less than everything: a reader
    /// cannot see there what it misses.
    FromPublicAbsence,
}

/// How a rule looks for faults. The narrower it looks, the more of what it found is still so after a
/// change elsewhere.
#[derive(Debug, Clone, Copy)]
pub(super) enum RuleScope {
    /// At the whole dossier.
    Dossier(OfAll),
    /// At one source after the other: it asks nothing but the source, its statements, what they say of
    /// allegations, and its original.
    Source(Of<SourceIx>),
    /// At one actor after the other: it asks nothing but the actor and what refers to it.
    Actor(Of<ActorIx>),
    /// At one allegation after the other: it asks nothing but the allegation, the statements that bear on
    /// it or that it speaks of, with their sources and those that its text links to, and the actors in all
    /// of them.
    Allegation(Of<AllegationIx>),
    /// At one source, and at one allegation, after the other.
    SourceAndAllegation(Of<SourceIx>, Of<AllegationIx>),
}

/// Looks at the whole dossier.
pub(super) type OfAll = fn(&CheckContext<'_>, &mut FindingSink<'_>);

/// Looks at one node.
pub(super) type Of<I> = fn(&CheckContext<'_>, I, &mut FindingSink<'_>);

impl Rule {
    /// Whether a file may except itself from it.
    #[must_use]
    pub fn can_be_excepted(&self) -> bool {
        self.nature != Nature::Firm
    }

    /// Whether it argues from absence.
    pub(super) fn argues_from_absence(&self) -> bool {
        matches!(self.nature, Nature::FromAbsence | Nature::FromPublicAbsence)
    }

    /// How grave it is under these settings.
    #[must_use]
    pub fn level_in(&self, config: &Config) -> Level {
        let level = config.rules.get(self.name).map_or(self.level, |level| (*level).into());
        if self.can_be_excepted() { level } else { level.max(self.level) }
    }
}

/// Where a rule puts what it finds.
#[derive(Debug)]
pub(super) struct FindingSink<'r> {
    pub(super) rule: &'r Rule,
    pub(super) found: Vec<Diagnostic>,
}

impl FindingSink<'_> {
    /// A fault of this rule, still to be [put down](Self::push).
    pub(super) fn fault(&self, place: Place, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(self.rule.name, self.rule.level, place, message)
    }

    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }
}
