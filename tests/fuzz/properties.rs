//! Properties that hold of any input: the quotation matcher agrees with a naive one, front matter and
//! body together are the file, markdown becomes balanced HTML without anything active in it, and a date
//! survives being written and read.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use casefile::front_matter::split;
use casefile::language::english;
use casefile::markdown::{self, Layers, QuotationMarkup};
use casefile::quote::{FoldedSource, Narrowing, QuotationFinding, QuotationPattern, locate};
use casefile::value::Date;
use casefile_words::markdown::read_back::read_back;
use casefile_words::{Region, slice};
use proptest::prelude::*;

/// Words of few letters, so that quotations repeat, overlap and cut each other.
fn words(most: usize) -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["a", "ab", "b", "ba", "é", "“a", "b”", "a.", "—", "b,"]);
    let space = prop::sample::select(vec![" ", "  ", "\n", "\u{a0}", " \u{2009}"]);
    prop::collection::vec((word, space), 1..most).prop_map(|pairs| {
        let mut text = String::new();
        for (word, space) in pairs {
            text.push_str(word);
            text.push_str(space);
        }
        text.trim().to_owned()
    })
}

const BYTE_ORDER_MARK: char = '\u{feff}';

/// Texts that nearly have front matter.
const HYPHENS: &str = "(-{0,4}|\u{feff}|\r?\n|[ a:é\t]|---\n){0,12}";

fn plain_words(text: &str) -> Vec<char> {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().collect()
}

/// Every place of a quotation in one paragraph, by trying all of them.
fn naive_places(paragraph: &str, quote: &str) -> Vec<(usize, usize)> {
    let (text, wanted) = (plain_words(paragraph), plain_words(quote));
    let cuts = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| text.get(at));
        before.is_some_and(|c| c.is_alphanumeric())
            && text.get(at).is_some_and(|c| c.is_alphanumeric())
    };
    (0..text.len())
        .filter(|start| text[*start..].starts_with(&wanted))
        .map(|start| (start, start + wanted.len()))
        .filter(|(start, end)| !cuts(*start) && !cuts(*end))
        .collect()
}

fn found(body: &str, quote: &str, narrowing: Narrowing<'_>) -> QuotationFinding {
    let prose = markdown::read(body, 0);
    locate(&FoldedSource::of(&prose), &QuotationPattern::of(quote), Region::Body, narrowing)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_matcher_agrees_with_a_naive_one(paragraph in words(30), quote in words(4)) {
        let expected = naive_places(&paragraph, &quote);
        let finding = found(&paragraph, &quote, Narrowing::default());
        match (&finding, expected.len()) {
            (QuotationFinding::Found(stretches), 1) => {
                prop_assert_eq!(stretches.len(), 1);
                let prose = markdown::read(&paragraph, 0);
                let shown = prose.shown(&stretches[0]);
                prop_assert_eq!(plain_words(&shown), plain_words(&quote));
            }
            (QuotationFinding::Ambiguous(places), count) => prop_assert!(count > 1 && places.len() == count, "{:?}", expected),
            (QuotationFinding::Missing | QuotationFinding::InsideWord(..), 0) => {}
            _ => prop_assert!(false, "{:?}, and by trying: {:?}", finding, expected),
        }
    }

    #[test]
    fn an_occurrence_is_the_place_of_that_number(paragraph in words(30), quote in words(3), number in 1_u32..6) {
        let places = naive_places(&paragraph, &quote);
        let narrowing = Narrowing { occurrence: Some(number), ..Narrowing::default() };
        let finding = found(&paragraph, &quote, narrowing);
        let is_there = places.len() >= number as usize;
        prop_assert_eq!(matches!(finding, QuotationFinding::Found(_)), is_there, "{:?}", finding);
    }

    #[test]
    fn what_is_cut_out_of_a_paragraph_is_found_in_it(paragraph in words(20), from in 0_usize..40, length in 1_usize..40) {
        let text = plain_words(&paragraph);
        let from = from.min(text.len().saturating_sub(1));
        let quote: String = text[from..text.len().min(from + length)].iter().collect();
        prop_assume!(!quote.trim().is_empty());
        let finding = found(&paragraph, &quote, Narrowing::default());
        prop_assert!(!matches!(finding, QuotationFinding::Missing), "`{}` in `{}`", quote, paragraph);
    }

    #[test]
    fn nothing_crosses_a_paragraph(one in words(8), other in words(8)) {
        let body = format!("{one}\n\n{other}");
        let finding = found(&body, &format!("{one} {other}"), Narrowing::default());
        prop_assert!(!matches!(finding, QuotationFinding::Found(_)), "{:?}", finding);
        let crossing = found(&body, &format!("{one}\n\n{other}"), Narrowing::default());
        prop_assert!(matches!(crossing, QuotationFinding::Found(_) | QuotationFinding::Ambiguous(_)), "{:?}", crossing);
    }

    #[test]
    fn the_matcher_takes_any_text(body in any::<String>(), quote in any::<String>()) {
        let _ = found(&body, &quote, Narrowing::default());
        let narrowing = Narrowing { prefix: Some(&quote), suffix: Some(&body), occurrence: Some(0) };
        let _ = found(&body, &body, narrowing);
    }

    #[test]
    fn front_matter_and_body_are_the_file(head in "(a: [a-z]{0,5}\n|# -{1,4}\n| ---\n|--\n){0,6}", body in any::<String>(), end in "[ \t]{0,2}\r?\n") {
        let file = format!("---\n{head}---{end}{body}");
        let parts = split(&file).unwrap();
        prop_assert_eq!(&file[parts.head.clone()], head.as_str());
        prop_assert_eq!(&file[parts.body.clone()], body.as_str());
        prop_assert!(parts.head.end <= parts.body.start && parts.body.end == file.len());
    }

    #[test]
    fn the_splitter_takes_any_text(text in HYPHENS) {
        match split(&text) {
            Ok(parts) => {
                let between = &text[parts.head.end..parts.body.start];
                prop_assert_eq!(between.trim(), "---");
                let first = text[..parts.head.start].trim_start_matches(BYTE_ORDER_MARK);
                prop_assert_eq!(first.trim(), "---");
                prop_assert!(text.get(parts.body).is_some());
            }
            Err((range, message)) => {
                prop_assert!(text.get(range).is_some());
                prop_assert!(!message.is_empty());
            }
        }
    }

    #[test]
    fn any_markdown_becomes_balanced_html(body in markdown_like()) {
        let prose = markdown::read(&body, 0);
        let html = prose.html(Layers::default(), &|_| Some(("x.html".to_owned(), None)));
        prop_assert_eq!(balance(&html), Ok(()), "{}", html);
        let passages: String = prose
            .passages()
            .iter()
            .map(|passage| prose.passage_html(passage, Layers::default(), &|_| None))
            .collect();
        prop_assert_eq!(balance(&passages), Ok(()), "{}", passages);
    }

    /// What is written as markdown is read back by a small reader, which must part words as the reader of bodies does.
    #[test]
    fn markdown_is_read_back_as_a_body_is_read(body in markdown_like()) {
        let prose = markdown::read(&body, 0);
        let read = read_back(&body);
        let blocks: Vec<&str> =
            prose.blocks().iter().map(|block| slice(prose.words(), &block.stretch)).collect();
        prop_assert_eq!(&read.blocks, &blocks);
        let html = prose.html(Layers::default(), &|_| None);
        let bare = html.replace("<p>", "").replace("</p>", "");
        let is_plain = prose.links().is_empty() && !bare.contains('<');
        prop_assert_eq!(read.is_plain, is_plain, "{}", html);
    }

    #[test]
    fn a_mark_across_any_markup_leaves_it_balanced(body in markdown_like(), ends in (0_u32..=100, 0_u32..=100)) {
        let prose = markdown::read(&body, 0);
        let whole = prose.blocks().last().map_or(0, |block| block.stretch.end);
        let text = prose.shown(&(0..whole));
        let inside = |percent: u32| {
            let at = (whole * percent / 100) as usize;
            u32::try_from(text.floor_char_boundary(at)).unwrap()
        };
        let stretch = inside(ends.0.min(ends.1))..inside(ends.0.max(ends.1));
        let mark = QuotationMarkup { stretch, id: "m", label: "m".into(), note: "Note on m".into(), bears: "asserts", weights: &[], is_continued: false, is_continuation: false };
        let html = prose.html(Layers { marks: &[mark], ..Layers::default() }, &|_| Some(("x.html".to_owned(), None)));
        prop_assert_eq!(balance(&html), Ok(()), "{}", html);
    }

    #[test]
    fn a_date_survives_being_written_and_read(text in "(\\.\\./)?[0-9X]{4}(-[01][0-9X](-[0-3][0-9X])?)?[?~%]?(/(\\.\\.|[12][0-9]{3}))?") {
        if let Ok(date) = Date::parse(&text) {
            let again = Date::parse(&date.to_string()).unwrap();
            prop_assert_eq!(&date, &again);
            prop_assert_eq!(date.to_string(), text);
            prop_assert!(!english().date(&date).is_empty());
            if let (Some(earliest), Some(latest)) = (date.earliest(), date.latest()) {
                prop_assert!(earliest <= latest);
            }
            prop_assert!(!date.is_definitely_after(&date));
        }
    }

    #[test]
    fn a_day_is_read_as_that_day(year in 1_i64..9999, month in 1_u8..=12, day in 1_u8..=28) {
        let date = Date::parse(&format!("{year:04}-{month:02}-{day:02}")).unwrap();
        let read = date.day().unwrap();
        prop_assert_eq!((read.year, read.month, read.day), (year, month, day));
        prop_assert_eq!(date.html(), Some(date.to_string()));
        prop_assert!(english().date(&date).contains(&year.to_string()));
    }

    #[test]
    fn any_text_is_a_date_or_a_reason(text in any::<String>()) {
        match Date::parse(&text) {
            Ok(date) => prop_assert!(!english().date(&date).is_empty()),
            Err(reason) => prop_assert!(!reason.is_empty()),
        }
    }
}

/// Text that is full of markdown, whole and broken.
fn markdown_like() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "word ",
        "*",
        "**",
        "_",
        "`",
        "```\n",
        "\n",
        "\n\n",
        "# ",
        "- ",
        "1. ",
        "> ",
        "| a | b |\n|---|---|\n",
        "| c |",
        "[x](actor:x)",
        "[[x]]",
        "[[x|",
        "]]",
        "[",
        "](javascript:alert(1))",
        "![a](b.png)",
        "<b>",
        "</p>",
        "<script>",
        "&amp;",
        "&",
        "\"",
        "é—",
        "[^1]",
        "[^1]: note\n",
        "~~",
        "    ",
        "---\n",
        "\\",
        "<!--",
        "-->",
        "%%",
        "https://example.org ",
        "\u{0}",
        "\t",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Whether every element is closed in order, and none is one that could act.
fn balance(html: &str) -> Result<(), String> {
    const VOID: [&str; 3] = ["br", "hr", "img"];
    let mut open: Vec<String> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').ok_or("a tag without an end")?;
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if name.is_empty() || ["script", "style", "iframe"].contains(&name.as_str()) {
            return Err(format!("<{tag}> is not written by casefile"));
        }
        // A picture is one that the page was given.
        if name == "img" && !tag.starts_with("img src=\"x.html\" alt=\"") {
            return Err(format!("<{tag}> is a picture from elsewhere"));
        }
        let is_handler = |word: &str| word.starts_with("on") && word.contains('=');
        if tag.contains("javascript:") || tag.split(' ').any(is_handler) {
            return Err(format!("<{tag}> could act"));
        }
        if tag.starts_with('/') {
            if open.pop().as_deref() != Some(name.as_str()) {
                return Err(format!("<{tag}> closes nothing"));
            }
        } else if !VOID.contains(&name.as_str()) {
            open.push(name);
        }
    }
    if open.is_empty() { Ok(()) } else { Err(format!("{open:?} stay open")) }
}
