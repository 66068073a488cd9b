//! How a source, an actor or an allegation is withheld, as its file says it.

/// How something is withheld.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Withheld {
    /// For good.
    Unpublished,
    /// Until an instant.
    Embargoed,
}

impl Withheld {
    /// The line of front matter that does it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unpublished => "publish: false\n",
            Self::Embargoed => "embargo: 2099-01-01T00:00:00Z\n",
        }
    }

    /// Half of all are under the embargo. What is withheld refers to what is withheld in the same way
    /// only, so that the embargo can be lifted.
    pub fn of(number: usize) -> Self {
        if number.is_multiple_of(2) { Self::Unpublished } else { Self::Embargoed }
    }
}
