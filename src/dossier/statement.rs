//! A statement in its dossier: where its words stand, and what it says of whom.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;
use thin_vec::ThinVec;

use crate::diag::FieldPath;

use casefile_words::{Region, Stretch};

use super::{ActorIx, AllegationIx, SourceIx, StatementIx};
use crate::entity::statement::{Act, Cited, Hop, Reported, SpeechForm};
use crate::entity::{Entity, Source, Statement, Verb};
use crate::value::Words;

/// A statement in its dossier.
#[derive(Debug, Clone)]
pub struct StatementNode {
    /// The source that it is located in.
    pub source: SourceIx,
    /// Its place in the source's list, from 0.
    pub position: usize,
    /// What the editor wrote.
    pub statement: WrittenStatement,
    /// Its id within the source: the editor's, or a short hash of the folded quotation.
    pub id: String,
    /// Whose words they are.
    pub speaker: Option<ActorIx>,
    /// Where they stand, where they were found in exactly one place.
    pub located: Option<LocatedQuotation>,
    /// The allegations that they bear on.
    pub bearings: ThinVec<BearingNode>,
    /// What the speaker offers as evidence.
    pub cites: ThinVec<CitedNode>,
    /// How the words reached the publisher.
    pub via: ThinVec<HopNode>,
    /// Speech inside the speech.
    pub reports: ThinVec<ReportedNode>,
    /// Brackets inside the quotation that may not be the speaker's: where they stand.
    pub insertions: ThinVec<Stretch>,
    /// Addressees: actors, or words.
    pub to: ThinVec<Addressee>,
    /// Statements that cite this one as evidence.
    pub cited_by: ThinVec<StatementIx>,
    /// Allegations that speak of it in a relation or a response.
    pub spoken_of_by: ThinVec<AllegationIx>,
}

/// A statement as the editor wrote it, in its source's front matter, with what the source says of all of its
/// statements (`defaults`).
#[derive(Clone)]
pub struct WrittenStatement {
    entity: Arc<Entity<Source>>,
    position: usize,
    /// The whole of it, where a part is not written with the statement itself.
    whole: Option<Arc<Statement>>,
}

impl WrittenStatement {
    /// The statement at a place of a source's list, where there is one.
    #[must_use]
    pub fn of(entity: &Arc<Entity<Source>>, position: usize) -> Option<Self> {
        let own = entity.head.statements.get(position)?;
        let defaults = entity.head.defaults.as_ref();
        let whole = defaults.and_then(|defaults| defaults.complete(own)).map(Arc::new);
        Some(Self { entity: Arc::clone(entity), position, whole })
    }

    /// Whether the value of a key is the source's, for all of its statements.
    #[must_use]
    pub fn is_default(&self, key: &str) -> bool {
        let own = self.entity.head.statements.get(self.position);
        let defaults = self.entity.head.defaults.as_ref();
        defaults.zip(own).is_some_and(|(defaults, own)| defaults.gives(key, own))
    }
}

impl Deref for WrittenStatement {
    type Target = Statement;

    fn deref(&self) -> &Statement {
        self.whole.as_deref().unwrap_or(&self.entity.head.statements[self.position])
    }
}

impl fmt::Debug for WrittenStatement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// Where a quotation stands in its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocatedQuotation {
    /// Its stretches, in order; more than one where it skips words or crosses a paragraph.
    pub stretches: Vec<Stretch>,
    /// Direct or indirect speech, as read off the text.
    pub form: SpeechForm,
    /// The part of the source.
    pub region: Region,
}

impl LocatedQuotation {
    /// From the first word to the last.
    #[must_use]
    pub fn whole(&self) -> Stretch {
        let start = self.stretches.first().map_or(0, |stretch| stretch.start);
        start..self.stretches.last().map_or(start, |stretch| stretch.end)
    }

    /// Whether a stretch lies inside.
    #[must_use]
    pub fn contains(&self, stretch: &Stretch) -> bool {
        self.stretches.iter().any(|own| own.start <= stretch.start && stretch.end <= own.end)
    }
}

/// One bearing of a statement on an allegation.
#[derive(Debug, Clone)]
pub struct BearingNode {
    /// How it bears on it.
    pub verb: Verb,
    /// The place in that verb's list, from 0.
    pub item: usize,
    /// What it bears on.
    pub allegation: AllegationIx,
    /// The words that bear on it, where only a part does and was found.
    pub words: Option<Stretch>,
    /// How the bearing is limited.
    pub note: Option<Words>,
}

impl BearingNode {
    /// Whether it is one of a part of the words only, or is limited by the editor's note.
    #[must_use]
    pub fn is_in_part(&self) -> bool {
        self.words.is_some() || self.note.is_some()
    }
}

/// Evidence that a speaker offers.
#[derive(Debug, Clone)]
pub struct CitedNode {
    /// What the editor wrote.
    pub cited: Cited,
    /// The statement cited, where one is.
    pub statement: Option<StatementIx>,
    /// The source cited, where one is.
    pub source: Option<SourceIx>,
    /// Where the words of the reference stand.
    pub words: Option<Stretch>,
}

/// A hop with its actor.
#[derive(Debug, Clone)]
pub struct HopNode {
    /// What the editor wrote.
    pub hop: Hop,
    /// The actor that passed the words on.
    pub who: Option<ActorIx>,
}

impl StatementNode {
    /// Its index.
    #[must_use]
    pub fn ix(&self) -> StatementIx {
        let position = u32::try_from(self.position).unwrap_or(u32::MAX);
        StatementIx { source: self.source, position }
    }

    /// Where it stands in its source's front matter.
    #[must_use]
    pub fn field(&self) -> FieldPath {
        let item = self.statement.settled().and_then(|own| own.item).unwrap_or(self.position);
        FieldPath::of("statements").item(item)
    }

    /// Where the value of one of its keys stands: with the statement, or among the source's `defaults`.
    #[must_use]
    pub fn field_of(&self, key: &'static str) -> FieldPath {
        if self.statement.is_default(key) {
            FieldPath::of("defaults").key(key)
        } else {
            self.field().key(key)
        }
    }

    /// What readers know it by, where the words around it say that it is a statement: the editor's id for it, or its
    /// number among those of its source.
    #[must_use]
    pub fn short_label(&self) -> Cow<'_, str> {
        match &self.statement.id {
            Some(id) => Cow::Borrowed(id),
            None => Cow::Owned(self.number().to_string()),
        }
    }

    /// Its number among the statements of its source, from 1.
    fn number(&self) -> usize {
        self.position + 1
    }
}

impl HopNode {
    /// What was done with the words there.
    #[must_use]
    pub fn act(&self) -> Act {
        self.hop.act
    }
}

/// Speech inside the speech with its speaker.
#[derive(Debug, Clone)]
pub struct ReportedNode {
    /// What the editor wrote.
    pub reported: Reported,
    /// The inner speaker.
    pub speaker: Option<ActorIx>,
    /// The inner speaker's words, where only a part of the quotation is theirs.
    pub words: Option<Stretch>,
}

/// Somebody spoken to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Addressee {
    /// Somebody who has a page.
    Actor(ActorIx),
    /// Words.
    Words(Words),
}
