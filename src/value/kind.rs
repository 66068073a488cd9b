//! The sorts of entity, by the folders below `content/` that hold them.

/// A sort of entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A cited document.
    Source,
    /// A person, body or group that speaks, is accused or is named.
    Actor,
    /// What somebody is reported to have alleged.
    Allegation,
    /// Free text: about, method, corrections policy.
    Page,
}

/// Every kind with its folder below `content/` and its name in messages and link schemes.
pub const KINDS: [(Kind, &str, &str); 4] = [
    (Kind::Source, "sources", "source"),
    (Kind::Actor, "actors", "actor"),
    (Kind::Allegation, "allegations", "allegation"),
    (Kind::Page, "pages", "page"),
];

impl Kind {
    /// The folder below `content/`, and the first part of the address on the site.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Self::Source => "sources",
            Self::Actor => "actors",
            Self::Allegation => "allegations",
            Self::Page => "pages",
        }
    }

    /// The name in messages, link schemes and templates.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Actor => "actor",
            Self::Allegation => "allegation",
            Self::Page => "page",
        }
    }
}
