//! The endings of names, language by language, as grammars give them for personal names.

use super::changed::{EVSKY, INSKY, OVSKY, SOFTENED};

/// What some languages do to names. Lists are separated by spaces; `&` repeats the last consonant, and `_` is
/// nothing at all. All is written as it is folded: `ı` as `i`, a `ς` as `σ`.
pub struct Row {
    /// ISO 639-1 codes.
    pub languages: &'static [&'static str],
    pub any: &'static str,
    pub consonant: &'static str,
    pub changes: &'static [(&'static str, &'static str)],
    pub apostrophe: &'static str,
    pub before: &'static str,
    /// Whether one ending follows another: `gil` `ler` `e`.
    pub is_chained: bool,
}

const NONE: Row = Row {
    languages: &[],
    any: "",
    consonant: "",
    changes: &[],
    apostrophe: "",
    before: "",
    is_chained: false,
};

/// One row for each language or group of languages that does alike.
pub const TABLE: &[Row] = &[
    Row {
        languages: &["en"],
        any: "s",
        changes: &[
            ("s", "ses"),
            ("x", "xes"),
            ("z", "zes"),
            ("ch", "ches"),
            ("sh", "shes"),
            ("y", "ies"),
        ],
        apostrophe: "s d ll re ve",
        ..NONE
    },
    Row {
        languages: &["de", "lb"],
        any: "s es en n ens ns sch sche schen scher sches schem",
        apostrophe: "s sche schen scher sches schem",
        ..NONE
    },
    Row { languages: &["nl", "af"], any: "s je jes tje tjes en", apostrophe: "s tje tjes", ..NONE },
    Row {
        languages: &["sv", "da", "no", "nb", "nn"],
        any: "s",
        consonant: "en ens",
        apostrophe: "s",
        ..NONE
    },
    Row {
        languages: &["is", "fo"],
        any: "s ar u i",
        changes: &[("ur", "s i"), ("a", "u"), ("i", "a")],
        ..NONE
    },
    Row { languages: &["fr", "it", "ca"], any: "s", ..NONE },
    Row { languages: &["es", "pt", "gl"], any: "s", consonant: "es", ..NONE },
    Row {
        languages: &["ro", "mo"],
        any: "ul ului ule lui",
        changes: &[("a", "ei o ii"), ("u", "ul ului")],
        ..NONE
    },
    // Chinese, Japanese, Thai and their like put no space between words; Hindi writes its endings apart.
    Row { languages: &["zh", "ja", "th", "lo", "km", "my", "bo", "hi", "mr", "ne", "vi"], ..NONE },
    Row {
        languages: &["ru"],
        consonant: "а у ом ем е ы и ов ев ам ами ах ым ой ою ых ыми ова овой ову ина ин",
        changes: &[
            // What is called after somebody: `щегловский` of `Щеглов`, and of his daughter.
            ("ов", OVSKY),
            ("ова", OVSKY),
            ("ев", EVSKY),
            ("ева", EVSKY),
            ("ин", INSKY),
            ("ина", INSKY),
            ("а", "ы и е у ой ою ей ею ам ами ах ин ины иной"),
            ("я", "и ю е ей ею ям ями ях ин ины"),
            ("й", "я ю ем е и ев ям ями ях"),
            ("ь", "я ю ем е и ью ей ям ями ях"),
            ("ий", "ого его ому ему им ом ем ая яя ую ой ей ие их ими"),
            ("ый", "ого ому ым ом ая ую ой ые ых ыми"),
            ("ой", "ого ому ым ом ая ую ые ых ыми"),
            ("ая", "ой ою ую ый ого ому ым ом ые ых ыми"),
            ("яя", "ей ею юю ий его ему им ем ие их ими"),
            // A woman's surname, and that of her father and of the family.
            ("ова", "ов ову овым ове овы овых овыми"),
            ("ева", "ев еву евым еве евы евых евыми"),
            ("ина", "ин ину иным ине ины иных иными"),
            ("ына", "ын ыну ыным ыне ыны ыных ыными"),
            ("ская", "ский ского скому ским ском ские ских скими"),
            ("цкая", "цкий цкого цкому цким цком цкие цких цкими"),
            // As addresses spell them.
            ("a", "y e u oy oi oj oyu oiu"),
            ("ец", "ца цу цем цом це цы цов цев цам цами цах"),
            ("ек", "ка ку ком ке ки ков ька ьку ьком ьке ьки"),
            ("ок", "ка ку ком ке ки ков кам ками"),
            ("ел", "ла лу лом ле лы"),
            ("ер", "ра ру ром ре ры"),
            ("ей", "ья ью ьем ье ьи ьев ьям ьями ьях"),
            ("яц", "йца йцу йцем йце йцы йцев"),
            ("ия", "ья ьи ье ью ьей ьею"),
            ("ья", "ия ии ию ией иею"),
            ("ев", "ьва ьву ьвом ьве ьвы"),
        ],
        ..NONE
    },
    Row {
        languages: &["uk", "be"],
        consonant: "а у ові еві ом ем е и і ы ів ов ам ами ах им ою ой ова ової ову",
        changes: &[
            ("а", "и і ы е у ою ой о ей ам ами ах"),
            ("я", "і ї и ю ею єю яй ей е є"),
            ("й", "я ю єві єм ем ї є е і"),
            ("ь", "я ю еві ем і ю ьою"),
            ("о", "а у ові ом е и ою ам ами ах ів"),
            ("ова", "ів ова ову овим ові ови ових овими"),
            ("ева", "ів ев єв ева еву евим еві еви евих евими"),
            ("ська", "ський ського ському ським ські ських ськими"),
            ("цька", "цький цького цькому цьким цькі цьких цькими"),
            ("ий", "ого ому им ім ьому а ої у ою і их ими"),
            ("ий", "ія ію ієм ії"),
            ("ій", "ія ію ієм ієві ії"),
            ("ка", "ці ки ку кою ко"),
            ("га", "зі ги гу гою го"),
            ("ець", "ця цю цем цеві ці"),
            ("ок", "ка ку ком кові ки"),
        ],
        ..NONE
    },
    Row {
        languages: &["bg", "mk"],
        any: "то",
        consonant: "а е о ът ят ов ова",
        changes: &[
            ("а", "о ата"),
            ("й", "я ьо"),
            ("я", "йо ята"),
            ("ова", "ов ови"),
            ("ева", "ев еви"),
            ("ска", "ски"),
        ],
        ..NONE
    },
    Row {
        languages: &["sr", "hr", "bs", "sl", "me"],
        consonant: "a u om em e i ov ova ovo ove ovi ev eva а у ом ем е и ов ова ово ове ови",
        changes: &[
            ("a", "e i u o om in ina ino ine"),
            ("o", "a u om ov ova"),
            ("ac", "ca cu cem če ci"),
            ("ar", "ra ru rom re"),
            ("а", "е и у о ом ин ина ино"),
            ("о", "а у ом ов ова"),
            ("ац", "ца цу цем"),
        ],
        ..NONE
    },
    Row {
        languages: &["pl"],
        consonant: "a owi em iem u ie owie ów om ami ach y i e",
        changes: &[
            ("a", "y i ę ą o e om ami ach"),
            ("ia", "i ii ię ią io"),
            ("ka", "ki ce kę ką ko kom kami kach"),
            ("ga", "gi dze gę gą go"),
            ("ta", "ty cie tę tą to"),
            ("da", "dy dzie dę dą do"),
            ("ra", "ry rze rę rą ro"),
            ("ła", "ły le łę łą ło"),
            ("na", "ny nie nę ną no"),
            ("ba", "by bie bę bą bo"),
            ("wa", "wy wie wę wą wo"),
            ("i", "iego iemu im ich imi a iej ą ie"),
            ("y", "ego emu ym ych ymi a ej ą e"),
            ("ki", "kiego kiemu kim cy kich kimi ka kiej ką kie"),
            ("ka", "kiej ką kie kich kimi ki kiego kiemu kim cy"),
            ("a", "ej ą e ych"),
            ("ek", "ka kowi kiem ku kowie ków kom kami kach"),
            ("ec", "ca cowi cem cu ców"),
            ("eł", "ła łowi łem le"),
            ("er", "ra rowi rem rze"),
            ("r", "rze"),
            ("ł", "le"),
            ("t", "cie"),
            ("d", "dzie"),
            ("o", "y ę ą a owi em"),
        ],
        ..NONE
    },
    Row {
        languages: &["cs", "sk"],
        consonant: "a u ovi em om e i y ové ovia ů ov ům ech ův ova ovo ovi ovy ovu ových ová ové ovou",
        changes: &[
            ("a", "y i e ě u ou o ovi ové ina in"),
            ("ka", "ce ky ku kou ko ke"),
            ("ha", "ze hy hu hou ho"),
            ("ra", "ře ry ru rou ro re"),
            ("ie", "ii í"),
            ("e", "i í"),
            ("o", "a ovi em u"),
            ("á", "é ou ej ú ý ého ému ým ém í ých ými"),
            ("ová", "_ a u ovi em om e i y ové ovia ů ov ům ech ovo ovy ových ovým ovými"),
            ("ý", "ého ému ým ém ých á é ou"),
            ("í", "ího ímu ím ích"),
            ("ek", "ka kovi kem kom ku kové ků"),
            ("el", "la lovi lem lom le"),
            ("ec", "ce covi cem com ci ca"),
        ],
        ..NONE
    },
    Row {
        languages: &["lt"],
        changes: &[
            ("as", "o ui ą u e ai ų"),
            ("is", "io iui į iu y i ies"),
            ("ys", "io iui į iu y"),
            ("us", "aus ui ų umi au iaus iui"),
            ("a", "os ai ą oje"),
            ("ė", "ės ei ę e ėje"),
            ("aitė", "as o ui ą u e ai ų ienė ienės ienei"),
            ("ytė", "is io iui į iu y iai ių ienė ienės"),
            ("utė", "us aus ui ų umi au iai ienė ienės"),
            ("ienė", "as o ui ą u e is io iui į aitė aitės ytė ytės"),
        ],
        ..NONE
    },
    Row {
        languages: &["lv"],
        changes: &[
            ("s", "a am u ā"),
            ("š", "a am u ā"),
            ("is", "a im i ī"),
            ("us", "us um u ū"),
            ("a", "as ai u ā s š am"),
            ("e", "es ei i ē is im"),
        ],
        ..NONE
    },
    Row {
        languages: &["fi"],
        any: "n a ä ssa ssä sta stä lla llä lta ltä lle na nä ksi tta ttä han hän hin hon hun hyn hön t \
              aan een iin oon uun yyn ään öön an än on un yn ön ta tä",
        consonant: "in ia iä issa issä ista istä illa illä ilta iltä ille ina inä iksi it ien",
        changes: &[
            (
                "nen",
                "sen sta stä sessa sessä sesta sestä sella sellä selta seltä selle sena senä seksi seen set sten siä sia siin",
            ),
            ("kka", "kan kalle kalla kalta kassa kasta kaksi kat"),
            ("kko", "kon kolle kolla kolta kossa kosta koksi kot"),
            ("kki", "kin kille killa killä kilta kiltä kissa kissä kista kistä kiksi kit"),
            ("tti", "tin tille tilla tillä tilta tiltä tissa tissä tista tistä tiksi tit"),
            ("ppi", "pin pille pilla pillä pilta piltä pissa pissä pista pistä piksi pit"),
            ("kku", "kun kulle kulla kulta"),
        ],
        is_chained: true,
        ..NONE
    },
    Row {
        languages: &["et"],
        any: "i e le ga s st lt l ks t d ni na ta sse ile iga is ist ilt il it",
        is_chained: true,
        ..NONE
    },
    Row {
        languages: &["hu"],
        any: "t nak nek ban ben ból ből ba be hoz hez höz tól től nál nél ról ről ra re n ért ig ként é ék \
              k val vel né ja je i éknak éknek ékkel ékhez éktől",
        consonant: "ot et at öt on en ön ok ek ak ök &al &el ul ül",
        changes: &[
            (
                "a",
                "át ának ával ában ából ába ához ától ánál áról ára án áért áig áé áék ák áékkal áéknak ája áné",
            ),
            (
                "e",
                "ét ének ével ében éből ébe éhez étől énél éről ére én éért éig éé éék ék éje éné",
            ),
        ],
        is_chained: true,
        ..NONE
    },
    Row {
        languages: &["el"],
        any: "σ",
        changes: &[
            ("οσ", "ου ο ε οι ων ουσ"),
            ("ησ", "η ηδεσ"),
            ("ασ", "α αδεσ"),
            ("εσ", "ε"),
            ("ισ", "η ιδοσ"),
            ("α", "ασ εσ ων"),
            ("η", "ησ εσ"),
            ("ων", "ωνα ωνοσ"),
            ("ου", "οσ ο ε οι ων ουσ"),
        ],
        ..NONE
    },
    Row {
        languages: &["tr", "az", "tk"],
        any: "nin nun nün in un ün ya ye yi yu yü i u ü a e da de ta te dan den tan ten la le yla yle lar ler \
              lari leri larin lerin lara lere gil giller li lu lü lik luk ca ce ki ymiş miş dir mi",
        changes: SOFTENED,
        apostrophe: "nin nun nün in un ün ya ye yi yu yü i u ü a e na ne ni da de ta te dan den tan ten nda nde \
                     ndan nden la le yla yle lar ler larin lerin lara lere ca ce daki deki taki teki ki ydi dir \
                     tir miş ymiş",
        is_chained: true,
        ..NONE
    },
    Row {
        languages: &["kk", "ky", "uz", "tt"],
        any: "ның нің дың дің тың тің ға ге қа ке да де та те дан ден нан нен ны ні ды ді мен бен пен \
              ning ga dan da ni lar",
        is_chained: true,
        ..NONE
    },
    Row {
        languages: &["ar"],
        before: "و ف ب ل ك ال وال فال بال كال لل ول وب وك ولل وبال فل فب ا س",
        ..NONE
    },
    Row {
        languages: &["fa", "ur"],
        any: "ها هاي هايي ي را اي ان",
        before: "",
        is_chained: true,
        ..NONE
    },
    Row {
        languages: &["he", "yi"],
        before: "ו ה ב ל מ ש כ וה וב ול ומ וש וכ שה של שב שמ מה כש לכש שכ ומש וכש",
        ..NONE
    },
    Row {
        languages: &["ko"],
        any: "은 는 이 가 을 를 의 에 에게 에게서 에서 와 과 도 만 로 으로 께 께서 한테 한테서 까지 부터 처럼 \
              보다 이나 나 이랑 랑 아 야 이라 라 이라고 라고 이라는 라는 이다 이며 이고 조차 마저 \
              씨 씨는 씨가 씨를 씨의 씨에게 씨와 씨도 씨로 님 님은 님이 님을 님의 님께 님께서 님과 님도 \
              군 군은 군이 군을 군의 군에게 군과 군도 양 양은 양이 양을 양의 양에게 양과 양도 \
              이는 이가 이를 이의 이와 이도 이에게",
        is_chained: true,
        ..NONE
    },
];
