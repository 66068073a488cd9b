//! The constructs of a body in which a name can stand.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::canaries::word::{Spelling, Word, entities};

/// The kinds that have bodies of their own.
pub const KINDS: [&str; 4] = ["source", "actor", "allegation", "page"];

/// Markup around a name: `{c}` as it is spelled, `{p}` as addresses code it, `{s}` as an id, `{e}` in
/// references of HTML, `{1}` and `{2}` its halves.
pub const MARKUP: [&str; 35] = [
    "Then {c} came.",
    "Then **{c}** came.",
    "Then {1}**{2}** came.",
    "Then {1}*{2}* came, ~~{c}~~ left.",
    "See [{c}](https://plain.example/).",
    "See [the boy](https://plain.example/{p}).",
    "See [the boy](https://plain.example/x?q={p}#{p}).",
    "See <https://plain.example/{p}>.",
    "See https://plain.example/{p} there.",
    "Write [here](mailto:{s}@plain.example).",
    "Write <{s}@plain.example>.",
    "See [it](https://plain.example/ \"{c}\").",
    "See [{1}*{2}*](https://plain.example/{s}).",
    "See [it][{s}].\n\n[{s}]: https://plain.example/{p}",
    "See it.\n\n[{c}]: https://plain.example/{p}",
    "See [{c}].\n\n[{c}]: https://plain.example/",
    "A word[^1].\n\n[^1]: Of {c}.",
    "A word[^{s}].\n\n[^{s}]: A note.",
    "The code `{c}` there.",
    "```\n{c}\n```",
    "```{s}\ncode\n```",
    "    {c}",
    "| a | b |\n|---|---|\n| {c} | x |",
    "# Of {c}\n\nText.",
    "Of {c}\n===\n\nText.",
    "<!-- {c} -->\n\nText.",
    "Text <b title=\"{c}\">bold</b> there.",
    "![{c}](a.png)",
    "![a picture](a.png \"{c}\")",
    "Then {e} came.",
    "- one\n- {c}\n  1. {c}",
    "> He said {c}.\n>\n> And so on.",
    "One  \n{c}\\\nthree.",
    "- [ ] {c}\n- [x] {c}",
    "Then \\{c} came.",
];

/// A body with a name in a markup.
pub fn body(markup: &str, word: &Word, spelling: Spelling) -> String {
    let name = spelling.of(word);
    let words = if spelling.is_of_addresses() {
        format!("https://plain.example/{name}")
    } else {
        name.clone()
    };
    // Within a word, where no markup is taken for letters.
    let middle = words.char_indices().nth(2).map_or(0, |(at, _)| at);
    let coded = if spelling == Spelling::Coded {
        name.clone()
    } else {
        utf8_percent_encode(&name, NON_ALPHANUMERIC).to_string()
    };
    let body = markup
        .replace("{c}", &words)
        .replace("{p}", &coded)
        .replace("{s}", &word.slug())
        .replace("{e}", &entities(&words))
        .replace("{1}", &words[..middle])
        .replace("{2}", &words[middle..]);
    format!("First words.\n\n{body}\n\nLast words.\n")
}
