//! Minors: no name in any form, and nothing that leads to one.

use casefile::edition::Audience;

use crate::folder::{Folder, errors, lines};
use crate::withholding::orchard;

#[test]
fn a_minors_name_is_nowhere_in_any_form() {
    let mut folder = orchard();
    folder.put(
        "content/actors/child-one.md",
        "---\nname: Sorrel Vetch\nkind: person\nminor: true\npublish: false\naliases: [Vetch, little Sorrel]\n---\n",
    );
    folder.head(
        "content/sources/plain-story.md",
        "deck: What VETCH saw\nmedia: [{caption: little Sorrel}]",
    );
    folder.replace(
        "content/sources/plain-story.md",
        "said of Damson Farm.",
        "said to Sorrel Vetch of Damson Farm. *Vetch* and little\nSorrel nodded; **Sorrel** Vetch, too.",
    );
    let (built, site) = folder.build(Audience::Public(None));
    assert!(built.outputs.is_some(), "{}", lines(&errors(&built.diagnostics)));
    site.assert_silent_about(&["vetch", "sorrel"]);
}

#[test]
fn the_block_is_in_the_language_of_the_words_around_it() {
    for (tag, words) in [
        ("de", "der Name einer minderjährigen Person"),
        ("ru", "имя несовершеннолетнего"),
        ("pt-BR", "the name of a minor"),
    ] {
        let mut folder = orchard();
        folder.put(
            "content/actors/pupil-1.md",
            "---\nname: Sorrel Vetch\nkind: person\nminor: true\n---\n",
        );
        folder.replace(
            "content/sources/plain-story.md",
            "The hedge held",
            "Sorrel Vetch stood by. The hedge held",
        );
        let settings = "title: A dossier\n";
        let rules = "rules: {unattributed-title: off}\n";
        folder.replace("site.yaml", settings, &format!("{settings}language: {tag}\n{rules}"));
        let site = folder.site();
        let story = site.text("sources/plain-story/index.html");
        assert!(story.contains(&format!("█████ [{words}]")), "{tag}: {story}");
        site.assert_silent_about(&["sorrel", "vetch", "pupil-1"]);
    }
}

#[test]
fn a_minor_speaks_and_is_accused_as_a_block_without_a_page() {
    let mut folder = orchard();
    folder.put(
        "content/actors/pupil-1.md",
        "---\nname: Sorrel Vetch\nkind: person\nminor: true\npart_of: [damson-farm]\nroles: [{title: Apprentice}]\n---\n\nA greengage.\n",
    );
    folder.replace(
        "content/sources/plain-story.md",
        "statements:\n",
        "statements:\n  - id: p2\n    speaker: pupil-1\n    quote: I picked it\n    asserts: [plain-claim]\n",
    );
    folder.replace(
        "content/sources/plain-story.md",
        "The hedge held",
        "\"Yes, I picked it,\" said Sorrel Vetch. The hedge held",
    );
    folder.replace(
        "content/allegations/plain-claim.md",
        "accused: none\n",
        "accused: [{actor: pupil-1, mode: described}]\nresponses: [{by: pupil-1, kind: none-found, searched: {on: 2021-03-02, where: here}}]\n",
    );
    let (built, site) = folder.build(Audience::Public(None));
    assert!(built.outputs.is_some(), "{}", lines(&errors(&built.diagnostics)));
    site.assert_silent_about(&["sorrel", "vetch", "pupil-1", "apprentice", "greengage"]);
    let allegation = site.text("allegations/plain-claim/index.html");
    assert!(allegation.contains("█████ [the name of a minor]"), "{allegation}");
    assert!(!site.text("actors/index.html").contains('█'));
    assert!(!site.text("actors/damson-farm/index.html").contains('█'));
    let editors = folder.site_for(Audience::Editors);
    assert!(!editors.0.keys().any(|path| path.contains("pupil-1")));
}

#[test]
fn a_link_to_a_minor_is_an_error_at_its_word() {
    let mut folder = orchard();
    folder.put(
        "content/actors/pupil-1.md",
        "---\nname: Sorrel Vetch\nkind: person\nminor: true\n---\n",
    );
    folder.put("content/pages/about.md", "---\ntitle: About\n---\n\nSee [them](actor:pupil-1).\n");
    folder.replace(
        "content/actors/ann.md",
        "kind: person\n",
        "kind: person\nspeaks_for: pupil-1\n",
    );
    let found = folder.check();
    let found = lines(&errors(&found));
    assert!(found.contains("content/pages/about.md:5:5 [withheld-reference]"), "{found}");
    assert!(found.contains("content/actors/ann.md:4:13 [withheld-reference]"), "{found}");
}

#[test]
fn a_part_of_a_minors_name_in_an_address_or_a_reason_is_told_where_it_stands() {
    let path = "content/sources/plain-story.md";
    let child = "---\nname: Sorrel Vetch\nkind: person\nminor: true\n---\n";
    let told = |change: &dyn Fn(&mut Folder)| {
        let mut folder = orchard();
        folder.put("content/actors/child-one.md", child);
        change(&mut folder);
        let (built, site) = folder.build(Audience::Public(None));
        assert!(built.outputs.is_none() && site.0.is_empty());
        lines(&errors(&built.diagnostics))
    };
    let found = told(&|folder| folder.head(path, "url: https://example.org/2021/vetch-home"));
    assert!(found.contains(&format!("{path}:2:6 [minor-named]")), "{found}");
    let found = told(&|folder| {
        let link = "one [sloe](https://example.org/vetch/1) tree";
        folder.replace(path, "one sloe tree", link);
    });
    assert!(found.contains(&format!("{path}:12:74 [minor-named]")), "{found}");
    let found = told(&|folder| {
        folder.head(path, "redact: [{text: one sloe tree, why: where Vetch lives}]");
    });
    assert!(found.contains(&format!("{path}:2:43 [minor-named]")), "{found}");
}

#[test]
fn nothing_stands_in_the_order_of_a_minors_id() {
    let site = |id: &str| {
        let mut folder = orchard();
        let child =
            "---\nname: Sorrel Vetch\nkind: person\nminor: true\npart_of: [damson-farm]\n---\n";
        folder.put(&format!("content/actors/{id}.md"), child);
        let said = format!(
            "  - id: p2\n    speaker: {id}\n    quote: I picked it\n    asserts: [plain-claim]\n    via: [{id}]\n"
        );
        let story = "content/sources/plain-story.md";
        folder.replace(story, "statements:\n", &format!("statements:\n{said}"));
        folder.replace(
            story,
            "The hedge held",
            "\"Yes, I picked it,\" said Sorrel Vetch. The hedge held",
        );
        folder.replace(
            "content/allegations/plain-claim.md",
            "accused: none\n",
            &format!("accused: [damson-farm, {{actor: {id}, mode: described}}, {{actor: wire, mode: described}}]\n"),
        );
        folder.replace(
            "site.yaml",
            "title: A dossier\n",
            "title: A dossier\nrules: {missing-response: off, accused-not-named: off}\n",
        );
        folder.site()
    };
    let one = site("b-pupil");
    assert!(one.text("allegations/plain-claim/index.html").contains("█████ [the name of a minor]"));
    for id in ["a-1", "pupil-1", "zz-a-much-longer-one"] {
        assert_eq!(site(id), one, "{id}");
    }
}

#[test]
fn two_minors_stand_in_the_order_in_which_sources_speak_of_them() {
    // One speaks for a farm and of one allegation, the other for nobody and of two.
    let site = |one: &str, other: &str, names: [&str; 2]| {
        let mut folder = orchard();
        for (id, name) in [one, other].into_iter().zip(names) {
            let child = format!("---\nname: {name}\nkind: person\nminor: true\n---\n");
            folder.put(&format!("content/actors/{id}.md"), &child);
        }
        let said = |item: &str, id: &str, words: &str, asserts: &str| {
            format!(
                "  - id: {item}\n    speaker: {id}\n    quote: {words}\n    asserts: [{asserts}]\n"
            )
        };
        let story = "content/sources/plain-story.md";
        let both = said("p2", one, "I picked it", "plain-claim")
            + &said("p3", other, "It was stolen", "plain-claim, medlar-claim");
        folder.replace(story, "statements:\n", &format!("statements:\n{both}"));
        folder.replace(
            story,
            "The hedge held",
            "\"I picked it,\" one said. \"It was stolen,\" said the other. The hedge held",
        );
        for claim in ["plain", "medlar"] {
            let accused = format!(
                "accused: [{{actor: {other}, mode: described}}, {{actor: {one}, mode: described}}, {{actor: wire, mode: described}}]\n"
            );
            folder.replace(
                &format!("content/allegations/{claim}-claim.md"),
                "accused: none\n",
                &accused,
            );
        }
        folder.replace(
            "site.yaml",
            "title: A dossier\n",
            "title: A dossier\nrules: {missing-response: off, accused-not-named: off}\n",
        );
        folder.site()
    };
    let names = ["Sorrel Vetch", "Tansy Rue"];
    let one = site("a-pupil", "b-pupil", names);
    let network = one.text("network/index.html");
    assert_eq!(network.matches("█████").count(), 2, "{network}");
    for (ids, names) in [
        (("b-pupil", "a-pupil"), names),
        (("zz-1", "pupil-1"), ["Tansy Rue", "Sorrel Vetch"]),
        (("a-pupil", "b-pupil"), ["Zinnia Rue", "Aster Vetch"]),
    ] {
        let other = site(ids.0, ids.1, names);
        assert_eq!(other, one, "{ids:?} {names:?}");
    }
}
