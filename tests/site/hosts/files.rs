//! What is written where, and what is left alone.

use std::fs;
use std::path::Path;

use super::place::{CASEFILE, Place, said};

const HOSTS: [(&str, &str); 4] = [
    ("github", ".github/workflows/casefile.yml"),
    ("gitlab", ".gitlab-ci.yml"),
    ("netlify", "netlify.toml"),
    ("cloudflare", "wrangler.jsonc"),
];

#[test]
fn a_new_dossier_for_each_host_builds_without_a_warning() {
    for (host, file) in HOSTS {
        let place = Place::for_host(host);
        assert!(place.at(file).is_file(), "{host}");
        for shared in ["ci/casefile", "ci/build", "ci/newer", "ci/served"] {
            assert!(place.at(shared).is_file(), "{host} {shared}");
            let text = place.read(shared);
            assert!(
                !text.contains("@VERSION@") && !text.contains("@REPOSITORY@"),
                "{host} {shared}"
            );
        }
        let output = place.shell("sh ci/casefile check --deny warnings && sh ci/build", &[]);
        assert!(output.status.success(), "{host}: {}", said(&output));
        assert!(place.at("public/index.html").is_file(), "{host}");
    }
}

#[test]
fn a_dossier_that_stands_gets_what_is_missing_and_keeps_what_it_has() {
    for (host, file) in HOSTS {
        let place = Place::empty();
        place.init(&[]);
        place.put(file, "mine\n");
        place.put("site.yaml", "title: Mine\n");
        let printed = place.init(&["--ci", host]);
        assert_eq!(place.read(file), "mine\n", "{host}");
        assert_eq!(place.read("site.yaml"), "title: Mine\n", "{host}");
        assert!(printed.contains(&format!("left as they stand: `{file}`")), "{printed}");
        assert!(printed.contains("added `ci/casefile`"), "{printed}");
        fs::remove_file(place.at(file)).unwrap();
        assert!(place.init(&["--ci", host]).contains(&format!("added `{file}`")));
        assert!(place.init(&["--ci", host]).contains("nothing is missing"));
    }
}

#[test]
fn a_repository_that_a_forge_has_just_made_becomes_a_dossier() {
    let place = Place::empty();
    let git = place.command("git").args(["init", "--quiet"]).status().unwrap();
    assert!(git.success());
    place.put("README.md", "Theirs\n");
    place.put("LICENSE", "Theirs\n");
    place.put(".gitignore", "*.tmp\n");
    let printed = place.init(&["--ci", "gitlab"]);
    assert_eq!(place.read("README.md"), "Theirs\n");
    assert!(printed.contains("`.gitignore` needs the lines `/public`"), "{printed}");
    // The README is theirs, and says nothing of a dossier.
    assert!(printed.contains("began a dossier") && !printed.contains("its README.md"), "{printed}");
    assert!(place.shell("sh ci/build", &[]).status.success());
}

#[test]
fn whoever_begins_below_the_root_of_a_repository_is_told_that_hosts_look_there() {
    let place = Place::empty();
    let git = place.command("git").args(["init", "--quiet"]).status().unwrap();
    assert!(git.success());
    let printed = place.init(&["dossiers/one", "--ci", "github"]);
    assert!(printed.contains("at the root of a repository alone"), "{printed}");
    assert!(!place.init(&["dossiers/two"]).contains("at the root of a repository"));
    // Where the dossier is the repository, nothing is to be moved.
    let root = Place::empty();
    let git = root.command("git").args(["init", "--quiet"]).status().unwrap();
    assert!(git.success());
    assert!(!root.init(&["--ci", "github"]).contains("at the root of a repository"));
}

#[test]
fn any_other_folder_is_refused_and_left_as_it_is() {
    for arguments in [&["init"][..], &["init", "--ci", "github"]] {
        let place = Place::empty();
        place.put("thesis.docx", "mine");
        let output = place.command(CASEFILE).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(said(&output).contains("`thesis.docx`"), "{}", said(&output));
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1);
    }
    let dossier = Place::empty();
    dossier.init(&[]);
    let output = dossier.command(CASEFILE).arg("init").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("`--ci HOST`"), "{}", said(&output));
}

#[test]
fn this_repository_uses_the_scripts_that_init_writes() {
    let place = Place::for_host("github");
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    for script in ["casefile", "build", "newer", "served"] {
        let own = fs::read_to_string(repository.join("ci").join(script)).unwrap();
        assert_eq!(own, place.read(&format!("ci/{script}")), "ci/{script}");
    }
}

#[test]
fn every_script_is_one_that_a_plain_shell_reads() {
    for (host, _) in HOSTS {
        let place = Place::for_host(host);
        for entry in fs::read_dir(place.at("ci")).unwrap() {
            let path = entry.unwrap().path();
            let is_script =
                fs::read_to_string(&path).is_ok_and(|text| text.starts_with("#!/bin/sh"));
            if is_script {
                let output = place.command("sh").arg("-n").arg(&path).output().unwrap();
                assert!(output.status.success(), "{}: {}", path.display(), said(&output));
            }
        }
    }
}

#[test]
fn a_dossier_can_begin_with_an_interface_in_another_language() {
    let dossier = Place::empty();
    dossier.init(&["--language", "tr"]);
    assert!(dossier.read("site.yaml").contains("language: tr\ncontent_language: en\n"));
    let built = dossier.command(CASEFILE).arg("build").output().unwrap();
    assert!(built.status.success(), "{}", said(&built));
    let home = dossier.read("public/index.html");
    assert!(home.contains("<html lang=\"tr\">") && home.contains("lang=\"en\""), "{home}");
    let refused = Place::empty().command(CASEFILE).args(["init", "--language", "no tag"]).output();
    assert_eq!(refused.unwrap().status.code(), Some(2));
}
