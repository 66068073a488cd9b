//! Somebody whose name one file does not show: neither the name in another form nor a link tells who it is.

use casefile::edition::Audience;

use crate::folder::{Folder, errors, lines};
use crate::withholding::orchard;

const STORY: &str = "content/sources/plain-story.md";

/// The orchard with a name blotted out of one of its sources, and these words more in it.
fn with(words: &str) -> Folder {
    let mut folder = orchard();
    folder.head(STORY, "redact: [{text: Nora Zzqueen, why: privacy}]");
    folder.replace(
        STORY,
        "one sloe tree.",
        &format!("one sloe tree. It was Nora Zzqueen's. {words}"),
    );
    folder
}

#[test]
fn a_blotted_name_is_gone_in_every_order_with_initials_and_in_addresses() {
    for words in [
        "Zzqueen, Nora left.",
        "ZZQUEEN Nora left.",
        "N. Zzqueen left; Zzqueen, N. left.",
        "See #NoraZzqueen, @norazzqueen and nora_zzqueen.",
        "See n-zzqueen and nora-zzqueen.",
        "Ask [her](mailto:n.zzqueen@example.org) or [at home](https://example.org/zzqueen-nora/).",
        "See <https://example.org/?q=Nora%20Zzqueen> and https://xn--nora-zzqueen-xyz.example/.",
        "Nora M. Zzqueen and **Nora** _Zzqueen_ and Nora-Zzqueen.",
        "## On Zzqueen, Nora\n\n| N. Zzqueen | x |\n|---|---|\n| y | Nora Zzqueen |",
        "```yaml\nwho: [zzqueen, nora]\n```\n\nA word[^1].\n\n[^1]: By N. Zzqueen.",
    ] {
        let (built, site) = with(words).build(Audience::Public(None));
        let found = lines(&errors(&built.diagnostics));
        if built.outputs.is_some() {
            site.assert_silent_about(&["zzqueen"]);
        } else {
            assert!(found.contains("may-be-withheld-word"), "{words}: {found}");
        }
    }
}

#[test]
fn a_link_of_a_blotted_name_leads_nowhere() {
    for words in [
        "[Nora Zzqueen](https://example.org/profiles/4711)",
        "[the one **Nora Zzqueen**](https://example.org/profiles/4711)",
        "[N. Zzqueen](http://example.org/4711)",
        "[Zzqueen, Nora](mailto:4711@example.org)",
    ] {
        with(&format!("See {words}.")).site().assert_silent_about(&["4711", "zzqueen"]);
    }
    let mut folder = with("See [Nora Zzqueen](actor:keeper) there.");
    folder.put("content/actors/keeper.md", "---\nname: The Keeper\nkind: person\n---\n");
    let site = folder.site();
    assert!(!site.text("sources/plain-story/index.html").contains("keeper"));
    assert!(!site.text("actors/keeper/index.html").contains("plain-story"));
}

#[test]
fn markup_tells_nothing_of_the_words_that_stood_in_it() {
    let site = |words: &str| {
        let mut folder = orchard();
        folder.head(STORY, "redact: [{text: by one Nora Zzqueen of Hull, why: privacy}]");
        folder.replace(STORY, "one sloe tree.", &format!("one sloe tree {words} then."));
        folder.site()
    };
    let plain = site("by one Nora Zzqueen of Hull");
    for words in [
        "by one **Nora Zzqueen** of Hull",
        "by one [Nora Zzqueen](https://example.org/4711) of Hull",
        "by *one* [[ann|Nora]] **[Zzqueen](actor:ann)** of `Hull`",
    ] {
        assert_eq!(site(words), plain, "{words}");
    }
}

#[test]
fn a_reference_to_somebody_whose_name_is_blotted_out_is_told() {
    let found = |change: &dyn Fn(&mut Folder)| {
        let mut folder = with("");
        folder.put(
            "content/actors/p1.md",
            "---\nname: The Keeper\nkind: person\naliases: [Nora Zzqueen]\n---\n",
        );
        change(&mut folder);
        let (built, site) = folder.build(Audience::Public(None));
        let found = lines(&errors(&built.diagnostics));
        assert_eq!(built.outputs.is_none(), site.0.is_empty());
        found
    };
    assert_eq!(found(&|_| {}), "");
    for line in [
        "media: [{caption: A tree, depicts: [p1]}]",
        "mentions: [{text: The hedge, actor: p1}]",
        "rights: {holder: p1}",
        "authors: [p1]",
    ] {
        let found = found(&|folder| folder.head(STORY, line));
        let is_told = found.contains("[may-be-withheld-word] `p1` is shown by name here");
        assert!(is_told || line.starts_with("authors"), "{line}: {found}");
    }
    let found = found(&|folder| {
        folder.replace(STORY, "one sloe tree.", "one sloe tree, [[p1]].");
    });
    assert!(found.contains("[may-be-withheld-word] `p1` is shown by name here"), "{found}");
}
