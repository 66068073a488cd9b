//! The line that says what an allegation rests on and what speaks against it, each item of it a count.

use std::collections::BTreeSet;

use super::order::in_time;
use super::replies;
pub use super::standing_item::StandingItem;
use super::statement::{ON_FIRST_PAGE, on_allegation};
use super::withdrawn;
use super::wording::Saying;
use crate::dossier::{
    ActorIx, AllegationIx, Contesting, IncomingBearing, Independence, Opposition, Standing,
    Support, address, relative,
};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::language::{Language, Message};

/// The standing line of an allegation on the output `path`.
#[must_use]
pub fn line<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    saying: Saying,
    path: &str,
) -> Vec<StandingItem<'a>> {
    let node = edition.allegation(allegation);
    let mut items = basis(edition.language(), saying, &node.standing);
    let others = node.standing.touched_on.len();
    if others > 0 {
        let others = counted(edition.language(), "count-others", others).strong();
        items.insert(1, StandingItem::of(edition.say("standing-touched").with("count", others)));
    }
    if !node.accused.is_empty() {
        let page = address(Kind::Allegation, &node.entity.id);
        let on_record = StandingItem::of(replies::on_record(edition, node, true));
        items.push(on_record.linked(relative(path, &format!("{page}#replies"))));
    }
    items.extend(contests(edition, allegation, path));
    items.extend(withdrawn::item(edition, allegation, path));
    items
}

/// "Alleged by 2 speakers · 1 government · 1 outlet · 1 independent origin · no disclosed evidence".
#[must_use]
pub fn basis<'a>(
    language: &'a Language,
    saying: Saying,
    standing: &Standing,
) -> Vec<StandingItem<'a>> {
    let rests = &standing.independence;
    let speakers = || counted(language, "count-speakers", rests.speakers.len()).strong();
    let say = |name, speakers| StandingItem::of(language.say(name).with("speakers", speakers));
    if standing.support == Support::Withdrawn {
        let nobody = language.say("said-by-nobody-now").strong();
        let mut items = vec![say("standing-withdrawn", nobody)];
        if !rests.speakers.is_empty() {
            items.push(say("standing-supported-too", speakers()));
        }
        items.extend([origins(language, standing), evidence(language, rests)]);
        return items;
    }
    let name = match (standing.support, saying) {
        (Support::Adjudicated, _) => "standing-adjudicated",
        (Support::Corroborated, _) => "standing-corroborated",
        (Support::Alleged, Saying::Presupposes) => "standing-presupposed",
        (Support::Alleged, Saying::Supports) => "standing-supported",
        (Support::Alleged | Support::Withdrawn, _) => "standing-alleged",
    };
    vec![
        say(name, speakers()),
        principals(language, rests),
        outlets(language, rests),
        origins(language, standing),
        evidence(language, rests),
    ]
}

/// A count, by the message of what it counts.
fn counted<'a>(language: &'a Language, name: &'static str, number: usize) -> Message<'a> {
    language.say(name).with("count", number)
}

/// A count as an item by itself.
fn item<'a>(language: &'a Language, count: Message<'a>) -> StandingItem<'a> {
    StandingItem::of(language.say("standing-count").with("count", count.strong()))
}

/// "1 independent origin"; "1 independent origin, 2 with what was withdrawn".
fn origins<'a>(language: &'a Language, standing: &Standing) -> StandingItem<'a> {
    let own = counted(language, "count-origins", standing.independence.origins);
    item(
        language,
        match standing.former_origins {
            Some(before) => {
                language.say("standing-origins-before").with("origins", own).with("before", before)
            }
            None => own,
        },
    )
}

fn principals<'a>(language: &'a Language, rests: &Independence) -> StandingItem<'a> {
    let name = if rests.all_governments { "count-governments" } else { "count-principals" };
    let known = (!rests.principals.is_empty() || !rests.has_unknown_principal)
        .then(|| counted(language, name, rests.principal_count()));
    or_unknown(language, known, rests.has_unknown_principal, "standing-principal-not-known")
}

fn outlets<'a>(language: &'a Language, rests: &Independence) -> StandingItem<'a> {
    let known = (!rests.outlets.is_empty() || !rests.has_unknown_outlet)
        .then(|| counted(language, "count-outlets", rests.outlet_count()));
    or_unknown(language, known, rests.has_unknown_outlet, "standing-outlet-not-known")
}

/// A count of those known, and that another is not.
fn or_unknown<'a>(
    language: &'a Language,
    known: Option<Message<'a>>,
    has_unknown: bool,
    unknown: &'static str,
) -> StandingItem<'a> {
    item(
        language,
        match known {
            None => language.say(unknown),
            Some(known) if has_unknown => language.say("standing-and-unknown").with("count", known),
            Some(known) => known,
        },
    )
}

fn evidence<'a>(language: &'a Language, rests: &Independence) -> StandingItem<'a> {
    item(language, counted(language, "count-evidence-held", rests.evidence))
}

/// How many speak against an allegation in one way, and how many of them are among those who say it.
fn who_contests<'a>(
    language: &'a Language,
    contesting: &[Contesting],
    supporters: &BTreeSet<ActorIx>,
) -> Message<'a> {
    let speakers: BTreeSet<_> = contesting.iter().map(|one| one.by).collect();
    let is_other =
        |speaker: &&Option<ActorIx>| speaker.is_none_or(|speaker| !supporters.contains(&speaker));
    let others = speakers.iter().filter(is_other).count();
    match (others, speakers.len() - others) {
        (others, 0) if supporters.is_empty() => counted(language, "count-speakers", others),
        (others, 0) => counted(language, "count-other-speakers", others),
        (0, own) => counted(language, "count-own-speakers", own),
        (others, own) => language
            .say("standing-others-and-own")
            .with("others", counted(language, "count-other-speakers", others))
            .with("own", counted(language, "count-speakers", own)),
    }
}

/// "qualified by 1 other speaker", each with a link to the first statement that does it.
fn contests<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    path: &str,
) -> Vec<StandingItem<'a>> {
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
    for (way, name) in [
        (Opposition::Qualifies, "standing-qualified"),
        (Opposition::Disputes, "standing-disputed"),
        (Opposition::Denies, "standing-denied"),
        (Opposition::TakesBack, "standing-taken-back"),
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
        let who = who_contests(edition.language(), own, supporters);
        let href = match first {
            Some(IncomingBearing { statement, bearing, .. }) => {
                on_allegation(edition, allegation, statement, bearing, path)
            }
            None => super::card::statement_href(edition, any.statement, path),
        };
        // Who limits an allegation says so of a part of it; the words say of which.
        let is_in_part = way != Opposition::Qualifies && own.iter().all(|one| one.is_in_part);
        let words = edition
            .say(name)
            .with("who", who.strong())
            .key("extent", if is_in_part { "part" } else { "whole" });
        items.push(StandingItem::of(words).linked(href));
    }
    items
}

/// "alleged, denied": both axes in words.
#[must_use]
pub fn status<'a>(language: &'a Language, standing: &Standing) -> Message<'a> {
    language
        .say("status")
        .key("support", standing.support.word())
        .key("contest", standing.contest_key())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::{ActorIx, Contest};
    use crate::language::english;

    fn words(saying: Saying, standing: &Standing) -> String {
        let items = basis(english(), saying, standing).into_iter();
        items.map(|item| item.words.text()).collect::<Vec<_>>().join(" · ")
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
            words(Saying::Says, &standing),
            "Alleged by 2 speakers · 1 government · 1 outlet · 1 independent origin · no disclosed evidence"
        );
        assert!(words(Saying::Presupposes, &standing).starts_with("Taken for granted by"));
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
            words(Saying::Says, &standing),
            "Alleged by 1 speaker · principal not known · outlet not known · 1 independent origin · \
             no disclosed evidence"
        );
    }

    #[test]
    fn both_axes_are_in_the_status() {
        let standing = Standing { contest: Contest::Denied, ..Standing::default() };
        assert_eq!(status(english(), &standing).text(), "alleged, denied");
        assert_eq!(status(english(), &Standing::default()).text(), "alleged");
    }
}
