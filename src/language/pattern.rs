//! A message as it is kept: words, places of arguments, and choices among them.

/// What a message says, part by part.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct MessagePattern(pub(super) Vec<Part>);

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// Words, with the same as HTML.
    Words { plain: Box<str>, html: Box<str> },
    /// An argument as it stands.
    Argument(Box<str>),
    /// An argument that a function is applied to.
    Call(Function, Box<str>),
    /// Another message, with the same arguments.
    Message(Box<str>),
    /// A term, with arguments of its own.
    Term(Box<str>, Vec<(Box<str>, Box<str>)>),
    /// One of several patterns.
    Choice(Box<Selection>),
}

/// One of several patterns, by an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Selection {
    /// The argument's name.
    pub(super) by: Box<str>,
    /// Whether a number is taken as one of an order (first, second).
    pub(super) is_ordinal: bool,
    /// The patterns by what the argument is.
    pub(super) variants: Vec<(Key, MessagePattern)>,
    /// The one where the argument is none of these.
    pub(super) otherwise: MessagePattern,
}

/// What an argument is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    /// This number itself.
    Number(usize),
    /// A number's class in the language (`one`, `few`), or a key.
    Name(Box<str>),
}

/// What a message does with an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Function {
    /// Writes a number, as any number is written.
    Number,
    /// Begins with a capital.
    Capital,
    /// Writes a name in one of the forms that the dossier gives of it; as it stands, where it gives none.
    Form(Box<str>),
}

impl Function {
    /// Their names in files, and those of the option that each takes.
    pub(super) const NAMES: [&'static str; 3] = ["NUMBER", "CAPITAL", "FORM"];
}

impl MessagePattern {
    /// Calls `see` with every part, those within choices included.
    pub(super) fn each_part<'p>(&'p self, see: &mut dyn FnMut(&'p Part)) {
        for part in &self.0 {
            see(part);
            if let Part::Choice(choice) = part {
                let variants = choice.variants.iter().map(|(_, pattern)| pattern);
                for pattern in variants.chain([&choice.otherwise]) {
                    pattern.each_part(see);
                }
            }
        }
    }

    /// The names of the arguments that it takes, in order.
    pub(super) fn arguments(&self) -> std::collections::BTreeSet<&str> {
        let mut names = std::collections::BTreeSet::new();
        self.each_part(&mut |part| match part {
            Part::Argument(name) | Part::Call(_, name) => {
                names.insert(&**name);
            }
            Part::Choice(choice) => {
                names.insert(&*choice.by);
            }
            Part::Words { .. } | Part::Message(_) | Part::Term(..) => {}
        });
        names
    }
}
