//! Rows of the ledger of allegations: what is said, by whom, of whom, and the counts that bear on it.

use serde::Serialize;

use super::linked;
use super::withdrawn;
use super::wording::{name, names, speaker_name};
use crate::dossier::{
    ActorIx, AllegationIx, AllegationNode, Opposition, Support, address, relative,
};
use crate::edition::Edition;
use crate::entity::allegation::{ClaimKind, Mode};
use crate::entity::{Kind, Verb};
use crate::language::{Argument, Language, Message, OwnWords};
use crate::value::Known;

/// One allegation in a table.
#[derive(Debug, Clone, Serialize)]
pub struct AllegationRow<'a> {
    /// Its number in the order of the site, from 1.
    pub number: String,
    pub title: OwnWords<'a>,
    /// Its page.
    pub href: String,
    /// What sort of claim it is, how far it is said, and who is accused.
    pub small: Message<'a>,
    /// Who says it.
    pub said_by: Message<'a>,
    /// Whether nobody does any more.
    pub is_withdrawn: bool,
    /// "1 of 2 statements withdrawn with its source, 9 May 2016", where some count for nothing.
    pub struck: Option<Message<'a>>,
    /// How many statements assert or find it.
    pub asserts: Figure,
    /// How many qualify it.
    pub qualifies: Figure,
    /// How many dispute, deny or retract it.
    pub contests: Figure,
    /// How many independent origins it has.
    pub origins: Figure,
    /// "none", or how many items of cited evidence are held.
    pub evidence: Figure,
    /// "0 of 1", or a dash where nobody is accused by name.
    pub replies: Figure,
    /// How the actor whose page this is on is picked out.
    pub mode: Option<Message<'a>>,
}

/// A number in a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The number, or what stands in its place.
    pub words: String,
    /// Whether it is nought.
    pub is_zero: bool,
}

impl Figure {
    /// A number.
    #[must_use]
    pub fn of(language: &Language, number: usize) -> Self {
        Self { words: language.number(number), is_zero: number == 0 }
    }

    /// Words in place of nought.
    #[must_use]
    pub fn nought(words: &str) -> Self {
        Self { words: words.to_owned(), is_zero: true }
    }
}

/// The row of an allegation on the output `path`.
#[must_use]
pub fn row<'a>(edition: &'a Edition, allegation: AllegationIx, path: &str) -> AllegationRow<'a> {
    let node = edition.allegation(allegation);
    let head = &node.entity.head;
    let evidence = node.standing.independence.evidence;
    let number = |number| Figure::of(edition.language(), number);
    AllegationRow {
        number: edition.language().number(allegation.at() + 1),
        title: edition.own(&head.title),
        href: relative(path, &address(Kind::Allegation, &node.entity.id)),
        small: small(edition, node),
        said_by: said_by(edition, node),
        is_withdrawn: node.standing.support == Support::Withdrawn,
        struck: withdrawn::row(edition, node),
        asserts: number(tally(node, Verb::Asserts) + tally(node, Verb::Finds)),
        qualifies: number(tally(node, Verb::Qualifies)),
        contests: number(contests(node)),
        origins: number(node.standing.independence.origins),
        evidence: if evidence == 0 {
            Figure::nought(edition.word("value-none"))
        } else {
            number(evidence)
        },
        replies: replies_of(edition, node),
        mode: None,
    }
}

/// Of how many of those whom an allegation accuses a reply is on record.
#[must_use]
pub fn replies_of(edition: &Edition, node: &AllegationNode) -> Figure {
    replies(edition, node.standing.replied().len(), node.accused.len())
}

/// "0 of 1"; a dash where nobody is accused.
#[must_use]
pub fn replies(edition: &Edition, replied: usize, accused: usize) -> Figure {
    if accused == 0 {
        return Figure::nought("—");
    }
    let of = edition.say("count-of").with("count", replied).with("all", accused);
    Figure { words: of.text(), is_zero: replied == 0 }
}

/// How many statements that count bear on an allegation in one way.
#[must_use]
pub fn tally(node: &AllegationNode, verb: Verb) -> usize {
    let start = node.bearings.partition_point(|borne| borne.verb < verb);
    let all = node.bearings.partition_point(|borne| borne.verb <= verb) - start;
    all - node.standing.withdrawn.keys().filter(|borne| borne.verb == verb).count()
}

/// How many statements dispute or deny an allegation, or take it back.
#[must_use]
pub fn contests(node: &AllegationNode) -> usize {
    // Who takes a denial back does not speak against the allegation.
    let back =
        node.standing.contesting.iter().filter(|one| one.way == Opposition::TakesBack).count();
    tally(node, Verb::Disputes) + tally(node, Verb::Denies) + back
}

fn small<'a>(edition: &'a Edition, node: &'a AllegationNode) -> Message<'a> {
    let claim = node.entity.head.claim;
    let mut sentences = Vec::new();
    if claim != ClaimKind::Factual {
        let kind = edition.say("claim-kind").key("kind", claim.words());
        sentences.push(edition.say("sentence").with("words", kind).into());
    }
    if tally(node, Verb::Asserts) + tally(node, Verb::Finds) == 0 {
        let weaker =
            [(Verb::Supports, "ledger-supported"), (Verb::Presupposes, "ledger-presupposed")];
        let found = weaker.into_iter().find(|(verb, _)| tally(node, *verb) > 0);
        sentences.extend(found.map(|(_, name)| edition.say(name).into()));
    }
    sentences.push(edition.say("ledger-accused").with("who", accused(edition, node)).into());
    edition.language().sentences(sentences)
}

/// "Turkey, named; his family, described", "nobody", "somebody, not named".
#[must_use]
pub fn accused<'a>(edition: &'a Edition, node: &'a AllegationNode) -> Message<'a> {
    match node.entity.head.accused {
        Known::None => return edition.say("accused-nobody"),
        Known::Unknown => return edition.say("accused-somebody"),
        Known::Value(_) => {}
    }
    let modes = [Mode::Named, Mode::Described, Mode::Implied, Mode::Interpreted];
    let groups: Vec<Argument<'a>> = modes
        .into_iter()
        .filter_map(|mode| {
            let own = node.accused.iter().filter(|accused| accused.mode() == mode);
            let who: Vec<Argument<'a>> = own
                .map(|accused| match accused.actor {
                    Some(actor) => name(edition, actor),
                    None => edition.say("somebody-not-identified").into(),
                })
                .collect();
            (!who.is_empty()).then(|| {
                let who = names(edition.language(), who);
                edition
                    .say("accused-by-mode")
                    .with("who", who)
                    .with("mode", by_mode(edition, mode))
                    .into()
            })
        })
        .collect();
    if groups.is_empty() {
        edition.say("accused-not-recorded")
    } else {
        edition.language().series(groups)
    }
}

/// How words pick somebody out, after a name.
#[must_use]
pub fn by_mode<'a>(edition: &'a Edition, mode: Mode) -> Message<'a> {
    edition.say("accused-mode").key("mode", mode.word())
}

/// Who asserts an allegation, or else supports it, or else presupposes it: "A; B and C in part".
#[must_use]
pub fn said_by<'a>(edition: &'a Edition, node: &AllegationNode) -> Message<'a> {
    said_by_those(edition, node, |speaker| speaker_name(edition, speaker))
}

/// The same with links from the output `path` to the pages of those who do.
#[must_use]
pub fn said_by_linked<'a>(edition: &'a Edition, node: &AllegationNode, path: &str) -> Message<'a> {
    said_by_those(edition, node, |speaker| {
        linked::maybe_actor(edition, speaker, "speaker-not-identified", path)
    })
}

fn said_by_those<'a>(
    edition: &'a Edition,
    node: &AllegationNode,
    named: impl Fn(Option<ActorIx>) -> Argument<'a>,
) -> Message<'a> {
    let furthest = Verb::furthest(|verb| tally(node, verb) > 0);
    let (mut wholly, mut partly) = (Vec::new(), Vec::new());
    let mut places = std::collections::BTreeMap::new();
    for borne in node.counted() {
        if !furthest.contains(&borne.verb) {
            continue;
        }
        let bearing = edition.bearing(*borne);
        let is_limited = bearing.is_in_part();
        let speaker = edition.statement(borne.statement).speaker;
        places.entry(speaker).and_modify(|limited| *limited &= is_limited).or_insert(is_limited);
    }
    for (speaker, is_limited) in places {
        let name = named(speaker);
        if is_limited { partly.push(name) } else { wholly.push(name) }
    }
    let language = edition.language();
    let mut parts = Vec::new();
    if !wholly.is_empty() {
        parts.push(names(language, wholly));
    }
    if !partly.is_empty() {
        parts.push(edition.say("said-in-part").with("who", names(language, partly)).into());
    }
    match (parts.is_empty(), node.standing.support) {
        (true, Support::Withdrawn) => edition.say("said-by-nobody-now"),
        (true, _) => edition.say("said-by-nobody"),
        (false, _) => language.series(parts),
    }
}

/// The three groups of allegations: whom they accuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AllegationGroup {
    /// Somebody is accused by name or description.
    Somebody,
    /// Somebody is accused who is not picked out.
    Unnamed,
    /// Nobody is accused.
    Nobody,
}

impl AllegationGroup {
    /// Every group in the order of the site.
    pub const ALL: [Self; 3] = [Self::Somebody, Self::Unnamed, Self::Nobody];

    /// The group of an allegation.
    #[must_use]
    pub fn of(node: &AllegationNode) -> Self {
        match node.entity.head.accused {
            Known::Value(_) => Self::Somebody,
            Known::Unknown => Self::Unnamed,
            Known::None => Self::Nobody,
        }
    }

    /// The message that heads it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Somebody => "group-somebody",
            Self::Unnamed => "group-unnamed",
            Self::Nobody => "group-nobody",
        }
    }

    /// The message that says what that means for replies.
    #[must_use]
    pub fn note(self) -> &'static str {
        match self {
            Self::Somebody => "group-with-ledger",
            Self::Unnamed | Self::Nobody => "group-without-ledger",
        }
    }
}
