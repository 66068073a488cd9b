//! The pipeline for GitLab, run whole by `gitlab-ci-local`, which is not GitLab's own program but reads its files.

use std::fs;
use std::path::Path;

use super::place::{CASEFILE, Place, is_there, said};

const ARTICLE: &str = "Crane was not inspected for two years, driver says

4 May 2020

\"The crane of Northgate Port was not inspected for two years,\" a driver told Harbour Mail on Monday.
";

#[test]
fn the_pipeline_builds_publishes_and_proves_a_site() {
    let runner = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("target/tools/node_modules/.bin/gitlab-ci-local");
    let runner = runner.to_str().unwrap();
    if !is_there(runner) || !is_there("rsync") {
        return;
    }
    let place = Place::for_host("gitlab");
    place.put("article.txt", ARTICLE);
    let import = ["import", "--id", "mail", "--publisher", "northquay-shipping", "article.txt"];
    let output = place.command(CASEFILE).args(import).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    for arguments in [
        &["init", "--quiet", "--initial-branch", "main"][..],
        &["config", "user.name", "An Editor"],
        &["config", "user.email", "editor@example.org"],
        &["remote", "add", "origin", "https://gitlab.example.org/an/dossier.git"],
        &["add", "."],
        &["commit", "--quiet", "--message", "first"],
    ] {
        let output = place.command("git").args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?} {}", said(&output));
    }
    // What the host serves: nothing yet.
    fs::create_dir(place.at("host")).unwrap();
    let served = place.served("host");
    let address = served.address();
    let run = |jobs: &[&str]| {
        let output = place
            .command(runner)
            .args(jobs)
            // By the shell of this machine, in place of the images that the file names.
            .args(["--force-shell-executor", "--no-color"])
            .args(["--variable", &format!("CASEFILE={CASEFILE}")])
            .args(["--variable", &format!("CI_PAGES_URL={}", address.trim_end_matches('/'))])
            .args(["--variable", "WAIT=0"])
            .env("HOME", place.path())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", said(&output));
        said(&output)
    };
    let printed = run(&["check", "build", "pages"]);
    assert!(place.at("gl-code-quality-report.json").is_file(), "{printed}");
    assert!(place.at("public/feed.xml").is_file(), "{printed}");
    assert!(place.read("public/sources/mail/index.html").contains("not inspected"), "{printed}");
    // What GitLab does with what the job `pages` leaves.
    fs::remove_dir(place.at("host")).unwrap();
    fs::rename(place.at("public"), place.at("host")).unwrap();
    let copied = place.shell("cp -r host public", &[]);
    assert!(copied.status.success(), "{}", said(&copied));
    assert!(run(&["verify"]).contains("is what was built"));
}
