//! Pictures in bodies: files of the dossier's own `static/`, by their paths there.

use percent_encoding::percent_decode_str;

/// Endings of files that a browser shows as a picture.
const ENDINGS: [&str; 8] = ["apng", "avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

/// Whether a path is that of a picture, by its ending.
#[must_use]
pub fn is_picture(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

/// The path below `static/` that an address without a scheme means, however it is written: from the
/// dossier's folder, from the file that names it, as it is on the site, or by itself. `None` where it
/// leads elsewhere.
#[must_use]
pub fn in_static(address: &str) -> Option<String> {
    let decoded = percent_decode_str(address).decode_utf8().ok()?;
    let mut path = decoded.trim();
    while let Some(rest) = ["./", "../", "/"].iter().find_map(|up| path.strip_prefix(up)) {
        path = rest;
    }
    let path = path.strip_prefix("static/").unwrap_or(path);
    let is_path = |part: &str| !matches!(part, "" | "." | "..");
    path.split('/').all(is_path).then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_named_in_many_ways() {
        for way in [
            "img/a b.png",
            "static/img/a b.png",
            "/static/img/a%20b.png",
            "../../static/img/a b.png",
            "./static/img/a b.png",
        ] {
            assert_eq!(in_static(way).as_deref(), Some("img/a b.png"), "{way}");
        }
        for way in ["", "img/../../a.png", "static/", "a//b.png"] {
            assert_eq!(in_static(way), None, "{way}");
        }
    }
}
