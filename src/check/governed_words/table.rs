//! The words that turn what stands beside them, language by language: the closed list of `casefile-words`, made ready.

use casefile_words::web::primary;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use casefile_words::governors;

/// What words do to what they govern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inversion {
    /// Somebody says that it is not so.
    Denied,
    /// It is not so.
    Negated,
    /// It is asked.
    Asked,
    /// It is a condition, or a comparison with what is not.
    Supposed,
    /// Something else takes its place.
    Replaced,
    /// It is taken back.
    Withdrawn,
}

impl Inversion {
    /// What they do, as the end of a sentence about them.
    pub fn says(self) -> &'static str {
        match self {
            Self::Denied => "denies them",
            Self::Negated => "negates them",
            Self::Asked => "makes a question of them",
            Self::Supposed => "makes a supposition of them",
            Self::Replaced => "puts something else in their place",
            Self::Withdrawn => "takes them back",
        }
    }
}

/// What each turn is called in a heading of the list.
pub(super) const TURNS: [(&str, Inversion); 6] = [
    ("denied", Inversion::Denied),
    ("negated", Inversion::Negated),
    ("asked", Inversion::Asked),
    ("supposed", Inversion::Supposed),
    ("replaced", Inversion::Replaced),
    ("withdrawn", Inversion::Withdrawn),
];

/// Languages in which fillers may stand between a quotation and what turns it after it.
const PASS: [&str; 2] = ["ru", "tr"];

/// The words under a heading of a language.
pub(super) fn words_under(tag: &str, heading: &str) -> Vec<&'static str> {
    let heading = format!("{tag} {heading}");
    let own = governors::list().headed().filter(|(own, _)| *own == heading);
    own.map(|(_, words)| words).collect()
}

/// The phrases of a language that stand in a place, each with what it does.
pub(super) fn phrases_under(tag: &str, place: &str) -> Vec<(&'static str, Inversion)> {
    let of_turn = |(name, turn): &(&str, Inversion)| {
        let words = words_under(tag, &format!("{place} {name}"));
        let turn = *turn;
        words.into_iter().map(move |phrase| (phrase, turn))
    };
    TURNS.iter().flat_map(of_turn).collect()
}

/// A language's words, by the word that stands nearest to the quotation.
pub(super) struct Governors {
    tag: &'static str,
    /// Phrases between which and the quotation fillers may stand, with or without commas.
    heads: Phrases,
    /// Phrases that stand right before it, or before an article.
    direct: Phrases,
    /// Phrases that stand after it.
    after: Phrases,
    /// Phrases that do with nothing but a space between.
    right_after: Phrases,
    /// Verbs that end what says who spoke, and words that may go on after them.
    closing: Phrases,
    closing_next: BTreeSet<&'static str>,
    /// Verbs that stand right behind the marks, before who spoke.
    inverted: Phrases,
    /// Words with which something else is said there.
    stops: BTreeSet<&'static str>,
    /// Phrases that begin a sentence, and are of all of its first clause.
    opens: Phrases,
    conjunctions: BTreeSet<&'static str>,
    /// Words with which what is denied begins, and at which the look for who denies it ends.
    that: BTreeSet<&'static str>,
    barriers: BTreeSet<&'static str>,
    /// Verbs that deny such a clause, and words with which none begins: those of a relative one.
    clauses: Phrases,
    relative: BTreeSet<&'static str>,
    fillers: BTreeSet<&'static str>,
    articles: BTreeSet<&'static str>,
    negations: BTreeSet<&'static str>,
    only: BTreeSet<&'static str>,
    /// Whether fillers may stand between it and what stands after it.
    passes: bool,
}

/// Phrases by their word that is nearest to the quotation: the words of each from there on.
type Phrases = BTreeMap<&'static str, Vec<(Vec<&'static str>, Inversion)>>;

/// More words than this do not stand between a head and a quotation.
const MOST_FILLERS: usize = 7;

/// The languages of the list that part words by spaces.
const TAGS: [&str; 18] = [
    "en", "de", "fr", "es", "ru", "ar", "tr", "it", "pt", "nl", "sv", "da", "no", "pl", "cs", "uk",
    "he", "ro",
];

impl Governors {
    /// The words of a language, where they are known and parted by spaces.
    pub fn of(language: &str) -> Option<&'static Self> {
        static ALL: LazyLock<Vec<Governors>> =
            LazyLock::new(|| TAGS.iter().map(|tag| Governors::of_tag(tag)).collect());
        let primary = match primary(language) {
            "nb" | "nn" => "no",
            primary => primary,
        };
        ALL.iter().find(|own| own.tag.eq_ignore_ascii_case(primary))
    }

    fn of_tag(tag: &'static str) -> Self {
        let phrases = |place: &str| {
            let mut all = Phrases::new();
            for (phrase, turn) in phrases_under(tag, place) {
                let mut words: Vec<&str> = phrase.split(' ').collect();
                if place.ends_with("before") {
                    words.reverse();
                }
                let Some(nearest) = words.first().copied() else { continue };
                let own = all.entry(nearest).or_default();
                own.push((words, turn));
                // The longest is tried first.
                own.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
            }
            all
        };
        let words = |heading: &str| words_under(tag, heading).into_iter().collect();
        Self {
            tag,
            heads: phrases("before"),
            direct: phrases("right before"),
            after: phrases("after"),
            right_after: phrases("right after"),
            closing: phrases("closing"),
            closing_next: words("closing next"),
            inverted: phrases("inverted"),
            stops: words("stops"),
            opens: phrases("opens"),
            conjunctions: words("conjunctions"),
            that: words("that"),
            barriers: words("barriers"),
            clauses: phrases("clause"),
            relative: words("relative"),
            fillers: words("fillers"),
            articles: words("articles"),
            negations: words("negations"),
            only: words("only"),
            passes: PASS.contains(&tag),
        }
    }

    /// Whether an apostrophe ends a word by itself.
    pub fn splits_apostrophes(&self) -> bool {
        self.tag == "fr"
    }

    /// Whether words after a quotation are looked at.
    pub fn looks_after(&self) -> bool {
        !(self.after.is_empty() && self.right_after.is_empty())
    }

    /// Looks through the words before a quotation, each with whether a comma follows it: the place of the
    /// first one that turns it, and how. `first` is how the quotation begins.
    pub fn before(&self, words: &[(&str, bool)], first: &str) -> Option<(usize, Inversion)> {
        self.nearest(words, first).or_else(|| self.clause(words, first))
    }

    /// A denial of the clause that begins right before a quotation, with who denies and when in between: "denied on Monday that".
    fn clause(&self, words: &[(&str, bool)], first: &str) -> Option<(usize, Inversion)> {
        if first.split_whitespace().next().is_some_and(|word| self.relative.contains(word)) {
            return None;
        }
        let articles = words.iter().rev().take_while(|(word, _)| self.articles.contains(word));
        let that = words.len().checked_sub(articles.count() + 1)?;
        self.that.contains(bare(words.get(that)?.0, self.tag)).then_some(())?;
        for end in (1..=that).rev().take(MOST_FILLERS) {
            let (word, is_before_comma) = words.get(end - 1)?;
            let is_barrier = self.stops.contains(word) || self.barriers.contains(word);
            if is_barrier || *is_before_comma && end < that {
                return None;
            }
            if let Some((place, turn)) = self.at(&self.clauses, words, end) {
                return (!self.is_negated(words, place)).then_some((place, turn));
            }
        }
        None
    }

    fn nearest(&self, words: &[(&str, bool)], first: &str) -> Option<(usize, Inversion)> {
        let mut end = words.len();
        let mut between = 0;
        // What stands in between: articles are fillers of both kinds.
        let mut only_articles = true;
        let mut passed_comma = false;
        loop {
            let (word, is_before_comma) = words.get(end.checked_sub(1)?).copied()?;
            passed_comma |= is_before_comma;
            let head = self.at(&self.heads, words, end).filter(|(place, turn)| {
                !matches!(turn, Inversion::Denied | Inversion::Withdrawn)
                    || !self.is_negated(words, *place)
            });
            if head.is_some() {
                return head;
            }
            if only_articles && !passed_comma && !self.goes_with_negation(first) {
                let direct = self.at(&self.direct, words, end);
                if direct.is_some() {
                    return direct;
                }
                if self.tag == "en" && word.ends_with("n't") {
                    return Some((end - 1, Inversion::Negated));
                }
            }
            between += 1;
            only_articles &= self.articles.contains(word);
            if between > MOST_FILLERS || !(self.fillers.contains(word) || only_articles) {
                return None;
            }
            end -= 1;
        }
    }

    /// Looks through the words after a quotation: the place of the last one that turns it, and how. Some do only where they
    /// are `adjacent`.
    pub fn after(&self, words: &[(&str, bool)], adjacent: bool) -> Option<(usize, Inversion)> {
        if adjacent && let Some((place, turn)) = begins(&self.right_after, words, 0) {
            let next = words.get(place + 1).map_or("", |(word, _)| word);
            if !self.only.contains(next) {
                return Some((place, turn));
            }
        }
        for (place, (word, _)) in words.iter().enumerate().take(MOST_FILLERS) {
            let found = begins(&self.after, words, place);
            if found.is_some() {
                return found;
            }
            if !self.passes || !self.fillers.contains(word) {
                return None;
            }
        }
        None
    }

    /// Looks through the words behind a quotation for who spoke: the place of the last word of the verb that turns it, and
    /// how. It may stand first only where the quotation is marked, and else after a subject of so many words.
    pub fn attribution(
        &self,
        words: &[(&str, bool)],
        is_marked: bool,
        subject: usize,
    ) -> Option<(usize, Inversion)> {
        let stops = |word: &str| self.stops.contains(word) || self.negations.contains(word);
        let is_stopped = |words: &[(&str, bool)]| {
            words.iter().any(|(word, _)| stops(word) || word.ends_with("n't"))
        };
        if is_marked && let Some((last, turn)) = begins(&self.inverted, words, 0) {
            let after = words.get(last + 1..).unwrap_or_default();
            let end = after.iter().position(|(_, is_before_comma)| *is_before_comma);
            let own = end.map_or(after, |end| &after[..=end]);
            return (!is_stopped(own)).then_some((last, turn));
        }
        for place in 1..=subject {
            let before = words.get(..place)?;
            if is_stopped(before) || before.last().is_some_and(|(_, is_comma)| *is_comma) {
                return None;
            }
            let Some((last, turn)) = begins(&self.closing, words, place) else { continue };
            let is_ended = words.get(last).is_some_and(|(_, is_before_comma)| *is_before_comma);
            let next = words.get(last + 1).map(|(word, _)| *word);
            let goes_on = next.is_none_or(|next| self.closing_next.contains(next));
            return (is_ended || goes_on).then_some((last, turn));
        }
        None
    }

    /// The phrase that begins a sentence and turns its first clause: the place of its first word, and how it does.
    pub fn opening(&self, words: &[(&str, bool)]) -> Option<(usize, Inversion)> {
        let (first, _) = words.first()?;
        let place = usize::from(self.conjunctions.contains(first));
        let (_, turn) = [place, 0].iter().find_map(|at| begins(&self.opens, words, *at))?;
        Some((place, turn))
    }

    /// The phrase that ends before a place: where it begins.
    fn at(
        &self,
        phrases: &Phrases,
        words: &[(&str, bool)],
        end: usize,
    ) -> Option<(usize, Inversion)> {
        let last = words.get(end.checked_sub(1)?)?.0;
        let known = phrases.get(last).or_else(|| phrases.get(bare(last, self.tag)))?;
        known.iter().find_map(|(phrase, turn)| {
            let start = end.checked_sub(phrase.len())?;
            let own = words.get(start..end)?.iter().rev();
            let fits =
                own.zip(phrase).all(|((own, _), word)| own == word || bare(own, self.tag) == *word);
            fits.then_some((start, *turn))
        })
    }

    fn is_negated(&self, words: &[(&str, bool)], place: usize) -> bool {
        let near = words.get(place.saturating_sub(2)..place).unwrap_or(&[]);
        near.iter().any(|(word, _)| self.negations.contains(word) || word.ends_with("n't"))
    }

    fn goes_with_negation(&self, first: &str) -> bool {
        let word: String = first
            .chars()
            .skip_while(|c| !c.is_alphanumeric())
            .take_while(|c| c.is_alphanumeric())
            .take(20)
            .collect();
        self.only.contains(word.to_lowercase().as_str())
    }
}

/// The phrase that begins at a place: where its last word stands, and what it does.
fn begins(phrases: &Phrases, words: &[(&str, bool)], place: usize) -> Option<(usize, Inversion)> {
    let known = phrases.get(words.get(place)?.0)?;
    let (phrase, turn) = known.iter().find(|(phrase, _)| {
        let own = words.get(place..place + phrase.len()).unwrap_or(&[]);
        own.len() == phrase.len() && own.iter().zip(phrase).all(|(own, word)| own.0 == *word)
    })?;
    Some((place + phrase.len() - 1, *turn))
}

/// A word without what Arabic writes at its front: `ونفى`.
fn bare<'w>(word: &'w str, tag: &str) -> &'w str {
    if tag == "ar" { word.strip_prefix(['و', 'ف']).unwrap_or(word) } else { word }
}
