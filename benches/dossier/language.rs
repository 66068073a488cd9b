//! Writes sentences in several languages and scripts, each with its own punctuation and quotation marks.

use super::writer::{Writer, capital};

/// A language, as far as sentences without meaning need it.
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// What stands between two sentences.
    pub between: &'static str,
    /// Its words, with spaces between them.
    words: &'static str,
    /// What stands between two words.
    space: &'static str,
    stop: &'static str,
    /// A quotation of `{name}`, whose words are `{quote}`.
    said: &'static str,
    /// The end of a quotation that makes it unlike every other, with its number.
    item: &'static str,
    /// A name in the script of the text, and in that of the actor's file.
    both: &'static str,
}

/// The language of plain dossiers, whose words come from [`Writer`] itself.
pub static ENGLISH: Language = Language {
    tag: "en",
    between: " ",
    words: "",
    space: " ",
    stop: ".",
    said: "“{quote},” {name} said.",
    item: "in item",
    both: "{name} ({other})",
};

/// The other languages.
pub static OTHERS: [Language; 6] = [
    Language {
        tag: "ru",
        words: "по данным источника отчёт министерства границы колонна оплата договор груз счёт письмо \
            встреча регион доказательства документ запись банк перевод судно порт разрешение таможня \
            суд комиссия свидетель заявление директор агентство газета в на и с за прошлом месяце \
            ранее маршрут поставки",
        said: "{name} заявил: «{quote}».",
        item: "в пункте",
        ..ENGLISH
    },
    Language {
        tag: "ar",
        words: "في من على إلى وفق تقرير وزارة الحدود قافلة دفعة شركة عقد شحنة حساب رسالة اجتماع منطقة \
            دليل وثيقة سجل مصرف تحويل سفينة ميناء تصريح جمارك محكمة لجنة شاهد بيان مدير وكالة صحيفة \
            الشهر الماضي سابقا طريق إمداد",
        said: "وقال {name}: «{quote}».",
        item: "في البند",
        ..ENGLISH
    },
    Language {
        tag: "zh",
        between: "",
        space: "",
        words: "报告 官方 部门 边境 车队 付款 公司 合同 货物 账户 信件 会议 地区 证据 文件 记录 银行 转账 船只 港口 许可 海关 法院 调查 委员会 证人 声明 主任 机构 \
            报纸 上月 去年 此前 路线 供应 仓库",
        stop: "。",
        said: "{name}说：“{quote}”。",
        item: "见第",
        both: "{name}（{other}）",
    },
    Language {
        tag: "de",
        words: "der die und laut Bericht amtlich Ministerium Grenze Konvoi Zahlung Firma Vertrag \
            Lieferung Konto Brief Treffen Region Beleg Dokument Bank Überweisung Schiff Hafen \
            Genehmigung Zoll Gericht Ausschuss Zeuge Erklärung Direktor Behörde Zeitung zuvor \
            bestritt unklar Strecke größer im vergangenen Monat",
        said: "„{quote}“, sagte {name}.",
        item: "in Punkt",
        ..ENGLISH
    },
    Language {
        tag: "fr",
        words: "le la et selon rapport officiel ministère frontière convoi paiement société contrat \
            livraison compte lettre réunion région preuve pièce registre banque virement navire port \
            permis douane tribunal enquête commission témoin déclaration directeur agence journal \
            dernier mois auparavant itinéraire dépôt",
        said: "«\u{a0}{quote}\u{a0}», a déclaré {name}.",
        item: "au point",
        ..ENGLISH
    },
    Language {
        tag: "tr",
        words: "ve bir göre rapor resmî bakanlık sınır konvoy ödeme şirket sözleşme sevkiyat hesap \
            mektup toplantı bölge kanıt belge kayıt banka havale gemi liman ruhsat gümrük mahkeme \
            soruşturma kurul tanık açıklama müdür ajans gazete geçen ay daha önce güzergâh",
        said: "{name}, “{quote}” dedi.",
        item: "madde",
        ..ENGLISH
    },
];

impl Language {
    /// Words in small letters, and without a full stop.
    pub fn clause(&self, writer: &mut Writer, low: usize, high: usize) -> String {
        if self.words.is_empty() {
            return writer.clause(low, high);
        }
        let count = writer.chance.between(low, high);
        let own: Vec<&str> = self.words.split_whitespace().collect();
        let words: Vec<&str> = (0..count).map(|_| *writer.chance.one(&own)).collect();
        words.join(self.space)
    }

    /// A whole sentence.
    pub fn sentence(&self, writer: &mut Writer) -> String {
        capital(&self.clause(writer, 8, 22)) + self.stop
    }

    /// A headline with a number.
    pub fn title(&self, writer: &mut Writer, number: usize) -> String {
        format!("{} ({number})", capital(&self.clause(writer, 6, 11)))
    }

    /// Words that nobody else says: those of a statement, by the numbers of its source and of itself.
    pub fn quote(&self, writer: &mut Writer, source: usize, place: usize) -> String {
        let Self { space, item, .. } = self;
        let words = capital(&self.clause(writer, 12, 24));
        format!("{words}{space}{item}{space}{source}.{place}")
    }

    /// A sentence that begins with a name.
    pub fn about(&self, name: &str, clause: &str) -> String {
        format!("{name}{}{clause}{}", self.space, self.stop)
    }

    /// A quotation with its speaker.
    pub fn said(&self, name: &str, quote: &str) -> String {
        self.said.replace("{name}", name).replace("{quote}", quote)
    }

    /// A name in the script of the text, and in another.
    pub fn both(&self, name: &str, other: &str) -> String {
        self.both.replace("{name}", name).replace("{other}", other)
    }

    /// Whether spaces stand between words.
    pub fn has_spaces(&self) -> bool {
        !self.space.is_empty()
    }
}
