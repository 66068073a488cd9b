//! Writes six of ten sources in other languages than English, and gives actors names in their scripts.

use std::collections::BTreeSet;

use super::draft::Draft;
use super::language::OTHERS;
use super::source::{Sentence, Source};
use super::writer::{Writer, capital};

/// Letters of names, which are made of nothing else, in Cyrillic and in Arabic.
const LETTERS: &str = "aаا bбب dдد eеي fфف gгغ hхه iиي kкك lлل mмم nнن oоو pпب rрر sсس tтت vвف zзز";

/// Characters for the syllables of names, each for one consonant and one vowel.
const CHARACTERS: &str = "ba巴 be贝 bi比 bo博 da达 de德 di迪 do多 fa法 fe费 ga加 go戈 ha哈 ka卡 ke克 ki基 \
    ko科 la拉 le勒 li利 lo洛 ma马 me梅 mi米 mo莫 na纳 ne内 ni尼 no诺 pa帕 pe佩 ra腊 re雷 ri里 ro罗 sa萨 \
    se塞 si西 so索 ta塔 te特 ti蒂 to托 va瓦 ve韦 vi维 vo沃 za扎 ze泽";

/// Translates names and rewrites sources; the words mean as little as before.
pub fn spread(draft: &mut Draft, writer: &mut Writer) {
    let mut taken = BTreeSet::new();
    for actor in &mut draft.actors {
        let names = [
            ("ru", cyrillic(&actor.name)),
            ("ar", arabic(&actor.name)),
            ("zh", chinese(&actor.name)),
        ];
        // Arabic writes `b` and `p` alike, and a form that two actors share would link to one by chance.
        actor.in_scripts =
            names.into_iter().filter(|(_, name)| taken.insert(name.clone())).collect();
    }
    for source in &mut draft.sources {
        source.says_language = true;
        match writer.chance.below(10) {
            at @ 0..6 => {
                source.language = &OTHERS[at];
                rewrite(source, writer);
            }
            6 => source.translated_from = Some(writer.chance.one(&OTHERS).tag),
            _ => {}
        }
    }
}

/// Puts words of the source's language in place of all its words.
fn rewrite(source: &mut Source, writer: &mut Writer) {
    let Source { language, number, title, paragraphs, statements, .. } = source;
    *title = language.title(writer, *number);
    for sentence in paragraphs.iter_mut().flatten() {
        match sentence {
            Sentence::Plain(words) => *words = language.sentence(writer),
            Sentence::About(_, clause) => *clause = language.clause(writer, 8, 22),
            Sentence::Said(_) => {}
        }
    }
    for (place, statement) in statements.iter_mut().enumerate() {
        statement.quote = language.quote(writer, *number, place);
    }
}

fn cyrillic(name: &str) -> String {
    let letter = |c: char| letters(c).map(|[cyrillic, _]| cyrillic).unwrap_or(c);
    let parts = name
        .split(' ')
        .map(|part| capital(&part.to_lowercase().chars().map(letter).collect::<String>()));
    parts.collect::<Vec<_>>().join(" ")
}

fn arabic(name: &str) -> String {
    name.to_lowercase().chars().map(|c| letters(c).map(|[_, arabic]| arabic).unwrap_or(c)).collect()
}

/// The Cyrillic and the Arabic letter for a Latin one.
fn letters(latin: char) -> Option<[char; 2]> {
    LETTERS.split(' ').find_map(|row| {
        let mut letters = row.chars();
        (letters.next() == Some(latin)).then(|| Some([letters.next()?, letters.next()?]))?
    })
}

fn chinese(name: &str) -> String {
    let mut written = String::new();
    let mut syllable = String::new();
    for c in name.to_lowercase().chars() {
        if c == ' ' {
            written.push('·');
            continue;
        }
        syllable.push(c);
        let row = CHARACTERS.split_whitespace().find_map(|row| row.strip_prefix(&syllable));
        if let Some(character) = row.filter(|_| syllable.len() == 2) {
            written += character;
            syllable.clear();
        }
    }
    written
}
