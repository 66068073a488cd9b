//! What is looked for in the versions of files: made from what is withheld and blotted out now.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::seen::{HistoryFinding, What};
use crate::diag::{FieldPath, Place};
use crate::edition::{Blots, HeldBack, is_withheld};
use crate::entity::{Entities, Entity, Head, KINDS, Kind, Source};
use crate::load::Workspace;
use crate::parse;
use crate::text::TextId;
use crate::withheld::{Certainty, Finder, Folded, Needle, SearchedText, Whose, folded};

/// Bytes at the beginning of a file in which a zero byte shows that it is no text: as many as git looks at itself.
const LOOKED_AT: usize = 8000;

/// Where originals lie.
const ORIGINALS: &str = "content/originals/";

/// What is looked for.
#[derive(Debug)]
pub struct HistoryQuery {
    /// Nothing where there is more to seek than a machine can hold.
    finder: Option<Finder>,
    /// For each needle of the finder, who asked for it.
    askers: Vec<Vec<Asker>>,
    /// Withheld entities, by kind and id, with the key that withholds them.
    withheld: BTreeMap<(Kind, String), Place>,
    /// Withheld statements of public sources, by the id of the source.
    statements: BTreeMap<String, Vec<WithheldStatement>>,
    /// Originals that are not to be seen, by their path.
    originals: BTreeMap<String, (What, String, Place)>,
    /// Paths of the dossier's files.
    present: BTreeSet<String>,
    now: Option<Timestamp>,
}

/// Who asks that words are not shown.
#[derive(Debug, Clone)]
struct Asker {
    words: String,
    place: Place,
    /// The only files in which the words say anything: those of a minor say it in all.
    within: Option<BTreeSet<String>>,
}

/// A statement that is withheld.
#[derive(Debug, Clone)]
struct WithheldStatement {
    quote: String,
    name: String,
    place: Place,
}

/// The text that all redactions are sought for.
fn everywhere() -> TextId {
    TextId::of("")
}

impl HistoryQuery {
    /// What `entities` keep from the public at an instant; without one, all that is under an embargo.
    #[must_use]
    pub fn of(entities: &Entities, now: Option<Timestamp>, workspace: &Workspace) -> Self {
        let blots = Blots::of(entities);
        let held_back = HeldBack::at(entities, now);
        let mut withheld = BTreeMap::new();
        keys(&entities.sources, &held_back, &mut withheld);
        keys(&entities.actors, &held_back, &mut withheld);
        keys(&entities.allegations, &held_back, &mut withheld);
        keys(&entities.pages, &held_back, &mut withheld);
        let mut wanted = Self {
            finder: None,
            askers: Vec::new(),
            withheld,
            statements: BTreeMap::new(),
            originals: BTreeMap::new(),
            present: present(workspace),
            now,
        };
        let mut of_text: BTreeMap<TextId, BTreeSet<String>> = BTreeMap::new();
        for text in workspace.texts() {
            of_text.entry(text.id).or_default().insert(text.path.clone());
        }
        for source in &entities.sources {
            wanted.source(source, &held_back, &blots);
            if let Some(original) = &source.head.original {
                let paths = original.files().map(|file| format!("{ORIGINALS}{file}"));
                of_text.entry(source.text).or_default().extend(paths);
            }
        }
        wanted.needles(blots.needles(), &of_text, &public_names(entities));
        wanted.open(workspace);
        wanted
    }

    fn source(&mut self, source: &Entity<Source>, held_back: &HeldBack, blots: &Blots) {
        for item in held_back.statements_of(source.text).into_iter().flatten() {
            let Some(statement) = source.head.statements.get(*item) else { continue };
            let name = statement
                .id
                .as_deref()
                .map_or_else(|| format!("statement {}", item + 1), |id| format!("#{id}"));
            let field = FieldPath::of("statements").item(*item);
            let place = Place::Value(source.text, field.key("quote"));
            let quote = spaced(&statement.quote);
            self.statements.entry(source.id.clone()).or_default().push(WithheldStatement {
                quote,
                name,
                place,
            });
        }
        let Some(original) = &source.head.original else { return };
        let place = Place::Value(source.text, FieldPath::of("original"));
        let is_certain =
            || blots.in_prose(source, None).iter().any(|hit| hit.certainty == Certainty::Certain);
        let what = if held_back.holds(&source.id) {
            What::OriginalOfWithheld
        } else if !source.head.redact.is_empty() || is_certain() {
            What::OriginalOfRedacted
        } else {
            return;
        };
        for file in original.files() {
            let path = format!("{ORIGINALS}{file}");
            self.originals.insert(path, (what, source.id.clone(), place.clone()));
        }
    }

    fn needles(
        &mut self,
        needles: &[Needle],
        of_text: &BTreeMap<TextId, BTreeSet<String>>,
        others: &[String],
    ) {
        let mut places: BTreeMap<(String, bool), usize> = BTreeMap::new();
        let mut sought: Vec<Needle> = Vec::new();
        for needle in needles {
            let is_minor = matches!(needle.whose, Whose::Minor { .. });
            let (text, field) = needle.asked.clone();
            let asker = Asker {
                words: needle.words.clone(),
                place: Place::Value(text, field.clone()),
                within: (!is_minor).then(|| of_text.get(&text).cloned().unwrap_or_default()),
            };
            let next = sought.len();
            let place = *places.entry((folded(&needle.words), is_minor)).or_insert(next);
            if place == next {
                let mut needle = needle.clone();
                needle.asked.0 = if is_minor { text } else { everywhere() };
                // Every place counts, in whichever file.
                if let Whose::Redaction { occurrence, .. } = &mut needle.whose {
                    *occurrence = None;
                }
                sought.push(needle);
                self.askers.push(Vec::new());
            }
            self.askers[place].push(asker);
        }
        self.finder = Finder::new(&sought, others).ok().filter(|finder| !finder.is_empty());
    }

    /// Words that stand in a public file which does not blot them out are those of everybody: there is
    /// nothing in them but where somebody blots them out. All others are sought in every file.
    fn open(&mut self, workspace: &Workspace) {
        let mut open: BTreeSet<usize> = BTreeSet::new();
        for text in workspace.texts() {
            if self.entity_at(&text.path).is_some_and(|key| self.withheld.contains_key(&key)) {
                continue;
            }
            for needle in self.hits(&text.content) {
                let own = |asker: &Asker| {
                    asker.within.as_ref().is_none_or(|within| within.contains(&text.path))
                };
                if !self.askers[needle].iter().any(own) {
                    open.insert(needle);
                }
            }
        }
        for (needle, askers) in self.askers.iter_mut().enumerate() {
            if !open.contains(&needle) {
                askers.iter_mut().for_each(|asker| asker.within = None);
            }
        }
    }

    fn hits(&self, words: &str) -> BTreeSet<usize> {
        let Some(finder) = &self.finder else { return BTreeSet::new() };
        let searched =
            SearchedText { text: words, language: None, of: Some(everywhere()), counts: false };
        let hits = finder.find(&searched);
        let certain = hits.iter().filter(|hit| hit.certainty == Certainty::Certain);
        certain.map(|hit| hit.needle).collect()
    }

    /// What a version of the file at `path` shows; without its bytes, what the path alone shows. Paths
    /// are those from the dossier's root.
    #[must_use]
    pub fn seen(&self, path: &str, bytes: Option<&[u8]>) -> Vec<HistoryFinding> {
        let mut seen = Vec::new();
        let entity = self.entity_at(path);
        if let Some((key, place)) = entity.as_ref().and_then(|key| self.withheld.get_key_value(key))
        {
            seen.push(one(What::Withheld, key.1.clone(), Some(place.clone())));
        }
        if let Some((what, id, place)) = self.originals.get(path) {
            seen.push(one(*what, id.clone(), Some(place.clone())));
        }
        let mut needles = self.in_name(path);
        if let Some(bytes) = bytes.filter(|bytes| !is_binary(bytes)) {
            let text = String::from_utf8_lossy(bytes);
            needles.extend(self.hits(&text));
            if let Some((kind, id)) = &entity {
                self.heads(path, bytes, *kind, id, &mut seen);
            }
        }
        self.words(path, &needles, &mut seen);
        seen
    }

    /// What other words show, such as the message of a commit.
    #[must_use]
    pub fn seen_in_words(&self, words: &str) -> Vec<HistoryFinding> {
        let mut seen = Vec::new();
        self.words("", &self.hits(words), &mut seen);
        seen
    }

    fn in_name(&self, path: &str) -> BTreeSet<usize> {
        let Some(finder) = &self.finder else { return BTreeSet::new() };
        let held = finder.find_in_address(path, Some(everywhere()));
        let certain = held.iter().filter(|held| held.certainty == Certainty::Certain);
        certain.map(|held| held.needle).collect()
    }

    fn words(&self, path: &str, needles: &BTreeSet<usize>, seen: &mut Vec<HistoryFinding>) {
        // What the dossier does not read may be here still.
        let is_gone = path.starts_with("content/") && !self.present.contains(path);
        for asker in needles.iter().flat_map(|needle| &self.askers[*needle]) {
            let is_meant =
                asker.within.as_ref().is_none_or(|within| is_gone || within.contains(path));
            if is_meant {
                seen.push(one(self.what(asker), asker.words.clone(), Some(asker.place.clone())));
            }
        }
    }

    fn what(&self, asker: &Asker) -> What {
        let is_redaction = match &asker.place {
            Place::Value(_, field) => field.to_string().starts_with("redact"),
            _ => false,
        };
        if is_redaction { What::Redacted } else { What::Minor }
    }

    /// What the front matter of a version says of itself, and the withheld statements in it.
    fn heads(
        &self,
        path: &str,
        bytes: &[u8],
        kind: Kind,
        id: &str,
        seen: &mut Vec<HistoryFinding>,
    ) {
        let is_gone = !self.present.contains(path);
        let statements = self.statements.get(id).filter(|_| kind == Kind::Source);
        if !is_gone && statements.is_none() {
            return;
        }
        let version = Workspace::from_files([(path, bytes.to_vec())]);
        let parsed = parse::parse(&version, &parse::ParseCache::default()).value;
        let entities = parsed.entities;
        let held_back = HeldBack::at(&entities, self.now);
        if is_gone && !seen.iter().any(|seen| seen.what == What::Withheld) && held_back.holds(id) {
            seen.push(one(What::WithheldOnce, id.to_owned(), None));
        }
        for source in entities.sources.iter().filter(|own| !is_withheld(&own.head, self.now)) {
            for (item, statement) in source.head.statements.iter().enumerate() {
                let quote = spaced(&statement.quote);
                let held = statements.into_iter().flatten().find(|held| held.quote == quote);
                let is_own =
                    held_back.statements_of(source.text).is_some_and(|own| own.contains(&item));
                if let Some(held) = held {
                    seen.push(one(What::Statement, held.name.clone(), Some(held.place.clone())));
                } else if is_gone && is_own {
                    let name = format!("statement {}", item + 1);
                    let name = statement.id.as_deref().map_or(name, |id| format!("#{id}"));
                    seen.push(one(What::Statement, name, None));
                }
            }
        }
    }

    /// The entity that a path is the file of: the folder decides the kind, the name is the id.
    fn entity_at(&self, path: &str) -> Option<(Kind, String)> {
        let (folder, below) = path.strip_prefix("content/")?.split_once('/')?;
        let kind = KINDS.iter().find(|(_, own, _)| *own == folder).map(|(kind, ..)| *kind)?;
        let name = below.rsplit('/').next().unwrap_or(below);
        Some((kind, name.strip_suffix(".md")?.to_owned()))
    }
}

/// Names that may be shown, of which a minor's may be a part.
fn public_names(entities: &Entities) -> Vec<String> {
    let public = entities.actors.iter().map(|actor| &actor.head).filter(|head| !head.minor);
    let names = public.flat_map(|head| {
        std::iter::once(head.name.to_string())
            .chain(head.aliases.iter().map(|alias| alias.text.to_string()))
    });
    names.collect()
}

fn one(what: What, words: String, asked: Option<Place>) -> HistoryFinding {
    HistoryFinding { what, words: BTreeSet::from([words]), asked }
}

fn keys<H: Head>(
    entities: &[std::sync::Arc<Entity<H>>],
    held_back: &HeldBack,
    withheld: &mut BTreeMap<(Kind, String), Place>,
) {
    for entity in entities {
        if let Some(place) = held_back.by_id().get(&entity.id) {
            withheld.insert((H::KIND, entity.id.clone()), place.clone());
        }
    }
}

/// The paths of all files of a workspace.
fn present(workspace: &Workspace) -> BTreeSet<String> {
    let texts = workspace.texts().iter().map(|text| text.path.clone());
    let originals = workspace.originals.keys().map(|name| format!("{ORIGINALS}{name}"));
    let statics = workspace.statics.keys().map(|name| format!("static/{name}"));
    texts.chain(originals).chain(statics).collect()
}

fn is_binary(bytes: &[u8]) -> bool {
    memchr::memchr(0, &bytes[..bytes.len().min(LOOKED_AT)]).is_some()
}

/// Words with each run of white space as one space, spelled one way.
fn spaced(words: &str) -> String {
    let plain = Folded::of(words);
    plain.text().split_whitespace().collect::<Vec<_>>().join(" ")
}
