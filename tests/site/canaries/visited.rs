//! What the types see of a case's front matter.

use casefile::entity::{Actor, Allegation, Page, Source};
use casefile::value::fields::{Fields, Visitor};
use casefile::value::{FileName, Id, Url, Words};

use crate::canaries::case::{Case, Made};

impl Case {
    /// Whether the types see the name where the schemas have it; a code is seen by nothing.
    pub fn is_visited(&self, made: &Made) -> bool {
        let text = String::from_utf8_lossy(&made.files[0].1).into_owned();
        let head = text.split("\n---\n").next().unwrap().trim_start_matches("---\n").to_owned();
        fn visited<H: Fields + serde::de::DeserializeOwned>(head: &str, made: &Made) -> bool {
            let mut head: H = serde_yaml::from_str(head)
                .unwrap_or_else(|fault| panic!("{}: {fault}\n{head}", made.name));
            let mut eye = Eye { cores: &made.word.cores, is_seen: false };
            head.each(&mut eye);
            eye.is_seen
        }
        match self.kind() {
            "source" => visited::<Source>(&head, made),
            "actor" => visited::<Actor>(&head, made),
            "allegation" => visited::<Allegation>(&head, made),
            _ => visited::<Page>(&head, made),
        }
    }
}

/// Looks for a name in front matter.
struct Eye<'e> {
    cores: &'e [String],
    is_seen: bool,
}

impl Eye<'_> {
    fn look(&mut self, words: &str) {
        let dense = crate::canaries::seen::dense(&crate::canaries::seen::decoded(words));
        self.is_seen |=
            self.cores.iter().any(|core| dense.contains(&crate::canaries::seen::dense(core)));
    }
}

impl Visitor for Eye<'_> {
    fn words(&mut self, words: &mut Words) {
        self.look(words);
    }

    fn url(&mut self, url: &mut Url) {
        self.look(url);
    }

    fn file(&mut self, file: &mut FileName) {
        self.look(file);
    }

    fn id(&mut self, id: &mut Id) {
        self.look(id);
    }
}
