//! The address that opens an editor at a line, from the editor's name or a template.

use percent_encoding::{AsciiSet, utf8_percent_encode};

use super::address::PATH;

/// What stands as it is in the path of a file; the colon after the letter of a drive, too.
const FILE: &AsciiSet = &PATH.remove(b':');

/// An editor that opens files by addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editor {
    /// The address, with places for the file, the line and the column.
    template: String,
}

/// Programs by their names in a terminal, and the addresses that they understand. `{path}` is a file
/// whose slashes stay, `{file}` one in a query.
const EDITORS: &[(&[&str], &str)] = &[
    (&["vscode", "code"], "vscode://file{path}:{line}:{column}"),
    (&["code-insiders"], "vscode-insiders://file{path}:{line}:{column}"),
    (&["codium", "vscodium"], "vscodium://file{path}:{line}:{column}"),
    (&["cursor"], "cursor://file{path}:{line}:{column}"),
    (&["windsurf"], "windsurf://file{path}:{line}:{column}"),
    (&["zed", "zeditor"], "zed://file{path}:{line}:{column}"),
    (
        &["jetbrains", "idea", "idea64", "intellij"],
        "idea://open?file={file}&line={line}&column={column}",
    ),
    (&["clion"], "clion://open?file={file}&line={line}&column={column}"),
    (&["goland"], "goland://open?file={file}&line={line}&column={column}"),
    (&["phpstorm"], "phpstorm://open?file={file}&line={line}&column={column}"),
    (&["pycharm", "charm"], "pycharm://open?file={file}&line={line}&column={column}"),
    (&["rider"], "rider://open?file={file}&line={line}&column={column}"),
    (&["rubymine", "mine"], "rubymine://open?file={file}&line={line}&column={column}"),
    (&["rustrover"], "rustrover://open?file={file}&line={line}&column={column}"),
    (&["webstorm"], "webstorm://open?file={file}&line={line}&column={column}"),
    (&["vim", "gvim", "vi"], "vim://open?url=file://{file}&line={line}&column={column}"),
    (&["nvim", "neovim"], "nvim://open?url=file://{file}&line={line}&column={column}"),
    (&["mvim", "macvim"], "mvim://open?url=file://{file}&line={line}&column={column}"),
    (&["emacs", "emacsclient"], "emacs://open?url=file://{file}&line={line}&column={column}"),
    (
        &["sublime", "subl", "sublime_text"],
        "subl://open?url=file://{file}&line={line}&column={column}",
    ),
    (&["textmate", "mate"], "txmt://open?url=file://{file}&line={line}&column={column}"),
];

/// Schemes that a template may not have: a browser would follow them itself.
const REFUSED: [&str; 14] = [
    "about",
    "blob",
    "data",
    "file",
    "filesystem",
    "ftp",
    "http",
    "https",
    "javascript",
    "mailto",
    "vbscript",
    "view-source",
    "ws",
    "wss",
];

impl Editor {
    /// The editor of this name (`code`, `/usr/bin/vim`, `emacsclient -nw`) or template
    /// (`mine://open?file={file}&line={line}`); `None` for `path`, for editors that no address
    /// opens, and for templates that are none.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim();
        if name.contains("://") {
            return is_template(name).then(|| Self { template: name.to_owned() });
        }
        let is_known = |word: &str| EDITORS.iter().find(|(names, _)| names.contains(&word));
        // A path may hold spaces, and a command may have arguments: either could be the name.
        let whole = base(name);
        let first = base(name.split_whitespace().next().unwrap_or_default());
        let (_, template) = is_known(&whole).or_else(|| is_known(&first))?;
        Some(Self { template: (*template).to_owned() })
    }

    /// The first of these, such as `--editor`, `$VISUAL` and `$EDITOR`, that is given and not empty;
    /// a choice that names no editor of addresses is a choice, too.
    #[must_use]
    pub fn of(choices: &[Option<&str>]) -> Option<Self> {
        let chosen = choices.iter().flatten().find(|choice| !choice.trim().is_empty())?;
        Self::named(chosen)
    }

    /// The address that opens an absolute file at a line and column, both from one.
    #[must_use]
    pub fn address(&self, file: &str, line: usize, column: usize) -> String {
        let file = file.replace('\\', "/");
        let file = if file.starts_with('/') { file } else { format!("/{file}") };
        let path = utf8_percent_encode(&file, FILE).to_string();
        let mut address = String::with_capacity(self.template.len() + path.len());
        let mut rest = self.template.as_str();
        // In one pass: a file's name may hold what looks like a place in the template.
        while let Some(at) = rest.find('{') {
            address.push_str(&rest[..at]);
            rest = &rest[at..];
            let places = [
                ("{path}", path.clone()),
                ("{file}", path.clone()),
                ("{line}", line.to_string()),
                ("{column}", column.to_string()),
            ];
            match places.iter().find(|(place, _)| rest.starts_with(place)) {
                Some((place, text)) => {
                    address.push_str(text);
                    rest = &rest[place.len()..];
                }
                None => {
                    address.push_str("%7B");
                    rest = &rest[1..];
                }
            }
        }
        address.push_str(rest);
        address
    }
}

/// The name of a program, without its folders and the end that Windows gives it.
fn base(command: &str) -> String {
    let name = command.rsplit(['/', '\\']).next().unwrap_or(command).to_ascii_lowercase();
    let ends = [".exe", ".cmd", ".bat", ".sh", ".app"];
    ends.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(&name).to_owned()
}

/// Whether a template names a file and has a scheme that leads out of the browser.
fn is_template(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let mut letters = scheme.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
        && !REFUSED.iter().any(|refused| refused.eq_ignore_ascii_case(scheme))
        && !text
            .contains(|c: char| c.is_control() || c.is_whitespace() || matches!(c, '"' | '<' | '>'))
        && (rest.contains("{file}") || rest.contains("{path}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn editors() {
        for (name, address) in [
            ("code", "vscode://file/d/a%20b.md:3:7"),
            ("vscode", "vscode://file/d/a%20b.md:3:7"),
            ("/usr/local/bin/code --wait", "vscode://file/d/a%20b.md:3:7"),
            ("C:\\Program Files\\VS Code\\Code.exe", "vscode://file/d/a%20b.md:3:7"),
            ("codium", "vscodium://file/d/a%20b.md:3:7"),
            ("cursor", "cursor://file/d/a%20b.md:3:7"),
            ("jetbrains", "idea://open?file=/d/a%20b.md&line=3&column=7"),
            ("rustrover", "rustrover://open?file=/d/a%20b.md&line=3&column=7"),
            ("nvim", "nvim://open?url=file:///d/a%20b.md&line=3&column=7"),
            ("emacsclient -nw", "emacs://open?url=file:///d/a%20b.md&line=3&column=7"),
            ("subl", "subl://open?url=file:///d/a%20b.md&line=3&column=7"),
            ("mine://{column}/{line}?{file}&{other}", "mine://7/3?/d/a%20b.md&%7Bother}"),
        ] {
            let editor = Editor::named(name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!(editor.address("/d/a b.md", 3, 7), address, "{name}");
        }
    }

    #[test]
    fn no_editors() {
        for name in [
            "",
            "path",
            "ed",
            "nano",
            "http://x/{file}",
            "HTTPS://x/{file}",
            "javascript://{file}",
            "data://{file}",
            "file://{file}",
            "mine://open",
            "1x://{file}",
            "a b://{file}",
            "mine://{file}\"",
            "mine://{file} x",
            "://{file}",
            "mine:\u{1}//{file}://",
        ] {
            assert_eq!(Editor::named(name), None, "{name}");
        }
    }

    #[test]
    fn files() {
        let editor = Editor::named("code").unwrap();
        for (file, path) in [
            ("/a/b.md", "/a/b.md"),
            ("/a/#?&%.md", "/a/%23%3F%26%25.md"),
            ("/a/é{line}.md", "/a/%C3%A9%7Bline%7D.md"),
            ("C:\\a\\b.md", "/C:/a/b.md"),
        ] {
            assert_eq!(editor.address(file, 1, 1), format!("vscode://file{path}:1:1"), "{file}");
        }
    }

    #[test]
    fn the_first_choice_counts() {
        assert_eq!(Editor::of(&[None, Some(""), Some("code")]), Editor::named("code"));
        assert_eq!(Editor::of(&[Some("path"), Some("code")]), None);
        assert_eq!(Editor::of(&[None, None]), None);
    }
}
