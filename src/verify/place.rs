//! Where a site is on the web: an [`SiteAddress`], and the addresses of its files.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use url::Url;

/// What is written by its code in a part of a path: everything but what RFC 3986 calls unreserved.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The address of a site: of its home page, with a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteAddress(Url);

impl SiteAddress {
    /// Reads the address of a site's home page.
    ///
    /// # Errors
    /// If it is none; a sentence without its full stop says why.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut url =
            Url::parse(text).map_err(|error| format!("`{text}` is no address: {error}"))?;
        if !["http", "https"].contains(&url.scheme()) || url.host_str().is_none() {
            return Err(format!("`{text}` is no address of the web"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("an address with a name or a password in it is not asked for".to_owned());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(format!("`{text}` is no address of a site: it has a `?` or a `#`"));
        }
        let path = url.path().strip_suffix("index.html").unwrap_or(url.path());
        let slash = if path.ends_with('/') { "" } else { "/" };
        let path = format!("{path}{slash}");
        url.set_path(&path);
        Ok(Self(url))
    }

    /// The address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whether it is an address of this machine alone.
    pub(super) fn is_here(&self) -> bool {
        match self.0.host() {
            Some(url::Host::Ipv4(address)) => address.is_loopback(),
            Some(url::Host::Ipv6(address)) => address.is_loopback(),
            Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            None => false,
        }
    }

    /// The address of a file as readers have it: a folder's own page is called by the folder.
    #[must_use]
    pub fn of(&self, path: &str) -> Url {
        let folder =
            path.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/'));
        self.of_file(folder.unwrap_or(path))
    }

    /// The address of a file by its own name.
    #[must_use]
    pub fn of_file(&self, path: &str) -> Url {
        let parts = path.split('/').map(|part| utf8_percent_encode(part, ENCODED).to_string());
        let path = format!("{}{}", self.0.path(), parts.collect::<Vec<_>>().join("/"));
        let mut url = self.0.clone();
        url.set_path(&path);
        url
    }

    /// The path of the file that an address leads to, where it lies in the site.
    #[must_use]
    pub fn path_of(&self, url: &Url) -> Option<String> {
        let is_here = url.host_str() == self.0.host_str()
            && url.port_or_known_default() == self.0.port_or_known_default()
            && ["http", "https"].contains(&url.scheme());
        let rest = url.path().strip_prefix(self.0.path()).filter(|_| is_here)?;
        let path = percent_decode_str(rest).decode_utf8().ok()?.into_owned();
        Some(if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path
        })
    }

    /// The site of which a file has another address: where whoever asks for the file is sent to.
    #[must_use]
    pub(super) fn moved(&self, path: &str, to: &Url) -> Option<Self> {
        let own = self.of(path);
        let below = own.path().strip_prefix(self.0.path())?;
        let base = to.path().strip_suffix(below).filter(|base| base.ends_with('/'))?;
        let is_of_the_web = ["http", "https"].contains(&to.scheme()) && to.has_host();
        if !is_of_the_web || !to.username().is_empty() || to.password().is_some() {
            return None;
        }
        let mut url = to.clone();
        url.set_path(base);
        url.set_query(None);
        url.set_fragment(None);
        Some(Self(url))
    }

    /// Whether this is the same as another but for the safety of the way there.
    pub(super) fn is_safer_way_to(&self, other: &Self) -> bool {
        other.0.scheme() == "http"
            && self.0.scheme() == "https"
            && self.0.host_str() == other.0.host_str()
            && self.0.path() == other.0.path()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_called_by_the_folder_of_its_home_page() {
        for text in
            ["https://h.example/d", "https://h.example/d/", "https://h.example/d/index.html"]
        {
            assert_eq!(SiteAddress::parse(text).unwrap().as_str(), "https://h.example/d/");
        }
        for text in [
            "d",
            "ftp://h.example/",
            "https://h.example/?a",
            "https://a:b@h.example/",
            "mailto:a@b",
        ] {
            assert!(SiteAddress::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn every_path_has_an_address_and_comes_back_from_it() {
        let site = SiteAddress::parse("http://h.example:8/d d/").unwrap();
        for (path, address) in [
            ("index.html", "http://h.example:8/d%20d/"),
            ("a/index.html", "http://h.example:8/d%20d/a/"),
            ("a/x-index.html", "http://h.example:8/d%20d/a/x-index.html"),
            ("static/ä b#?%.txt", "http://h.example:8/d%20d/static/%C3%A4%20b%23%3F%25.txt"),
            (".well-known/a", "http://h.example:8/d%20d/.well-known/a"),
        ] {
            let url = site.of(path);
            assert_eq!(url.as_str(), address);
            assert_eq!(site.path_of(&url).as_deref(), Some(path));
        }
        let elsewhere = Url::parse("http://other.example/d%20d/a/").unwrap();
        assert_eq!(site.path_of(&elsewhere), None);
    }

    #[test]
    fn a_site_that_moved_is_known_by_where_its_files_went() {
        let site = SiteAddress::parse("http://h.example/d/").unwrap();
        let to = Url::parse("https://h.example/d/a/b.json").unwrap();
        let moved = site.moved("a/b.json", &to).unwrap();
        assert_eq!(moved.as_str(), "https://h.example/d/");
        assert!(moved.is_safer_way_to(&site) && !site.is_safer_way_to(&moved));
        for elsewhere in [
            "https://h.example/login",
            "file:///d/a/b.json",
            "ftp://h.example/d/a/b.json",
            "https://me:secret@h.example/d/a/b.json",
        ] {
            assert_eq!(
                site.moved("a/b.json", &Url::parse(elsewhere).unwrap()),
                None,
                "{elsewhere}"
            );
        }
    }
}
