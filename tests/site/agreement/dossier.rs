//! Random dossiers of accusations, denials, retractions and corrections, with what is right to say of each.

use std::collections::BTreeSet;

use crate::agreement::one::{One, Words};
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
pub const CLAIMANTS: [usize; 2] = [13, 14];

/// The sources, each with the day of May 2020 on which it was published.
pub const SOURCES: [(&str, u8); 3] = [("story", 1), ("answers", 2), ("later", 3)];

/// What becomes of a source: the line of its front matter, whether it stands, and whether a day is known.
pub(super) const FATES: [(&str, bool, bool); 5] = [
    ("status: retracted", false, false),
    ("status: {is: retracted, on: 2020-07-01, notice: We take it back.}", false, true),
    ("status: {is: retracted, on: unknown, url: https://example.org/notice}", false, false),
    ("status: {is: corrected, on: 2020-07-02}", true, true),
    ("status: corrected", true, false),
];

/// A dossier with what is right to say of it.
#[derive(Debug, Clone)]
pub struct Made {
    pub folder: Folder,
    pub allegations: Vec<One>,
    /// The fate of each source, where it has one.
    pub(super) fates: Vec<Option<usize>>,
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
