//! Looks for everything that may stand for a needle at once, and takes most texts for what they are: without
//! any.
//!
//! First only what is meant is looked for in a text: the names of minors, and the text's own redactions.
//! Where none of it begins, names of others and redactions of other texts say nothing.

use std::collections::BTreeMap;

use aho_corasick::BuildError;

use super::bounds::Bounds;
use super::glance::Glance;
use super::index::{NeedleIndex, Use};
use super::scopes::Scopes;
use crate::text::TextId;
use crate::withheld::chosen::{Chosen, Match};
use crate::withheld::fold::is_word;

/// Patterns, ready to be looked for.
#[derive(Debug)]
pub struct Patterns {
    /// What may be meant in any text.
    everywhere: Chosen,
    /// The same at a glance, if that is enough.
    glance: Option<Glance>,
    /// By text, what else may be meant there.
    own: BTreeMap<TextId, Chosen>,
    /// All of them, names of others included.
    all: Chosen,
}

impl Patterns {
    /// The patterns of an index.
    ///
    /// # Errors
    /// If there are more than a machine can hold.
    pub fn of(index: &NeedleIndex) -> Result<Self, BuildError> {
        let scopes = Scopes::of(index);
        let reaches: Vec<_> = index.uses.iter().map(|uses| scopes.reach(uses)).collect();
        let mut own: BTreeMap<TextId, Vec<usize>> = BTreeMap::new();
        for (place, reach) in reaches.iter().enumerate().filter(|(_, own)| !own.is_everywhere) {
            for text in &reach.texts {
                own.entry(*text).or_default().push(place);
            }
        }
        let everywhere = index.patterns.iter().zip(&reaches).filter(|(_, own)| own.is_everywhere);
        let glance = Glance::of(everywhere.map(|(pattern, _)| pattern.as_str()));
        let few = |(text, places)| Ok((text, Chosen::few(&index.patterns, places)?));
        Ok(Self {
            everywhere: Chosen::of(&index.patterns, |place| reaches[place].is_everywhere)?,
            glance,
            own: own.into_iter().map(few).collect::<Result<_, BuildError>>()?,
            all: Chosen::seldom(&index.patterns, |_| true)?,
        })
    }

    /// Whether something may be meant in a text of the input file `of`, once the text is folded. Where nothing
    /// may be, no place is found.
    pub fn may_be_in(&self, text: &str, of: Option<TextId>) -> bool {
        let has_own = of.is_some_and(|text| self.own.contains_key(&text));
        has_own || self.glance.as_ref().is_none_or(|glance| glance.may_stand_in(text))
    }

    /// Every place of every pattern in a folded text, which is of the input file `of`; none where nothing in
    /// it can be meant.
    pub fn in_text(
        &self,
        bounds: Bounds<'_>,
        of: Option<TextId>,
        index: &NeedleIndex,
    ) -> Vec<Match> {
        let own = of.and_then(|text| self.own.get(&text));
        let mut meant = std::iter::once(&self.everywhere).chain(own);
        let is_meant = meant
            .any(|some| some.each(bounds.text).any(|found| may_be_meant(found, bounds, index)));
        if is_meant { self.all.each(bounds.text).collect() } else { Vec::new() }
    }
}

/// Whether a place can be one that a search begins with: it is not inside a word, and goes on as a word of
/// a name may.
fn may_be_meant((start, end, pattern): Match, bounds: Bounds<'_>, index: &NeedleIndex) -> bool {
    let starts_word = index.patterns[pattern].chars().next().is_some_and(is_word);
    if starts_word && !bounds.may_begin(start) {
        return false;
    }
    index.uses[pattern].iter().any(|what| match what {
        Use::Unit { spelling, cut, .. } => bounds.tail(spelling, *cut, end).is_some(),
        Use::Literal { .. } | Use::Initials { .. } | Use::RunTogether { .. } => true,
        Use::Other { .. } => false,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::num::NonZeroU32;
    use std::sync::LazyLock;

    use aho_corasick::AhoCorasick;
    use proptest::prelude::*;

    use super::*;
    use crate::diag::FieldPath;
    use crate::text::TextId;
    use crate::withheld::endings::Endings;
    use crate::withheld::finder::index::Indexing;
    use crate::withheld::finder::links::LinkSearch;
    use crate::withheld::finder::{Raw, SearchedText};
    use crate::withheld::fold::Folded;
    use crate::withheld::needle::{Needle, Whose};

    const MINORS: [&str; 9] = [
        "Nora Zzqueen",
        "Jean-Luc Straße",
        "İpek Öztürk",
        "Ἄλκηστις Παπαδάς",
        "Алёна Жукова",
        "李伟",
        "محمد علي",
        "Zoë d'Ann",
        "Ann Lee",
    ];

    const OTHERS: [&str; 4] = ["Ann Arbor", "Nora Varga", "Lee", "Жукова"];

    const REDACTED: [&str; 5] = ["the blue house", "Kessler", "«12»", "Straße", "x-ray"];

    /// Pieces that words of names are hidden among.
    fn pieces() -> impl Strategy<Value = String> {
        let words = MINORS.iter().chain(&OTHERS).chain(&REDACTED).chain(&ELSEWHERE);
        let mut all: Vec<String> = words
            .flat_map(|name| {
                let words = name.split([' ', '-']).map(str::to_owned);
                words.chain([(*name).to_owned()])
            })
            .collect();
        let spelled: Vec<String> = all
            .iter()
            .flat_map(|word| {
                let wide = |c: char| match c {
                    '!'..='~' => char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c),
                    c => c,
                };
                let split = word.chars().flat_map(|c| [c, '\u{ad}']).collect();
                let wide = word.chars().map(wide).collect();
                let apart = {
                    use unicode_normalization::UnicodeNormalization as _;
                    word.nfd().collect()
                };
                [word.to_uppercase(), word.to_lowercase(), split, wide, apart]
            })
            .collect();
        all.extend(spelled);
        let signs = [
            " ",
            " ",
            " ",
            "-",
            "-\n",
            "\n",
            "\u{a0}",
            "'",
            "’",
            ", ",
            ". ",
            "s",
            "en",
            "al",
            "ова",
            "N. ",
            "N.Z.",
            "#",
            "@",
            "announced ",
            "x",
            "7",
            "ال",
            "李",
            "”",
        ];
        all.extend(signs.map(str::to_owned));
        prop::sample::select(all)
    }

    /// Redactions of texts of their own, one of which names a minor.
    const ELSEWHERE: [&str; 3] = ["Kessler Nora", "Bo Kessler", "Varga"];

    fn needles() -> Vec<Needle> {
        let needle_of = |text: &str, words: &str, whose: Whose| Needle {
            words: words.to_owned(),
            why: String::new(),
            asked: (TextId::of(text), FieldPath::root()),
            whose,
        };
        let needle = |words: &str, whose| needle_of("content/sources/a.md", words, whose);
        let minors = MINORS.iter().enumerate().map(|(at, name)| {
            let not = if at == 0 { vec!["Nora Zzqueen Park".to_owned()] } else { Vec::new() };
            needle(name, Whose::Minor { not })
        });
        let redacted = REDACTED.iter().enumerate().map(|(at, words)| {
            let occurrence = NonZeroU32::new(u32::try_from(at % 2 * 2).unwrap());
            needle(words, Whose::Redaction { occurrence, not: Vec::new() })
        });
        let elsewhere = ELSEWHERE.iter().enumerate().map(|(at, words)| {
            let whose = Whose::Redaction { occurrence: None, not: Vec::new() };
            needle_of(&format!("content/sources/{at}.md"), words, whose)
        });
        minors.chain(redacted).chain(elsewhere).collect()
    }

    struct Sought {
        endings: Endings,
        index: NeedleIndex,
        patterns: Patterns,
        /// Every pattern, looked for at once.
        all: AhoCorasick,
    }

    static SOUGHT: LazyLock<Sought> = LazyLock::new(|| {
        let endings = Endings::new();
        let others: Vec<String> = OTHERS.iter().map(|name| (*name).to_owned()).collect();
        let index = Indexing::of(&needles(), &others, &endings);
        let patterns = Patterns::of(&index).unwrap();
        let all = AhoCorasick::new(&index.patterns).unwrap();
        Sought { endings, index, patterns, all }
    });

    /// What a search finds among `matches`.
    fn found(
        matches: Vec<Match>,
        index: &NeedleIndex,
        endings: &Endings,
        map: &Folded,
        searched: &SearchedText<'_>,
    ) -> BTreeSet<Raw> {
        let forms = endings.of(searched.language);
        let bounds = Bounds { text: map.text(), forms, joints: map.joints() };
        LinkSearch::new(index, bounds, map, searched).run(matches)
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            failure_persistence: None,
            cases: 1024,
            ..ProptestConfig::default()
        })]

        #[test]
        fn nothing_is_passed_over_that_a_search_among_all_places_finds(
            pieces in prop::collection::vec(pieces(), 0..14),
            language in prop::sample::select(vec![None, Some("en"), Some("de"), Some("ru"), Some("tr")]),
            of in prop::sample::select(vec![None, Some("a"), Some("0"), Some("1"), Some("x")]),
        ) {
            let Sought { endings, index, patterns, all } = &*SOUGHT;
            let text = pieces.concat();
            let of = of.map(|name| TextId::of(&format!("content/sources/{name}.md")));
            let searched = SearchedText { text: &text, language, of, counts: true };
            let may_be = patterns.may_be_in(&text, of);
            for map in std::iter::once(Folded::of(&text)).chain(Folded::joined(&text)) {
                let forms = endings.of(language);
                let bounds = Bounds { text: map.text(), forms, joints: map.joints() };
                let everywhere = all
                    .find_overlapping_iter(map.text())
                    .map(|one| (one.start(), one.end(), one.pattern().as_usize()))
                    .collect();
                let quickly = patterns.in_text(bounds, of, index);
                let everywhere = found(everywhere, index, endings, &map, &searched);
                prop_assert!(may_be || everywhere.is_empty());
                prop_assert_eq!(found(quickly, index, endings, &map, &searched), everywhere);
            }
        }
    }
}
