//! What is searched holds what readers may see, and nothing of what is withheld, blotted out or a minor's.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;

use casefile::edition::Audience;
use casefile::search::words;
use serde_json::Value;

use crate::folder::{Folder, Site};

const SOURCE: &str = "---
title: Pilots speak out
publisher: gazette
published: 2020-05-04
language: en
redact: [{text: Ravenscar, why: safety}]
statements:
  - {speaker: ines-calder, quote: the toll was kept by Müller, asserts: toll-kept}
  - {speaker: tomas-rehn, quote: nothing was ever concealed, denies: toll-kept, asserts: secret, publish: false}
---

Ines Calder said that the toll was kept by Müller.

Near Ravenscar the lighthouse keeper, little Percival Quillfeather, watched uncited gulls.

Tomas Rehn said that nothing was ever concealed.
";

fn folder() -> Folder {
    let actor = |name: &str, rest: &str| format!("---\nname: {name}\nkind: person\n{rest}---\n");
    let mut folder = Folder::of([
        ("site.yaml", "title: Tolls\nformat: 2\n"),
        ("content/actors/gazette.md", "---\nname: The Gazette\nkind: media\n---\n"),
        ("content/sources/toll.md", SOURCE),
        (
            "content/allegations/toll-kept.md",
            "---\ntitle: That the toll was kept\naccused: none\n---\n",
        ),
        (
            "content/allegations/secret.md",
            "---\ntitle: That Wolverhampton was sold\naccused: none\npublish: false\n---\n",
        ),
    ]);
    folder.put("content/actors/ines-calder.md", &actor("Ines Calder", "aliases: [Калдер]\n"));
    folder.put("content/actors/tomas-rehn.md", &actor("Tomas Rehn", ""));
    folder.put("content/actors/percival.md", &actor("Percival Quillfeather", "minor: true\n"));
    folder.put("content/actors/hidden.md", &actor("Zbigniew Drozdowski", "publish: false\n"));
    folder
}

/// Every string in what the scripts of a search hand over.
fn handed_over(site: &Site) -> Vec<String> {
    fn gather(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::String(text) => found.push(text.clone()),
            Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
            Value::Object(items) => items.values().for_each(|item| gather(item, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    let scripts = site.0.keys().filter(|path| path.starts_with("search/") && path.ends_with(".js"));
    for path in scripts {
        let script = site.text(path);
        let (_, rest) = script.split_once(',').unwrap();
        let json = rest.trim_end().strip_suffix(");").unwrap();
        gather(&serde_json::from_str(json).unwrap(), &mut found);
    }
    found
}

fn searched(site: &Site) -> BTreeSet<String> {
    handed_over(site).iter().flat_map(|text| words(text)).map(|own| own.word).collect()
}

#[test]
fn what_is_shown_is_searched_and_what_is_not_is_in_no_file() {
    let (built, site) = folder().build(Audience::Public(None));
    assert!(built.outputs.is_some(), "{:?}", built.diagnostics);
    let found = searched(&site);
    for word in ["toll", "muller", "calder", "kalder", "lighthouse", "uncited", "pilots", "gazette"]
    {
        assert!(found.contains(word), "{word} is not searched");
    }
    let secret =
        ["Ravenscar", "Percival", "Quillfeather", "Zbigniew", "Drozdowski", "Wolverhampton"];
    for word in secret.iter().flat_map(|name| words(name)) {
        let held = found.iter().filter(|own| own.contains(&word.word)).collect::<Vec<_>>();
        assert!(held.is_empty(), "{} stands in {held:?}", word.word);
    }
    // The words of a source stay where only a statement of it is withheld; the statement goes.
    assert!(found.contains("concealed"));
    let ids: Vec<_> =
        site.0.keys().filter(|path| path.starts_with("search/records/passages")).collect();
    let passages: usize = ids.iter().map(|path| site.text(path).matches("#").count()).sum();
    assert_eq!(passages, 1, "the statement that is withheld is among the passages");
}

#[test]
fn a_dossier_may_do_without_a_search() {
    let mut folder = folder();
    folder.put("site.yaml", "title: Tolls\nformat: 2\nsearch: false\n");
    let site = folder.site();
    assert!(site.0.keys().all(|path| !path.starts_with("search/")));
    assert!(!site.text("index.html").contains("search/index.html"));
}

#[test]
fn every_file_of_a_search_is_bounded() {
    let files = crate::generated::files(120, 7);
    let files = files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
    let site = Folder(files).site();
    let own = site.0.iter().filter(|(path, _)| path.starts_with("search/"));
    let (mut count, mut words) = (0, 0);
    for (path, bytes) in own {
        assert!(bytes.len() < 200_000, "{path} has {} bytes", bytes.len());
        count += 1;
        words += usize::from(path.starts_with("search/words/words-"));
    }
    assert!(words > 1, "{words}");
    let entities = 120 + 24 + 36;
    assert!(count < entities, "{count} files for {entities} entities");
}
