//! Workflows run nothing that somebody else may change.

use super::{files_below, read};

#[test]
fn every_action_of_a_workflow_is_pinned_to_a_commit() {
    let mut seen = 0;
    for path in files_below(".github/workflows") {
        for line in read(&path).lines() {
            let Some(action) = line.trim().trim_start_matches("- ").strip_prefix("uses: ") else {
                continue;
            };
            let (name, rest) = action.split_once('@').unwrap();
            let (commit, version) = rest.split_once(" # ").unwrap_or((rest, ""));
            let is_commit =
                commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(is_commit, "`{path}`: `{name}` is not pinned to a commit");
            assert!(version.starts_with('v'), "`{path}`: `{name}` does not name its version");
            seen += 1;
        }
    }
    assert!(seen >= 4, "{seen} actions");
}
