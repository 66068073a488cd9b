//! Takes back what hosts are known to do to pages: where the bytes that were built come out, it is proved what
//! was done, and that nothing else was.

use crate::digest::sha256;
use crate::manifest::ManifestEntry;

/// Longer pages are not looked at.
const LONGEST: usize = 2 << 20;

/// How many bytes are hashed at most for one page, each time something is tried: a site may have a great many of them.
const MOST_HASHED: usize = 256 << 20;

/// Of how many things that might have been put in at most pairs are tried.
const MOST_PARTS: usize = 120;

/// What was done to the page, as the end of a sentence that begins with it.
pub(super) fn undone(served: &[u8], entry: &ManifestEntry) -> Option<String> {
    if served.len() > LONGEST {
        return None;
    }
    let is_built = |bytes: &[u8]| entry.sha256.as_deref() == Some(sha256(bytes).as_str());
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if let Some(rest) = served.strip_prefix(b"\xef\xbb\xbf")
        && is_built(rest)
    {
        return Some("has a mark of byte order put before it".to_owned());
    }
    if served.windows(2).any(|two| two == b"\r\n")
        && is_built(text(served).replace("\r\n", "\n").as_bytes())
    {
        return Some("has other ends of lines".to_owned());
    }
    if is_built(&[served, b"\n"].concat()) || is_built(served.trim_ascii_end()) {
        return Some("has another white space at its end".to_owned());
    }
    let built = usize::try_from(entry.bytes).ok()?;
    let more = served.len().checked_sub(built).filter(|more| *more > 0)?;
    let put_in = one_part(served, more, &is_built)
        .map(|at| vec![(at, at + more)])
        .or_else(|| two_parts(served, more, &is_built))?;
    let shown: Vec<String> = put_in.iter().map(|(from, to)| shown(&served[*from..*to])).collect();
    Some(format!("is as built but for what was put in: {}", shown.join(" and ")))
}

/// Where a part of this length was put in.
fn one_part(served: &[u8], length: usize, is_built: &dyn Fn(&[u8]) -> bool) -> Option<usize> {
    let built = served.len() - length;
    // What is put in begins where an element or a line begins or ends, or at an end of the page.
    let is_bound = |at: &usize| {
        *at == 0
            || *at == built
            || [b'<', b'\n'].contains(&served[*at])
            || [b'>', b'\n'].contains(&served[*at - 1])
    };
    let places = (0..=built).filter(is_bound).take(MOST_HASHED / built.max(1));
    places.into_iter().find(|at| {
        let mut page = served[..*at].to_vec();
        page.extend_from_slice(&served[at + length..]);
        is_built(&page)
    })
}

/// Two elements or comments that are as long together.
fn two_parts(
    served: &[u8],
    length: usize,
    is_built: &dyn Fn(&[u8]) -> bool,
) -> Option<Vec<(usize, usize)>> {
    let parts = parts(served);
    let mut tried = 0;
    for (index, first) in parts.iter().enumerate() {
        for second in &parts[index + 1..] {
            let is_apart = first.1 <= second.0;
            if !is_apart || first.1 - first.0 + second.1 - second.0 != length {
                continue;
            }
            tried += served.len();
            if tried > MOST_HASHED {
                return None;
            }
            let page = [&served[..first.0], &served[first.1..second.0], &served[second.1..]];
            if is_built(&page.concat()) {
                return Some(vec![*first, *second]);
            }
        }
    }
    None
}

/// Elements that hosts put in, and comments; each also with the white space before or after it. In order.
fn parts(served: &[u8]) -> Vec<(usize, usize)> {
    const KINDS: [(&str, &str); 7] = [
        ("<script", "</script>"),
        ("<style", "</style>"),
        ("<noscript", "</noscript>"),
        ("<iframe", "</iframe>"),
        ("<!--", "-->"),
        ("<link", ">"),
        ("<meta", ">"),
    ];
    let page: String =
        served.iter().map(|byte| char::from(byte.to_ascii_lowercase() & 0x7f)).collect();
    let mut parts = Vec::new();
    for (start, end) in KINDS {
        // Found once for all: a page may have a great many beginnings and one end.
        let ends: Vec<usize> = page.match_indices(end).map(|(at, _)| at).collect();
        for (from, _) in page.match_indices(start).take(MOST_PARTS) {
            let Some(at) = ends.get(ends.partition_point(|at| *at < from)) else { break };
            let to = at + end.len();
            let is_space = |byte: &&u8| byte.is_ascii_whitespace();
            let before = served[..from].iter().rev().take_while(is_space).count();
            let after = served[to..].iter().take_while(is_space).count();
            parts.push((from, to));
            if before > 0 {
                parts.push((from - before, to));
            }
            if after > 0 {
                parts.push((from, to + after));
            }
        }
    }
    parts.sort_unstable();
    parts.dedup();
    parts.truncate(MOST_PARTS);
    parts
}

/// The beginning of what was put in, on one line.
fn shown(part: &[u8]) -> String {
    let text = String::from_utf8_lossy(part);
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let beginning: String = words.chars().take(80).collect();
    let more = if beginning.len() < words.len() { "…" } else { "" };
    format!("`{beginning}{more}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html>\n<html><head>\n<title>A</title>\n</head>\n<body><p>Words.</p>\n</body></html>\n";

    fn undone_of(served: &str) -> Option<String> {
        undone(served.as_bytes(), &ManifestEntry::of(PAGE.as_bytes()))
    }

    #[test]
    fn what_was_put_in_is_shown() {
        let script = "<script src=\"https://a.example/x.js\"></script>";
        for (place, with) in [
            ("</body>", format!("{script}</body>")),
            ("</body>", format!("{script}\n</body>")),
            ("</head>", format!("\n  {script}</head>")),
            ("<body>", format!("<body>{script}")),
            ("</html>\n", format!("</html>\n{script}")),
            ("<!doctype", format!("{script}<!doctype")),
        ] {
            let served = PAGE.replace(place, &with);
            assert!(
                undone_of(&served).is_some_and(|how| how.contains("a.example/x.js")),
                "{served}"
            );
        }
        let banner = PAGE.replace("<p>", "<div id=banner>Hosted <b>free</b></div><p>");
        assert!(undone_of(&banner).is_some_and(|how| how.contains("<div id=banner>")));
    }

    #[test]
    fn two_things_that_were_put_in_are_both_shown() {
        let served = PAGE
            .replace("</head>", "<meta name=x>\n</head>")
            .replace("</body>", "<script>1</script></body>");
        let how = undone_of(&served).unwrap();
        assert!(how.contains("`<meta name=x>`") && how.contains("`<script>1</script>`"), "{how}");
    }

    #[test]
    fn a_page_of_beginnings_is_given_up_in_time() {
        for part in ["<script", "<script </script>", "<!--", "<!-- ", "<link ", "<style>"] {
            let many = part.repeat(1_000_000 / part.len());
            assert_eq!(undone_of(&format!("{many}-->")), None, "{part}");
        }
    }

    #[test]
    fn ends_of_lines_and_of_the_page_are_told() {
        assert!(undone_of(&PAGE.replace('\n', "\r\n")).is_some());
        assert!(undone_of(PAGE.trim_end()).is_some());
        assert!(undone_of(&format!("\u{feff}{PAGE}")).is_some());
    }

    #[test]
    fn a_page_with_other_words_is_not_taken_for_one_that_was_added_to() {
        assert_eq!(undone_of(&PAGE.replace("Words", "Other words")), None);
        assert_eq!(undone_of(&PAGE.replace("Words", "Birds")), None);
        let both = PAGE.replace("Words", "Birds").replace("</body>", "<script>1</script></body>");
        assert_eq!(undone_of(&both), None);
    }
}
