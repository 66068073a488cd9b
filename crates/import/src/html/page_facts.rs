//! What is known of a page before its body is looked for.

use super::shingles::Shingles;

/// What data, names of elements and words say of the parts of a page.
#[derive(Debug, Default)]
pub(super) struct PageFacts<'a> {
    /// What `trafilatura` takes for the body.
    pub likely: Shingles,
    /// The body that the page's data give.
    pub body: Option<&'a str>,
    /// The part of the page that is looked into, where it holds several articles.
    pub within: Option<usize>,
    /// Why each element is never article, if its names say so.
    pub reasons: Vec<Option<&'static str>>,
    /// Why each text is never article, if its words say so.
    pub asides: Vec<Option<&'static str>>,
    /// Whether each text heads a section that is no part of an article.
    pub heads: Vec<bool>,
    /// Whether it is a live blog, whose posts have times.
    pub is_live: bool,
}
