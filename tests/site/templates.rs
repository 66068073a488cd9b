//! Templates of a dossier's own stand in for the built-in ones.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use casefile::edition::Audience;
use casefile::emit::{self, Content};
use casefile::{Options, Pipeline};

use crate::folder::Folder;

#[test]
fn a_template_of_the_dossier_replaces_the_built_in_one() {
    let mut folder = Folder::of([
        ("content/pages/about.md", "---\ntitle: About\n---\n\nWords.\n"),
        ("templates/page.html", "<p>mine: {{ page.title }}</p>"),
    ]);
    assert_eq!(folder.site().text("about/index.html"), "<p>mine: About</p>");
    folder.0.remove("templates/page.html");
    let default = folder.site();
    assert!(default.text("about/index.html").contains("<!doctype html>"));
    assert!(!default.text("about/index.html").contains("mine"));
}

/// Pages are walked as trees where the templates are the built-in ones, and made by the library elsewhere: nobody may see
/// which.
#[test]
fn the_built_in_templates_give_the_same_pages_as_the_library_makes_of_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![("the repository".to_owned(), Folder::of_the_repository())];
    for group in ["tests/sites", "tests/cases"] {
        for entry in fs::read_dir(root.join(group)).unwrap() {
            let path = entry.unwrap().path();
            let inner = [path.join("in"), path.clone()].into_iter().find(|own| own.is_dir());
            folders.push((path.display().to_string(), Folder::at(&inner.unwrap())));
        }
    }
    let mut kinds = BTreeSet::new();
    for (name, mut folder) in folders {
        folder.0.retain(|path, _| !path.starts_with("templates/"));
        let settings = folder.0.get("site.yaml").cloned().unwrap_or_default();
        let settings = String::from_utf8(settings).unwrap();
        if !settings.contains("withheld:") {
            folder.put("site.yaml", &format!("{settings}\nwithheld: true\n"));
        }
        let settings = folder.text("site.yaml");
        if settings.contains("base_url:") && !settings.contains("cards:") {
            folder.put("site.yaml", &format!("{settings}\ncards: true\n"));
        }
        let ways = [(Audience::Public(None), None), (Audience::Editors, Some("ar".to_owned()))];
        for (audience, language) in ways {
            let options = Options { audience, language, ..Options::default() };
            let made = Pipeline::new(options).made(&folder.workspace());
            for output in emit::emit(&made.site.edition) {
                let Some((library, walked)) = made.site.templates.prepared(&output).both_ways()
                else {
                    continue;
                };
                assert!(walked.is_some(), "`{}` of {name} is not walked", output.path);
                assert_eq!(walked, library, "`{}` of {name}", output.path);
                if let Content::View { template, .. } = output.content {
                    kinds.insert(template);
                }
            }
        }
    }
    let pages = kinds.len();
    assert!(pages >= 14, "every kind of page is among them: {kinds:?}");
}

#[test]
fn a_template_of_the_dossier_changes_no_other_page() {
    let mut folder = Folder::of_the_repository();
    folder.0.retain(|path, _| !path.starts_with("templates/"));
    let before = folder.site();
    let own = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/page.html"));
    folder.put("templates/page.html", &format!("{{# ours #}}{}", own.unwrap()));
    let after = folder.site();
    assert!(before.0.keys().eq(after.0.keys()));
    // What is made of it is as its author wrote it; a built-in template leaves out white space that nobody sees.
    let is_of_it = |path: &str| {
        let id = path.strip_suffix("/index.html").unwrap_or(path);
        folder.0.contains_key(&format!("content/pages/{id}.md"))
    };
    for (path, bytes) in &before.0 {
        assert!(is_of_it(path) || after.0.get(path) == Some(bytes), "`{path}` is another");
    }
}
