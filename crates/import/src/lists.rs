//! The lists of words by which the importer knows parts of pages and texts: the files of `data/`, a language under each
//! heading ([`casefile_words::list`] says how they are written).

use std::sync::LazyLock;

use casefile_words::list::WordList;

macro_rules! lists {
    ($($name:ident = $file:literal;)*) => {
        $(pub(crate) static $name: LazyLock<WordList> =
            LazyLock::new(|| WordList::read(include_str!(concat!("../data/", $file))));)*
    };
}

lists! {
    LEADS = "leads.txt";
    ASIDES = "asides.txt";
    EDITORS_LINES = "editors-lines.txt";
    DISCLAIMERS = "disclaimers.txt";
    BRACKETED_CREDITS = "bracketed-credits.txt";
    RIGHTS = "rights.txt";
    SECTIONS = "sections.txt";
    SOURCE_HEADINGS = "source-headings.txt";
    NAVIGATION = "navigation.txt";
    ADVERTISING = "advertising.txt";
    RELEASE_NOTICES = "release-notices.txt";
    END_MARKS = "end-marks.txt";
    BYLINES = "bylines.txt";
    PUBLISHED = "published.txt";
    UPDATED = "updated.txt";
    ADDRESSES = "addresses.txt";
    CREDITS = "credits.txt";
    AGENCIES = "agencies.txt";
    PAGE_CREDITS = "page-credits.txt";
    CAPTION_ENDS = "caption-ends.txt";
    CHANGED = "changed.txt";
    DATE_LABELS = "date-labels.txt";
    AUTHOR_LABELS = "author-labels.txt";
    AUTHOR_SIGNS = "author-signs.txt";
    PLAIN_LABELS = "plain-labels.txt";
    DATELINE_OFFICES = "dateline-offices.txt";
    WORK = "work.txt";
    PICTURE_WORDS = "picture-words.txt";
    FIRST_OF_ORGANISATIONS = "first-of-organisations.txt";
    LAST_OF_ORGANISATIONS = "last-of-organisations.txt";
    ENDS_OF_ORGANISATIONS = "ends-of-organisations.txt";
    OFFICES = "offices.txt";
    SORTS_OF_TEXT = "sorts-of-text.txt";
    BY = "by.txt";
    BUTTONS = "buttons.txt";
    PLACEHOLDERS = "placeholders.txt";
    PAGE_WORDS = "page-words.txt";
    SALUTATIONS = "salutations.txt";
    MASTHEADS = "mastheads.txt";
    CORRECTIONS = "corrections.txt";
    ARCHIVES = "archives.txt";
    TELLING = "telling.txt";
    DETERMINERS = "determiners.txt";
    PRONOUNS = "pronouns.txt";
    OTHER_WEEKS = "other-weeks.txt";
    PARTS = "parts.txt";
    PAIRS = "pairs.txt";
    NOTICES = "notices.txt";
    NOTICE_TITLES = "notice-titles.txt";
    TALKS = "talks.txt";
    JOINING_WORDS = "joining-words.txt";
    CONTACTS = "contacts.txt";
    CLOCK_WORDS = "clock-words.txt";
    QUESTION_LABELS = "question-labels.txt";
    GENERAL_DATE_LABELS = "general-date-labels.txt";
}

/// Whether a text begins with an entry of a list, as whole words; what stands between the parts of one with `…` may be
/// anything.
pub(crate) fn opens(list: &WordList, text: &str) -> bool {
    list.iter().any(|entry| is_opened(text, entry))
}

/// Whether a text begins with one entry.
pub(crate) fn is_opened(text: &str, entry: &str) -> bool {
    // Most entries differ in their first letter.
    if entry.as_bytes().first() != text.as_bytes().first() {
        return false;
    }
    let mut parts = entry.split(" … ");
    let Some(rest) = parts.next().and_then(|first| text.strip_prefix(first)) else { return false };
    let is_letter = |own: Option<char>| own.is_some_and(char::is_alphanumeric);
    let is_cut = is_letter(entry.chars().next_back()) && is_letter(rest.chars().next());
    let has_case = entry.chars().any(char::is_lowercase);
    let mut rest = Some(rest);
    for part in parts {
        rest = rest.and_then(|own| own.split_once(part)).map(|(_, after)| after);
    }
    rest.is_some() && !(is_cut && has_case)
}
