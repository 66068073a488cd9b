//! What is whole and what is cut.

use super::*;

fn cut<'t>(language: &str, text: &'t str, words: &str) -> Option<&'t str> {
    let start = text.find(words).unwrap_or_else(|| panic!("{words} in {text}"));
    let range = start..start + words.len();
    let whole = WholeUnit::in_language(language);
    whole.is_cut(text, &range).then(|| whole.cut(text, &range))
}

#[test]
fn numbers_are_whole_with_groups_signs_and_units() {
    for (text, words, whole) in [
        ("We kept 1,500 euros", "We kept 1", "1,500"),
        ("We kept 1,500 euros", "500 euros", "1,500"),
        ("kept 1.500,00 in all", "kept 1.500", "1.500,00"),
        ("kept 1 500 000 in all", "kept 1 500", "1 500 000"),
        ("kept 1 500 in all", "500 in all", "1 500"),
        ("kept 1’500 in all", "kept 1", "1’500"),
        ("some 1.5 million", "some 1", "1.5 million"),
        ("it was −5 degrees", "5 degrees", "−5"),
        ("it was -5 degrees", "5 degrees", "-5"),
        ("it was .5 percent", "5 percent", ".5 percent"),
        ("for 3½ years", "for 3", "3½"),
        ("for 3 ½ years", "for 3", "3 ½"),
        ("in the 1990s", "in the 1990", "1990s"),
        ("some 50 % of it", "some 50", "50 %"),
        ("some 50% of it", "some 50", "50%"),
        ("for $5 each", "5 each", "$5"),
        ("for 5 € each", "for 5", "5 €"),
        ("at 10:30 sharp", "at 10", "10:30"),
        ("from 5–10 tons", "from 5", "5–10"),
        ("a Su-24 jet", "24 jet", "Su-24"),
        ("约1,500元", "约1", "1,500"),
        ("some <5 tons", "5 tons", "<5"),
        ("some ≥5 tons", "5 tons", "≥5"),
        ("for US$5 each", "$5 each", "US$5"),
        ("some 5 million men", "some 5", "5 million"),
        ("some 5 million men", "million men", "5 million"),
        ("some 2,500 per cent", "some 2,500", "2,500 per"),
        ("было 5 тыс. человек", "было 5", "5 тыс"),
        ("约5万人", "约5", "5万"),
        ("損失は1億2000万円", "損失は1億", "1億2000万"),
        ("some AT&T shares", "some AT", "AT&T"),
        ("some R&D there", "D there", "R&D"),
        ("some 5 to 10 men", "some 5", "5 to 10"),
        ("some 5 to 10 men", "10 men", "5 to 10"),
        ("some 5 to 10 million men", "10 million men", "5 to 10 million"),
        ("some 5 to 10 million men", "5 to", "5 to 10 million"),
        ("some 5 to 10 men", "to 10 men", "5 to 10"),
        ("between 5 and 10 million men", "10 million", "5 and 10 million"),
        ("between 5 and 10 million men", "between 5", "5 and 10 million"),
        ("some 5 – 10 men", "10 men", "5 – 10"),
        ("some 1,500 to 2,500 men", "some 1,500", "1,500 to 2,500"),
        ("at camp No. 5 it was", "5 it was", "No. 5"),
        ("at camp №5 it was", "5 it was", "№5"),
        ("it was (−)5 degrees", "5 degrees", "(−)5"),
        ("it was minus 5 degrees", "5 degrees", "minus 5"),
        ("some five million men", "some five", "five million"),
        ("some five million men", "million men", "five million"),
        ("some five to ten men", "ten men", "five to ten"),
        ("some five to ten million men", "some five", "five to ten million"),
        ("mehr als fünf Prozent davon", "mehr als fünf", "fünf Prozent"),
        ("卖出五十万桶", "卖出五十", "五十万"),
        ("卖出五十万桶", "十万桶", "五十万"),
        ("卖出五十多万桶", "卖出五十", "五十多万"),
        ("占百分之五的", "五的", "百分之五"),
        ("在第五营里", "五营里", "第五"),
        ("约5至10人", "约5", "5至10"),
        ("約5から10人", "10人", "5から10"),
        ("約5〜10人", "10人", "5〜10"),
        ("零下五度", "五度", "零下五"),
    ] {
        assert_eq!(cut("en", text, words), Some(whole), "{words} in {text}");
    }
    for (text, words) in [
        ("We kept 1,500 euros", "We kept 1,500"),
        ("in 2015, 100 people", "in 2015"),
        ("in 2015 100 people", "100 people"),
        ("on page 12, and 5", "page 12"),
        ("It was 5. Then", "It was 5"),
        ("it was −5 degrees", "−5 degrees"),
        ("some 50 % of it", "50 % of"),
        ("wait — 5 people", "5 people"),
        ("约1500元", "1500"),
        ("he had 3 apples", "had 3"),
        ("a > 5 tons", "5 tons"),
        ("it was 5 millionaires", "it was 5"),
        ("Seit 2015 bin ich", "Seit 2015"),
        ("some 5 million men", "some 5 million"),
        ("约5万人", "约5万"),
        ("some 5 to 10 men", "5 to 10"),
        ("see 5 To Watch now", "see 5"),
        ("due to five men", "five men"),
        ("due to ten of them", "due"),
        ("he gave two to Anna", "gave two"),
        ("a million men", "million men"),
        ("the five men", "five men"),
        ("he gave 5 to Anna", "gave 5"),
        ("the index rose 50 to 10,450 points", "rose 50"),
        ("it rose 5 percent to 10 million", "rose 5 percent"),
        ("it rose 5 percent to 10 million", "10 million"),
        ("in 2015 – 10 men died", "10 men"),
        ("both 5 and 10 came", "both 5"),
        ("He said no. 5 men came", "5 men"),
        ("“No. 5 men came”", "5 men"),
        ("at camp No. 5 it was", "No. 5"),
        ("1. He came. 2. He left", "He left"),
        ("卖出五十万桶", "五十万"),
        ("他说一般来说", "一般"),
        ("星期六一名男子", "一名男子"),
        ("统一十个国家", "十个国家"),
        ("五人到十里外", "十里外"),
    ] {
        assert_eq!(cut("en", text, words), None, "{words} in {text}");
    }
}

#[test]
fn words_are_whole_with_what_joins_them() {
    for (language, text, words, whole) in [
        ("en", "We can't keep it", "We can", "can't"),
        ("en", "We can’t keep it", "t keep it", "can’t"),
        ("en", "I say it's over", "I say it", "it's"),
        ("en", "a non-profit firm", "profit firm", "non-profit"),
        ("en", "says Smith-Jones now", "says Smith", "Smith-Jones"),
        ("en", "says O’Brien now", "Brien now", "O’Brien"),
        ("tr", "Türkiye'nin petrolü", "Türkiye", "Türkiye'nin"),
        ("fr", "il n’est coupable", "est coupable", "n’est"),
        ("fr", "aujourd’hui même", "hui même", "aujourd’hui"),
        ("uk", "цей об’єкт є", "єкт є", "об’єкт"),
        ("en", "They are unable to.", "able to", "unable"),
        ("en", "an un\u{ad}kind man", "kind man", "un\u{ad}kind"),
        ("en", "an un\u{200b}kind man", "kind man", "un\u{200b}kind"),
        ("en", "from ann.lee@x.example now", "lee@x.example now", "ann.lee@x.example"),
        ("en", "so @annlee now", "annlee now", "@annlee"),
    ] {
        assert_eq!(cut(language, text, words), Some(whole), "{words} in {text}");
    }
    for (language, text, words) in [
        ("en", "Turkey’s oil", "Turkey"),
        ("en", "the workers' oil", "the workers"),
        ("en", "'can' he said", "can"),
        ("fr", "dit l’homme", "homme"),
        ("fr", "parce qu’il vient", "il vient"),
        ("it", "dell'acqua", "acqua"),
        ("en", "yes—no", "no"),
        ("en", "from a@x.example. Then", "Then"),
        ("en", "meet @ noon today", "noon today"),
        ("en", "pre- and post-war", "and post-war"),
        ("zh", "他说石油贸易。", "石油"),
        ("ja", "彼は石油だと述べた", "石油だ"),
        ("th", "เขาพูดว่าน้ำมัน", "น้ำมัน"),
    ] {
        assert_eq!(cut(language, text, words), None, "{words} in {text}");
    }
}
