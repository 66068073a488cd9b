//! What stands inside the marks of many languages, and what is unclear.

use super::*;

fn inside<'b>(language: &str, block: &'b str) -> Vec<&'b str> {
    let reading = Reading::of_block(block, 0, language);
    assert!(reading.unclear.is_empty(), "{block}: {:?}", reading.unclear);
    reading.quoted.iter().map(|own| slice(block, own).trim()).collect()
}

fn unclear<'b>(language: &str, block: &'b str) -> Vec<(&'b str, PairReason)> {
    let reading = Reading::of_block(block, 0, language);
    reading.unclear.iter().map(|own| (slice(block, &own.words).trim(), own.why)).collect()
}

/// The paragraphs of a text, which blank lines part.
fn paragraphs(text: &str) -> Vec<Block> {
    let place = |words: &str| u32::try_from(words.as_ptr() as usize - text.as_ptr() as usize);
    let block = |words: &str| {
        let (start, length) = (place(words).unwrap(), u32::try_from(words.len()).unwrap());
        Block { stretch: start..start + length, region: Region::Body }
    };
    text.split("\n\n").map(block).collect()
}

#[test]
fn the_marks_of_many_languages_are_read() {
    for (language, block, expected) in [
        ("en", r#""No," he said. "Not Turkey’s oil.""#, vec!["No,", "Not Turkey’s oil."]),
        ("en", "“A “nested” word,” she said, “and more”", vec!["A “nested” word,", "and more"]),
        ("en", "\"A \"nested\" word,\" she said", vec!["A \"nested\" word,"]),
        (
            "en",
            r#"said: "We did." "However, not now," he added."#,
            vec!["We did.", "However, not now,"],
        ),
        ("en", "He said \" the toll was kept \" twice.", vec!["the toll was kept"]),
        ("en", "″The toll was kept,″ he said.", vec!["The toll was kept,"]),
        ("en", "＂The toll was kept,＂ he said.", vec!["The toll was kept,"]),
        ("en", "``The toll was kept,'' he said.", vec!["The toll was kept,"]),
        ("en", "''The toll was kept,'' he said.", vec!["The toll was kept,"]),
        ("en", "‘‘The toll was kept,’’ he said.", vec!["The toll was kept,"]),
        ("de", "„Nein“, sagte er.", vec!["Nein"]),
        ("pl", "„Nie”, powiedział.", vec!["Nie"]),
        ("de", "»Nein«, sagte er. »Ja!«", vec!["Nein", "Ja!"]),
        ("de", "«Nein», sagte er.", vec!["Nein"]),
        ("de", "›Nein‹, sagte er.", vec!["Nein"]),
        ("de", "‚Nein‘, sagte er, ‚nie‘.", vec!["Nein", "nie"]),
        ("de", "„Er sagte ‚nein‘ und ging“, sagte sie.", vec!["Er sagte ‚nein‘ und ging"]),
        ("da", "»Nej«, sagde han.", vec!["Nej"]),
        ("en", "»Nein«, sagte er.", vec!["Nein"]),
        ("sv", "”Nej”, sa han. ”Ja”", vec!["Nej", "Ja"]),
        ("sv", "»Nej», sa han.", vec!["Nej"]),
        ("sv", "’Nej’, sa han.", vec!["Nej"]),
        (
            "fr",
            "Il a dit : « Le péage a été gardé », selon le journal.",
            vec!["Le péage a été gardé"],
        ),
        (
            "fr",
            "Il a dit : «\u{a0}Le péage\u{202f}», puis «\u{a0}non\u{a0}».",
            vec!["Le péage", "non"],
        ),
        (
            "en",
            "Il a dit : « Le péage a été gardé », selon le journal.",
            vec!["Le péage a été gardé"],
        ),
        ("fr", "« Un mot « dans » un autre », dit-il.", vec!["Un mot « dans » un autre"]),
        ("fr", "‹ Le péage ›, dit-il.", vec!["Le péage"]),
        ("ar", "قالت: »هكذا كان«. نزل المطر. »نعم«.", vec!["هكذا كان", "نعم"]),
        ("fa", "او گفت: « عوارض را نگه داشتند ».", vec!["عوارض را نگه داشتند"]),
        ("ru", "«Нет», — сказал он.", vec!["Нет"]),
        ("ru", "«Он сказал „нет“ и ушёл», — сказала она.", vec!["Он сказал „нет“ и ушёл"]),
        ("ja", "彼は「石油だ」と述べた。『何』とも。", vec!["石油だ", "何"]),
        ("zh", "他说“石油”。她说\"不\"。", vec!["石油", "不"]),
        ("zh-TW", "他說﹁石油﹂。", vec!["石油"]),
        ("he", "הוא אמר: \"דובר צה\"ל שמר את האגרה\".", vec!["דובר צה\"ל שמר את האגרה"]),
        ("he", "לפי ב\"הארץ\" נאמר.", vec!["הארץ"]),
        ("he", "מנכ\"לית רו\"ח אמרה.", vec![]),
        ("en", "\"The 6\" pipe was kept\", he said.", vec!["The 6\" pipe was kept"]),
        ("en", "He is 6'2\" tall, and the pipe 12″ wide.", vec![]),
        ("en", "\"He is 6'2\" tall,\" she said.", vec!["He is 6'2\" tall,"]),
        ("en", "\"It was in 1990\" and \"in 1991\".", vec!["It was in 1990", "in 1991"]),
    ] {
        assert_eq!(inside(language, block), expected, "{language}: {block}");
    }
}

#[test]
fn single_marks_are_told_from_apostrophes() {
    for (block, expected) in [
        ("Turkey’s leadership and the terrorists’ activity", vec![]),
        ("in the '90s it was said, and 'tis so; rock 'n' roll", vec![]),
        ("in the ’90s it was said, and ’tis so; rock ’n’ roll", vec![]),
        ("‘It’s the workers’ oil,’ he said.", vec!["It’s the workers’ oil,"]),
        ("'I don't know the 1990s' oil,' he said.", vec!["I don't know the 1990s' oil,"]),
        ("‘Rock ’n’ roll was mine,’ he said.", vec!["Rock ’n’ roll was mine,"]),
        (
            "‘He said “the toll was kept” twice,’ she added.",
            vec!["He said “the toll was kept” twice,"],
        ),
        (
            "'The toll was kept for years,' she added. The \"toll\" is a tax.",
            vec!["The toll was kept for years,", "toll"],
        ),
        ("‘“No,” he told me,’ she said. ‘And then?’", vec!["“No,” he told me,", "And then?"]),
        ("the workers' \"toll\" and the dogs' bone", vec!["toll"]),
        ("Shaykh ‘Abd al-Rahman came from Ka‘ba street.", vec![]),
        ("a ‘toll’ of the town", vec!["toll"]),
    ] {
        assert_eq!(inside("en", block), expected, "{block}");
    }
}

#[test]
fn a_mark_without_a_partner_leaves_words_unclear() {
    let kept = "The toll was kept,” he said, but the records show otherwise.";
    let all = |opener: &str, rest: &str| format!("{opener}{rest}");
    for (block, why) in [
        (all("\"", kept), PairReason::ClosedByAnother),
        (all("“", &kept.replace('”', "\"")), PairReason::ClosedByAnother),
        (all("“", &kept.replace('”', "“")), PairReason::ClosedByAnother),
        (all("„", &kept.replace('”', "\"")), PairReason::ClosedByAnother),
        (all("\"", &kept.replace('”', "")), PairReason::NotClosed),
        (all("“", &kept.replace('”', "")), PairReason::NotClosed),
        (all("‘", &kept.replace('”', "")), PairReason::NotClosed),
        (all("« ", &kept.replace('”', "")), PairReason::NotClosed),
    ] {
        let found = unclear("en", &block);
        assert_eq!(found.len(), 1, "{block}: {found:?}");
        let (words, found) = found[0];
        assert!(words.ends_with("otherwise."), "{block}: {words}");
        assert_eq!(found, why, "{block}");
        assert!(Reading::of_block(&block, 0, "en").quoted.is_empty(), "{block}");
    }
    assert_eq!(
        unclear("en", "The toll was kept,” he said. “Yes.”"),
        [("The toll was kept,", PairReason::NotOpened)]
    );
    assert_eq!(
        unclear("fr", "Le péage », dit-il. « Oui ».")[0],
        ("Le péage", PairReason::NotOpened)
    );
    let block = "\"A,\" he said. \"B, he said. \"C,\" he said.";
    assert_eq!(unclear("en", block), [("B, he said.", PairReason::NotClosed)]);
    let quoted = Reading::of_block(block, 0, "en").quoted;
    let quoted: Vec<&str> = quoted.iter().map(|own| slice(block, own)).collect();
    assert_eq!(quoted, ["A,", "C,"]);
}

#[test]
fn a_quotation_goes_on_where_the_next_paragraph_begins_with_its_mark() {
    for (language, body, quoted, unclear) in [
        ("en", "“One.\n\n“Two.\n\n“Three,” he said.", vec!["One.", "Two.", "Three,"], 0),
        ("en", "\"One.\n\n\"Two,\" he said.", vec!["One.", "Two,"], 0),
        ("en", "‘One.\n\n‘Two,’ he said.", vec!["One.", "Two,"], 0),
        ("fr", "« Un.\n\n« Deux », dit-il.", vec!["Un.", "Deux"], 0),
        ("es", "«Uno.\n\n»Dos», dijo.", vec!["Uno.", "Dos"], 0),
        ("en", "“One.\n\nTwo.”", vec![], 2),
        ("en", "“One, he said.\n\nTwo.\n\n“Three”", vec!["Three"], 1),
    ] {
        let reading = Reading::of(body, &paragraphs(body), language);
        let found: Vec<&str> = reading.quoted.iter().map(|own| slice(body, own).trim()).collect();
        assert_eq!(found, quoted, "{body}");
        assert_eq!(reading.unclear.len(), unclear, "{body}: {:?}", reading.unclear);
    }
}

#[test]
fn speech_that_a_dash_begins_is_told_from_who_tells_it() {
    for (language, block, expected) in [
        ("ru", "— Да, — сказал он. — Я знаю.", vec!["Да,", "Я знаю."]),
        ("ru", "— Да, сказал он;", vec!["Да,"]),
        ("ru", "— Москва — столица, — сказал он.", vec!["Москва — столица,"]),
        ("ru", "– Нет!", vec!["Нет!"]),
        ("es", "—Sí —dijo él—. Lo sé.", vec!["Sí", ". Lo sé."]),
        ("fr", "— Oui, dit-il.", vec!["Oui,"]),
        ("fr", "— Le péage a été gardé ! a-t-elle ajouté.", vec!["Le péage a été gardé !"]),
        ("tr", "— Evet, dedi Ali.", vec!["Evet,"]),
        ("tr", "- Evet, dedi Ali.", vec!["Evet,"]),
        ("pl", "— Tak — powiedział.", vec!["Tak"]),
        ("en", "— Yes, he said.", vec![]),
        ("fr", "– 20 millions d’euros pour les routes.", vec![]),
        ("fr", "- Une hausse des prix.", vec![]),
        ("fr", "— un péage ;", vec![]),
    ] {
        assert_eq!(inside(language, block), expected, "{language}: {block}");
    }
    assert_eq!(
        unclear("fr", "— Oui, dit-il. Il se leva."),
        [("Il se leva.", PairReason::AfterDash)]
    );
}

#[test]
fn every_mark_of_a_long_block_is_looked_at_a_few_times_only() {
    for piece in ["\"", "\" ", " \"a", "'a ", "‘a ", "6\" ", "“", "»a", "“a” "] {
        let block = piece.repeat(40_000);
        let start = std::hint::black_box(Reading::of_block(&block, 0, "de"));
        assert!(start.quoted.len() <= 40_000);
    }
}
