//! How the preview's server is to be started.

/// Where to listen, and for whom.
#[derive(Debug, Clone, Default)]
pub struct ServeSettings {
    /// The port wanted; where it is taken, the next free one of twenty is used. 0 leaves the choice to
    /// the system.
    pub port: u16,
    /// What is shown to those on this machine who have the token: the editors' edition, or the public
    /// one, for which nobody needs a token.
    pub access: Access,
    /// Other machines may look at the public edition, if they have the token; `None`: this machine only.
    pub lan: Option<Lan>,
}

/// What somebody may see.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// What a build would publish, and nothing that tells of anything else.
    #[default]
    Public,
    /// Everything: what is withheld, the notes, the editors' page.
    Editors,
}

/// A preview that other machines can look at.
#[derive(Debug, Clone, Default)]
pub struct Lan {
    /// Names by which browsers may call this machine, besides its addresses: `studio.local`.
    pub names: Vec<String>,
}
