//! How many connections the server may hold, from what the system lets a program hold open.

/// Connections that are asking or being answered.
const CONNECTIONS: usize = 1024;

/// Browsers that are told of changes.
const LIVE: usize = 1000;

/// How many there may be of each sort; more wait.
pub(super) struct Room {
    pub(super) connections: usize,
    /// For each edition.
    pub(super) live: usize,
}

impl Room {
    /// The room there is, once the system's limit is raised as far as it lets us: descriptors must be
    /// left for those who read the dossier's files.
    pub(super) fn make() -> Self {
        let open = limit().unwrap_or(4 * CONNECTIONS);
        Self { connections: CONNECTIONS.min(open / 4), live: LIVE.min(open / 4) }
    }
}

#[cfg(unix)]
fn limit() -> Option<usize> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let wanted = maximum.unwrap_or(8192).min(8192);
    let current = match current {
        Some(current) if current < wanted => {
            // Where it is refused, there is less room: that is all.
            let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(wanted), maximum });
            getrlimit(Resource::Nofile).current?
        }
        current => current?,
    };
    usize::try_from(current).ok()
}

#[cfg(not(unix))]
fn limit() -> Option<usize> {
    None
}
