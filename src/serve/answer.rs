//! The answer to a request: guarded first, then looked up in what is shown.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONNECTION, CONTENT_SECURITY_POLICY, ETAG, HeaderName, IF_NONE_MATCH,
    LOCATION, REFERRER_POLICY, RETRY_AFTER, SET_COOKIE, VARY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Request, Response};
use hyper::body::Incoming;
use tokio::time::timeout;

use super::address::{RequestTarget, asked, decoded, escaped_name, escaped_path, is_sound};
use super::guard::{Verdict, judge};
use super::page::{DESK, NOT_FOUND, ORIGINALS, PageResponse, ServedSite};
use super::preview::ServerState;
use super::response::{empty, plain, response, with};
use super::settings::Access;
use super::shown::ShownState;
use super::{append, client, live, media, waiting};

/// How long a request waits for the first state before it is told to wait itself.
const FIRST: Duration = Duration::from_millis(300);

/// How long a request waits for the newest public state before it is answered from the one before.
const NEWEST: Duration = Duration::from_secs(10);

/// Where the preview's own things are.
const OWN: &str = "_casefile";

/// The answer to a request. Its content, if it has any, is never read.
/// Whoever asks is near who asks from this machine.
pub(super) async fn answer(
    preview: Arc<ServerState>,
    request: Request<Incoming>,
    is_near: bool,
) -> Response<Body> {
    let (mut parts, _) = request.into_parts();
    let mut response = guarded(&preview, &mut parts, is_near).await;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers
        .entry(CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static("frame-ancestors 'none'"));
    response
}

/// What every answer says: nothing of it is for other sites, and nothing is to be kept, least of all for
/// somebody who may see less.
const ALWAYS: [(HeaderName, &str); 7] = [
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    (X_FRAME_OPTIONS, "DENY"),
    (CACHE_CONTROL, "no-store"),
    (VARY, "Cookie"),
];

async fn guarded(preview: &Arc<ServerState>, parts: &mut Parts, is_near: bool) -> Response<Body> {
    let (method, policy) = (&parts.method, &preview.policy);
    let verdict = judge(method, &parts.uri, parts.version, &parts.headers, is_near, policy);
    if let Verdict::Refuse(status, why) = verdict {
        let mut response = plain(status, why);
        let headers = response.headers_mut();
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
        if status == 405 {
            headers.insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        }
        return response;
    }
    let Some(asked) = asked(parts.uri.path()) else {
        return plain(400, "this is not an address of a page");
    };
    let Verdict::Pass(access) = verdict else { return entered(preview, &asked) };
    let own = asked.path.strip_prefix(OWN).and_then(|rest| rest.strip_prefix('/'));
    let own = own.filter(|_| !asked.is_folder).map(str::to_owned);
    match (access, own.as_deref()) {
        (Access::Editors, None) if asked.path == OWN && !asked.is_folder => {
            redirected(&format!("/{OWN}/"))
        }
        (Access::Editors, Some("live")) | (Access::Public, Some("reload")) => {
            live::answer(preview, parts, access).await
        }
        (Access::Editors, Some("notes")) => notes(preview),
        (Access::Editors, Some("withheld.css")) => marks(preview, parts.uri.query()).await,
        (_, Some(name)) => match (client::file(name, access), access) {
            (Some((media, text)), _) => response(200, media, Bytes::from_static(text.as_bytes())),
            (None, Access::Editors) => plain(404, "the preview has nothing here"),
            // As if there were no such place: a page that the site does not have.
            (None, Access::Public) => page(preview, &parts.headers, asked, access).await,
        },
        (_, None) => page(preview, &parts.headers, asked, access).await,
    }
}

/// What editors are told of what is shown.
fn notes(preview: &ServerState) -> Response<Body> {
    let told = preview.lane(Access::Editors).shown().told().clone();
    let etag = format!("\"{}\"", told.print);
    let body = Bytes::from_owner(told.json);
    with(response(200, "application/json; charset=utf-8", body), ETAG, &etag)
}

/// The stylesheet that marks the links of the page that the query names.
async fn marks(preview: &ServerState, query: Option<&str>) -> Response<Body> {
    let key = query.and_then(|query| decoded(query.strip_prefix("page=")?));
    let Some(key) = key.filter(|key| is_sound(key)) else {
        return plain(400, "this is not how a page asks");
    };
    let lane = preview.lane(Access::Editors);
    let Some(site) = lane.shown().site.clone() else {
        return plain(503, "there is nothing to show yet");
    };
    let made = lane.makers.made(move || site.marks(&key)).await;
    made.map_or_else(broken, |styles| response(200, media::CSS, styles.into()))
}

/// The answer where the program has a fault of its own; the server lives.
fn broken() -> Response<Body> {
    plain(500, "this page could not be made: the terminal says why")
}

/// An output of the site, once there is a site.
async fn page(
    preview: &Arc<ServerState>,
    headers: &HeaderMap,
    asked: RequestTarget,
    access: Access,
) -> Response<Body> {
    if access == Access::Public {
        let _ = timeout(NEWEST, preview.up_to_date()).await;
    }
    let lane = preview.lane(access);
    let mut news = lane.news();
    let is_there = |shown: &Arc<ShownState>| !shown.is_waiting();
    let shown = match timeout(FIRST, news.wait_for(is_there)).await {
        Ok(Ok(shown)) => Arc::clone(&shown),
        _ => lane.shown(),
    };
    let key = key(&asked);
    let given = headers.get(IF_NONE_MATCH).cloned();
    if let Some(sheet) = shown.desk(&key) {
        return sent(200, &key, &sheet, given.as_ref());
    }
    let Some(site) = shown.site.clone() else { return not_yet(&shown, &asked, access) };
    // A page that many ask for is answered without waiting for a maker.
    if let Some(sheet) = site.at_hand(&key) {
        return sent(200, &key, &sheet, given.as_ref());
    }
    let made = lane.makers.made(move || found(&site, &asked, &key, given.as_ref())).await;
    made.unwrap_or_else(broken)
}

/// The output that is asked for.
fn key(asked: &RequestTarget) -> String {
    if asked.path == OWN { DESK.to_owned() } else { asked.key() }
}

fn found(
    site: &ServedSite,
    asked: &RequestTarget,
    key: &str,
    given: Option<&HeaderValue>,
) -> Response<Body> {
    if let Some(sheet) = site.sheet(key) {
        return sent(200, key, &sheet, given);
    }
    if !asked.is_folder && site.sheet(&format!("{}/index.html", asked.path)).is_some() {
        let name = asked.path.rsplit('/').next().unwrap_or_default();
        return redirected(&format!("./{}/", escaped_name(name)));
    }
    match site.missing(key) {
        Some(sheet) => sent(404, NOT_FOUND, &sheet, None),
        None => plain(404, "the site has nothing here"),
    }
}

/// The answer with an output, or that a browser has it already.
fn sent(
    status: u16,
    key: &str,
    sheet: &PageResponse,
    given: Option<&HeaderValue>,
) -> Response<Body> {
    if given.is_some_and(|given| is_among(&sheet.tag, given)) {
        return with(empty(304), ETAG, &sheet.tag);
    }
    let answer = response(status, sheet.media, sheet.bytes());
    let mut answer = with(answer, ETAG, &sheet.tag);
    if !sheet.added.is_empty() {
        let length = sheet.added.len().to_string();
        answer = with(answer, HeaderName::from_static(append::HEADER), &length);
    }
    // What others have made must not act in our name. A browser shows documents of this one type in a
    // program of its own, which a sandbox would keep from starting.
    if key.starts_with(ORIGINALS) && sheet.media != media::PDF {
        let policy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        answer = with(answer, CONTENT_SECURITY_POLICY, policy);
    }
    answer
}

/// The answer as long as there is no site.
fn not_yet(shown: &ShownState, asked: &RequestTarget, access: Access) -> Response<Body> {
    let key = key(asked);
    let is_page =
        asked.is_folder || matches!(media::of(&key), media::HTML | "application/octet-stream");
    let response = if is_page {
        let policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                      frame-ancestors 'none'";
        let words = match access {
            Access::Editors => waiting::page(&key, shown),
            Access::Public => waiting::public_page(&key),
        };
        let page = response(503, media::HTML, Bytes::from(words));
        with(page, CONTENT_SECURITY_POLICY, policy)
    } else {
        plain(503, "there is nothing to show yet")
    };
    with(response, RETRY_AFTER, "1")
}

/// The same place without the token, which a cookie holds from now on.
fn entered(preview: &ServerState, asked: &RequestTarget) -> Response<Body> {
    let slash = if asked.is_folder && !asked.path.is_empty() { "/" } else { "" };
    let place = format!("/{}{slash}", escaped_path(&asked.path));
    let Some(token) = &preview.policy.token else { return redirected(&place) };
    let cookie =
        format!("{}={}; HttpOnly; SameSite=Strict; Path=/", preview.policy.cookie(), token.text());
    with(with(empty(303), LOCATION, &place), SET_COOKIE, &cookie)
}

fn redirected(place: &str) -> Response<Body> {
    with(empty(308), LOCATION, place)
}

/// Whether an entity tag is among those that a browser has.
fn is_among(etag: &str, given: &HeaderValue) -> bool {
    let given = given.to_str().unwrap_or_default();
    given
        .split(',')
        .map(|one| one.trim().trim_start_matches("W/"))
        .any(|one| one == etag || one == "*")
}
