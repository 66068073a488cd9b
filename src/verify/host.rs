//! What hosts do with files by their names: some they read themselves and never serve.

/// Files that hosts take as settings, and who does.
const TAKEN: [(&str, &str); 15] = [
    ("_headers", "Netlify and Cloudflare Pages"),
    ("_redirects", "Netlify, Cloudflare and GitLab Pages"),
    ("_routes.json", "Cloudflare Pages"),
    ("_worker.js", "Cloudflare Pages"),
    ("_config.yml", "GitHub Pages"),
    ("CNAME", "GitHub Pages"),
    (".nojekyll", "GitHub Pages"),
    (".domains", "Codeberg Pages"),
    (".htaccess", "Apache"),
    (".htpasswd", "Apache"),
    (".user.ini", "PHP"),
    (".gitlab-ci.yml", "GitLab Pages"),
    ("netlify.toml", "Netlify"),
    ("vercel.json", "Vercel"),
    ("web.config", "IIS"),
];

/// Who takes a file as settings, if anybody does, and therefore need not serve it.
pub(super) fn takes(path: &str) -> Option<&'static str> {
    let name = path.rsplit('/').next().unwrap_or(path);
    TAKEN.iter().find(|(known, _)| *known == name).map(|(_, who)| *who)
}
