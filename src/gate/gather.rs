//! Gathers what may be a secret: the words of everything that is withheld, and those that are blotted out.
//! What of it also stands in released text is [sorted out](super::shown) later.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use casefile_words::id::to_id;
use rustc_hash::FxHashMap;

use super::named::PathsNamingMinors;
use super::secret::{Secret, Weight, Why};
use super::sought::LONG;
use super::words::{TextWord, words};
use crate::diag::{FieldPath, FieldStep, Place};
use crate::dossier::address;
use crate::edition::HeldBack;
use crate::entity::{Actor, Entities, Entity, Head};
use crate::markdown::{LinkTarget, Prose};
use crate::text::{Span, TextId};
use crate::value::fields::{FieldReader, Fields};
use crate::value::{FileName, Id, Url, Words};
use crate::withheld::fold::{folded, is_dense};
use crate::withheld::spelled::{self, Holds, Spelled};
use crate::withheld::variants::{in_other_kana, is_kana};

/// Words in a row of which a text is known, where each by itself is common. They lie one after the other:
/// a leak of twice as many holds one such row.
const ROW: usize = 8;

/// Digits from which a number is sought by itself.
const LONG_NUMBER: usize = 7;

/// Letters from which words are sought in their own entity's outputs.
const SHORT: usize = 2;

/// Everything that may be a secret, each once, under the gravest reason.
pub fn gathered(
    entities: &Entities,
    held_back: &HeldBack,
    named: &PathsNamingMinors,
) -> Vec<Secret> {
    let mut gathered = SecretIndex::default();
    for minor in entities.actors.iter().filter(|actor| actor.head.minor) {
        gathered.minor(minor, named.get(&minor.text).unwrap_or(&BTreeSet::new()));
    }
    gathered.redactions(&entities.sources);
    gathered.redactions(&entities.actors);
    gathered.redactions(&entities.allegations);
    gathered.redactions(&entities.pages);
    gathered.held_back(&entities.sources, held_back);
    gathered.held_back(&entities.actors, held_back);
    gathered.held_back(&entities.allegations, held_back);
    gathered.held_back(&entities.pages, held_back);
    for source in entities.sources.iter().filter(|source| !held_back.holds(&source.id)) {
        for item in held_back.statements_of(source.text).into_iter().flatten() {
            let Some(statement) = source.head.statements.get(*item) else { continue };
            let why = if statement.publish { Why::Embargoed } else { Why::Withheld };
            let field = FieldPath::of("statements").item(*item);
            let mut visitor = Gathering { into: &mut gathered, text: source.text, why, field };
            statement.read(&mut visitor);
        }
    }
    gathered.found.into_values().collect()
}

/// Secrets by their words, and by whose outputs they are sought in.
#[derive(Debug, Default)]
struct SecretIndex {
    found: BTreeMap<(Vec<String>, Option<String>), Secret>,
    /// Those of a single word that are sought everywhere, with what is known of them.
    single: FxHashMap<String, (Weight, Why)>,
}

impl SecretIndex {
    fn add(&mut self, secret: Secret) {
        if secret.words.is_empty() {
            return;
        }
        if let ([word], None) = (secret.words.as_slice(), &secret.only_below) {
            let own = (secret.weight, secret.why);
            match self.single.get_mut(word) {
                Some(known) => *known = own.min(*known),
                None => drop(self.single.insert(word.clone(), own)),
            }
        }
        let key = (secret.words.clone(), secret.only_below.clone());
        match self.found.get_mut(&key) {
            Some(known) => {
                if (secret.weight, secret.why) < (known.weight, known.why) {
                    let is_firm = known.is_firm || secret.is_firm;
                    *known = Secret { is_firm, ..secret };
                }
            }
            None => {
                self.found.insert(key, secret);
            }
        }
    }

    /// A minor's names, in all their forms; short ones in the outputs of those who name the minor.
    fn minor(&mut self, minor: &Entity<Actor>, below: &BTreeSet<String>) {
        let aliases = minor
            .head
            .aliases
            .iter()
            .enumerate()
            .map(|(item, alias)| (FieldPath::of("aliases").item(item), alias.text.as_str()));
        let names =
            std::iter::once((FieldPath::of("name"), minor.head.name.as_str())).chain(aliases);
        let not: Vec<Vec<String>> = minor.head.not.iter().map(|not| plain(&words(not))).collect();
        for (field, name) in names {
            let place = Place::Value(minor.text, field);
            self.telling(name, Why::Minor, &place, below);
            let own = plain(&words(name));
            if own.len() > 1 {
                let mut reversed = own.clone();
                reversed.rotate_right(1);
                for words in [own, reversed] {
                    let written = name.to_owned();
                    let one = secret(words, written, Why::Minor, Weight::Telling, &place);
                    self.firm(one, &not);
                }
            }
            for Spelled { words: spelled, holds } in spelled::of_minor(name) {
                let row = plain(&words(&spelled));
                let one = secret(row, name.to_owned(), Why::Minor, Weight::Telling, &place);
                match holds {
                    Holds::Name => self.firm(one, &not),
                    Holds::Transliterated | Holds::Initial | Holds::Part => {
                        self.with_reach(one, below);
                    }
                }
            }
        }
        let place = Place::File(minor.text);
        self.telling(&minor.id, Why::Minor, &place, &BTreeSet::new());
    }

    /// A whole name, which is a secret even where released text holds it, unless the editor says that it is
    /// somebody else's there.
    fn firm(&mut self, secret: Secret, not: &[Vec<String>]) {
        let is_firm = !not.iter().any(|not| holds(not, &secret.words));
        self.add(Secret { is_firm, ..secret });
    }

    fn redactions<H: Head>(&mut self, entities: &[Arc<Entity<H>>]) {
        for entity in entities {
            let below = BTreeSet::from([address(H::KIND, &entity.id)]);
            for (item, redaction) in entity.head.redact().iter().enumerate() {
                let field = FieldPath::of("redact").item(item).key("text");
                let place = Place::Value(entity.text, field);
                self.telling(&redaction.text, Why::Redacted, &place, &below);
                if redaction.occurrence.is_some() {
                    continue;
                }
                for Spelled { words: spelled, .. } in spelled::of_redaction(&redaction.text) {
                    let (row, written) = (plain(&words(&spelled)), redaction.text.to_string());
                    let one = secret(row, written, Why::Redacted, Weight::Telling, &place);
                    self.with_reach(one, &below);
                }
            }
        }
    }

    fn held_back<H: Head + Fields>(&mut self, entities: &[Arc<Entity<H>>], held_back: &HeldBack) {
        for entity in entities.iter().filter(|entity| held_back.holds(&entity.id)) {
            let why = if entity.head.publish() { Why::Embargoed } else { Why::Withheld };
            let text = entity.text;
            let is_name = H::KIND == Actor::KIND;
            let field = FieldPath::root();
            let mut visitor = Gathering { into: self, text, why, field };
            entity.head.read(&mut visitor);
            self.prose(&entity.prose, text, why);
            // Last: the words of a name are better known as they stand there.
            self.address(&entity.id, why, &Place::File(text), is_name);
        }
    }

    fn prose(&mut self, prose: &Prose, text: TextId, why: Why) {
        for block in prose.blocks() {
            let base = block.stretch.start as usize;
            let Some(own) = prose.text().get(base..block.stretch.end as usize) else { continue };
            let place = |word: &TextWord| {
                let at = |offset: usize| u32::try_from(base + offset).unwrap_or(u32::MAX);
                match prose.written(&(at(word.range.start)..at(word.range.end))) {
                    Some(range) => Place::Span(Span::new(text, range)),
                    None => Place::File(text),
                }
            };
            self.common(own, why, &place);
        }
        for link in prose.links() {
            let place = Place::Span(Span::new(text, link.written.clone()));
            match &link.target {
                LinkTarget::Web(address)
                | LinkTarget::Picture(address)
                | LinkTarget::Refused(address) => {
                    self.address(address, why, &place, false);
                }
                LinkTarget::Entity { .. } | LinkTarget::Fragment(_) | LinkTarget::Gone => {}
            }
        }
    }

    /// Words that name somebody or something: all of them in a row, and each.
    fn telling(&mut self, written: &str, why: Why, place: &Place, below: &BTreeSet<String>) {
        let found = words(written);
        for other in in_other_kana(&folded(written)) {
            self.with_reach(
                secret(plain(&words(&other)), other, why, Weight::Telling, place),
                below,
            );
        }
        let latin = to_id(written);
        for (row, spelled) in [(plain(&found), written), (plain(&words(&latin)), &latin)] {
            if row.len() > 1 {
                let phrase = secret(row.clone(), spelled.to_owned(), why, Weight::Telling, place);
                self.with_reach(phrase, below);
            }
        }
        for word in found.iter().chain(&words(&latin)) {
            let spelled = written.get(word.range.clone()).unwrap_or(&word.word).to_owned();
            let one = secret(vec![word.word.clone()], spelled, why, Weight::Telling, place);
            self.with_reach(one, below);
        }
    }

    /// Takes words everywhere if they are long enough, and in their own entity's outputs if they are not.
    fn with_reach(&mut self, secret: Secret, below: &BTreeSet<String>) {
        if is_long(&secret.words) {
            self.add(secret);
        } else if secret.length().0 >= SHORT {
            for below in below.iter().filter(|below| !below.is_empty()) {
                self.add(Secret { only_below: Some(below.clone()), ..secret.clone() });
            }
        }
    }

    /// The words of an id, an address or a file's name.
    fn address(&mut self, written: &str, why: Why, place: &Place, is_name: bool) {
        let bare = written.split_once("://").map_or(written, |(_, rest)| rest);
        // Of an address of the web, what follows the host.
        let own = match bare.split_once('/') {
            Some((_, path)) if bare.len() < written.len() => path.trim_end_matches('/'),
            Some(_) | None => bare,
        };
        let last = own.rsplit('/').next().unwrap_or(own);
        let row = plain(&words(last));
        let phrase = secret(row, last.to_owned(), why, Weight::Telling, place);
        if phrase.words.len() > 1 && phrase.length().0 >= 2 * LONG {
            self.add(phrase);
        }
        let weight = if is_name { Weight::Telling } else { Weight::Ordinary };
        for word in words(own) {
            let one = secret(vec![word.word.clone()], word.word, why, weight, place);
            self.with_reach(one, &BTreeSet::new());
        }
    }

    /// Words of any text: each that is long, and rows of them.
    fn common(&mut self, text: &str, why: Why, place: &dyn Fn(&TextWord) -> Place) {
        let found = words(text);
        let is_new = |known: Option<&(Weight, Why)>| {
            known.is_none_or(|known| (Weight::Ordinary, why) < *known)
        };
        for word in found.iter().filter(|word| is_long(std::slice::from_ref(&word.word))) {
            // Most words are met again and again.
            if is_new(self.single.get(&word.word)) {
                let written = text.get(word.range.clone()).unwrap_or(&word.word).to_owned();
                let words = vec![word.word.clone()];
                self.add(secret(words, written, why, Weight::Ordinary, &place(word)));
            }
        }
        for row in found.chunks_exact(ROW) {
            let written = text.get(row[0].range.start..row[ROW - 1].range.end).unwrap_or("");
            let own = plain(row);
            self.add(secret(own, written.to_owned(), why, Weight::Ordinary, &place(&row[0])));
        }
    }
}

/// Whether one list of words holds another.
fn holds(all: &[String], row: &[String]) -> bool {
    all.windows(row.len()).any(|own| own == row)
}

fn plain(words: &[TextWord]) -> Vec<String> {
    words.iter().map(|word| word.word.clone()).collect()
}

fn secret(words: Vec<String>, written: String, why: Why, weight: Weight, place: &Place) -> Secret {
    Secret {
        words,
        written,
        why,
        weight,
        place: place.clone(),
        is_firm: false,
        only_below: None,
        is_whole: false,
        has_forms: false,
    }
}

/// Whether words are sought everywhere: six letters, or two characters of a script that has no spaces, or two
/// syllables of katakana.
fn is_long(words: &[String]) -> bool {
    let bytes: usize = words.iter().map(String::len).sum();
    if bytes < super::sieve::SHORTEST {
        return false;
    }
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    let is_number = || words.iter().all(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    let is_dense = || words.iter().all(|word| word.chars().all(|c| is_dense(c) || is_kana(c)));
    letters >= LONG_NUMBER || letters >= LONG && !is_number() || is_dense()
}

/// Goes through front matter and gathers its words.
struct Gathering<'g> {
    into: &'g mut SecretIndex,
    text: TextId,
    why: Why,
    field: FieldPath,
}

impl Gathering<'_> {
    /// The key that a value stands under.
    fn key(&self) -> &str {
        let keys = self.field.0.iter().rev().filter_map(|step| match step {
            FieldStep::Key(key) => Some(key.as_ref()),
            FieldStep::Item(_) => None,
        });
        let mut keys = keys.filter(|key| *key != "text");
        keys.next().unwrap_or("")
    }

    fn place(&self) -> Place {
        Place::Value(self.text, self.field.clone())
    }
}

impl FieldReader for Gathering<'_> {
    fn enter(&mut self, step: FieldStep) {
        self.field.0.push(step);
    }

    fn leave(&mut self) {
        self.field.0.pop();
    }

    fn words(&mut self, words: &Words) {
        let place = self.place();
        match self.key() {
            "name" | "aliases" | "sort" => {
                self.into.telling(words, self.why, &place, &BTreeSet::new());
            }
            "title" | "short" | "deck" => {
                let row = plain(&super::words::words(words));
                if row.len() > 2 {
                    let title = secret(row, words.to_string(), self.why, Weight::Telling, &place);
                    self.into.add(title);
                }
                self.into.common(words, self.why, &|_| place.clone());
            }
            // Why a check is not made says nothing to readers, and what it says is said of the file.
            "rule" => {}
            _ => self.into.common(words, self.why, &|_| place.clone()),
        }
    }

    fn url(&mut self, url: &Url) {
        let place = self.place();
        self.into.address(url, self.why, &place, false);
    }

    fn file(&mut self, file: &FileName) {
        let place = self.place();
        self.into.address(file, self.why, &place, false);
    }

    fn id(&mut self, id: &Id) {
        // Other ids name entities, which say themselves whether they are withheld.
        if self.key() == "id" {
            let place = self.place();
            self.into.address(id.as_str(), self.why, &place, false);
        }
    }
}
