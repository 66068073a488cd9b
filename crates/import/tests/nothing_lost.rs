//! Every word of a page is somewhere: in the draft, or among those that are told to be left out.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;

use casefile_import::{self as import, Draft, DraftBlock, ImportHints};
use casefile_words::markdown::read_back::read_back;
use proptest::prelude::*;

/// Parts of pages; `#` stands for so many words as a paragraph has.
const PARTS: [&str; 18] = [
    "<p>#.</p>",
    "<p class=lead>#.</p>",
    "<div class=article__body><p>#.</p><p>#.</p></div>",
    "<section><h2>#</h2><p>#.</p></section>",
    "<p><a href=/x>#.</a></p>",
    "<div class=tools><a href=/c>#</a></div>",
    "<ul><li>#</li><li>#.</li></ul>",
    "<ul><li><a href=/a>#</a></li><li><a href=/b>#</a></li></ul>",
    "<blockquote class=twitter-tweet><p>#.</p></blockquote>",
    "<figure><img src=a.png><figcaption>#</figcaption></figure>",
    "<table><tr><td>#</td><td>#</td></tr></table>",
    "<aside><p>#.</p></aside>",
    "<div class=related><article><h3><a href=/o>#</a></h3><p>#.</p></article></div>",
    "<h2>Most read</h2>",
    "<div id=comments><p>#.</p><p>#.</p></div>",
    "<div class=newsletter>#</div>",
    "<footer>#</footer>",
    "<form><label>#</label></form>",
];

/// A page of some parts, each word in it another: with how many there are.
fn page(parts: &[(usize, usize)]) -> (String, usize) {
    let mut count = 0;
    let mut body = String::new();
    for (part, length) in parts {
        for piece in PARTS[*part].split_inclusive('#') {
            let Some(text) = piece.strip_suffix('#') else {
                body.push_str(piece);
                continue;
            };
            body.push_str(text);
            let words: Vec<String> = (0..*length).map(|at| format!("word{}", count + at)).collect();
            body.push_str(&words.join(" "));
            count += length;
        }
    }
    let page = format!(
        "<html lang=en><head><title>The harbour toll of Northhaven</title></head><body><main><h1>The harbour toll of Northhaven</h1>{body}</main></body></html>"
    );
    (page, count)
}

/// The numbered words that a draft holds.
fn held(draft: &Draft) -> BTreeSet<String> {
    let mut texts: Vec<String> =
        [&draft.title, &draft.deck].into_iter().flatten().cloned().collect();
    for block in &draft.body {
        match block {
            DraftBlock::Text(words) | DraftBlock::Heading(_, words) => texts.push(words.clone()),
            DraftBlock::Markdown(written) => texts.extend(read_back(written).blocks),
        }
    }
    for own in &draft.pictures {
        texts.extend([&own.caption, &own.credit].into_iter().flatten().cloned());
    }
    let words = texts.iter().flat_map(|own| own.split(|c: char| !c.is_alphanumeric()));
    words.filter(|own| own.starts_with("word")).map(str::to_owned).collect()
}

#[test]
fn words_that_stand_loose_in_a_formula_stay() {
    let page = "<html lang=en><body><h1>The vote on the mill</h1><article><p>The vote was nine to four, and two members left the room before it<math> was<sup><a href='#n'>1</a></sup> taken by the council of the town.</p><p>The price of the mill was not announced, and nobody knows who owns it now.</p></article></body></html>";
    let draft = import::read("page.html", page.as_bytes(), &ImportHints::default()).unwrap().draft;
    let words: Vec<&str> = draft.body.iter().map(DraftBlock::words).collect();
    assert!(words.join(" ").contains("before it was"), "{words:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_of_a_page_are_in_the_draft_or_told_to_be_left_out(
        parts in prop::collection::vec((0..PARTS.len(), 1_usize..40), 1..14)
    ) {
        let (page, count) = page(&parts);
        let Ok(read) = import::read("page.html", page.as_bytes(), &ImportHints::default()) else {
            return Ok(());
        };
        let left_out: usize = read.draft.left_out.iter().map(|own| own.words).sum();
        // "Most read" is the one heading whose words have no numbers.
        let headings = parts.iter().filter(|(part, _)| PARTS[*part].contains("Most read")).count();
        let told = left_out + held(&read.draft).len();
        prop_assert!(
            (count..=count + 2 * headings).contains(&told),
            "{told} of {count} words of {page}\n{:#?}", read.draft
        );
    }
}
