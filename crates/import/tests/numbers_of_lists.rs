//! Items of lists keep the numbers that a page shows, as a reader of markdown counts them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use casefile_import::{self as import, DraftBlock, ImportHints};

/// What is made of the lists within an article.
fn written(lists: &str) -> String {
    let prose = "<p>The harbour master said on Tuesday that nine ships had left without papers, and named them.</p>";
    let page = format!(
        "<html><body><article><h1>Nine ships</h1>{prose}{prose}{lists}{prose}</article></body></html>"
    );
    let read = import::read("page.html", page.as_bytes(), &ImportHints::default()).unwrap();
    let own = read.draft.body.iter().filter_map(|block| match block {
        DraftBlock::Markdown(text) => Some(text.as_str()),
        DraftBlock::Text(_) | DraftBlock::Heading(..) => None,
    });
    own.collect::<Vec<_>>().join("\n\n")
}

const ONE: &str = "The first demand of the harbour master was heard";
const TWO: &str = "The second demand of the harbour master was not";
const THREE: &str = "The third demand of the harbour master is open";

#[test]
fn an_item_with_a_number_of_its_own_begins_another_list() {
    let list = format!("<ol start=2><li>{ONE}<li value=7>{TWO}<li>{THREE}</ol>");
    assert_eq!(written(&list), format!("2. {ONE}\n\n7) {TWO}\n\n8) {THREE}"));
}

#[test]
fn a_list_that_counts_down_is_written_so() {
    let list = format!("<ol reversed><li>{THREE}<li>{TWO}<li>{ONE}</ol>");
    assert_eq!(written(&list), format!("3. {THREE}\n\n2) {TWO}\n\n1. {ONE}"));
}

#[test]
fn a_list_right_below_another_does_not_go_on_with_its_numbers() {
    let lists = format!("<ol><li>{ONE}<li>{TWO}</ol><ol start=9><li>{THREE}</ol>");
    assert_eq!(written(&lists), format!("1. {ONE}\n2. {TWO}\n\n9) {THREE}"));
}

#[test]
fn a_list_within_an_item_may_begin_later() {
    let list = format!("<ol><li>{ONE}<ol start=5><li>{TWO}</ol><li>{THREE}</ol>");
    assert_eq!(written(&list), format!("1. {ONE}\n\n   5. {TWO}\n\n2. {THREE}"));
}

#[test]
fn a_list_whose_style_hides_its_numbers_has_none() {
    let list = format!("<ol style='list-style: none'><li>{ONE}<li>{TWO}</ol>");
    assert_eq!(written(&list), format!("- {ONE}\n- {TWO}"));
}
