//! How the preview's server is to be started.

/// Where to listen, and for whom.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The port wanted; where it is taken, the next free one of twenty is used. 0 leaves the choice to
    /// the system.
    pub port: u16,
    /// Other machines may look, if they know the token; `None`: this machine only.
    pub lan: Option<Lan>,
}

/// A preview that other machines can look at.
#[derive(Debug, Clone, Default)]
pub struct Lan {
    /// Names by which browsers may call this machine, besides its addresses: `studio.local`.
    pub names: Vec<String>,
}
