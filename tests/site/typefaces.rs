//! The typefaces: what their files hold is what the style sheet says that they hold, and no word is in two faces.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use crate::tidy::{files_below, read, root};

/// One `@font-face` of ours.
struct Face {
    family: String,
    file: String,
    range: BTreeSet<u32>,
}

/// What a property of a rule is; nothing where it has none.
fn property<'r>(rule: &'r str, name: &str) -> &'r str {
    let value = rule.split(';').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix(": "));
    value.unwrap_or_default().trim()
}

/// The rules that name a file, as `typefaces/make.py` writes them: one to a line.
fn faces() -> Vec<Face> {
    let styles = read("static/css/faces.css");
    let rules = styles.lines().filter_map(|line| line.trim().strip_prefix("@font-face { "));
    let own = rules.filter(|rule| rule.contains("url(\""));
    own.map(|rule| {
        let file = rule.split("../fonts/").nth(1).unwrap().split('"').next().unwrap();
        let ranges = property(rule, "unicode-range").split(", ").map(|range| {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            let number =
                |text: &str| u32::from_str_radix(text.trim_start_matches("U+"), 16).unwrap();
            number(first)..=number(last)
        });
        Face {
            family: format!("{} {}", property(rule, "font-family"), property(rule, "font-style")),
            file: file.to_owned(),
            range: ranges.flatten().collect(),
        }
    })
    .collect()
}

/// The numbers of tables in the directory of a WOFF2.
const CMAP: u8 = 0;
const NAME: u8 = 5;
const GLYF: u8 = 10;
const LOCA: u8 = 11;

/// A table of a WOFF2 that its format leaves as it is.
fn table(bytes: &[u8], wanted: u8) -> Vec<u8> {
    assert_eq!(&bytes[..4], b"wOF2");
    let mut at = 48;
    let number = |at: &mut usize| {
        let mut value = 0_usize;
        loop {
            let byte = bytes[*at];
            *at += 1;
            value = value << 7 | usize::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                return value;
            }
        }
    };
    let (mut start, mut found) = (0, None);
    for _ in 0..u16::from_be_bytes([bytes[12], bytes[13]]) {
        let (tag, version) = (bytes[at] & 63, bytes[at] >> 6);
        at += if tag == 63 { 5 } else { 1 };
        let mut length = number(&mut at);
        // What is written otherwise than in the font itself has another length.
        let unchanged = if matches!(tag, GLYF | LOCA) { 3 } else { 0 };
        if version != unchanged {
            length = number(&mut at);
        }
        if tag == wanted {
            found = Some(start..start + length);
        }
        start += length;
    }
    let mut all = Vec::new();
    brotli_decompressor::Decompressor::new(&bytes[at..], 4096).read_to_end(&mut all).unwrap();
    all[found.unwrap()].to_vec()
}

fn short(bytes: &[u8], at: usize) -> usize {
    usize::from(u16::from_be_bytes([bytes[at], bytes[at + 1]]))
}

/// The letters that a file has glyphs for, by the fourth format of `cmap`, which holds all of the plane that they lie in.
fn letters(bytes: &[u8]) -> BTreeSet<u32> {
    let cmap = table(bytes, CMAP);
    let long = |at: usize| short(&cmap, at) << 16 | short(&cmap, at + 2);
    let starts = (0..short(&cmap, 2)).map(|record| long(4 + record * 8 + 4));
    let own = starts.into_iter().find(|start| short(&cmap, *start) == 4).unwrap();
    let count = short(&cmap, own + 6) / 2;
    let of = |list: usize, place: usize| own + 14 + list * count * 2 + place * 2;
    let mut letters = BTreeSet::new();
    for place in 0..count {
        let last = short(&cmap, of(0, place));
        let first = short(&cmap, of(1, place) + 2);
        let delta = short(&cmap, of(2, place) + 2);
        let offset_at = of(3, place) + 2;
        for letter in first..=last {
            let glyph = match short(&cmap, offset_at) {
                0 => (letter + delta) & 0xffff,
                offset => short(&cmap, offset_at + offset + (letter - first) * 2),
            };
            if glyph != 0 && letter != 0xffff {
                letters.insert(u32::try_from(letter).unwrap());
            }
        }
    }
    letters
}

fn bytes_of(file: &str) -> Vec<u8> {
    std::fs::read(root().join("static/fonts").join(file)).unwrap()
}

#[test]
fn a_face_holds_what_its_range_says_and_no_other_face_of_its_family_does() {
    let faces = faces();
    let on_disk: BTreeSet<String> = files_below("static/fonts")
        .into_iter()
        .filter_map(|path| path.strip_prefix("static/fonts/").map(str::to_owned))
        .filter(|name| name.ends_with(".woff2"))
        .collect();
    let named: BTreeSet<String> = faces.iter().map(|face| face.file.clone()).collect();
    assert_eq!(named, on_disk);
    let held: BTreeMap<&str, BTreeSet<u32>> =
        faces.iter().map(|face| (face.file.as_str(), letters(&bytes_of(&face.file)))).collect();
    // A file may be of two families, each of which asks it for letters of its own.
    let mut asked: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for face in &faces {
        asked.entry(&face.file).or_default().extend(&face.range);
    }
    let mut families: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for face in &faces {
        let own = &held[face.file.as_str()];
        let outside: Vec<_> = own.difference(&asked[face.file.as_str()]).collect();
        assert!(outside.is_empty(), "{} holds what no page asks it for: {outside:x?}", face.file);
        families.entry(&face.family).or_default().extend(own.intersection(&face.range));
    }
    for face in &faces {
        let elsewhere = &families[face.family.as_str()];
        let empty: Vec<_> = face
            .range
            .difference(&held[face.file.as_str()])
            .filter(|letter| elsewhere.contains(letter))
            .collect();
        assert!(empty.is_empty(), "{} is asked for what another holds: {empty:x?}", face.file);
    }
    let marks = families.remove("\"Casefile Marks\" normal").unwrap();
    // From serif to sans, upright to italic, text to heading: the same letters.
    let all: BTreeSet<&BTreeSet<u32>> = families.values().collect();
    assert_eq!(all.len(), 1, "{:?}", families.keys());
    // Every mark that the styles set is drawn, in the file that every page loads.
    let styles = read("static/css/components/verb.css");
    let set = styles.split("content: \"").skip(1).filter_map(|rest| rest.chars().next());
    assert_eq!(marks, set.map(u32::from).collect());
}

/// Whether a letter is of a script that is set by faces of the reader's system.
fn is_of_the_systems(letter: char) -> bool {
    matches!(u32::from(letter),
        0x590..=0x8ff | 0x900..=0x109f | 0x1100..=0x11ff | 0x2e80..=0xa4cf | 0xac00..=0xd7ff
        | 0xf900..=0xfaff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff | 0xff00..=0xffef | 0x1f000..)
}

#[test]
fn every_letter_of_the_languages_and_of_the_dossier_is_in_a_face() {
    let known: BTreeSet<u32> =
        faces().iter().flat_map(|face| letters(&bytes_of(&face.file))).collect();
    let mut missing: BTreeMap<char, String> = BTreeMap::new();
    let texts = ["languages", "content", "templates"].into_iter().flat_map(files_below);
    for path in texts
        .filter(|path| path.ends_with(".ftl") || path.ends_with(".md") || path.ends_with(".html"))
    {
        for letter in read(&path).chars() {
            let is_seen = !letter.is_control() && !letter.is_whitespace();
            if is_seen && !is_of_the_systems(letter) && !known.contains(&u32::from(letter)) {
                missing.entry(letter).or_insert_with(|| path.clone());
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
    // The alphabets of languages that are written with these letters.
    for alphabet in [
        "çğıöşüâîû ÇĞİÖŞÜ",
        "ąćęłńóśźż",
        "áčďéěíňóřšťúůýž",
        "ăâîșț",
        "đžćčš",
        "őű",
        "æøå",
        "þðęėįųū",
        "ạảãăằắẳẵặơớợưừứựđ",
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "ґєії",
        "ўђјљњћџѓќѕ",
        "әғқңөұүһі",
        "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώϊϋΐΰς",
        "№₽₴€",
    ] {
        let missing: Vec<char> =
            alphabet.chars().filter(|letter| !known.contains(&u32::from(*letter))).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}

#[test]
fn a_changed_typeface_does_not_bear_the_name_that_is_reserved() {
    let licence = read("static/fonts/OFL.txt");
    assert_eq!(
        licence.matches("Adobe (http://www.adobe.com/), with Reserved Font Name").count(),
        2
    );
    for file in faces().iter().map(|face| &face.file).collect::<BTreeSet<_>>() {
        let name = table(&bytes_of(file), NAME);
        let (count, words) = (short(&name, 2), short(&name, 4));
        for record in (0..count).map(|record| 6 + record * 12) {
            let (number, length, at) = (
                short(&name, record + 6),
                short(&name, record + 8),
                words + short(&name, record + 10),
            );
            let wide: Vec<u16> = name[at..at + length]
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            let said = String::from_utf16(&wide).unwrap();
            // The copyright line names it.
            assert_eq!(said.contains("Source"), number == 0, "{file}: {said}");
        }
        assert!(!file.contains("source"), "{file}");
    }
}

#[test]
fn what_every_page_of_a_language_asks_for_is_there() {
    let named: BTreeSet<String> = faces().into_iter().map(|face| face.file).collect();
    for tag in casefile::language::tags() {
        let language = casefile::language::built_in(&tag).unwrap();
        let language = casefile::language::Language::of(&tag, language, None);
        for font in language.fonts() {
            assert!(named.contains(&format!("{font}.woff2")), "{tag}: {font}");
        }
        assert_eq!(language.fonts().is_empty(), tag == "ar", "{tag}");
    }
}

/// Where styles speak of a side of the page and not of the text: what is said of the other direction beside it.
const SIDES: [(&str, &str); 3] = [
    // The corners of printed pages have no other names.
    ("print.css", "@bottom-right"),
    // A shape cut by its edges: the next rule cuts the other one from right to left.
    // A corner that is turned into the head of an arrow, and turned otherwise from right to left.
    ("components/chain.css", "border-width: 1.5px 1.5px 0 0"),
    ("components/standing.css", "clip-path: inset(0 0 0 var(--dot))"),
];

#[test]
fn styles_speak_of_the_beginning_and_end_of_a_line_and_of_no_side() {
    let mut found = Vec::new();
    for path in files_below("static/css").iter().filter(|path| !path.ends_with("faces.css")) {
        let styles = read(path);
        // Comments say nothing to a browser.
        let mut rules = String::new();
        for (place, part) in styles.split("/*").enumerate() {
            let seen =
                if place == 0 { part } else { part.split_once("*/").map_or("", |(_, rest)| rest) };
            rules.push_str(seen);
        }
        let is_excused = |line: &str| {
            SIDES.iter().any(|(file, rule)| path.ends_with(file) && line.contains(rule))
                || line.contains(":dir(rtl)")
        };
        for line in rules.lines().filter(|line| !is_excused(line)) {
            let words = line.split(|letter: char| !letter.is_ascii_alphanumeric());
            let has_side = words.into_iter().any(|word| word == "left" || word == "right");
            // `1px 2px 3px 4px`: the second is the right side and the fourth the left one.
            let sides = line.split([';', '{', '}']).filter(|rule| {
                let Some((name, value)) = rule.trim().split_once(':') else { return false };
                let four: Vec<&str> = value.split_whitespace().collect();
                let is_box = ["padding", "margin", "inset", "border-width"].contains(&name);
                is_box && four.len() == 4 && four[1] != four[3] && !value.contains('(')
            });
            if has_side || sides.count() > 0 {
                found.push(format!("{path}: {}", line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
