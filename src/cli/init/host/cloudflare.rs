//! Cloudflare: a Worker that serves the site as its assets and asks for a deployment each day.

use super::row::{HEADERS, Host};

pub(super) const HOST: Host = Host {
    name: "cloudflare",
    about: "Cloudflare Workers, by their own builds",
    files: &[
        ("wrangler.jsonc", include_str!("cloudflare/wrangler.jsonc")),
        ("ci/daily.js", include_str!("cloudflare/daily.js")),
        ("ci/deploy", include_str!("cloudflare/deploy.sh")),
        HEADERS,
    ],
    by_hand: &[
        "at Cloudflare, Workers & Pages, Create: import the repository, with the deploy command `sh ci/deploy`, \
         `npx wrangler@4 versions upload` for other branches, and the build variable `BASE_URL`",
        "in the Worker's settings, Builds, Deploy hooks: make one, and keep its address: \
         `npx wrangler secret put DAILY_BUILD`",
    ],
};
