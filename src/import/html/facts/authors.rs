//! Decides who wrote an article: the persons whom the page's data name, or whom a byline prints. An organisation is no
//! author.

mod name;

use name::{PARTICLES, is_name, is_organisation, is_said, without_office};

use super::Excluded;
use crate::import::html::article::Article;
use crate::import::html::metadata::{Metadata, names};
use crate::import::html::page::Page;
use crate::import::html::segments::Segment;
use crate::import::html::shingles::words;
use crate::import::text::is_agency;
use crate::import::{About, Draft};
use crate::value::Known;

/// So many texts below a headline, a line with a name may be a byline.
const NEAR: usize = 8;

/// The authors, by the page's data, or as its byline prints them.
pub(in crate::import::html) fn authors(
    draft: &mut Draft,
    page: &Page,
    segments: &[Segment],
    metadata: &Metadata,
    article: &Article,
    excluded: &mut Excluded,
) {
    let printed: Vec<usize> = (0..segments.len())
        .filter(|at| {
            segments[*at].nodes.start < page.nodes[article.container].end
                && segments[*at].length <= 14
                && is_byline(page, &segments[*at])
        })
        .collect();
    let title = draft.title.clone().unwrap_or_default();
    let mut others: Vec<String> = Vec::new();
    let mut persons = |found: &[String]| -> Vec<String> {
        let (own, not): (Vec<String>, Vec<String>) = found
            .iter()
            .filter(|own| is_said(own))
            .cloned()
            .partition(|own| !is_organisation(own, &title, metadata));
        others.extend(not);
        own
    };
    let stated: Vec<(Vec<String>, &'static str)> = metadata
        .authors
        .iter()
        .map(|(names, by)| (persons(names), *by))
        .filter(|(names, _)| !names.is_empty())
        .collect();
    let mut lists = stated.iter();
    let known = match lists.next() {
        Some((names, by)) => {
            for (others, other) in lists.filter(|(others, _)| !agree(others, names)) {
                draft.remark(
                    About::Doubt,
                    format!("{other} gives other authors than {by}: `{}`", others.join("`, `")),
                );
            }
            Some((names.clone(), *by))
        }
        None => {
            let mut named = printed.iter().map(|at| persons(&byline(&segments[*at].text)));
            let named = named.find(|own| !own.is_empty());
            let found = match named {
                Some(own) => Some(own),
                None => labelled(page, segments, article, excluded).and_then(|(at, names)| {
                    excluded.insert(at, "byline");
                    Some(persons(&names)).filter(|own| !own.is_empty())
                }),
            };
            let found = found.or_else(|| in_dateline(segments, article));
            found.map(|own| (own, "the byline"))
        }
    };
    others.sort();
    others.dedup();
    for own in others {
        if draft.agency.is_none() && metadata.publisher.is_empty() && is_agency(&own) {
            draft.agency = Some(own.clone());
        }
        draft.remark(About::Dropped, format!("`{own}` as an author: an organisation is none"));
    }
    if let Some((own, by)) = known {
        draft.remark(About::Recognised, format!("authors, by {by}"));
        let limit: usize = own.iter().map(|name| words(name).len()).sum::<usize>() + 6;
        for (at, segment) in segments.iter().enumerate() {
            let folded = segment.text.to_lowercase();
            let names_all = own.iter().all(|name| folded.contains(&name.to_lowercase()));
            if segment.words.len() <= limit
                && names_all
                && !excluded.contains_key(&at)
                && !folded.ends_with(['.', ':', '?', '!'])
            {
                excluded.insert(at, "byline");
            }
        }
        draft.authors = Known::Value(own);
    }
    for at in printed {
        excluded.entry(at).or_insert("byline");
    }
}

/// Whether a text stands where pages name their authors.
fn is_byline(page: &Page, segment: &Segment) -> bool {
    page.ancestors(segment.nodes.start).take(5).any(|own| {
        let marks = page.marks(own);
        let is_named = ["byline", "bylines"].iter().any(|own| marks.contains(own))
            || (["author", "authors"].iter().any(|own| marks.contains(own))
                && !marks.contains("bio")
                && !marks.contains("box"));
        is_named
            || page.attribute(own, "rel") == Some("author")
            || page.attribute(own, "itemprop") == Some("author")
    })
}

/// What pages print before an author's name, in small letters.
const LABELS: [&str; 18] = [
    "by ",
    "by: ",
    "von ",
    "von: ",
    "par ",
    "por ",
    "written by ",
    "posted by ",
    "author ",
    "author: ",
    "autor ",
    "autor: ",
    "autorin ",
    "autorin: ",
    "auteur : ",
    "text: ",
    "автор: ",
    "yazan: ",
];

/// The same in Chinese, where the office may stand between: `采写：南都记者 余毅菁`.
const SIGNS: [&str; 6] = ["作者：", "作者:", "采写：", "文/", "撰文：", "记者"];

/// The letters with which [`PLAIN`] labels begin.
const INITIALS: [char; 6] = ['W', 'w', 'A', 'a', 'Y', 'y'];

/// Labels that lead to nothing but a name, wherever they stand.
const PLAIN: [&str; 8] =
    ["written by ", "author ", "author: ", "autor ", "autor: ", "autorin ", "autorin: ", "yazan: "];

/// A line that is nothing but a label and names: below the headline, or anywhere in the article for labels that can be
/// nothing else.
fn labelled(
    page: &Page,
    segments: &[Segment],
    article: &Article,
    excluded: &Excluded,
) -> Option<(usize, Vec<String>)> {
    let headline = excluded.iter().find(|(_, why)| **why == "headline").map(|(at, _)| *at);
    let below = headline.map(|at| at..=at + NEAR);
    let first = below.as_ref().map_or(0, |own| *own.start());
    (first..segments.len()).find_map(|at| {
        let segment = &segments[at];
        if segment.length > 14 || excluded.get(&at).is_some_and(|why| *why != "byline") {
            return None;
        }
        let is_near = below.as_ref().is_some_and(|own| own.contains(&at));
        let is_inside = page.is_within(segment.nodes.start, article.container);
        let small = || segment.text.to_lowercase();
        let is_plain = || PLAIN.iter().any(|own| small().starts_with(own));
        let latin = || {
            let is_meant = is_near || (segment.text.starts_with(INITIALS) && is_plain());
            is_meant.then(|| latin_names(&segment.text)).flatten()
        };
        let chinese = || {
            let is_meant = !segment.text.is_ascii() && (is_near || is_inside);
            is_meant.then(|| chinese_names(&segment.text)).flatten()
        };
        let names = latin().or_else(chinese)?;
        Some((at, names))
    })
}

/// The reporters whom a dateline names, as agencies of China print them: `新华社巴黎12月9日电（记者唐霁）`.
fn in_dateline(segments: &[Segment], article: &Article) -> Option<Vec<String>> {
    const OFFICES: [&str; 4] = ["特约记者", "见习记者", "通讯员", "记者"];
    let is_kept = |own: &&Segment| own.nodes.clone().any(|at| article.keep.get(at) == Some(&true));
    let first = segments.iter().filter(is_kept).take(2);
    first.map(|own| own.text.as_str()).find_map(|text| {
        let head: String = text.chars().take(60).collect();
        let (before, rest) = head.split_once(['（', '('])?;
        let (inside, _) = rest.split_once(['）', ')'])?;
        if before.chars().count() > 25 || !OFFICES.iter().any(|own| inside.contains(own)) {
            return None;
        }
        let mut bare = inside.to_owned();
        for own in OFFICES {
            bare = bare.replace(own, " ");
        }
        let found: Vec<String> = bare
            .split([' ', '、', '，', ',', '\u{3000}'])
            .filter(|own| !own.is_empty())
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
    let label = LABELS.iter().find(|own| small.starts_with(**own))?;
    // Letters whose small form has another length would shift the cut.
    let rest = text.get(label.len()..).filter(|_| small.len() == text.len())?;
    let day = crate::import::dates::days(rest).first().map_or(rest.len(), |day| day.range.start);
    let found: Vec<String> = names(rest.get(..day)?)
        .iter()
        .map(|own| without_office(own))
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
    let (at, sign) = SIGNS.iter().find_map(|own| Some((text.find(own)?, own)))?;
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
    (!found.is_empty() && found.len() <= 4 && found.iter().all(is_name)).then_some(found)
}

/// The names in a printed byline, without the day and the office that follow them.
fn byline(text: &str) -> Vec<String> {
    let day = crate::import::dates::days(text).first().map_or(text.len(), |day| day.range.start);
    let text = text.get(..day).unwrap_or(text);
    let bare = text.trim_start_matches(|c: char| !c.is_alphabetic());
    let bare = ["By:", "by:", "BY:", "Posted by", "posted by", "Written by"]
        .iter()
        .find_map(|own| bare.strip_prefix(own))
        .unwrap_or(bare);
    names(bare).iter().map(|own| without_office(own)).filter(|own| is_name(own)).collect()
}

fn agree(others: &[String], own: &[String]) -> bool {
    let folded = |list: &[String]| {
        let mut list: Vec<String> = list.iter().map(|name| name.to_lowercase()).collect();
        list.sort();
        list
    };
    folded(others) == folded(own)
}
