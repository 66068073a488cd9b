//! Writes an actor's file from what is known of the actor.

use std::fmt::Write as _;

use super::secrecy::Withheld;

/// Somebody of whom sources speak.
pub struct Actor {
    /// The file's name.
    pub id: String,
    /// The name as the site shows it.
    pub name: String,
    /// What sort of actor it is.
    pub kind: &'static str,
    /// A note on who it is.
    pub bio: String,
    /// The name in other scripts, by the tags of their languages.
    pub in_scripts: Vec<(&'static str, String)>,
    /// In whose name it speaks.
    pub speaks_for: Option<Principal>,
    /// The body that it belongs to, by its place in the list of actors.
    pub part_of: Option<usize>,
    /// Whether it is a minor.
    pub is_minor: bool,
    /// How it is withheld.
    pub withheld: Option<Withheld>,
}

/// In whose name an actor speaks.
#[derive(Clone, Copy)]
pub enum Principal {
    /// In that of another, by its place in the list of actors.
    Known(usize),
    /// Nobody knows.
    Unknown,
}

impl Actor {
    /// An actor of whom nothing else is known.
    pub fn new(name: String, kind: &'static str, bio: String) -> Self {
        Self {
            id: name.to_lowercase().replace(' ', "-"),
            name,
            kind,
            bio,
            in_scripts: Vec::new(),
            speaks_for: None,
            part_of: None,
            is_minor: false,
            withheld: None,
        }
    }

    /// The name as sources in a language print it.
    pub fn printed(&self, language: &str) -> Option<&str> {
        let of_language = self.in_scripts.iter().find(|(tag, _)| *tag == language);
        of_language.map(|(_, name)| name.as_str())
    }

    /// Its file.
    pub fn file(&self, actors: &[Self]) -> String {
        let mut head = format!("name: \"{}\"\nkind: {}\n", self.name, self.kind);
        if !self.in_scripts.is_empty() {
            head += "aliases:\n";
        }
        for (_, name) in &self.in_scripts {
            let _ = writeln!(head, "  - {{text: \"{name}\", kind: transliteration}}");
        }
        match self.speaks_for {
            Some(Principal::Known(at)) => {
                let _ = writeln!(head, "speaks_for: {}", actors[at].id);
            }
            Some(Principal::Unknown) => head += "speaks_for: unknown\n",
            None => {}
        }
        if let Some(at) = self.part_of {
            let _ = writeln!(head, "part_of: [{}]", actors[at].id);
        }
        if self.is_minor {
            head += "minor: true\n";
        }
        head += self.withheld.map_or("", Withheld::key);
        format!("---\n{head}---\n\n{}\n", self.bio)
    }
}
