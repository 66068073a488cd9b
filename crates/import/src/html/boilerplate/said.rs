//! Tells by its words what on a page is never article: leads to others, prompts, lines of editors, headings of sections.

/// First words of a paragraph that leads away from the article, where most of it is links.
const LEADS: [&str; 68] = [
    "read more",
    "read also",
    "also read",
    "read next",
    "see also",
    "see more",
    "related",
    "more on this",
    "more from",
    "more:",
    "watch:",
    "watch now",
    "listen:",
    "don't miss",
    "recommended",
    "you may also",
    "you might also",
    "in pictures:",
    "читайте также",
    "смотрите также",
    "по теме",
    "ещё по теме",
    "подробнее",
    "lire aussi",
    "à lire aussi",
    "voir aussi",
    "lea también",
    "lee también",
    "te puede interesar",
    "leer más",
    "lesen sie auch",
    "lesen sie mehr",
    "mehr zum thema",
    "leggi anche",
    "leia também",
    "ayrıca okuyun",
    "ilgili haber",
    "اقرأ أيضا",
    "اقرأ المزيد",
    "read:",
    "related:",
    "lees ook",
    "lees meer",
    "czytaj też",
    "czytaj także",
    "zobacz też",
    "zobacz także",
    "čtěte také",
    "přečtěte si také",
    "läs också",
    "läs mer",
    "læs også",
    "les også",
    "lue myös",
    "citește și",
    "citiți și",
    "olvassa el",
    "διαβάστε επίσης",
    "διαβάστε ακόμη",
    "читайте також",
    "читайте ещё",
    "lasi arī",
    "skaitykite taip pat",
    "baca juga",
    "xem thêm",
    "เรื่องที่เกี่ยวข้อง",
    "อ่านข่าว",
    "あわせて読みたい",
];

/// First words of a short paragraph that speaks of the site and not of the matter.
const ASIDES: [&str; 34] = [
    "sign up for",
    "sign up to",
    "subscribe to",
    "subscribe now",
    "share this",
    "follow us on",
    "follow us",
    "advertisement",
    "click here to",
    "download our",
    "download the",
    "support our",
    "this website uses cookies",
    "we use cookies",
    "like us on",
    "join our",
    "get the latest",
    "already a subscriber",
    "log in to",
    "skip to",
    "story continues below",
    "article continues below",
    "article continues after",
    "continue reading",
    "получайте",
    "подписывайтесь",
    "подпишитесь",
    "реклама",
    "newsletter abonnieren",
    "abonnez-vous",
    "inscrivez-vous",
    "suscríbete",
    "anzeige",
    "publicidad",
];

/// First words of a line of the editors, as pages in Chinese print them above and below an article.
const EDITORS: [&str; 18] = [
    "责任编辑",
    "责编",
    "编辑：",
    "编辑:",
    "编辑 ",
    "原标题",
    "本文来源",
    "文章来源",
    "来源：",
    "来源:",
    "最后更新",
    "发布日期",
    "发布时间",
    "采写：",
    "作者：",
    "校对：",
    "責任編輯",
    "原標題",
];

/// First words of what a site says of its liability.
const DISCLAIMERS: [&str; 9] = [
    "免责声明",
    "特别声明",
    "版权声明",
    "郑重声明",
    "声明：",
    "声明:",
    "本文仅代表",
    "免責聲明",
    "版權聲明",
];

/// Words of a disclaimer, at most.
const DISCLAIMER: usize = 150;

/// Why a paragraph is no part of an article, if its words say so.
pub(in crate::html) fn reason_by_words(
    text: &str,
    words: usize,
    linked: f64,
) -> Option<&'static str> {
    let bare = || text.trim_start_matches(|c: char| !c.is_alphanumeric());
    if words <= DISCLAIMER && !text.is_ascii() {
        let is_any = |starts: &[&str]| starts.iter().any(|own| bare().starts_with(own));
        if is_any(&DISCLAIMERS) {
            return Some("disclaimer");
        }
        if words <= 40 && is_any(&EDITORS) {
            return Some("line of the editors");
        }
        if words <= 40 && text.contains("二维码") {
            return Some("prompt of the site");
        }
    }
    if words > 40 {
        return None;
    }
    let begins = |starts: &[&str]| {
        let folded: String = text.chars().take(60).flat_map(char::to_lowercase).collect();
        let folded = folded.replace('’', "'");
        let folded = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
        starts.iter().any(|own| folded.starts_with(own))
    };
    if linked >= 0.4 && begins(&LEADS) {
        return Some("related links");
    }
    if words <= 20 && is_credit(text) {
        return Some("caption");
    }
    if is_copyright(text) {
        return Some("page footer");
    }
    (words <= 30 && begins(&ASIDES)).then_some("prompt of the site")
}

/// Whether a text in brackets says whose the picture is: `[Featured image by A Person/Agency]`.
fn is_credit(text: &str) -> bool {
    const SAYS: [&str; 9] = [
        "image by",
        "photo by",
        "images)",
        "images]",
        "photo:",
        "image:",
        "foto:",
        "fotos:",
        "фото:",
    ];
    let folded = text.to_lowercase();
    folded.starts_with(['(', '[', '（', '【'])
        && folded.ends_with([')', ']', '）', '】'])
        && SAYS.iter().any(|own| folded.contains(own))
}

/// Whether a text says whose the text is, with the year or that nobody may print it.
fn is_copyright(text: &str) -> bool {
    const RIGHTS: [&str; 7] = [
        "all rights reserved",
        "alle rechte vorbehalten",
        "tous droits réservés",
        "todos los derechos reservados",
        "tutti i diritti riservati",
        "все права защищены",
        "版权所有",
    ];
    let folded = text.to_lowercase();
    let is_begun = ["copyright", "©", "(c) "].iter().any(|own| folded.starts_with(own));
    let names_year = folded.split(|c: char| !c.is_ascii_digit()).any(|own| own.len() == 4);
    (is_begun && names_year) || RIGHTS.iter().any(|own| folded.contains(own))
}

/// Headings of sections that follow an article and are no part of it: other articles, and what readers say.
const SECTIONS: [&str; 152] = [
    "related",
    "related articles",
    "related stories",
    "related posts",
    "related news",
    "related content",
    "related links",
    "more stories",
    "more news",
    "you may also like",
    "you might also like",
    "recommended",
    "recommended for you",
    "read next",
    "up next",
    "most read",
    "most popular",
    "popular posts",
    "trending now",
    "latest news",
    "recent posts",
    "comments",
    "leave a comment",
    "leave a reply",
    "post a comment",
    "kommentare",
    "kommentar schreiben",
    "kommentar hinterlassen",
    "schreibe einen kommentar",
    "mehr zum thema",
    "ähnliche artikel",
    "ähnliche beiträge",
    "weitere artikel",
    "das könnte sie auch interessieren",
    "das könnte dich auch interessieren",
    "auch interessant",
    "meistgelesen",
    "commentaires",
    "laisser un commentaire",
    "articles similaires",
    "sur le même sujet",
    "à lire aussi",
    "comentarios",
    "deja un comentario",
    "artículos relacionados",
    "noticias relacionadas",
    "te puede interesar",
    "commenti",
    "articoli correlati",
    "leggi anche",
    "comentários",
    "leia também",
    "yorumlar",
    "yorum yap",
    "ilgili haberler",
    "комментарии",
    "читайте также",
    "по теме",
    "похожие статьи",
    "добавить комментарий",
    "التعليقات",
    "推荐阅读",
    "相关阅读",
    "相关推荐",
    "相关新闻",
    "相关文章",
    "相关报道",
    "为你推荐",
    "猜你喜欢",
    "热门推荐",
    "推荐新闻",
    "延伸阅读",
    "网友评论",
    "评论",
    "最新评论",
    "最近文章",
    "小编最近文章",
    "作者最近文章",
    "相關新聞",
    "延伸閱讀",
    "関連記事",
    "관련기사",
    "explore further",
    "more on this story",
    "more on this topic",
    "around the web",
    "from around the web",
    "discussion",
    "most commented",
    "lees ook",
    "gerelateerde artikelen",
    "meer nieuws",
    "reacties",
    "czytaj także",
    "czytaj też",
    "zobacz także",
    "powiązane artykuły",
    "komentarze",
    "související články",
    "související",
    "čtěte také",
    "diskuze",
    "diskuse",
    "läs också",
    "relaterade artiklar",
    "kommentarer",
    "læs også",
    "les også",
    "lue myös",
    "kommentit",
    "citește și",
    "articole similare",
    "comentarii",
    "kapcsolódó cikkek",
    "hozzászólások",
    "διαβάστε επίσης",
    "σχετικά άρθρα",
    "σχόλια",
    "читайте також",
    "коментарі",
    "читайте ещё",
    "материалы по теме",
    "lasi arī",
    "komentāri",
    "komentarai",
    "baca juga",
    "artikel terkait",
    "berita terkait",
    "bài viết liên quan",
    "bình luận",
    "مواضيع ذات صلة",
    "اقرأ أيضا",
    "ข่าวที่เกี่ยวข้อง",
    "เรื่องที่เกี่ยวข้อง",
    "关键词",
    "热门评论",
    "最热文章",
    "热点新闻",
    "热门文章",
    "相关视频",
    "更多新闻",
    "熱門新聞",
    "相關文章",
    "推薦閱讀",
    "あわせて読みたい",
    "おすすめ記事",
    "コメント",
    "関連ニュース",
    "관련 기사",
    "댓글",
    "인기기사",
    "많이 본 뉴스",
];

/// Whether words head such a section; how many comments there are may stand beside.
pub(in crate::html) fn heads_section(text: &str) -> bool {
    if text.len() > 80 {
        return false;
    }
    let letters: String =
        text.to_lowercase().chars().map(|c| if c.is_alphabetic() { c } else { ' ' }).collect();
    let folded: Vec<&str> = letters.split_whitespace().collect();
    SECTIONS.contains(&folded.join(" ").as_str())
}

/// Whether words head a list of what an article rests on.
pub(in crate::html) fn is_list_of_sources(text: &str) -> bool {
    const HEADS: [&str; 18] = [
        "source",
        "sources",
        "references",
        "notes",
        "footnotes",
        "further reading",
        "bibliography",
        "documents",
        "links",
        "источник",
        "источники",
        "примечания",
        "ссылки",
        "kaynak",
        "kaynaklar",
        "quellen",
        "fuentes",
        "notes et références",
    ];
    let folded = text.to_lowercase();
    let folded = folded.trim_matches(|c: char| !c.is_alphanumeric());
    text.len() < 60
        && HEADS.iter().any(|own| folded == *own || folded.starts_with(&format!("{own}:")))
}
