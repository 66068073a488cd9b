//! Random dossiers of accusations and denials, with what is right to say of each.

use std::fmt::Write as _;

use crate::dice::Dice;
use crate::folder::Folder;

/// Those who may be accused, with their names.
pub const ACCUSED: [(&str, &str); 3] =
    [("acme", "Acme Works"), ("dag", "Dag Orrin"), ("land", "The Land")];

/// Everybody who may deny: id, name, front matter, and those accused whose voice it is.
const SPEAKERS: [(&str, &str, &str, &[&str]); 13] = [
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
];

/// Words by somebody on an allegation.
#[derive(Debug, Clone)]
struct Words {
    id: String,
    source: &'static str,
    speaker: usize,
    verb: &'static str,
    allegation: usize,
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
    supported: bool,
}

/// A dossier with what is right to say of it.
#[derive(Debug, Clone)]
pub struct Made {
    pub folder: Folder,
    pub allegations: Vec<One>,
    retracted: Vec<&'static str>,
}

impl Made {
    pub fn by(dice: &mut Dice) -> Self {
        let mut allegations: Vec<One> = (0..2).map(|number| One::by(number, dice)).collect();
        for one in &mut allegations {
            one.answer(dice);
        }
        let sources = ["story", "answers", "later"];
        let retracted = sources.into_iter().filter(|_| dice.below(6) == 0).collect();
        let mut made = Self { folder: Folder::default(), allegations, retracted };
        made.write();
        made
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
        let ann = "---\nname: Ann Arbor\nkind: person\npublic_interest: engineer\n---\n";
        folder.put("content/actors/ann.md", ann);
        folder.put("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n");
        for (day, source) in (1..).zip(["story", "answers", "later"]) {
            let status = if self.retracted.contains(&source) { "status: retracted\n" } else { "" };
            let mut head = format!(
                "---\ntitle: What was said in {source}\npublisher: wire\npublished: 2020-05-0{day}\n{status}statements:\n"
            );
            let mut body = String::from("\nA text.\n");
            for one in &self.allegations {
                if source == "story" {
                    let names: Vec<&str> = ACCUSED
                        .iter()
                        .filter(|(id, _)| one.accused.contains(id))
                        .map(|(_, name)| *name)
                        .collect();
                    let names =
                        if names.is_empty() { "Nobody".to_owned() } else { names.join(" with ") };
                    let words = format!("{names} let it happen in {}", one.id);
                    let _ = writeln!(
                        head,
                        "  - {{id: claim-{0}, speaker: ann, quote: {words}, asserts: [{0}]}}",
                        one.id
                    );
                    let _ = write!(body, "\n\"{words},\" Ann Arbor said.\n");
                }
                for own in one.words.iter().filter(|own| own.source == source) {
                    let (speaker, name, ..) = SPEAKERS[own.speaker];
                    let words = format!("As to {} these are words of mine, {}", one.id, own.id);
                    let _ = writeln!(
                        head,
                        "  - {{id: {}, speaker: {speaker}, quote: \"{words}\", {}: [{}]}}",
                        own.id, own.verb, self.allegations[own.allegation].id
                    );
                    let _ = write!(body, "\n\"{words},\" {name} said.\n");
                }
            }
            if !head.ends_with("statements:\n") {
                folder.put(&format!("content/sources/{source}.md"), &format!("{head}---\n{body}"));
            } else {
                let head = head.replace("statements:\n", "");
                folder.put(&format!("content/sources/{source}.md"), &format!("{head}---\n{body}"));
            }
        }
        for one in &self.allegations {
            let accused = if one.accused.is_empty() {
                "none".to_owned()
            } else {
                format!("[{}]", one.accused.join(", "))
            };
            let mut text = format!(
                "---\ntitle: That it was let happen in {}\naccused: {accused}\nadded: 2020-06-01\n",
                one.id
            );
            if self.retracted.contains(&"story") {
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

impl Words {
    fn name(&self) -> String {
        format!("{}#{}", self.source, self.id)
    }
}

impl One {
    fn by(number: usize, dice: &mut Dice) -> Self {
        let id = ["first-thing", "second-thing"][number].to_owned();
        let accused = ACCUSED.iter().map(|(id, _)| *id).filter(|_| dice.below(2) == 0).collect();
        let mut words = Vec::new();
        for count in 0..dice.below(7) {
            let verb = dice.pick(&["denies", "denies", "denies", "disputes", "qualifies"]);
            let speaker = dice.below(SPEAKERS.len());
            let source = if dice.below(2) == 0 { "story" } else { "answers" };
            let verb =
                ["denies", "disputes", "qualifies"].into_iter().find(|one| *one == verb).unwrap();
            words.push(Words {
                id: format!("w{number}{count}"),
                source,
                speaker,
                verb,
                allegation: number,
            });
        }
        // Some take back what they said.
        let back: Vec<usize> =
            words.iter().map(|own| own.speaker).filter(|_| dice.below(6) == 0).collect();
        for (count, speaker) in back.into_iter().enumerate() {
            let id = format!("b{number}{count}");
            words.push(Words {
                id,
                source: "later",
                speaker,
                verb: "retracts",
                allegation: number,
            });
        }
        Self { id, accused, words, named: Vec::new(), entries: Vec::new(), supported: true }
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
            if self.replies_of(accused) == 0 {
                let entry = match dice.below(3) {
                    0 => format!("{{by: {accused}, kind: no-answer, {asked}}}"),
                    1 => format!("{{by: {accused}, kind: not-sought, on: 2020-05-10}}"),
                    _ => format!(
                        "{{by: {accused}, kind: none-found, searched: {{on: 2020-06-01, where: here}}}}"
                    ),
                };
                self.entries.push(entry);
            } else if dice.below(3) == 0 {
                self.entries.push(format!("{{by: {accused}, kind: no-comment, {asked}}}"));
            }
        }
    }

    fn took_back(&self, speaker: usize) -> bool {
        self.words.iter().any(|own| own.speaker == speaker && own.verb == "retracts")
    }

    /// The replies of one accused: words of a voice that deny, or that an entry names.
    fn of<'s>(&'s self, accused: &'s str) -> impl Iterator<Item = &'s Words> {
        let is_named = move |own: &Words| {
            self.named.iter().any(|(by, _, name)| *by == accused && *name == own.name())
        };
        let voices =
            self.words.iter().filter(move |own| SPEAKERS[own.speaker].3.contains(&accused));
        voices.filter(move |own| own.verb == "denies" || is_named(own))
    }

    pub fn replies_of(&self, accused: &str) -> usize {
        self.of(accused).count()
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
            let mut own: Vec<&Words> = self.of(accused).collect();
            own.sort_by_key(place);
            replies.extend(own.into_iter().map(|own| (*accused, SPEAKERS[own.speaker].0)));
        }
        replies
    }

    /// "alleged, denied".
    pub fn status(&self) -> String {
        assert!(self.supported);
        // Who takes back and has said nothing else here is taken to have made the allegation elsewhere.
        let takes_back_only = |own: &Words| {
            self.words.iter().all(|one| one.speaker != own.speaker || one.verb == "retracts")
        };
        let stands = |own: &&Words| own.verb != "retracts" && !self.took_back(own.speaker);
        let mut contest = if self.words.iter().any(takes_back_only) { 2 } else { 0 };
        for own in self.words.iter().filter(stands) {
            let is_reply =
                self.accused.iter().any(|accused| self.of(accused).any(|one| one.id == own.id));
            let is_denial =
                self.named.iter().any(|(_, kind, name)| *kind == "denial" && *name == own.name());
            contest = contest.max(match own.verb {
                "denies" if is_reply => 3,
                _ if is_denial => 3,
                "denies" | "disputes" => 2,
                _ => 1,
            });
        }
        ["alleged", "alleged, qualified", "alleged, disputed", "alleged, denied"][contest]
            .to_owned()
    }
}
