//! GitLab: a pipeline that publishes on GitLab Pages.

use super::row::Host;

pub(super) const HOST: Host = Host {
    name: "gitlab",
    about: "GitLab Pages, by a pipeline",
    files: &[(".gitlab-ci.yml", include_str!("gitlab/gitlab-ci.yml"))],
    by_hand: &[
        "in Build, Pipeline schedules: one for each day, which publishes what an embargo has freed",
        "there too: one for each week with the variable `LINKS` set to `yes`, which looks at the links",
    ],
};
