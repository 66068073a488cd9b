//! Pairs the marks of one block: what stands inside, and which marks have no partner.

use super::manner::{Guillemets, Manner};
use super::single;
use super::token::{Mark, MarkKind, MarkSurroundings};

/// Why words may stand inside quotation marks or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PairReason {
    /// A mark begins a quotation that nothing ends.
    NotClosed,
    /// A mark of another kind stands where the quotation ends.
    ClosedByAnother,
    /// A mark ends a quotation that nothing began.
    NotOpened,
    /// Nothing says where speech that a dash began goes on.
    AfterDash,
}

/// A mark without a partner, by its place in the list of marks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lone {
    pub mark: usize,
    pub why: PairReason,
}

/// A pair: where the first mark begins and ends, and where the last one does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    pub start: usize,
    pub inner: (usize, usize),
    pub end: usize,
    pub kind: MarkKind,
}

/// What pairing came to.
#[derive(Debug, Default)]
pub(super) struct Paired {
    /// Pairs that stand in no other one, in order.
    pub pairs: Vec<Pair>,
    /// Marks without a partner outside all pairs, in order.
    pub lone: Vec<Lone>,
    /// The mark of a quotation that may go on in the next block, with what it is.
    pub open: Option<(usize, MarkKind)>,
}

/// A quotation that has begun.
#[derive(Debug, Clone, Copy)]
struct OpenQuotation {
    mark: usize,
    kind: MarkKind,
    /// Where it ends, for one that a single mark began.
    closer: Option<usize>,
}

/// Quotations inside quotations; no text has as many.
const MOST_NESTED: usize = 12;

/// Marks that are looked at to tell a measure; in a table of measures there are hundreds.
const MOST_LOOKED_AT: usize = 16;

/// Pairs marks. `carried` is what began a quotation that goes on here from the block before.
pub(super) fn paired(
    block: &str,
    marks: &[Mark],
    manner: Manner,
    carried: Option<MarkKind>,
) -> Paired {
    let is_turned = carried.is_none() && is_turned(marks, manner);
    let manner =
        if is_turned { Manner { guillemets: Guillemets::Inward, ..manner } } else { manner };
    let mut pairing =
        Pairing { block, marks, manner, open: Vec::new(), pairs: Vec::new(), lone: Vec::new() };
    let mut rest = 0;
    if let (Some(kind), Some(first)) = (carried, marks.first())
        && begins_again(kind, first.kind)
        && block[..first.start].trim().is_empty()
        && !first.kind.is_single()
    {
        pairing.open.push(OpenQuotation { mark: 0, kind, closer: None });
        rest = 1;
    }
    for at in rest..marks.len() {
        pairing.take(at);
    }
    pairing.ended()
}

/// Whether every guillemet of a block stands as `»…«` does, where the language has `«…»`: somebody typed them turned
/// round, as happens where writing goes from the right.
fn is_turned(marks: &[Mark], manner: Manner) -> bool {
    let mut own = marks
        .iter()
        .filter(|mark| matches!(mark.kind, MarkKind::Left(_) | MarkKind::Right(_)))
        .peekable();
    manner.guillemets == Guillemets::Outward
        && own.peek().is_some_and(|first| matches!(first.kind, MarkKind::Right(_)))
        && own.all(|mark| match mark.kind {
            MarkKind::Right(_) => mark.look == MarkSurroundings::Opens,
            _ => mark.look == MarkSurroundings::Closes,
        })
}

/// Whether a mark at the beginning of a block goes on with a quotation of this kind.
pub(super) fn begins_again(kind: MarkKind, first: MarkKind) -> bool {
    kind == first
        || matches!(
            (kind, first),
            (MarkKind::Left('«'), MarkKind::Right('»')) | (MarkKind::Six('“'), MarkKind::Nine('”'))
        )
}

struct Pairing<'b> {
    block: &'b str,
    marks: &'b [Mark],
    manner: Manner,
    open: Vec<OpenQuotation>,
    pairs: Vec<Pair>,
    lone: Vec<Lone>,
}

impl Pairing<'_> {
    fn take(&mut self, at: usize) {
        let Some(mark) = self.marks.get(at).copied() else { return };
        if let Some(first) = self.open.first().copied()
            && first.closer == Some(at)
        {
            self.close(0, at);
            return;
        }
        if mark.kind.is_single() {
            if self.open.is_empty() && single::may_open(self.block, &mark, self.manner) {
                self.single(at, mark);
            }
            return;
        }
        if self.is_measure(at, mark) {
            return;
        }
        let fits = self.open.iter().rposition(|open| self.ends(*open, mark));
        if let Some(place) = fits {
            // Where both ends look alike, one that begins something begins another quotation.
            let is_alike = self.open.get(place).is_some_and(|open| open.kind == mark.kind);
            if !(is_alike && mark.look == MarkSurroundings::Opens) {
                self.close(place, at);
                return;
            }
        }
        if self.may_begin(mark) {
            self.open.push(OpenQuotation { mark: at, kind: mark.kind, closer: None });
            if self.open.len() > MOST_NESTED {
                let first = self.open.remove(0);
                self.leave(first.mark, PairReason::NotClosed);
            }
        } else if self.open.last().is_some_and(|open| open.closer.is_none()) {
            if let Some(open) = self.open.pop() {
                self.leave(open.mark, PairReason::ClosedByAnother);
            }
        } else {
            self.leave(at, PairReason::NotOpened);
        }
    }

    /// Notes a mark without a partner; they stand in order.
    fn leave(&mut self, mark: usize, why: PairReason) {
        let place = self.lone.partition_point(|own| own.mark < mark);
        self.lone.insert(place, Lone { mark, why });
    }

    fn single(&mut self, at: usize, mark: Mark) {
        let closer = single::closer(self.block, self.marks, at, self.manner);
        if closer.is_some() {
            self.open.push(OpenQuotation { mark: at, kind: mark.kind, closer });
            return;
        }
        // Amid a sentence one that nothing ends is an apostrophe, or a letter of a name (‘Abd).
        let before = self.block[..mark.start].trim_end();
        if before.is_empty() || before.ends_with([':', ',']) {
            self.leave(at, PairReason::NotClosed);
        }
    }

    fn close(&mut self, place: usize, at: usize) {
        let (Some(open), Some(last)) = (self.open.get(place).copied(), self.marks.get(at)) else {
            return;
        };
        self.open.truncate(place);
        let Some(first) = self.marks.get(open.mark) else { return };
        let pair = Pair {
            start: first.start,
            inner: (first.end, last.start),
            end: last.end,
            kind: open.kind,
        };
        // What was paired inside is a quotation inside this one.
        let inside = self.pairs.partition_point(|own| own.start < pair.start);
        self.pairs.truncate(inside);
        self.pairs.push(pair);
        let lone = self.lone.partition_point(|own| own.mark < open.mark);
        self.lone.truncate(lone);
    }

    fn ends(&self, open: OpenQuotation, mark: Mark) -> bool {
        match (open.kind, mark.kind) {
            (MarkKind::Six('“'), MarkKind::Nine('”'))
            | (MarkKind::Six('‘'), MarkKind::Nine('’'))
            | (MarkKind::Opens('„'), MarkKind::Six('“') | MarkKind::Nine('”' | '‟'))
            | (MarkKind::Opens('‚'), MarkKind::Six('‘') | MarkKind::Nine('’'))
            | (MarkKind::Opens('`'), MarkKind::Straight('\''))
            | (MarkKind::Opens('‶'), MarkKind::Straight('″'))
            | (MarkKind::Opens('「'), MarkKind::Closes('」'))
            | (MarkKind::Opens('『'), MarkKind::Closes('』'))
            | (MarkKind::Opens('｢'), MarkKind::Closes('｣'))
            | (MarkKind::Opens('﹁'), MarkKind::Closes('﹂'))
            | (MarkKind::Opens('﹃'), MarkKind::Closes('﹄'))
            | (MarkKind::Opens('〝'), MarkKind::Closes('〞' | '〟'))
            | (MarkKind::Left('«'), MarkKind::Right('»'))
            | (MarkKind::Left('‹'), MarkKind::Right('›')) => true,
            (MarkKind::Right('»'), MarkKind::Left('«'))
            | (MarkKind::Right('›'), MarkKind::Left('‹')) => {
                mark.look != MarkSurroundings::Opens
            }
            (MarkKind::Right(one), MarkKind::Right(other)) => {
                one == other
                    && matches!(self.manner.guillemets, Guillemets::Alike | Guillemets::ByPair)
            }
            (MarkKind::Straight(one), MarkKind::Straight(other))
            | (MarkKind::Nine(one), MarkKind::Nine(other)) => one == other,
            _ => false,
        }
    }

    fn may_begin(&self, mark: Mark) -> bool {
        match mark.kind {
            MarkKind::Straight(_) => mark.look != MarkSurroundings::Closes,
            MarkKind::Six(_) => mark.look != MarkSurroundings::Closes,
            MarkKind::Opens(_) => true,
            MarkKind::Left(_) => {
                self.manner.guillemets == Guillemets::Outward
                    || mark.look != MarkSurroundings::Closes
            }
            MarkKind::Right(_) => {
                self.manner.guillemets != Guillemets::Outward
                    && mark.look == MarkSurroundings::Opens
            }
            MarkKind::Nine(_) => mark.look == MarkSurroundings::Opens,
            _ => false,
        }
    }

    /// Whether a mark after a digit is the sign of inches or seconds: it would end a quotation that has
    /// not begun, or one that the next mark ends.
    fn is_measure(&self, at: usize, mark: Mark) -> bool {
        let is_of_use = matches!(mark.kind, MarkKind::Straight(_) | MarkKind::Nine('”'));
        if !mark.follows_digit || !is_of_use || mark.look == MarkSurroundings::Opens {
            return false;
        }
        let is_open = self.open.iter().any(|open| self.ends(*open, mark));
        if !is_open {
            return true;
        }
        let is_family = |other: &&Mark| match mark.kind {
            MarkKind::Nine(_) => matches!(other.kind, MarkKind::Nine('”') | MarkKind::Six('“')),
            _ => other.kind == mark.kind,
        };
        let next =
            self.marks.get(at + 1..).unwrap_or(&[]).iter().take(MOST_LOOKED_AT).find(is_family);
        next.is_some_and(|next| {
            next.kind == mark.kind
                && next.look == MarkSurroundings::Closes
                && !self.only_measures_follow(at)
        })
    }

    /// Whether no mark of its kind follows but such as stand after digits themselves, so that this one may
    /// end the quotation as well.
    fn only_measures_follow(&self, at: usize) -> bool {
        let Some(mark) = self.marks.get(at) else { return false };
        let rest = self.marks.get(at + 1..).unwrap_or(&[]);
        let mut others = rest.iter().take(MOST_LOOKED_AT).filter(|other| other.kind == mark.kind);
        others.all(|other| other.follows_digit && other.look == MarkSurroundings::Closes)
    }

    fn ended(mut self) -> Paired {
        let first = self.open.first().map(|open| (open.mark, open.kind));
        for open in std::mem::take(&mut self.open) {
            self.leave(open.mark, PairReason::NotClosed);
        }
        let open = first.or_else(|| {
            let lone = self.lone.last().filter(|lone| lone.why == PairReason::NotClosed)?;
            let mark = self.marks.get(lone.mark)?;
            mark.kind.is_single().then_some((lone.mark, mark.kind))
        });
        let open = open.filter(|(at, kind)| {
            let start = self.marks.get(*at).map_or(0, |mark| mark.start);
            !self.pairs.iter().any(|pair| pair.start > start && pair.kind == *kind)
        });
        Paired { pairs: self.pairs, lone: self.lone, open }
    }
}
