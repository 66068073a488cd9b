//! Checks a linked dossier: makes diagnostics from what each part says and from what it lacks.
//!
//! A rule is one file of this folder and one row of [`RULES`]. Rules that an earlier stage reports while
//! it reads or links have no function here; their files hold the manual.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Config;
use crate::diag::{Diagnostic, Field, Level, Place, Texts, suggestion};
use crate::dossier::{ActorIx, AllegationIx, Dossier, SourceIx};
use crate::edition::Blots;
use crate::load::Files;
use crate::text::TextId;

mod accused_not_named;
mod adjudicated_without_court;
mod alignment;
mod ambiguous_name;
mod bad_value;
mod body_differs_from_original;
mod broken_link;
mod bystander_response;
mod comment_in_body;
mod consequence;
mod dating;
mod double_bearing;
mod doubtful;
mod duplicate_alias;
mod duplicate_id;
mod faithful;
mod form_mismatch;
mod governed_words;
mod impossible_order;
mod invalid_front_matter;
mod link_outside;
mod list_as_words;
mod look_alike_name;
mod lost_cells;
mod matter;
mod may_be_withheld_word;
mod member_denial;
mod minor_named;
mod missing_key;
mod missing_response;
mod name_not_utf8;
mod old_format;
mod original_changed;
mod original_missing;
mod original_text;
mod orphan;
mod outside_image;
mod over_rights;
mod path_collision;
mod picture;
mod printed;
mod printed_not_found;
mod private_person;
mod quote_ambiguous;
mod quote_not_found;
mod quote_not_in_original;
mod redaction_not_found;
mod relation_cycle;
mod relative_date_anchor;
mod reply_contradicted;
mod reply_without_bearing;
mod report;
mod retracted_support;
mod round;
mod self_accusation;
mod single_origin;
mod sought;
mod template_error;
mod unattributed_insertion;
mod unattributed_title;
mod uncited_quotation;
mod unclear_quotation_marks;
mod unclosed_comment;
mod undated_source;
mod undescribed_image;
mod unfound_quotation;
mod unknown_file;
mod unknown_id;
mod unknown_key;
mod unsafe_alias;
mod unshown_key;
mod unsupported_allegation;
mod unused_allowance;
mod weekday_mismatch;
mod withheld_in_history;
mod withheld_in_output;
mod withheld_reference;
mod withheld_reply;
mod words_cut_by_yaml;

use matter::Matter;
pub use report::{Given, Published, levelled, report};
use round::Asked;
pub use round::Remembered;

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
    check: Option<Check>,
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
enum Check {
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
type OfAll = fn(&Matter<'_>, &mut Sink<'_>);

/// Looks at one node.
type Of<I> = fn(&Matter<'_>, I, &mut Sink<'_>);

/// Every rule, in order of names.
pub const RULES: &[Rule] = &[
    accused_not_named::RULE,
    adjudicated_without_court::RULE,
    ambiguous_name::RULE,
    bad_value::RULE,
    body_differs_from_original::RULE,
    broken_link::RULE,
    bystander_response::RULE,
    comment_in_body::RULE,
    double_bearing::RULE,
    duplicate_alias::RULE,
    duplicate_id::RULE,
    form_mismatch::RULE,
    governed_words::RULE,
    impossible_order::RULE,
    invalid_front_matter::RULE,
    link_outside::RULE,
    list_as_words::RULE,
    look_alike_name::RULE,
    lost_cells::RULE,
    may_be_withheld_word::RULE,
    member_denial::RULE,
    minor_named::RULE,
    missing_key::RULE,
    missing_response::RULE,
    name_not_utf8::RULE,
    old_format::RULE,
    original_changed::RULE,
    original_missing::RULE,
    orphan::RULE,
    outside_image::RULE,
    over_rights::RULE,
    path_collision::RULE,
    printed_not_found::RULE,
    private_person::RULE,
    quote_ambiguous::RULE,
    quote_not_found::RULE,
    quote_not_in_original::RULE,
    redaction_not_found::RULE,
    relation_cycle::RULE,
    relative_date_anchor::RULE,
    reply_contradicted::RULE,
    reply_without_bearing::RULE,
    retracted_support::RULE,
    self_accusation::RULE,
    single_origin::RULE,
    template_error::RULE,
    unattributed_insertion::RULE,
    unattributed_title::RULE,
    uncited_quotation::RULE,
    unclear_quotation_marks::RULE,
    unclosed_comment::RULE,
    undated_source::RULE,
    undescribed_image::RULE,
    unfound_quotation::RULE,
    unknown_file::RULE,
    unknown_id::RULE,
    unknown_key::RULE,
    unsafe_alias::RULE,
    unshown_key::RULE,
    unsupported_allegation::RULE,
    unused_allowance::RULE,
    weekday_mismatch::RULE,
    withheld_in_history::RULE,
    withheld_in_output::RULE,
    withheld_reference::RULE,
    withheld_reply::RULE,
    words_cut_by_yaml::RULE,
];

/// The rule of a name.
#[must_use]
pub fn rule_named(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

/// The names of all rules, for suggestions.
#[must_use]
pub fn names() -> Vec<&'static str> {
    RULES.iter().map(|rule| rule.name).collect()
}

impl Rule {
    /// Whether a file may except itself from it.
    #[must_use]
    pub fn can_be_excepted(&self) -> bool {
        self.nature != Nature::Firm
    }

    /// Whether it argues from absence.
    fn argues_from_absence(&self) -> bool {
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
struct Sink<'r> {
    rule: &'r Rule,
    found: Vec<Diagnostic>,
}

impl Sink<'_> {
    /// A fault of this rule, still to be [put down](Self::push).
    fn fault(&self, place: Place, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(self.rule.name, self.rule.level, place, message)
    }

    fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }
}

/// Runs every rule that is not off: what they find, those of single sources first.
///
/// `blots` is what is blotted out of it, `originals` are the files as collected, by their path below `content/originals`.
fn check(
    dossier: &Arc<Dossier>,
    blots: &Blots,
    texts: &(dyn Texts + Sync),
    originals: &Arc<Files>,
    remembered: &Remembered,
) -> Vec<Diagnostic> {
    run(&Matter::new(dossier, texts, originals, remembered).with_blots(blots), |_| true)
}

/// Runs one rule, whatever its level.
#[must_use]
pub fn only(
    name: &str,
    dossier: &Arc<Dossier>,
    texts: &(dyn Texts + Sync),
    originals: &Arc<Files>,
) -> Vec<Diagnostic> {
    let remembered = Remembered::default();
    found_by(&Matter::new(dossier, texts, originals, &remembered), rule_named(name))
}

/// Looks once more at what is published, where that is less than the complete dossier: what only shows
/// there, such as an allegation that rests on a withheld source alone.
///
/// `withheld` says by id what withholds an entity or a statement. `found` is what was found before; where the same rule spoke at the same place, nothing is added. What
/// cannot be said for certain of the complete dossier cannot be of what is published.
fn published(
    public: &Arc<Dossier>,
    complete: &Dossier,
    withheld: &BTreeMap<String, Place>,
    texts: &(dyn Texts + Sync),
    originals: &Arc<Files>,
    remembered: &Remembered,
    found: &[Diagnostic],
) -> Vec<Diagnostic> {
    let known: BTreeSet<(&str, &Place)> = found.iter().flat_map(places_of).collect();
    let matter = Matter::new(public, texts, originals, remembered).published(complete);
    let mut again = run(&matter, |rule| rule.nature == Nature::FromPublicAbsence);
    again.retain(|diagnostic| !known.contains(&(diagnostic.rule, &diagnostic.place)));
    again.extend(withheld_reply::withheld_replies(public, complete, withheld));
    again
}

/// A diagnostic's places, each with its rule.
fn places_of(diagnostic: &Diagnostic) -> impl Iterator<Item = (&str, &Place)> {
    let related = diagnostic.related.iter().map(|related| &related.place);
    std::iter::once(&diagnostic.place).chain(related).map(|place| (diagnostic.rule, place))
}

fn run(matter: &Matter<'_>, is_wanted: impl Fn(&Rule) -> bool + Sync) -> Vec<Diagnostic> {
    let is_asked =
        |rule: &&Rule| rule.level_in(&matter.dossier.config) != Level::Off && is_wanted(rule);
    found_by(matter, RULES.iter().filter(is_asked))
}

/// What rules find: those that look at single nodes first, then those that look at the whole.
fn found_by(
    matter: &Matter<'_>,
    rules: impl IntoIterator<Item = &'static Rule>,
) -> Vec<Diagnostic> {
    let asked = Asked::of(rules);
    let look = |(rule, check): &(&'static Rule, OfAll)| {
        let mut sink = Sink { rule, found: Vec::new() };
        check(matter, &mut sink);
        sink.found
    };
    let (mut found, others) = rayon::join(
        || matter.remembered.found(matter, &asked),
        || asked.of_dossier.par_iter().flat_map_iter(look).collect::<Vec<_>>(),
    );
    found.extend(others);
    found
}

/// Rules that the settings name and that there are not, or whose level they may not lower.
#[must_use]
pub fn unknown_rules(config: &Config, settings: TextId) -> Vec<Diagnostic> {
    let faulty = config.rules.iter().filter_map(|(name, level)| {
        let field = || Field::of("rules").key(name.clone());
        let Some(rule) = rule_named(name) else {
            let place = Place::Key(settings, field());
            let fault = Diagnostic::error("bad-value", place, format!("there is no rule `{name}`"));
            let hint = suggestion(name, &names());
            return Some(fault.hint(hint.unwrap_or_else(|| unused_allowance::LIST.to_owned())));
        };
        let is_lower = Level::from(*level) < rule.level;
        (is_lower && !rule.can_be_excepted()).then(|| {
            let place = Place::Value(settings, field());
            let message = format!("`{name}` is always an error");
            Diagnostic::error("bad-value", place, message)
                .hint("mend what it reports, and take this line out: it stands between a mistake and the readers")
        })
    });
    faulty.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_stand_in_order_of_names_and_each_has_a_manual() {
        assert!(RULES.is_sorted_by(|one, other| one.name < other.name));
        for rule in RULES {
            assert!(rule.manual.contains("**Why**"), "{} says not why", rule.name);
            assert!(rule.manual.contains("**Cure**"), "{} names no cure", rule.name);
            assert!(!rule.summary.ends_with('.'), "{}", rule.name);
        }
    }
}
