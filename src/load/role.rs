//! What a file of a dossier is, by its path.

use super::hidden::is_hidden;

/// The name of the settings file, which makes a folder a dossier.
pub const SETTINGS: &str = "site.yaml";

/// What of a dossier's folder is read, all of it below the root.
pub const INPUTS: [&str; 4] = [SETTINGS, "content", "templates", "static"];

/// What a file of a dossier is, by its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role<'a> {
    Text,
    Original(&'a str),
    Static(&'a str),
    Stranger,
    Ignored,
}

/// What a file is, which tells beforehand whether its bytes are wanted.
pub(super) fn role(path: &str) -> Role<'_> {
    let name = path.rsplit('/').next().unwrap_or(path);
    if (name.starts_with('.') && is_hidden(path))
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
    {
        return Role::Ignored;
    }
    if let Some(name) = path.strip_prefix("content/originals/") {
        return Role::Original(name);
    }
    if let Some(name) = path.strip_prefix("static/") {
        return Role::Static(name);
    }
    let is_content = path.strip_prefix("content/").is_some_and(|below| {
        below.split_once('/').is_some_and(|(folder, _)| {
            crate::entity::KINDS.iter().any(|(_, known, _)| *known == folder)
        })
    });
    match path {
        SETTINGS => Role::Text,
        _ if is_content && path.ends_with(".md") => Role::Text,
        _ if path.starts_with("templates/") => Role::Text,
        _ => Role::Stranger,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_decides_what_a_file_is() {
        assert_eq!(role("content/actors/a/b.md"), Role::Text);
        assert_eq!(role("content/originals/a.txt"), Role::Original("a.txt"));
        assert_eq!(role("content/actor/a.md"), Role::Stranger);
        assert_eq!(role("content/actors/a.txt"), Role::Stranger);
        assert_eq!(role("content/actors/.a.md.swp"), Role::Ignored);
        assert_eq!(role("content/actors/a.md~"), Role::Ignored);
        assert_eq!(role("static/css/site.css"), Role::Static("css/site.css"));
        assert_eq!(role("static/root/.nojekyll"), Role::Static("root/.nojekyll"));
        assert_eq!(role("static/root/.env"), Role::Ignored);
    }
}
