//! A picture of an SVG: a PNG in sixteen tones between the paper and the ink of the pages.

use std::io;
use std::sync::Arc;

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::faces::database;
use super::{HEIGHT, WIDTH};

/// The colours of a light page (`static/css/tokens.css`).
const PAPER: [u8; 3] = [0xfc, 0xfb, 0xf8];
const INK: [u8; 3] = [0x1c, 0x1a, 0x17];

/// Tones of a picture: letters need no more, and a pixel takes half a byte.
const TONES: u8 = 16;

/// Draws an SVG in black on white.
pub(super) fn png(svg: &str) -> io::Result<Vec<u8>> {
    let fontdb = database().ok_or_else(|| io::Error::other("the faces of cards are not whole"))?;
    let options = Options { fontdb: Arc::clone(&fontdb), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(io::Error::other)?;
    let pixmap = Pixmap::new(WIDTH, HEIGHT);
    let mut pixmap = pixmap.ok_or_else(|| io::Error::other("a card has no size"))?;
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    packed(pixmap.data())
}

/// Packs pixels of four bytes, of which the first says all: black on white.
fn packed(pixels: &[u8]) -> io::Result<Vec<u8>> {
    let darkness = |pixel: &[u8]| {
        let light = u16::from(pixel.first().copied().unwrap_or(u8::MAX));
        (u16::from(u8::MAX) - light + 8) / 17
    };
    let halves: Vec<u16> = pixels.chunks_exact(4).map(darkness).collect();
    let pair = |pair: &[u16]| pair.iter().fold(0, |byte, half| (byte << 4) | *half as u8);
    let rows: Vec<u8> = halves.chunks(2).map(pair).collect();
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, WIDTH, HEIGHT);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Four);
    encoder.set_palette(palette());
    encoder.set_compression(Compression::Balanced);
    // What a compression comes with is for pictures of eight bits and more.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header().map_err(io::Error::other)?;
    writer.write_image_data(&rows).map_err(io::Error::other)?;
    writer.finish().map_err(io::Error::other)?;
    Ok(file)
}

/// The tones, from paper to ink.
fn palette() -> Vec<u8> {
    let between = |tone: u8, (paper, ink): (u8, u8)| {
        let (tone, all) = (u16::from(tone), u16::from(TONES) - 1);
        // Between two bytes.
        ((u16::from(paper) * (all - tone) + u16::from(ink) * tone) / all) as u8
    };
    let colour = |tone| PAPER.into_iter().zip(INK).map(move |pair| between(tone, pair));
    (0..TONES).flat_map(colour).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_palette_goes_from_paper_to_ink() {
        let palette = palette();
        assert_eq!(palette.len(), 48);
        assert!(palette.starts_with(&PAPER) && palette.ends_with(&INK));
    }
}
