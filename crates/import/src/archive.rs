//! Tells the address of a page from that of a copy of it in an archive: `https://web.archive.org/web/20151209101112/https://…`.

use crate::{DraftArchived, lists};

/// The address of the original, and the copy.
pub(crate) fn original(address: &str) -> Option<(String, DraftArchived)> {
    let (_, rest) = address.split_once("://")?;
    let (host, path) = rest.split_once('/')?;
    let host = host.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    if !lists::ARCHIVES.contains(host) {
        return None;
    }
    let at = ["http://", "https://", "http:/", "https:/"]
        .iter()
        .filter_map(|own| path.find(own))
        .min()?;
    let (before, original) = path.split_at(at);
    let original = whole(original);
    let day = before.split('/').find_map(day);
    let bare = |mut url: String| {
        // The copy as it is shown, not its bare file: `20151209101112id_`.
        for flag in ["id_/", "if_/", "im_/", "js_/", "cs_/", "mp_/"] {
            url = url.replacen(flag, "/", 1);
        }
        url
    };
    casefile_words::web::address(&original).ok()?;
    Some((original, DraftArchived { url: bare(address.to_owned()), on: day }))
}

/// The copy that an address in an archive names without saying whose: `https://archive.ph/AbCd1`.
pub(crate) fn copy(address: &str) -> Option<DraftArchived> {
    let (_, rest) = address.split_once("://")?;
    let (host, path) = rest.split_once('/')?;
    let host = host.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let is_copy = host.starts_with("archive.")
        && host != "archive.org"
        && lists::ARCHIVES.contains(host)
        && (4..=6).contains(&path.len())
        && path.bytes().all(|own| own.is_ascii_alphanumeric());
    is_copy.then(|| DraftArchived { url: address.to_owned(), on: None })
}

/// An address in which a server may have left out a slash.
fn whole(address: &str) -> String {
    match address.split_once(":/") {
        Some((scheme, rest)) => format!("{scheme}://{}", rest.trim_start_matches('/')),
        None => address.to_owned(),
    }
}

/// The day of a part of an address: `20151209101112id_`, `2015.12.09-101112`.
fn day(part: &str) -> Option<String> {
    let digits: String = part.chars().filter(char::is_ascii_digit).collect();
    let is_stamp = part.starts_with(|own: char| own.is_ascii_digit()) && digits.len() >= 8;
    let day = is_stamp.then(|| {
        let (year, month, day) = (digits.get(..4)?, digits.get(4..6)?, digits.get(6..8)?);
        Some(format!("{year}-{month}-{day}"))
    })??;
    casefile_words::Day::parse(&day).is_some().then_some(day)
}

#[cfg(test)]
mod tests {
    use super::{copy, original};

    #[test]
    fn an_address_may_name_a_copy_alone() {
        assert!(copy("https://archive.ph/AbCd1").is_some());
        for address in [
            "https://archive.ph/",
            "https://gazette.example.org/AbCd1",
            "https://archive.org/about",
        ] {
            assert_eq!(copy(address), None, "{address}");
        }
    }

    #[test]
    fn the_address_of_a_copy_holds_the_originals_and_its_day() {
        let found =
            |address: &str| original(address).map(|(url, copy)| (url, copy.on.unwrap_or_default()));
        let own = ("https://gazette.example.org/p".to_owned(), "2015-12-09".to_owned());
        for address in [
            "https://web.archive.org/web/20151209101112/https://gazette.example.org/p",
            "http://web.archive.org/web/20151209101112id_/https:/gazette.example.org/p",
            "https://archive.ph/2015.12.09-101112/https://gazette.example.org/p",
        ] {
            assert_eq!(found(address), Some(own.clone()), "{address}");
        }
        assert_eq!(found("https://gazette.example.org/2015/https://x.example.org/"), None);
    }
}
