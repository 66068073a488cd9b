//! `serve --as public` answers the bytes that `build` writes, and nothing else.

use crate::folder::Folder;
use crate::live::dossier::Dossier;
use crate::live::program::{Program, until};

/// The files that tell what a build wrote: they are about files on a disk, and the preview has none.
const OF_FILES: [&str; 2] = [casefile::manifest::MANIFEST, casefile::manifest::SUMS];

/// Places where a dossier or a build has files, and the public site has none.
const OTHERS: [&str; 19] = [
    "/site.yaml",
    "/content/pages/about.md",
    "/content/originals/tass-2015-12-03-ivanov.txt",
    "/originals/tass-2015-12-03-ivanov.txt",
    "/templates/page.html",
    "/static/",
    "/static/css/",
    "/public/index.html",
    "/.well-known/casefile/manifest.json",
    "/.well-known/casefile/SHA256SUMS",
    "/.git/config",
    "/draft/",
    "/draft/index.html",
    "/desk.html",
    "/_casefile/site.yaml",
    "/_casefile/",
    "/_casefile/notes",
    "/Index.html",
    "/actors/nobody/",
];

fn served(program: &Program, built: &Folder) -> Folder {
    let files = built.0.keys().filter(|path| !OF_FILES.contains(&path.as_str())).map(|path| {
        let answer = program.get(&format!("/{path}"));
        let bytes = if answer.status == 200 { answer.site() } else { answer.head.into_bytes() };
        (path.clone(), bytes)
    });
    Folder(files.collect())
}

/// Waits until all that is served is what a build makes of the dossier now.
fn same(program: &Program, dossier: &Dossier, edit: &str) {
    let mut built = dossier.built(&[]).unwrap_or_else(|| panic!("{edit}: it cannot be built"));
    assert!(OF_FILES.iter().all(|path| built.0.remove(*path).is_some()));
    let differing = || {
        let served = served(program, &built);
        let paths = built.0.keys().filter(|path| served.0[*path] != built.0[*path]);
        paths.cloned().collect::<Vec<_>>()
    };
    until(edit, || differing().is_empty(), || format!("{:?}\n{}", differing(), program.said()));
    let missing = &built.0["404.html"];
    for path in OTHERS {
        let answer = program.get(path);
        assert_eq!(answer.status, 404, "{edit}: {path}");
        assert!(answer.site() == *missing, "{edit}: {path}");
    }
    // Folders answer with their pages.
    for (folder, page) in [("/", "index.html"), ("/actors/", "actors/index.html")] {
        assert_eq!(program.get(folder).site(), built.0[page], "{edit}: {folder}");
    }
}

#[test]
fn the_public_preview_is_the_build_byte_for_byte_after_every_edit() {
    let dossier = Dossier::of_the_repository();
    dossier
        .write("content/pages/draft.md", "---\ntitle: A draft\npublish: false\n---\n\nNot yet.\n");
    let program = Program::serve(&dossier.root(), &["--as", "public"]);
    same(&program, &dossier, "at first");
    dossier.replace("content/actors/sergey-ivanov.md", "Printed by TASS", "As printed by TASS");
    same(&program, &dossier, "an actor");
    dossier.replace("site.yaml", "https://dossier.example.org/", "https://other.example.org/x/");
    same(&program, &dossier, "the settings");
    dossier.write("templates/page.html", "<html><body>{{ page.title }}</BODY></html>");
    dossier.write("static/own.css", "body { color: red }");
    same(&program, &dossier, "a template without a layout and a static file");
    dossier.remove("templates/page.html");
    dossier.remove("content/pages/method.md");
    same(&program, &dossier, "both gone");
    assert_eq!(program.get("/method/").status, 404);
    dossier.replace(
        "content/sources/tass-2015-12-03-ivanov.md",
        "  encoding: utf-8\n",
        "  encoding: utf-8\n  publish: true\n",
    );
    let built = dossier.built(&[]).unwrap();
    let original = "originals/tass-2015-12-03-ivanov.txt";
    program.until_got(&format!("/{original}"), |answer| answer.status == 200);
    assert_eq!(program.get(&format!("/{original}")).body, built.0[original]);
}

/// A page that a template of the dossier's own does not fit any more keeps the whole site as it was, also when
/// only the page changed, and as long as it is so.
#[test]
fn a_template_that_does_not_fit_a_page_holds_the_whole_site_back() {
    let dossier = Dossier::of_the_repository();
    let template =
        "<html><body>{{ page.title }}{% if page.title == \"Unfit\" %}{{ page.nothing }}{% endif %}";
    dossier.write("templates/page.html", &format!("{template}</body></html>"));
    let program = Program::serve(&dossier.root(), &["--as", "public"]);
    same(&program, &dossier, "at first");
    let before = dossier.built(&[]).unwrap();
    let held_back = |edit: &str| {
        assert!(dossier.built(&[]).is_none(), "{edit}: it can be built");
        until(
            edit,
            || program.said().contains("template-error") && program.said().contains(edit),
            || program.said(),
        );
        let paths = ["about/index.html", "method/index.html", "index.html"];
        let differing: Vec<&str> = paths
            .into_iter()
            .filter(|path| program.get(&format!("/{path}")).site() != before.0[*path])
            .collect();
        assert_eq!(differing, Vec::<&str>::new(), "{edit}");
    };
    dossier.write("content/pages/method.md", "---\ntitle: Unfit\n---\n\nWords.\n");
    held_back("content/pages/method.md");
    dossier.write("content/pages/about.md", "---\ntitle: Another\n---\n\nWords.\n");
    held_back("content/pages/about.md");
    dossier.write("content/pages/method.md", "---\ntitle: Fit\n---\n\nWords.\n");
    same(&program, &dossier, "mended");
}
