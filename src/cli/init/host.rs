//! The hosts that `init --ci` knows: for each, the files with which it checks, builds, publishes and proves a dossier
//! on every commit, and what has to be set up there by hand. A host is a file and a row.

use clap::ValueEnum;
use clap::builder::PossibleValue;

mod cloudflare;
mod github;
mod gitlab;
mod netlify;
mod row;

pub(super) use row::Host;

const HOSTS: [&Host; 4] = [&github::HOST, &gitlab::HOST, &netlify::HOST, &cloudflare::HOST];

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
