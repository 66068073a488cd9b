//! Sorts out what stands in released text as well: such words are no secret. What is left stands nowhere in
//! what may be shown.
//!
//! Most of it is common words, and is [known at sight](super::plain_words); only for the rest all texts are
//! looked through as finished files are.

use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::built_in::{built_in, is_code};
use super::counts::Counts;
use super::end::END;
use super::plain_words::PlainWords;
use super::public::text_of;
use super::secret::{Secret, Weight};
use super::sought::{SecretHit, SoughtSecrets};
use crate::entity::{Actor, Allegation, Entities, Entity, Head, Page, Source};
use crate::language::{Language, LanguageCache, chosen, english};
use crate::load::{SETTINGS, Workspace};
use crate::memory::Memo;
use crate::value::fields::Fields;

/// Released texts that are looked at to learn what is common.
const SAMPLE: usize = 80;

/// Released sources in which most common words stand.
const FIRST: usize = 100;

/// How often an id is met on pages, for each entity that has it.
const OF_IDS: u16 = 8;

/// What was found in released entities, and in what is built in, before.
#[derive(Debug, Default)]
pub struct ShownCache {
    built_in: Memo<str, Arc<[SecretHit]>>,
    sources: SecretStanding<Source>,
    actors: SecretStanding<Actor>,
    allegations: SecretStanding<Allegation>,
    pages: SecretStanding<Page>,
}

/// Which secrets stand in an entity, and how.
type SecretStanding<H> = Memo<Entity<H>, Arc<[SecretHit]>>;

impl ShownCache {
    /// Ends a round: forgets what it had no use for.
    pub fn forget(&self) {
        self.built_in.forget();
        self.sources.forget();
        self.actors.forget();
        self.allegations.forget();
        self.pages.forget();
    }
}

/// What of the secrets stands nowhere in what may be shown.
///
/// Common words stand in the first few texts: they are left out before the others are looked through.
pub fn sorted_out(
    secrets: Vec<Secret>,
    (released, language): (&Entities, &Language),
    workspace: &Workspace,
    remembered: &ShownCache,
) -> SoughtSecrets {
    let plain = PlainWords::of(&secrets);
    let shown = ShownTexts::of(released, workspace, remembered);
    let whole =
        |secret: u32| SecretHit { secret: secret as usize, is_whole: true, ..SecretHit::default() };
    let standings =
        shown.in_first(&secrets, 0, &|text| plain.in_text(text).into_iter().map(whole).collect());
    let secrets = standings.left(secrets).map(|(_, secret)| secret).collect();
    let counts = counts(released);
    let mut sought = SoughtSecrets::new(secrets, &counts);
    let short = PlainWords::short(&sought.secrets);
    let look = |text: &str| {
        let mut found: Vec<SecretHit> = sought.everywhere(text.as_bytes()).into_iter().collect();
        found.iter_mut().for_each(|one| (one.at, one.is_coded) = (0, false));
        found.sort_unstable();
        found.dedup();
        found.extend(short.in_text(text).into_iter().map(whole));
        found
    };
    let mut standings = shown.looked_through(&sought.secrets, 1, &look);
    // What the interface says in its language may be shown; the English that others fall back on is built in.
    if language.tag() != english().tag() {
        // What a dossier words otherwise is looked at like its templates: it makes no name public.
        let built_in = chosen(&[], language.tag(), &LanguageCache::default()).value;
        let words = built_in.words().into_iter().map(str::to_owned).chain(language.calendar());
        standings.note(&look(&parted(words)), false);
    }
    // In a list one word may be written together with what it is given, which then is another word.
    if let Some(joined) = language.joined_and() {
        let own = listed(released).into_iter().chain(language.words());
        let own = own.map(|words| format!("{joined}{words}"));
        standings.note(&look(&parted(own)), true);
    }
    let all = std::mem::take(&mut sought.secrets);
    let count = all.len();
    sought.only(without_covered(standings.left(all).collect()), count, &counts)
}

/// Texts with ends between them.
fn parted(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join(&END.to_string())
}

/// What lists on pages are made of: what everything is called.
fn listed(released: &Entities) -> Vec<&str> {
    let Entities { sources, actors, allegations, pages, .. } = released;
    let mut listed: Vec<&str> = Vec::new();
    for actor in actors {
        listed.push(&actor.head.name);
        listed.extend(actor.head.aliases.iter().map(|alias| alias.text.as_str()));
    }
    listed.extend(sources.iter().map(|source| source.head.title.as_str()));
    for allegation in allegations {
        listed.push(&allegation.head.title);
        listed.extend(allegation.head.short.as_deref());
        listed.extend(allegation.head.topics.iter().map(|topic| topic.as_str()));
    }
    listed.extend(pages.iter().map(|page| page.head.title.as_str()));
    listed
}

fn counts(released: &Entities) -> Counts {
    let mut counts = built_in().counts.clone();
    for source in released.sources.iter().take(SAMPLE) {
        counts.add(source.prose.text().as_bytes(), 1);
    }
    // Every page links to others: what their ids begin with is met more often than any word.
    let Entities { sources, actors, allegations, pages, .. } = released;
    let mut add = |id: &str| counts.add(id.as_bytes(), OF_IDS);
    sources.iter().for_each(|entity| add(&entity.id));
    actors.iter().for_each(|entity| add(&entity.id));
    allegations.iter().for_each(|entity| add(&entity.id));
    pages.iter().for_each(|entity| add(&entity.id));
    counts
}

/// Tells these secrets, and what is done with them, from others.
fn print(secrets: &[Secret], step: u8) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    step.hash(&mut hasher);
    for secret in secrets {
        (&secret.words, &secret.only_below, &secret.written).hash(&mut hasher);
    }
    hasher.finish()
}

/// What may be shown.
struct ShownTexts<'t> {
    released: &'t Entities,
    workspace: &'t Workspace,
    remembered: &'t ShownCache,
    /// The texts of entities, made when they are first looked at.
    sources: Vec<OnceLock<String>>,
    actors: Vec<OnceLock<String>>,
    allegations: Vec<OnceLock<String>>,
    pages: Vec<OnceLock<String>>,
}

/// Finds secrets in a text.
type Look<'l> = dyn Fn(&str) -> Vec<SecretHit> + Sync + 'l;

impl<'t> ShownTexts<'t> {
    fn of(released: &'t Entities, workspace: &'t Workspace, remembered: &'t ShownCache) -> Self {
        let none = |count: usize| (0..count).map(|_| OnceLock::new()).collect();
        let sources = none(released.sources.len());
        let actors = none(released.actors.len());
        let allegations = none(released.allegations.len());
        let pages = none(released.pages.len());
        Self { released, workspace, remembered, sources, actors, allegations, pages }
    }

    /// Where the secrets stand in a few of the texts, as `look` finds them.
    fn in_first(&self, secrets: &[Secret], step: u8, look: &Look<'_>) -> Standings {
        let mut standings = Standings::new(secrets.len());
        let print = print(secrets, step);
        let sources = &self.released.sources;
        let first = FIRST.min(sources.len());
        let own = (&sources[..first], &self.sources[..first]);
        entities(own, look, &self.remembered.sources, print, &mut |found| {
            standings.note(found, false);
        });
        standings
    }

    /// Where the secrets stand, as `look` finds them.
    fn looked_through(&self, secrets: &[Secret], step: u8, look: &Look<'_>) -> Standings {
        let mut standings = Standings::new(secrets.len());
        let print = print(secrets, step);
        let Self { released, remembered, sources, actors, allegations, pages, .. } = self;
        let own = &built_in().text;
        let found = remembered.built_in.of_both(own, print, || look(own).into());
        standings.note(&found, false);
        if let Some(settings) = self.workspace.text_at(SETTINGS) {
            standings.note_settings(&look(&settings.content));
        }
        let mut note = |found: &[SecretHit]| standings.note(found, false);
        entities((&released.sources, sources), look, &remembered.sources, print, &mut note);
        entities((&released.actors, actors), look, &remembered.actors, print, &mut note);
        entities(
            (&released.allegations, allegations),
            look,
            &remembered.allegations,
            print,
            &mut note,
        );
        entities((&released.pages, pages), look, &remembered.pages, print, &mut note);
        // What editors and publishers lay open themselves makes no name public, but common words common.
        let own = ["languages/", "templates/"].into_iter();
        for text in own.flat_map(|folder| self.workspace.texts_below(folder)) {
            standings.note(&look(&text.content), true);
        }
        let statics = self.workspace.statics.iter().filter(|(name, _)| is_code(name));
        for (_, bytes) in statics {
            standings.note(&look(&String::from_utf8_lossy(bytes)), true);
        }
        for source in &released.sources {
            let original = source.head.original.as_ref().filter(|original| original.publish);
            let own = original.and_then(|own| self.workspace.originals.get(own.file.as_str()));
            if let Some(bytes) = own {
                let text = super::packed::decoded(bytes)
                    .map_or_else(|| String::from_utf8_lossy(bytes), std::borrow::Cow::Owned);
                standings.note(&look(&text), true);
            }
        }
        standings
    }
}

fn entities<H: Head + Fields + Send + Sync>(
    (entities, texts): (&[Arc<Entity<H>>], &[OnceLock<String>]),
    look: &Look<'_>,
    remembered: &SecretStanding<H>,
    print: u64,
    note: &mut dyn FnMut(&[SecretHit]),
) {
    let look = |(entity, text): (&Arc<Entity<H>>, &OnceLock<String>)| {
        remembered.of_both(entity, print, || found_in(entity, text, look))
    };
    let found: Vec<Arc<[SecretHit]>> = entities.par_iter().zip(texts).map(look).collect();
    found.iter().for_each(|found| note(found));
}

#[inline(never)]
fn found_in<H: Head + Fields>(
    entity: &Entity<H>,
    text: &OnceLock<String>,
    look: &Look<'_>,
) -> Arc<[SecretHit]> {
    look(text.get_or_init(|| text_of(entity))).into()
}

/// What was seen of each secret.
struct Standings {
    /// In released text, as whole words.
    shown: Vec<bool>,
    /// In what is laid open, as whole words.
    open: Vec<bool>,
    /// In either, as a part of longer words.
    inside: Vec<bool>,
    /// In either, in inflected forms.
    forms: Vec<bool>,
    /// In the dossier's settings, as whole words.
    settings: Vec<bool>,
}

impl Standings {
    fn new(count: usize) -> Self {
        let none = vec![false; count];
        Self {
            shown: none.clone(),
            open: none.clone(),
            inside: none.clone(),
            forms: none.clone(),
            settings: none,
        }
    }

    fn note_settings(&mut self, found: &[SecretHit]) {
        for one in found {
            let seen = if one.is_whole { &mut self.settings } else { &mut self.inside };
            seen[one.secret] = true;
            self.forms[one.secret] |= one.is_form;
        }
    }

    fn note(&mut self, found: &[SecretHit], is_open: bool) {
        for one in found {
            self.forms[one.secret] |= one.is_form;
            match (one.is_whole, is_open) {
                (false, _) => self.inside[one.secret] = true,
                (true, false) => self.shown[one.secret] = true,
                (true, true) => self.open[one.secret] = true,
            }
        }
    }

    /// The secrets that stand nowhere, each with its place among all.
    fn left(&self, secrets: Vec<Secret>) -> impl Iterator<Item = (usize, Secret)> {
        let is_left = |number: usize, secret: &Secret| {
            let is_open = self.open[number] && secret.weight == Weight::Ordinary;
            // A whole name is no less withheld for standing in the dossier's title; a word of it may be common.
            let is_name = secret.weight == Weight::Telling && secret.words.len() > 1;
            let is_set = self.settings[number] && !is_name;
            secret.is_firm || !self.shown[number] && !is_open && !is_set
        };
        let all = secrets.into_iter().enumerate();
        all.filter(move |(number, secret)| is_left(*number, secret)).map(|(number, secret)| {
            let (is_whole, has_forms) = (self.inside[number], self.forms[number]);
            (number, Secret { is_whole, has_forms, ..secret })
        })
    }
}

/// The secrets but rows of words of which one is a secret itself.
fn without_covered(secrets: Vec<(usize, Secret)>) -> Vec<(usize, Secret)> {
    let single: std::collections::BTreeSet<String> = secrets
        .iter()
        .map(|(_, secret)| secret)
        .filter(|secret| secret.only_below.is_none() && secret.words.len() == 1)
        .map(|secret| secret.words[0].clone())
        .collect();
    let is_covered = |secret: &Secret| {
        secret.words.len() > 1
            && secret.weight == Weight::Ordinary
            && secret.words.iter().any(|word| single.contains(word))
    };
    secrets.into_iter().filter(|(_, secret)| !is_covered(secret)).collect()
}
