//! The forms in which sources print an actor's name, with how often and where.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::dossier::{ActorIx, Mention, SourceIx, address, relative};
use crate::edition::Edition;
use crate::emit::shared::PartWords;
use crate::emit::shared::card::cited;
use crate::emit::shared::wording::{and_more, counted};
use crate::emit::shared::words::may_show;
use crate::entity::Kind;
use crate::language::{Argument, Message, OwnWords};

/// Sources that are named for one form; any more are counted.
const SOURCES: usize = 4;
/// Forms that are shown; any more are counted in a last row.
const FORMS: usize = 60;

/// One form of a name.
#[derive(Debug, Clone, Serialize)]
pub struct NameRow<'a> {
    /// The words as printed.
    pub form: PartWords<'a>,
    /// How often they occur.
    pub times: String,
    /// The first sources that print them, and how many others do.
    pub sources: Option<Message<'a>>,
}

/// Whether the words of a mention name an actor: by hand, an editor may mark any words that mean somebody.
#[must_use]
pub fn is_name(edition: &Edition, actor: ActorIx, mention: &Mention, words: &str) -> bool {
    let head = &edition.actor(actor).entity.head;
    let folded =
        |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let aliases = head.aliases.iter().map(|alias| alias.text.as_str());
    let mut names = std::iter::once(head.name.as_str()).chain(aliases);
    !mention.by_hand || names.any(|name| folded(name) == folded(words))
}

/// A form as the first of the sources that print it has it.
fn printed_in<'a>(edition: &'a Edition, sources: &[SourceIx], form: String) -> OwnWords<'a> {
    match sources.first() {
        Some(source) => edition.printed(*source, form),
        None => OwnWords::default().with(form),
    }
}

/// Every form of an actor's name that may be shown, the most frequent first.
#[must_use]
pub fn rows<'a>(edition: &'a Edition, actor: ActorIx, path: &str) -> Vec<NameRow<'a>> {
    let mut forms: BTreeMap<String, (usize, Vec<SourceIx>)> = BTreeMap::new();
    for source in &edition.actor(actor).mentions {
        let node = edition.source(*source);
        for mention in edition.mentions_of(actor, *source) {
            let form = node.entity.prose.shown(&mention.stretch);
            if !is_name(edition, actor, mention, &form)
                || !may_show(edition, *source, &mention.stretch)
            {
                continue;
            }
            let (times, sources) = forms.entry(form).or_default();
            *times += 1;
            if sources.last() != Some(source) {
                sources.push(*source);
            }
        }
    }
    let mut forms: Vec<_> = forms.into_iter().collect();
    forms.sort_by(|(one, (few, _)), (other, (many, _))| many.cmp(few).then_with(|| one.cmp(other)));
    let rest = forms.len().saturating_sub(FORMS);
    let mut rows: Vec<NameRow<'a>> = forms
        .into_iter()
        .take(FORMS)
        .map(|(form, (times, sources))| NameRow {
            form: printed_in(edition, &sources, form).into(),
            times: edition.language().number(times),
            sources: Some(printed_by(edition, &sources, path)),
        })
        .collect();
    if rest > 0 {
        rows.push(NameRow {
            form: counted(edition, "count-other-forms", rest).into(),
            times: String::new(),
            sources: None,
        });
    }
    rows
}

/// A source by its publisher and date, with a link to its page.
fn linked<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> Argument<'a> {
    let page = address(Kind::Source, &edition.source(source).entity.id);
    Argument::from(cited(edition, source)).linked(Some(relative(path, &page)))
}

/// The first of these sources, each with a link, and how many others there are.
fn printed_by<'a>(edition: &'a Edition, sources: &[SourceIx], path: &str) -> Message<'a> {
    let shown = sources.iter().take(SOURCES);
    let shown: Vec<Argument<'a>> = shown.map(|source| linked(edition, *source, path)).collect();
    let shown = edition.language().series(shown);
    match sources.len().saturating_sub(SOURCES) {
        0 => shown,
        rest => and_more(edition, shown.into(), counted(edition, "count-other-sources", rest)),
    }
}
