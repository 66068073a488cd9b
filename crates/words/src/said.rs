//! The verbs by which texts attribute words.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Verbs of attribution, in small letters: English, German, French, Spanish, Italian, Portuguese, Polish,
/// Czech, Swedish, Danish, Norwegian, Turkish, Russian, Ukrainian, Arabic, Hebrew.
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
    "disse afirmou declarou respondeu perguntou acrescentou",
    "powiedział powiedziała mówi stwierdził stwierdziła dodał dodała oświadczył zapytał rzekł odparł",
    "řekl řekla dodal dodala uvedl uvedla",
    "sade säger svarade frågade sagde siger svarede sier svarte",
    "dedi söyledi belirtti açıkladı vurguladı kaydetti ekledi konuştu sordu yazdı savundu diyen bildirdi aktardı",
    "сказал сказала сказали заявил заявила заявили отметил отметила подчеркнул подчеркнула добавил добавила сообщил \
     сообщила пояснил пояснила считает говорит рассказал рассказала уточнил уточнила напомнил ответил ответила написал \
     утверждает указал продолжил",
    "сказав сказала заявив заявила зазначив зазначила додав додала повідомив наголосив",
    "قال وقال قالت وقالت أضاف وأضاف أضافت صرح وصرح أكد وأكد أكدت أعلن وأعلن أوضح وأوضح شدد ذكر تابع وتابع",
    "אמר אמרה הוסיף הוסיפה טען טענה הצהיר הדגיש ציין",
];

/// Whether a word attributes speech.
#[must_use]
pub fn is_verb(word: &str) -> bool {
    static ALL: LazyLock<BTreeSet<&str>> =
        LazyLock::new(|| VERBS.iter().flat_map(|verbs| verbs.split_whitespace()).collect());
    ALL.contains(word.to_lowercase().as_str())
}
