//! Free pages: about, method, corrections policy; what an editor wrote, with references as links.

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::prose;
use crate::dossier::{Node, PageIx, address};
use crate::edition::Edition;
use crate::emit::shared::Tongue;
use crate::emit::shared::contents::{self, ContentsItem};
use crate::entity::Kind;
use crate::language::OwnWords;

/// Lists a free page; the page `index` is the home page's introduction and no page of its own.
#[must_use]
pub fn of(edition: &Edition, node: Node) -> Vec<Output<'_>> {
    let Node::Page(ix) = node else { return Vec::new() };
    let id = &edition.pages[ix.at()].entity.id;
    if id == "index" {
        return Vec::new();
    }
    let path = format!("{}index.html", address(Kind::Page, id));
    vec![Output::of(path.clone(), "page.html", move || view(edition, ix, &path))]
}

/// What the template sees.
#[derive(Serialize)]
struct PageView<'a> {
    page: Frame<'a>,
    /// The summary, where the editor wrote one.
    summary: Option<OwnWords<'a>>,
    heading: OwnWords<'a>,
    /// The language of the body, where it is not the page's.
    tongue: Option<Tongue<'a>>,
    contents: Vec<ContentsItem<'a>>,
    /// The body as HTML.
    body: String,
}

fn view<'a>(edition: &'a Edition, page: PageIx, path: &str) -> PageView<'a> {
    let entity = &edition.pages[page.at()].entity;
    let summary = entity.head.summary.as_ref();
    let described = summary.map_or_else(|| prose::opening(&entity.prose, 200), String::from);
    PageView {
        page: Frame::new(edition, path, None, entity.head.title.as_str(), described),
        summary: summary.map(|summary| edition.own(summary)),
        heading: edition.own(&entity.head.title),
        contents: contents::of_prose(edition, &entity.head.title, &entity.prose),
        tongue: Tongue::of(edition, entity.head.title.language()),
        body: prose::html(edition, &entity.prose, path),
    }
}
