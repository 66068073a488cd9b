//! Who follows a run: is told what each part of it took, and brings the clock, since the library reads none.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Follows a run, from several threads.
pub trait Observer: fmt::Debug + Send + Sync {
    /// The time since a moment that stays the same.
    fn now(&self) -> Duration;

    /// Some work is done.
    fn took(&self, work: Work, time: Duration, amount: Amount);
}

/// A part of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Work {
    /// A stage of the whole dossier.
    Stage(Stage),
    /// A part of making one output.
    Output(OutputSort, OutputPart),
}

/// Stages of the whole dossier, in their order. Templates are read beside parsing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Texts become entities; counts texts.
    Parse,
    /// Templates and the language are read; counts templates of the dossier's own.
    Templates,
    /// All entities are linked, for checks, and what is blotted out of them is gathered; counts statements.
    Link,
    /// What the audience may not see is taken out; counts what is left, entities.
    Withhold,
    /// What is left is linked; counts statements. It is nothing where nothing was taken out.
    LinkReleased,
    /// Rules look at both; counts what they find.
    Check,
    /// What was found gets lines and columns; counts it.
    Locate,
    /// Outputs are listed; counts them.
    List,
    /// What finished files may not hold is gathered.
    Seek,
    /// Outputs are made, pass the gate and are handed on; counts them.
    Render,
}

/// Which output is made: by whom it was listed, and of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct OutputSort {
    /// The emitter that listed it, or `files` for static files and published originals.
    pub emitter: &'static str,
    /// Its template; `None` for bytes as they are, and for what writes itself.
    pub template: Option<&'static str>,
}

/// The parts of making an output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OutputPart {
    /// Its emitter lists it; counts the outputs that were listed at once.
    List,
    /// Its view is made.
    View,
    /// Whether it is there from before is looked at; counts those that are.
    Keep,
    /// Its template is rendered; bytes are those of the page.
    Template,
    /// The gate looks through it.
    Gate,
    /// The sink takes it, which for a build is to hash it and to write it. What writes itself is made and
    /// looked through meanwhile.
    Write,
}

/// How much there was of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Amount {
    /// How many; what is counted is said where the work is named.
    pub count: usize,
    /// Bytes, where they are known.
    pub bytes: u64,
}

impl Amount {
    /// So many, of no bytes.
    #[must_use]
    pub fn of(count: usize) -> Self {
        Self { count, bytes: 0 }
    }

    /// One, of so many bytes.
    #[must_use]
    pub fn one(bytes: usize) -> Self {
        Self { count: 1, bytes: bytes as u64 }
    }
}

impl Stage {
    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Parse => "parse",
            Self::Templates => "templates",
            Self::Link => "link",
            Self::Withhold => "withhold",
            Self::LinkReleased => "link released",
            Self::Check => "check",
            Self::Locate => "locate",
            Self::List => "list",
            Self::Seek => "seek",
            Self::Render => "render",
        }
    }
}

/// Whoever follows a run, if anybody does.
#[derive(Debug, Clone, Default)]
pub(super) struct Followed(pub(super) Option<Arc<dyn Observer>>);

impl Followed {
    /// Does a stage, and tells what it took.
    pub(super) fn stage<T>(
        &self,
        stage: Stage,
        work: impl FnOnce() -> T,
        amount: impl FnOnce(&T) -> Amount,
    ) -> T {
        let Some(observer) = &self.0 else { return work() };
        let start = observer.now();
        let made = work();
        observer.took(Work::Stage(stage), observer.now().saturating_sub(start), amount(&made));
        made
    }
}
