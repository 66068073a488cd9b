//! Where the file of a source lies on the site, from its name alone: a name by which no server hands it
//! out as something that a browser runs.
//!
//! What others have made is on the site's own origin as soon as it is published: a page among the
//! originals, opened there, could read and change whatever the site keeps in a browser, and speak in its
//! name. Servers choose a file's type by the end of its name, and most of those that publish static sites
//! cannot be told otherwise. So a file keeps its name only if the end of it is on a short list.

use std::borrow::Cow;

/// The folder of the site that holds the originals.
const FOLDER: &str = "originals/";

/// What makes a server hand out a file as plain text.
const TEXT: &str = "txt";

/// Ends of names of which every common server knows a type, and browsers run none: they show it, play it
/// or save it.
///
/// Not on the list: `svg`, `xml`, `xhtml` and what else is a document with scripts; scripts, stylesheets
/// and modules; `mhtml` and `eml`, which hold pages; `gz` and the like, which servers take for a way of
/// sending the file within, so that `page.html.gz` is a page; and what servers do not know, because
/// browsers then look into it and may find a page.
const INERT: [&str; 48] = [
    "7z", "avi", "avif", "bmp", "csv", "doc", "docx", "epub", "flac", "gif", "ico", "jpeg", "jpg",
    "m4a", "m4v", "mkv", "mov", "mp3", "mp4", "mpeg", "mpg", "odp", "ods", "odt", "oga", "ogg",
    "ogv", "opus", "pdf", "png", "ppt", "pptx", "rar", "rtf", "tar", "tif", "tiff", "tsv", TEXT,
    "wav", "weba", "webm", "webp", "wma", "wmv", "xls", "xlsx", "zip",
];

/// The site path of a published original, from its name below `content/originals`: its own if browsers
/// only show, play or save such a file, with its ending in small letters; otherwise with `.txt` after it.
#[must_use]
pub fn published_original(name: &str) -> String {
    format!("{FOLDER}{}", inert(name))
}

/// Whether a published original is called otherwise than the file, so that browsers show it as text.
#[must_use]
pub fn is_shown_as_text(name: &str) -> bool {
    inert(name).len() != name.len()
}

fn inert(name: &str) -> Cow<'_, str> {
    let own = name.rsplit('/').next().unwrap_or(name);
    // A name that begins with its only dot has no ending.
    let ending = own.rsplit_once('.').filter(|(stem, _)| !stem.is_empty());
    let Some((_, ending)) = ending else { return Cow::Owned(format!("{name}.{TEXT}")) };
    let lower = ending.to_ascii_lowercase();
    match INERT.contains(&lower.as_str()) {
        // Some servers know no capitals.
        true if lower != ending => {
            Cow::Owned(format!("{}{lower}", &name[..name.len() - ending.len()]))
        }
        true => Cow::Borrowed(name),
        false => Cow::Owned(format!("{name}.{TEXT}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_browsers_run_becomes_text() {
        for name in [
            "a.html",
            "a.HTM",
            "a.xhtml",
            "a.svg",
            "a.SVGZ",
            "a.js",
            "a.mjs",
            "a.xml",
            "a.css",
            "a.md",
            "a.json",
            "a.wasm",
            "a.mht",
            "a.eml",
            "a.shtml",
            "a.php",
            "a.html.gz",
            "a.pdf.html",
            "a.webmanifest",
            "a.rss",
            "a.xsl",
            "a.swf",
            "a.hta",
            "a",
            "a.",
            "a.pdf.",
            "a.jpg ",
            "a.p df",
            "b/a.html",
            "b.pdf/a",
            ".pdf",
            "a.ｐｄｆ",
            "a.txt\u{200b}",
            "a.unheard-of",
        ] {
            assert_eq!(published_original(name), format!("originals/{name}.txt"));
            assert!(is_shown_as_text(name), "{name}");
        }
    }

    #[test]
    fn what_browsers_only_show_or_save_keeps_its_name() {
        for name in
            ["a.txt", "a.html.txt", "a.pdf", "a.png", "b/a.jpg", "a.mp4", "a.zip", "a b.csv"]
        {
            assert_eq!(published_original(name), format!("originals/{name}"));
            assert!(!is_shown_as_text(name), "{name}");
        }
        assert_eq!(published_original("IMG.JPG"), "originals/IMG.jpg");
        assert_eq!(published_original("b.X/A.TXT"), "originals/b.X/A.txt");
        assert!(!is_shown_as_text("IMG.JPG"));
    }
}
