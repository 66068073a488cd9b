//! What the preview itself serves to browsers: a script and the styles of what it shows.

/// The preview's own files: name below `/_casefile/`, content type, text.
const FILES: [(&str, &str, &str); 3] = [
    ("page.css", "text/css; charset=utf-8", include_str!("client/page.css")),
    ("preview.css", "text/css; charset=utf-8", include_str!("client/preview.css")),
    ("preview.js", "text/javascript; charset=utf-8", include_str!("client/preview.js")),
];

/// Content type and text of one of the preview's own files.
pub(super) fn file(name: &str) -> Option<(&'static str, &'static str)> {
    FILES.iter().find(|(own, ..)| *own == name).map(|(_, media, text)| (*media, *text))
}
