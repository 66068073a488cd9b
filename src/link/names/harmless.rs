//! Words with a capital that stand beside a last name and do not make it somebody else's.

use casefile_words::capitals::{is_start, is_title};
use casefile_words::names::is_particle;

/// Titles, ranks and offices beyond those of [`is_title`], and what a person is called by where it comes from.
const TITLES: &str = " miss mx sir dame rev reverend father sister brother saint st pm mp mps md gen col maj lt sgt capt adm \
    gov sen rep hon amb coach agent detective constable superintendent doctor nurse engineer uncle aunt comrade citizen \
    secretary-general vice-president ex-president then-president premier envoy dictator leader founder owner author \
    witness defendant suspect plaintiff candidate colleague pilot harbourmaster clerk manager editor reporter \
    correspondent journalist activist scientist researcher historian economist banker businessman businesswoman \
    oligarch billionaire strongman autocrat monsignor cardinal rabbi imam ayatollah mullah sultan emir king \
    mm mme mlle mgr me docteur maître présidente première premier sénateur député députée maire général \
    sr sra srta don doña señor señora presidente presidenta ministro ministra alcalde alcaldesa general \
    sig signor signora signorina dott onorevole senatore sindaco \
    senhor senhora doutor presidente ministro \
    bay bayan bey hanım vali valisi müdür müdürü vekili milletvekili lideri genel sekreteri başkanvekili sözcüsü paşa \
    г-н г-жа мистер миссис премьер премьер-министр глава генерал полковник майор депутат сенатор губернатор мэр \
    канцлер король господа товарищ пресс-секретарь \
    italian spanish portuguese greek dutch belgian swiss austrian polish czech hungarian romanian bulgarian serbian \
    croatian bosnian albanian kosovar macedonian slovenian slovak danish swedish norwegian finnish icelandic irish \
    scottish welsh english european canadian australian mexican brazilian argentine argentinian chilean colombian \
    venezuelan cuban israeli palestinian lebanese jordanian egyptian libyan tunisian algerian moroccan sudanese \
    ethiopian kenyan nigerian ghanaian african saudi emirati qatari kuwaiti yemeni omani afghan pakistani indian \
    bangladeshi nepalese burmese thai vietnamese cambodian malaysian indonesian filipino japanese korean mongolian \
    kazakh uzbek georgian armenian azerbaijani azeri belarusian moldovan estonian latvian lithuanian soviet arab \
    kurdish jewish muslim christian catholic orthodox asian ";

/// Words that begin a sentence, beyond those of [`is_start`].
const STARTS: &str = " tomorrow critics sources reporters once perhaps maybe has had have can could would should may might must \
    are were though although because unlike like despite during under over between against about via per than whether \
    unless thus hence nor either neither such quoting citing told says said met tell quoted thanks thank dear only just \
    never always often sometimes soon recently lately finally eventually apparently allegedly reportedly unfortunately \
    instead indeed yes no well ok okay hello hi why did does do will shall let and but or so if when while \
    yesterday hier demain selon pour avec sans mais et ou quand lorsque si que qui dans sur chez \
    ayer hoy mañana según para con sin pero y o cuando si que quien en \
    ieri oggi domani secondo per con senza ma e o quando se che chi in \
    dün bugün yarın ama fakat çünkü eğer göre için ile \
    вчера сегодня завтра однако если когда потому так как что кто для с без и или а но по ";

/// Weekdays and months.
const DAYS: &str = " monday tuesday wednesday thursday friday saturday sunday january february march april may june july \
    august september october november december feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur \
    thurs fri sat sun christmas easter ramadan \
    pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim \
    kasım aralık ";

/// What may follow a last name and belongs to it.
const AFTER: &str = " jan jr sr ii iii iv v phd md mp mps qc kc obe cbe esq snr jnr ";

/// Whether a word with a capital may stand before anybody's last name.
pub(super) fn is_harmless(word: &str) -> bool {
    let small = word.trim_end_matches('.').to_lowercase();
    let has = |list: &str| list.contains(&format!(" {small} "));
    is_title(&small) || is_start(&small) || has(TITLES) || has(STARTS) || has(DAYS)
}

/// Whether a word with a capital may stand after anybody's last name.
pub(super) fn is_harmless_after(word: &str) -> bool {
    let small = word.trim_end_matches('.').to_lowercase();
    AFTER.contains(&format!(" {small} ")) || is_harmless(word)
}

/// Prefixes that a hyphen joins to any name.
pub(super) fn is_prefix(word: &str) -> bool {
    const PREFIXES: &str = " anti pro ex non pre post mid co vice inter trans neo sub all near then now un de al el ul as \
        ad an ar at az ash abu ben bin ibn ould vis sino ";
    PREFIXES.contains(&format!(" {} ", word.to_lowercase())) && !word.is_empty()
}

/// Small words between a first name and a last one: `Jan de Vries`, `Otto von Bismarck`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Particles {
    /// Whether `de` and its like are `of`, so that what stands before them is no first name: `el Gobierno de García`.
    is_of: bool,
}

impl Particles {
    /// Those of a language, by its primary tag.
    pub fn of(primary: &str) -> Self {
        Self { is_of: ["fr", "es", "pt", "it", "ca", "gl", "oc", "ro"].contains(&primary) }
    }

    /// Whether a word is one of them.
    pub fn holds(self, word: &str) -> bool {
        /// Between parts of a name they are particles; between other words, more often than not, none.
        const ORDINARY: &str =
            " of the st jr junior sr till auf im in und zum och av og a as at an e ed i y ye ";
        const OF: &str =
            " d da dal das de degli dei del della des di do dos du el l la las le les lo los ";
        let small = word.to_lowercase();
        let is_of = |list: &str| list.split(' ').any(|own| own == small);
        is_particle(&small) && !is_of(ORDINARY) && !(self.is_of && is_of(OF))
    }
}
