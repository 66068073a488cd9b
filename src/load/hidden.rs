//! Which files of a dossier's folder are hidden, and so none of its business.

/// Hidden names that a site may need: those that browsers and hosts look for at its root.
const AT_THE_ROOT: [&str; 4] = [".well-known", ".nojekyll", ".htaccess", ".domains"];

/// Whether a file or folder is hidden, by its path from the root of the dossier: a name in it begins with
/// a dot, and it is none that a site needs, directly below `static/root/`.
pub(crate) fn is_hidden(path: &str) -> bool {
    let below = path.strip_prefix("static/root/").and_then(|below| {
        let (first, rest) = below.split_once('/').unwrap_or((below, ""));
        AT_THE_ROOT.contains(&first).then_some(rest)
    });
    below.unwrap_or(path).split('/').any(|name| name.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_is_what_begins_with_a_dot_and_no_site_needs() {
        for path in [
            ".git/index",
            "static/.well-known/a",
            "static/root/.git",
            "static/root/.env",
            "static/root/a/.nojekyll",
            "static/root/.well-known/.a.swp",
            "content/.nojekyll",
        ] {
            assert!(is_hidden(path), "{path}");
        }
        for path in [
            "static/root/.well-known",
            "static/root/.well-known/security.txt",
            "static/root/.nojekyll",
            "static/root/CNAME",
            "content/pages/a.b.md",
        ] {
            assert!(!is_hidden(path), "{path}");
        }
    }
}
