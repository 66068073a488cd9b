//! Pictures of a body: their descriptions stand behind the words, of which they are none.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType};

use super::reader::{BodyReader, Picture};
use crate::markdown::target::without_escape;
use crate::markdown::{HtmlPiece, Link, LinkTarget, Origin, is_picture, target};

impl BodyReader {
    /// What stands in the description of a picture: its words, without markup.
    pub(super) fn in_picture(&mut self, event: &Event<'_>) {
        let Some(open) = &mut self.picture else { return };
        match event {
            Event::Start(_) => open.depth += 1,
            Event::End(_) if open.depth > 0 => open.depth -= 1,
            Event::End(_) => {
                let Some(Picture { link, mut description, .. }) = self.picture.take() else {
                    return;
                };
                let written = self.prose.links[link].written.clone();
                // The name of a file is no description of it.
                let own = &self.prose.links[link];
                if own.is_bare && matches!(own.target, LinkTarget::Picture(_)) {
                    description.clear();
                }
                self.pictures.push((link, description, written));
                self.piece(HtmlPiece::Picture(u32::try_from(link).unwrap_or(u32::MAX)));
            }
            Event::Text(words) | Event::Code(words) => open.description.push_str(words),
            Event::InlineHtml(words) | Event::Html(words) => open.description.push_str(words),
            Event::SoftBreak | Event::HardBreak => open.description.push(' '),
            _ => {}
        }
    }

    /// A picture. Nothing is embedded but these: `![[id]]` is no link.
    pub(super) fn start_picture(&mut self, kind: LinkType, address: &str, written: Range<usize>) {
        let (target, is_bare) = match kind {
            LinkType::WikiLink { has_pothole } => {
                let address = without_escape(address, has_pothole);
                let is_shown = is_picture(address);
                let target = match is_shown {
                    true => target::picture(address),
                    false => LinkTarget::Refused(address.to_owned()),
                };
                (target, !has_pothole)
            }
            _ => (target::picture(address), false),
        };
        let stretch = self.here()..self.here();
        let link = self.prose.links.len();
        self.prose.links.push(Link { target, stretch, written, is_bare, is_picture: true });
        self.picture = Some(Picture { link, description: String::new(), depth: 0 });
    }

    /// Puts the descriptions behind the words.
    pub(super) fn describe(&mut self) {
        self.prose.words_end = self.here();
        for (link, description, written) in std::mem::take(&mut self.pictures) {
            let start = self.here();
            let length = written.len().max(1);
            self.prose.origins.push(Origin::of(start, written.start, length));
            self.prose.text.push_str(&description);
            let stretch = start..self.here();
            self.prose.text.push('\n');
            if let Some(link) = self.prose.links.get_mut(link) {
                link.stretch = stretch;
            }
        }
    }
}
