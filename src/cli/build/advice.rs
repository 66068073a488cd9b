//! What a build says beside its faults, once the site is written: that it comes near to what a host allows, from the
//! numbers of files and bytes, and what it lacks without an address.

use crate::write::StagedFiles;

/// What a host takes of one site.
struct Limit {
    host: &'static str,
    files: Option<usize>,
    /// In bytes.
    size: Option<u64>,
}

/// Hosts that refuse a site above a limit, by what they say of themselves: Cloudflare's limits of static assets (of
/// the plan that costs nothing), GitHub's limits of Pages, GitLab's default of a job's artifacts.
const LIMITS: [Limit; 3] = [
    Limit { host: "Cloudflare", files: Some(20_000), size: None },
    Limit { host: "GitHub Pages", files: None, size: Some(1_000_000_000) },
    Limit { host: "GitLab Pages", files: Some(200_000), size: Some(1_000_000_000) },
];

/// From how much of a limit on it is near, in hundredths: dossiers grow by the article, so that it is told in time.
const NEAR: u64 = 85;

/// Sentences without their full stops.
pub(super) fn advice(written: &StagedFiles, has_address: bool) -> Vec<String> {
    let mut sentences = Vec::new();
    for limit in &LIMITS {
        let files = u64::try_from(written.files).unwrap_or(u64::MAX);
        let most = limit.files.map(|most| u64::try_from(most).unwrap_or(u64::MAX));
        sentences.extend(near(files, most).map(|is| {
            let (most, host) = (grouped(most.unwrap_or_default()), limit.host);
            format!("{} files are {is} the {most} that {host} takes", grouped(files))
        }));
        sentences.extend(near(written.bytes, limit.size).map(|is| {
            let (size, host) = (megabytes(limit.size.unwrap_or_default()), limit.host);
            format!("{} are {is} the {size} that {host} takes", megabytes(written.bytes))
        }));
    }
    if !has_address {
        sentences.push(
            "without `base_url` in `site.yaml`, or `--base-url`, there is no feed, no sitemap and no address \
             for citations"
                .to_owned(),
        );
    }
    sentences
}

/// How a number stands to the most that is taken, if it has to be said.
fn near(number: u64, most: Option<u64>) -> Option<&'static str> {
    let most = most?;
    match u128::from(number) * 100 {
        _ if number > most => Some("above"),
        hundredths if hundredths >= u128::from(most) * u128::from(NEAR) => Some("near"),
        _ => None,
    }
}

/// `20 000` as `20,000`.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// In millions of bytes, as hosts count.
fn megabytes(bytes: u64) -> String {
    format!("{} MB", grouped(bytes.div_ceil(1_000_000)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(files: usize, bytes: u64) -> Vec<String> {
        advice(&StagedFiles { files, bytes, notes: Vec::new() }, true)
    }

    #[test]
    fn a_site_far_below_every_limit_is_not_spoken_of() {
        assert_eq!(said(16_999, 840_000_000), [""; 0]);
    }

    #[test]
    fn a_limit_is_near_before_it_is_passed_and_every_host_is_named() {
        assert_eq!(said(17_000, 0), ["17,000 files are near the 20,000 that Cloudflare takes"]);
        assert_eq!(said(20_000, 0), ["20,000 files are near the 20,000 that Cloudflare takes"]);
        assert_eq!(said(20_001, 0), ["20,001 files are above the 20,000 that Cloudflare takes"]);
        assert_eq!(
            said(1, 1_000_000_001),
            [
                "1,001 MB are above the 1,000 MB that GitHub Pages takes",
                "1,001 MB are above the 1,000 MB that GitLab Pages takes"
            ]
        );
    }

    #[test]
    fn what_is_missing_without_an_address_is_said() {
        let written = StagedFiles { files: 1, bytes: 1, notes: Vec::new() };
        let said = advice(&written, false);
        assert_eq!(said.len(), 1);
        assert!(said[0].contains("no feed, no sitemap"), "{said:?}");
    }
}
