//! What turns a quotation though it does not stand right beside it.

use super::*;
use crate::check::governed_words::beside::asked as question;

#[test]
fn a_verb_that_says_who_denies_is_found_behind_a_quotation() {
    for (language, text, quote, words) in [
        ("en", "“The toll was kept,” he denied.", "The toll was kept", "he denied"),
        (
            "en",
            "“The toll was kept”, the mayor denied on Friday.",
            "The toll was kept",
            "the mayor denied",
        ),
        ("en", "“The toll was kept!” he denied.", "The toll was kept!", "he denied"),
        ("en", "The toll was kept, Bo Pilot denied.", "The toll was kept", "Bo Pilot denied"),
        ("en", "‘The toll was kept,’ denied the mayor.", "The toll was kept", "denied"),
        (
            "en",
            "“The toll was kept,” she flatly denied, and left.",
            "The toll was kept",
            "she flatly denied",
        ),
        (
            "de",
            "„Der Zoll wurde behalten“, dementierte die Ministerin am Freitag.",
            "Der Zoll wurde behalten",
            "dementierte",
        ),
        (
            "fr",
            "« Le péage a été gardé », a démenti le maire.",
            "Le péage a été gardé",
            "a démenti",
        ),
        ("fr", "« Le péage a été gardé », a-t-il nié.", "Le péage a été gardé", "a-t-il nié"),
        ("es", "«El peaje se quedó», negó el alcalde.", "El peaje se quedó", "negó"),
        (
            "it",
            "«Il pedaggio fu tenuto», ha smentito il sindaco.",
            "Il pedaggio fu tenuto",
            "ha smentito",
        ),
        ("pt", "“O pedágio foi guardado”, negou o prefeito.", "O pedágio foi guardado", "negou"),
        ("ru", "«Сбор взяли себе», — опроверг министр.", "Сбор взяли себе", "опроверг"),
        (
            "pl",
            "„Myto zostało zatrzymane” – zaprzeczył burmistrz.",
            "Myto zostało zatrzymane",
            "zaprzeczył",
        ),
        ("ar", "«أخذت الرسوم كلها»، نفى الوزير.", "أخذت الرسوم كلها", "نفى"),
    ] {
        assert_eq!(turned(language, text, quote).as_deref(), Some(words), "{text}");
    }
}

#[test]
fn who_speaks_otherwise_behind_a_quotation_denies_nothing_of_it() {
    for (language, text, quote) in [
        ("en", "“The toll was kept.” He denied this.", "The toll was kept."),
        ("en", "“The toll was kept,” said Pilot, who denied nothing.", "The toll was kept"),
        ("en", "“The toll was kept,” he said, and denied the rest.", "The toll was kept"),
        ("en", "“The toll was kept,” he did not deny.", "The toll was kept"),
        ("en", "“The toll was kept,” nobody denied.", "The toll was kept"),
        ("en", "Pilot said the toll was kept, which the mayor denied.", "the toll was kept"),
        ("en", "Pilot said the toll was kept, a charge the mayor denied.", "the toll was kept"),
        ("en", "Pilot said the toll was kept, but the mayor denied it.", "the toll was kept"),
        ("en", "“The toll was kept,” the mayor denied knowing.", "The toll was kept"),
        ("en", "The “toll” he denied.", "toll"),
        (
            "de",
            "Der Zoll sei behalten worden, sagte er, bestritt aber die Höhe.",
            "Der Zoll sei behalten worden",
        ),
        ("de", "„Der Zoll wurde behalten“, bestritt niemand.", "Der Zoll wurde behalten"),
        ("es", "Dijo que el peaje se quedó, negó el resto.", "el peaje se quedó"),
        ("ru", "«Сбор взяли себе», — сказал министр.", "Сбор взяли себе"),
    ] {
        assert_eq!(turned(language, text, quote), None, "{text}");
    }
}

#[test]
fn a_word_that_begins_a_sentence_turns_its_first_clause() {
    for (language, text, quote, words) in [
        ("en", "Had the toll been kept, we would know.", "the toll been kept", "Had"),
        ("en", "But had the toll been kept, we would know.", "the toll been kept", "had"),
        (
            "en",
            "He said: “Should the state buy the oil, we leave.”",
            "the state buy the oil",
            "Should",
        ),
        (
            "en",
            "If we accept that the toll was kept, all is clear.",
            "the toll was kept",
            "If we accept that",
        ),
        (
            "de",
            "Wäre der Zoll behalten worden, so wüssten wir es.",
            "der Zoll behalten worden",
            "Wäre",
        ),
        ("de", "Hat die Türkei Öl gekauft, so war es wenig.", "die Türkei Öl gekauft", "Hat"),
        ("de", "Und sollte die Türkei Öl kaufen, gehen wir.", "die Türkei Öl kaufen", "sollte"),
        (
            "nl",
            "Had de stad de tol gehouden, dan wisten wij het.",
            "de stad de tol gehouden",
            "Had",
        ),
        ("sv", "Hade staden behållit tullen, så visste vi det.", "staden behållit tullen", "Hade"),
        ("da", "Havde byen beholdt tolden, vidste vi det.", "byen beholdt tolden", "Havde"),
        ("fr", "Eût-on gardé le péage, nous le saurions.", "gardé le péage", "Eût-on"),
        (
            "es",
            "Hubiera el alcalde guardado el peaje, lo sabríamos.",
            "el alcalde guardado el peaje",
            "Hubiera",
        ),
        (
            "it",
            "Avesse il sindaco tenuto il pedaggio, lo sapremmo.",
            "il sindaco tenuto il pedaggio",
            "Avesse",
        ),
        (
            "pt",
            "Tivesse o prefeito guardado o pedágio, saberíamos.",
            "o prefeito guardado o pedágio",
            "Tivesse",
        ),
        ("ru", "Будь сбор взят, мы бы знали.", "сбор взят", "Будь"),
    ] {
        assert_eq!(turned(language, text, quote).as_deref(), Some(words), "{text}");
    }
}

#[test]
fn a_word_that_begins_no_sentence_or_another_clause_turns_nothing() {
    for (language, text, quote) in [
        (
            "en",
            "Had we known it, the toll was kept all the same.",
            "the toll was kept all the same",
        ),
        ("en", "The mayor had the toll kept.", "the toll kept"),
        ("en", "They say No. 2 had the toll kept.", "the toll kept"),
        ("de", "Wäre es so, der Zoll bliebe.", "der Zoll bliebe"),
        ("de", "Laut Verf. hat die Türkei Öl gekauft.", "die Türkei Öl gekauft"),
        ("de", "Die Türkei hat Öl gekauft.", "Öl gekauft"),
        ("nl", "De stad had de tol gehouden.", "de tol gehouden"),
        ("ru", "Министр сказал, что сбор взят.", "сбор взят"),
    ] {
        assert_eq!(turned(language, text, quote), None, "{text}");
    }
}

#[test]
fn a_question_without_its_mark_is_found() {
    let asked = |text: &str, quote: &str| {
        let byte = |at: usize| u32::try_from(at).unwrap_or(0);
        let start = byte(text.find(quote).unwrap_or_else(|| panic!("{quote}")));
        let stretch = start..start + byte(quote.len());
        let found = question(text, &(0..byte(text.len())), &stretch)?;
        Some(slice(text, &found.0).to_owned())
    };
    for (text, quote, words) in [
        ("Do you think that Turkey buys oil?", "Turkey buys oil", "?"),
        ("Did he say “Turkey buys oil”?", "Turkey buys oil", "”?"),
        ("Does Turkey buy oil from them?", "Turkey buy oil", "from them?"),
        ("Покупает ли Турция нефть у них?", "Турция нефть у них", "?"),
        ("هل تشتري تركيا النفط؟", "تشتري تركيا النفط", "؟"),
        ("トルコは石油を買うのか？", "トルコは石油を買う", "のか？"),
    ] {
        assert_eq!(asked(text, quote).as_deref(), Some(words), "{text}");
    }
    for (text, quote) in [
        ("Do you think that Turkey buys oil?", "Turkey buys oil?"),
        ("“Turkey buys oil,” he said, “and who sells it?”", "Turkey buys oil"),
        ("Turkey buys oil, but who sells it?", "Turkey buys oil"),
        ("Turkey buys oil. Who sells it?", "Turkey buys oil"),
        ("Turkey buys oil! Who sells it?", "Turkey buys oil"),
        ("Turkey buys oil", "Turkey buys oil"),
        ("What is a “local notice”?", "local notice"),
    ] {
        assert_eq!(asked(text, quote), None, "{text}");
    }
}

#[test]
fn who_denies_and_when_may_stand_before_what_is_denied() {
    for (language, text, quote, words) in [
        (
            "en",
            "He denied on Monday that the dam leaked.",
            "the dam leaked",
            "denied on Monday that",
        ),
        (
            "en",
            "He denied reports by Reuters that the dam leaked.",
            "dam leaked",
            "denied reports by Reuters that the",
        ),
        (
            "de",
            "Gestern bestritt der Minister, dass der Damm leck sei.",
            "der Damm leck sei",
            "bestritt der Minister, dass",
        ),
        (
            "es",
            "Negó el ministro que la presa tuviera fugas.",
            "la presa tuviera fugas",
            "Negó el ministro que",
        ),
        (
            "nl",
            "Gisteren ontkende de minister dat de dam lekte.",
            "de dam lekte",
            "ontkende de minister dat",
        ),
        (
            "ru",
            "Вчера опроверг министр, что плотина протекла.",
            "плотина протекла",
            "опроверг министр, что",
        ),
        ("ar", "نفى الوزير أن السد تسرب.", "السد تسرب", "نفى الوزير أن"),
        ("en", "Nobody sold the port to them.", "sold the port to them", "Nobody"),
        ("de", "Niemand hat den Damm verkauft.", "hat den Damm verkauft", "Niemand"),
        ("fr", "Personne n’a vendu le port.", "vendu le port", "n’a"),
        ("es", "Nadie vendió el puerto.", "vendió el puerto", "Nadie"),
    ] {
        assert_eq!(turned(language, text, quote).as_deref(), Some(words), "{text}");
    }
}

#[test]
fn a_clause_that_somebody_says_after_a_denial_is_none_of_it() {
    for (language, text, quote) in [
        ("en", "He denied all else and said that the dam leaked.", "the dam leaked"),
        ("en", "He denied the report, adding that the dam leaked.", "the dam leaked"),
        ("en", "He did not deny on Monday that the dam leaked.", "the dam leaked"),
        ("en", "He rejected the plan after learning that the dam leaked.", "the dam leaked"),
        ("en", "He dismissed those who knew that the dam leaked.", "the dam leaked"),
        ("en", "He denied the firm a permit that was due.", "was due"),
        ("es", "El alcalde rechazó el plan que la presa pedía.", "la presa pedía"),
        ("de", "Er bestritt alles, sagte aber, dass der Damm leck sei.", "der Damm leck sei"),
        ("ar", "نفى الوزير ذلك وقال إن السد تسرب.", "السد تسرب"),
        ("ar", "أكد الوزير أن السد تسرب.", "السد تسرب"),
    ] {
        assert_eq!(turned(language, text, quote), None, "{text}");
    }
}
