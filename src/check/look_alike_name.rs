//! `look-alike-name`: letters of another script, or that nobody sees, in a name or a title; and names that look alike.

use std::collections::BTreeMap;

use casefile_words::alike::{Script, is_unseen, takes_joiners};
use casefile_words::slice;
use unicode_normalization::UnicodeNormalization as _;
use unicode_security::skeleton;

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::entity::{Actor, Entity};
use crate::text::{Span, TextId};

pub(super) const RULE: Rule = Rule {
    name: "look-alike-name",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "a name or an id with letters that look like others or do not show, here or in a source, or two that look alike; a title with what does not show",
    manual: "\
**What** A name or alias of an actor has a word with letters of more than one of the Latin, Greek, Cyrillic and Armenian \
scripts, or a word of one of these in which every letter looks like one of the script of the rest; or a character that does \
not show: a zero-width space, a soft hyphen, a mark that turns the direction of writing. A joiner inside a word of Arabic, \
Persian or an Indian script is none. Or the names, aliases or ids of two actors look the same and are not: `Lаvrov` with a \
Cyrillic `а`, `bo-pi1ot` beside `bo-pilot`. Or words of a source look like a name of an actor and are other letters, so that they are not \
linked. Or a title (`title`, `short`, `deck`) has a character that does not show.

**Why** Readers and editors take one for the other, and a program does not: names are not found in sources, and one person \
becomes two. What turns the direction of writing in a title turns what stands beside it in lists.

**Example** `name: Sergey L\u{430}vrov`, where the second letter of the last name is Cyrillic.

**Cure** Type the name with the letters of its script, and take out what does not show. If the two are two, give one of \
them a name or an id that tells them apart. Where a source itself is printed so, mark the place by `mentions`.
",
    check: Some(RuleScope::Dossier(check)),
};

/// A form of a name, and where it is written.
struct WrittenSpelling<'a> {
    actor: &'a Entity<Actor>,
    text: &'a str,
    place: Place,
}

fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let mut alike: BTreeMap<String, Vec<WrittenSpelling<'_>>> = BTreeMap::new();
    let mut ids: BTreeMap<String, Vec<&Entity<Actor>>> = BTreeMap::new();
    for actor in &matter.dossier.actors {
        let entity = &actor.entity;
        ids.entry(id_skeleton(&entity.id)).or_default().push(entity);
        for form in forms(entity) {
            if let Some(fault) = strange(form.text) {
                let (message, hint) = fault;
                sink.push(sink.fault(form.place.clone(), message).hint(hint));
            }
            alike.entry(skeleton_of(form.text)).or_default().push(form);
        }
    }
    in_sources(matter, sink);
    in_titles(matter, sink);
    for forms in alike.into_values().filter(|forms| forms.len() > 1) {
        let Some(twin) = forms.first() else { continue };
        for form in forms.iter().skip(1) {
            if twin.actor.id == form.actor.id || is_same(twin.text, form.text) {
                continue;
            }
            sink.push(
                sink.fault(
                    form.place.clone(),
                    format!("`{}` looks like a name of `{}`, and has other letters", form.text, twin.actor.id),
                )
                .hint("type both in the letters of their script; if the two are two actors, tell them apart")
                .related(twin.place.clone(), "the other name"),
            );
        }
    }
    for twins in ids.into_values().filter(|twins| twins.len() > 1) {
        for (at, actor) in twins.iter().enumerate().skip(1) {
            let Some(other) = twins.get(at - 1) else { continue };
            sink.push(
                sink.fault(
                    Place::Value(actor.text, FieldPath::of("name")),
                    format!("the id `{}` looks like `{}`", actor.id, other.id),
                )
                .hint("rename one of the two files, so that its id tells them apart")
                .related(Place::Value(other.text, FieldPath::of("name")), "the other actor"),
            );
        }
    }
}

/// Tells words of sources that look like a name and are not linked because of it.
fn in_sources(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    for source in &dossier.sources {
        let entity = &source.entity;
        for own in &source.look_alikes {
            let place = match entity.prose.written(&own.stretch) {
                Some(written) => Place::Span(Span::new(entity.text, written)),
                None => Place::Value(entity.text, FieldPath::of("title")),
            };
            let words = slice(entity.prose.text(), &own.stretch);
            let actor = &dossier.actor(own.actor).entity.id;
            let odd = words.nfc().zip(own.looks.nfc()).find(|(one, other)| one != other);
            let odd = odd.map_or(String::new(), |(c, _)| match Script::of(c) {
                Some(script) => {
                    format!(": `{c}` (U+{:04X}) is {}", u32::from(c), script.word())
                }
                None => format!(": U+{:04X} does not show", u32::from(c)),
            });
            let message = format!(
                "`{}` looks like `{}`, a name of `{actor}`, and is not linked{odd}",
                shown(words),
                own.looks
            );
            sink.push(sink.fault(place, message).hint(
                "if it stands so in the original, mark the place by `mentions` of the source; if not, type the name",
            ));
        }
    }
}

/// Tells what does not show in titles, which stand in lists, in the heads of pages and in the feed.
fn in_titles(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let mut look = |text: TextId, key: &'static str, words: Option<&str>| {
        let words = words.unwrap_or_default();
        if let Some(own) = hidden(words).filter(|_| !words.is_ascii()) {
            let message = does_not_show(words, own);
            sink.push(sink.fault(Place::Value(text, FieldPath::of(key)), message).hint(TAKE_OUT));
        }
    };
    for source in matter.dossier.sources.iter().map(|node| &node.entity) {
        look(source.text, "title", Some(&source.head.title));
        look(source.text, "deck", source.head.deck.as_deref());
    }
    for allegation in matter.dossier.allegations.iter().map(|node| &node.entity) {
        look(allegation.text, "title", Some(&allegation.head.title));
        look(allegation.text, "short", allegation.head.short.as_deref());
    }
    for page in matter.dossier.pages.iter().map(|node| &node.entity) {
        look(page.text, "title", Some(&page.head.title));
    }
}

/// What is done about what does not show.
const TAKE_OUT: &str = "take it out";

fn does_not_show(text: &str, hidden: char) -> String {
    let code = u32::from(hidden);
    format!("`{}` has a character that does not show: U+{code:04X}", shown(text))
}

fn forms(entity: &Entity<Actor>) -> Vec<WrittenSpelling<'_>> {
    let head = &entity.head;
    let place = |field| Place::Value(entity.text, field);
    let mut forms = vec![WrittenSpelling {
        actor: entity,
        text: &head.name,
        place: place(FieldPath::of("name")),
    }];
    for (index, alias) in head.aliases.iter().enumerate() {
        let place = place(FieldPath::of("aliases").item(index).key("text"));
        forms.push(WrittenSpelling { actor: entity, text: &alias.text, place });
    }
    forms
}

/// Whether two forms are the same but for capitals: another rule speaks of that.
fn is_same(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        text.nfc()
            .flat_map(char::to_lowercase)
            .map(|c| if c == '’' { '\'' } else { c })
            .collect::<String>()
    };
    plain(one) == plain(other)
}

/// What a form looks like, in small letters where these look like their capitals.
fn skeleton_of(text: &str) -> String {
    let shown: String = text.nfc().filter(|c| !is_unseen(*c)).collect();
    skeleton(&shown.to_lowercase()).collect::<String>().to_lowercase()
}

/// What an id looks like: it has small letters and digits only.
fn id_skeleton(id: &str) -> String {
    id.replace('0', "o").replace('1', "l").replace("rn", "m").replace("vv", "w")
}

/// What is strange about a name, and the cure.
fn strange(text: &str) -> Option<(String, &'static str)> {
    if text.is_ascii() && !text.chars().any(char::is_control) {
        return None;
    }
    if let Some(hidden) = hidden(text) {
        return Some((does_not_show(text, hidden), TAKE_OUT));
    }
    let words: Vec<(&str, Vec<Script>)> = text
        .split(|c: char| !c.is_alphanumeric() && !unicode_normalization::char::is_combining_mark(c))
        .map(|word| (word, scripts(word)))
        .filter(|(_, scripts)| !scripts.is_empty())
        .collect();
    let hint = "type the name in the letters of one script";
    for (word, scripts) in &words {
        if let [first, second, ..] = scripts.as_slice() {
            let odd = word.chars().find(|c| Script::of(*c) == Some(*second));
            let odd = odd.map_or(String::new(), |c| format!(": `{c}` (U+{:04X})", u32::from(c)));
            let message = format!(
                "`{word}` mixes letters of the {} and the {} script{odd}",
                first.word(),
                second.word()
            );
            return Some((message, hint));
        }
    }
    // A word of another script in a Latin name, which looks like a Latin one.
    if !words.iter().any(|(_, own)| own.first() == Some(&Script::Latin)) {
        return None;
    }
    for (word, own) in &words {
        let Some(script) = own.first().filter(|own| **own != Script::Latin) else { continue };
        let looks: String = skeleton(word).collect();
        if looks.bytes().all(|byte| byte.is_ascii_alphabetic()) && word.chars().nth(1).is_some() {
            let script = script.word();
            let message = format!(
                "`{word}` is in letters of the {script} script, and looks like one of the Latin script"
            );
            return Some((message, hint));
        }
    }
    None
}

/// A name with a sign in the place of what does not show.
fn shown(text: &str) -> String {
    text.chars().map(|c| if is_unseen(c) { '·' } else { c }).collect()
}

fn hidden(text: &str) -> Option<char> {
    let mut before: Option<char> = None;
    for c in text.chars() {
        let is_joiner = matches!(c, '\u{200c}' | '\u{200d}');
        // The looks of a sign, such as a picture in a line, and the pictures that are joined to one.
        let is_looks = matches!(c, '\u{fe0e}' | '\u{fe0f}' | '\u{200d}');
        let is_sign = |before: char| !before.is_alphanumeric() && !before.is_whitespace();
        let is_of_use = is_joiner && before.is_some_and(takes_joiners)
            || is_looks && before.is_some_and(is_sign);
        if is_unseen(c) && !is_of_use {
            return Some(c);
        }
        before = Some(c);
    }
    None
}

/// The scripts of a word, in the order of their first letters.
fn scripts(word: &str) -> Vec<Script> {
    let mut found = Vec::new();
    for script in word.chars().filter_map(Script::of) {
        if !found.contains(&script) {
            found.push(script);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_other_scripts_and_hidden_ones_are_told() {
        for name in [
            "Sergey Lаvrov",
            "Раul Smith",
            "РАСЕ Smith",
            "Ann\u{200b} Smith",
            "Ann\u{ad}e",
            "\u{202e}nnA",
            "Ελλaς",
        ] {
            assert!(strange(name).is_some(), "{name:?}");
        }
        for name in [
            "Sergey Lavrov",
            "Сергей Лавров",
            "Łukasz Żółć",
            "Σωκράτης",
            "李伟",
            "マイケル・ジャクソン",
            "می\u{200c}خواهم",
            "Сбербанк Online",
            "Müller-Lüdenscheidt",
            "O’Brien",
            "RT",
            "박 2세",
            "क्\u{200d}ष",
            "Bank ВТБ 24",
        ] {
            assert_eq!(strange(name), None, "{name:?}");
        }
    }

    #[test]
    fn names_and_ids_that_look_alike_have_one_skeleton() {
        assert_eq!(skeleton_of("Lavrov"), skeleton_of("Lаvrov"));
        assert_eq!(skeleton_of("Ann Smith"), skeleton_of("Ann\u{200b} Smith"));
        assert_ne!(skeleton_of("Lavrov"), skeleton_of("Lavrova"));
        assert_eq!(id_skeleton("bo-pi1ot"), id_skeleton("bo-pilot"));
        assert_ne!(id_skeleton("ann"), id_skeleton("anna"));
    }
}
