//! Rows of the ledger of allegations: what is said, by whom, of whom, and the counts that bear on it.

use serde::Serialize;

use super::withdrawn;
use super::wording::{capital, figure, names};
use crate::dossier::{AllegationIx, AllegationNode, Opposition, Support, address, relative};
use crate::edition::Edition;
use crate::entity::allegation::{ClaimKind, Mode};
use crate::entity::{Kind, Verb};
use crate::value::Known;

/// One allegation in a table.
#[derive(Debug, Clone, Serialize)]
pub struct AllegationRow<'a> {
    /// Its number in the order of the site, from 1.
    pub number: String,
    /// Its title.
    pub title: &'a str,
    /// Its page.
    pub href: String,
    /// What sort of claim it is, how far it is said, and who is accused.
    pub small: String,
    /// Who says it.
    pub said_by: String,
    /// Whether nobody does any more.
    pub is_withdrawn: bool,
    /// "1 of 2 statements withdrawn with its source, 9 May 2016", where some count for nothing.
    pub struck: Option<String>,
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
    pub mode: Option<&'static str>,
}

/// A number in a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The number, or what stands in its place.
    pub words: String,
    /// Whether it is nought.
    pub is_zero: bool,
}

impl From<usize> for Figure {
    fn from(number: usize) -> Self {
        Self { words: figure(number), is_zero: number == 0 }
    }
}

impl Figure {
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
    let accused = node.accused.len();
    let replied = node.standing.replied().len();
    AllegationRow {
        number: figure(allegation.at() + 1),
        title: &head.title,
        href: relative(path, &address(Kind::Allegation, &node.entity.id)),
        small: small(edition, node),
        said_by: said_by(edition, node),
        is_withdrawn: node.standing.support == Support::Withdrawn,
        struck: withdrawn::row(edition, node),
        asserts: (tally(node, Verb::Asserts) + tally(node, Verb::Finds)).into(),
        qualifies: tally(node, Verb::Qualifies).into(),
        contests: contests(node).into(),
        origins: node.standing.independence.origins.into(),
        evidence: if evidence == 0 { Figure::nought("none") } else { evidence.into() },
        replies: if accused == 0 {
            Figure::nought("—")
        } else {
            Figure {
                words: format!("{} of {}", figure(replied), figure(accused)),
                is_zero: replied == 0,
            }
        },
        mode: None,
    }
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

fn small(edition: &Edition, node: &AllegationNode) -> String {
    let mut sentences = Vec::new();
    if node.entity.head.claim != ClaimKind::Factual {
        sentences.push(format!("{}.", capital(node.entity.head.claim.words())));
    }
    if tally(node, Verb::Asserts) + tally(node, Verb::Finds) == 0 {
        if tally(node, Verb::Supports) > 0 {
            sentences.push("Supported, not asserted.".to_owned());
        } else if tally(node, Verb::Presupposes) > 0 {
            sentences.push("Presupposed, not asserted.".to_owned());
        }
    }
    sentences.push(format!("Accused: {}", accused(edition, node)));
    sentences.join(" ")
}

/// "Turkey, named; his family, described", "nobody", "somebody, not named".
#[must_use]
pub fn accused(edition: &Edition, node: &AllegationNode) -> String {
    match node.entity.head.accused {
        Known::None => return "nobody".to_owned(),
        Known::Unknown => return "somebody, not named".to_owned(),
        Known::Value(_) => {}
    }
    let modes = [Mode::Named, Mode::Described, Mode::Implied, Mode::Interpreted];
    let groups: Vec<String> = modes
        .into_iter()
        .filter_map(|mode| {
            let own = node.accused.iter().filter(|accused| accused.mode() == mode);
            let who: Vec<&str> = own
                .map(|accused| {
                    accused.actor.map_or("somebody not identified", |actor| {
                        edition.actor(actor).entity.head.name.as_str()
                    })
                })
                .collect();
            (!who.is_empty()).then(|| format!("{}, {}", names(&who), by_mode(mode)))
        })
        .collect();
    if groups.is_empty() { "not recorded".to_owned() } else { groups.join("; ") }
}

/// How words pick somebody out, after a name.
#[must_use]
pub fn by_mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Named => "named",
        Mode::Described => "described",
        Mode::Implied => "by implication",
        Mode::Interpreted => "by interpretation",
    }
}

/// Who asserts an allegation, or else supports it, or else presupposes it: "A; B and C in part".
#[must_use]
pub fn said_by(edition: &Edition, node: &AllegationNode) -> String {
    let furthest = Verb::furthest(|verb| tally(node, verb) > 0);
    let mut wholly: Vec<&str> = Vec::new();
    let mut partly: Vec<&str> = Vec::new();
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
        let name = speaker.map_or("a speaker not identified", |actor| {
            edition.actor(actor).entity.head.name.as_str()
        });
        if is_limited { partly.push(name) } else { wholly.push(name) }
    }
    let mut parts = Vec::new();
    if !wholly.is_empty() {
        parts.push(names(&wholly));
    }
    if !partly.is_empty() {
        parts.push(format!("{} in part", names(&partly)));
    }
    match (parts.is_empty(), node.standing.support) {
        (true, Support::Withdrawn) => "nobody now".to_owned(),
        (true, _) => "nobody".to_owned(),
        (false, _) => parts.join("; "),
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

    /// What heads it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Somebody => {
                "Allegations against a state, body, group or person picked out by the words"
            }
            Self::Unnamed => "Allegations against somebody whom the words do not pick out",
            Self::Nobody => "Statements that accuse nobody",
        }
    }

    /// What that means for replies.
    #[must_use]
    pub fn note(self) -> &'static str {
        match self {
            Self::Somebody => "each has a ledger of replies",
            Self::Unnamed | Self::Nobody => "no ledger of replies is kept; anyone named may reply",
        }
    }
}
