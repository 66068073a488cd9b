//! Reads mail, and pages that browsers keep as messages (MHTML): the text or the page in it, with what its head says.

use casefile_words::markdown::escape;
use casefile_words::message::{MessageHead, MessagePart, MessagePartKind, Version, of};

use crate::refusal::FormatReading;
use crate::{
    DecodedFile, Draft, DraftBlock, ImportHints, Refusal, RefusalReason, RemarkSubject, archive,
    html, text,
};

/// How far into a file its head is looked for, in bytes.
const HEAD: usize = 4096;

fn head(bytes: &[u8]) -> String {
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    String::from_utf8_lossy(head).to_ascii_lowercase()
}

/// Whether each of the first lines is a field of a head, or goes on with one.
fn begins_with_fields(head: &str) -> bool {
    let is_field = |line: &str| {
        line.starts_with([' ', '\t'])
            || line.split_once(':').is_some_and(|(name, _)| {
                !name.is_empty()
                    && name.bytes().all(|own| own.is_ascii_alphanumeric() || own == b'-')
            })
    };
    let lines = head.lines().take_while(|line| !line.trim().is_empty()).take(4);
    let lines: Vec<&str> = lines.collect();
    lines.len() >= 2 && lines.iter().all(|own| is_field(own))
}

/// Whether bytes are a page that is kept as a message.
pub(crate) fn sniff_page(bytes: &[u8]) -> bool {
    let head = head(bytes);
    begins_with_fields(&head)
        && head.contains("multipart/related")
        && (head.contains("snapshot-content-location") || head.contains("text/html"))
}

/// Whether bytes are a mail.
pub(crate) fn sniff_mail(bytes: &[u8]) -> bool {
    let head = head(bytes);
    let has = |name: &str| head.starts_with(name) || head.contains(&format!("\n{name}"));
    begins_with_fields(&head)
        && has("from:")
        && ["message-id:", "received:", "mime-version:", "subject:"].iter().any(|own| has(own))
        && (has("date:") || has("to:"))
}

fn field(head: &MessageHead, name: &str) -> Option<String> {
    head.fields.iter().find(|own| own.name == name).map(|own| own.value.trim().to_owned())
}

/// Reads a page that is kept as a message.
pub(crate) fn read_page(bytes: &[u8], hints: &ImportHints) -> FormatReading {
    let parts = of(bytes, None, Version::Page);
    let page = parts
        .iter()
        .find(|own| own.kind == MessagePartKind::Page)
        .ok_or_else(|| Refusal::new(RefusalReason::NoArticle, "there is no page in the message"))?;
    let fields = MessageHead::of(bytes);
    let location = ["snapshot-content-location", "content-location"]
        .iter()
        .find_map(|name| field(&fields, name))
        .filter(|own| casefile_words::web::address(own).is_ok());
    let mut own = hints.clone();
    own.url = own.url.or_else(|| location.clone());
    let decoded =
        DecodedFile { text: page.text.clone(), encoding: "utf-8".to_owned(), remarks: Vec::new() };
    let mut draft = html::read(&decoded, &own)?;
    if draft.url.is_none() {
        draft.url.clone_from(&location);
    }
    if let Some((original, copy)) = location.as_deref().and_then(archive::original) {
        draft.url =
            draft.url.take().filter(|own| archive::original(own).is_none()).or(Some(original));
        draft.archived.get_or_insert(copy);
    }
    let address = draft.url.as_deref().filter(|_| draft.published.date.is_none());
    if let Some(day) = address.and_then(html::day_of_address) {
        draft.published.date = Some(day);
        draft.published.basis = Some("The page’s address gives this day.".to_owned());
        draft.remarks.retain(|own| !own.words.starts_with("when it was published:"));
    }
    if let Some(date) = field(&fields, "date") {
        draft.remark(RemarkSubject::Recognised, format!("the page was saved `{date}`"));
    }
    Ok(("utf-8".to_owned(), draft))
}

/// Reads a mail.
pub(crate) fn read_mail(bytes: &[u8], hints: &ImportHints) -> FormatReading {
    let plain = of(bytes, None, Version::Plain);
    let is_text = |own: &&MessagePart| matches!(own.kind, MessagePartKind::Plain { .. });
    let has_plain = plain.iter().filter(is_text).any(|own| !own.text.trim().is_empty());
    let parts = if has_plain { plain } else { of(bytes, None, Version::Page) };
    let mut draft = Draft::default();
    fields(&mut draft, &parts, hints);
    for part in &parts {
        match part.kind {
            MessagePartKind::Field => {}
            MessagePartKind::Plain { flowed, joins } => {
                let words = if flowed { unflowed(&part.text, joins) } else { part.text.clone() };
                draft.body.extend(blocks(&words));
            }
            MessagePartKind::Page => {
                draft
                    .body
                    .extend(html::paragraphs_of(&part.text).into_iter().map(DraftBlock::Text));
            }
        }
    }
    if draft.body.is_empty() {
        return Err(Refusal::new(RefusalReason::NoArticle, "there is no text in the message")
            .hint("what is attached to it is imported as a file of its own"));
    }
    let read = if has_plain { "plain text" } else { "page" };
    draft.remark(
        RemarkSubject::Recognised,
        match draft.body.len() {
            1 => format!("a mail, of which the {read} is read: 1 paragraph"),
            count => format!("a mail, of which the {read} is read: {count} paragraphs"),
        },
    );
    for name in attached(bytes) {
        draft.remark(
            RemarkSubject::Dropped,
            format!("attached file: `{name}`; it is imported as a file of its own"),
        );
    }
    Ok(("utf-8".to_owned(), draft))
}

/// What the head of a mail says: subject, sender, day.
fn fields(draft: &mut Draft, parts: &[MessagePart], hints: &ImportHints) {
    let field = |name: &str| {
        let fields = parts.iter().take_while(|own| own.kind == MessagePartKind::Field);
        let values = fields.filter_map(|own| own.text.split_once(": "));
        values
            .filter(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, own)| own.trim().to_owned())
            .next()
    };
    draft.title = field("subject").filter(|own| !own.is_empty());
    if draft.title.is_none() {
        draft.remark(RemarkSubject::Unknown, "the headline: the message has no subject");
        draft.title = Some(crate::NO_HEADLINE.to_owned());
    }
    if let Some(from) = field("from") {
        let name = from.split('<').next().unwrap_or("").trim().trim_matches('"').trim();
        let name = name.split('(').next().unwrap_or("").trim();
        if !name.is_empty() && !name.contains('@') {
            draft.remark(RemarkSubject::Recognised, format!("sender: `{name}`"));
            draft.authors = Some(html::names_of(name)).filter(|own| !own.is_empty());
        }
    }
    for name in ["to", "cc"] {
        if let Some(own) = field(name) {
            draft.remark(
                RemarkSubject::Recognised,
                format!("{name}: `{own}`; a statement’s `to` says it"),
            );
        }
    }
    let sent = field("date");
    let day = sent.as_deref().and_then(|own| casefile_words::dates::days(own).into_iter().next());
    // What a clock says that was never set is no day.
    let is_set = |edtf: &str| html::day_of(edtf).is_some();
    let day = day.filter(|own| own.year.is_some() && is_set(&own.edtf()));
    match (&hints.published, day) {
        (Some(hint), _) => {
            draft.published.date = Some(hint.edtf.clone());
            draft.published.basis = Some("The editor gives this date.".to_owned());
        }
        (None, Some(day)) => {
            draft.published.date = Some(day.edtf());
            draft.published.printed =
                sent.as_deref().and_then(|own| own.get(day.range.clone())).map(str::to_owned);
            draft.published.basis =
                Some("The message says that it was sent on this day.".to_owned());
        }
        (None, None) => {
            draft.remark(RemarkSubject::Unknown, "when it was sent: the message does not say");
        }
    }
    if hints.publisher.is_none() {
        draft.remark(
            RemarkSubject::Unknown,
            "who published it: a mail is mostly its sender’s; `--publisher` says it",
        );
    }
}

/// The paragraphs of a mail; lines that it quotes, with `>` before them, are quotations.
fn blocks(words: &str) -> Vec<DraftBlock> {
    let depth = |line: &str| {
        let marks = line.bytes().take_while(|own| matches!(own, b'>' | b' '));
        marks.filter(|own| *own == b'>').count()
    };
    let lines: Vec<&str> = words.lines().collect();
    let runs = lines.chunk_by(|one, other| depth(one) == depth(other));
    let each = runs.map(|run| (depth(run.first().copied().unwrap_or("")), run));
    let each = each.flat_map(|(depth, run)| {
        let bare = |own: &&str| own.trim_start_matches(['>', ' ']).to_owned();
        let lines: Vec<String> = if depth == 0 {
            run.iter().map(|own| (*own).to_owned()).collect()
        } else {
            run.iter().map(bare).collect()
        };
        let quoted = move |own: DraftBlock| match own {
            DraftBlock::Text(words) if depth > 0 => {
                let mark = "> ".repeat(depth);
                let lines = escape::paragraph(&words);
                let lines: Vec<String> = lines.lines().map(|own| format!("{mark}{own}")).collect();
                DraftBlock::Markdown(lines.join("\n"))
            }
            own => own,
        };
        text::paragraphs_of(&lines.join("\n")).into_iter().map(quoted)
    });
    each.collect()
}

/// Lines that flow put together: those that end in a space go on.
fn unflowed(text: &str, joins: bool) -> String {
    let mut out = String::new();
    for line in text.lines() {
        match line.strip_suffix(' ').filter(|_| line != "-- ") {
            Some(open) => {
                out.push_str(open);
                if !joins {
                    out.push(' ');
                }
            }
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}

/// The names of attached files.
fn attached(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let mut found: Vec<String> = Vec::new();
    let disposed = text.match_indices("ontent-Disposition: attachment");
    for (at, _) in disposed.take(100) {
        let rest = text.get(at..).unwrap_or("");
        let field =
            rest.split("\n\n").next().unwrap_or(rest).split("\r\n\r\n").next().unwrap_or("");
        let name = field.split_once("filename=").map_or("", |(_, own)| own);
        let name = name.trim_start_matches('"').split(['"', '\n', '\r', ';']).next().unwrap_or("");
        let name = if name.is_empty() { "without a name" } else { name };
        if !found.iter().any(|own| own == name) {
            found.push(name.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use crate::{ImportHints, read};

    #[test]
    fn a_mail_is_its_text_with_subject_sender_and_day() {
        let mail = b"From: =?utf-8?q?Bo_P=C3=ADlot?= <bo@pilots.example>\r\nTo: desk@gazette.example\r\nDate: Mon, 4 May 2020 23:30:00 -0300\r\nSubject: The toll\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe toll was never kept =E2=80=93 by anybody.\r\n\r\nBo\r\n";
        let read = read("", mail, &ImportHints::default()).unwrap();
        assert_eq!(read.format, "mail");
        let draft = read.draft;
        assert_eq!(draft.title.as_deref(), Some("The toll"));
        assert_eq!(draft.authors, Some(vec!["Bo Pílot".to_owned()]));
        assert_eq!(draft.published.date.as_deref(), Some("2020-05-04"));
        let words: Vec<&str> = draft.body.iter().map(crate::DraftBlock::words).collect();
        assert_eq!(words, ["The toll was never kept – by anybody.", "Bo"]);
    }

    #[test]
    fn lines_that_a_mail_quotes_are_quotations() {
        let mail = b"From: \"Mayor, Ann\" <ann@town.example>\nTo: desk@gazette.example\nDate: Thu, 1 Jan 1970 00:00:00 +0000\nSubject: Re: The toll\n\nI did not know.\n\n> Who kept *the* toll?\n>\n>> Nobody.\n\nAnn\n";
        let draft = read("", mail, &ImportHints::default()).unwrap().draft;
        let words: Vec<&str> = draft.body.iter().map(crate::DraftBlock::words).collect();
        let quoted = "> Who kept \\*the\\* toll?";
        assert_eq!(words, ["I did not know.", quoted, "> > Nobody.", "Ann"]);
        assert_eq!(draft.authors, Some(vec!["Ann Mayor".to_owned()]));
        assert_eq!(draft.published.date, None);
    }

    #[test]
    fn a_page_that_is_kept_in_an_archive_has_the_address_of_its_original() {
        let page = b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://web.archive.org/web/20200506101112/https://gazette.example.org/2020/05/04/p\r\nSubject: Pilots\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"xx\"\r\n\r\n--xx\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>Pilots speak out</h1><p>The toll was never kept, say the pilots of the town, who have asked for years to see the books.</p></article></body></html>\r\n--xx--\r\n";
        let draft = read("p.mhtml", page, &ImportHints::default()).unwrap().draft;
        assert_eq!(draft.url.as_deref(), Some("https://gazette.example.org/2020/05/04/p"));
        assert_eq!(draft.archived.and_then(|own| own.on).as_deref(), Some("2020-05-06"));
        assert_eq!(draft.published.date.as_deref(), Some("2020-05-04"));
    }

    #[test]
    fn a_page_that_is_kept_as_a_message_is_read_as_a_page() {
        let page = b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://gazette.example.org/p\r\nSubject: Pilots\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"xx\"\r\n\r\n--xx\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://gazette.example.org/p\r\n\r\n<html><body><article><h1>Pilots speak out</h1><p>The toll was never kept =E2=80=\r\n=93 say the pilots of the town, who have asked for years to see the books.</p></article></body></html>\r\n--xx--\r\n";
        let read = read("p.mhtml", page, &ImportHints::default()).unwrap();
        assert_eq!(read.draft.title.as_deref(), Some("Pilots speak out"));
        assert_eq!(read.draft.url.as_deref(), Some("https://gazette.example.org/p"));
        assert!(read.draft.body[0].words().contains("never kept – say"));
    }
}
