//! Whatever files a site has: untouched it is proved, on disk, by coreutils and over HTTP; and one file with other
//! bytes is told, and no other.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use casefile::manifest::{Imprint, SUMS};
use casefile::render::Sink as _;
use casefile::verify::{Demands, folder};
use casefile::write::{CachingSink, Durability, OutputClaim};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;

use crate::verify::host::Host;
use crate::verify::site::told;

/// Files whose names are hard, none of which is in the way of another.
fn files() -> impl Strategy<Value = BTreeMap<String, Vec<u8>>> {
    let name = if cfg!(windows) {
        "[a-zA-Z0-9 äß日#%&+'~._\\[-]{0,7}"
    } else {
        "[a-zA-Z0-9 äß日#?%&+'~._\\[\\\\:*-]{0,7}"
    };
    let end = prop::sample::select(vec!["", ".html", ".css", ".txt", ".xml", ".png"]);
    let path = (vec(name, 0..3), name, end).prop_map(|(folders, name, end)| {
        let folders: String = folders.iter().map(|folder| format!("d{folder}d/")).collect();
        format!("{folders}f{name}{end}")
    });
    btree_map(path, vec(any::<u8>(), 0..300), 1..12).prop_map(|mut files| {
        // Every site has one.
        files.insert("index.html".to_owned(), b"<!doctype html><title>Home</title>".to_vec());
        files
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_site_is_proved_until_a_file_is_another(files in files(), which in any::<prop::sample::Index>()) {
        let place = tempfile::tempdir().unwrap();
        let site = place.path().join("public");
        let staging = OutputClaim::take(&site).unwrap().stage(&[], &CachingSink::default()).unwrap();
        for (path, bytes) in &files {
            staging.put(path, bytes).unwrap();
        }
        staging.imprinted(Imprint::default()).publish(Durability::Unsynced).unwrap();
        let inspection = folder(&site, &Demands::default(), &|_, _| {}).unwrap();
        prop_assert!(inspection.is_proved(), "{:?}", inspection);
        let sums = Command::new("sha256sum").args(["-c", "--strict", "--quiet", SUMS]).current_dir(&site).output();
        prop_assert!(sums.is_ok_and(|output| output.status.success()) || cfg!(not(target_os = "linux")));
        let served = crate::folder::Folder::at(&site).0;
        let host = Host::serving(served.clone(), "/a b/", |_, answer| answer);
        let inspection = host.inspected(&Demands::default()).unwrap();
        prop_assert!(inspection.is_proved(), "{:?}", inspection);

        let (path, bytes) = which.get(&files.iter().collect::<Vec<_>>()).to_owned();
        let other = [bytes.as_slice(), b"!"].concat();
        fs::write(site.join(path), &other).unwrap();
        let inspection = folder(&site, &Demands::default(), &|_, _| {}).unwrap();
        let paths: Vec<String> = told(&inspection).into_iter().map(|(_, path)| path).collect();
        prop_assert_eq!(&paths, &vec![path.clone()]);
        let mut served = served;
        served.insert(path.clone(), other);
        let host = Host::serving(served, "/", |_, answer| answer);
        let inspection = host.inspected(&Demands::default()).unwrap();
        let paths: Vec<String> = told(&inspection).into_iter().map(|(_, path)| path).collect();
        prop_assert_eq!(&paths, &vec![path.clone()]);
    }
}
