//! What names an entity or a statement of a linked dossier: its place there.

macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The place in the dossier's list.
            #[must_use]
            pub fn at(self) -> usize {
                self.0 as usize
            }
        }
    };
}

index!(
    /// A source of the dossier.
    SourceIx
);

index!(
    /// An actor of the dossier.
    ActorIx
);

index!(
    /// An allegation of the dossier.
    AllegationIx
);

index!(
    /// A page of the dossier.
    PageIx
);

/// A statement of the dossier, by its source and its place there: what changes in one source moves no
/// statement of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementIx {
    /// The source that holds it.
    pub source: SourceIx,
    /// Its place in the source's list, from 0.
    pub position: u32,
}

/// Any entity of the dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// Something that was published.
    Source(SourceIx),
    /// Whoever speaks or is spoken of.
    Actor(ActorIx),
    /// What somebody is reported to have said.
    Allegation(AllegationIx),
    /// Free text of the editors.
    Page(PageIx),
}
