//! Drawn cards in the preview: answered to both audiences as a build draws them, and drawn again where their words changed.

use casefile::edition::Audience;
use casefile::preview::{Preview, PreviewSettings};
use casefile::serve::SiteSource as _;
use casefile::{Options, Workspace};

use crate::folder::Folder;

#[test]
fn a_picture_is_answered_as_it_is_built_and_nothing_withheld_has_one_for_the_public() {
    let mut folder = Folder::of([
        ("content/actors/ann.md", "---\nname: Ann Orchard\nkind: person\n---\n"),
        ("content/actors/nora.md", "---\nname: Nora Zzqueen\nkind: person\npublish: false\n---\n"),
    ]);
    folder.put(
        "site.yaml",
        "format: 2\ntitle: A dossier\nbase_url: https://example.org/d/\ncards: true\n",
    );
    let preview = Preview::new(PreviewSettings {
        options: Options { audience: Audience::Editors, ..Options::default() },
        now: None,
        root: "/dossier".into(),
        editor: None,
    });
    let (ann, nora) = ("actors/ann/card.png", "actors/nora/card.png");
    let mut before = Vec::new();
    for name in ["Ann Orchard", "Anne Orchard"] {
        folder.put("content/actors/ann.md", &format!("---\nname: {name}\nkind: person\n---\n"));
        let made = preview.make(Workspace::from_files(folder.0.clone()), |_, _| ());
        let live = made.unwrap().live.unwrap();
        let public = live.public().unwrap();
        let built = folder.site().0[ann].clone();
        assert!(built.starts_with(b"\x89PNG") && built != before, "{name}");
        assert!(*live.output(ann).unwrap().bytes == *built, "{name}");
        assert!(*public.output(ann).unwrap().bytes == *built, "{name}");
        assert!(live.output(nora).is_some() && public.output(nora).is_none(), "{name}");
        before = built;
    }
}
