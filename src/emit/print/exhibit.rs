//! One exhibit: what the document is and how it is held, and its lines, each with its number, its marks, and the
//! statements that begin there beside it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::edited::Edited;
use crate::dossier::{SourceIx, StatementIx, StatementNode, address, relative};
use crate::edition::Edition;
use crate::emit::shared::notice::{self, Notice};
use crate::emit::shared::verb::VerbView;
use crate::emit::shared::{Tongue, card};
use crate::emit::source::{faithful, heading, provenance, text};
use crate::entity::Kind;
use crate::entity::source::Extent;
use crate::language::{Message, OwnWords};
use crate::markdown::{LineMark, escape, escape_into};

/// An exhibit.
#[derive(Debug, Serialize)]
pub struct ExhibitView<'a> {
    pub number: usize,
    /// The same as it is read.
    pub called: String,
    pub title: OwnWords<'a>,
    pub href: String,
    /// Who published it, when, how it is held, what is left out.
    pub about: Vec<Message<'a>>,
    /// The digest of the original file.
    pub digest: Option<&'a str>,
    /// Whether there is one that is not shown.
    pub is_digest_withheld: bool,
    /// What became of the document.
    pub notice: Option<Notice<'a>>,
    /// Whether its statements count for nothing.
    pub is_withdrawn: bool,
    /// Why not all of it is shown.
    pub reserve: Option<Message<'a>>,
    /// The language of the lines, where it is not the page's.
    pub tongue: Option<Tongue<'a>>,
    /// The lines as items of a list.
    pub lines: String,
    /// Statements that have no line here.
    pub loose: Vec<String>,
}

/// The exhibit of a source.
pub fn exhibit<'a>(edited: &Edited<'a, '_>, source: SourceIx) -> ExhibitView<'a> {
    let edition = edited.numbered.edition;
    let node = edition.source(source);
    let head = &node.entity.head;
    let path = edited.path;
    let number = edited.numbered.exhibit(source);
    let compared = faithful::faithful(edition, head).map(|own| own.brief);
    let brief = heading::brief(edition, source, compared);
    let about = [Some(heading::published(edition, source, path)), brief.printed, Some(brief.taken)];
    let about = about.into_iter().chain([Some(brief.original), brief.dropped]).flatten();
    let digest = head.original.as_ref().map(|original| original.sha256.as_str());
    let has_lines = provenance::extent(head) != Extent::Metadata;
    let placed = |own: &&StatementNode| has_lines && edited.numbered.span(own.ix()).is_some();
    let loose = node.statements.iter().filter(|own| !placed(own));
    ExhibitView {
        number,
        called: edition.language().number(number),
        title: edition.own(&head.title),
        href: relative(path, &address(Kind::Source, &node.entity.id)),
        about: about.collect(),
        digest: digest.filter(|digest| !digest.is_empty()),
        is_digest_withheld: digest == Some(""),
        notice: notice::of_source(edition, source, path),
        is_withdrawn: !edition.stands(source),
        reserve: heading::reserve(edition, source),
        tongue: Tongue::of_source(edition, source),
        lines: lines(edited, source),
        loose: loose.map(|own| beside(edited, own.ix())).collect(),
    }
}

/// The lines of a source as items of a list, each that a statement begins in with an anchor.
fn lines(edited: &Edited<'_, '_>, source: SourceIx) -> String {
    let edition = edited.numbered.edition;
    let number = edited.numbered.exhibit(source);
    let prose = &edition.source(source).entity.prose;
    let marks = ExhibitMarks::of(edition, source);
    let mut begin: BTreeMap<usize, Vec<StatementIx>> = BTreeMap::new();
    for statement in &edition.source(source).statements {
        if let Some((first, _)) = edited.numbered.span(statement.ix()) {
            begin.entry(first).or_default().push(statement.ix());
        }
    }
    let of_page = Tongue::of_source(edition, source).map(|_| edition.language());
    let mut html = String::new();
    for (line, place) in edited.numbered.lines(source).iter().zip(1..) {
        let own = begin.get(&place);
        html.push_str("<li");
        if own.is_some() {
            html.push_str(&format!(" id=\"e{number}-{place}\""));
        }
        html.push_str(if line.is_first && place > 1 { " class=\"gap\">" } else { ">" });
        html.push_str(&prose.line_html(&line.stretch, &marks.on(&line.stretch)));
        if let Some(own) = own {
            html.push_str(" <span class=\"beside\"");
            if let Some(language) = of_page {
                let direction = if language.is_right_to_left() { "rtl" } else { "ltr" };
                html.push_str(&format!(" lang=\"{}\" dir=\"{direction}\"", escape(language.tag())));
            }
            html.push('>');
            let all: Vec<String> = own.iter().map(|own| beside(edited, *own)).collect();
            html.push_str(&all.join("; "));
            html.push_str("</span>");
        }
        html.push_str("</li>");
    }
    html
}

/// What stands beside a line of a statement that begins there: what it is called, how it bears, on which allegations.
fn beside(edited: &Edited<'_, '_>, statement: StatementIx) -> String {
    let edition = edited.numbered.edition;
    let node = edition.statement(statement);
    let mut html = format!("<b class=\"id\">{}</b>", escape(&card::label(edition, statement)));
    let mut verbs: Vec<(VerbView, Vec<String>)> = Vec::new();
    for (place, bearing) in node.bearings.iter().enumerate() {
        let why = edition.withdrawal(statement, place);
        let verb = VerbView::of(edition.language(), bearing.verb, why);
        let number = edition.language().number(bearing.allegation.at() + 1);
        let href = edited.claim(bearing.allegation);
        let link = format!("<a href=\"{}\">{}</a>", escape(&href), escape(&number));
        match verbs.iter_mut().find(|(own, _)| *own == verb) {
            Some((_, links)) => links.push(link),
            None => verbs.push((verb, vec![link])),
        }
    }
    for (verb, links) in verbs {
        html.push_str(&format!(" <b class=\"verb {}\">", verb.glyph));
        if let Some(struck) = &verb.struck {
            html.push_str("<s>");
            escape_into(struck, &mut html);
            html.push_str("</s> ");
        }
        escape_into(&verb.word, &mut html);
        html.push_str("</b> ");
        html.push_str(&links.join(" "));
    }
    html
}

/// The marks of a source's located statements, in order of their beginnings.
struct ExhibitMarks {
    marks: Vec<LineMark>,
    /// For each of them, the furthest end of it and of those before.
    ends: Vec<u32>,
}

impl ExhibitMarks {
    fn of(edition: &Edition, source: SourceIx) -> Self {
        let located = edition.source(source).statements.iter();
        let located = located.filter_map(|own| own.located.as_ref().map(|located| (own, located)));
        let mut marks: Vec<LineMark> = Vec::new();
        for (statement, located) in located {
            let bears = text::bears(statement);
            marks.extend(
                located
                    .stretches
                    .iter()
                    .map(|stretch| LineMark { stretch: stretch.clone(), bears: bears.clone() }),
            );
        }
        marks.sort_by_key(|mark| (mark.stretch.start, mark.stretch.end));
        let mut furthest = 0;
        let ends = marks.iter().map(|mark| {
            furthest = mark.stretch.end.max(furthest);
            furthest
        });
        let ends = ends.collect();
        Self { marks, ends }
    }

    /// Those that meet a line.
    fn on(&self, line: &casefile_words::Stretch) -> Vec<&LineMark> {
        let first = self.ends.partition_point(|end| *end <= line.start);
        let last = self.marks.partition_point(|mark| mark.stretch.start < line.end);
        let near = self.marks.get(first..last.max(first)).unwrap_or(&[]);
        near.iter().filter(|mark| mark.stretch.end > line.start).collect()
    }
}
