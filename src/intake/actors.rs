//! Finds the dossier's actors in drafts, with the very code that links sources, and makes suggestions.

use crate::config::Config;
use crate::diag::Located;
use crate::edition;
use crate::entity::actor::ActorKind;
use crate::entity::source::SourceKind;
use crate::load::Workspace;
use crate::quote::{FoldedSource, Narrowing, QuotationFinding, QuotationPattern, locate};
use crate::{Options, parse};
use casefile_words::{Region, Stretch};
use std::sync::Arc;

use casefile_import::candidates::{self, CandidateInput, KnownName, Occurrence, Suggestions};

/// A source as it would be written, without suggestions.
#[derive(Debug, Clone)]
pub struct Plain {
    /// The id that it would have.
    pub id: String,
    /// The file's path in the dossier.
    pub path: String,
    /// The file's text.
    pub text: String,
}

/// The dossier's actors, who are looked for in new sources.
#[derive(Debug, Default)]
pub struct KnownActors {
    files: Vec<(String, Vec<u8>)>,
    names: Vec<(String, String)>,
    /// The language of the dossier's site.
    language: String,
}

impl KnownActors {
    /// The actors of a dossier.
    #[must_use]
    pub fn of(workspace: &Workspace) -> Self {
        let files: Vec<(String, Vec<u8>)> = workspace
            .texts_below("content/actors/")
            .iter()
            .map(|text| (text.path.clone(), text.content.clone().into_bytes()))
            .collect();
        let own = Workspace::from_files(files.clone());
        let parsed = parse::parse(&own, &parse::ParseCache::default()).into_value(&mut Vec::new());
        let names = parsed.entities.actors.iter().flat_map(|actor| {
            let aliases = actor.head.aliases.iter().map(|alias| alias.text.clone());
            let forms = std::iter::once(actor.head.name.clone()).chain(aliases);
            forms.map(|form| (fold(&form), actor.id.clone())).collect::<Vec<_>>()
        });
        let names = names.collect();
        let language = parse::settings(workspace).into_value(&mut Vec::new()).language;
        Self { files, names, language }
    }

    /// The actor of an id, or of a name or alias that no other has.
    #[must_use]
    pub fn named(&self, words: &str) -> Option<&str> {
        if let Some((_, id)) = self.names.iter().find(|(_, id)| id == words.trim()) {
            return Some(id);
        }
        let wanted = fold(words);
        let mut found =
            self.names.iter().filter(|(name, _)| *name == wanted).map(|(_, id)| id.as_str());
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }

    /// Suggestions for sources, in their order.
    #[must_use]
    pub fn suggest(&self, sources: &[Plain]) -> Vec<Suggestions> {
        let workspace = self.with(sources, &[]);
        let parsed =
            parse::parse(&workspace, &parse::ParseCache::default()).into_value(&mut Vec::new());
        let config = Config { language: self.language.clone(), ..Config::default() };
        let config = Arc::new(config);
        let edition =
            edition::complete(&parsed.entities, &config, &edition::EditionCache::default())
                .into_value(&mut Vec::new())
                .dossier;
        sources
            .iter()
            .map(|plain| {
                let node = edition.sources.iter().find(|node| node.entity.id == plain.id);
                let Some(node) = node else { return Suggestions::default() };
                // Those that may be a namesake's are looked at as well: who they are decides whose a last name alone is.
                let mentions = node.mentions.iter().map(|own| (&own.stretch, own.actor));
                let namesakes = node.namesakes.iter().map(|own| (&own.stretch, own.actor));
                let mut named: Vec<_> = mentions.chain(namesakes).collect();
                named.sort_by_key(|(stretch, _)| stretch.start);
                let known: Vec<KnownName<'_>> = named
                    .into_iter()
                    .map(|(stretch, actor)| {
                        let actor = &edition.actor(actor).entity;
                        let aliases = actor.head.aliases.iter().map(|alias| alias.text.as_str());
                        KnownName {
                            stretch: stretch.clone(),
                            actor: &actor.id,
                            is_person: actor.head.kind == ActorKind::Person,
                            forms: std::iter::once(actor.head.name.as_str())
                                .chain(aliases)
                                .collect(),
                        }
                    })
                    .collect();
                let head = &node.entity.head;
                let prose = &node.entity.prose;
                let language = head.language_or(&self.language);
                let folded = FoldedSource::for_quotations(prose, language);
                candidates::suggest(CandidateInput {
                    text: prose.text(),
                    blocks: prose.blocks(),
                    is_transcript: head.kind == SourceKind::Transcript,
                    published: head.published.date.value().and_then(crate::value::Date::day),
                    dateline: head.dateline.as_ref().map(|dateline| dateline.printed.as_str()),
                    known: &known,
                    language,
                    place: &|quote, region, own| occurrence(&folded, quote, region, own),
                })
            })
            .collect()
    }

    /// The errors that `check` finds in new sources, by their paths.
    #[must_use]
    pub fn errors(&self, sources: &[Plain], originals: &[(String, Vec<u8>)]) -> Vec<Located> {
        let workspace = self.with(sources, originals);
        crate::check(&workspace, &Options::default())
            .into_iter()
            .filter(|one| one.is_error())
            .filter(|located| sources.iter().any(|own| own.path == located.site.file))
            .collect()
    }

    fn with(&self, sources: &[Plain], originals: &[(String, Vec<u8>)]) -> Workspace {
        let sources = sources.iter().map(|own| (own.path.clone(), own.text.clone().into_bytes()));
        let originals = originals
            .iter()
            .map(|(name, bytes)| (format!("content/originals/{name}"), bytes.clone()));
        Workspace::from_files(self.files.iter().cloned().chain(sources).chain(originals))
    }
}

fn fold(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Which occurrence a quotation is; `None` where it cannot be located.
fn occurrence(
    folded: &FoldedSource,
    quote: &str,
    region: Region,
    own: &Stretch,
) -> Option<Occurrence> {
    let pattern = QuotationPattern::of(quote);
    let is_own = |found: &QuotationFinding| {
        matches!(found, QuotationFinding::Found(stretches)
            if stretches.first().is_some_and(|first| first.start == own.start))
    };
    match locate(folded, &pattern, region, Narrowing::default()) {
        found @ QuotationFinding::Found(_) => is_own(&found).then_some(Occurrence::Only),
        QuotationFinding::Ambiguous(places) => {
            let (number, _) = (1..).zip(&places).find(|(_, place)| place.start == own.start)?;
            let by = Narrowing { occurrence: Some(number), ..Narrowing::default() };
            is_own(&locate(folded, &pattern, region, by)).then_some(Occurrence::Number(number))
        }
        QuotationFinding::InsideWord(..)
        | QuotationFinding::TooFew(_)
        | QuotationFinding::OutOfContext(_)
        | QuotationFinding::Missing => None,
    }
}
