//! The words that turn what stands beside them, language by language: a closed list, each with what it does.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What words do to what they govern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inversion {
    /// Somebody says that it is not so.
    Denied,
    /// It is not so.
    Negated,
    /// It is asked.
    Asked,
    /// It is a condition, or a comparison with what is not.
    Supposed,
    /// Something else takes its place.
    Replaced,
    /// It is taken back.
    Withdrawn,
}

impl Inversion {
    /// What they do, as the end of a sentence about them.
    pub fn says(self) -> &'static str {
        match self {
            Self::Denied => "denies them",
            Self::Negated => "negates them",
            Self::Asked => "makes a question of them",
            Self::Supposed => "makes a supposition of them",
            Self::Replaced => "puts something else in their place",
            Self::Withdrawn => "takes them back",
        }
    }
}

/// A language's words, phrases parted by commas.
struct LanguageRow {
    tag: &'static str,
    /// Phrases between which and the quotation fillers may stand, with or without commas.
    heads: &'static [(Inversion, &'static str)],
    /// Words that may stand between.
    fillers: &'static str,
    /// Phrases that stand right before it, or before an article.
    direct: &'static [(Inversion, &'static str)],
    articles: &'static str,
    /// Phrases that stand after it.
    after: &'static [(Inversion, &'static str)],
    /// Whether fillers may stand between.
    passes: bool,
    /// Words that take back what a denial says: whoever does not deny asserts nothing, but says no reverse.
    negations: &'static str,
    /// Words with which a quotation begins that go with a negation before it: "not only".
    only: &'static str,
}

use Inversion::{Asked, Denied, Negated, Replaced, Supposed, Withdrawn};

const ROWS: &[LanguageRow] = &[
    LanguageRow {
        tag: "en",
        heads: &[
            (
                Denied,
                "deny,denies,denied,denying,refute,refutes,refuted,refuting,reject,rejects,rejected,rejecting,\
                 dismiss,dismisses,dismissed,dismissing,dispute,disputes,disputed,disputing,disprove,disproves,disproved,\
                 contest,contests,contested,rebut,rebuts,rebutted,rule out,rules out,ruled out,ruling out,doubt,doubts,\
                 doubted,doubting,disbelieve,disbelieves,disbelieved",
            ),
            (
                Negated,
                "no evidence,no proof,no indication,no indications,no sign,no signs,no reason to believe,\
                 no reasons to believe,no reason to think,not say,not said,not saying,never said,never say,not think,\
                 not believe,never believed,not claim,not claimed,never claimed,not mean,not meant,not true,not the case,\
                 untrue,false,a lie,a myth,false to say,wrong to say,untrue to say,incorrect to say,false to claim,\
                 wrong to claim,wrong to suggest,false to suggest,not allege,never alleged,don't say,didn't say,\
                 doesn't say,no one said,no one says,no one claimed,no one claims,\
                 no one believes,nobody said,nobody says,nobody claimed,nobody claims,nobody believes,falsely claimed,\
                 falsely claims,falsely claiming,falsely said,falsely alleged,falsely alleges,wrongly claimed,\
                 wrongly claims,wrongly said,unlikely,impossible,stopped short of saying,stopped short of claiming,\
                 stop short of saying,stops short of saying,don't think,doesn't think,didn't think,don't believe,doesn't believe,didn't believe,\
                 don't claim,didn't claim,doesn't claim,isn't true,wasn't true",
            ),
            (
                Withdrawn,
                "retracted,retracts,retracting,recanted,recants,recanting,took back,takes back,withdrew the claim,\
                 withdrew his claim,withdrew her claim,withdrew their claim,withdrew the allegation,withdrew the accusation,\
                 withdrew the statement,withdrew his statement,withdrew her statement,apologised for saying,\
                 apologized for saying,apologised for claiming,apologized for claiming",
            ),
        ],
        fillers: "that the a an any all his her their its our my these those this claim claims allegation allegations \
                  report reports suggestion suggestions accusation accusations charge charges assertion assertions idea \
                  notion rumour rumours rumor rumors of having outright flatly categorically about",
        direct: &[
            (
                Negated,
                "not,never,no,cannot,without,neither,nor,hardly,scarcely,far from,fail to,fails to,failed to,\
                       refuse to,refuses to,refused to,unable to,stopped,ceased,ceased to,no longer",
            ),
            (
                Asked,
                "whether,whether or not,if or when,into how,into why,into what,into who,into where,into when",
            ),
            (
                Supposed,
                "if,as if,as though,unless,lest,even if,only if,what if,assuming,assuming that,suppose,\
                        suppose that,supposing,provided that",
            ),
            (Replaced, "instead of,rather than"),
        ],
        articles: "a an the any",
        after: &[
            (
                Negated,
                "is false,was false,are false,were false,is untrue,was untrue,is not true,was not true,isn't true,wasn't true,\
             is a lie,was a lie,is a myth,is wrong,was wrong,is nonsense,was nonsense,is unfounded,was unfounded,\
             is baseless,is groundless,is incorrect,was incorrect,is fiction,which is false,which is untrue,\
             which is not true,which isn't true,which is a lie,which was false,which was untrue",
            ),
            (
                Denied,
                "is denied by,was denied by,has been denied,have been denied,had been denied,has been refuted",
            ),
        ],
        passes: false,
        negations: "not no never without cannot don't didn't doesn't can't couldn't wouldn't won't nobody few hardly little",
        only: "only just merely simply least",
    },
    LanguageRow {
        tag: "de",
        heads: &[
            (
                Denied,
                "bestritt,bestreitet,bestreiten,bestritten,leugnet,leugnete,leugneten,leugnen,dementiert,\
                      dementierte,dementierten,dementieren,widerlegt,widerlegte,widerlegten,wies zurück,wiesen zurück,\
                      weist zurück,weisen zurück,bezweifelt,bezweifelte,bezweifelten,schloss aus,schließt aus",
            ),
            (
                Negated,
                "keine beweise,keinen beweis,keine belege,keinen beleg,keine hinweise,keinen hinweis,\
                       keine anzeichen,nicht gesagt,nie gesagt,nicht behauptet,nie behauptet,glaubt nicht,glaube nicht,\
                       glaubte nicht,sagte nicht,stimmt nicht,falsch,unwahr,nicht wahr",
            ),
            (
                Withdrawn,
                "widerrief,widerruft,widerrufen,nahm zurück,nehmen zurück,nimmt zurück,distanzierte sich davon",
            ),
        ],
        fillers: "dass daß die den der das dem es vorwürfe vorwurf behauptung behauptungen bericht berichte wonach dafür \
                  darauf daran energisch entschieden",
        direct: &[
            (
                Negated,
                "nicht,kein,keine,keinen,keinem,keiner,keines,nie,niemals,ohne,weder,noch nie",
            ),
            (Asked, "ob"),
            (Supposed, "wenn,falls,sofern,als ob,als wenn,es sei denn"),
            (Replaced, "statt,anstatt,anstelle"),
        ],
        articles: "ein eine einen einem einer der die das den dem",
        after: &[
            (
                Negated,
                "ist falsch,sei falsch,war falsch,ist unwahr,sei unwahr,ist nicht wahr,sei nicht wahr,ist gelogen,ist eine lüge,\
             sei eine lüge,stimmt nicht,stimme nicht,stimmte nicht,trifft nicht zu,treffe nicht zu,ist unsinn,sei unsinn",
            ),
            (
                Denied,
                "bestritt er,bestritt sie,bestreitet er,bestreitet sie,bestritten sie,dementierte er,dementierte sie,dementiert er",
            ),
        ],
        passes: false,
        negations: "nicht nie niemals kein keine ohne",
        only: "nur bloß allein zuletzt",
    },
    LanguageRow {
        tag: "fr",
        heads: &[
            (
                Denied,
                "nie,nient,niait,niaient,nia,nié,nier,dément,démentent,démentait,démenti,démentir,réfute,réfutent,\
                      réfutait,réfuté,réfuter,conteste,contestent,contestait,contesté,rejette,rejettent,rejeté,\
                      récuse,récusent,récusé,doute,doutent,doutait,exclut,exclu",
            ),
            (
                Negated,
                "aucune preuve,pas de preuve,pas de preuves,aucun élément,pas dit,jamais dit,pas affirmé,\
                       pas prétendu,pense pas,croit pas,pas vrai,faux,faux de dire,inexact,inexact de dire",
            ),
            (
                Withdrawn,
                "rétracté,revenu sur,revient sur,retiré ses propos selon lesquels,retire ses propos selon lesquels",
            ),
        ],
        fillers: "que qu' avoir être les le la l' des de d' du allégations allégation accusations accusation affirmations \
                  affirmation rumeurs informations selon lesquelles laquelle fait formellement catégoriquement tout toute",
        direct: &[
            (Negated, "ne,n',pas,jamais,sans,ni,aucun,aucune,nullement"),
            (Asked, "si,s'"),
            (Supposed, "comme si,à moins que,à moins qu',à supposer que,pourvu que"),
            (Replaced, "au lieu de,au lieu d',plutôt que,plutôt qu'"),
        ],
        articles: "un une de d' des le la l' les",
        after: &[(
            Negated,
            "est faux,est fausse,était faux,était fausse,n'est pas vrai,n'était pas vrai,est un mensonge,est inexact,\
             est inexacte,ce qui est faux,ce qui est inexact,ce qui n'est pas vrai,c'est faux",
        )],
        passes: false,
        negations: "ne n' pas jamais sans aucun",
        only: "seulement uniquement simplement",
    },
    LanguageRow {
        tag: "es",
        heads: &[
            (
                Denied,
                "niega,niegan,negó,negaron,negaba,negado,negar,desmiente,desmienten,desmintió,desmintieron,\
                      desmentido,rechaza,rechazan,rechazó,rechazaron,rechazado,refuta,refutó,refutaron,duda,dudan,\
                      descarta,descartó,descartaron",
            ),
            (
                Negated,
                "no hay pruebas,no existen pruebas,sin pruebas,no hay evidencia,no hay indicios,no dijo,nunca dijo,\
                       no afirmó,no cree,no creo,no piensa,es falso,falso,no es cierto,no es verdad,mentira",
            ),
            (
                Withdrawn,
                "se retractó de,se retracta de,se desdijo de,retiró la acusación de,retiró la afirmación de",
            ),
        ],
        fillers: "que haber de el la los las acusaciones acusación denuncia denuncias alegaciones versión versiones \
                  afirmaciones afirmación rumores tajantemente categóricamente decir",
        direct: &[
            (Negated, "no,nunca,jamás,sin,ni,tampoco,ningún,ninguna"),
            (Asked, "si"),
            (Supposed, "como si,a menos que,a no ser que,siempre que"),
            (Replaced, "en vez de,en lugar de"),
        ],
        articles: "un una el la los las",
        after: &[(
            Negated,
            "es falso,es falsa,era falso,era falsa,no es cierto,no es verdad,no era cierto,es mentira,es una mentira,\
             lo que es falso,lo cual es falso",
        )],
        passes: false,
        negations: "no nunca jamás sin",
        only: "solo sólo solamente únicamente",
    },
    LanguageRow {
        tag: "ru",
        heads: &[
            (
                Denied,
                "отрицал,отрицала,отрицали,отрицает,отрицают,отрицая,опроверг,опровергла,опровергли,опровергает,\
                      опровергают,отверг,отвергла,отвергли,отвергает,отвергают,сомневается,сомневаются,сомневался,\
                      исключил,исключила,исключили,исключает",
            ),
            (
                Negated,
                "нет доказательств,нет свидетельств,нет данных,нет подтверждений,не говорил,не говорила,не говорили,\
                       не сказал,не сказала,не утверждал,не утверждала,не утверждает,не считает,не думает,не думаю,\
                       не верит,не верю,неправда,неверно,ложь",
            ),
            (
                Withdrawn,
                "отозвал,отозвала,отозвали,взял назад,взяла назад,взяли назад,отказался от слов,отказалась от слов",
            ),
        ],
        fillers: "что то того тому том о об в это факт слова сообщения сообщение информацию утверждение утверждения \
                  обвинения обвинение заявления заявление слухи слух тот ту все эти будто",
        direct: &[
            (Negated, "не,ни,без,никогда не,вряд ли,едва ли"),
            (Asked, "разве,неужели"),
            (Supposed, "если,если бы,будто,как будто,словно"),
            (Replaced, "вместо"),
        ],
        articles: "",
        after: &[
            (Asked, "ли"),
            (
                Negated,
                "неправда,это неправда,ложь,это ложь,неверно,это неверно,не соответствует действительности,\
                 не соответствует истине,является ложью",
            ),
        ],
        passes: true,
        negations: "не ни нет без",
        only: "только лишь просто",
    },
    LanguageRow {
        tag: "ar",
        heads: &[
            (
                Denied,
                "نفى,نفت,نفوا,ينفي,تنفي,نافيا,نافية,أنكر,أنكرت,ينكر,تنكر,فند,فندت,دحض,رفض,رفضت,كذب,كذبت",
            ),
            (Negated, "لا دليل,لا يوجد دليل,لا توجد أدلة,ليس هناك دليل,لا صحة"),
            (Withdrawn, "تراجع عن,تراجعت عن,سحب,سحبت"),
        ],
        fillers: "أن ان أنه أنها أنهم بأن على من صحة ما تكون يكون الاتهامات اتهامات الاتهام اتهام المزاعم مزاعم الأنباء \
                  أنباء التقارير تقارير هذه هذا لما التي عن حول",
        direct: &[
            (Negated, "لا,لم,لن,ليس,ليست,ليسوا,دون,بدون,دون أن"),
            (Asked, "هل,ما إذا,عما إذا,فيما إذا"),
            (Supposed, "إذا,لو,كأن,كما لو"),
            (Replaced, "بدلا من,عوضا عن"),
        ],
        articles: "",
        after: &[(Negated, "غير صحيح,غير صحيحة,أمر غير صحيح,كذب,كاذب,باطل,لا أساس له")],
        passes: false,
        negations: "لا لم لن ليس",
        only: "فقط",
    },
    LanguageRow {
        tag: "tr",
        heads: &[],
        fillers: "iddiasını iddialarını iddiası iddiaları iddianın iddiaların yönündeki şeklindeki haberini haberlerini \
                  haberleri suçlamasını suçlamalarını suçlamaları sözlerini olduğunu olduğu bunu açıkça kesin dille \
                  bir şekilde",
        direct: &[(Supposed, "eğer,şayet,sanki,güya")],
        articles: "bir",
        after: &[
            (
                Denied,
                "yalanladı,yalanladılar,yalanlıyor,yalanlayan,yalanlayarak,yalanlandı,reddetti,reddettiler,reddediyor,\
                      reddeden,reddederek,inkar etti,inkar ediyor,inkar eden,inkâr etti,inkâr ediyor,inkâr eden",
            ),
            (
                Negated,
                "değil,değildir,değildi,değiliz,yok,yoktur,yoktu,doğru değil,doğru değildir,asılsız,asılsızdır",
            ),
            (Withdrawn, "geri aldı,geri aldılar,geri alıyor,geri çekti,geri çektiler"),
            (Asked, "mi,mı,mu,mü,midir,mıdır,mudur,müdür"),
        ],
        passes: true,
        negations: "",
        only: "",
    },
];

/// A language's words, by the word that stands nearest to the quotation.
pub(super) struct Governors {
    row: &'static LanguageRow,
    heads: Phrases,
    direct: Phrases,
    after: Phrases,
}

/// Phrases by their word that is nearest to the quotation: the words of each from there on.
type Phrases = BTreeMap<&'static str, Vec<(Vec<&'static str>, Inversion)>>;

/// More words than this do not stand between a head and a quotation.
const MOST_FILLERS: usize = 7;

impl Governors {
    /// The words of a language, where they are known.
    pub fn of(language: &str) -> Option<&'static Self> {
        static ALL: LazyLock<Vec<Governors>> =
            LazyLock::new(|| ROWS.iter().map(Governors::of_row).collect());
        let primary = language.split(['-', '_']).next().unwrap_or("");
        ALL.iter().find(|own| own.row.tag.eq_ignore_ascii_case(primary))
    }

    fn of_row(row: &'static LanguageRow) -> Self {
        let phrases = |lists: &'static [(Inversion, &'static str)], is_after: bool| {
            let mut all = Phrases::new();
            for (turn, list) in lists {
                for phrase in list.split(',').map(str::trim).filter(|phrase| !phrase.is_empty()) {
                    let mut words: Vec<&str> = phrase.split_whitespace().collect();
                    if !is_after {
                        words.reverse();
                    }
                    let Some(nearest) = words.first().copied() else { continue };
                    let own = all.entry(nearest).or_default();
                    own.push((words, *turn));
                    // The longest is tried first.
                    own.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
                }
            }
            all
        };
        Self {
            row,
            heads: phrases(row.heads, false),
            direct: phrases(row.direct, false),
            after: phrases(row.after, true),
        }
    }

    /// Whether an apostrophe ends a word by itself.
    pub fn splits_apostrophes(&self) -> bool {
        self.row.tag == "fr"
    }

    /// Whether words after a quotation are looked at.
    pub fn looks_after(&self) -> bool {
        !self.after.is_empty()
    }

    /// Looks through the words before a quotation, each with whether a comma follows it: the place of the
    /// first one that turns it, and how. `first` is how the quotation begins.
    pub fn before(&self, words: &[(&str, bool)], first: &str) -> Option<(usize, Inversion)> {
        let mut end = words.len();
        let mut between = 0;
        // What stands in between: articles are fillers of both kinds.
        let mut only_articles = true;
        let mut passed_comma = false;
        loop {
            let (word, is_before_comma) = words.get(end.checked_sub(1)?).copied()?;
            passed_comma |= is_before_comma;
            let head = self.at(&self.heads, words, end).filter(|(place, turn)| {
                !matches!(turn, Denied | Withdrawn) || !self.is_negated(words, *place)
            });
            if head.is_some() {
                return head;
            }
            if only_articles && !passed_comma && !self.goes_with_negation(first) {
                let direct = self.at(&self.direct, words, end);
                if direct.is_some() {
                    return direct;
                }
                if self.row.tag == "en" && word.ends_with("n't") {
                    return Some((end - 1, Negated));
                }
            }
            between += 1;
            only_articles &= has_word(self.row.articles, word);
            if between > MOST_FILLERS || !(has_word(self.row.fillers, word) || only_articles) {
                return None;
            }
            end -= 1;
        }
    }

    /// Looks through the words after a quotation: the place of the last one that turns it, and how.
    pub fn after(&self, words: &[(&str, bool)]) -> Option<(usize, Inversion)> {
        for (place, (word, _)) in words.iter().enumerate().take(MOST_FILLERS) {
            let found = self.after.get(word).into_iter().flatten().find(|(phrase, _)| {
                let own = words.get(place..place + phrase.len()).unwrap_or(&[]);
                own.len() == phrase.len()
                    && own.iter().zip(phrase).all(|(own, word)| own.0 == *word)
            });
            if let Some((phrase, turn)) = found {
                return Some((place + phrase.len() - 1, *turn));
            }
            if !self.row.passes || !has_word(self.row.fillers, word) {
                return None;
            }
        }
        None
    }

    /// The phrase that ends before a place: where it begins.
    fn at(
        &self,
        phrases: &Phrases,
        words: &[(&str, bool)],
        end: usize,
    ) -> Option<(usize, Inversion)> {
        let last = words.get(end.checked_sub(1)?)?.0;
        let known = phrases.get(last).or_else(|| phrases.get(bare(last, self.row.tag)))?;
        known.iter().find_map(|(phrase, turn)| {
            let start = end.checked_sub(phrase.len())?;
            let own = words.get(start..end)?.iter().rev();
            let fits = own
                .zip(phrase)
                .all(|((own, _), word)| own == word || bare(own, self.row.tag) == *word);
            fits.then_some((start, *turn))
        })
    }

    fn is_negated(&self, words: &[(&str, bool)], place: usize) -> bool {
        let near = words.get(place.saturating_sub(2)..place).unwrap_or(&[]);
        near.iter().any(|(word, _)| has_word(self.row.negations, word) || word.ends_with("n't"))
    }

    fn goes_with_negation(&self, first: &str) -> bool {
        let word: String = first
            .chars()
            .skip_while(|c| !c.is_alphanumeric())
            .take_while(|c| c.is_alphanumeric())
            .take(20)
            .collect();
        has_word(self.row.only, &word.to_lowercase())
    }
}

/// A word without what Arabic writes at its front: `ونفى`.
fn bare<'w>(word: &'w str, tag: &str) -> &'w str {
    if tag == "ar" { word.strip_prefix(['و', 'ف']).unwrap_or(word) } else { word }
}

fn has_word(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|own| own == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_table_can_be_found() {
        for row in ROWS {
            let all = row.heads.iter().chain(row.direct).chain(row.after);
            for phrase in all.flat_map(|(_, list)| list.split(',')).map(str::trim) {
                assert_eq!(phrase, phrase.to_lowercase(), "{}: small letters only", row.tag);
                assert!(!phrase.is_empty() && !phrase.contains("  "), "{}: `{phrase}`", row.tag);
            }
        }
    }
}
