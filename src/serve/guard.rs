//! Whether a request may be answered at all, from its head alone.
//!
//! A page of another site can make a browser send requests to this machine, and can have its own name
//! resolve to it. So only our own names pass as `Host`, only our own pages as `Origin`, and what a
//! browser says comes from another site does not pass; nothing in an answer lets another site read it.

use std::net::{Ipv4Addr, Ipv6Addr};

use axum::http::header::{CONTENT_LENGTH, COOKIE, HOST, HeaderName, ORIGIN, TRANSFER_ENCODING};
use axum::http::{HeaderMap, Method, Uri, Version};

use super::settings::Access;
use super::token::{AccessToken, Tickets};

/// The address of the live connection of an editor's page.
pub const LIVE: &str = "/_casefile/live";

/// The address of the live connection of a public page.
pub const RELOAD: &str = "/_casefile/reload";

/// How long the head of a request may be.
pub const LONGEST: usize = 64 * 1024;

/// The header by which browsers tell where a request comes from.
const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// By what names a server is known, and what it asks of those who ask.
#[derive(Debug, Clone)]
pub struct Policy {
    /// The port that it listens on.
    pub port: u16,
    /// What those on this machine may see who have the token.
    pub access: Access,
    /// What only those know who were told; `None` where nobody needs it.
    pub token: Option<AccessToken>,
    /// The same, but good once each.
    pub tickets: Tickets,
    /// Other machines may look: names of this machine, besides its addresses.
    pub lan: Option<Vec<String>>,
}

impl Policy {
    /// The name of the cookie that holds the token: another port's preview has another.
    #[must_use]
    pub fn cookie(&self) -> String {
        format!("casefile-{}", self.port)
    }
}

/// What becomes of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is answered, with what may be seen by whoever sent it.
    Pass(Access),
    /// It brings the token in its address: it is sent to the same place without, with a cookie.
    Enter,
    /// It is refused with this status and these words.
    Refuse(u16, &'static str),
}

/// What becomes of a request with this head. Whoever sent it `is_near` who sent it from this machine.
///
/// Without the token, or with a wrong one, those who are near get the public edition and others nothing;
/// with it, those who are near get what the preview was started for and others the public edition.
#[must_use]
pub fn judge(
    method: &Method,
    uri: &Uri,
    version: Version,
    headers: &HeaderMap,
    is_near: bool,
    policy: &Policy,
) -> Verdict {
    use Verdict::Refuse;
    let Some(host) = host(uri, headers).filter(|host| is_ours(host, policy)) else {
        return Refuse(403, "this is not a name of the preview");
    };
    let mut origins = headers.get_all(ORIGIN).iter();
    let has_origin = match (origins.next(), origins.next()) {
        (None, _) => false,
        (Some(origin), None) if is_own(origin.as_bytes(), host) => true,
        _ => return Refuse(403, "requests from other sites are refused"),
    };
    if !headers.get_all(FETCH_SITE).iter().all(|site| site == "same-origin" || site == "none") {
        return Refuse(403, "links from other sites are refused: type the address in");
    }
    let lines: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    if lines + uri.path().len() + uri.query().map_or(0, str::len) > LONGEST {
        return Refuse(431, "this request is too long");
    }
    if version != Version::HTTP_11 {
        return Refuse(505, "the preview speaks HTTP/1.1");
    }
    if method != Method::GET && method != Method::HEAD {
        return Refuse(405, "the preview answers GET and HEAD");
    }
    let length = headers.get(CONTENT_LENGTH);
    if headers.contains_key(TRANSFER_ENCODING) || length.is_some_and(|length| length != "0") {
        return Refuse(413, "the preview takes no content");
    }
    let verdict = entry(uri, headers, is_near, policy);
    let is_live = match verdict {
        Verdict::Pass(Access::Editors) => uri.path() == LIVE,
        Verdict::Pass(Access::Public) => uri.path() == RELOAD,
        Verdict::Enter | Refuse(..) => false,
    };
    if is_live && !has_origin {
        return Refuse(403, "only pages of the preview are told of changes");
    }
    verdict
}

/// The one name by which a request calls us; `None` where there is none, or two that differ.
fn host<'a>(uri: &Uri, headers: &'a HeaderMap) -> Option<&'a str> {
    let mut hosts = headers.get_all(HOST).iter();
    let host = hosts.next()?.to_str().ok()?;
    if hosts.next().is_some() {
        return None;
    }
    match (uri.scheme_str(), uri.authority()) {
        (None, None) => Some(host),
        (Some("http"), Some(authority)) if authority.as_str().eq_ignore_ascii_case(host) => {
            Some(host)
        }
        _ => None,
    }
}

/// Whether this is a name of ours with our port.
fn is_ours(host: &str, policy: &Policy) -> bool {
    let port = format!(":{}", policy.port);
    let name = match host.strip_suffix(&port) {
        Some(name) => name,
        None if policy.port == 80 => host,
        None => return false,
    };
    if ["localhost", "127.0.0.1", "[::1]"].iter().any(|ours| ours.eq_ignore_ascii_case(name)) {
        return true;
    }
    policy.lan.as_ref().is_some_and(|names| {
        let is_v6 = || {
            let inner = name.strip_prefix('[')?.strip_suffix(']')?;
            inner.parse::<Ipv6Addr>().ok()
        };
        name.parse::<Ipv4Addr>().is_ok()
            || is_v6().is_some()
            || names.iter().any(|ours| ours.eq_ignore_ascii_case(name))
    })
}

/// Whether a page of this origin is one of ours, when we are called by this host.
fn is_own(origin: &[u8], host: &str) -> bool {
    let Ok(origin) = std::str::from_utf8(origin) else { return false };
    let scheme = origin.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("http://"));
    scheme && origin.get(7..).is_some_and(|rest| rest.eq_ignore_ascii_case(host))
}

fn entry(uri: &Uri, headers: &HeaderMap, is_near: bool, policy: &Policy) -> Verdict {
    let is_it = |given: &str| policy.token.as_ref().is_some_and(|token| token.is(given));
    let query = uri.query().unwrap_or_default();
    let is_either = |given: &str| is_it(given) || policy.tickets.take(given);
    if query.split('&').filter_map(|pair| pair.strip_prefix("token=")).any(is_either) {
        return Verdict::Enter;
    }
    let name = policy.cookie();
    let cookies = headers.get_all(COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
    let mut values = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|cookie| {
        let (given, value) = cookie.trim().split_once('=')?;
        (given == name).then_some(value)
    });
    match (is_near, values.any(is_it)) {
        (true, true) => Verdict::Pass(policy.access),
        (true, false) | (false, true) => Verdict::Pass(Access::Public),
        (false, false) => {
            Verdict::Refuse(401, "the address that casefile printed has a token: use that one")
        }
    }
}

#[cfg(test)]
#[path = "guard_tests.rs"]
mod tests;
