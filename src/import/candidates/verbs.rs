//! The verbs by which texts attribute words, and the pronouns that stand for a speaker.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Verbs of attribution, in small letters: English, German, French, Spanish, Italian, Turkish,
/// Russian, Ukrainian, Arabic, Hebrew.
const VERBS: &[&str] = &[
    "said says saying told tells added adds noted notes stressed stresses stated states explained explains continued \
     concluded argued argues warned warns insisted insists claimed claims announced declared declares wrote writes tweeted \
     replied answered asked asks acknowledged admitted affirmed alleged asserted commented confirmed denied emphasized \
     emphasised maintained mentioned observed pointed predicted promised recalled remarked reported responded reiterated \
     suggested testified urged vowed according",
    "sagte sagt erklärte erklärt betonte betont meinte fügte teilte warnte forderte kritisierte schrieb behauptete \
     bestätigte antwortete",
    "dit déclaré déclare affirmé affirme ajouté ajoute expliqué explique estimé estime souligné souligne indiqué",
    "dijo dice declaró declara afirmó afirma añadió añade explicó señaló aseguró indicó subrayó agregó",
    "detto dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega sottolineato",
    "dedi söyledi belirtti açıkladı vurguladı kaydetti ekledi konuştu sordu yazdı savundu diyen bildirdi aktardı",
    "сказал сказала сказали заявил заявила заявили отметил отметила подчеркнул подчеркнула добавил добавила сообщил \
     сообщила пояснил пояснила считает говорит рассказал рассказала уточнил уточнила напомнил ответил ответила написал \
     утверждает указал продолжил",
    "сказав сказала заявив заявила зазначив зазначила додав додала повідомив наголосив",
    "قال وقال قالت وقالت أضاف وأضاف أضافت صرح وصرح أكد وأكد أكدت أعلن وأعلن أوضح وأوضح شدد ذكر تابع وتابع",
    "אמר אמרה הוסיף הוסיפה טען טענה הצהיר הדגיש ציין",
];

/// Pronouns that stand for a speaker.
const PRONOUNS: &[&str] = &[
    "he", "she", "they", "er", "sie", "il", "elle", "él", "ella", "lui", "lei", "он", "она", "они",
    "він", "вона", "o", "هو", "هي", "הוא", "היא", "it",
];

/// Words with a capital that are part of a name's title, or of nothing.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "dr",
    "prof",
    "professor",
    "sir",
    "lord",
    "lady",
    "president",
    "vice",
    "prime",
    "minister",
    "foreign",
    "defense",
    "defence",
    "interior",
    "deputy",
    "secretary",
    "general",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "chief",
    "staff",
    "of",
    "director",
    "governor",
    "mayor",
    "senator",
    "judge",
    "justice",
    "captain",
    "colonel",
    "major",
    "lieutenant",
    "commander",
    "admiral",
    "ambassador",
    "chairman",
    "chairwoman",
    "chair",
    "head",
    "king",
    "queen",
    "prince",
    "princess",
    "pope",
    "bishop",
    "chancellor",
    "commissioner",
    "attorney",
    "officer",
    "the",
    "russian",
    "turkish",
    "american",
    "british",
    "german",
    "french",
    "iraqi",
    "syrian",
    "iranian",
    "ukrainian",
    "chinese",
    "state",
    "press",
    "kremlin",
];

/// Words that begin sentences with a capital and are no names.
const STARTS: &[&str] = &[
    "a",
    "an",
    "the",
    "he",
    "she",
    "it",
    "they",
    "we",
    "i",
    "you",
    "his",
    "her",
    "its",
    "their",
    "our",
    "my",
    "this",
    "that",
    "these",
    "those",
    "there",
    "here",
    "in",
    "on",
    "at",
    "by",
    "for",
    "from",
    "to",
    "of",
    "with",
    "without",
    "as",
    "if",
    "when",
    "while",
    "after",
    "before",
    "since",
    "until",
    "but",
    "and",
    "or",
    "so",
    "yet",
    "not",
    "no",
    "yes",
    "however",
    "also",
    "both",
    "all",
    "some",
    "many",
    "most",
    "one",
    "two",
    "three",
    "according",
    "asked",
    "answering",
    "commenting",
    "speaking",
    "what",
    "who",
    "why",
    "how",
    "where",
    "which",
    "last",
    "next",
    "another",
    "each",
    "every",
    "only",
    "even",
    "earlier",
    "later",
    "meanwhile",
    "moreover",
    "still",
    "then",
    "now",
    "today",
    "yesterday",
    "is",
    "was",
    "will",
    "do",
    "does",
    "did",
    "let",
    "der",
    "die",
    "das",
    "ein",
    "eine",
    "er",
    "es",
    "sie",
    "wir",
    "ich",
    "am",
    "im",
    "le",
    "la",
    "les",
    "un",
    "une",
    "el",
    "los",
    "las",
    "il",
    "и",
    "в",
    "на",
    "но",
    "по",
    "он",
    "она",
    "bu",
    "bir",
    "ve",
    "please",
    "more",
    "nobody",
    "nothing",
    "honestly",
    "q",
];

/// Whether a word attributes speech.
pub(super) fn is_verb(word: &str) -> bool {
    static ALL: LazyLock<BTreeSet<&str>> =
        LazyLock::new(|| VERBS.iter().flat_map(|verbs| verbs.split_whitespace()).collect());
    ALL.contains(word.to_lowercase().as_str())
}

/// Whether a word stands for a speaker named elsewhere.
pub(super) fn is_pronoun(word: &str) -> bool {
    let small = word.to_lowercase();
    PRONOUNS.contains(&small.as_str())
}

/// Whether a word belongs to a title before a name.
pub(super) fn is_title(word: &str) -> bool {
    let small = word.to_lowercase();
    TITLES.contains(&small.as_str())
}

/// Whether a word has its capital from the beginning of a sentence.
pub(super) fn is_start(word: &str) -> bool {
    let small = word.to_lowercase();
    let before_apostrophe = small.split(['’', '\'']).next().unwrap_or("");
    STARTS.contains(&small.as_str()) || STARTS.contains(&before_apostrophe)
}
