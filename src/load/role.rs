//! What a file of a dossier is, by its path.

use super::hidden::is_hidden;

/// The name of the settings file, which makes a folder a dossier.
pub const SETTINGS: &str = "site.yaml";

/// Where content lies.
pub(super) const CONTENT: &str = "content/";

/// What of a dossier's folder is read, all of it below the root.
pub const INPUTS: [&str; 5] = [SETTINGS, "content", "languages", "templates", "static"];

/// What a file of a dossier is, by its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileRole<'a> {
    Text,
    Original(&'a str),
    Static(&'a str),
    Stranger,
    Ignored,
}

/// What a file is, which tells beforehand whether its bytes are wanted.
pub(super) fn role(path: &str) -> FileRole<'_> {
    let name = path.rsplit('/').next().unwrap_or(path);
    if (name.starts_with('.') && is_hidden(path))
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
    {
        return FileRole::Ignored;
    }
    if let Some(name) = path.strip_prefix("content/originals/") {
        return FileRole::Original(name);
    }
    if let Some(name) = path.strip_prefix("static/") {
        return FileRole::Static(name);
    }
    let is_content = path.strip_prefix(CONTENT).is_some_and(|below| {
        below.split_once('/').is_some_and(|(folder, _)| {
            crate::entity::KINDS.iter().any(|(_, known, _)| *known == folder)
        })
    });
    match path {
        SETTINGS => FileRole::Text,
        _ if is_content && path.ends_with(".md") => FileRole::Text,
        _ if path.starts_with("templates/") => FileRole::Text,
        _ if path.starts_with("languages/") && path.ends_with(".ftl") => FileRole::Text,
        _ => FileRole::Stranger,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_decides_what_a_file_is() {
        assert_eq!(role("content/actors/a/b.md"), FileRole::Text);
        assert_eq!(role("content/originals/a.txt"), FileRole::Original("a.txt"));
        assert_eq!(role("languages/tr.ftl"), FileRole::Text);
        assert_eq!(role("languages/tr.po"), FileRole::Stranger);
        assert_eq!(role("content/actor/a.md"), FileRole::Stranger);
        assert_eq!(role("content/actors/a.txt"), FileRole::Stranger);
        assert_eq!(role("content/actors/.a.md.swp"), FileRole::Ignored);
        assert_eq!(role("content/actors/a.md~"), FileRole::Ignored);
        assert_eq!(role("static/css/site.css"), FileRole::Static("css/site.css"));
        assert_eq!(role("static/root/.nojekyll"), FileRole::Static("root/.nojekyll"));
        assert_eq!(role("static/root/.env"), FileRole::Ignored);
    }
}
