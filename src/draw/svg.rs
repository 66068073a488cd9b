//! The template of cards: lines at their places as an SVG.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::faces::CardFace;
use super::{HEIGHT, WIDTH};

/// How dark something is drawn; pictures have the colours of the pages in place of these greys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    /// What is claimed, and whose words it is.
    Ink,
    /// What stands beside it.
    Second,
    /// What the card is.
    Third,
}

impl Tone {
    fn grey(self) -> &'static str {
        match self {
            Self::Ink => "#000",
            Self::Second => "#363636",
            Self::Third => "#535353",
        }
    }
}

/// A line where it is drawn.
#[derive(Debug, Clone)]
pub(super) struct PlacedLine {
    pub words: String,
    pub face: CardFace,
    pub size: f32,
    pub tone: Tone,
    /// Where it stands, from the top.
    pub baseline: f32,
}

/// The SVG of lines that begin at `left`, with rules across the sheet: each by its middle and its thickness.
pub(super) fn svg(left: f32, lines: &[PlacedLine], rules: &[(f32, f32)]) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\n\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#fff\"/>\n"
    );
    let right = WIDTH as f32 - left;
    for (middle, thickness) in rules {
        // Nothing fails that is written to a text.
        let _ = writeln!(
            svg,
            "<path d=\"M{left} {middle}H{right}\" stroke=\"#000\" stroke-width=\"{thickness}\"/>"
        );
    }
    for line in lines {
        let PlacedLine { words, face, size, tone, baseline } = line;
        let _ = writeln!(
            svg,
            "<text x=\"{left}\" y=\"{baseline}\" font-family=\"{}\" font-size=\"{size}\" fill=\"{}\">{}</text>",
            face.family(),
            tone.grey(),
            escape(words.as_str()),
        );
    }
    svg.push_str("</svg>\n");
    svg
}
