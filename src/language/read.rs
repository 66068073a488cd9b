//! Reads a file of messages (Fluent, projectfluent.org) into patterns, with every fault at its place.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use rustc_hash::FxHashMap;

use super::compile::{Compiling, range_in};
use super::fault::MessageFault;
use super::pattern::{MessagePattern, Part};
use crate::diag::nearest;

/// The messages of a file.
#[derive(Debug, Clone, Default)]
pub struct MessageFile {
    messages: BTreeMap<String, MessagePattern>,
    /// Where the name of each stands.
    places: BTreeMap<String, Range<usize>>,
    /// The arguments that a message may use: those that it does, and those that its comment names.
    arguments: BTreeMap<String, BTreeSet<String>>,
    /// Where arguments are named.
    uses: Vec<(String, String, Range<usize>)>,
}

/// How the names of messages begin that say whose an allegation is, and the argument that says it.
const ATTRIBUTES: &str = "attribution-";
const WHO: &str = "who";

/// The term that says by which locale of CLDR a language is written, where its tag alone does not.
const LOCALE: &str = "-locale";

impl MessageFile {
    /// Reads a text. What can be read of it is, whatever is wrong with the rest.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<MessageFault>) {
        let mut faults = Vec::new();
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                faults.extend(errors.into_iter().map(|error| {
                    MessageFault {
                        range: error.pos.clone(),
                        message: format!(
                            "this is not a message of Fluent: {}",
                            lower(&error.kind.to_string())
                        ),
                        hint: Some(
                            "a message is `name = words`, and its further lines begin with spaces"
                                .to_owned(),
                        ),
                    }
                }));
                resource
            }
        };
        let mut file = Self::default();
        for entry in &resource.body {
            file.take(text, entry, &mut faults);
        }
        faults.extend(file.circles());
        faults.sort_by_key(|fault| fault.range.start);
        (file, faults)
    }

    /// Takes a message or a term; anything else says nothing.
    fn take(&mut self, text: &str, entry: &Entry<&str>, faults: &mut Vec<MessageFault>) {
        let (name, pattern, comment, id) = match entry {
            Entry::Message(message) => {
                let Some(value) = &message.value else { return };
                (message.id.name.to_owned(), value, &message.comment, message.id.name)
            }
            Entry::Term(term) => {
                (format!("-{}", term.id.name), &term.value, &term.comment, term.id.name)
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => return,
        };
        let place = range_in(text, id);
        if self.messages.contains_key(&name) {
            faults.push(MessageFault {
                range: place.clone(),
                message: format!("`{name}` stands twice in this file"),
                hint: Some("keep one of them".to_owned()),
            });
            return;
        }
        let mut compiling = Compiling::new(text);
        let compiled = compiling.pattern(pattern);
        let uses = compiling.arguments.into_iter();
        self.uses.extend(uses.map(|(own, range)| (name.clone(), own.to_owned(), range)));
        faults.extend(compiling.faults);
        let mut arguments: BTreeSet<String> =
            compiled.arguments().into_iter().map(str::to_owned).collect();
        if let Some(comment) = comment {
            arguments.extend(comment.content.iter().flat_map(|line| named_in(line)));
        }
        self.places.insert(name.clone(), place);
        self.arguments.insert(name.clone(), arguments);
        self.messages.insert(name, compiled);
    }

    /// What of this file the program has no use for: messages that `known` has not, arguments that its messages are
    /// not given, messages and terms that are nowhere.
    #[must_use]
    pub fn unknown(&self, known: &Self) -> Vec<MessageFault> {
        let names = || known.messages.keys().map(String::as_str);
        let mut faults = Vec::new();
        let range_of = |name: &str| self.places.get(name).cloned().unwrap_or_default();
        for name in self.messages.keys().filter(|name| !name.starts_with('-')) {
            if !known.messages.contains_key(name) {
                faults.push(MessageFault {
                    range: range_of(name),
                    message: format!("there is no message `{name}`"),
                    hint: nearest(name, names()).map(|near| format!("did you mean `{near}`?")),
                });
            }
        }
        for (name, argument, range) in &self.uses {
            let Some(arguments) = known.arguments.get(name) else { continue };
            if name.starts_with('-') || arguments.contains(argument) {
                continue;
            }
            let near = nearest(argument, arguments.iter().map(String::as_str));
            let all: Vec<String> = arguments.iter().map(|own| format!("`${own}`")).collect();
            faults.push(MessageFault {
                range: range.clone(),
                message: format!("the message `{name}` is given no `${argument}`"),
                hint: Some(match (near, all.is_empty()) {
                    (Some(near), _) => format!("did you mean `${near}`?"),
                    (None, true) => "it is given nothing".to_owned(),
                    (None, false) => format!("it is given {}", all.join(", ")),
                }),
            });
        }
        faults.extend(self.unattributed(known));
        for (name, pattern) in &self.messages {
            pattern.each_part(&mut |part| {
                let (Part::Message(other) | Part::Term(other, _)) = part else { return };
                if self.messages.contains_key(&**other) || known.messages.contains_key(&**other) {
                    return;
                }
                let all = self.messages.keys().map(String::as_str).chain(names());
                faults.push(MessageFault {
                    range: range_of(name),
                    message: format!("`{name}` takes up `{other}`, which is nowhere"),
                    hint: nearest(other, all).map(|near| format!("did you mean `{near}`?")),
                });
            });
        }
        faults.sort_by_key(|fault| fault.range.start);
        faults
    }

    /// Messages that attribute without saying to whom: a line above an allegation that names nobody is the dossier's own
    /// claim.
    fn unattributed<'f>(&'f self, known: &'f Self) -> impl Iterator<Item = MessageFault> + 'f {
        let names = self.messages.keys().filter(|name| name.starts_with(ATTRIBUTES));
        let silent =
            names.filter(|name| known.says(known, name, WHO, 0) && !self.says(known, name, WHO, 0));
        silent.map(|name| MessageFault {
            range: self.places.get(name).cloned().unwrap_or_default(),
            message: format!("`{name}` does not say who it is"),
            hint: Some(format!("it is given `${WHO}`: every allegation is somebody’s")),
        })
    }

    /// Whether a message says an argument, itself or by another that it takes up, here or in `known`.
    fn says(&self, known: &Self, name: &str, argument: &str, depth: usize) -> bool {
        let Some(pattern) = self.messages.get(name).or_else(|| known.messages.get(name)) else {
            return false;
        };
        let mut says = false;
        pattern.each_part(&mut |part| {
            says |= match part {
                Part::Argument(own) | Part::Call(_, own) => **own == *argument,
                // Deeper ones take up each other in a circle.
                Part::Message(other) => depth < 12 && self.says(known, other, argument, depth + 1),
                Part::Words { .. } | Part::Term(..) | Part::Choice(_) => false,
            };
        });
        says
    }

    /// The same messages, each made otherwise.
    pub(super) fn changed(&self, make: impl Fn(&str, &MessagePattern) -> MessagePattern) -> Self {
        let messages = self.messages.iter();
        let messages =
            messages.map(|(name, pattern)| (name.clone(), make(name, pattern))).collect();
        Self { messages, ..self.clone() }
    }

    /// The names of its messages, in order; terms, which begin with a hyphen, among them.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// The arguments that a message may use.
    #[must_use]
    pub fn arguments_of(&self, name: &str) -> Option<&BTreeSet<String>> {
        self.arguments.get(name)
    }

    /// These messages over those of another file.
    #[must_use]
    pub fn over(mut self, mut other: Self) -> Self {
        other.messages.append(&mut self.messages);
        other.arguments.append(&mut self.arguments);
        other
    }

    /// The locale of CLDR that the file asks for.
    pub(super) fn locale(&self) -> Option<&str> {
        match self.messages.get(LOCALE)?.0.as_slice() {
            [Part::Words { plain, .. }] => Some(plain),
            _ => None,
        }
    }

    pub(super) fn into_patterns(self) -> FxHashMap<Box<str>, MessagePattern> {
        self.messages.into_iter().map(|(name, pattern)| (name.into(), pattern)).collect()
    }

    /// Messages that take up each other in a circle: words without end.
    fn circles(&self) -> Vec<MessageFault> {
        let mut faults = Vec::new();
        let mut done = BTreeSet::new();
        for name in self.messages.keys() {
            let mut path = Vec::new();
            self.walk(name, &mut path, &mut done, &mut faults);
        }
        faults
    }

    fn walk<'s>(
        &'s self,
        name: &'s str,
        path: &mut Vec<&'s str>,
        done: &mut BTreeSet<&'s str>,
        faults: &mut Vec<MessageFault>,
    ) {
        if path.contains(&name) {
            faults.push(MessageFault {
                range: self.places.get(name).cloned().unwrap_or_default(),
                message: format!("`{name}` takes up itself"),
                hint: None,
            });
            return;
        }
        let Some(pattern) = self.messages.get(name).filter(|_| !done.contains(name)) else {
            return;
        };
        path.push(name);
        let mut others = BTreeSet::new();
        pattern.each_part(&mut |part| {
            if let Part::Message(other) | Part::Term(other, _) = part {
                others.insert(&**other);
            }
        });
        for other in others {
            self.walk(other, path, done, faults);
        }
        path.pop();
        done.insert(name);
    }
}

/// The arguments that a line of a comment names: `$count`.
fn named_in(line: &str) -> Vec<String> {
    let name = |rest: &str| {
        let end =
            rest.find(|letter: char| !letter.is_ascii_alphanumeric() && !"-_".contains(letter));
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default().to_owned()
    };
    line.split('$').skip(1).map(name).filter(|name| !name.is_empty()).collect()
}

fn lower(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string());
    first.unwrap_or_default() + letters.as_str().trim_end_matches('.')
}
