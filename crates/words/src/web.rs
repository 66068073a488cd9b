//! Words that others must understand: addresses of the web, and tags of languages.

/// Whether words are an address of the web.
///
/// # Errors
/// What they are instead, with the cure.
pub fn address(text: &str) -> Result<(), String> {
    let begins = |scheme: &str| {
        let (own, rest) = text.split_at_checked(scheme.len())?;
        own.eq_ignore_ascii_case(scheme).then_some(rest)
    };
    let rest = begins("https://").or_else(|| begins("http://")).unwrap_or("");
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    // A path may have spaces as it is printed: they are encoded where it is linked to.
    let is_odd = |c: char| c.is_control() || (c.is_whitespace() && c != ' ');
    let has_gap = host.contains(' ') || text.ends_with(' ') || text.contains("  ");
    let is_several = text.split(' ').skip(1).any(|part| part.contains("://"));
    if host.is_empty() || has_gap || is_several || text.contains(is_odd) {
        return Err(format!(
            "`{text}` is not an address of the web; write one such as `https://example.org/story`"
        ));
    }
    Ok(())
}

/// Whether words have the form of a BCP 47 tag.
///
/// # Errors
/// What they are instead, with the cure.
pub fn language(text: &str) -> Result<(), String> {
    let is_subtag = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let mut others = text.split('-');
    let first = others.next().unwrap_or("");
    let is_language =
        (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic());
    if is_language && others.all(is_subtag) {
        return Ok(());
    }
    Err(format!("`{text}` is not the tag of a language; write one such as `en` or `pt-BR`"))
}

/// The language that a tag names, whatever its script or region, as it is written there.
///
/// ```
/// use casefile_words::web::primary;
/// assert_eq!(primary("zh-Hant"), "zh");
/// assert_eq!(primary("pt_BR"), "pt");
/// ```
#[must_use]
pub fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// Whether two tags name one language.
#[must_use]
pub fn is_same(one: &str, other: &str) -> bool {
    primary(one).eq_ignore_ascii_case(primary(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_the_web() {
        for good in [
            "https://example.org",
            "http://example.org/a?b#c",
            "https://пример.рф/x_(y)",
            "HTTPS://example.org/a story.pdf",
        ] {
            assert!(address(good).is_ok(), "{good}");
        }
        for bad in [
            "htps://example.org",
            "example.org/a",
            "https:/example.org",
            "https://",
            "http://a b",
            "https://a.example and https://b.example",
            "https://a.example/x https://b.example/y",
            "https://a.example/x\ty",
        ] {
            assert!(address(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn tags_are_those_of_languages() {
        for good in ["en", "en-GB", "zh-Hant-TW", "sr-Latn", "de-1996", "mul"] {
            assert!(language(good).is_ok(), "{good}");
        }
        for bad in ["english", "en_GB", "e", "", "en-", "en GB", "1n"] {
            assert!(language(bad).is_err(), "{bad}");
        }
    }
}
