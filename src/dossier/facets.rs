//! Facets: the allegations and the sources of a dossier, cut by what is known of them, each part with an address.
//!
//! What an allegation's standing is, is asked of `standing` alone. No facet names a private person or a minor.

use std::collections::BTreeMap;

use casefile_words::Day;

use super::address::{FACETS_FOLDER, address, year_in_address};
use super::{
    ActorIx, AllegationIx, AllegationNode, Contest, Dossier, SourceIx, StatementIx, Support,
};
use crate::entity::{Kind, Verb};
use crate::value::{Date, Known};

/// Members below this number are a line in the list of facets: whoever is led to a page with fewer has read them sooner in
/// the list that they came from.
pub const FEWEST: usize = 10;

/// Whether a facet of so many, of a list of so many, has a page of its own. One that all belong to cuts nothing.
#[must_use]
pub fn has_page(members: usize, all: usize) -> bool {
    members >= FEWEST && members < all
}

/// What allegations have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AllegationFacet {
    /// How they stand.
    Standing(StandingFacet),
    /// Nobody is accused.
    NobodyAccused,
    /// Somebody is accused who is not picked out.
    SomebodyAccused,
    /// Who is accused.
    Accused(ActorIx),
    /// The year in which they were first said or printed, as far as words are held that count.
    FirstSaid(i64),
}

/// How an allegation stands, in one respect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StandingFacet {
    /// All who say it are one origin.
    OneOrigin,
    /// Two or more independent origins say it.
    SeveralOrigins,
    /// A court found it to be so.
    Adjudicated,
    /// Denied by or for somebody accused.
    Denied,
    /// Disputed, or denied by others.
    Disputed,
    /// Limited, and not contested further.
    Qualified,
    /// No words against it are held, and none are recorded.
    Uncontested,
    /// A reply of somebody accused is on record.
    Replied,
    /// Somebody is accused, and no reply is on record.
    NoReply,
    /// Something that was said of it counts for nothing any more.
    Withdrawn,
}

impl StandingFacet {
    /// The word for it, in addresses and for messages to choose by.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::OneOrigin => "one-origin",
            Self::SeveralOrigins => "several-origins",
            Self::Adjudicated => "adjudicated",
            Self::Denied => "denied",
            Self::Disputed => "disputed",
            Self::Qualified => "qualified",
            Self::Uncontested => "uncontested",
            Self::Replied => "replied",
            Self::NoReply => "no-reply",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Those of an allegation.
    fn of(node: &AllegationNode) -> Vec<Self> {
        let standing = &node.standing;
        let origins = match standing.independence.origins {
            0 => None,
            1 => Some(Self::OneOrigin),
            _ => Some(Self::SeveralOrigins),
        };
        let contest = match standing.contest {
            Contest::Denied => Self::Denied,
            Contest::Disputed => Self::Disputed,
            Contest::Qualified => Self::Qualified,
            Contest::Uncontested => Self::Uncontested,
        };
        let is_replied = !standing.replied().is_empty();
        // A reply of which no words are held counts for nothing, and is no silence.
        let is_recorded = node.entity.head.responses.iter().any(|own| own.kind.is_reply());
        let is_only_recorded = !is_replied && is_recorded;
        let found = standing.support == Support::Adjudicated;
        let reply = if is_replied { Self::Replied } else { Self::NoReply };
        let parts = [
            origins,
            found.then_some(Self::Adjudicated),
            Some(contest).filter(|own| *own != Self::Uncontested || !is_recorded),
            ((is_replied || !node.accused.is_empty()) && !is_only_recorded).then_some(reply),
            (!standing.withdrawn.is_empty()).then_some(Self::Withdrawn),
        ];
        parts.into_iter().flatten().collect()
    }
}

impl AllegationFacet {
    /// The folder of its pages.
    #[must_use]
    pub fn address(&self, dossier: &Dossier) -> String {
        let below = match self {
            Self::Standing(own) => format!("standing/{}", own.key()),
            Self::NobodyAccused => "accusing/nobody".to_owned(),
            Self::SomebodyAccused => "accusing/somebody".to_owned(),
            Self::Accused(actor) => format!("accused/{}", dossier.actor(*actor).entity.id),
            Self::FirstSaid(year) => format!("year/{}", year_in_address(*year)),
        };
        format!("{}/{FACETS_FOLDER}/{below}/", Kind::Allegation.folder())
    }
}

/// What sources have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceFacet {
    /// The year in which they were published; none where no single year is known.
    Published(Option<i64>),
    /// Who published them; nobody where that is not known.
    Publisher(Option<ActorIx>),
    /// The language that they are in, by its tag.
    Language(String),
}

impl SourceFacet {
    /// The folder of its pages.
    #[must_use]
    pub fn address(&self, dossier: &Dossier) -> String {
        let below = match self {
            Self::Published(Some(year)) => format!("year/{}", year_in_address(*year)),
            Self::Published(None) => "undated".to_owned(),
            Self::Publisher(Some(actor)) => {
                format!("publisher/{}", dossier.actor(*actor).entity.id)
            }
            Self::Publisher(None) => "unknown-publisher".to_owned(),
            Self::Language(tag) => format!("language/{}", tag.to_ascii_lowercase()),
        };
        format!("{}/{FACETS_FOLDER}/{below}/", Kind::Source.folder())
    }
}

/// The file of which entries of the listing at `section` have which facet.
#[must_use]
pub fn members_address(section: &str) -> String {
    format!("{section}{FACETS_FOLDER}/members.json")
}

/// The folder of the pages of what an actor says in one way.
#[must_use]
pub fn speaking_address(dossier: &Dossier, actor: ActorIx, verb: Verb) -> String {
    let own = address(Kind::Actor, &dossier.actor(actor).entity.id);
    format!("{own}{FACETS_FOLDER}/{}/", verb.word())
}

/// By facet, the allegations that have it, in the order of the site.
#[must_use]
pub fn of_allegations(dossier: &Dossier) -> BTreeMap<AllegationFacet, Vec<AllegationIx>> {
    let mut facets: BTreeMap<AllegationFacet, Vec<AllegationIx>> = BTreeMap::new();
    for allegation in dossier.allegation_indexes() {
        let node = dossier.allegation(allegation);
        let standing = StandingFacet::of(node).into_iter().map(AllegationFacet::Standing);
        let whole = match node.entity.head.accused {
            Known::None => Some(AllegationFacet::NobodyAccused),
            Known::Unknown => Some(AllegationFacet::SomebodyAccused),
            Known::Value(_) => None,
        };
        let accused = node.accused.iter().filter_map(|accused| accused.actor);
        let accused = accused.filter(|actor| is_nameable(dossier, *actor));
        let year = first_said(dossier, allegation).map(|day| AllegationFacet::FirstSaid(day.year));
        let all = standing.chain(whole).chain(accused.map(AllegationFacet::Accused)).chain(year);
        for facet in all {
            let members = facets.entry(facet).or_default();
            if members.last() != Some(&allegation) {
                members.push(allegation);
            }
        }
    }
    facets
}

/// By facet, the sources that have it, in the order of the site.
#[must_use]
pub fn of_sources(dossier: &Dossier) -> BTreeMap<SourceFacet, Vec<SourceIx>> {
    let mut facets: BTreeMap<SourceFacet, Vec<SourceIx>> = BTreeMap::new();
    for source in dossier.source_indexes() {
        let node = dossier.source(source);
        let head = &node.entity.head;
        let published = head.published.date.value().and_then(one_year);
        let publisher = match node.publisher {
            Some(actor) if is_nameable(dossier, actor) => Some(SourceFacet::Publisher(Some(actor))),
            Some(_) => None,
            None => Some(SourceFacet::Publisher(None)),
        };
        let tag = head.language.as_ref().and_then(Known::value).map(|tag| tag.as_str());
        let tag = tag.unwrap_or_else(|| dossier.config.content_language());
        let all = [
            Some(SourceFacet::Published(published)),
            publisher,
            Some(SourceFacet::Language(tag.to_owned())),
        ];
        for facet in all.into_iter().flatten() {
            facets.entry(facet).or_default().push(source);
        }
    }
    facets
}

/// The last day on which the first of the words that support an allegation, and count, can have been said.
#[must_use]
pub fn first_said(dossier: &Dossier, allegation: AllegationIx) -> Option<Day> {
    let counted = dossier.allegation(allegation).counted();
    let supporting = counted.filter(|borne| borne.verb.is_support());
    supporting.filter_map(|borne| dossier.latest(borne.statement)).min()
}

/// Whether lists may be cut by somebody's name. Who holds no office does not become known by answering: only words that
/// carry an allegation count.
#[must_use]
pub fn is_nameable(dossier: &Dossier, actor: ActorIx) -> bool {
    let node = dossier.actor(actor);
    let carries = |statement: &StatementIx| {
        dossier.statement(*statement).bearings.iter().any(|bearing| bearing.verb.is_support())
    };
    !node.is_anonymous() && (!node.is_without_office() || node.speaks.iter().any(carries))
}

fn one_year(date: &Date) -> Option<i64> {
    let (first, last) = (date.earliest()?, date.latest()?);
    (first.year == last.year).then_some(first.year)
}

/// The addresses of the facets of allegations that have pages.
pub(super) fn addresses_of_allegations(dossier: &Dossier) -> Vec<String> {
    let all = dossier.allegations.len();
    let facets = of_allegations(dossier).into_iter();
    let with_page = facets.filter(|(_, members)| has_page(members.len(), all));
    with_page.map(|(facet, _)| facet.address(dossier)).collect()
}

/// The addresses of the facets of sources that have pages.
pub(super) fn addresses_of_sources(dossier: &Dossier) -> Vec<String> {
    let all = dossier.sources.len();
    let facets = of_sources(dossier).into_iter();
    let with_page = facets.filter(|(_, members)| has_page(members.len(), all));
    with_page.map(|(facet, _)| facet.address(dossier)).collect()
}
