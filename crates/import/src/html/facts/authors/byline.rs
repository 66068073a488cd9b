//! Reads the names of authors where a page prints them: in elements that are named so, in links to the pages of
//! authors, behind labels such as "By", in the datelines of agencies.

use super::name::{PARTICLES, is_name, without_office};
use crate::html::article::ArticleBody;
use crate::html::facts::{Excluded, headline};
use crate::html::metadata::names;
use crate::html::page::{HtmlPage, collapsed};
use crate::html::segments::Segment;
use crate::lists;

/// Words of a line that names an author, and little else.
const LINE: usize = 14;

/// So many texts below a headline, a line with a name may be a byline.
const NEAR: usize = 8;

/// Whether a text stands where pages name their authors.
pub(super) fn is_byline(page: &HtmlPage, segment: &Segment) -> bool {
    let is_such = |own: usize| {
        // A page that is called after its author's role, `single-author`, holds more than a byline.
        if matches!(page.name(own), "body" | "html" | "main" | "#document") || is_large(page, own) {
            return false;
        }
        let marks = page.marks(own);
        let is_author = NAMED.iter().any(|own| marks.contains(own));
        marks.contains("byline")
            || marks.contains("bylines")
            || (is_author && !marks.contains("bio") && !marks.contains("box"))
            || page
                .attribute(own, "rel")
                .is_some_and(|own| own == "author" || own == "sioc:has_creator")
            || page.attribute(own, "itemprop") == Some("author")
    };
    let is_shown = |at: &usize| page.text(*at).is_some_and(|own| !own.trim().is_empty());
    let is_picture = page.ancestors(segment.nodes.start).take(4).any(|own| {
        let marks = page.marks(own);
        page.name(own) == "figure" || PICTURES.iter().any(|own| marks.contains(own))
    });
    if is_picture {
        return false;
    }
    let first = segment.nodes.clone().filter(is_shown).take(FIRST);
    first.into_iter().any(|at| page.ancestors(at).take(5).any(is_such))
}

/// Nodes of a byline, at most: what has more, or holds a headline, is called after its author and is all the article.
const LARGEST: usize = 150;

fn is_large(page: &HtmlPage, at: usize) -> bool {
    let end = page.nodes[at].end;
    end - at > LARGEST || (at..end).any(|own| page.name(own) == "h1")
}

/// Names of the places where pages say whose a picture is.
const PICTURES: [&str; 5] = ["cutline", "caption", "photo", "image", "credit"];

/// So many pieces of a text are looked at for a name: "By", the name, what the author is.
const FIRST: usize = 3;

/// Names of the places where pages name their authors.
const NAMED: [&str; 11] = [
    "author",
    "authors",
    "auteur",
    "auteurs",
    "autor",
    "autores",
    "autorin",
    "autoren",
    "autore",
    "redakteur",
    "yazar",
];

/// Parts of the addresses of authors' own pages, from the plainest on: only so many of them mean nothing else.
const PATHS: [&str; 16] = [
    "author",
    "authors",
    "auteur",
    "auteurs",
    "autor",
    "autores",
    "autoren",
    "journalist",
    "journalists",
    "journaliste",
    "contributor",
    "contributors",
    "people",
    "profile",
    "user",
    "users",
];
const PLAIN_PATHS: usize = 12;
/// No page of an author has a longer address, in bytes.
const LONGEST_ADDRESS: usize = 1000;

/// The names in a byline that are elements of their own: the name of a person in its data, or a link to a page of that
/// author.
pub(super) fn linked(page: &HtmlPage, segment: &Segment) -> Vec<String> {
    let is_person = |at: usize| {
        matches!(page.attribute(at, "itemprop"), Some("name" | "author"))
            || page.attribute(at, "rel").is_some_and(|own| own == "author")
            || leads_to_author(page, at, PATHS.len())
    };
    names_in(page, segment, &is_person)
}

fn leads_to_author(page: &HtmlPage, at: usize, paths: usize) -> bool {
    page.name(at) == "a"
        && page.attribute(at, "href").filter(|own| own.len() <= LONGEST_ADDRESS).is_some_and(
            |own| {
                let mut parts = own.split(['/', '?', '#']).rev().filter(|own| !own.is_empty());
                let last = parts.next();
                last.is_some() && parts.any(|own| PATHS[..paths].contains(&own))
            },
        )
}

/// The names that stand in elements of a text which are such, each once.
fn names_in(page: &HtmlPage, segment: &Segment, is_such: &dyn Fn(usize) -> bool) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut end = 0;
    let is_shown = |at: &usize| page.text(*at).is_some_and(|own| !own.trim().is_empty());
    for at in segment.nodes.clone().filter(is_shown) {
        // Who is named behind "photos by" took the pictures.
        let words = page.text(at).unwrap_or_default().to_lowercase();
        let mut words = words.split(|own: char| !own.is_alphanumeric());
        if at >= end && words.any(|own| lists::PICTURE_WORDS.contains(own)) {
            break;
        }
        let outer = page.ancestors(at).take_while(|own| *own >= segment.block);
        let Some(own) = outer.take(6).find(|own| is_such(*own)) else { continue };
        if own < end {
            continue;
        }
        end = page.nodes[own].end;
        let own = names(&words_apart(page, own));
        let own = own.iter().map(|own| without_office(own)).filter(|own| is_name(own));
        let own: Vec<String> = own.filter(|own| !found.contains(own)).collect();
        found.extend(own);
    }
    found
}

/// The words within an element, with a bar where two elements touch: a name, and the name again for those who hear it.
fn words_apart(page: &HtmlPage, at: usize) -> String {
    let mut text = String::new();
    for own in (at..page.nodes[at].end).filter(|own| !page.nodes[*own].is_unread) {
        let Some(words) = page.text(own) else { continue };
        let is_glued =
            text.ends_with(char::is_alphanumeric) && words.starts_with(char::is_alphanumeric);
        text.push_str(if is_glued { "|" } else { "" });
        text.push_str(words);
    }
    collapsed(&text)
}

/// The names in lines below the headline that say by whom it is and lead to that author's page, short ones too.
pub(super) fn led_to(page: &HtmlPage, segments: &[Segment], headline: usize) -> Vec<String> {
    let below = segments.iter().skip(headline).take(NEAR + 1);
    let is_line = |own: &&Segment| {
        own.length <= LINE && lists::AUTHOR_LABELS.begins(&own.text.to_lowercase())
    };
    let is_person = |own| leads_to_author(page, own, PLAIN_PATHS);
    below.filter(is_line).flat_map(|own| names_in(page, own, &is_person)).collect()
}

/// The letters with which [`lists::PLAIN_LABELS`] labels begin.
const INITIALS: [char; 6] = ['W', 'w', 'A', 'a', 'Y', 'y'];

/// A line that is nothing but a label and names: below the headline, or anywhere in the article for labels that can be
/// nothing else.
pub(super) fn labelled(
    page: &HtmlPage,
    segments: &[Segment],
    article: &ArticleBody,
    excluded: &Excluded,
) -> Option<(usize, Vec<String>)> {
    let headline = headline(page, segments, excluded);
    let below = headline.map(|at| at..=at + NEAR);
    let first = below.as_ref().map_or(0, |own| *own.start());
    (first..segments.len()).find_map(|at| {
        let segment = &segments[at];
        let is_long = segment.length > LINE && !below.as_ref().is_some_and(|own| own.contains(&at));
        if is_long
            || segment.length > 3 * LINE
            || excluded.get(&at).is_some_and(|why| *why != "byline")
        {
            return None;
        }
        let is_near = below.as_ref().is_some_and(|own| own.contains(&at));
        let is_inside = page.is_within(segment.nodes.start, article.container);
        let small = || segment.text.to_lowercase();
        let is_plain = || lists::PLAIN_LABELS.begins(&small());
        let latin = || {
            let is_meant = is_near || (segment.text.starts_with(INITIALS) && is_plain());
            let whole = || is_meant.then(|| latin_names(&segment.apart(page))).flatten();
            let each = || segment.pieces(page).iter().find_map(|own| latin_names(own));
            is_near.then(each).flatten().or_else(whole)
        };
        let is_person = |own| leads_to_author(page, own, PLAIN_PATHS);
        let linked = || {
            let found = if is_near { names_in(page, segment, &is_person) } else { Vec::new() };
            let is_full = |own: &String| own.split_whitespace().count() > 1;
            Some(found).filter(|own| !own.is_empty() && own.iter().all(is_full))
        };
        let chinese = || {
            let is_meant = !segment.text.is_ascii() && (is_near || is_inside);
            is_meant.then(|| chinese_names(&segment.text)).flatten()
        };
        let names = latin().or_else(chinese).or_else(linked)?;
        Some((at, names))
    })
}

/// The reporters whom a dateline names, as agencies of China print them: `新华社巴黎12月9日电（记者唐霁）`.
pub(super) fn in_dateline(segments: &[Segment], article: &ArticleBody) -> Option<Vec<String>> {
    let is_kept = |own: &&Segment| own.nodes.clone().any(|at| article.keep.get(at) == Some(&true));
    let first = segments.iter().filter(is_kept).take(2);
    first.map(|own| own.text.as_str()).find_map(|text| {
        let head: String = text.chars().take(60).collect();
        let (before, rest) = head.split_once(['（', '('])?;
        let (inside, _) = rest.split_once(['）', ')'])?;
        if before.chars().count() > 25 || !lists::DATELINE_OFFICES.stands_in(inside) {
            return None;
        }
        let mut bare = inside.to_owned();
        for own in lists::DATELINE_OFFICES.iter() {
            bare = bare.replace(own, " ");
        }
        let found: Vec<String> = bare
            .split([' ', '、', '，', ',', '\u{3000}'])
            .filter(|own| !own.is_empty() && !lists::WORK.contains(own))
            .map(str::to_owned)
            .collect();
        let is_name = |own: &String| {
            (2..=4).contains(&own.chars().count())
                && own.chars().all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c) || c == '·')
        };
        (!found.is_empty() && found.iter().all(is_name)).then_some(found)
    })
}

fn latin_names(text: &str) -> Option<Vec<String>> {
    let text = text.replace(['\n', '\u{a0}'], " ");
    let small = text.to_lowercase();
    let label = lists::AUTHOR_LABELS.iter().find(|own| small.starts_with(own))?;
    // Letters whose small form has another length would shift the cut.
    let rest = text.get(label.len()..).filter(|_| small.len() == text.len())?;
    let day = casefile_words::dates::days(rest).first().map_or(rest.len(), |day| day.range.start);
    let found: Vec<String> = names(rest.get(..day)?)
        .iter()
        .map(|own| without_office(&bracketless(own)))
        .filter(|own| !own.is_empty())
        .collect();
    let is_full = |name: &String| {
        let words: Vec<&str> = name.split_whitespace().collect();
        let is_part =
            |word: &&str| word.starts_with(char::is_uppercase) || PARTICLES.contains(word);
        (2..=4).contains(&words.len()) && words.iter().all(is_part) && is_name(name)
    };
    (!found.is_empty() && found.iter().all(is_full)).then_some(found)
}

fn chinese_names(text: &str) -> Option<Vec<String>> {
    let (at, sign) = lists::AUTHOR_SIGNS.iter().find_map(|own| Some((text.find(own)?, own)))?;
    let is_explicit = sign.ends_with(['：', ':']);
    if text.chars().count() > 40 || (!is_explicit && text.get(..at)?.chars().count() > 8) {
        return None;
    }
    let rest = text.get(at + sign.len()..)?;
    let rest = rest.rsplit_once("记者").map_or(rest, |(_, rest)| rest);
    let is_sign = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c) || c == '·';
    let rest = rest.trim_start_matches([' ', '：', ':', '\u{3000}']);
    // What follows the names after another mark is another matter: "编辑 刘晓阳".
    let end =
        rest.find(|c: char| !is_sign(c) && !" 、，,\u{3000}".contains(c)).unwrap_or(rest.len());
    let found: Vec<String> = rest
        .get(..end)?
        .split([' ', '、', '，', ',', '\u{3000}'])
        .filter(|own| !own.is_empty())
        .map(str::to_owned)
        .collect();
    let is_name = |own: &String| (2..=4).contains(&own.chars().count());
    let found: Vec<String> = found.into_iter().filter(|own| !lists::WORK.contains(own)).collect();
    (!found.is_empty() && found.len() <= 4 && found.iter().all(is_name)).then_some(found)
}

/// The names in a printed byline, without the day and the office that follow them.
pub(super) fn byline(text: &str) -> Vec<String> {
    let small = text.trim_start().to_lowercase();
    if lists::opens(&lists::PICTURE_WORDS, &small) {
        return Vec::new();
    }
    let day = casefile_words::dates::days(text).first().map_or(text.len(), |day| day.range.start);
    let text = text.get(..day).unwrap_or(text);
    let bare = text.trim_start_matches(|c: char| !c.is_alphabetic());
    let names = names(bare);
    let is_picture = |own: &&String| lists::opens(&lists::PICTURE_WORDS, &own.to_lowercase());
    let names = names.iter().filter(|own| !is_picture(own)).map(|own| bracketless(own));
    let found = names.map(|own| without_office(&own)).filter(|own| is_name(own));
    let mut found: Vec<String> = found.collect();
    // What follows a full name in a single word is a place or a section: "Ana Lima, Porto".
    if found.first().is_some_and(|own| own.contains(' ')) {
        found.retain(|own| own.contains(' ') || !own.is_ascii());
    }
    found
}

/// A name without what stands behind it in brackets: "Ana Lima (Porto)".
fn bracketless(name: &str) -> String {
    name.split(['(', '[']).next().unwrap_or(name).trim().to_owned()
}
