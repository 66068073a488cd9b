//! Who speaks for whom is asked of `dossier/relations.rs`, and worked out nowhere else.

use std::collections::BTreeSet;

use super::{code, files_below, module_of};

/// Files that show or check what an actor's own file says, and may read it; who speaks for whom they ask
/// of `dossier/relations.rs` all the same.
const MAY_READ_TIES: [&str; 5] = [
    "src/check/relation_cycle.rs",
    "src/check/withheld_reference.rs",
    "src/emit/actor/ties.rs",
    "src/emit/shared/json_ld.rs",
    // Writes that it is not known.
    "src/impact/without.rs",
];

#[test]
fn who_speaks_for_whom_is_answered_in_one_place() {
    let is_asked = ["check", "edition", "emit", "impact", "preview", "serve", "cli", "link"];
    // Link resolves the ids and lays the answer of `relations` on the nodes.
    let lays =
        ["src/link/node.rs", "src/link/marks.rs", "src/link/round.rs", "src/link/standing.rs"];
    let mut readers = BTreeSet::new();
    for path in files_below("src").iter().filter(|path| path.ends_with(".rs")) {
        if !is_asked.contains(&module_of(path)) || lays.contains(&path.as_str()) {
            continue;
        }
        let code = code(path);
        for word in ["principal", "speaks_for", "part_of"] {
            let field = format!(".{word}");
            let mut rests = code.split(field.as_str()).skip(1);
            // A method of `Dossier`, or a longer name, is none of these fields.
            let is_field = |rest: &str| {
                !rest.starts_with(|c: char| c == '(' || c == '_' || c.is_alphanumeric())
            };
            if rests.any(is_field) {
                readers.insert(path.clone());
            }
        }
        assert!(!code.contains("fn speaks_for"), "`{path}` answers it a second time");
    }
    let strange: Vec<_> =
        readers.iter().filter(|path| !MAY_READ_TIES.contains(&path.as_str())).collect();
    assert!(strange.is_empty(), "these ask not `dossier/relations.rs`: {strange:?}");
    for path in MAY_READ_TIES {
        assert!(readers.contains(path), "`{path}` reads none; take it out of MAY_READ_TIES");
    }
}
