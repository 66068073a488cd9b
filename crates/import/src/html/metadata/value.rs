//! What a page says of itself, as values with where each stands.

use crate::DraftArchived;

/// What a page says of itself, most trusted first in each list.
#[derive(Debug, Default)]
pub(in crate::html) struct Metadata {
    /// Headlines.
    pub title: Vec<MetadataValue>,
    /// Summaries.
    pub description: Vec<MetadataValue>,
    /// Names of authors, each list from one place.
    pub authors: Vec<(Vec<String>, &'static str)>,
    /// Names of the publisher.
    pub publisher: Vec<MetadataValue>,
    /// Names of persons whom the page's data call its publisher: of a blog, its author.
    pub owner: Vec<MetadataValue>,
    /// When it was published.
    pub published: Vec<MetadataValue>,
    /// When it was changed.
    pub modified: Vec<MetadataValue>,
    /// Addresses.
    pub url: Vec<MetadataValue>,
    /// The original's address and the copy, where an archive that shows the page says both.
    pub copy: Option<(String, DraftArchived)>,
    /// The address from which a browser says that it saved the page.
    pub saved: Option<MetadataValue>,
    /// Languages.
    pub language: Vec<MetadataValue>,
    /// Sections.
    pub section: Vec<MetadataValue>,
    /// The body in the page's data.
    pub body: Option<String>,
    /// Whether the page says that it is not free to read.
    pub is_walled: bool,
    /// The names of the types of its data, such as `LiveBlogPosting`.
    pub types: Vec<String>,
    /// How many articles its data describe.
    pub articles: usize,
}

/// A value, and where the page says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::html) struct MetadataValue {
    pub value: String,
    /// Where it stands.
    pub by: &'static str,
}

/// So many values of one field, or names of authors, are compared; no page has more to say.
pub(super) const MOST: usize = 100;

/// A list of values.
pub(super) type MetadataField = fn(&mut Metadata) -> &mut Vec<MetadataValue>;

/// Each value once, with the first place that says it.
pub(in crate::html) fn distinct(
    said: impl Iterator<Item = MetadataValue>,
) -> Vec<(String, &'static str)> {
    let mut found: Vec<(String, &'static str)> = Vec::new();
    for own in said {
        if !found.iter().any(|(value, _)| value.eq_ignore_ascii_case(&own.value)) {
            found.push((own.value, own.by));
        }
    }
    found
}
