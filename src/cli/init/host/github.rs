//! GitHub: a workflow that publishes on GitHub Pages, and one that looks at the links of the site once a week.

use super::row::Host;

pub(super) const HOST: Host = Host {
    name: "github",
    about: "GitHub Pages, by a workflow",
    files: &[
        (".github/workflows/casefile.yml", include_str!("github/casefile.yml")),
        (".github/workflows/links.yml", include_str!("github/links.yml")),
    ],
    by_hand: &["in the repository's settings, Pages, Source: choose `GitHub Actions`"],
};
