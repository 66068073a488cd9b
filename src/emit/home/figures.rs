//! The dossier in six figures, each with the sentence that says how it came about.

use serde::Serialize;

use crate::dossier::{AllegationNode, Opposition, Support};
use crate::edition::Edition;
use crate::emit::shared::dates::DateView;
use crate::emit::shared::withdrawn;
use crate::emit::shared::wording::{capital, count, figure, joined};

/// One figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HomeFigure {
    /// The figure.
    pub figure: String,
    /// What it counts.
    pub term: &'static str,
    /// How it came about.
    pub note: String,
}

/// The six figures.
#[must_use]
pub fn scope(edition: &Edition) -> Vec<HomeFigure> {
    vec![
        sources(edition),
        speakers(edition),
        allegations(edition),
        origins(edition),
        evidence(edition),
        replies(edition),
    ]
}

fn one_of(number: usize, one: &'static str, many: &'static str) -> &'static str {
    if number == 1 { one } else { many }
}

fn sources(edition: &Edition) -> HomeFigure {
    let number = edition.sources.len();
    let publishers: std::collections::BTreeSet<_> =
        edition.sources.iter().filter_map(|source| source.publisher).collect();
    let unknown = edition.sources.iter().filter(|source| source.publisher.is_none()).count();
    let mut note = match (publishers.first(), publishers.len()) {
        (Some(only), 1) => {
            format!("One publisher, {}.", edition.actor(*only).entity.head.name)
        }
        (_, number) => format!("{}.", capital(&count(number, "known publisher", "publishers"))),
    };
    if unknown > 0 {
        note.push_str(&format!(" The publisher of {} is not known.", figure(unknown)));
    }
    let gone = edition.source_indexes().filter(|source| !edition.stands(*source)).count();
    if gone > 0 {
        let verb = if gone == 1 { "does" } else { "do" };
        note.push_str(&format!(" {} {verb} not stand any more.", figure(gone)));
    }
    HomeFigure { figure: figure(number), term: one_of(number, "source held", "sources held"), note }
}

fn speakers(edition: &Edition) -> HomeFigure {
    let speaking = edition.actor_indexes();
    let speaking =
        speaking.filter(|actor| !withdrawn::spoken(edition, edition.actor(*actor)).is_empty());
    let mut all_are_voices = true;
    let mut number = 0;
    let mut principals = std::collections::BTreeSet::new();
    let mut unknown = 0;
    for actor in speaking {
        number += 1;
        match edition.principal(actor) {
            Some(principal) => {
                all_are_voices &= edition.speaks_for(actor, principal);
                principals.insert(principal);
            }
            None => unknown += 1,
        }
    }
    let counted = edition.statement_indexes().filter(|own| edition.stands(own.source)).count();
    let gone = edition.statement_count() - counted;
    let gone = match gone {
        0 => String::new(),
        _ => {
            format!(" {} withdrawn, not counted.", capital(&count(gone, "statement", "statements")))
        }
    };
    let statements = count(counted, "statement", "statements");
    let principals = match (principals.first(), principals.len(), unknown) {
        (Some(only), 1, 0) if number > 1 => {
            let name = &edition.actor(*only).entity.head.name;
            if all_are_voices {
                format!("All are taken to speak for {name}. ")
            } else {
                format!("All are counted with {name}. ")
            }
        }
        (_, 0 | 1, 0) => String::new(),
        (_, all, 0) if all_are_voices => {
            format!("Taken to speak for {} principals. ", figure(all))
        }
        (_, all, 0) => format!("Counted with {} principals. ", figure(all)),
        (_, _, unknown) if unknown == number => "In whose name is not known. ".to_owned(),
        (_, _, unknown) => {
            format!("In whose name {} of them speak is not known. ", figure(unknown))
        }
    };
    HomeFigure {
        figure: figure(number),
        term: one_of(number, "speaker", "speakers"),
        note: format!("{principals}{} located.{gone}", capital(&statements)),
    }
}

fn allegations(edition: &Edition) -> HomeFigure {
    let number = edition.allegations.len();
    let accusing = edition.allegations.iter().filter(|node| !node.accused.is_empty()).count();
    let contested =
        edition.allegations.iter().filter(|node| !node.standing.contesting.is_empty()).count();
    let standing = |node: &AllegationNode| node.standing.support == Support::Withdrawn;
    let gone = edition.allegations.iter().filter(|node| standing(node)).count();
    let gone = match gone {
        0 => String::new(),
        1 => " Nobody makes 1 of them any more.".to_owned(),
        many => format!(" Nobody makes {} of them any more.", figure(many)),
    };
    let accusing = match accusing {
        0 => "None picks out an accused party".to_owned(),
        1 => "1 picks out an accused party".to_owned(),
        number => format!("{} pick out an accused party", figure(number)),
    };
    let does = contesting_verbs(edition);
    let contested = match contested {
        0 => "no statement limits, disputes or denies one".to_owned(),
        1 => format!("1 has a statement that {does} it"),
        number => format!("{} have a statement that {does} them", figure(number)),
    };
    HomeFigure {
        figure: figure(number),
        term: one_of(number, "allegation", "allegations"),
        note: format!("{accusing}; {contested}.{gone}"),
    }
}

/// What the statements against allegations do: "limits", "limits or denies".
fn contesting_verbs(edition: &Edition) -> String {
    let standings = edition.allegations.iter().map(|node| &node.standing);
    let ways: std::collections::BTreeSet<Opposition> =
        standings.flat_map(|standing| standing.contesting.iter().map(|one| one.way)).collect();
    let words = ways.into_iter().map(|way| match way {
        Opposition::Qualifies => "limits",
        Opposition::Disputes => "disputes",
        Opposition::Denies => "denies",
        Opposition::TakesBack => "takes back",
    });
    joined(&words.collect::<Vec<_>>()).replace(" and ", " or ")
}

fn origins(edition: &Edition) -> HomeFigure {
    let number = edition.overall().origins;
    let corroborated =
        edition.allegations.iter().filter(|node| node.standing.independence.origins >= 2).count();
    let note = match corroborated {
        0 => "No allegation has a second: who says it shares a speaker, a principal or evidence."
            .to_owned(),
        1 => "1 allegation is said from two or more.".to_owned(),
        corroborated => {
            format!("{} allegations are said from two or more.", figure(corroborated))
        }
    };
    HomeFigure {
        figure: figure(number),
        term: one_of(number, "independent origin", "independent origins"),
        note,
    }
}

fn evidence(edition: &Edition) -> HomeFigure {
    let number = edition.overall().evidence;
    let referred = edition
        .statements()
        .filter(|statement| edition.stands(statement.source))
        .filter(|statement| {
            statement.cites.iter().any(|cited| cited.statement.is_none() && cited.source.is_none())
        })
        .count();
    let note = match referred {
        0 => "Documents that a speaker names as evidence and the dossier holds.".to_owned(),
        1 => "1 statement refers to a basis that is not shown.".to_owned(),
        referred => {
            format!("{} statements refer to a basis that is not shown.", figure(referred))
        }
    };
    HomeFigure {
        figure: figure(number),
        term: one_of(number, "item of disclosed evidence", "items of disclosed evidence"),
        note,
    }
}

fn replies(edition: &Edition) -> HomeFigure {
    let standings = || edition.allegations.iter().map(|node| &node.standing);
    let replies: usize = standings().map(|standing| standing.replies.len()).sum();
    let answered: usize = standings().map(|standing| standing.replied().len()).sum();
    let accused: usize = edition.allegations.iter().map(|node| node.accused.len()).sum();
    let of = match (replies, accused) {
        (_, 0) => "No allegation picks out an accused party.".to_owned(),
        (0, accused) => {
            format!("Of {}.", count(accused, "accused party", "accused parties"))
        }
        (_, 1) => "By or for the one accused party.".to_owned(),
        (_, accused) => format!(
            "By or for {} of {}.",
            figure(answered),
            count(accused, "accused party", "accused parties")
        ),
    };
    let each = if accused > 1 { " A party is counted once for each allegation." } else { "" };
    let searched = last_search(edition)
        .map(|on| format!(" Last looked for {}.", on.words))
        .unwrap_or_default();
    HomeFigure {
        figure: figure(replies),
        term: one_of(replies, "reply on record", "replies on record"),
        note: format!("{of}{each}{searched}"),
    }
}

/// The day of the last search for replies.
fn last_search<'a>(edition: &Edition) -> Option<DateView<'a>> {
    let responses = edition.allegations.iter().flat_map(|node| &node.entity.head.responses);
    let searches = responses.filter_map(|response| response.searched.as_ref());
    let last = searches.map(|searched| &searched.on).max_by_key(|date| date.latest());
    last.map(|on| DateView::of(edition.language(), on))
}
