//! The version of the program: that of the package and, where whoever compiled it said so, the commit.

use std::sync::LazyLock;

/// The commit that the program was made from. The job that makes a release names it in the environment of
/// the compiler; nothing is asked of a repository, so that the same sources give the same program.
const COMMIT: Option<&str> = option_env!("CASEFILE_COMMIT");

/// `0.1.0`, or `0.1.0 (0123abc)`.
pub(super) static VERSION: LazyLock<String> = LazyLock::new(|| written(COMMIT));

fn written(commit: Option<&str>) -> String {
    let version = env!("CARGO_PKG_VERSION");
    match commit.map(str::trim).filter(|commit| !commit.is_empty()) {
        Some(commit) => format!("{version} ({commit})"),
        None => version.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_stands_beside_the_version_where_there_is_one() {
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(written(Some("0123abc")), format!("{version} (0123abc)"));
        assert_eq!((written(None), written(Some(""))), (version.to_owned(), version.to_owned()));
    }
}
