//! What is said against an allegation, and by whom: replies of the accused and what others hold against it.

use super::{ActorIx, StatementIx, Withdrawal};

/// Words by or for somebody accused, in reply to an allegation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Whose reply it is: one of the accused.
    pub accused: ActorIx,
    /// Whose words they are: the accused, or somebody who speaks for them.
    pub voice: ActorIx,
    /// Who tells these words, where they are speech inside another's.
    pub told_by: Option<ActorIx>,
    /// The statement that holds them; it is located.
    /// What speaks against the allegation.
    pub statement: StatementIx,
    /// The place among the allegation's responses of the one that names the statement.
    pub response: Option<usize>,
    /// What the reply says.
    pub kind: ReplyKind,
    /// Whether its words deny only a part of the allegation, or a part of them denies it.
    pub is_in_part: bool,
    /// Why it counts for nothing; nothing where it counts.
    pub withdrawal: Option<Withdrawal>,
}

impl Reply {
    /// What it is, for the terminal: "denial", "denial, in part", "partial reply".
    #[must_use]
    pub fn words(&self) -> &'static str {
        match self.kind {
            ReplyKind::Denial if self.is_in_part => "denial, in part",
            ReplyKind::Denial => "denial",
            ReplyKind::Partial => "partial reply",
        }
    }

    /// What it is, as messages and machines call it: `denial`, `denial-in-part`, `partial`.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self.kind {
            ReplyKind::Denial if self.is_in_part => "denial-in-part",
            ReplyKind::Denial => "denial",
            ReplyKind::Partial => "partial",
        }
    }
}

/// What a reply says of an allegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReplyKind {
    /// It is not so.
    Denial,
    /// It is not so in part, or only in part.
    Partial,
}

/// A statement that speaks against an allegation, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contesting {
    /// How.
    pub way: Opposition,
    /// What speaks against the allegation.
    pub statement: StatementIx,
    /// The place in the statement's bearings; none where only a response says so.
    pub bearing: Option<usize>,
    /// Whose words they are.
    pub by: Option<ActorIx>,
    /// Whether it does so in part only.
    pub is_in_part: bool,
}

/// How a statement speaks against an allegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Opposition {
    /// It limits it.
    Qualifies,
    /// It questions it, or says in nobody's name who is accused that it is not so.
    Disputes,
    /// It says by or for somebody accused that it is not so.
    Denies,
    /// It takes the allegation back.
    TakesBack,
}
