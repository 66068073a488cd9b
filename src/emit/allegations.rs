//! `/allegations/`: the listing, in several orders, and cut by standing, by accused, by topic and by when each was first
//! said.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::Output;
use super::facets::{
    CutListing, Facet, FacetColumn, FacetGroup, PlacesByFacet, columns, hubs, members,
};
use super::frame::Frame;
use super::listing::{letter, size, sorted_name};
use super::shared::dates::year_words;
use super::shared::ledger::{self, AllegationRow};
use super::shared::paging::{Leaf, List, Pager, pages};
use super::shared::wording::{counted, name};
use crate::dossier::facets::{
    AllegationFacet, StandingFacet, first_said, has_page, of_allegations,
};
use crate::dossier::sections::{ALLEGATIONS, TOPICS};
use crate::dossier::{AllegationIx, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::language::Message;

/// In a list that is not longer everything is seen at a glance, whatever its order.
const GLANCE: usize = 20;

/// What the template sees.
#[derive(Serialize)]
struct AllegationListing<'a> {
    page: Frame<'a>,
    heading: String,
    length: Message<'a>,
    /// In which order they stand: "in the order of the dossier".
    order: &'a str,
    /// What the facet is, and is not.
    note: Option<&'a str>,
    /// All allegations, from a part of them.
    whole: Option<String>,
    columns: Vec<FacetColumn<'a>>,
    orders: Vec<OrderLink<'a>>,
    rows: Vec<AllegationRow<'a>>,
    has_contests: bool,
    pager: Option<Pager>,
}

/// An order in which the listing stands too.
#[derive(Serialize)]
struct OrderLink<'a> {
    words: &'a str,
    href: String,
    is_current: bool,
}

/// The orders in which all allegations are listed. None is one of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AllegationOrder {
    /// That of the dossier.
    Dossier,
    /// What was first said last comes first.
    Newest,
    /// By the number of independent origins.
    Origins,
    /// By the number of statements that dispute or deny it.
    Denied,
}

impl AllegationOrder {
    const ALL: [Self; 4] = [Self::Dossier, Self::Newest, Self::Origins, Self::Denied];

    fn folder(self) -> &'static str {
        match self {
            Self::Dossier => "allegations/",
            Self::Newest => "allegations/by/order/newest/",
            Self::Origins => "allegations/by/order/origins/",
            Self::Denied => "allegations/by/order/denied/",
        }
    }

    /// The messages of the order: as a link, above the list, and as a heading.
    fn messages(self) -> [&'static str; 3] {
        match self {
            Self::Dossier => ["order-dossier", "allegations-order", "heading-allegations"],
            Self::Newest => ["order-newest", "order-newest-long", "order-newest-heading"],
            Self::Origins => ["order-origins", "order-origins-long", "order-origins-heading"],
            Self::Denied => ["order-denied", "order-denied-long", "order-denied-heading"],
        }
    }

    /// What allegations are ordered by; of as many, that of the dossier stays.
    fn key(self, edition: &Edition, allegation: AllegationIx) -> impl Ord + use<> {
        let node = edition.allegation(allegation);
        match self {
            Self::Dossier => (Reverse(0), Reverse(None)),
            Self::Newest => (Reverse(0), Reverse(first_said(edition, allegation))),
            Self::Origins => (Reverse(node.standing.independence.origins), Reverse(None)),
            Self::Denied => (Reverse(ledger::contests(node)), Reverse(None)),
        }
    }
}

/// What one list of allegations is.
#[derive(Clone)]
struct AllegationPart {
    folder: String,
    heading: String,
    order: AllegationOrder,
    note: Option<&'static str>,
    is_whole: bool,
    /// Whether any allegation of the dossier is disputed or denied.
    has_contests: bool,
}

/// Lists every page of the listing of allegations.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let all: Vec<AllegationIx> = edition.allegation_indexes().collect();
    let facets = of_allegations(edition);
    let groups: Arc<[FacetGroup<'a>]> = groups(edition, &facets).into();
    let orders: Arc<[AllegationOrder]> = offered(edition, &all).into();
    let has_contests = edition.allegations.iter().any(|node| ledger::contests(node) > 0);
    let mut outputs = Vec::new();
    for order in orders.iter().copied() {
        let [_, _, heading] = order.messages();
        let part = AllegationPart {
            folder: order.folder().to_owned(),
            heading: edition.word(heading).to_owned(),
            order,
            note: None,
            is_whole: true,
            has_contests,
        };
        outputs.extend(listed(edition, &groups, &orders, part, all.clone()));
    }
    let total = all.len();
    for (facet, members) in facets.iter().filter(|(_, own)| has_page(own.len(), total)) {
        let (group, note) = match facet {
            AllegationFacet::Standing(_) => ("facets-by-standing", None),
            AllegationFacet::FirstSaid(_) => {
                ("facets-by-first-said", Some("facet-note-first-said"))
            }
            _ => ("facets-by-accused", Some("facet-note-accused")),
        };
        let heading = edition
            .say("facet-title")
            .with("group", edition.say(group))
            .with("facet", words(edition, *facet));
        let part = AllegationPart {
            folder: facet.address(edition),
            heading: heading.text(),
            order: AllegationOrder::Dossier,
            note,
            is_whole: false,
            has_contests,
        };
        outputs.extend(listed(edition, &groups, &orders, part, members.clone()));
    }
    outputs.extend(hubs(edition, &ALLEGATIONS, "facets-all-allegations", &groups));
    let listing =
        CutListing { section: &ALLEGATIONS, size: size(edition), count: "count-allegations" };
    outputs.extend(members(edition, listing, &groups, move || places(edition, &facets)));
    outputs
}

/// By facet with a page, the places of its members in the listing: it stands in the order of the dossier.
fn places(edition: &Edition, facets: &AllegationFacets) -> PlacesByFacet {
    let total = edition.allegations.len();
    let at = |own: &[AllegationIx]| own.iter().map(|own| own.at()).collect();
    let own = facets.iter().map(|(facet, own)| (facet.address(edition), own.as_slice()));
    let own = own.filter(|(_, own)| has_page(own.len(), total));
    let topics = edition.topics.all().iter();
    let topics = topics.map(|topic| (topic.address(), topic.allegations.as_slice()));
    own.chain(topics).map(|(address, own)| (address, at(own))).collect()
}

/// The columns of facets as another page shows them, at the path `path`.
#[must_use]
pub fn ways<'a>(edition: &'a Edition, path: &str) -> Vec<FacetColumn<'a>> {
    columns(edition, &groups(edition, &of_allegations(edition)), "", path)
}

/// The orders that differ from that of the dossier and from one another.
fn offered(edition: &Edition, all: &[AllegationIx]) -> Vec<AllegationOrder> {
    let differs = |order: AllegationOrder| {
        let first = all.first().map(|own| order.key(edition, *own));
        order == AllegationOrder::Dossier
            || all.len() > GLANCE && all.iter().any(|own| Some(order.key(edition, *own)) != first)
    };
    AllegationOrder::ALL.into_iter().filter(|order| differs(*order)).collect()
}

fn listed<'a>(
    edition: &'a Edition,
    groups: &Arc<[FacetGroup<'a>]>,
    orders: &Arc<[AllegationOrder]>,
    part: AllegationPart,
    members: Vec<AllegationIx>,
) -> Vec<Output<'a>> {
    let (groups, orders, order) = (Arc::clone(groups), Arc::clone(orders), part.order);
    let members = List::of(members, size(edition), "");
    let members = if order == AllegationOrder::Dossier {
        members
    } else {
        members.in_order(move |all| all.sort_by_cached_key(|own| order.key(edition, *own)))
    };
    let (folder, total) = (part.folder.clone(), pages(&[&members]));
    Output::pages(edition.language(), &folder, total, "allegations.html", move |leaf| {
        view(edition, (&groups, &orders), &part, &members, leaf)
    })
}

fn view<'a>(
    edition: &'a Edition,
    (groups, orders): (&[FacetGroup<'a>], &[AllegationOrder]),
    part: &AllegationPart,
    members: &List<'_, AllegationIx>,
    leaf: &Leaf<'_>,
) -> AllegationListing<'a> {
    let path = leaf.path();
    let counted = counted(edition, "count-allegations", members.len());
    let summary = edition.say("list-summary").with("heading", part.heading.clone());
    let summary = leaf.title(&summary.with("count", counted.clone()).text());
    let link = |order: &AllegationOrder| OrderLink {
        words: edition.word(order.messages()[0]),
        href: relative(&path, order.folder()),
        is_current: part.is_whole && *order == part.order,
    };
    let orders = if orders.len() > 1 { orders } else { &[] };
    AllegationListing {
        length: edition.say("list-length").with("count", counted),
        order: edition.word(part.order.messages()[1]),
        note: part.note.map(|note| edition.word(note)),
        whole: (!part.is_whole).then(|| relative(&path, ALLEGATIONS.path)),
        columns: columns(edition, groups, &part.folder, &path),
        orders: orders.iter().map(link).collect(),
        rows: members.on(leaf, |one| ledger::row(edition, *one, &path)).rows,
        has_contests: part.has_contests,
        page: Frame::new(edition, path, Some(&ALLEGATIONS), leaf.title(&part.heading), summary),
        heading: part.heading.clone(),
        pager: leaf.pager("pages-of-allegations"),
    }
}

type AllegationFacets = BTreeMap<AllegationFacet, Vec<AllegationIx>>;

/// The groups of facets above the listing.
fn groups<'a>(edition: &'a Edition, facets: &AllegationFacets) -> Vec<FacetGroup<'a>> {
    let total = edition.allegations.len();
    let facet = |of: AllegationFacet, count: usize| Facet {
        words: words(edition, of),
        sorted: match of {
            AllegationFacet::Accused(actor) => {
                Some(edition.say("words").with("words", sorted_name(edition, actor)))
            }
            _ => None,
        },
        letter: match of {
            AllegationFacet::Accused(actor) => letter(edition, actor),
            _ => None,
        },
        count,
        page: has_page(count, total).then(|| of.address(edition)),
        elsewhere: match of {
            AllegationFacet::Accused(actor) => {
                let own = address(Kind::Actor, &edition.actor(actor).entity.id);
                Some(format!("{own}#accused-in"))
            }
            _ => None,
        },
    };
    let (mut standing, mut accused, mut years) = (Vec::new(), Vec::new(), Vec::new());
    for (of, members) in facets {
        let list = match of {
            AllegationFacet::Standing(_) => &mut standing,
            AllegationFacet::FirstSaid(_) => &mut years,
            _ => &mut accused,
        };
        list.push((*of, members.len()));
    }
    accused.sort_by_key(|(of, _)| match of {
        AllegationFacet::Accused(actor) => Some(edition.name_place(*actor)),
        _ => None,
    });
    years.reverse();
    let group =
        |title, heading, folder: Option<&str>, own: Vec<(AllegationFacet, usize)>| FacetGroup {
            title,
            heading,
            folder: folder.map(str::to_owned),
            is_hub: folder.is_some(),
            facets: own.into_iter().map(|(of, count)| facet(of, count)).collect(),
        };
    vec![
        group("facets-standing", "facets-by-standing", None, standing),
        group("facets-accused", "facets-by-accused", Some("allegations/by/accused/"), accused),
        topics(edition),
        group("facets-first-said", "facets-by-first-said", Some("allegations/by/year/"), years),
    ]
}

/// The topics of the dossier, which have pages of their own.
fn topics(edition: &Edition) -> FacetGroup<'_> {
    let topic = |topic| {
        let topic: &crate::dossier::Topic = topic;
        Facet {
            words: edition.say("words").with("words", edition.own(&topic.words)),
            sorted: None,
            letter: None,
            count: topic.allegations.len(),
            page: Some(topic.address()),
            elsewhere: None,
        }
    };
    FacetGroup {
        title: "facets-topic",
        heading: "topics-heading",
        folder: Some(TOPICS.path.to_owned()),
        is_hub: false,
        facets: edition.topics.all().iter().map(topic).collect(),
    }
}

/// What a facet is called.
fn words(edition: &Edition, facet: AllegationFacet) -> Message<'_> {
    match facet {
        AllegationFacet::Standing(own) => standing_words(edition, own),
        AllegationFacet::NobodyAccused => edition.say("accused-nobody"),
        AllegationFacet::SomebodyAccused => edition.say("accused-somebody"),
        AllegationFacet::Accused(actor) => edition.say("words").with("words", name(edition, actor)),
        AllegationFacet::FirstSaid(year) => {
            edition.say("words").with("words", year_words(edition.language(), year))
        }
    }
}

fn standing_words(edition: &Edition, standing: StandingFacet) -> Message<'_> {
    edition.say("facet-standing").key("standing", standing.key())
}
