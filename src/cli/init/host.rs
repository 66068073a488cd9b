//! The hosts that `init --ci` knows: for each, the files with which it checks, builds, publishes and proves a dossier
//! on every commit, and what has to be set up there by hand. A host is a file and a row.

use clap::ValueEnum;
use clap::builder::PossibleValue;

mod cloudflare;
mod github;
mod gitlab;
mod netlify;

/// A file of a dossier: its path from the root, with forward slashes, and its text.
pub(super) type HostFile = (&'static str, &'static str);

/// A host of sites or of repositories.
#[derive(Debug)]
pub(super) struct Host {
    /// As it is given to `--ci`.
    name: &'static str,
    /// What it is, in a few words.
    about: &'static str,
    /// Its files, beside those that all hosts share.
    files: &'static [HostFile],
    /// What nothing but a person can do there, in order.
    by_hand: &'static [&'static str],
}

const HOSTS: [&Host; 4] = [&github::HOST, &gitlab::HOST, &netlify::HOST, &cloudflare::HOST];

/// What every host's files call.
const SHARED: [HostFile; 4] = [
    ("ci/casefile", include_str!("host/shared/casefile.sh")),
    ("ci/build", include_str!("host/shared/build.sh")),
    ("ci/newer", include_str!("host/shared/newer.sh")),
    ("ci/served", include_str!("host/shared/served.sh")),
];

/// How files are sent by hosts that read a list of headers.
const HEADERS: HostFile = ("static/root/_headers", include_str!("host/shared/headers.txt"));

impl Host {
    /// All its files, with the version and the place of this program filled in.
    pub(super) fn files(&self) -> impl Iterator<Item = (&'static str, String)> {
        SHARED.iter().chain(self.files).map(|(path, text)| (*path, filled(text)))
    }

    /// What is left to be done by hand, in order.
    pub(super) fn by_hand(&self) -> &'static [&'static str] {
        self.by_hand
    }
}

/// A host by its name, as an argument.
#[derive(Debug, Clone, Copy)]
pub(super) struct HostName(pub(super) &'static Host);

impl ValueEnum for HostName {
    fn value_variants<'a>() -> &'a [Self] {
        const NAMED: [HostName; HOSTS.len()] =
            [HostName(HOSTS[0]), HostName(HOSTS[1]), HostName(HOSTS[2]), HostName(HOSTS[3])];
        &NAMED
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.0.name).help(self.0.about))
    }
}

/// A text with the version of this program, and the address of its repository, which stands in `Cargo.toml` alone.
fn filled(text: &str) -> String {
    text.replace("@VERSION@", env!("CARGO_PKG_VERSION"))
        .replace("@REPOSITORY@", env!("CARGO_PKG_REPOSITORY"))
}
