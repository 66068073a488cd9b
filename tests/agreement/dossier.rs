//! Random dossiers of accusations, denials, retractions and corrections, with what is right to say of each.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::dice::Dice;
use crate::folder::Folder;

/// Those who may be accused, with their names.
pub const ACCUSED: [(&str, &str); 3] =
    [("acme", "Acme Works"), ("dag", "Dag Orrin"), ("land", "The Land")];

/// Everybody who may deny: id, name, front matter, and those accused whose voice it is.
pub const SPEAKERS: [(&str, &str, &str, &[&str]); 15] = [
    ("acme", "Acme Works", "kind: organization", &["acme"]),
    ("dag", "Dag Orrin", "kind: person\npart_of: [acme]\npublic_interest: director", &["dag"]),
    ("land", "The Land", "kind: state", &["land"]),
    ("voice", "Vera Voss", "kind: person\nspeaks_for: acme\npublic_interest: spoke", &["acme"]),
    ("echo", "Edda Echo", "kind: person\nspeaks_for: voice\npublic_interest: spoke", &["acme"]),
    (
        "ports",
        "Ministry of Ports",
        "kind: public-body\npart_of: [land]\nspeaks_for: land",
        &["land"],
    ),
    (
        "una",
        "Una Brandt",
        "kind: person\npart_of: [ports]\nspeaks_for: ports\npublic_interest: spoke",
        &["land"],
    ),
    ("roads", "Ministry of Roads", "kind: public-body\npart_of: [land]", &[]),
    ("clerk", "Carl Clerk", "kind: person\nspeaks_for: roads\npublic_interest: spoke", &[]),
    ("hale", "Tor Hale", "kind: person\npart_of: [acme]\npublic_interest: captain", &[]),
    ("lund", "Per Lund", "kind: person\npublic_interest: passenger", &[]),
    ("nemo", "Nora Nemo", "kind: person\nspeaks_for: unknown\npublic_interest: quoted", &[]),
    (
        "solo",
        "Sina Solo",
        "kind: person\npart_of: [acme]\nspeaks_for: none\npublic_interest: quoted",
        &[],
    ),
    ("ann", "Ann Arbor", "kind: person\npublic_interest: engineer", &[]),
    ("bob", "Bob Byte", "kind: person\npublic_interest: clerk", &[]),
];

/// Those who make the allegations, by their places among the speakers.
const CLAIMANTS: [usize; 2] = [13, 14];

/// The sources, each with the day of May 2020 on which it was published.
pub const SOURCES: [(&str, u8); 3] = [("story", 1), ("answers", 2), ("later", 3)];

/// What becomes of a source: the line of its front matter, whether it stands, and whether a day is known.
const FATES: [(&str, bool, bool); 5] = [
    ("status: retracted", false, false),
    ("status: {is: retracted, on: 2020-07-01, notice: We take it back.}", false, true),
    ("status: {is: retracted, on: unknown, url: https://example.org/notice}", false, false),
    ("status: {is: corrected, on: 2020-07-02}", true, true),
    ("status: corrected", true, false),
];

/// Words by somebody on an allegation.
#[derive(Debug, Clone)]
pub struct Words {
    pub id: String,
    pub source: &'static str,
    pub speaker: usize,
    pub verb: &'static str,
    /// The day of May 2020 on which it is known to have been said.
    said: Option<u8>,
}

/// An allegation with what was said of it.
#[derive(Debug, Clone)]
pub struct One {
    pub id: String,
    pub accused: Vec<&'static str>,
    words: Vec<Words>,
    /// Entries of `responses` that name a statement: for whom, of which kind, and the statement.
    named: Vec<(&'static str, &'static str, String)>,
    /// Other entries, as they are written.
    entries: Vec<String>,
    /// Its corrections, by their days of June 2020.
    pub corrections: Vec<u8>,
    /// Sources that do not stand.
    fallen: Vec<&'static str>,
}

/// A dossier with what is right to say of it.
#[derive(Debug, Clone)]
pub struct Made {
    pub folder: Folder,
    pub allegations: Vec<One>,
    /// The fate of each source, where it has one.
    fates: Vec<Option<usize>>,
    /// The corrections of each source, by their days of June 2020.
    pub corrections: Vec<Vec<u8>>,
}

impl Made {
    pub fn by(dice: &mut Dice) -> Self {
        let fates: Vec<Option<usize>> =
            SOURCES.iter().map(|_| (dice.below(3) == 0).then(|| dice.below(FATES.len()))).collect();
        let days = |dice: &mut Dice| (0..dice.below(3)).map(|_| 1 + dice.below(3) as u8).collect();
        let corrections = SOURCES.iter().map(|_| days(dice)).collect();
        let mut made =
            Self { folder: Folder::default(), allegations: Vec::new(), fates, corrections };
        let fallen = made.fallen();
        for number in 0..2 {
            let mut one = One::by(number, &fallen, dice);
            one.answer(dice);
            one.corrections = days(dice);
            made.allegations.push(one);
        }
        made.write();
        made
    }

    /// The sources that do not stand.
    fn fallen(&self) -> Vec<&'static str> {
        let fates = SOURCES.iter().zip(&self.fates);
        let fallen = fates.filter(|(_, fate)| fate.is_some_and(|fate| !FATES[fate].1));
        fallen.map(|((source, _), _)| *source).collect()
    }

    /// The same with a source retracted, in one word.
    pub fn retracting(&self, source: usize) -> Self {
        let mut other = self.clone();
        other.fates[source] = Some(0);
        let fallen = other.fallen();
        for one in &mut other.allegations {
            one.fallen.clone_from(&fallen);
        }
        other.write();
        other
    }

    /// The names, in the feed, of what publishers and speakers took back or corrected.
    pub fn feed_ids(&self) -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        for (((source, _), fate), corrections) in
            SOURCES.iter().zip(&self.fates).zip(&self.corrections)
        {
            let page = format!("https://example.org/d/sources/{source}/");
            if let Some((_, stands, true)) = fate.map(|fate| FATES[fate]) {
                let word = if stands { "corrected" } else { "retracted" };
                ids.insert(format!("{page}#status.{word}"));
            }
            ids.extend(
                numbered(corrections)
                    .into_iter()
                    .map(|(day, number)| format!("{page}#correction.2020-06-0{day}.{number}")),
            );
        }
        for one in &self.allegations {
            let page = format!("https://example.org/d/allegations/{}/", one.id);
            ids.extend(
                numbered(&one.corrections)
                    .into_iter()
                    .map(|(day, number)| format!("{page}#correction-2020-06-0{day}-{number}")),
            );
            let back = one.words.iter().filter(|own| own.verb == "retracts" && one.stands(own));
            ids.extend(
                back.map(|own| format!("https://example.org/d/sources/{}/#{}", own.source, own.id)),
            );
        }
        ids
    }

    /// Speakers of statements in sources that stand, by their places.
    pub fn speakers(&self) -> BTreeSet<usize> {
        self.counted_words().map(|own| own.speaker).collect()
    }

    /// Statements in sources that stand.
    pub fn counted_words(&self) -> impl Iterator<Item = &Words> {
        self.allegations.iter().flat_map(|one| one.words.iter().filter(|own| one.stands(own)))
    }

    /// Sources that do not stand.
    pub fn fallen_count(&self) -> usize {
        self.fallen().len()
    }

    fn write(&mut self) {
        let mut folder = Folder::of([(
            "site.yaml",
            "format: 2\ntitle: Denials\nbase_url: https://example.org/d/\nrules: {orphan: off, private-person: off}\n",
        )]);
        for (id, name, head, _) in SPEAKERS {
            folder.put(
                &format!("content/actors/{id}.md"),
                &format!("---\nname: {name}\n{head}\n---\n"),
            );
        }
        folder.put("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n");
        for (((source, day), fate), corrections) in
            SOURCES.iter().zip(&self.fates).zip(&self.corrections)
        {
            let status = fate.map_or_else(String::new, |fate| format!("{}\n", FATES[fate].0));
            let mut head = format!(
                "---\ntitle: What was said in {source}\npublisher: wire\npublished: 2020-05-0{day}\n{status}{}statements:\n",
                corrections_in_yaml(corrections),
            );
            let mut body = String::from("\nA text.\n");
            for one in &self.allegations {
                for own in one.words.iter().filter(|own| own.source == *source) {
                    let (speaker, name, ..) = SPEAKERS[own.speaker];
                    let words = if own.verb == "asserts" {
                        format!("{} let it happen in {}, {}", one.names(), one.id, own.id)
                    } else {
                        format!("As to {} these are words of mine, {}", one.id, own.id)
                    };
                    let said =
                        own.said.map_or_else(String::new, |day| format!("said: 2020-05-0{day}, "));
                    let _ = writeln!(
                        head,
                        "  - {{id: {}, speaker: {speaker}, {said}quote: \"{words}\", {}: [{}]}}",
                        own.id, own.verb, one.id
                    );
                    let _ = write!(body, "\n\"{words},\" {name} said.\n");
                }
            }
            if head.ends_with("statements:\n") {
                head = head.replace("statements:\n", "");
            }
            folder.put(&format!("content/sources/{source}.md"), &format!("{head}---\n{body}"));
        }
        for one in &self.allegations {
            let accused = if one.accused.is_empty() {
                "none".to_owned()
            } else {
                format!("[{}]", one.accused.join(", "))
            };
            let mut text = format!(
                "---\ntitle: That it was let happen in {}\naccused: {accused}\nadded: 2020-06-01\n{}",
                one.id,
                corrections_in_yaml(&one.corrections),
            );
            if one.is_kept() {
                text.push_str("allow: [{rule: retracted-support, why: kept for the record}]\n");
            }
            let named = one.named.iter().map(|(by, kind, statement)| {
                format!("{{by: {by}, kind: {kind}, statement: \"{statement}\"}}")
            });
            let entries: Vec<String> = named.chain(one.entries.iter().cloned()).collect();
            if !entries.is_empty() {
                let _ = writeln!(text, "responses:\n  - {}", entries.join("\n  - "));
            }
            text.push_str("---\n");
            folder.put(&format!("content/allegations/{}.md", one.id), &text);
        }
        self.folder = folder;
    }

    /// The dossier without one of its statements that no response names, with the statement.
    pub fn without_a_statement(&self, dice: &mut Dice) -> Option<(String, Self)> {
        let mut without = self.clone();
        let one = dice.below(without.allegations.len());
        let one = &mut without.allegations[one];
        let free: Vec<usize> = (0..one.words.len())
            .filter(|at| one.words[*at].verb != "asserts")
            .filter(|at| one.named.iter().all(|(_, _, name)| *name != one.words[*at].name()))
            .collect();
        let at = *free.get(dice.below(free.len()))?;
        let gone = one.words.remove(at);
        Some((gone.name(), without))
    }

    /// Adds an entry that says that there is no reply of somebody of whom there is one.
    pub fn add_entry_beside_a_reply(&mut self, kind: &str) -> Option<&'static str> {
        let one = self.allegations.iter_mut().find(|one| one.answered() > 0)?;
        let accused = *one.accused.iter().find(|accused| one.replies_of(accused) > 0)?;
        one.entries.push(format!(
            "{{by: {accused}, kind: {kind}, searched: {{on: 2020-06-01, where: here}}}}"
        ));
        self.write();
        Some(accused)
    }

    /// Its files, for a message.
    pub fn text(&self) -> String {
        let own = self.folder.0.iter().filter(|(path, _)| !path.contains("actors"));
        own.map(|(path, bytes)| format!("== {path}\n{}", String::from_utf8_lossy(bytes))).collect()
    }
}

/// Each correction's day with its number on that day.
fn numbered(days: &[u8]) -> Vec<(u8, usize)> {
    let number = |at: usize| 1 + days[..at].iter().filter(|day| **day == days[at]).count();
    (0..days.len()).map(|at| (days[at], number(at))).collect()
}

fn corrections_in_yaml(days: &[u8]) -> String {
    if days.is_empty() {
        return String::new();
    }
    let rows = days.iter().enumerate().map(|(at, day)| {
        let was = if at % 2 == 0 { "was: one word, " } else { "" };
        format!("  - {{on: 2020-06-0{day}, {was}now: another, why: A slip, asked_by: a reader}}\n")
    });
    format!("corrections:\n{}", rows.collect::<String>())
}

impl Words {
    fn name(&self) -> String {
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
        Self { id, source, speaker, verb, said }
    }

    /// The last day on which it may have been said.
    fn latest(&self) -> u8 {
        let published = SOURCES.iter().find(|own| own.0 == self.source).unwrap().1;
        self.said.unwrap_or(published)
    }
}

impl One {
    fn by(number: usize, fallen: &[&'static str], dice: &mut Dice) -> Self {
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
    fn names(&self) -> String {
        let names = ACCUSED.iter().filter(|(id, _)| self.accused.contains(id));
        let names: Vec<&str> = names.map(|(_, name)| *name).collect();
        if names.is_empty() { "Nobody".to_owned() } else { names.join(" with ") }
    }

    fn stands(&self, own: &Words) -> bool {
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
    fn answer(&mut self, dice: &mut Dice) {
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

    /// Every reply: the name of whose it is, and of whoever spoke. In the order of the page: those that an
    /// entry names, then others in order of sources and statements.
    pub fn replies(&self) -> Vec<(String, String)> {
        let name = |id: &str| SPEAKERS.iter().find(|own| own.0 == id).unwrap().1.to_owned();
        self.in_order().into_iter().map(|(accused, voice)| (name(accused), name(voice))).collect()
    }

    /// The same by ids.
    pub fn reply_ids(&self) -> Vec<(String, String)> {
        self.in_order().into_iter().map(|(one, other)| (one.to_owned(), other.to_owned())).collect()
    }

    fn in_order(&self) -> Vec<(&'static str, &'static str)> {
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
            replies.extend(own.into_iter().map(|own| (*accused, SPEAKERS[own.speaker].0)));
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
        let mut contest = 0;
        for own in self.words.iter().filter(|own| self.counts(own)) {
            let is_reply =
                self.accused.iter().any(|accused| self.of(accused).any(|one| one.id == own.id));
            let is_denial =
                self.named.iter().any(|(_, kind, name)| *kind == "denial" && *name == own.name());
            contest = contest.max(match own.verb {
                "asserts" => 0,
                "retracts" => 2 * usize::from(speaks_against(own)),
                "denies" if is_reply => 3,
                _ if is_denial => 3,
                "denies" | "disputes" => 2,
                _ => 1,
            });
        }
        let contest = ["", ", qualified", ", disputed", ", denied"][contest];
        format!("{}{contest}", self.support())
    }
}
