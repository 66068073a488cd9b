//! A language of the interface: messages by name, compiled from a file of Fluent, with the rules of numbers, lists
//! and days that the language has (CLDR, by ICU4X).
//!
//! A view says a [`Message`]: a name and arguments, in no words. What the words are, how a number, a list or a day
//! is written and where a name stands among them is the language's business, and a translator's.
//!
//! ```
//! let english = casefile::language::english();
//! let message = english.say("count-replies").with("count", 1_200);
//! assert_eq!(message.text(), "1,200 replies");
//! ```

mod around;
mod builtin;
mod calendar;
mod choose;
mod compile;
mod days;
mod evaluate;
mod fault;
mod letters;
mod make;
mod message;
mod pattern;
mod pseudo;
mod read;
mod rules;
mod sorting;
mod spoken;

pub use builtin::{built_in, english, name_of_a_minor, tags, text as built_in_text};
pub use choose::{FOLDER, LanguageCache, chosen, is_known};
pub use fault::MessageFault;
pub use message::{Argument, Html, Message, OwnWords, Wording};
pub use read::MessageFile;
pub use rules::direction;
pub use spoken::Language;

#[cfg(test)]
mod tests;
