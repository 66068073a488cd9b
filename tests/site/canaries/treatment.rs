//! What is withheld of a case.

use serde_json::{Value, json};

/// What is withheld.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Treatment {
    Redacted,
    Withheld,
    Embargoed,
    StatementWithheld,
    StatementEmbargoed,
    Minor,
}

impl Treatment {
    pub const ALL: [Self; 6] = [
        Self::Redacted,
        Self::Withheld,
        Self::Embargoed,
        Self::StatementWithheld,
        Self::StatementEmbargoed,
        Self::Minor,
    ];

    /// Whether it is about words, and not about what holds them.
    pub fn is_of_words(self) -> bool {
        matches!(self, Self::Redacted | Self::Minor)
    }

    pub fn is_of_statements(self) -> bool {
        matches!(self, Self::StatementWithheld | Self::StatementEmbargoed)
    }

    /// Writes it into what is withheld as a whole.
    pub fn hide(self, own: &mut Value) {
        match self {
            Self::Withheld | Self::StatementWithheld => own["publish"] = json!(false),
            Self::Embargoed | Self::StatementEmbargoed => own["embargo"] = json!("2199-01-01"),
            Self::Redacted | Self::Minor => {}
        }
    }
}
