//! What the preview itself serves to browsers: scripts, and the styles of what it shows.

use super::settings::Access;

/// The preview's own files: who may have it, name below `/_casefile/`, content type, text.
const FILES: [(Access, &str, &str, &str); 4] = [
    (Access::Editors, "page.css", "text/css; charset=utf-8", include_str!("client/page.css")),
    (Access::Editors, "preview.css", "text/css; charset=utf-8", include_str!("client/preview.css")),
    (
        Access::Editors,
        "preview.js",
        "text/javascript; charset=utf-8",
        include_str!("client/preview.js"),
    ),
    (
        Access::Public,
        "reload.js",
        "text/javascript; charset=utf-8",
        include_str!("client/reload.js"),
    ),
];

/// Content type and text of one of the preview's own files, if this is for those who may see so much.
pub(super) fn file(name: &str, access: Access) -> Option<(&'static str, &'static str)> {
    let is_it = |file: &&(Access, &str, &str, &str)| file.0 == access && file.1 == name;
    FILES.iter().find(is_it).map(|(_, _, media, text)| (*media, *text))
}
