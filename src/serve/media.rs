//! The content type of an output, from the end of its name.
//!
//! A table of what sites are made of, and not of all types there are: each row has the charset that a browser needs, what
//! an editor wants to read is text, and of any other file nothing is guessed, least of all that a browser may run it.

/// Ends of names, and what browsers are told that such a file is.
const TYPES: &[(&str, &str)] = &[
    ("atom", "application/atom+xml; charset=utf-8"),
    ("avif", "image/avif"),
    ("bib", "text/plain; charset=utf-8"),
    ("css", CSS),
    ("csv", "text/csv; charset=utf-8"),
    ("gif", "image/gif"),
    ("htm", HTML),
    ("html", HTML),
    ("ico", "image/x-icon"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json; charset=utf-8"),
    ("map", "application/json; charset=utf-8"),
    ("md", "text/plain; charset=utf-8"),
    ("mjs", "text/javascript; charset=utf-8"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("otf", "font/otf"),
    ("pdf", PDF),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("ttf", "font/ttf"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("webm", "video/webm"),
    ("webmanifest", "application/manifest+json; charset=utf-8"),
    ("webp", "image/webp"),
    ("woff", "font/woff"),
    ("woff2", "font/woff2"),
    ("xml", "application/xml; charset=utf-8"),
    ("zip", "application/zip"),
];

/// The type of a stylesheet.
pub(super) const CSS: &str = "text/css; charset=utf-8";

/// The type of a page.
pub(super) const HTML: &str = "text/html; charset=utf-8";

/// The type of a document that browsers show in a program of their own.
pub(super) const PDF: &str = "application/pdf";

/// What an output at this path is.
pub(super) fn of(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    let Some((_, end)) = name.rsplit_once('.') else { return "application/octet-stream" };
    TYPES
        .iter()
        .find(|(ending, _)| end.eq_ignore_ascii_case(ending))
        .map_or("application/octet-stream", |(_, media)| media)
}

/// Whether a change of it is seen by loading stylesheets anew: a stylesheet, or a font that only
/// stylesheets name.
pub(super) fn is_style(path: &str) -> bool {
    let media = of(path);
    media == CSS || media.starts_with("font/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types() {
        for (path, media) in [
            ("index.html", HTML),
            ("a/b.HTML", HTML),
            ("static/site.css", "text/css; charset=utf-8"),
            ("static/x.svg", "image/svg+xml"),
            ("feed.xml", "application/xml; charset=utf-8"),
            ("a.b/c", "application/octet-stream"),
            ("a/.html", HTML),
            ("x.exe", "application/octet-stream"),
            ("", "application/octet-stream"),
        ] {
            assert_eq!(of(path), media, "{path}");
        }
    }

    #[test]
    fn every_ending_once() {
        assert!(TYPES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
