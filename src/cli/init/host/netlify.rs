//! Netlify: its own builds, a function that asks for one each day, and a plugin that proves what is served.

use super::row::{HEADERS, Host};

pub(super) const HOST: Host = Host {
    name: "netlify",
    about: "Netlify, by its own builds",
    files: &[
        ("netlify.toml", include_str!("netlify/netlify.toml")),
        ("ci/functions/daily.mjs", include_str!("netlify/daily.mjs")),
        ("ci/verify/index.js", include_str!("netlify/index.js")),
        ("ci/verify/manifest.yml", include_str!("netlify/manifest.yml")),
        ("ci/verify/package.json", include_str!("netlify/package.json")),
        HEADERS,
    ],
    by_hand: &[
        "at Netlify, Add new project: import the repository; the settings are in `netlify.toml`",
        "in Build & deploy, Build hooks: make one, and keep its address as the environment variable `DAILY_BUILD`",
    ],
};
