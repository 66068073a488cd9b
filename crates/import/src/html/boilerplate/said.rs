//! Tells by its words what on a page is never article: leads to others, prompts, lines of editors, headings of sections.

use casefile_words::list::WordList;

use crate::lists;

/// Words of a disclaimer, at most.
const DISCLAIMER: usize = 150;
/// Words of a paragraph that speaks of the site, at most.
const LONG_ASIDE: usize = 90;
/// Words of an entry of a list that leaves no doubt.
const TELLING: usize = 5;

/// Why a paragraph is no part of an article, if its words say so.
pub(in crate::html) fn reason_by_words(
    text: &str,
    words: usize,
    linked: f64,
) -> Option<&'static str> {
    let bare = || text.trim_start_matches(|c: char| !c.is_alphanumeric());
    if words <= DISCLAIMER && !text.is_ascii() {
        let is_any = |starts: &WordList| starts.begins(bare());
        if is_any(&lists::DISCLAIMERS) {
            return Some("disclaimer");
        }
        if words <= 40 && is_any(&lists::EDITORS_LINES) {
            return Some("line of the editors");
        }
        if words <= 40 && text.contains("二维码") {
            return Some("prompt of the site");
        }
    }
    if words > LONG_ASIDE {
        return None;
    }
    let folded: String = text.chars().take(120).flat_map(char::to_lowercase).collect();
    let folded = folded.replace('’', "'");
    let folded = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    let begins = |starts: &WordList| lists::opens(starts, folded);
    if lists::ADVERTISING.contains(folded.trim_end_matches(|c: char| !c.is_alphanumeric())) {
        return Some("advertisement");
    }
    // So much is said by no sentence of an article.
    let is_telling = |own: &str| own.split_whitespace().count() >= TELLING;
    let mut telling = lists::ASIDES.iter().filter(|own| lists::is_opened(folded, own));
    if telling.any(is_telling) {
        // A notice of correction is evidence, whatever it begins with.
        let is_notice = lists::CORRECTIONS.stands_in(&text.to_lowercase());
        return (!is_notice).then_some("prompt of the site");
    }
    if words > 40 {
        return None;
    }
    if linked >= 0.4 && begins(&lists::LEADS) {
        return Some("related links");
    }
    if words <= 20 && is_credit(text) {
        return Some("caption");
    }
    if is_copyright(text) {
        return Some("page footer");
    }
    (words <= 30 && begins(&lists::ASIDES)).then_some("prompt of the site")
}

/// Whether a text in brackets says whose the picture is: `[Featured image by A Person/Agency]`.
fn is_credit(text: &str) -> bool {
    let folded = text.to_lowercase();
    folded.starts_with(['(', '[', '（', '【'])
        && folded.ends_with([')', ']', '）', '】'])
        && lists::BRACKETED_CREDITS.stands_in(&folded)
}

/// Whether a text says whose the text is, with the year or that nobody may print it.
fn is_copyright(text: &str) -> bool {
    let folded = text.to_lowercase();
    let is_begun = ["copyright", "©", "(c) "].iter().any(|own| folded.starts_with(own));
    let names_year = folded.split(|c: char| !c.is_ascii_digit()).any(|own| own.len() == 4);
    (is_begun && names_year) || lists::RIGHTS.stands_in(&folded)
}

/// Whether words head such a section; how many comments there are may stand beside.
pub(in crate::html) fn heads_section(text: &str) -> bool {
    if text.len() > 80 {
        return false;
    }
    let letters: String =
        text.to_lowercase().chars().map(|c| if c.is_alphabetic() { c } else { ' ' }).collect();
    let folded: Vec<&str> = letters.split_whitespace().collect();
    lists::SECTIONS.contains(&folded.join(" "))
}

/// Whether words head a list of what an article rests on.
pub(in crate::html) fn is_list_of_sources(text: &str) -> bool {
    let folded = text.to_lowercase();
    let folded = folded.trim_matches(|c: char| !c.is_alphanumeric());
    text.len() < 60
        && lists::SOURCE_HEADINGS
            .iter()
            .any(|own| folded == own || folded.starts_with(&format!("{own}:")))
}

/// Whether words say where the matter of an article was found: `The harbour (via The Gazette)`.
pub(in crate::html) fn is_source_credit(text: &str) -> bool {
    let folded = text.to_lowercase();
    folded.len() < 200
        && ["via ", "h/t ", "hat tip"].iter().any(|own| {
            let inside = folded.find(&format!("({own}")).is_some_and(|at| at > 0);
            inside || folded.starts_with(own) || folded.starts_with(&format!("({own}"))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_speaks_of_the_site_is_told_from_sentences_that_begin_alike() {
        let why = |text: &str| reason_by_words(text, text.split_whitespace().count(), 0.0);
        for text in [
            "Subscribe to our newsletter.",
            "Der Beitrag wurde am Mittwoch, den 27. November 2019 um 15:21 Uhr veröffentlicht.",
            "Sie müssen sich einloggen, um sich an einer Diskussion beteiligen zu können.",
            "Publicité",
            "Bu yazı 3 Mayıs 2020 tarihinde Genel bölümünde yayınlandı.",
        ] {
            assert!(why(text).is_some(), "{text}");
        }
        for text in [
            "Der Beitrag wurde am Mittwoch von der Stadt gekürzt.",
            "Dieser Artikel wurde am 5. Mai korrigiert.",
            "This article was published on 5 May. An earlier version of this text named another year.",
            "Anzeige erstattet hat der Hafen.",
            "Werbung für Tabak ist verboten.",
            "Reklama kosztowała miasto milion.",
            "Paylaşım ekonomisi büyüyor.",
            "Bu yazı limanın tarihini anlatıyor.",
        ] {
            assert_eq!(why(text), None, "{text}");
        }
    }

    #[test]
    fn what_an_article_was_found_by_is_a_source() {
        for text in
            ["The harbour of Ostmole (via The Gazette)", "via The Gazette", "(h/t Ana Lima)"]
        {
            assert!(is_source_credit(text), "{text}");
        }
        assert!(!is_source_credit("The ships go via Ostmole"));
    }
}
