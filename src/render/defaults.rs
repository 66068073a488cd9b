//! The templates and static files that casefile brings along, embedded in the program.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "templates/"]
struct DefaultTemplates;

#[derive(RustEmbed)]
#[folder = "static/"]
struct DefaultStatics;

/// Every built-in template by its name.
#[must_use]
pub fn default_templates() -> BTreeMap<String, Cow<'static, str>> {
    DefaultTemplates::iter()
        .filter_map(|name| {
            let text = match DefaultTemplates::get(&name)?.data {
                Cow::Borrowed(bytes) => Cow::Borrowed(std::str::from_utf8(bytes).ok()?),
                Cow::Owned(bytes) => Cow::Owned(String::from_utf8(bytes).ok()?),
            };
            Some((name.into_owned(), text))
        })
        .collect()
}

/// Every built-in static file by its path below `static/`.
#[must_use]
pub fn default_statics() -> BTreeMap<String, Cow<'static, [u8]>> {
    DefaultStatics::iter()
        .filter_map(|name| Some((name.to_string(), DefaultStatics::get(&name)?.data)))
        .collect()
}
