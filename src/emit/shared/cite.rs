//! How to cite a page: a reference for readers, and the same as BibTeX.

use serde::Serialize;

use super::card::cited;
use super::sentence_part::PartWords;
use crate::dossier::SourceIx;
use crate::edition::Edition;
use crate::emit::frame::Frame;
use crate::language::{Argument, Message};
use crate::value::Date;

/// A reference to a page of the dossier.
#[derive(Debug, Clone, Serialize)]
pub struct Citation<'a> {
    /// The reference: what is cited, in which dossier, of which version, and at which address.
    pub reference: Message<'a>,
    /// The same as BibTeX; none where a script makes it of the words that are quoted, or nobody would want it.
    pub bibtex: Option<String>,
}

/// The citation of the page of `frame`, which is that of an actor by its id.
#[must_use]
pub fn of_actor<'a>(
    edition: &'a Edition,
    frame: &Frame<'a>,
    id: &'a str,
    name: PartWords<'a>,
) -> Citation<'a> {
    let what = edition.say("cite-what-actor").with("id", id);
    let reference = in_dossier(edition, frame, edition.say("cite-reference"), edition.as_of())
        .with("title", name)
        .with("what", what);
    Citation { reference, bibtex: None }
}

/// The citation of a source, as it is held on the page of `frame`.
#[must_use]
pub fn of_source<'a>(edition: &'a Edition, frame: &Frame<'a>, source: SourceIx) -> Citation<'a> {
    let title = edition.own(&edition.source(source).entity.head.title);
    let reference = in_dossier(edition, frame, edition.say("cite-source"), edition.as_of())
        .with("title", title)
        .with("reference", cited(edition, source));
    Citation { reference, bibtex: None }
}

/// A reference with the dossier, its version and the page's address.
fn in_dossier<'a>(
    edition: &'a Edition,
    frame: &Frame<'a>,
    reference: Message<'a>,
    version: Option<&'a Date>,
) -> Message<'a> {
    reference
        .with("site", Argument::Work(Box::new(edition.own_setting(&edition.config.title).into())))
        .with("version", version.map_or(Argument::Key("none"), Argument::from))
        .with("url", frame.canonical.clone().map_or(Argument::Key("none"), Argument::from))
}

/// The citation of the page of `frame`, called `title`, of an allegation by its id; `withdrawn` says
/// what of it counts for nothing.
#[must_use]
pub fn citation<'a>(
    edition: &'a Edition,
    frame: &Frame<'a>,
    id: &'a str,
    title: PartWords<'a>,
    withdrawn: Option<Message<'a>>,
    version: Option<&'a Date>,
) -> Citation<'a> {
    let what = edition
        .say("cite-what")
        .with("id", id)
        .with("withdrawn", withdrawn.map_or(Argument::Key("none"), Argument::from));
    let mut fields = vec![
        ("title", title.text()),
        ("booktitle", frame.site_title.to_string()),
        ("note", what.text()),
    ];
    fields.extend(frame.publisher.map(|publisher| ("publisher", publisher.to_owned())));
    fields.extend(version.map(|version| ("date", version.as_str().to_owned())));
    fields.extend(frame.canonical.clone().map(|url| ("url", url)));
    let reference = in_dossier(edition, frame, edition.say("cite-reference"), version)
        .with("title", title)
        .with("what", what);
    Citation { reference, bibtex: Some(bibtex(id, &fields)) }
}

/// A BibTeX record of an online publication.
#[must_use]
pub fn bibtex(key: &str, fields: &[(&str, String)]) -> String {
    let fields = fields.iter().map(|(name, value)| match *name {
        "url" | "date" => format!("  {name} = {{{value}}}"),
        name => format!("  {name} = {{{}}}", escaped(value)),
    });
    format!("@misc{{{key},\n{}\n}}", fields.collect::<Vec<_>>().join(",\n"))
}

/// Words in which nothing is a command of TeX.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '{' | '}' | '$' | '&' | '%' | '#' | '_' => {
                escaped.push('\\');
                escaped.push(character);
            }
            character => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_no_commands_in_bibtex() {
        let record = bibtex(
            "a-b",
            &[("title", "50 % of {A} & B_c".to_owned()), ("url", "https://x/?a_b&c".to_owned())],
        );
        assert_eq!(
            record,
            "@misc{a-b,\n  title = {50 \\% of \\{A\\} \\& B\\_c},\n  url = {https://x/?a_b&c}\n}"
        );
    }
}
