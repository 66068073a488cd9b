//! Which types of content a host may serve a file as: what browsers do with it depends on them.

/// Types by the end of a name, for those files of which browsers read the type.
const TYPES: [(&str, &[&str]); 24] = [
    ("html", &["text/html"]),
    ("css", &["text/css"]),
    ("js", &["text/javascript", "application/javascript", "application/x-javascript"]),
    ("mjs", &["text/javascript", "application/javascript"]),
    ("json", &["application/json", "text/json"]),
    ("svg", &["image/svg+xml"]),
    ("xml", &["application/xml", "text/xml", "application/atom+xml", "application/rss+xml"]),
    ("txt", &["text/plain"]),
    ("csv", &["text/csv", "text/plain", "application/csv"]),
    ("pdf", &["application/pdf"]),
    ("png", &["image/png"]),
    ("jpg", &["image/jpeg"]),
    ("jpeg", &["image/jpeg"]),
    ("gif", &["image/gif"]),
    ("webp", &["image/webp"]),
    ("avif", &["image/avif"]),
    ("ico", &["image/x-icon", "image/vnd.microsoft.icon"]),
    ("mp4", &["video/mp4"]),
    ("webm", &["video/webm", "audio/webm"]),
    ("mp3", &["audio/mpeg"]),
    ("woff", &["font/woff", "application/font-woff", "application/x-font-woff"]),
    ("woff2", &["font/woff2", "application/font-woff2"]),
    ("wasm", &["application/wasm"]),
    ("webmanifest", &["application/manifest+json", "application/json"]),
];

/// Those which a browser needs to be right: with another one it does not show, run or apply the file.
const STRICT: [&str; 6] = ["html", "css", "js", "mjs", "svg", "json"];

/// What is wrong with the type that a file is served as: the end of a sentence that begins with the file.
pub(super) fn wrong(path: &str, served: Option<&str>) -> Option<String> {
    let end = path.rsplit_once('.').map_or("", |(_, end)| end).to_ascii_lowercase();
    let expected = TYPES.iter().find(|(known, _)| *known == end).map(|(_, types)| *types);
    let Some(served) = served.map(str::trim).filter(|served| !served.is_empty()) else {
        let is_strict = STRICT.contains(&end.as_str());
        return is_strict.then(|| "is served without a type".to_owned());
    };
    let (bare, parameters) = served.split_once(';').unwrap_or((served, ""));
    let bare = bare.trim().to_ascii_lowercase();
    let charset = parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let value = value.trim().trim_matches('"').to_ascii_lowercase();
        (name.trim().eq_ignore_ascii_case("charset")).then_some(value)
    });
    let is_active =
        ["text/html", "application/xhtml+xml", "image/svg+xml"].contains(&bare.as_str());
    let is_expected = match expected {
        Some(types) => {
            // Without knowing better, hosts call a file bytes; what is only downloaded may be so.
            let is_bytes = bare == "application/octet-stream" || bare == "binary/octet-stream";
            types.contains(&bare.as_str()) || (is_bytes && !STRICT.contains(&end.as_str()))
        }
        // Whatever else it is, it is no page: as one it would run.
        None => !is_active,
    };
    if !is_expected {
        return Some(format!("is served as `{bare}`"));
    }
    let is_text = bare.starts_with("text/") || bare.ends_with("xml");
    match charset {
        Some(charset) if is_text && charset != "utf-8" && charset != "utf8" => {
            // Plain text that was published as it was collected may be in another one.
            (end != "txt" && end != "csv").then(|| format!("is served as text in `{charset}`"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_wrong_where_a_browser_would_do_another_thing() {
        for (path, served) in [
            ("a/index.html", "text/html"),
            ("index.html", "text/html; charset=UTF-8"),
            ("s.css", "text/css; charset=\"utf-8\""),
            ("a.js", "application/javascript"),
            ("a.woff2", "application/octet-stream"),
            ("a.txt", "text/plain; charset=windows-1251"),
            ("SHA256SUMS", "application/octet-stream"),
            ("feed.xml", "application/atom+xml"),
            ("a.strange", "application/x-anything"),
        ] {
            assert_eq!(wrong(path, Some(served)), None, "{path}");
        }
        for (path, served) in [
            ("index.html", "text/plain"),
            ("index.html", "application/octet-stream"),
            ("index.html", "text/html; charset=iso-8859-1"),
            ("s.css", "text/plain"),
            ("a.txt", "text/html"),
            ("SHA256SUMS", "text/html"),
            ("a.png", "text/html"),
            ("a.svg", ""),
        ] {
            assert!(wrong(path, Some(served)).is_some(), "{path}");
        }
        assert!(wrong("s.css", None).is_some());
        assert_eq!(wrong("_redirects", None), None);
    }
}
