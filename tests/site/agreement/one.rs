//! An allegation of a random dossier with what was said of it, and what is right to say.

use std::collections::BTreeSet;

use crate::agreement::dossier::{ACCUSED, CLAIMANTS, SOURCES, SPEAKERS};
use crate::dice::Dice;

/// Words by somebody on an allegation.
#[derive(Debug, Clone)]
pub struct Words {
    pub id: String,
    pub source: &'static str,
    pub speaker: usize,
    pub verb: &'static str,
    /// Whether it speaks of a part only, and what says so.
    pub extent: Extent,
    /// The day of May 2020 on which it is known to have been said.
    pub said: Option<u8>,
}

/// Of how much of an allegation words speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    All,
    /// Of a part, as the note of the bearing says.
    Limited,
    /// A part of the words does.
    SomeWords,
}

/// An allegation with what was said of it.
#[derive(Debug, Clone)]
pub struct One {
    pub id: String,
    pub accused: Vec<&'static str>,
    pub words: Vec<Words>,
    /// Entries of `responses` that name a statement: for whom, of which kind, and the statement.
    pub named: Vec<(&'static str, &'static str, String)>,
    /// Other entries, as they are written.
    pub entries: Vec<String>,
    /// Its corrections, by their days of June 2020.
    pub corrections: Vec<u8>,
    /// Sources that do not stand.
    pub fallen: Vec<&'static str>,
}

impl Words {
    pub fn name(&self) -> String {
        format!("{}#{}", self.source, self.id)
    }

    fn by(
        id: String,
        source: &'static str,
        (speaker, verb): (usize, &'static str),
        dice: &mut Dice,
    ) -> Self {
        let published = SOURCES.iter().find(|own| own.0 == source).unwrap().1;
        let said = (dice.below(2) == 0).then(|| 1 + dice.below(usize::from(published)) as u8);
        let extent = match verb {
            "denies" | "disputes" => {
                [Extent::All, Extent::Limited, Extent::SomeWords][dice.below(3)]
            }
            _ => Extent::All,
        };
        Self { id, source, speaker, verb, extent, said }
    }

    /// The last day on which it may have been said.
    fn latest(&self) -> u8 {
        let published = SOURCES.iter().find(|own| own.0 == self.source).unwrap().1;
        self.said.unwrap_or(published)
    }
}

impl One {
    pub fn by(number: usize, fallen: &[&'static str], dice: &mut Dice) -> Self {
        let id = ["first-thing", "second-thing"][number].to_owned();
        let accused = ACCUSED.iter().map(|(id, _)| *id).filter(|_| dice.below(2) == 0).collect();
        let mut words = Vec::new();
        let first = CLAIMANTS[dice.below(2)];
        words.push(Words::by(format!("claim-{number}"), "story", (first, "asserts"), dice));
        for count in 0..dice.below(3) {
            let source = SOURCES[dice.below(3)].0;
            let speaker = CLAIMANTS[dice.below(2)];
            let id = format!("claim-{number}{count}");
            words.push(Words::by(id, source, (speaker, "asserts"), dice));
        }
        for count in 0..dice.below(7) {
            let verb = dice.pick(&["denies", "denies", "denies", "disputes", "qualifies"]);
            let speaker = dice.below(SPEAKERS.len());
            let source = SOURCES[dice.below(3)].0;
            let verb =
                ["denies", "disputes", "qualifies"].into_iter().find(|one| *one == verb).unwrap();
            words.push(Words::by(format!("w{number}{count}"), source, (speaker, verb), dice));
        }
        // Some take back what they said.
        let back: Vec<usize> =
            words.iter().map(|own| own.speaker).filter(|_| dice.below(5) == 0).collect();
        for (count, speaker) in back.into_iter().enumerate() {
            let id = format!("b{number}{count}");
            words.push(Words::by(id, "later", (speaker, "retracts"), dice));
        }
        Self {
            id,
            accused,
            words,
            named: Vec::new(),
            entries: Vec::new(),
            corrections: Vec::new(),
            fallen: fallen.to_vec(),
        }
    }

    /// The names of the accused.
    pub fn names(&self) -> String {
        let names = ACCUSED.iter().filter(|(id, _)| self.accused.contains(id));
        let names: Vec<&str> = names.map(|(_, name)| *name).collect();
        if names.is_empty() { "Nobody".to_owned() } else { names.join(" with ") }
    }

    pub fn stands(&self, own: &Words) -> bool {
        !self.fallen.contains(&own.source)
    }

    /// What a statement that retracts takes back: claims of its speaker; if there are none, what the speaker
    /// said against it; else nothing that is held.
    fn takes_back(&self, back: &Words) -> Vec<&Words> {
        let of = |verbs: &[&str]| -> Vec<&Words> {
            let own = self.words.iter().filter(|own| own.speaker == back.speaker);
            own.filter(|own| verbs.contains(&own.verb))
                .filter(|own| own.said.is_none_or(|said| said <= back.latest()))
                .collect()
        };
        let claims = of(&["asserts"]);
        if claims.is_empty() { of(&["denies", "disputes", "qualifies"]) } else { claims }
    }

    fn is_taken_back(&self, own: &Words) -> bool {
        let back = self.words.iter().filter(|one| one.verb == "retracts" && self.stands(one));
        let mut taken = back.flat_map(|one| self.takes_back(one));
        taken.any(|one| one.id == own.id)
    }

    fn counts(&self, own: &Words) -> bool {
        self.stands(own) && !self.is_taken_back(own)
    }

    /// Statements that count for nothing, in order of sources.
    pub fn withdrawn(&self) -> BTreeSet<String> {
        let own = self.words.iter().filter(|own| !self.counts(own));
        own.map(Words::name).collect()
    }

    /// How many statements bear on it.
    pub fn statements(&self) -> usize {
        self.words.len()
    }

    fn claims(&self) -> impl Iterator<Item = &Words> {
        self.words.iter().filter(|own| own.verb == "asserts")
    }

    /// How many claims count.
    pub fn claimed(&self) -> usize {
        self.claims().filter(|own| self.counts(own)).count()
    }

    /// Who makes it, in the order of the site: by source, then as written.
    pub fn claimants(&self) -> Vec<&'static str> {
        self.names_of(self.claims().filter(|own| self.counts(own)))
    }

    fn names_of<'w>(&self, words: impl Iterator<Item = &'w Words>) -> Vec<&'static str> {
        let mut words: Vec<&Words> = words.collect();
        words.sort_by_key(|own| own.source);
        let mut names = Vec::new();
        for own in words {
            let name = SPEAKERS[own.speaker].1;
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// What stands before the clause.
    pub fn attribution(&self) -> String {
        let line = |names: &[&str], rest: &str| {
            let are = if names.len() == 1 { "is" } else { "are" };
            format!("{} {are} reported as saying{rest}", names.join(" and "))
        };
        let names = self.claimants();
        if !names.is_empty() {
            line(&names, "")
        } else if self.claims().all(|own| self.stands(own)) {
            line(&self.names_of(self.claims()), ", and later taking back,")
        } else {
            "Nobody is now reported as saying".to_owned()
        }
    }

    /// Whether it is kept though a source was retracted and nothing supports it any more.
    pub fn is_kept(&self) -> bool {
        self.claimed() == 0 && self.claims().any(|own| !self.stands(own))
    }

    /// Writes entries of `responses`: some name their statement; whoever is without a reply has another.
    pub fn answer(&mut self, dice: &mut Dice) {
        for accused in self.accused.clone() {
            for own in self.words.clone() {
                let is_voice = SPEAKERS[own.speaker].3.contains(&accused);
                let kind = match own.verb {
                    "denies" => ["denial", "partial"][dice.below(2)],
                    "disputes" => "denial",
                    "qualifies" => "partial",
                    _ => continue,
                };
                if is_voice && dice.below(2) == 0 {
                    self.named.push((accused, kind, own.name()));
                }
            }
            let asked = "asked: {on: 2020-05-10, how: by mail, deadline: 2020-05-20}";
            // Whatever becomes of a source later, somebody asked.
            if self.of(accused).all(|own| !self.counts(own)) || dice.below(3) == 0 {
                self.entries.push(match dice.below(2) {
                    0 => format!("{{by: {accused}, kind: no-answer, {asked}}}"),
                    _ => format!("{{by: {accused}, kind: no-comment, {asked}}}"),
                });
            }
        }
    }

    /// The words of one accused: of a voice that denies, or that an entry names.
    fn of<'s>(&'s self, accused: &'s str) -> impl Iterator<Item = &'s Words> {
        let is_named = move |own: &Words| {
            self.named.iter().any(|(by, _, name)| *by == accused && *name == own.name())
        };
        let voices =
            self.words.iter().filter(move |own| SPEAKERS[own.speaker].3.contains(&accused));
        voices.filter(move |own| own.verb == "denies" || is_named(own))
    }

    /// Those of them that count: the replies on record.
    pub fn replies_of(&self, accused: &str) -> usize {
        self.of(accused).filter(|own| self.counts(own)).count()
    }

    /// Those that count for nothing.
    pub fn withdrawn_replies(&self) -> usize {
        let of = |accused: &&str| self.of(accused).filter(|own| !self.counts(own)).count();
        self.accused.iter().map(of).sum()
    }

    /// How many of the accused answered.
    pub fn answered(&self) -> usize {
        self.accused.iter().filter(|accused| self.replies_of(accused) > 0).count()
    }

    /// Every reply: the name of whose it is, of whoever spoke, and what it is. In the order of the page: those that
    /// an entry names, then others in order of sources and statements.
    pub fn replies(&self) -> Vec<(String, String, String)> {
        let name = |id: &str| SPEAKERS.iter().find(|own| own.0 == id).unwrap().1.to_owned();
        let own = self.in_order().into_iter();
        own.map(|(accused, voice, kind)| (name(accused), name(voice), kind.to_owned())).collect()
    }

    /// The same by ids.
    pub fn reply_ids(&self) -> Vec<(String, String, String)> {
        let own = self.in_order().into_iter();
        own.map(|(one, other, kind)| (one.to_owned(), other.to_owned(), kind.to_owned())).collect()
    }

    /// The replies of one accused that are these, in the order of the sources: what each is, and whose words.
    pub fn kinds_of(&self, accused: &str) -> Vec<(&'static str, &'static str)> {
        let own = self.in_order().into_iter().filter(|(own, ..)| *own == accused);
        own.map(|(_, voice, kind)| (kind, voice)).collect()
    }

    /// What an entry calls a statement, if one names it.
    fn entry_of(&self, own: &Words) -> Option<&'static str> {
        self.named.iter().find(|(.., name)| *name == own.name()).map(|(_, kind, _)| *kind)
    }

    fn in_order(&self) -> Vec<(&'static str, &'static str, &'static str)> {
        let mut replies = Vec::new();
        for accused in &self.accused {
            let place = |own: &&Words| {
                let named = self
                    .named
                    .iter()
                    .position(|(by, _, name)| by == accused && *name == own.name());
                (named.unwrap_or(usize::MAX), own.source, own.id.clone())
            };
            let mut own: Vec<&Words> = self.of(accused).filter(|own| self.counts(own)).collect();
            own.sort_by_key(place);
            let kind = |own: &Words| match self.entry_of(own) {
                Some("partial") => "partial reply",
                _ if own.extent == Extent::All => "denial",
                _ => "denial, in part",
            };
            let own = own.into_iter();
            replies.extend(own.map(|own| (*accused, SPEAKERS[own.speaker].0, kind(own))));
        }
        replies
    }

    /// "alleged", "corroborated" or "withdrawn".
    pub fn support(&self) -> &'static str {
        match self.claimants().len() {
            0 => "withdrawn",
            1 => "alleged",
            _ => "corroborated",
        }
    }

    /// "alleged, denied".
    pub fn status(&self) -> String {
        // Who takes back a claim, or words that are not held, speaks against it.
        let speaks_against = |own: &Words| {
            let taken = self.takes_back(own);
            taken.is_empty() || taken.iter().any(|one| one.verb == "asserts")
        };
        let mut contest = (0, true);
        for own in self.words.iter().filter(|own| self.counts(own)) {
            let is_reply =
                self.accused.iter().any(|accused| self.of(accused).any(|one| one.id == own.id));
            let entry = self.entry_of(own);
            let is_denial = entry == Some("denial");
            let grade = match own.verb {
                "asserts" => 0,
                "retracts" => 2 * usize::from(speaks_against(own)),
                "denies" if is_reply => 3,
                _ if is_denial => 3,
                "denies" | "disputes" => 2,
                _ => 1,
            };
            let is_in_part = own.extent != Extent::All || grade == 3 && entry == Some("partial");
            if grade > contest.0 {
                contest = (grade, is_in_part);
            } else if grade == contest.0 {
                contest.1 &= is_in_part;
            }
        }
        let (grade, is_in_part) = contest;
        let extent = if is_in_part && grade >= 2 { " in part" } else { "" };
        let contest = ["", ", qualified", ", disputed", ", denied"][grade];
        format!("{}{contest}{extent}", self.support())
    }
}
