//! Where words are sought: in every text, or in those alone that ask for it themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::index::{NeedleIndex, Scope, Use};
use crate::text::TextId;

/// In which texts something is sought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// In all.
    pub is_everywhere: bool,
    /// In these.
    pub texts: BTreeSet<TextId>,
}

/// The reach of everything in an index.
#[derive(Debug)]
pub struct Scopes {
    /// For each word of names, the group of words that it may be joined to, step by step.
    groups: Vec<usize>,
    reaches: Vec<Reach>,
    literals: BTreeMap<u32, Reach>,
    /// For each group of needles, where it is sought.
    names: Vec<Scope>,
}

impl Reach {
    fn add(&mut self, scope: Option<TextId>) {
        match scope {
            Some(text) => drop(self.texts.insert(text)),
            None => self.is_everywhere = true,
        }
    }

    fn extend(&mut self, other: &Self) {
        self.is_everywhere |= other.is_everywhere;
        self.texts.extend(&other.texts);
    }
}

impl Scopes {
    /// Works it out. A word that may stand before another in a phrase reaches as far as that: it is one
    /// that a name can begin at.
    pub fn of(index: &NeedleIndex) -> Self {
        let mut groups: Vec<usize> = (0..index.unit_capital.len()).collect();
        let neighbours: BTreeSet<_> = index.neighbours.iter().collect();
        for (one, next) in neighbours {
            let (one, next) = (root(&groups, *one as usize), root(&groups, *next as usize));
            groups[one.max(next)] = one.min(next);
        }
        let groups: Vec<usize> = (0..groups.len()).map(|unit| root(&groups, unit)).collect();
        let mut reaches = vec![Reach::default(); groups.len()];
        let mut add = |unit: u32, scope| reaches[groups[unit as usize]].add(scope);
        let phrases = index.phrases.keys();
        phrases.for_each(|(units, scope)| units.iter().for_each(|unit| add(*unit, *scope)));
        index.pairs.keys().for_each(|(one, other, scope)| {
            add(*one, *scope);
            add(*other, *scope);
        });
        index.initials.keys().for_each(|(unit, _, scope)| add(*unit, *scope));
        index.parts.keys().for_each(|(unit, scope)| add(*unit, *scope));
        let mut literals: BTreeMap<u32, Reach> = BTreeMap::new();
        let each = index.literals.keys();
        each.for_each(|(literal, scope)| literals.entry(*literal).or_default().add(*scope));
        let names = index.groups.iter().map(|group| group.scope).collect();
        Self { groups, reaches, literals, names }
    }

    /// How far a pattern reaches that stands for these.
    pub fn reach(&self, uses: &[Use]) -> Reach {
        let mut reach = Reach::default();
        for what in uses {
            match what {
                Use::Unit { unit, .. } => {
                    reach.extend(&self.reaches[self.groups[*unit as usize]]);
                }
                Use::Literal { literal } => {
                    if let Some(own) = self.literals.get(literal) {
                        reach.extend(own);
                    }
                }
                Use::Initials { group } | Use::RunTogether { group } => {
                    if let Some(scope) = self.names.get(*group as usize) {
                        reach.add(*scope);
                    }
                }
                Use::Other { .. } => {}
            }
        }
        reach
    }
}

fn root(groups: &[usize], mut unit: usize) -> usize {
    while groups[unit] != unit {
        unit = groups[unit];
    }
    unit
}
