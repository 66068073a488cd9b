//! What a served page looks like that is not the page that was built: whether somebody wrote it anew, and
//! what it leads to.

use std::collections::BTreeSet;

use scraper::{Html, Selector};
use url::Url;

use casefile_words::elements::shallow;

/// How many bytes of a page are read for its name, which stands at its beginning.
const HEAD: usize = 64 << 10;

/// How many bytes of a page are read for what it leads to.
const LONGEST: usize = 2 << 20;

/// How many addresses are taken from one page, and how long each of them is at most.
const MOST: (usize, usize) = (500, 2000);

/// What hosts are known to write into pages, and what they call it.
const MARKS: [(&str, &str); 11] = [
    ("/cdn-cgi/", "Cloudflare"),
    ("data-cfemail", "Cloudflare's hiding of addresses"),
    ("cloudflareinsights.com", "Cloudflare's analytics"),
    ("rocket-loader", "Cloudflare's Rocket Loader"),
    ("netlify-rum", "Netlify's analytics"),
    ("netlify-cdp", "Netlify's drawer"),
    ("/_vercel/", "Vercel's toolbar or analytics"),
    ("pagespeed", "PageSpeed"),
    ("googletagmanager.com", "Google's tags"),
    ("web.archive.org/_static", "an archive"),
    ("livereload.js", "a server for live reload"),
];

/// A page as built has no fewer lines than one for so many bytes.
const FEWEST_LINES: usize = 2000;

/// Whether some bytes end as a page does.
pub(super) fn ends(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.trim_end().to_ascii_lowercase().ends_with("</html>")
}

/// Words in the names of pages that stand in for what cannot be shown.
const ERRORS: [&str; 12] = [
    "404",
    "403",
    "500",
    "503",
    "not found",
    "error",
    "unavailable",
    "maintenance",
    "forbidden",
    "denied",
    "just a moment",
    "attention required",
];

/// The name of a page, if it is one that hosts show in the place of others.
pub(super) fn error(bytes: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(bytes);
    // The site's own pages, and its cards, ask for their styles there.
    if ["static/css/site.css", "static/css/embed.css"].iter().any(|sheet| text.contains(sheet)) {
        return None;
    }
    let head = String::from_utf8_lossy(bytes.get(..HEAD).unwrap_or(bytes));
    let html = Html::parse_document(&shallow(&head));
    let title = html.select(&Selector::parse("title").ok()?).next()?.text().collect::<String>();
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let lower = title.to_lowercase();
    // Whole words: `terrorists` speaks of no error.
    let is_edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    let stands = |word: &str| {
        lower.match_indices(word).any(|(at, _)| {
            let (before, after) = (lower.get(..at), lower.get(at + word.len()..));
            is_edge(before.and_then(|text| text.chars().next_back()))
                && is_edge(after.and_then(|text| text.chars().next()))
        })
    };
    let is_one = ERRORS.iter().any(|word| stands(word));
    is_one.then(|| title.chars().take(60).collect())
}

/// What shows that a page, or another text that browsers read, was written anew: the end of a sentence that
/// begins with the file. `bytes` is what it has, `built` how many it was built with.
pub(super) fn rewriting(path: &str, bytes: &[u8], built: u64) -> Option<String> {
    let is_text =
        [".html", ".css", ".js", ".json", ".svg", ".xml"].iter().any(|end| path.ends_with(end));
    if !is_text {
        return None;
    }
    let text = String::from_utf8_lossy(bytes);
    if let Some((_, name)) = MARKS.iter().find(|(mark, _)| text.contains(mark)) {
        return Some(format!("was written anew: it has marks of {name}"));
    }
    let lines = text.trim().lines().count();
    let is_shorter = u64::try_from(bytes.len()).unwrap_or(u64::MAX) < built;
    let is_dense = bytes.len() / lines.max(1) > FEWEST_LINES || (lines <= 3 && bytes.len() > 200);
    // What was cut off may end as well as what is whole does, but leaves braces open.
    let has_braces = [".css", ".json"].iter().any(|end| path.ends_with(end));
    let is_closed = !has_braces || text.matches('{').count() == text.matches('}').count();
    let is_whole = is_closed && text.trim_end().ends_with(['>', '}', ')', ';', ']']);
    if is_shorter && is_dense && is_whole {
        let length = bytes.len();
        return Some(format!("was written anew: it looks minified ({length} of {built} bytes)"));
    }
    None
}

/// The first addresses that a page, or a map of a site, leads to and that `is_wanted` takes: paths from the site's
/// root.
pub(super) fn leads_to(
    bytes: &[u8],
    at: &Url,
    is_wanted: &dyn Fn(&Url) -> Option<String>,
) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(bytes.get(..LONGEST).unwrap_or(bytes));
    let mut found = BTreeSet::new();
    let mut add = |address: &str| {
        let address = address.trim();
        if found.len() < MOST.0 && address.len() <= MOST.1 {
            found.extend(at.join(address).ok().and_then(|url| is_wanted(&url)));
        }
    };
    let locations = text.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next());
    locations.for_each(&mut add);
    if let Ok(selector) = Selector::parse("[href], [src]") {
        let html = Html::parse_document(&shallow(&text));
        for element in html.select(&selector) {
            if let Some(address) = element.attr("href").or_else(|| element.attr("src")) {
                add(address);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_was_minified_or_added_to_shows_it() {
        let page = format!("<!doctype html><html><p>{}</p></html>", "words ".repeat(500));
        assert!(
            rewriting("a.html", page.as_bytes(), 4000).is_some_and(|why| why.contains("minified"))
        );
        // A page that only grew has lost no white space.
        assert_eq!(rewriting("a.html", page.as_bytes(), 100), None);
        let lines = page.replace("words ", "words\n");
        assert_eq!(rewriting("a.html", lines.as_bytes(), 4000), None);
        let marked = lines.replace("</html>", "<script src=/cdn-cgi/x.js></script></html>");
        assert!(
            rewriting("a.html", marked.as_bytes(), 10)
                .is_some_and(|why| why.contains("Cloudflare"))
        );
    }

    #[test]
    fn what_a_page_leads_to_is_found_from_its_own_address() {
        let at = Url::parse("https://host.example/d/a/").unwrap();
        let page = br#"<a href="../b/?x#y">b</a><script src="/s.js"></script>"#;
        let found = |page: &[u8]| -> Vec<String> {
            leads_to(page, &at, &|url| Some(url.to_string())).into_iter().collect()
        };
        assert_eq!(found(page), ["https://host.example/d/b/?x#y", "https://host.example/s.js"]);
        let map = b"<urlset><url><loc>https://host.example/d/c/</loc></url></urlset>";
        assert_eq!(found(map), ["https://host.example/d/c/"]);
    }
}
