//! What readers see of replies, retractions and corrections, read off finished pages.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};

use crate::folder::Site;

/// A finished site.
pub struct Pages<'s>(&'s Site);

/// What an allegation's page says.
pub struct AllegationPage {
    pub status: String,
    /// What stands before the clause.
    pub attribution: String,
    /// "2 statements withdrawn", above the headline and in the standing line.
    pub withdrawn: [Option<String>; 2],
    /// Whether a notice stands below the headline.
    pub has_notice: bool,
    /// Statements whose verb is struck, by their anchors.
    pub struck: BTreeSet<String>,
    /// Rows of replies that count for nothing.
    pub withdrawn_replies: usize,
    /// Rows of corrections of the history.
    pub corrections: usize,
    /// The same as data.
    pub claim: ClaimData,
    /// What the citation says of it.
    pub citation: String,
    /// The item of the standing line that speaks of replies.
    pub standing_replies: Option<String>,
    /// "denied" or "denied in part", where the standing line says by how many it is.
    pub denied: Option<String>,
    pub caption: Option<String>,
    /// Rows with words in reply: whose it is, who spoke, and what it is.
    pub replies: Vec<(String, String, String)>,
}

/// What the JSON-LD of an allegation's page says.
pub struct ClaimData {
    pub name: String,
    pub status: Option<String>,
    pub appearances: usize,
    pub corrections: usize,
    /// Authors and names of the comments.
    pub comments: Vec<(String, String)>,
    pub comment_count: usize,
}

impl ClaimData {
    fn of(html: &Html) -> Self {
        let script: String = select(html, "script[type='application/ld+json']")[0].text().collect();
        let json: serde_json::Value = serde_json::from_str(&script).unwrap();
        let claim = &json["@graph"][0];
        let list = |key: &str| claim[key].as_array().map_or(0, Vec::len);
        let text = |own: &serde_json::Value| own.as_str().map(str::to_owned);
        let comments = claim["comment"].as_array().map(Vec::as_slice).unwrap_or_default().iter();
        let count = claim["commentCount"].as_u64();
        Self {
            name: text(&claim["name"]).unwrap(),
            status: text(&claim["creativeWorkStatus"]),
            appearances: list("appearance"),
            corrections: list("correction"),
            comments: comments
                .map(|one| (text(&one["author"]["name"]).unwrap(), text(&one["name"]).unwrap()))
                .collect(),
            comment_count: count.map_or(0, |number| usize::try_from(number).unwrap()),
        }
    }
}

/// What an actor's page says.
pub struct ActorPage {
    /// What each row of a reply says: "denial, in part by Bob Byte".
    pub replies: Vec<String>,
    pub standing_replies: Option<usize>,
    /// How many allegations the standing line calls denied, and denied in part.
    pub denied: [usize; 2],
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn inside<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The number before "replies on record", nought for "no reply on record".
fn number_of_replies(item: &str) -> Option<usize> {
    if item == "no reply on record" {
        return Some(0);
    }
    let (number, rest) = item.split_once(' ')?;
    rest.starts_with("repl").then(|| number.parse().unwrap())
}

/// Whether a row of a replies table holds words in reply.
fn is_reply(row: ElementRef<'_>) -> bool {
    !inside(row, "td.outcome.reply").is_empty()
}

/// The rows with words in reply of an allegation's page.
fn replies(html: &Html) -> Vec<(String, String, String)> {
    let rows = select(html, "table.responses tbody tr").into_iter().filter(|row| is_reply(*row));
    let replies = rows.map(|row| {
        let who = words(inside(row, "th")[0]);
        let kind = words(inside(row, "td.outcome")[0]);
        match who.split_once(", for ") {
            Some((voice, accused)) => (accused.to_owned(), voice.to_owned(), kind),
            None => (who.clone(), who, kind),
        }
    });
    replies.collect()
}

impl<'s> Pages<'s> {
    pub fn of(site: &'s Site) -> Self {
        Self(site)
    }

    fn html(&self, path: &str) -> Html {
        Html::parse_document(self.0.text(path))
    }

    pub fn allegation(&self, id: &str) -> AllegationPage {
        let html = self.html(&format!("allegations/{id}/index.html"));
        let kicker = words(select(&html, ".kicker")[0]);
        let status = kicker.split(" · ").find_map(|item| item.strip_prefix("status: ")).unwrap();
        let items: Vec<String> = select(&html, ".standing li").into_iter().map(words).collect();
        let caption = select(&html, "table.responses caption").first().map(|one| words(*one));
        let struck = select(&html, "article.statement.withdrawn").into_iter();
        AllegationPage {
            status: status.to_owned(),
            attribution: words(select(&html, "h1 .attribution")[0]),
            withdrawn: [
                kicker
                    .split(" · ")
                    .find(|item| item.ends_with("withdrawn") && item.contains(" statement"))
                    .map(str::to_owned),
                items.iter().find_map(|item| Some(item.strip_suffix(", not counted")?.to_owned())),
            ],
            has_notice: !select(&html, "header .notice").is_empty(),
            struck: struck
                .filter(|article| !inside(*article, ".bearing .verb.withdrawn s").is_empty())
                .map(|article| article.attr("id").unwrap().replacen('.', "#", 1))
                .collect(),
            withdrawn_replies: select(&html, "table.responses td.outcome.withdrawn").len(),
            corrections: select(&html, "tr[id^='correction-']").len(),
            claim: ClaimData::of(&html),
            citation: words(select(&html, ".cite .reference")[0]),
            standing_replies: items.iter().find(|item| number_of_replies(item).is_some()).cloned(),
            denied: items
                .iter()
                .filter_map(|item| item.split_once(" by "))
                .find(|(lead, _)| lead.starts_with("denied"))
                .map(|(lead, _)| lead.to_owned()),
            caption,
            replies: replies(&html),
        }
    }

    pub fn actor(&self, id: &str) -> ActorPage {
        let html = self.html(&format!("actors/{id}/index.html"));
        let rows =
            select(&html, "table.responses tbody tr").into_iter().filter(|row| is_reply(*row));
        let items: Vec<String> = select(&html, ".standing li").into_iter().map(words).collect();
        let denied = ["denied: ", "denied in part: "].map(|lead| {
            let own = items.iter().find_map(|item| item.strip_prefix(lead));
            own.map_or(0, |words| words.split_once(' ').unwrap().0.parse().unwrap())
        });
        ActorPage {
            replies: rows
                .map(|row| {
                    let outcome = inside(row, "td.outcome")[0];
                    let parts = outcome.text().map(str::trim).filter(|part| !part.is_empty());
                    parts.collect::<Vec<_>>().join(" ")
                })
                .collect(),
            standing_replies: items.iter().find_map(|item| number_of_replies(item)),
            denied,
        }
    }

    /// Who says an allegation, how many statements assert it, and what was withdrawn, on the home page and in
    /// the list of allegations.
    pub fn in_ledgers(&self, id: &str) -> [(String, String, Option<String>); 2] {
        ["index.html", "allegations/index.html"].map(|path| {
            let html = self.html(path);
            let rows = select(&html, "table.ledger tbody tr").into_iter();
            let mut own = rows.filter(|row| {
                let links = inside(*row, "td.that a").into_iter();
                links.filter_map(|link| link.attr("href")).any(|href| href.contains(id))
            });
            let row = own.next().unwrap();
            (
                words(inside(row, "td[data-name='Said by']")[0]),
                words(inside(row, "td[data-name='Assert']")[0]),
                inside(row, ".struck").first().map(|one| words(*one)),
            )
        })
    }

    /// The first words of each figure of the home page with its term.
    pub fn home_figure(&self, term: &str) -> (usize, String) {
        let html = self.html("index.html");
        let figures = select(&html, "dl.scope > div").into_iter();
        let mut own = figures.filter(|one| words(inside(*one, "dt")[0]).starts_with(term));
        let own = own.next().unwrap();
        let figure = words(inside(own, "dd.figure")[0]).parse().unwrap();
        (figure, words(inside(own, "dd.note")[0]))
    }

    /// What stands above the home page's title.
    pub fn home_kicker(&self) -> String {
        words(select(&self.html("index.html"), ".kicker")[0])
    }

    /// Statements on the timeline whose verb is struck, and the rows of its corrections.
    pub fn timeline(&self) -> (BTreeSet<String>, usize) {
        let html = self.html("timeline/index.html");
        let mut struck = BTreeSet::new();
        for item in select(&html, ".events ul.said li") {
            if !inside(item, ".verb.withdrawn s").is_empty() {
                struck.extend(inside(item, ".quiet a").into_iter().map(|link| {
                    let href = link.attr("href").unwrap();
                    let path = href.split("sources/").nth(1).unwrap();
                    path.replace("/index.html", "").replace("/#", "#")
                }));
            }
        }
        (struck, select(&html, "[aria-labelledby='corrections'] tbody tr").len())
    }

    /// The names of the entries of the feed that are of these sorts.
    pub fn feed(&self, sorts: &[&str]) -> Vec<String> {
        let entries = self.0.text("feed.xml").split("<entry>").skip(1);
        let of = |entry: &str, from: &str, to: &str| {
            entry.split(from).nth(1).unwrap().split(to).next().unwrap().to_owned()
        };
        entries
            .filter(|entry| sorts.contains(&of(entry, "<category term=\"", "\"").as_str()))
            .map(|entry| of(entry, "<id>", "</id>"))
            .collect()
    }

    /// Whether an address that the feed names leads to something on its page.
    pub fn leads_somewhere(&self, id: &str) -> bool {
        let path = id.strip_prefix("https://example.org/d/").unwrap();
        let (page, anchor) = path.split_once('#').unwrap();
        let html = self.html(&format!("{page}index.html"));
        !select(&html, &format!("[id='{anchor}']")).is_empty()
    }

    /// How many statements the roll of actors counts of one.
    pub fn statements_in_roll(&self, name: &str) -> usize {
        let html = self.html("actors/index.html");
        let rows = select(&html, "table.ledger tbody tr").into_iter();
        let mut own = rows.filter(|row| {
            inside(*row, "td.that a").into_iter().any(|link| is_name(&words(link), name))
        });
        words(inside(own.next().unwrap(), "td[data-name='Statements']")[0]).parse().unwrap()
    }

    /// The column of replies of an allegation on the home page and in the list of allegations.
    pub fn replies_in_ledgers(&self, id: &str) -> [String; 2] {
        ["index.html", "allegations/index.html"].map(|path| {
            let html = self.html(path);
            let rows = select(&html, "table.ledger tbody tr").into_iter();
            let mut own = rows.filter(|row| {
                let links = inside(*row, "td.that a").into_iter();
                links.filter_map(|link| link.attr("href")).any(|href| href.contains(id))
            });
            words(inside(own.next().unwrap(), "td[data-name='Replies']")[0])
        })
    }

    /// The column of replies of an actor in the list of actors; none for a dash.
    pub fn replies_in_roll(&self, name: &str) -> Option<usize> {
        let html = self.html("actors/index.html");
        let rows = select(&html, "table.ledger tbody tr").into_iter();
        let mut own = rows.filter(|row| {
            inside(*row, "td.that a").into_iter().any(|link| is_name(&words(link), name))
        });
        words(inside(own.next().unwrap(), "td[data-name='Replies']")[0]).parse().ok()
    }

    /// The figure of the home page.
    pub fn home_replies(&self) -> usize {
        let html = self.html("index.html");
        let figures = select(&html, "dl.scope > div").into_iter();
        let mut own = figures.filter(|one| words(inside(*one, "dt")[0]).contains("on record"));
        words(inside(own.next().unwrap(), "dd.figure")[0]).parse().unwrap()
    }
}

/// Whether a name as lists sort it, "Orrin, Dag", is this one.
fn is_name(sorted: &str, name: &str) -> bool {
    match sorted.split_once(", ") {
        Some((last, first)) => format!("{first} {last}") == name,
        None => sorted == name,
    }
}
