//! A card from its words: the sizes at which they fit on the sheet, and the place of each line.

use std::io;

use super::faces::{CardFace, drawable};
use super::lines::LineSetting;
use super::picture;
use super::svg::{PlacedLine, Tone, svg};
use super::{HEIGHT, WIDTH};

/// What a card says.
#[derive(Debug, Clone, Default)]
pub struct CardText {
    /// Of what it is a part, above all else.
    pub head: String,
    /// Whose words the claim is: drawn as large as it, and never cut.
    pub attribution: Option<String>,
    /// The claim, or a name.
    pub claim: String,
    /// The claim in fewer words of whoever wrote it, for where it is too long.
    pub shorter: Option<String>,
    /// What became of it: never cut.
    pub notices: Vec<String>,
    /// What it rests on: never cut.
    pub below: Vec<String>,
    /// What the card is, and is not.
    pub caution: String,
    /// That the claim was cut, for where it was; where nothing says so, as of a name, it never is.
    pub cut: Option<String>,
}

/// A card: its words, and where each line of them is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnCard {
    svg: String,
    words: String,
    alt: String,
}

/// Margin on both sides.
const LEFT: f32 = 80.0;
/// The middle of the rule at the top, and its thickness.
const TOP_RULE: (f32, f32) = (44.0, 6.0);
/// The lowest baseline.
const LAST: f32 = 586.0;
/// Lines of the head and of the foot at most.
const HEAD_LINES: usize = 3;
const FOOT_LINES: usize = 3;
const HEAD_SIZE: f32 = 26.0;
const FOOT_SIZE: f32 = 23.0;
/// Sizes of the claim, of which the largest that fits is taken. In a timeline a card is a third as wide: the smallest can
/// be read when it is opened.
const CLAIM_SIZES: [f32; 9] = [80.0, 72.0, 64.0, 57.0, 51.0, 46.0, 41.0, 37.0, 34.0];
/// Sizes of what stands below: smaller only where no claim fits.
const BELOW_SIZES: [f32; 3] = [29.0, 26.0, 23.0];
/// From line to line, in parts of the size.
const CLAIM_LEADING: f32 = 1.14;
const BELOW_LEADING: f32 = 1.34;
/// What is left between the claim and what stands below, and between paragraphs of that.
const GAP: f32 = 26.0;
const BETWEEN: f32 = 8.0;
/// Lines of a claim that are worth a card, where it is cut.
const FEWEST: usize = 2;

/// The words of a card as they can be drawn.
struct DrawableText {
    head: String,
    attribution: String,
    claims: Vec<String>,
    /// Each with how dark it is.
    below: Vec<(String, Tone)>,
    caution: String,
    cut: Option<String>,
}

/// The words of a card in lines, with the size of the claim and of what stands below.
struct Fitted {
    attribution: Vec<String>,
    claim: Vec<String>,
    size: f32,
    below: Vec<(Vec<String>, Tone)>,
    below_size: f32,
}

/// Where the claim and what stands below have their place, from the top.
#[derive(Clone, Copy)]
struct BodyRoom {
    top: f32,
    bottom: f32,
}

impl DrawnCard {
    /// The card of some words; none where the faces lack letters of them, or what may not be cut does not fit.
    #[must_use]
    pub fn of(text: &CardText) -> Option<Self> {
        let text = DrawableText::of(text)?;
        let whole = || text.claims.iter().find_map(|claim| text.card(claim, &text.caution));
        whole().or_else(|| text.card_of_a_part())
    }

    /// The card as an SVG: all that its picture is made from.
    #[must_use]
    pub fn svg(&self) -> &str {
        &self.svg
    }

    /// All of its words, a paragraph on each line: what is looked through before it is drawn.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }

    /// What it shows, for those who do not see it.
    #[must_use]
    pub fn alt(&self) -> &str {
        &self.alt
    }

    /// Draws it, as a PNG.
    ///
    /// # Errors
    /// If the program's own faces or its SVG cannot be read, which a test excludes.
    pub fn png(&self) -> io::Result<Vec<u8>> {
        picture::png(&self.svg)
    }
}

impl DrawableText {
    fn of(text: &CardText) -> Option<Self> {
        let sans = |words: &str| drawable(words, CardFace::Sans);
        let claims = std::iter::once(&text.claim).chain(&text.shorter);
        let claims = claims.map(|claim| drawable(claim, CardFace::Display));
        let own = |words: &[String], tone| -> Option<Vec<(String, Tone)>> {
            words.iter().map(|words| Some((sans(words)?, tone))).collect()
        };
        let mut below = own(&text.notices, Tone::Ink)?;
        below.extend(own(&text.below, Tone::Second)?);
        Some(Self {
            head: sans(&text.head)?,
            attribution: drawable(text.attribution.as_deref().unwrap_or(""), CardFace::Italic)?,
            claims: claims.collect::<Option<_>>()?,
            below,
            caution: sans(&text.caution)?,
            cut: text.cut.as_deref().and_then(sans),
        })
    }

    /// The card with this claim, at the largest size at which it fits.
    fn card(&self, claim: &str, caution: &str) -> Option<DrawnCard> {
        let (head, foot) = (self.head(), self.foot(caution)?);
        let (head, body) = (head?, body(self.head()?.len(), foot.len()));
        let fitted = BELOW_SIZES.into_iter().find_map(|below_size| {
            let below = self.below(below_size)?;
            let room = body.room(&below, below_size);
            CLAIM_SIZES.into_iter().find_map(|size| {
                let most = lines_in(room, size);
                let attribution = setting(CardFace::Italic, size).lines(&self.attribution, most)?;
                let left = most.checked_sub(attribution.len())?;
                let claim = setting(CardFace::Display, size).lines(claim, left)?;
                let (attribution, claim) = (owned(&attribution), owned(&claim));
                Some(Fitted { attribution, claim, size, below: below.clone(), below_size })
            })
        })?;
        Some(self.placed(&fitted, (&owned(&head), &owned(&foot)), body, (claim, caution)))
    }

    /// The card with as much of the shortest claim as fits at the smallest size, which says that it was cut.
    fn card_of_a_part(&self) -> Option<DrawnCard> {
        let caution = format!("{} {}", self.cut.as_ref()?, self.caution);
        let (size, below_size) = (*CLAIM_SIZES.last()?, *BELOW_SIZES.last()?);
        let body = body(self.head()?.len(), self.foot(&caution)?.len());
        let most = lines_in(body.room(&self.below(below_size)?, below_size), size);
        let attribution = setting(CardFace::Italic, size).lines(&self.attribution, most)?;
        let left = most.checked_sub(attribution.len()).filter(|left| *left >= FEWEST)?;
        let cut = setting(CardFace::Display, size).cut(self.claims.last()?, left)?;
        self.card(&cut, &caution)
    }

    fn head(&self) -> Option<Vec<&str>> {
        setting(CardFace::Sans, HEAD_SIZE).lines(&self.head, HEAD_LINES)
    }

    fn foot<'c>(&self, caution: &'c str) -> Option<Vec<&'c str>> {
        setting(CardFace::Sans, FOOT_SIZE).lines(caution, FOOT_LINES)
    }

    /// What stands below the claim in lines, where they take no more than the sheet has.
    fn below(&self, size: f32) -> Option<Vec<(Vec<String>, Tone)>> {
        let most = lines_in(HEIGHT as f32, size);
        let lines = |(words, tone): &(String, Tone)| {
            Some((owned(&setting(CardFace::Sans, size).lines(words, most)?), *tone))
        };
        self.below.iter().map(lines).collect()
    }

    /// Puts the lines in their places.
    fn placed(
        &self,
        fitted: &Fitted,
        (head, foot): (&[String], &[String]),
        body: BodyRoom,
        (claim, caution): (&str, &str),
    ) -> DrawnCard {
        let mut page = Vec::new();
        let (head_step, foot_step) = (HEAD_SIZE * BELOW_LEADING, FOOT_SIZE * BELOW_LEADING);
        let first = TOP_RULE.0 + 40.0;
        place(&mut page, head, (CardFace::Sans, HEAD_SIZE, Tone::Second), first, head_step);
        let (size, step) = (fitted.size, fitted.size * CLAIM_LEADING);
        // The first line hangs from the top by the height of its letters.
        let baseline = body.top + size * 0.8;
        let ink = Tone::Ink;
        place(&mut page, &fitted.attribution, (CardFace::Italic, size, ink), baseline, step);
        let baseline = baseline + fitted.attribution.len() as f32 * step;
        place(&mut page, &fitted.claim, (CardFace::Display, size, ink), baseline, step);
        let (size, step) = (fitted.below_size, fitted.below_size * BELOW_LEADING);
        let mut baseline = body.bottom - height(&fitted.below, size) + size;
        for (lines, tone) in &fitted.below {
            place(&mut page, lines, (CardFace::Sans, size, *tone), baseline, step);
            baseline += lines.len() as f32 * step + BETWEEN;
        }
        let first = LAST - foot.len().saturating_sub(1) as f32 * foot_step;
        place(&mut page, foot, (CardFace::Sans, FOOT_SIZE, Tone::Third), first, foot_step);
        let headline = format!("{} {claim}", self.attribution);
        let headline = headline.trim_start();
        let below = || self.below.iter().map(|(words, _)| words.as_str());
        let all = [self.head.as_str(), headline].into_iter().chain(below()).chain([caution]);
        let shown = std::iter::once(headline).chain(below());
        DrawnCard {
            svg: svg(LEFT, &page, &[TOP_RULE, (first - FOOT_SIZE - 14.0, 1.0)]),
            words: all.collect::<Vec<_>>().join("\n"),
            alt: shown.collect::<Vec<_>>().join(" · "),
        }
    }
}

impl BodyRoom {
    /// What is left for the claim.
    fn room(self, below: &[(Vec<String>, Tone)], size: f32) -> f32 {
        let gap = if below.is_empty() { 0.0 } else { GAP };
        self.bottom - self.top - height(below, size) - gap
    }
}

/// Where the claim and what stands below have their place, between so many lines of the head and of the foot.
fn body(head: usize, foot: usize) -> BodyRoom {
    let head = head.saturating_sub(1) as f32 * HEAD_SIZE * BELOW_LEADING;
    let foot = foot.saturating_sub(1) as f32 * FOOT_SIZE * BELOW_LEADING;
    BodyRoom { top: TOP_RULE.0 + 40.0 + head + 36.0, bottom: LAST - foot - FOOT_SIZE - 34.0 }
}

fn setting(face: CardFace, size: f32) -> LineSetting {
    LineSetting { face, size, width: WIDTH as f32 - 2.0 * LEFT }
}

/// How many lines of a claim take no more than so much height.
fn lines_in(height: f32, size: f32) -> usize {
    // What is below nothing is none.
    (height / (size * CLAIM_LEADING)).floor() as usize
}

/// How high paragraphs are that stand below the claim.
fn height(below: &[(Vec<String>, Tone)], size: f32) -> f32 {
    let lines: usize = below.iter().map(|(lines, _)| lines.len()).sum();
    lines as f32 * size * BELOW_LEADING + below.len().saturating_sub(1) as f32 * BETWEEN
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

/// Puts lines below each other, from a first baseline.
fn place(
    page: &mut Vec<PlacedLine>,
    lines: &[String],
    (face, size, tone): (CardFace, f32, Tone),
    first: f32,
    step: f32,
) {
    for (number, words) in lines.iter().enumerate() {
        // Whole pixels: what is written is the same on every machine.
        let baseline = (first + number as f32 * step).round();
        page.push(PlacedLine { words: words.clone(), face, size, tone, baseline });
    }
}
