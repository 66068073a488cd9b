//! The acts that are alleged, by the periods that allegations speak of, each with who is reported as alleging it.

use serde::Serialize;

use crate::dossier::{AllegationIx, AllegationNode, Support};
use crate::edition::Edition;
use crate::emit::shared::wording::counted;
use crate::emit::shared::{DateView, SentencePart, ledger};
use crate::language::{Argument, Message};
use crate::value::{Date, Known};

/// Acts that stand beside the events of one month; any more are counted.
const BESIDE: usize = 12;

/// The times that allegations speak of.
#[derive(Serialize)]
pub(super) struct Acts<'a> {
    pub rows: Vec<TimedAct<'a>>,
    /// What is not in the rows, in sentences.
    pub rest: Option<Message<'a>>,
}

#[derive(Serialize)]
pub(super) struct TimedAct<'a> {
    pub period: DateView<'static>,
    /// In few words, where it stands beside something.
    pub allegation: SentencePart<'a>,
    /// "Said by Sergey Lavrov."
    pub said_by: Message<'a>,
    /// Whether nobody says it any more.
    pub is_withdrawn: bool,
}

/// Acts beside the events of a month or a year.
#[derive(Serialize)]
pub(super) struct ActsBeside<'a> {
    /// "Acts alleged of this month".
    pub title: &'a str,
    pub rows: Vec<TimedAct<'a>>,
    /// "and 4 others".
    pub more: Option<Message<'a>>,
}

/// All of them, as far as they go on one page; nothing where nothing was written of any.
pub(super) fn acts<'a>(edition: &'a Edition, path: &str) -> Option<Acts<'a>> {
    let all = edition.allegation_indexes();
    let timed: Vec<AllegationIx> = all.filter(|own| period(edition, *own).is_some()).collect();
    let is_unknown = |node: &&std::sync::Arc<AllegationNode>| {
        matches!(node.entity.head.period, Some(Known::Unknown))
    };
    let unknown = edition.allegations.iter().filter(is_unknown).count();
    of(edition, &timed, unknown, path)
}

/// The acts of these allegations, and of how many the time is not known.
pub(super) fn of<'a>(
    edition: &'a Edition,
    timed: &[AllegationIx],
    unknown: usize,
    path: &str,
) -> Option<Acts<'a>> {
    let size = edition.config.page_size.0;
    if timed.is_empty() && unknown == 0 {
        return None;
    }
    let row = |own: &AllegationIx| {
        let allegation = SentencePart::allegation(edition, *own, path);
        timed_act(edition, *own, allegation)
    };
    let rest = [
        ("timeline-acts-more", timed.len().saturating_sub(size)),
        ("timeline-acts-unknown", unknown),
    ];
    let rest = rest.into_iter().filter(|(_, count)| *count > 0);
    let rest: Vec<Argument<'a>> =
        rest.map(|(name, count)| edition.say(name).with("count", count).into()).collect();
    Some(Acts {
        rows: timed.iter().take(size).filter_map(row).collect(),
        rest: (!rest.is_empty()).then(|| edition.language().sentences(rest)),
    })
}

/// The same beside what was said; nothing where nothing is alleged of that time.
pub(super) fn beside<'a>(
    edition: &'a Edition,
    title: &'static str,
    acts: &[AllegationIx],
    path: &str,
) -> Option<ActsBeside<'a>> {
    let row = |own: &AllegationIx| {
        let allegation = SentencePart::allegation_in_short(edition, *own, path);
        timed_act(edition, *own, allegation)
    };
    let more = acts.len().saturating_sub(BESIDE);
    (!acts.is_empty()).then(|| ActsBeside {
        title: edition.word(title),
        rows: acts.iter().take(BESIDE).filter_map(row).collect(),
        more: (more > 0).then(|| {
            edition.say("topics-more").with("others", counted(edition, "count-others", more))
        }),
    })
}

fn timed_act<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    words: SentencePart<'a>,
) -> Option<TimedAct<'a>> {
    let node = edition.allegation(allegation);
    Some(TimedAct {
        period: DateView::of(edition.language(), period(edition, allegation)?),
        allegation: words,
        said_by: edition.say("topics-said-by").with("names", ledger::said_by(edition, node)),
        is_withdrawn: node.standing.support == Support::Withdrawn,
    })
}

/// The time of which an allegation speaks, where one is written.
fn period(edition: &Edition, allegation: AllegationIx) -> Option<&Date> {
    edition.allegation(allegation).entity.head.period.as_ref()?.value()
}
