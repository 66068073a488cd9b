//! One bit is another one, a thousand times.

use std::fs;

use casefile::manifest::{MANIFEST, SUMS};
use casefile::verify::{Demands, DifferenceKind};

use crate::dice::Dice;
use crate::verify::site::{Built, expected};

#[test]
fn a_site_that_nobody_touched_is_proved() {
    let site = Built::of_the_repository();
    let inspection = site.inspected(&Demands::default());
    assert!(inspection.is_proved(), "{inspection:?}");
    // All files but the manifest and the sums.
    assert_eq!(inspection.verified + 2, site.files().len());
    assert_eq!(inspection.verified, inspection.files);
}

#[test]
fn each_of_a_thousand_flipped_bits_is_told_with_its_file() {
    let site = Built::of_the_repository();
    let files: Vec<(String, Vec<u8>)> =
        site.files().into_iter().filter(|(_, bytes)| !bytes.is_empty()).collect();
    let mut dice = Dice::of(1);
    let mut flipped = std::collections::BTreeSet::new();
    for _ in 0..1000 {
        let (path, bytes) = &files[dice.below(files.len())];
        let (at, bit) = (dice.below(bytes.len()), dice.below(8));
        let mut other = bytes.clone();
        other[at] ^= 1 << bit;
        fs::write(site.path(path), &other).unwrap();
        let told = site.told();
        fs::write(site.path(path), bytes).unwrap();
        let context = format!("{path}, byte {at}, bit {bit}: {told:?}");
        match path.as_str() {
            // Whatever it says now, the sums say something else; or it says nothing any more.
            MANIFEST => assert!(
                told.iter().any(|(way, path)| {
                    path == SUMS
                        || (path == MANIFEST && *way == DifferenceKind::MalformedManifest)
                        || (path == MANIFEST && *way == DifferenceKind::NewerManifest)
                }),
                "{context}"
            ),
            SUMS => assert_eq!(told, expected(&[(DifferenceKind::OtherSums, SUMS)]), "{context}"),
            path => assert_eq!(told, expected(&[(DifferenceKind::Changed, path)]), "{context}"),
        }
        flipped.insert(path.clone());
    }
    assert!(flipped.len() * 10 > files.len() * 9, "{} of {}", flipped.len(), files.len());
    assert!(site.told().is_empty());
}
