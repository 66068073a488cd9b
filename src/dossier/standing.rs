//! The standing of an allegation, computed from its statements and responses; nobody types it.

use std::collections::{BTreeMap, BTreeSet};

use super::{ActorIx, Contesting, IncomingBearing, Opposition, Reply, StatementIx, Withdrawal};

/// How an allegation stands, on two axes, with what it rests on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// What speaks for it.
    pub support: Support,
    /// What speaks against it.
    pub contest: Contest,
    /// Who and what it rests on: the statements that carry it furthest.
    pub independence: Independence,
    /// Speakers who only support it or take it for granted, where others say it.
    pub touched_on: BTreeSet<Option<ActorIx>>,
    /// How many independent origins there are with the statements of these.
    pub origins_touched_on: usize,
    /// What speaks against it, in order of ways.
    pub contesting: Vec<Contesting>,
    /// Every reply by or for somebody accused that counts, in the order of the accused.
    pub replies: Vec<Reply>,
    /// Replies that were taken back, or stand in a source that does not stand.
    pub withdrawn_replies: Vec<Reply>,
    /// How many independent origins there would be if every source stood, where they would be others.
    pub former_origins: Option<usize>,
    /// Bearings that count for nothing.
    pub withdrawn: BTreeMap<IncomingBearing, Withdrawal>,
}

impl Standing {
    /// Accused of whom a reply is on record.
    #[must_use]
    pub fn replied(&self) -> BTreeSet<ActorIx> {
        self.replies.iter().map(|reply| reply.accused).collect()
    }

    /// The replies of one accused.
    pub fn replies_of(&self, accused: ActorIx) -> impl Iterator<Item = &Reply> {
        self.replies.iter().filter(move |reply| reply.accused == accused)
    }

    /// Whether what makes it disputed or denied speaks against a part of it only.
    fn is_contested_in_part(&self) -> bool {
        let is_such = |own: &Contesting| match self.contest {
            Contest::Uncontested | Contest::Qualified => false,
            Contest::Disputed => matches!(own.way, Opposition::Disputes | Opposition::TakesBack),
            Contest::Denied => own.way == Opposition::Denies,
        };
        let mut own = self.contesting.iter().filter(|own| is_such(own)).peekable();
        own.peek().is_some() && own.all(|own| own.is_in_part)
    }

    /// The axis of contest in words, wherever it is told: "denied", "denied in part".
    #[must_use]
    pub fn contest_words(&self) -> &'static str {
        match self.contest {
            Contest::Disputed if self.is_contested_in_part() => "disputed in part",
            Contest::Denied if self.is_contested_in_part() => "denied in part",
            contest => contest.word(),
        }
    }

    /// The same as messages choose by it: `denied-in-part`.
    #[must_use]
    pub fn contest_key(&self) -> &'static str {
        match self.contest {
            Contest::Disputed if self.is_contested_in_part() => "disputed-in-part",
            Contest::Denied if self.is_contested_in_part() => "denied-in-part",
            contest => contest.word(),
        }
    }

    /// Statements that speak against it.
    #[must_use]
    pub fn contested_by(&self) -> BTreeSet<StatementIx> {
        self.contesting.iter().map(|one| one.statement).collect()
    }
}

/// The axis of support.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Support {
    /// Somebody says it.
    #[default]
    Alleged,
    /// Two or more independent origins say it.
    Corroborated,
    /// A court found it to be so.
    Adjudicated,
    /// It was said, and nothing of that counts any more: all who said it took it back, or their words stood
    /// in sources that do not stand.
    Withdrawn,
}

impl Support {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Alleged => "alleged",
            Self::Corroborated => "corroborated",
            Self::Adjudicated => "adjudicated",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// The axis of contest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Contest {
    /// Nobody speaks against it in the sources held.
    #[default]
    Uncontested,
    /// Somebody limits it.
    Qualified,
    /// Somebody questions it, or denies it without speaking for anybody accused.
    Disputed,
    /// Somebody accused denies it, or somebody for them.
    Denied,
}

impl Contest {
    /// The word for it, whatever its extent: see [`Standing::contest_words`].
    fn word(self) -> &'static str {
        match self {
            Self::Uncontested => "uncontested",
            Self::Qualified => "qualified",
            Self::Disputed => "disputed",
            Self::Denied => "denied",
        }
    }
}

/// Who and what a set of statements rests on.
///
/// Two statements share an origin if they share their speaker, their principal or the evidence that
/// they cite, or if one cites the other. What is unknown counts as shared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Independence {
    /// Whose words they are.
    pub speakers: BTreeSet<ActorIx>,
    /// In whose name the speakers speak.
    pub principals: BTreeSet<ActorIx>,
    /// Whether some speaker's principal is unknown.
    pub has_unknown_principal: bool,
    /// Whether every principal is a state or a public body.
    pub all_governments: bool,
    /// Who published the sources.
    pub outlets: BTreeSet<ActorIx>,
    /// Whether some publisher is unknown.
    pub has_unknown_outlet: bool,
    /// How many independent origins there are.
    pub origins: usize,
    /// How many items of evidence cited are held by the dossier.
    pub evidence: usize,
}

impl Independence {
    /// The number of principals; unknown ones count as shared.
    #[must_use]
    pub fn principal_count(&self) -> usize {
        self.principals.len().max(usize::from(self.has_unknown_principal))
    }

    /// The number of outlets; unknown ones count as shared.
    #[must_use]
    pub fn outlet_count(&self) -> usize {
        self.outlets.len().max(usize::from(self.has_unknown_outlet))
    }
}

impl Standing {
    /// Statements of which some bearing counts for nothing.
    #[must_use]
    pub fn withdrawn_statements(&self) -> Vec<(StatementIx, Withdrawal)> {
        let mut statements: Vec<_> =
            self.withdrawn.iter().map(|(borne, why)| (borne.statement, *why)).collect();
        statements.sort_unstable();
        statements.dedup_by_key(|(statement, _)| *statement);
        statements
    }
}
