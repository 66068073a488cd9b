//! Sorts out what stands in released text as well: such words are no secret. What is left stands nowhere in
//! what may be shown.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::secret::{Secret, Weight};
use super::sieve::Counts;
use super::sought::{Found, Sought};
use super::unravel::END;
use super::words::in_folded;
use crate::diag::Step;
use crate::entity::{Actor, Allegation, Entities, Entity, Head, Page, Source};
use crate::load::{SETTINGS, Workspace};
use crate::markdown::Target;
use crate::memory::Memo;
use crate::value::fields::{Fields, Visitor};
use crate::value::{FileName, Id, Url, Words};
use crate::withheld::fold::folded;

/// The words of the program's own that pages can hold.
const WORDING: &str = include_str!("wording.txt");

/// How often what is built in is met on pages, for each time it stands in templates.
const WEIGHT: u16 = 64;

/// Released texts that are looked at to learn what is common.
const SAMPLE: usize = 200;

/// What was found in released entities before.
#[derive(Debug, Default)]
pub struct Remembered {
    sources: Standing<Source>,
    actors: Standing<Actor>,
    allegations: Standing<Allegation>,
    pages: Standing<Page>,
}

/// Which secrets stand in an entity, and how.
type Standing<H> = Memo<Entity<H>, Arc<[Found]>>;

impl Remembered {
    /// Ends a round: forgets what it had no use for.
    pub fn forget(&self) {
        self.sources.forget();
        self.actors.forget();
        self.allegations.forget();
        self.pages.forget();
    }
}

/// What is built into the program: templates and static files, by name.
#[derive(Debug, Default)]
pub struct BuiltIn {
    /// Templates.
    pub templates: BTreeMap<String, Cow<'static, str>>,
    /// Static files.
    pub statics: BTreeMap<String, Cow<'static, [u8]>>,
}

/// What of the secrets stands nowhere in what may be shown.
pub fn sorted_out(
    secrets: Vec<Secret>,
    released: &Entities,
    workspace: &Workspace,
    built_in: &BuiltIn,
    remembered: &Remembered,
) -> Sought {
    let counts = counts(released, built_in);
    let print = print(&secrets);
    let sought = Sought::new(secrets, &counts);
    let mut standing = Standings::new(&sought.secrets);
    for (name, text) in &built_in.templates {
        standing.see(&sought, name.as_bytes(), false);
        standing.see(&sought, text.as_bytes(), false);
    }
    for (name, bytes) in &built_in.statics {
        standing.see(&sought, name.as_bytes(), false);
        if is_code(name) {
            standing.see(&sought, bytes, false);
        }
    }
    standing.see(&sought, WORDING.as_bytes(), false);
    if let Some(settings) = workspace.text_at(SETTINGS) {
        standing.see(&sought, settings.content.as_bytes(), false);
    }
    standing.entities(&sought, &released.sources, &remembered.sources, print);
    standing.entities(&sought, &released.actors, &remembered.actors, print);
    standing.entities(&sought, &released.allegations, &remembered.allegations, print);
    standing.entities(&sought, &released.pages, &remembered.pages, print);
    // What editors and publishers lay open themselves makes no name public, but common words common.
    for text in workspace.texts_below("templates/") {
        standing.see(&sought, text.content.as_bytes(), true);
    }
    for (_, bytes) in workspace.statics.iter().filter(|(name, _)| is_code(name)) {
        standing.see(&sought, bytes, true);
    }
    for source in &released.sources {
        let original = source.head.original.as_ref().filter(|original| original.publish);
        if let Some(bytes) = original.and_then(|own| workspace.originals.get(own.file.as_str())) {
            let text = super::packed::decoded(bytes);
            standing.see(&sought, text.as_ref().map_or(bytes, |text| text.as_bytes()), true);
        }
    }
    let left = standing.left(sought.secrets);
    Sought::new(left, &counts)
}

/// Whether a static file is a style or a script, whose words are no content.
fn is_code(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    matches!(ending, Some("css" | "js" | "mjs" | "svg"))
}

fn counts(released: &Entities, built_in: &BuiltIn) -> Counts {
    let mut counts = Counts::default();
    for text in built_in.templates.values() {
        counts.add(text.as_bytes(), WEIGHT);
    }
    for source in released.sources.iter().take(SAMPLE) {
        counts.add(source.prose.text().as_bytes(), 1);
    }
    counts
}

/// Tells these secrets from others.
fn print(secrets: &[Secret]) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    for secret in secrets {
        (&secret.words, &secret.only_below).hash(&mut hasher);
    }
    hasher.finish()
}

/// Short words, by the first of them and all of them.
type Short = BTreeMap<String, BTreeMap<Vec<String>, Vec<usize>>>;

/// What was seen of each secret so far.
struct Standings {
    /// In released text, as whole words.
    shown: Vec<bool>,
    /// In what is laid open, as whole words.
    open: Vec<bool>,
    /// In either, as a part of longer words.
    inside: Vec<bool>,
    /// Short words, by what they are.
    short: Short,
}

impl Standings {
    fn new(secrets: &[Secret]) -> Self {
        let mut short = Short::new();
        for (number, secret) in secrets.iter().enumerate() {
            if secret.only_below.is_some() {
                let Some(first) = secret.words.first() else { continue };
                let own = short.entry(first.clone()).or_default();
                own.entry(secret.words.clone()).or_default().push(number);
            }
        }
        let none = vec![false; secrets.len()];
        Self { shown: none.clone(), open: none.clone(), inside: none, short }
    }

    fn see(&mut self, sought: &Sought, bytes: &[u8], is_open: bool) {
        let found = standing(sought, bytes, &self.short);
        self.note(&found, is_open);
    }

    fn note(&mut self, found: &[Found], is_open: bool) {
        for one in found {
            match (one.is_whole, is_open) {
                (false, _) => self.inside[one.secret] = true,
                (true, false) => self.shown[one.secret] = true,
                (true, true) => self.open[one.secret] = true,
            }
        }
    }

    fn entities<H: Head + Fields + Clone + Send + Sync>(
        &mut self,
        sought: &Sought,
        entities: &[Arc<Entity<H>>],
        remembered: &Standing<H>,
        print: u64,
    ) {
        let short = &self.short;
        let look = |entity: &Arc<Entity<H>>| {
            remembered.of_both(entity, print, || {
                standing(sought, text_of(entity).as_bytes(), short).into()
            })
        };
        let found: Vec<Arc<[Found]>> = entities.par_iter().map(look).collect();
        found.iter().for_each(|found| self.note(found, false));
    }

    /// The secrets that stand nowhere. A row of words is left out where one of them is a secret itself.
    fn left(&self, secrets: Vec<Secret>) -> Vec<Secret> {
        let is_left = |number: usize, secret: &Secret| {
            let is_open = self.open[number] && secret.weight == Weight::Ordinary;
            secret.is_firm || !self.shown[number] && !is_open
        };
        let all = secrets.into_iter().enumerate();
        let left: Vec<Secret> = all
            .filter(|(number, secret)| is_left(*number, secret))
            .map(|(number, secret)| Secret { is_whole: self.inside[number], ..secret })
            .collect();
        let single: std::collections::BTreeSet<String> = left
            .iter()
            .filter(|secret| secret.only_below.is_none() && secret.words.len() == 1)
            .map(|secret| secret.words[0].clone())
            .collect();
        let is_covered = |secret: &Secret| {
            secret.words.len() > 1
                && secret.weight == Weight::Ordinary
                && secret.words.iter().any(|word| single.contains(word))
        };
        left.into_iter().filter(|secret| !is_covered(secret)).collect()
    }
}

/// Which secrets stand in a text that may be shown.
fn standing(sought: &Sought, bytes: &[u8], short: &Short) -> Vec<Found> {
    let mut found: Vec<Found> = sought.everywhere(bytes).into_iter().collect();
    found.iter_mut().for_each(|one| one.at = 0);
    found.dedup();
    if !short.is_empty() {
        let text = String::from_utf8_lossy(bytes);
        let text = folded(&text);
        let words: Vec<&str> = in_folded(&text).into_iter().map(|own| &text[own]).collect();
        for start in 0..words.len() {
            for (own, secrets) in short.get(words[start]).into_iter().flatten() {
                let is_here = words[start..].len() >= own.len()
                    && words[start..].iter().zip(own).all(|(word, own)| word == own);
                if is_here {
                    let places = secrets.iter();
                    found.extend(places.map(|secret| Found {
                        secret: *secret,
                        at: 0,
                        is_whole: true,
                    }));
                }
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Everything of a released entity that may be shown.
fn text_of<H: Head + Fields + Clone>(entity: &Entity<H>) -> String {
    let mut shown = Shown(entity.id.clone());
    shown.add("");
    entity.head.clone().each(&mut shown);
    shown.add(entity.prose.text());
    for link in entity.prose.links() {
        match &link.target {
            Target::Web(address)
            | Target::Refused(address)
            | Target::Picture(address)
            | Target::Fragment(address) => {
                shown.add(address);
            }
            Target::Entity { id, statement, .. } => {
                shown.add(id);
                shown.add(statement.as_deref().unwrap_or(""));
            }
            Target::Gone => {}
        }
    }
    shown.0
}

/// Words that may be shown, with ends between.
struct Shown(String);

impl Shown {
    fn add(&mut self, text: &str) {
        self.0.push(END);
        self.0.push_str(text);
    }
}

impl Visitor for Shown {
    fn enter(&mut self, _: Step) {}

    fn words(&mut self, words: &mut Words) {
        self.add(words);
    }

    fn url(&mut self, url: &mut Url) {
        self.add(url);
    }

    fn file(&mut self, file: &mut FileName) {
        self.add(file);
    }

    fn id(&mut self, id: &mut Id) {
        self.add(id.as_str());
    }
}
