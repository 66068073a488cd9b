//! Writes an allegation's file from who is accused and what they answered.

use super::actor::Actor;
use super::secrecy::Withheld;

/// Something that is alleged.
pub struct Allegation {
    /// A clause that begins with "That".
    pub title: String,
    /// Its context.
    pub body: String,
    /// Who is accused.
    pub accused: Vec<Accused>,
    /// How it is withheld.
    pub withheld: Option<Withheld>,
}

/// Somebody who is accused, and the answer.
pub struct Accused {
    /// The place in the list of actors.
    pub actor: usize,
    /// The answer.
    pub answer: Answer,
}

/// What an accused answered.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// No answer was found.
    NotFound,
    /// A source holds a denial, and that is all that is written down.
    Located,
    /// There is an entry for it.
    Entered {
        /// What sort of response it is.
        kind: &'static str,
        /// The statement that holds it.
        statement: String,
        /// The day of an answer that answers nothing.
        on: Option<String>,
    },
}

impl Allegation {
    /// The id of the allegation of a number.
    pub fn id(number: usize) -> String {
        format!("allegation-{number:06}")
    }

    /// An allegation to which nobody answered yet.
    pub fn new(title: String, body: String, accused: Vec<usize>) -> Self {
        let accused = accused.into_iter().map(|actor| Accused { actor, answer: Answer::NotFound });
        Self { title, body, accused: accused.collect(), withheld: None }
    }

    /// Whether an actor is accused.
    pub fn accuses(&self, actor: usize) -> bool {
        self.accused.iter().any(|accused| accused.actor == actor)
    }

    /// Its file.
    pub fn file(&self, actors: &[Actor]) -> String {
        let accused: Vec<String> = self
            .accused
            .iter()
            .map(|accused| format!("{{actor: {}, mode: described}}", actors[accused.actor].id))
            .collect();
        let responses: Vec<String> =
            self.accused.iter().filter_map(|accused| accused.response(actors)).collect();
        format!(
            "---\ntitle: \"{}\"\naccused: [{}]\nresponses: [{}]\n{}---\n\n{}\n",
            self.title,
            accused.join(", "),
            responses.join(", "),
            self.withheld.map_or("", Withheld::key),
            self.body
        )
    }
}

impl Accused {
    fn response(&self, actors: &[Actor]) -> Option<String> {
        let by = &actors[self.actor].id;
        match &self.answer {
            Answer::Located => None,
            Answer::NotFound => Some(format!(
                "{{by: {by}, kind: none-found, searched: {{on: 2024-01-01, where: the corpus}}}}"
            )),
            Answer::Entered { kind, statement, on } => {
                let on = on.as_ref().map_or_else(String::new, |on| format!(", on: {on}"));
                Some(format!("{{by: {by}, kind: {kind}, statement: \"{statement}\"{on}}}"))
            }
        }
    }
}
