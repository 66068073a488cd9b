//! What templates say in the site's language: `{{ "heading-replies" | say }}`, `{{ "count-replies" | say(count=3) }}`.

use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, Value};

use crate::language::{Argument, Language, Message};

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

fn said(
    language: &Language,
    name: &str,
    given: &Kwargs,
    write: impl FnOnce(Message<'_>) -> Value,
) -> Result<Value, Error> {
    if !language.has(name) {
        return Err(Error::message(format!("there is no message `{name}`")));
    }
    let mut message = language.say(name);
    for (argument, value) in given.iter() {
        let Some(argument) = argument.as_str() else { continue };
        let value = match (value.as_u64(), value.as_str()) {
            (Some(number), _) => Argument::Number(usize::try_from(number).unwrap_or(usize::MAX)),
            (None, Some(words)) => Argument::from(words),
            (None, None) => {
                let message =
                    format!("`{argument}` of the message `{name}` is no number and no words");
                return Err(Error::message(message));
            }
        };
        message = message.with(argument, value);
    }
    Ok(write(message))
}
