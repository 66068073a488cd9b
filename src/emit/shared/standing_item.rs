//! One item of a standing line: words, then a count in heavier type.

use serde::Serialize;

/// One item of a standing line: words, then a count in heavier type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StandingItem {
    /// The words before the count.
    pub lead: String,
    /// The count.
    pub count: String,
    /// Where it is shown how it came about.
    pub href: Option<String>,
}

impl StandingItem {
    /// An item without a link.
    #[must_use]
    pub fn of(lead: &str, count: impl Into<String>) -> Self {
        Self { lead: lead.to_owned(), count: count.into(), href: None }
    }

    /// The same with a link.
    #[must_use]
    pub fn linked(self, href: impl Into<String>) -> Self {
        Self { href: Some(href.into()), ..self }
    }
}
