//! What a repository shows of what the site withholds: made from versions of files, as they were written
//! one after the other, and from what is withheld now.
//!
//! A site leaves out what is withheld; the repository that it is made from does not. Who reads files and
//! commits is somebody else: here a version is a path and bytes.

mod record;
mod seen;
mod wanted;

pub use record::{Commit, Record};
pub use wanted::HistoryQuery;

/// The path that stands for messages of commits and tags, which are no file.
pub const MESSAGES: &str = ".git";

/// The rule under which it is reported.
const RULE: &str = "withheld-in-history";
