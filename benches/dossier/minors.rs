//! Adds minors: actors to whom nothing refers, and whose names stand in the words of sources.

use super::actor::Actor;
use super::draft::Draft;
use super::source::Sentence;
use super::writer::{Writer, capital};

/// No name of anybody else has one of these syllables, and all parts of the names of minors are of one
/// length: none is a part of another name, and none begins a longer word.
const SYLLABLES: [&str; 12] =
    ["wu", "wy", "xu", "xy", "ju", "jy", "qu", "qy", "zu", "zy", "hu", "hy"];

/// Adds one minor for a hundred sources, each named in some of the public sources.
pub fn add(draft: &mut Draft, writer: &mut Writer) {
    // Without spaces, where a name ends would be a question of its own.
    let able: Vec<usize> = (0..draft.sources.len())
        .filter(|at| draft.sources[*at].withheld.is_none())
        .filter(|at| draft.sources[*at].language.has_spaces())
        .collect();
    for number in 0..(able.len() / 100).max(1) {
        let name = loop {
            let name = format!("{} {}", part(writer), part(writer));
            let is_new = |part: &str| draft.names.insert(part.to_owned());
            if name.split(' ').all(is_new) {
                break name;
            }
        };
        let mut minor = Actor::new(name.clone(), "person", writer.sentences(2).join(" "));
        minor.id = format!("minor-{:04}", number + 1);
        minor.is_minor = true;
        draft.actors.push(minor);
        for _ in 0..writer.chance.between(1, 8).min(able.len()) {
            let source = &mut draft.sources[*writer.chance.one(&able)];
            let language = source.language;
            let statement =
                writer.chance.below(4).checked_sub(3).and(source.statements.first_mut());
            match statement {
                // Some are named inside a quotation.
                Some(statement) => {
                    let (first, rest) = statement.quote.split_once(' ').unwrap_or_default();
                    statement.quote = format!("{first} {name} {rest}");
                }
                None => {
                    let sentence = language.about(&name, &language.clause(writer, 8, 22));
                    let at = writer.chance.below(source.paragraphs.len());
                    source.paragraphs[at].push(Sentence::Plain(sentence));
                }
            }
        }
    }
}

fn part(writer: &mut Writer) -> String {
    capital(&(0..3).map(|_| *writer.chance.one(&SYLLABLES)).collect::<String>())
}
