//! Every page of every site passes the Nu Html Checker without an error.

use std::process::Command;

use super::sites;

#[test]
fn every_page_is_valid_html() {
    let Some(checker) = sites::installed("vnu-jar/build/dist/vnu.jar") else { return };
    if Command::new("java").arg("-version").output().is_err() {
        eprintln!("valid: there is no java here; tests/run installs it");
        return;
    }
    let built = sites::all();
    let mut command = Command::new("java");
    command.arg("-jar").arg(checker).args(["--errors-only", "--skip-non-html", "--stdout"]);
    let pages = built.iter().flat_map(|site| site.pages.iter().map(|page| site.root().join(page)));
    let output = command.args(pages).output().unwrap();
    let found = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && found.is_empty(), "{found}");
}
