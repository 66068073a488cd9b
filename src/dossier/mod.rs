//! The dossier: every entity with its references resolved, its quotations located, and its backlinks.
//!
//! Made by [`link`](crate::link) from the entities and never changed. Relations are indexes, laid both
//! ways once, so that every page can say what bears on it without a search. Entities and nodes are
//! shared: a dossier that was made from an earlier one has the very nodes of what did not change, so that
//! whoever remembers what it made of a node knows it again.

mod actor;
mod address;
mod allegation;
mod borne;
pub mod calendar;
mod doubt;
pub mod facets;
mod ids;
mod index;
mod linked;
pub mod occasions;
mod opposition;
mod original;
pub mod overviews;
mod page;
mod relations;
pub mod sections;
mod sequence;
mod source;
mod standing;
mod statement;
mod taken_back;
mod topics;
mod withdrawal;

pub use actor::ActorNode;
pub use address::{address, id_at, relative, statement_anchor, year_in_address};
pub use allegation::{AccusedNode, AllegationNode, RelationNode, ResponseNode};
pub use borne::IncomingBearing;
pub use doubt::{Unresolved, UnresolvedReference};
pub use ids::Ids;
pub use index::{ActorIx, AllegationIx, Node, PageIx, SourceIx, StatementIx};
pub use linked::Dossier;
pub use opposition::{Contesting, Opposition, Reply, ReplyKind};
pub use original::{is_shown_as_text, published_original};
pub use page::PageNode;
pub use relations::InNameOf;
pub use sequence::{Around, Sequence};
pub use source::{LookAlike, Mention, Namesake, SourceNode};
pub use standing::{Contest, Independence, Standing, Support};
pub use statement::{
    Addressee, BearingNode, CitedNode, HopNode, LocatedQuotation, ReportedNode, StatementNode,
    WrittenStatement,
};
pub use taken_back::Withdrawal;
pub use topics::{Topic, Topics, topic_address};
