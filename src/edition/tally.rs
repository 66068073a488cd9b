//! What an audience is not shown, by numbers and reasons: what a build says, and what a page of the site says
//! where its publisher wants one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::Timestamp;

use super::blots::Blots;
use super::held_back::HeldBack;
use crate::entity::{Embargo, Entities, Head};
use crate::withheld::Whose;

/// Why something is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WithheldReason<'t> {
    /// It is not published.
    Draft,
    /// It is under an embargo that has not passed.
    Embargo,
    /// It is the name of a minor.
    Minor,
    /// An editor had it blotted out, for this reason.
    Redaction(&'t str),
}

/// What an audience is not shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Entities and statements that are not published.
    pub drafts: usize,
    /// Entities and statements under an embargo that has not passed.
    pub embargoed: usize,
    /// The next instant at which an embargo ends.
    pub next: Option<Timestamp>,
    /// Entries of `redact` in what is shown, by the reason.
    pub redactions: BTreeMap<String, usize>,
    /// Minors, whose names are blotted out.
    pub minors: usize,
}

impl Tally {
    /// Counts what is held back and what is blotted out of the rest.
    pub(super) fn of(entities: &Entities, held_back: &HeldBack, blots: &Blots) -> Self {
        let embargoed = held_back.embargoed().count();
        let mut tally = Self {
            drafts: held_back.by_id().len() - embargoed,
            embargoed,
            next: next(entities, held_back),
            redactions: BTreeMap::new(),
            minors: blots.minors().len(),
        };
        let shown: BTreeSet<_> = entities
            .sources
            .iter()
            .map(|own| (own.text, &own.id))
            .chain(entities.actors.iter().map(|own| (own.text, &own.id)))
            .chain(entities.allegations.iter().map(|own| (own.text, &own.id)))
            .chain(entities.pages.iter().map(|own| (own.text, &own.id)))
            .filter(|(_, id)| !held_back.holds(id))
            .map(|(text, _)| text)
            .collect();
        for (needle, why) in blots.needles().iter().zip(blots.reasons()) {
            let is_own = matches!(needle.whose, Whose::Redaction { .. });
            if is_own && why != blots.minor() && shown.contains(&needle.asked.0) {
                *tally.redactions.entry(why.clone()).or_default() += 1;
            }
        }
        tally
    }

    /// Whether everything is shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// How many of what, each with its reason, where there is any.
    #[must_use]
    pub fn rows(&self) -> Vec<(WithheldReason<'_>, usize)> {
        let mut rows = self.every_row();
        rows.retain(|(_, count)| *count > 0);
        rows
    }

    /// The same with the reasons for which nothing is held back.
    #[must_use]
    pub fn every_row(&self) -> Vec<(WithheldReason<'_>, usize)> {
        let mut rows = vec![
            (WithheldReason::Draft, self.drafts),
            (WithheldReason::Embargo, self.embargoed),
            (WithheldReason::Minor, self.minors),
        ];
        let redactions = self.redactions.iter();
        rows.extend(redactions.map(|(why, count)| (WithheldReason::Redaction(why), *count)));
        rows
    }
}

/// "2 not published, 1 under an embargo (the next ends 2027-01-01T06:00:00Z), 3 blotted out: privacy".
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (reason, count)) in self.rows().into_iter().enumerate() {
            let comma = if place == 0 { "" } else { ", " };
            write!(f, "{comma}{count} ")?;
            match (reason, self.next) {
                (WithheldReason::Draft, _) => f.write_str("not published")?,
                (WithheldReason::Embargo, None) => f.write_str("under an embargo")?,
                (WithheldReason::Embargo, Some(next)) => {
                    write!(f, "under an embargo (the next ends {next})")?;
                }
                (WithheldReason::Minor, _) if count == 1 => {
                    f.write_str("name of a minor, blotted out")?;
                }
                (WithheldReason::Minor, _) => f.write_str("names of minors, blotted out")?,
                (WithheldReason::Redaction(why), _) => write!(f, "blotted out: {why}")?,
            }
        }
        Ok(())
    }
}

/// The first instant at which something that is held back may be shown.
fn next(entities: &Entities, held_back: &HeldBack) -> Option<Timestamp> {
    fn until<H: Head>(head: &H) -> Option<Timestamp> {
        head.embargo().filter(|_| head.publish()).map(|embargo| embargo.until)
    }
    let held = |id: &String| held_back.holds(id);
    let sources = entities.sources.iter().filter(|own| held(&own.id));
    let actors = entities.actors.iter().filter(|own| held(&own.id));
    let allegations = entities.allegations.iter().filter(|own| held(&own.id));
    let pages = entities.pages.iter().filter(|own| held(&own.id));
    let statements = entities.sources.iter().flat_map(|source| {
        let items = held_back.statements_of(source.text).into_iter().flatten();
        items.filter_map(|item| source.head.statements.get(*item))
    });
    let statements = statements.filter(|statement| statement.publish);
    let until_of = |embargo: &Embargo| embargo.until;
    sources
        .filter_map(|own| until(&own.head))
        .chain(actors.filter_map(|own| until(&own.head)))
        .chain(allegations.filter_map(|own| until(&own.head)))
        .chain(pages.filter_map(|own| until(&own.head)))
        .chain(statements.filter_map(|one| one.embargo.as_deref().map(until_of)))
        .min()
}
