//! Reads timed transcripts of recordings: SubRip and WebVTT captions, and what Whisper writes as JSON.

use serde_json::Value;

use crate::{
    DecodedFile, DocumentKind, Draft, DraftBlock, DraftCue, ImportHints, Refusal, RefusalReason,
    RemarkSubject,
};

/// Words after which a paragraph ends with its sentence.
const PARAGRAPH: usize = 60;
/// Seconds between two captions of which the second shows lines of the first again, at most.
const ROLLING: f64 = 0.1;
/// Seconds of silence that end a paragraph.
const SILENCE: f64 = 3.0;

/// What somebody says from some second on.
#[derive(Debug, Clone, PartialEq)]
struct Cue {
    start: f64,
    end: f64,
    speaker: Option<String>,
    words: String,
    /// Whether somebody else begins to speak, as a dash says.
    is_turn: bool,
}

/// Whether bytes are WebVTT.
pub(crate) fn sniff_vtt(bytes: &[u8]) -> bool {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).starts_with(b"WEBVTT")
}

/// Whether bytes are SubRip: a number, then two times.
pub(crate) fn sniff_srt(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(400)).unwrap_or_default());
    let mut lines =
        head.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|own| !own.is_empty());
    let is_number = |own: &str| own.bytes().all(|byte| byte.is_ascii_digit());
    lines.next().is_some_and(is_number) && lines.next().is_some_and(|own| times(own).is_some())
}

/// Whether bytes are what Whisper writes.
pub(crate) fn sniff_whisper(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().starts_with(b"{")
        && ["\"segments\"", "\"transcription\""]
            .iter()
            .any(|own| memchr::memmem::find(bytes, own.as_bytes()).is_some())
}

/// Reads captions.
///
/// # Errors
/// If there are none in the file.
pub(crate) fn read_captions(decoded: &DecodedFile, _: &ImportHints) -> Result<Draft, Refusal> {
    let mut cues: Vec<Cue> = Vec::new();
    let (mut notes, mut rolling) = (0, 0);
    let mut before: Vec<String> = Vec::new();
    for stanza in decoded.text.split("\n\n").flat_map(|own| own.split("\r\n\r\n")) {
        let lines: Vec<&str> =
            stanza.lines().map(str::trim).filter(|own| !own.is_empty()).collect();
        let Some(at) = lines.iter().position(|line| times(line).is_some()) else {
            let is_header = |own: &&str| own.trim_start_matches('\u{feff}').starts_with("WEBVTT");
            notes += usize::from(!lines.is_empty() && !lines.first().is_some_and(is_header));
            continue;
        };
        let Some((start, end)) = times(lines[at]) else { continue };
        let spoken = lines.get(at + 1..).unwrap_or_default();
        let shown: Vec<String> = spoken.iter().map(|own| plain(own).1).collect();
        let count = cues.last().map_or(0, |last: &Cue| rolled(last, &before, &shown, start));
        rolling += count;
        before = shown;
        for part in turns(spoken.get(count..).unwrap_or_default()) {
            let is_turn = is_dashed(&part);
            let (speaker, words) = plain(&part);
            if !words.is_empty() {
                cues.push(Cue { start, end, speaker, words, is_turn });
            }
        }
        if let Some(last) = cues.last_mut() {
            last.end = last.end.max(end);
        }
    }
    let mut draft = of_cues(cues)?;
    if notes > 0 {
        draft.remark(
            RemarkSubject::Dropped,
            format!("{notes} notes and styles beside the captions"),
        );
    }
    if rolling > 0 {
        draft.remark(
            RemarkSubject::Dropped,
            format!("{rolling} lines that the next caption shows again"),
        );
    }
    Ok(draft)
}

/// How many of a caption's first lines are the last of the one before, which it shows again while they roll on.
fn rolled(last: &Cue, before: &[String], shown: &[String], start: f64) -> usize {
    if start > last.end + ROLLING {
        return 0;
    }
    let most = before.len().min(shown.len());
    let is_same = |count: &usize| before[before.len() - count..] == shown[..*count];
    (1..=most).rev().find(is_same).unwrap_or(0)
}

/// Whether words begin with the dash of somebody else's speech.
fn is_dashed(words: &str) -> bool {
    let (_, bare) = plain(words);
    bare.starts_with(['-', '–', '—'])
        && bare.chars().nth(1).is_some_and(|own| !own.is_ascii_digit())
}

/// The parts of a caption that different people say: each begins with a dash.
fn turns(lines: &[&str]) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for line in lines {
        match parts.last_mut().filter(|_| !is_dashed(line)) {
            Some(part) => {
                part.push(' ');
                part.push_str(line);
            }
            None => parts.push((*line).to_owned()),
        }
    }
    parts
}

/// Reads what Whisper writes: segments with their seconds.
///
/// # Errors
/// If there are none in the file.
pub(crate) fn read_whisper(decoded: &DecodedFile, _: &ImportHints) -> Result<Draft, Refusal> {
    let read: Value = serde_json::from_str(&decoded.text).map_err(|error| {
        Refusal::new(RefusalReason::NoArticle, format!("the file is no JSON: {error}"))
    })?;
    // `whisper.cpp` calls them otherwise, and counts in thousandths.
    let lists = ["segments", "transcription"].iter().filter_map(|own| read.get(*own)?.as_array());
    let cues = lists.flatten().filter_map(|own| {
        let words = own.get("text")?.as_str()?.split_whitespace().collect::<Vec<_>>().join(" ");
        let offset = |key: &str| own.get("offsets")?.get(key)?.as_f64().map(|own| own / 1000.0);
        let time = |key: &str| own.get(key).and_then(Value::as_f64);
        let start = time("start").or_else(|| offset("from"))?;
        let end = time("end").or_else(|| offset("to")).unwrap_or(start);
        let speaker = own.get("speaker").and_then(Value::as_str).map(str::to_owned);
        (!words.is_empty()).then_some(Cue { start, end, speaker, words, is_turn: false })
    });
    let mut draft = of_cues(cues.collect())?;
    draft.language = [Some(&read), read.get("result")]
        .into_iter()
        .flatten()
        .find_map(|own| own.get("language")?.as_str())
        .filter(|own| casefile_words::web::language(own).is_ok())
        .map(str::to_owned);
    draft.remark(
        RemarkSubject::Doubt,
        "a program wrote these words down; hear the recording before you quote them",
    );
    Ok(draft)
}

/// A transcript of what is said when.
fn of_cues(cues: Vec<Cue>) -> Result<Draft, Refusal> {
    if cues.is_empty() {
        return Err(Refusal::new(RefusalReason::NoArticle, "there are no timed words in the file")
            .hint("a transcript has lines such as `00:12:31,000 --> 00:12:34,000`, or `segments` with `start` and `text`"));
    }
    let mut draft = Draft { kind: DocumentKind::Transcript, ..Draft::default() };
    let mut paragraph = String::new();
    let mut last: Option<&Cue> = None;
    for cue in &cues {
        let is_long = paragraph.split_whitespace().count() >= PARAGRAPH
            && paragraph.ends_with(['.', '!', '?', '…', '。']);
        let is_new = last.is_none_or(|last| {
            cue.is_turn || last.speaker != cue.speaker || cue.start - last.end >= SILENCE || is_long
        });
        if is_new {
            if !paragraph.is_empty() {
                draft.body.push(DraftBlock::Text(std::mem::take(&mut paragraph)));
            }
            if let Some(speaker) = &cue.speaker {
                paragraph = format!("{speaker}: ");
            }
        } else {
            paragraph.push(' ');
        }
        paragraph.push_str(&cue.words);
        draft.cues.push(DraftCue { at: code(cue.start), words: cue.words.clone() });
        last = Some(cue);
    }
    draft.body.push(DraftBlock::Text(paragraph));
    let words: usize = cues.iter().map(|own| own.words.split_whitespace().count()).sum();
    let end = cues.last().map_or(0.0, |own| own.end);
    draft.remark(
        RemarkSubject::Recognised,
        format!(
            "a timed transcript: {words} words in {} captions, up to {}",
            cues.len(),
            code(end)
        ),
    );
    draft.remark(
        RemarkSubject::Unknown,
        "the headline: the file has none; `title` says `[no headline]`",
    );
    draft.remark(
        RemarkSubject::Unknown,
        "when it was published, by whom, and where: a transcript does not say",
    );
    draft.title = Some(crate::NO_HEADLINE.to_owned());
    Ok(draft)
}

/// Seconds as a time code, whole seconds only.
fn code(seconds: f64) -> String {
    let whole = format!("{:.0}", seconds.max(0.0).floor()).parse::<u64>().unwrap_or(0);
    format!("{:02}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60)
}

/// The two times of a caption: `00:12:31,000 --> 00:12:34,000`.
fn times(line: &str) -> Option<(f64, f64)> {
    let (start, rest) = line.split_once("-->")?;
    let end = rest.split_whitespace().next()?;
    Some((seconds(start.trim())?, seconds(end)?))
}

fn seconds(code: &str) -> Option<f64> {
    let code = code.replace(',', ".");
    let mut sum = 0.0;
    let mut parts = 0;
    for part in code.split(':') {
        let is_number = part.bytes().all(|own| own.is_ascii_digit() || own == b'.');
        sum = sum * 60.0 + is_number.then(|| part.parse::<f64>().ok())??;
        parts += 1;
    }
    (2..=3).contains(&parts).then_some(sum)
}

/// A caption's words without their marks, and who says them, where a mark or a dash does.
fn plain(text: &str) -> (Option<String>, String) {
    let mut words = String::new();
    let mut speaker = None;
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        words.push_str(before);
        let Some((mark, after)) = after.split_once('>') else {
            words.push('<');
            rest = after;
            continue;
        };
        let voice = mark.strip_prefix("v ").or_else(|| mark.strip_prefix("v."));
        let voice = voice.map(|own| {
            own.split_once(' ').filter(|_| mark.starts_with("v.")).map_or(own, |(_, name)| name)
        });
        speaker = speaker.or_else(|| voice.map(|own| own.trim().to_owned()));
        rest = after;
    }
    words.push_str(rest);
    let words = [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", " "),
        ("&lrm;", ""),
        ("&rlm;", ""),
    ]
    .iter()
    .fold(words, |words, (mark, own)| words.replace(mark, own));
    // Marks of SubRip that place a caption: `{\\an8}`.
    let words = match words.strip_prefix("{\\").and_then(|own| own.split_once('}')) {
        Some((_, rest)) => rest.to_owned(),
        None => words,
    };
    (speaker.filter(|own| !own.is_empty()), words.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use super::*;

    fn captions(text: &str) -> Draft {
        let decoded = DecodedFile {
            text: text.to_owned(),
            encoding: "utf-8".to_owned(),
            remarks: Vec::new(),
        };
        read_captions(&decoded, &ImportHints::default()).unwrap()
    }

    #[test]
    fn captions_become_paragraphs_and_keep_their_times() {
        let draft = captions(
            "1\n00:12:31,000 --> 00:12:33,000\nThe toll was\n<i>never</i> kept,\n\n2\n00:12:33,100 --> 00:12:35,000\nsay the pilots.\n",
        );
        assert_eq!(
            draft.body,
            [DraftBlock::Text("The toll was never kept, say the pilots.".to_owned())]
        );
        let times: Vec<&str> = draft.cues.iter().map(|own| own.at.as_str()).collect();
        assert_eq!(times, ["00:12:31", "00:12:33"]);
    }

    #[test]
    fn both_programs_that_hear_are_read() {
        for text in [
            r#"{"language": "en", "segments": [{"start": 751.5, "end": 753, "text": " The toll was kept."}]}"#,
            r#"{"result": {"language": "en"}, "transcription": [{"offsets": {"from": 751500, "to": 753000}, "text": " The toll was kept."}]}"#,
        ] {
            assert!(sniff_whisper(text.as_bytes()));
            let decoded = DecodedFile {
                text: text.to_owned(),
                encoding: "utf-8".to_owned(),
                remarks: Vec::new(),
            };
            let draft = read_whisper(&decoded, &ImportHints::default()).unwrap();
            assert_eq!(draft.cues[0].at, "00:12:31");
            assert_eq!(draft.cues[0].words, "The toll was kept.");
            assert_eq!(draft.language.as_deref(), Some("en"));
        }
    }

    #[test]
    fn a_dash_begins_the_words_of_somebody_else() {
        let draft = captions(
            "1\n00:00:01,000 --> 00:00:04,000\nBo Pilot: The toll was kept.\n\n2\n00:00:04,100 --> 00:00:09,500\n- Nobody asked.\n- Nobody at\nall?\n",
        );
        let words: Vec<&str> = draft.body.iter().map(DraftBlock::words).collect();
        assert_eq!(words, ["Bo Pilot: The toll was kept.", "- Nobody asked.", "- Nobody at all?"]);
    }

    #[test]
    fn lines_that_roll_on_are_said_once() {
        let draft = captions(
            "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nthe toll was\n\n00:00:01.000 --> 00:00:03.000\nthe toll was\nkept for ten years\n\n00:00:02.000 --> 00:00:02.010\nkept for ten years\n\n00:00:02.010 --> 00:00:05.000\nkept for ten years\nand nobody asked\n\n00:01:00.000 --> 00:01:02.000\nand nobody asked\n",
        );
        let words: Vec<&str> = draft.body.iter().map(DraftBlock::words).collect();
        assert_eq!(words, ["the toll was kept for ten years and nobody asked", "and nobody asked"]);
        assert_eq!(draft.cues.len(), 4);
    }

    #[test]
    fn voices_are_speakers() {
        let draft = captions(
            "WEBVTT\n\nNOTE made by hand\n\n00:01.000 --> 00:02.000\n<v Ana Lima>Who kept it?\n\n00:02.500 --> 00:03.000\n<v.loud Bo Pilot>Nobody.</v>\n",
        );
        let words: Vec<&str> = draft.body.iter().map(DraftBlock::words).collect();
        assert_eq!(words, ["Ana Lima: Who kept it?", "Bo Pilot: Nobody."]);
    }
}
