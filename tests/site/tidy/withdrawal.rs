//! What counts for nothing is asked of `dossier/withdrawal.rs`, and worked out nowhere else.

use std::collections::BTreeSet;

use super::{code, files_below, module_of};

/// Files that show or check what became of a source, and may read it; whether its words count they ask of
/// `dossier/withdrawal.rs` all the same.
const MAY_READ_STATUS: [&str; 17] = [
    "src/check/doubtful_translation.rs",
    "src/check/retracted_support.rs",
    "src/emit/allegation/changes.rs",
    "src/emit/corrections/entry.rs",
    "src/emit/feed/news.rs",
    "src/emit/frame.rs",
    "src/emit/shared/amended.rs",
    "src/emit/shared/card.rs",
    "src/emit/shared/linked.rs",
    "src/emit/shared/notice.rs",
    "src/emit/shared/revision.rs",
    "src/emit/shared/source_line.rs",
    "src/emit/shared/withdrawn.rs",
    "src/emit/source.rs",
    "src/emit/source/heading.rs",
    "src/emit/source/provenance.rs",
    "src/emit/timeline/amended.rs",
];

#[test]
fn what_counts_for_nothing_is_answered_in_one_place() {
    let asks = ["check", "edition", "emit", "impact", "preview", "serve", "cli"];
    let mut readers = BTreeSet::new();
    for path in files_below("src").iter().filter(|path| path.ends_with(".rs")) {
        let code = code(path);
        let is_answer =
            ["src/dossier/withdrawal.rs", "src/entity/source/status.rs"].contains(&path.as_str());
        assert!(
            is_answer || !code.contains("is.stands()"),
            "`{path}` works out by itself whether a source stands"
        );
        // What `impact` does to a source it does by writing its status.
        if !asks.contains(&module_of(path)) || path == "src/impact/retracted.rs" {
            continue;
        }
        let mut rests = code.split(".status").skip(1);
        let is_field =
            |rest: &str| !rest.starts_with(|c: char| c == '(' || c == '_' || c.is_alphanumeric());
        // What a program that was started ended with is another status.
        if rests.any(is_field) && module_of(path) != "cli" {
            readers.insert(path.clone());
        }
    }
    let may: BTreeSet<String> = MAY_READ_STATUS.iter().map(|path| (*path).to_owned()).collect();
    assert_eq!(readers, may, "whoever counts asks `Dossier::stands` or `AllegationNode::counted`");
}
