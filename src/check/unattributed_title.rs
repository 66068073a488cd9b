//! `unattributed-title`: an allegation's title that says of its own what somebody alleges.

use casefile_words::marks::Reading;
use casefile_words::reported;
use casefile_words::web::primary;

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::AllegationIx;
use crate::text::TextId;
use crate::value::LanguageTag;

pub(super) const RULE: Rule = Rule {
    name: "unattributed-title",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "a title that asserts what it should report: it does not begin with \"That\", or takes a side",
    manual: "\
**What** The title of an allegation, or its `short` one, does not begin with `That` (in an allegation of another language: with its \
word for it, such as `Dass`, `Que` or `Что`; a language that has none, such as Turkish, takes a full clause), or holds a \
word that takes a side outside quotation marks: admitted, confessed, exposed, proves, refused, revealed, so-called, and \
what other languages have for them. The language is the allegation's `language`, else `content_language` of `site.yaml`, \
else its `language`.

**Why** The site writes who alleges it: \"X is reported as saying that …\". A title that is a sentence of its own is \
the dossier's claim, and \"revealed\" says that it is true.

**Example** `title: Minister refused to explain the missing millions`

**Cure** `title: That the minister did not explain where the money went`. Words of a source stand in quotation marks.
",
    check: Some(RuleScope::Allegation(check)),
};

fn check(matter: &CheckContext<'_>, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let allegation = matter.dossier.allegation(allegation);
    if allegation.entity.faulted {
        return;
    }
    let head = &allegation.entity.head;
    let text = allegation.entity.text;
    let tag = head.title.language().map(LanguageTag::as_str);
    let tag = tag.unwrap_or(matter.dossier.config.content_language());
    let language = primary(tag).to_lowercase();
    let openings: Vec<&str> = reported::openings(&language).collect();
    look((text, "title"), &head.title, (&language, &openings), sink);
    if let Some(short) = &head.short {
        look((text, "short"), short, (&language, &openings), sink);
    }
}

/// A title under a key, by its language and the words with which one may begin there.
fn look(
    (text, key): (TextId, &'static str),
    title: &str,
    (language, openings): (&str, &[&str]),
    sink: &mut FindingSink<'_>,
) {
    let title = title.trim();
    let is_opening = |word: &&str| {
        reported::begins(title, word)
            || key == "short" && reported::begins(title, &word.to_lowercase())
    };
    // Titles of a language of which none is known are not checked for one.
    if let Some(word) = openings.first()
        && !openings.iter().any(is_opening)
    {
        let name = if key == "short" { "short title" } else { key };
        sink.push(
            sink.fault(
                Place::Value(text, FieldPath::of(key)),
                format!("the {name} does not begin with `{word}`"),
            )
            .hint("the site writes who alleges it: \"X is reported as saying that …\""),
        );
    }
    let quotations = Reading::of_block(title, 0, language).quoted;
    for (at, word) in words(title) {
        let is_quoted =
            quotations.iter().any(|own| (own.start as usize..own.end as usize).contains(&at));
        if reported::takes_a_side(word, language) && !is_quoted {
            let place = Place::Words(text, FieldPath::of(key), word.to_owned());
            sink.push(
                sink.fault(place, format!("`{word}` takes a side"))
                    .hint("say what is alleged in plain words, or quote the source's word"),
            );
        }
    }
}

/// The words of a title with their places; a hyphen joins.
fn words(title: &str) -> Vec<(usize, &str)> {
    let is_between = |c: char| !c.is_alphanumeric() && c != '-';
    let mut at = 0;
    let mut found = Vec::new();
    for piece in title.split_inclusive(is_between) {
        let word = piece.trim_end_matches(is_between);
        if !word.is_empty() {
            found.push((at, word));
        }
        at += piece.len();
    }
    found
}
