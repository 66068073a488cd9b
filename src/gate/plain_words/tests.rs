//! What is known at sight is what is found in any other way.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::diag::Place;
use crate::gate::counts::Counts;
use crate::gate::secret::{Weight, Why};
use crate::gate::sought::SoughtSecrets;

const LONG: [&str; 6] = ["quillon", "zzqueen", "straße", "жукова", "ἄλκηστις", "müller"];

const SHORT: [&[&str]; 5] = [&["bo"], &["zoë"], &["ann", "lee"], &["李伟"], &["al"]];

fn secrets() -> Vec<Secret> {
    let secret = |words: Vec<String>, below: Option<&str>| Secret {
        written: words.join(" "),
        words,
        why: Why::Minor,
        weight: Weight::Ordinary,
        place: Place::Path(String::new()),
        is_firm: false,
        only_below: below.map(str::to_owned),
        is_whole: false,
        has_forms: false,
    };
    let long = LONG.iter().map(|word| secret(vec![folded(word)], None));
    let own = |words: &&[&str]| words.iter().map(|word| folded(word)).collect();
    let short = SHORT.iter().map(|words| secret(own(words), Some("actors/x/")));
    long.chain(short).collect()
}

fn pieces() -> impl Strategy<Value = String> {
    let mut all: Vec<String> = Vec::new();
    for word in LONG.iter().chain(SHORT.iter().copied().flatten()) {
        let mut letters = word.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        let title = first.chain(letters).collect();
        let hidden = word.chars().flat_map(|c| [c, '\u{ad}']).collect();
        let control = word.chars().flat_map(|c| [c, '\u{2}']).collect();
        all.extend([(*word).to_owned(), word.to_uppercase(), title, hidden, control]);
    }
    let signs = [
        " ", " ", " ", "\n", "-", "-\n", "'", "’", "“", "”", "„", "‘", "–", "…", "—", "‐",
        "\u{2011}", ".", "|", "\u{1}", "\u{a0}", "\u{301}", "s", "x", "7", "_", "<b>", "&amp;",
        "\0", "李",
    ];
    all.extend(signs.map(str::to_owned));
    prop::sample::select(all)
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        cases: 2048,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_is_known_at_sight_is_what_is_found_in_any_other_way(
        pieces in prop::collection::vec(pieces(), 0..12),
    ) {
        let (text, secrets) = (pieces.concat(), secrets());
        let seen: BTreeSet<usize> =
            PlainWords::of(&secrets).in_text(&text).into_iter().map(|one| one as usize).collect();
        // Of those that are sought everywhere, nothing is taken for shown that is not found there.
        let everywhere = SoughtSecrets::new(secrets.clone(), &Counts::default()).everywhere(text.as_bytes());
        let whole: BTreeSet<usize> =
            everywhere.iter().filter(|one| one.is_whole).map(|one| one.secret).collect();
        let long: BTreeSet<usize> = seen.range(..LONG.len()).copied().collect();
        prop_assert!(long.is_subset(&whole), "{long:?} {whole:?}");
        // Of the others exactly the words of each text are shown.
        let mut short = BTreeSet::new();
        for part in text.split(END) {
            let part = folded(part);
            let words: Vec<&str> = in_folded(&part).into_iter().map(|own| &part[own]).collect();
            for (number, secret) in secrets.iter().enumerate().skip(LONG.len()) {
                if words.windows(secret.words.len()).any(|own| own == secret.words.as_slice()) {
                    short.insert(number);
                }
            }
        }
        let seen: BTreeSet<usize> = seen.range(LONG.len()..).copied().collect();
        prop_assert_eq!(seen, short);
    }
}
