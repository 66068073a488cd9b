//! The scripts by themselves: which casefile is run, and that a release is what was published.

use std::fs;

use super::place::{CASEFILE, Place, said};

/// A folder as a release has it: an archive for this machine with a program in it that says that it is that one.
fn release(place: &Place) -> String {
    let line = "
        case \"$(uname -s)-$(uname -m)\" in
          Linux-x86_64) target=x86_64-unknown-linux-musl ;;
          Linux-*) target=aarch64-unknown-linux-musl ;;
          Darwin-arm64) target=aarch64-apple-darwin ;;
          *) target=x86_64-apple-darwin ;;
        esac
        mkdir release
        printf '#!/bin/sh\\necho released \"$@\"\\n' > casefile
        chmod +x casefile
        tar -czf \"release/casefile-VERSION-$target.tar.gz\" casefile
        rm casefile
        cd release && sha256sum casefile-* > SHA256SUMS";
    let line = line.replace("VERSION", env!("CARGO_PKG_VERSION"));
    let output = place.shell(&line, &[]);
    assert!(output.status.success(), "{}", said(&output));
    format!("file://{}", place.at("release").display())
}

/// Runs `ci/casefile check` with no casefile named, and a cache of its own.
fn fetched(place: &Place, from: &str) -> std::process::Output {
    place
        .command("sh")
        .args(["ci/casefile", "check"])
        .env("XDG_CACHE_HOME", place.at("cache"))
        .env("CASEFILE_RELEASE", from)
        .output()
        .unwrap()
}

#[test]
fn without_a_place_to_fetch_it_from_it_says_what_to_do() {
    let place = Place::for_host("github");
    let output = fetched(&place, "");
    assert_eq!(output.status.code(), Some(4));
    assert!(said(&output).contains("nothing says where casefile"), "{}", said(&output));
}

#[test]
fn a_release_is_fetched_once_and_compared_with_its_checksum() {
    let place = Place::for_host("github");
    let from = release(&place);
    let output = fetched(&place, &from);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "released check\n", "{}", said(&output));
    // From now on it is there.
    fs::remove_dir_all(place.at("release")).unwrap();
    assert_eq!(String::from_utf8_lossy(&fetched(&place, &from).stdout), "released check\n");
}

#[test]
fn an_archive_that_is_not_what_was_published_is_never_run() {
    let place = Place::for_host("github");
    let from = release(&place);
    let sums = place.read("release/SHA256SUMS");
    place.put("release/SHA256SUMS", &sums.replace(&sums[..8], "00000000"));
    let output = fetched(&place, &from);
    assert_eq!(output.status.code(), Some(4), "{}", said(&output));
    assert!(said(&output).contains("is not what was published"), "{}", said(&output));
    place.put("release/SHA256SUMS", "");
    assert_eq!(fetched(&place, &from).status.code(), Some(4));
    assert!(!place.at("cache").exists());
}

#[test]
fn a_checksum_in_the_script_is_believed_rather_than_the_list_beside_the_archive() {
    let place = Place::for_host("github");
    let from = release(&place);
    let sum = place.read("release/SHA256SUMS")[..64].to_owned();
    fs::remove_file(place.at("release/SHA256SUMS")).unwrap();
    let script = place.read("ci/casefile");
    place.put("ci/casefile", &script.replace("\nsha256=\n", &format!("\nsha256={sum}\n")));
    assert!(fetched(&place, &from).status.success());
    fs::remove_dir_all(place.at("cache")).unwrap();
    place.put(
        "ci/casefile",
        &script.replace("\nsha256=\n", &format!("\nsha256={}\n", "0".repeat(64))),
    );
    assert_eq!(fetched(&place, &from).status.code(), Some(4));
}

#[test]
fn a_build_is_for_the_instant_at_which_it_starts_and_says_what_it_was_made_from() {
    let place = Place::for_host("gitlab");
    let page = |day: &str| format!("---\ntitle: Later\nembargo: {day}T00:00:00Z\n---\n\nWords.\n");
    place.put("content/pages/freed.md", &page("2020-01-01"));
    place.put("content/pages/held.md", &page("2999-01-01"));
    let variables =
        [("SERIAL", "42"), ("COMMIT", "c0ffee"), ("BASE_URL", "https://dossier.example.org/")];
    let output = place.shell("sh ci/build", &variables);
    assert!(output.status.success(), "{}", said(&output));
    assert!(place.at("public/freed/index.html").is_file());
    assert!(!place.at("public/held").exists());
    assert!(place.at("public/feed.xml").is_file());
    let manifest = place.read("public/.well-known/casefile/manifest.json");
    assert!(manifest.contains("c0ffee") && manifest.contains("42"), "{manifest}");
    let earlier = place.shell("sh ci/build", &[("AS_OF", "2019-12-31T00:00:00Z")]);
    assert!(earlier.status.success(), "{}", said(&earlier));
    assert!(!place.at("public/freed").exists());
}

#[test]
fn an_older_run_replaces_nothing_newer() {
    let place = Place::for_host("gitlab");
    assert!(place.shell("sh ci/build", &[("SERIAL", "42")]).status.success());
    let served = place.served("public");
    let newer = |serial: &str| {
        place.shell(&format!("sh ci/newer {} {serial}", served.address()), &[]).status.code()
    };
    assert_eq!((newer("41"), newer("42"), newer("43")), (Some(1), Some(1), Some(0)));
    // Where no site is yet, the first one may go.
    fs::remove_dir_all(place.at("public/.well-known")).unwrap();
    assert_eq!(newer("1"), Some(0));
}

#[test]
fn what_is_served_is_proved_and_a_changed_word_is_told() {
    let place = Place::for_host("gitlab");
    assert!(place.shell("sh ci/build", &[("SERIAL", "42")]).status.success());
    let served = place.served("public");
    let proved = |built: &str| {
        let once = [("WAIT", "0"), ("OUT", built)];
        place.shell(&format!("sh ci/served {}", served.address()), &once)
    };
    let output = proved("public");
    assert!(output.status.success(), "{}", said(&output));
    // Another run's site is proved by itself, and is not this one.
    assert!(place.shell("sh ci/build", &[("SERIAL", "43"), ("OUT", "other")]).status.success());
    assert_eq!(proved("other").status.code(), Some(1));
    let page = place.read("public/index.html");
    place.put("public/index.html", &page.replacen("dossier", "dossjer", 1));
    let output = proved("public");
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("index.html"), "{}", said(&output));
}

#[test]
fn a_casefile_that_is_installed_is_run_by_its_name() {
    let place = Place::for_host("github");
    let folder = std::path::Path::new(CASEFILE).parent().unwrap().display().to_string();
    let path = format!("{folder}:/usr/bin:/bin");
    let output = place.shell("CASEFILE=casefile sh ci/casefile --version", &[("PATH", &path)]);
    assert!(said(&output).starts_with("casefile "), "{}", said(&output));
}
