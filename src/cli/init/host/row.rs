//! A host of sites or of repositories, with the files that it wants: a row of the table.

/// A file of a dossier: its path from the root, with forward slashes, and its text.
pub(in crate::cli::init) type HostFile = (&'static str, &'static str);

/// A host of sites or of repositories.
#[derive(Debug)]
pub(in crate::cli::init) struct Host {
    /// As it is given to `--ci`.
    pub(super) name: &'static str,
    /// What it is, in a few words.
    pub(super) about: &'static str,
    /// Its files, beside those that all hosts share.
    pub(super) files: &'static [HostFile],
    /// What nothing but a person can do there, in order.
    pub(super) by_hand: &'static [&'static str],
}

/// What every host's files call.
const SHARED: [HostFile; 4] = [
    ("ci/casefile", include_str!("shared/casefile.sh")),
    ("ci/build", include_str!("shared/build.sh")),
    ("ci/newer", include_str!("shared/newer.sh")),
    ("ci/served", include_str!("shared/served.sh")),
];

/// How files are sent by hosts that read a list of headers.
pub(super) const HEADERS: HostFile = ("static/root/_headers", include_str!("shared/headers.txt"));

impl Host {
    /// All its files, with the version and the place of this program filled in.
    pub(in crate::cli::init) fn files(&self) -> impl Iterator<Item = (&'static str, String)> {
        SHARED.iter().chain(self.files).map(|(path, text)| (*path, filled(text)))
    }

    /// What is left to be done by hand, in order.
    pub(in crate::cli::init) fn by_hand(&self) -> &'static [&'static str] {
        self.by_hand
    }
}

/// A text with the version of this program, and the address of its repository, which stands in `Cargo.toml` alone.
fn filled(text: &str) -> String {
    text.replace("@VERSION@", env!("CARGO_PKG_VERSION"))
        .replace("@REPOSITORY@", env!("CARGO_PKG_REPOSITORY"))
}
