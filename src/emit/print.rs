//! `/print/`: the whole dossier as one document with numbered exhibits, in volumes where it is large; and what the foot of
//! each printed page says.

use std::sync::Arc;

use serde::Serialize;

use super::frame::{Frame, canonical};
use super::page_foot::string;
use super::shared::revision::own_corrections;
use super::shared::wording::counted;
use super::{Content, Output, Stream};
use crate::dossier::relative;
use crate::dossier::sections::{CORRECTIONS, PRINT, UNKNOWNS};
use crate::edition::Edition;
use crate::language::{Argument, Message, OwnWords};

mod breaking;
mod claim;
mod cover;
mod edited;
mod exhibit;
mod numbered;
mod volumes;

use claim::{ClaimView, claim};
use cover::{ContentsLine, ExhibitRow};
use edited::{Edited, folder};
use exhibit::{ExhibitView, exhibit};
use numbered::ExhibitNumbers;
use volumes::{Volume, volumes};

/// What the template sees.
#[derive(Serialize)]
struct PrintView<'a> {
    page: Frame<'a>,
    /// The style sheet of its printed pages.
    foot: &'static str,
    /// "volume 2 of 5", where there are several.
    volume: Option<Message<'a>>,
    version: Message<'a>,
    heading: OwnWords<'a>,
    origins: Message<'a>,
    note: Message<'a>,
    exhibits: Vec<ExhibitRow<'a>>,
    not_held: Vec<Message<'a>>,
    not_held_more: Option<Message<'a>>,
    contents: Vec<ContentsLine<'a>>,
    /// What stands on pages of their own: what is not known, what was corrected.
    elsewhere: Vec<Message<'a>>,
    claims: Vec<ClaimView<'a>>,
    documents: Vec<ExhibitView<'a>>,
}

/// The name of the style sheet that lies beside each volume.
const FOOT: &str = "page.css";

/// Lists every volume, each with its style sheet.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let volumes: Arc<Vec<Volume>> = Arc::new(volumes(edition));
    let numbered = Arc::new(ExhibitNumbers::of(edition));
    let volume = |place| {
        let (volumes, numbered) = (Arc::clone(&volumes), Arc::clone(&numbered));
        let path = format!("{}index.html", folder(place));
        let (page, all) = (path.clone(), volumes.len());
        let styles = Stream::of(move |to| to.write_all(foot(edition, place, all).as_bytes()));
        let foot = format!("{}{FOOT}", folder(place));
        [
            Output::of(page, "print.html", move || {
                let (numbered, volumes) = (&*numbered, volumes.as_slice());
                view(&Edited { numbered, volumes, place, path: &path })
            }),
            Output { path: foot, content: Content::Stream(styles) },
        ]
    };
    (0..volumes.len()).flat_map(volume).collect()
}

fn view<'a>(edited: &Edited<'a, '_>) -> PrintView<'a> {
    let edition = edited.numbered.edition;
    let config = &edition.config;
    let own = edited.volume();
    let several = edited.volumes.len() > 1;
    let volume = several.then(|| edited.called(edited.place));
    let title = title(edition, edited.place, edited.volumes.len());
    let index = edition.pages.iter().find(|page| page.entity.id == "index");
    let (not_held, not_held_more) = cover::not_held(edition, edited.path);
    let order = edition.sequence().order();
    let documents = order.get(own.exhibits.clone()).unwrap_or(&[]).iter();
    PrintView {
        page: Frame::new(edition, edited.path, Some(&PRINT), title, edition.word("print-summary")),
        foot: FOOT,
        volume,
        version: edition.say("print-version").with("version", edition.version()),
        heading: index.map_or_else(
            || edition.own_setting(&config.title),
            |page| edition.own(&page.entity.head.title),
        ),
        origins: cover::origins(edition),
        note: cover::note(edition),
        exhibits: cover::exhibits(edited),
        not_held,
        not_held_more,
        contents: cover::contents(edited),
        elsewhere: elsewhere(edition, edited.path),
        claims: own.claims.iter().map(|part| claim(edited, part)).collect(),
        documents: documents.map(|source| exhibit(edited, *source)).collect(),
    }
}

/// "Print edition"; "Print edition, volume 2 of 5".
fn title(edition: &Edition, place: usize, all: usize) -> String {
    let title = edition.word("print-kicker");
    if all < 2 {
        return title.to_owned();
    }
    let volume = edition.say("print-volume").with("number", place + 1).with("all", all);
    format!("{title}, {}", volume.text())
}

/// What stands on pages of their own.
fn elsewhere<'a>(edition: &'a Edition, path: &str) -> Vec<Message<'a>> {
    let link = |words: Message<'a>, target: &str| {
        let words = Argument::from(words).linked(Some(relative(path, target)));
        edition.say("words").with("words", words)
    };
    let corrections = counted(edition, "home-corrections", own_corrections(edition));
    vec![link(edition.say("heading-not-known"), UNKNOWNS.path), link(corrections, CORRECTIONS.path)]
}

/// What stands at the head and the foot of each printed page: the dossier, which part of it, its address and its version.
fn foot(edition: &Edition, place: usize, all: usize) -> String {
    let config = &edition.config;
    let address = config.base_url.as_ref().map(|base| canonical(base.as_str(), &folder(place)));
    let version = edition.say("print-version").with("version", edition.version()).text();
    let foot = address.map_or_else(|| version.clone(), |address| format!("{address} · {version}"));
    let (start, end) =
        if edition.language().is_right_to_left() { ("right", "left") } else { ("left", "right") };
    let font = "font: 8pt sans-serif; color: #444;";
    format!(
        "@page {{ @top-{start} {{ content: {}; {font} }} @top-{end} {{ content: {}; {font} }} \
         @bottom-{start} {{ content: {}; {font} }} @bottom-{end} {{ content: counter(page) \" / \" \
         counter(pages); {font} }} }}\n",
        string(&config.title),
        string(&title(edition, place, all)),
        string(&foot)
    )
}
