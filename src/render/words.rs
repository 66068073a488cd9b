//! What templates say in the site's language: `{{ "heading-replies" | say }}`, `{{ "count-replies" | say(count=3) }}`.
//!
//! What a built-in template says without an argument is the same on every page: it is put in when the template is
//! read, and costs nothing when a page is made.

use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, Value};

use crate::language::{Argument, Html, Language, Message};
use crate::markdown::escape;

/// Adds the filters `say`, whose words are HTML, and `plain`, for attributes.
pub(super) fn register(tera: &mut Tera, language: &Arc<Language>) {
    let own = Arc::clone(language);
    tera.register_filter("say", move |name: &str, given: Kwargs, _: &State<'_>| {
        said(&own, name, &given, |message| Value::safe_string(&message.html().0))
    });
    let own = Arc::clone(language);
    tera.register_filter("plain", move |name: &str, given: Kwargs, _: &State<'_>| {
        said(&own, name, &given, |message| Value::normal_string(&message.text()))
    });
}

/// A built-in template with what it says in fixed words.
pub(super) fn spoken(template: &str, language: &Language) -> String {
    let mut spoken = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(start) = rest.find(OPENING) {
        let (before, from) = rest.split_at(start);
        spoken.push_str(before);
        let end = from.find(CLOSING).map_or(from.len(), |end| end + CLOSING.len());
        let (call, after) = from.split_at(end);
        let words = name_in(call).filter(|name| language.is_fixed_here(name));
        match words {
            Some(name) => spoken.push_str(&escape(language.word(name))),
            None => spoken.push_str(call),
        }
        rest = after;
    }
    spoken.push_str(rest);
    spoken
}

const OPENING: &str = "{{ \"";
const CLOSING: &str = " }}";

/// The name in `{{ "name" | say }}` and in `{{ "name" | plain }}`.
fn name_in(call: &str) -> Option<&str> {
    let inner = call.strip_prefix(OPENING)?;
    inner.strip_suffix("\" | say }}").or_else(|| inner.strip_suffix("\" | plain }}"))
}

/// What a message is given.
#[derive(Debug, Clone, Copy)]
pub(super) enum WordArgument<'w> {
    /// A count.
    Number(usize),
    /// What a view marked in its own HTML, and stays marked.
    Html(&'w str),
    /// Words of the dossier's.
    Words(&'w str),
    /// What no message can say.
    Neither,
}

/// A message with what it is given.
///
/// # Errors
/// If there is no such message, or an argument is no number and no words.
pub(super) fn message<'l, 'w>(
    language: &'l Language,
    name: &'l str,
    given: impl Iterator<Item = (&'l str, WordArgument<'w>)>,
) -> Result<Message<'l>, String> {
    if !language.has(name) {
        return Err(format!("there is no message `{name}`"));
    }
    let mut message = language.say(name);
    for (argument, value) in given {
        let value = match value {
            WordArgument::Number(number) => Argument::Number(number),
            WordArgument::Html(words) => Argument::Made(Html(words.to_owned())),
            WordArgument::Words(words) => Argument::Given(words.to_owned()),
            WordArgument::Neither => {
                return Err(format!(
                    "`{argument}` of the message `{name}` is no number and no words"
                ));
            }
        };
        message = message.with(argument, value);
    }
    Ok(message)
}

fn said(
    language: &Language,
    name: &str,
    given: &Kwargs,
    write: impl FnOnce(Message<'_>) -> Value,
) -> Result<Value, Error> {
    let arguments = given.iter().filter_map(|(argument, value)| {
        let given = match (value.as_u64(), value.as_str()) {
            (Some(number), _) => {
                WordArgument::Number(usize::try_from(number).unwrap_or(usize::MAX))
            }
            (None, Some(words)) if value.is_safe() => WordArgument::Html(words),
            (None, Some(words)) => WordArgument::Words(words),
            (None, None) => WordArgument::Neither,
        };
        Some((argument.as_str()?, given))
    });
    message(language, name, arguments).map(write).map_err(Error::message)
}
