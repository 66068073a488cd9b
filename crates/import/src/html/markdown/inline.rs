//! Writes the words of a line: emphasis, code, links and the marks of notes, the rest escaped. What would not read
//! back as the same words is written as plain text.

use casefile_words::markdown::escape;
use casefile_words::markdown::read_back::read_back;
use url::Url;

use super::MarkdownWriter;
use crate::DraftBlock;
use crate::html::page::collapsed;

/// Parameters of an address that say where a reader came from, and nothing of what is read.
const TRACKERS: [&str; 14] = [
    "fbclid",
    "gclid",
    "dclid",
    "msclkid",
    "yclid",
    "igshid",
    "mc_cid",
    "mc_eid",
    "cmpid",
    "ocid",
    "smid",
    "ref_src",
    "at_medium",
    "at_campaign",
];

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
enum InlinePiece {
    /// Words.
    Text(String),
    /// A line end.
    Break,
    /// Code.
    Code(String),
    /// The mark of a note.
    Note(usize),
    /// The beginning of a mark-up: `*`, `**`, `~~`.
    Open(&'static str),
    /// Its end.
    Close(&'static str),
    /// The beginning of a link.
    LinkOpen,
    /// Its end, with where it leads.
    LinkClose(String),
}

impl MarkdownWriter<'_> {
    /// The paragraphs of a run of words: two line ends in a row part them.
    pub(super) fn paragraphs(&self, run: &[usize], blocks: &mut Vec<DraftBlock>) {
        if !run.iter().any(|at| self.holds(*at)) {
            return;
        }
        let mut pieces = Vec::new();
        for at in run {
            self.pieces(*at, false, 0, &mut pieces);
        }
        for paragraph in parted(pieces) {
            let text = plain(&paragraph);
            if text.trim().is_empty()
                && !paragraph.iter().any(|own| matches!(own, InlinePiece::Note(_)))
            {
                continue;
            }
            let is_plain = paragraph
                .iter()
                .all(|own| matches!(own, InlinePiece::Text(_) | InlinePiece::Break));
            let written = if is_plain { None } else { rich(&paragraph) };
            blocks.push(match written {
                Some(written) => DraftBlock::Markdown(written),
                None => DraftBlock::Text(text),
            });
        }
    }

    fn pieces(&self, at: usize, in_link: bool, depth: usize, out: &mut Vec<InlinePiece>) {
        let page = self.page;
        if let Some(text) = page.text(at) {
            if self.keep.get(at) == Some(&true) {
                out.push(InlinePiece::Text(text.to_owned()));
            }
            return;
        }
        let name = page.name(at);
        if name == "br" {
            out.push(InlinePiece::Break);
            return;
        }
        if let Some(number) = self.notes.marks.get(&at) {
            out.push(InlinePiece::Note(*number));
            return;
        }
        // What is no prose holds no kept text, but for words that stand loose in a formula.
        if !self.holds(at) || depth > super::DEEPEST {
            return;
        }
        let mark = match name {
            "em" | "i" | "cite" | "dfn" | "var" => Some("*"),
            "strong" | "b" => Some("**"),
            "del" | "s" | "strike" => Some("~~"),
            _ => None,
        };
        let address = if name == "a" && !in_link {
            page.attribute(at, "href").and_then(|own| self.address(own))
        } else {
            None
        };
        if matches!(name, "code" | "kbd" | "samp" | "tt") {
            out.push(InlinePiece::Code(self.kept_words(at)));
            return;
        }
        if address.is_some() {
            out.push(InlinePiece::LinkOpen);
        }
        out.extend(mark.map(InlinePiece::Open));
        if name == "q" {
            out.push(InlinePiece::Text("“".to_owned()));
        }
        for child in page.children(at) {
            self.pieces(child, in_link || address.is_some(), depth + 1, out);
        }
        if name == "q" {
            out.push(InlinePiece::Text("”".to_owned()));
        }
        out.extend(mark.map(InlinePiece::Close));
        out.extend(address.map(InlinePiece::LinkClose));
    }

    /// Where a link leads, if the web or a mailbox: absolute, without trackers.
    fn address(&self, href: &str) -> Option<String> {
        let href = href.trim();
        if href.starts_with('#') {
            return None;
        }
        let mut url = match Url::parse(href) {
            Ok(url) => url,
            Err(_) => self.base?.join(href).ok()?,
        };
        if !matches!(url.scheme(), "http" | "https" | "mailto") {
            return None;
        }
        let is_tracker = |name: &str| name.starts_with("utm_") || TRACKERS.contains(&name);
        if url.query_pairs().any(|(name, _)| is_tracker(&name)) {
            let query = url.query().unwrap_or_default().to_owned();
            let kept: Vec<&str> = query
                .split('&')
                .filter(|own| !is_tracker(own.split('=').next().unwrap_or_default()))
                .collect();
            url.set_query(Some(kept.join("&")).filter(|own| !own.is_empty()).as_deref());
        }
        let url = String::from(url);
        (url.len() < 2_000).then(|| {
            url.replace('<', "%3C").replace('>', "%3E").replace('(', "%28").replace(')', "%29")
        })
    }
}

/// Cuts pieces where two line ends stand together; mark-up that is open there is closed and opened again.
fn parted(pieces: Vec<InlinePiece>) -> Vec<Vec<InlinePiece>> {
    let mut parts = vec![Vec::new()];
    let mut open: Vec<&'static str> = Vec::new();
    let mut breaks = 0;
    let mut links = 0;
    for piece in pieces {
        match &piece {
            InlinePiece::Break => breaks += 1,
            InlinePiece::Text(text)
                if text.trim_matches([' ', '\t', '\n', '\r', '\u{c}', '\u{a0}']).is_empty() => {}
            InlinePiece::Open(_) | InlinePiece::Close(_) => {}
            _ => breaks = 0,
        }
        match &piece {
            InlinePiece::Open(mark) => open.push(mark),
            InlinePiece::Close(_) => {
                open.pop();
            }
            InlinePiece::LinkOpen => links += 1,
            InlinePiece::LinkClose(_) => links -= 1,
            _ => {}
        }
        let Some(last) = parts.last_mut() else { continue };
        last.push(piece);
        if breaks == 2 && links == 0 {
            last.extend(open.iter().rev().map(|mark| InlinePiece::Close(mark)));
            parts.push(open.iter().map(|mark| InlinePiece::Open(mark)).collect());
            breaks = 0;
        }
    }
    parts
}

/// The words of pieces, mark-up aside; a line end stays one.
fn plain(pieces: &[InlinePiece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            InlinePiece::Text(own) | InlinePiece::Code(own) => {
                text.push_str(&own.replace(['\n', '\r', '\u{2028}'], " "));
            }
            InlinePiece::Break => text.push('\n'),
            _ => {}
        }
    }
    let lines: Vec<String> =
        text.split('\n').map(collapsed).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// Pieces as markdown, if that, marks of notes aside, reads back as the same words.
fn rich(pieces: &[InlinePiece]) -> Option<String> {
    let is_note = |own: &InlinePiece| matches!(own, InlinePiece::Note(_));
    if is_harmless(pieces) {
        return composed(pieces);
    }
    if !pieces.iter().any(is_note) {
        return composed(pieces).filter(|own| reads_as(own, &plain(pieces)));
    }
    let noteless: Vec<InlinePiece> = pieces.iter().filter(|own| !is_note(own)).cloned().collect();
    let bare = composed(&noteless)?;
    reads_as(&bare, &plain(pieces)).then(|| composed(pieces)).flatten()
}

/// Whether pieces are so plain that they need not be read back: words of letters, of which some are emphasised and none
/// is so twice, each with a space or nothing around.
fn is_harmless(pieces: &[InlinePiece]) -> bool {
    let is_word =
        |text: &str| !text.is_empty() && text.chars().all(|own| own.is_alphabetic() || own == ' ');
    let is_tight = |text: &str| !text.starts_with(' ') && !text.ends_with(' ');
    let mut rest = pieces;
    loop {
        rest = match rest {
            [] => return true,
            [
                InlinePiece::Open(open),
                InlinePiece::Text(text),
                InlinePiece::Close(close),
                after @ ..,
            ] => {
                let is_apart = match after {
                    [] => true,
                    [InlinePiece::Text(next), ..] => next.starts_with(' '),
                    _ => false,
                };
                if open != close || !is_word(text) || !is_tight(text) || !is_apart {
                    return false;
                }
                after
            }
            [InlinePiece::Text(text), after @ ..] => {
                let is_apart = matches!(after, []) || text.ends_with(' ');
                if !is_word(text) || !is_apart {
                    return false;
                }
                after
            }
            _ => return false,
        };
    }
}

fn composed(pieces: &[InlinePiece]) -> Option<String> {
    let mut out = String::new();
    let mut starts: Vec<usize> = Vec::new();
    for piece in pieces {
        match piece {
            InlinePiece::Text(text) => {
                let text = text.replace(['\n', '\r', '\t', '\u{c}', '\u{2028}'], " ");
                out.push_str(&escape::inline(&text));
            }
            InlinePiece::Break => out.push('\n'),
            InlinePiece::Code(text) => {
                let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
                let fence = "`".repeat(longest + 1);
                let gap = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
                if !text.is_empty() {
                    out.push_str(&format!("{fence}{gap}{text}{gap}{fence}"));
                }
            }
            InlinePiece::Note(number) => out.push_str(&format!("[^{number}]")),
            InlinePiece::Open(mark) => starts.push(opened(&mut out, mark)),
            InlinePiece::Close(mark) => {
                let start = starts.pop()?;
                closed(&mut out, start, mark, "");
            }
            InlinePiece::LinkOpen => starts.push(opened(&mut out, "[")),
            InlinePiece::LinkClose(address) => {
                let start = starts.pop()?;
                closed(&mut out, start, "[", &format!("]({address})"));
            }
        }
    }
    let lines: Vec<String> =
        out.split('\n').map(collapsed).filter(|line| !line.is_empty()).collect();
    let written: Vec<String> = lines.iter().map(|line| guarded(line)).collect();
    Some(written.join("\n"))
}

fn opened(out: &mut String, mark: &str) -> usize {
    let start = out.len();
    out.push_str(mark);
    start
}

/// Closes mark-up: white space at its ends moves outside, and mark-up of nothing goes.
fn closed(out: &mut String, start: usize, mark: &str, end: &str) {
    let inner = out.split_off(start);
    let inner = inner.strip_prefix(mark).unwrap_or(&inner);
    let words = inner.trim_matches([' ', '\n']);
    let before = &inner[..inner.len() - inner.trim_start_matches([' ', '\n']).len()];
    let after = &inner[inner.trim_end_matches([' ', '\n']).len()..];
    out.push_str(before);
    if words.is_empty() {
        return;
    }
    out.push_str(mark);
    out.push_str(&words.replace('\n', " "));
    out.push_str(if end.is_empty() { mark } else { end });
    if after.len() < inner.len() {
        out.push_str(after);
    }
}

/// A line whose first characters would make it another block than a paragraph.
fn guarded(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &line[digits..];
    if digits > 0 && rest.starts_with(['.', ')']) {
        return format!("{}\\{rest}", &line[..digits]);
    }
    let is_mark = line.starts_with(['#', '>', '+', '=', '|', ':']) || (line.starts_with('-'));
    if is_mark { format!("\\{line}") } else { line.to_owned() }
}

/// Whether markdown reads as one paragraph of these words.
fn reads_as(written: &str, wanted: &str) -> bool {
    let read = read_back(written);
    let words = read.blocks.concat();
    let is_one = read.blocks.len() <= 1;
    let marks = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    is_one && marks(&words) == marks(wanted)
}
