//! No word of a text is lost or becomes markup when it is imported, whatever it holds.

use casefile::intake::file::{self, DraftPublisher, Facts};
use casefile::{Options, Workspace, markdown};
use casefile_import::{self as import, ImportHints};
use casefile_words::markdown::escape;
use proptest::prelude::*;
use sha2::{Digest, Sha256};

/// The faults of a text as imported, headline in brackets aside.
fn faults(text: &str) -> Vec<String> {
    let read = match import::read("a.txt", text.as_bytes(), &ImportHints::default()) {
        Ok(read) => read,
        Err(_) => return Vec::new(),
    };
    let sha256: String =
        Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    let facts = Facts {
        original: "a.txt",
        sha256: &sha256,
        encoding: &read.encoding,
        publisher: DraftPublisher::Unknown(None),
        url: None,
        language: None,
        collected_by: None,
        how: "by a test",
    };
    let file = file::source(&read.draft, &facts, "");
    let workspace = Workspace::from_files([
        ("site.yaml", b"title: t\n".to_vec()),
        ("content/sources/a.md", file.clone().into_bytes()),
        ("content/originals/a.txt", text.as_bytes().to_vec()),
    ]);
    casefile::check(&workspace, &Options::default())
        .into_iter()
        .filter(|one| one.is_error())
        .map(|located| located.diagnostic.message)
        .map(|message| format!("{message}\n{file}"))
        .collect()
}

/// Lines that markdown, YAML or an importer could take for something.
fn hostile() -> impl Strategy<Value = String> {
    let mark = prop::sample::select(vec![
        "#",
        "##",
        "-",
        "+",
        "*",
        "1.",
        "2)",
        ">",
        "```",
        "~~~",
        "~",
        "|",
        "|-|",
        "---",
        "===",
        "***",
        "___",
        "[",
        "]",
        "(",
        ")",
        "[^1]",
        "[^1]:",
        "[a]:",
        "[[x]]",
        "![",
        "<b>",
        "</b>",
        "<!--",
        "<?",
        "<https://a.b>",
        "http://a.b/c_d",
        "&amp;",
        "&#35;",
        "\\",
        "\\\\",
        "`",
        "``",
        "_",
        "__",
        "$",
        "$$",
        "{",
        "}",
        "\"",
        "'",
        "“",
        "”",
        "’",
        "«",
        "»",
        ":",
        ": ",
        "- ",
        "©",
        "/TASS/.",
        "(AP) -",
        "By",
        "Photo:",
        "December 9",
        "PORTO",
        "word",
        "Word",
        "слово",
        "كلمة",
        "İŞ",
        "\u{a0}",
        "\t",
        "    ",
        "  ",
        " ",
        " ",
        " ",
        "\n",
        "\n",
        "\n\n",
        "\n\n",
        ".",
        ",",
        "!",
        "?",
        "%",
        "@",
        "no",
        "~a~",
        "=",
        "a\u{301}",
        "\u{200f}",
        "\u{feff}",
    ]);
    prop::collection::vec(mark, 0..40).prop_map(|marks| marks.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_word_of_a_text_is_lost(text in hostile()) {
        prop_assert_eq!(faults(&text), Vec::<String>::new());
    }

    #[test]
    fn any_text_at_all_is_read_or_refused(text in "\\PC{0,60}(\n{1,2}\\PC{0,80}){0,6}") {
        prop_assert_eq!(faults(&text), Vec::<String>::new());
    }

    #[test]
    fn a_paragraph_reads_back_as_itself(text in hostile()) {
        let written = escape::paragraph(&text);
        let prose = markdown::read(&written, 0);
        let read: Vec<String> = prose
            .passages()
            .iter()
            .flat_map(|passage| prose.shown(&passage.stretch).split_whitespace().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        let wanted: Vec<&str> = text.split_whitespace().collect();
        prop_assert_eq!(read, wanted, "{}", written);
        prop_assert!(prose.passages().len() <= 1 && prose.links().is_empty());
    }
}
