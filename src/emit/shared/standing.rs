//! The line that says what an allegation rests on and what speaks against it, each item of it a count.

use std::collections::BTreeSet;

use super::order::in_time;
pub use super::standing_item::StandingItem;
use super::statement::{ON_FIRST_PAGE, on_allegation};
use super::withdrawn;
use super::wording::{Saying, count, figure};
use crate::dossier::{
    AllegationIx, AllegationNode, Contest, Contesting, IncomingBearing, Independence, Opposition,
    Standing, Support, address, relative,
};
use crate::edition::Edition;
use crate::entity::Kind;

/// The standing line of an allegation on the output `path`.
#[must_use]
pub fn line(
    edition: &Edition,
    allegation: AllegationIx,
    saying: Saying,
    path: &str,
) -> Vec<StandingItem> {
    let node = edition.allegation(allegation);
    let mut items = basis(saying, &node.standing);
    let others = node.standing.touched_on.len();
    if others > 0 {
        items.insert(1, StandingItem::of("touched on by ", count(others, "other", "others")));
    }
    if !node.accused.is_empty() {
        let page = address(Kind::Allegation, &node.entity.id);
        items.push(replies(node).linked(relative(path, &format!("{page}#replies"))));
    }
    items.extend(contests(edition, allegation, path));
    items.extend(withdrawn::item(edition, allegation, path));
    items
}

/// "Alleged by 2 speakers · 1 government · 1 outlet · 1 independent origin · no disclosed evidence".
#[must_use]
pub fn basis(saying: Saying, standing: &Standing) -> Vec<StandingItem> {
    let rests = &standing.independence;
    if standing.support == Support::Withdrawn {
        let mut items = vec![StandingItem::of("Withdrawn: alleged by ", "nobody now")];
        if !rests.speakers.is_empty() {
            let speakers = count(rests.speakers.len(), "speaker", "speakers");
            items.push(StandingItem::of("supported, not said, by ", speakers));
        }
        items.extend([origins(standing), evidence(rests)]);
        return items;
    }
    let speakers = count(rests.speakers.len(), "speaker", "speakers");
    let lead = match (standing.support, saying) {
        (Support::Adjudicated, _) => "Adjudicated; resting on ",
        (Support::Corroborated, _) => "Corroborated; resting on ",
        (Support::Alleged, Saying::Presupposes) => "Taken for granted by ",
        (Support::Alleged, Saying::Supports) => "Supported, not said, by ",
        (Support::Alleged | Support::Withdrawn, _) => "Alleged by ",
    };
    let mut items = vec![StandingItem::of(lead, speakers)];
    items.push(principals(rests));
    items.push(outlets(rests));
    items.push(origins(standing));
    items.push(evidence(rests));
    items
}

/// "1 independent origin"; "1 independent origin, 2 with what was withdrawn".
fn origins(standing: &Standing) -> StandingItem {
    let own = count(standing.independence.origins, "independent origin", "independent origins");
    let before = standing.former_origins;
    let before = before.map(|before| format!(", {} with what was withdrawn", figure(before)));
    StandingItem::of("", own + &before.unwrap_or_default())
}

fn principals(rests: &Independence) -> StandingItem {
    let number = rests.principal_count();
    let (one, many) = if rests.all_governments {
        ("government", "governments")
    } else {
        ("principal", "principals")
    };
    if rests.principals.is_empty() && rests.has_unknown_principal {
        return StandingItem::of("", "principal not known");
    }
    let unknown = if rests.has_unknown_principal { ", another not known" } else { "" };
    StandingItem::of("", format!("{}{unknown}", count(number, one, many)))
}

fn outlets(rests: &Independence) -> StandingItem {
    if rests.outlets.is_empty() && rests.has_unknown_outlet {
        return StandingItem::of("", "outlet not known");
    }
    let unknown = if rests.has_unknown_outlet { ", another not known" } else { "" };
    StandingItem::of("", format!("{}{unknown}", count(rests.outlet_count(), "outlet", "outlets")))
}

fn evidence(rests: &Independence) -> StandingItem {
    StandingItem::of(
        "",
        match rests.evidence {
            0 => "no disclosed evidence".to_owned(),
            number => count(number, "item of cited evidence held", "items of cited evidence held"),
        },
    )
}

/// "no reply on record", "1 reply on record", "3 replies on record, from 2 of 3 accused".
#[must_use]
pub fn replies(node: &AllegationNode) -> StandingItem {
    StandingItem::of("", super::replies::on_record(node))
}

/// "qualified by 1 other speaker", each with a link to the first statement that does it.
fn contests(edition: &Edition, allegation: AllegationIx, path: &str) -> Vec<StandingItem> {
    let node = edition.allegation(allegation);
    let standing = &node.standing;
    let bearings: Vec<IncomingBearing> = node.counted().copied().collect();
    // The first of each verb stands on the first page, and all do where there are few.
    let are_few = bearings.len() <= ON_FIRST_PAGE;
    let place = |borne: &IncomingBearing| (in_time(edition, borne.statement), *borne);
    let of_each_verb = bearings.chunk_by(|one, next| one.verb == next.verb);
    let first = |same: &[IncomingBearing]| same.iter().min_by_key(|own| place(own)).copied();
    let firsts: Vec<IncomingBearing> =
        if are_few { Vec::new() } else { of_each_verb.filter_map(first).collect() };
    let is_on_first_page = |borne: &IncomingBearing| are_few || firsts.contains(borne);
    let supporters = &standing.independence.speakers;
    let mut items = Vec::new();
    for (way, lead) in [
        (Opposition::Qualifies, "qualified"),
        (Opposition::Disputes, "disputed"),
        (Opposition::Denies, "denied"),
        (Opposition::TakesBack, "taken back"),
    ] {
        let start = standing.contesting.partition_point(|own| own.way < way);
        let end = standing.contesting.partition_point(|own| own.way <= way);
        let Some(own) = standing.contesting.get(start..end) else { continue };
        let Some(any) = own.first() else { continue };
        let bearing_on = |one: &Contesting| {
            let statement = one.statement;
            let bearing = one.bearing?;
            let verb = edition.statement(statement).bearings.get(bearing)?.verb;
            Some(IncomingBearing { verb, statement, bearing })
        };
        let first = own.iter().filter_map(bearing_on).filter(is_on_first_page);
        let first = first.min_by_key(place);
        let speakers: BTreeSet<_> = own.iter().map(|one| one.by).collect();
        let others = speakers
            .iter()
            .filter(|speaker| speaker.is_none_or(|speaker| !supporters.contains(&speaker)))
            .count();
        let words = match (others, speakers.len() - others) {
            (others, 0) if supporters.is_empty() => count(others, "speaker", "speakers"),
            (others, 0) => count(others, "other speaker", "other speakers"),
            (0, 1) => "a speaker of it".to_owned(),
            (0, own) => format!("{} speakers of it", figure(own)),
            (others, own) => format!(
                "{} and {} of it",
                count(others, "other speaker", "other speakers"),
                count(own, "speaker", "speakers")
            ),
        };
        let href = match first {
            Some(IncomingBearing { statement, bearing, .. }) => {
                on_allegation(edition, allegation, statement, bearing, path)
            }
            None => super::card::statement_href(edition, any.statement, path),
        };
        // Who limits an allegation says so of a part of it; the words say of which.
        let is_in_part = way != Opposition::Qualifies && own.iter().all(|one| one.is_in_part);
        let extent = if is_in_part { " in part" } else { "" };
        items.push(StandingItem::of(&format!("{lead}{extent} by "), words).linked(href));
    }
    items
}

/// "alleged, uncontested": both axes in words.
#[must_use]
pub fn status(standing: &Standing) -> String {
    match standing.contest {
        Contest::Uncontested => standing.support.word().to_owned(),
        _ => format!("{}, {}", standing.support.word(), standing.contest_words()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::ActorIx;

    fn words(items: &[StandingItem]) -> String {
        let words = items.iter().map(|item| format!("{}{}", item.lead, item.count));
        words.collect::<Vec<_>>().join(" · ")
    }

    #[test]
    fn a_standing_counts_and_prints_its_noughts() {
        let independence = Independence {
            speakers: [ActorIx(0), ActorIx(1)].into(),
            principals: [ActorIx(2)].into(),
            all_governments: true,
            outlets: [ActorIx(3)].into(),
            origins: 1,
            ..Independence::default()
        };
        let standing = Standing { independence, ..Standing::default() };
        assert_eq!(
            words(&basis(Saying::Says, &standing)),
            "Alleged by 2 speakers · 1 government · 1 outlet · 1 independent origin · no disclosed evidence"
        );
        assert!(words(&basis(Saying::Presupposes, &standing)).starts_with("Taken for granted by"));
    }

    #[test]
    fn what_is_not_known_is_said() {
        let independence = Independence {
            speakers: [ActorIx(0)].into(),
            has_unknown_principal: true,
            has_unknown_outlet: true,
            origins: 1,
            ..Independence::default()
        };
        let standing = Standing { independence, ..Standing::default() };
        assert_eq!(
            words(&basis(Saying::Says, &standing)),
            "Alleged by 1 speaker · principal not known · outlet not known · 1 independent origin · \
             no disclosed evidence"
        );
    }

    #[test]
    fn both_axes_are_in_the_status() {
        let standing = Standing { contest: Contest::Denied, ..Standing::default() };
        assert_eq!(status(&standing), "alleged, denied");
        assert_eq!(status(&Standing::default()), "alleged");
    }
}
