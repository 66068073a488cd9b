//! Which words beside a quotation turn it, and which do not.

use super::*;

mod beside;

#[test]
fn every_heading_of_the_list_is_read() {
    const OTHERS: [&str; 12] = [
        "fillers",
        "fillers after",
        "articles",
        "negations",
        "only",
        "other",
        "closing next",
        "stops",
        "conjunctions",
        "that",
        "barriers",
        "relative",
    ];
    const PLACES: [&str; 8] = [
        "before ",
        "right before ",
        "after ",
        "right after ",
        "closing ",
        "inverted ",
        "opens ",
        "clause ",
    ];
    for (heading, words) in casefile_words::governors::list().headed() {
        let (tag, rest) = heading.split_once(' ').unwrap();
        let place = PLACES.into_iter();
        let turn = place.filter_map(|place| rest.strip_prefix(place)).next();
        let is_turn = turn.is_some_and(|own| table::TURNS.iter().any(|(name, _)| *name == own));
        assert!(is_turn || OTHERS.contains(&rest), "{heading}");
        assert!(Governors::of(tag).is_some() || DenseGovernors::of(tag).is_some(), "{heading}");
        assert_eq!(words, words.to_lowercase(), "{heading}: small letters only");
    }
}

fn turned(language: &str, text: &str, quote: &str) -> Option<String> {
    let start = text.find(quote).unwrap_or_else(|| panic!("{quote}"));
    let byte = |at: usize| u32::try_from(at).unwrap_or(0);
    let stretch = byte(start)..byte(start + quote.len());
    let governors = Governors::of(language)?;
    let found = governed(governors, text, &(0..byte(text.len())), &stretch)?;
    Some(slice(text, &found.0).to_owned())
}

#[test]
fn words_that_turn_a_quotation_are_found() {
    for (language, text, quote, words) in [
        ("en", "He denied that the toll was kept.", "the toll was kept", "denied that"),
        (
            "en",
            "He refuted the claim that the toll was kept.",
            "the toll was kept",
            "refuted the claim that",
        ),
        (
            "en",
            "He proposed to look into how the Republic is fulfilling it.",
            "Republic is fulfilling it",
            "into how the",
        ),
        (
            "en",
            "There is no evidence that the toll was kept.",
            "the toll was kept",
            "no evidence that",
        ),
        ("en", "It would be false to say that we kept it.", "we kept it", "false to say that"),
        ("en", "We did not keep the toll.", "keep the toll", "not"),
        ("en", "We didn’t keep the toll.", "keep the toll", "didn’t"),
        ("en", "She asked whether “the toll was kept”.", "the toll was kept", "whether"),
        ("en", "I will go if the toll is kept.", "the toll is kept", "if"),
        ("en", "They act as if the toll was theirs.", "the toll was theirs", "as if"),
        ("en", "He never said that the toll was kept.", "the toll was kept", "never said that"),
        (
            "de",
            "Er bestritt, dass der Zoll behalten wurde.",
            "der Zoll behalten wurde",
            "bestritt, dass",
        ),
        (
            "de",
            "Es gebe keine Beweise dafür, dass er zahlte.",
            "er zahlte",
            "keine Beweise dafür, dass",
        ),
        ("fr", "Il a nié que le péage ait été gardé.", "le péage ait été gardé", "nié que"),
        ("fr", "On ignore s’il a gardé le péage.", "il a gardé le péage", "s’"),
        ("es", "Negó que el peaje se quedara.", "el peaje se quedara", "Negó que"),
        ("ru", "Он отрицал, что сбор оставляли себе.", "сбор оставляли себе", "отрицал, что"),
        (
            "ru",
            "Нет доказательств того, что сбор взяли.",
            "сбор взяли",
            "Нет доказательств того, что",
        ),
        ("ar", "ونفى أن تكون الرسوم قد أخذت.", "تكون الرسوم قد أخذت", "ونفى أن"),
        (
            "tr",
            "Bakan, petrolün satıldığı iddiasını yalanladı.",
            "petrolün satıldığı",
            "iddiasını yalanladı",
        ),
        ("tr", "“Petrol satıldı mı?” diye sordu.", "Petrol satıldı", "mı"),
        ("en", "That the toll was kept is a lie.", "the toll was kept", "is a lie"),
        (
            "en",
            "The claim “the toll was kept” is not true, he said.",
            "the toll was kept",
            "is not true",
        ),
        ("en", "He said the toll was kept, which is false.", "the toll was kept", "which is false"),
        ("en", "She took back that the toll was kept.", "the toll was kept", "took back that"),
        (
            "en",
            "He withdrew his claim that the toll was kept.",
            "the toll was kept",
            "withdrew his claim that",
        ),
        ("en", "No one said that the toll was kept.", "the toll was kept", "No one said that"),
        (
            "en",
            "They falsely claimed that the toll was kept.",
            "the toll was kept",
            "falsely claimed that",
        ),
        (
            "en",
            "She stopped short of saying the toll was kept.",
            "the toll was kept",
            "stopped short of saying",
        ),
        (
            "de",
            "Dass der Zoll behalten wurde, trifft nicht zu.",
            "der Zoll behalten wurde",
            "trifft nicht zu",
        ),
        (
            "de",
            "Dass der Zoll behalten wurde, bestritt er.",
            "der Zoll behalten wurde",
            "bestritt er",
        ),
        ("fr", "Que le péage ait été gardé est faux.", "le péage ait été gardé", "est faux"),
        ("es", "Que el peaje se quedara no es cierto.", "el peaje se quedara", "no es cierto"),
        ("ru", "«Сбор взяли» — это ложь, сказал он.", "Сбор взяли", "это ложь"),
        ("ru", "Он отозвал слова о том, что сбор взяли.", "сбор взяли", "отозвал слова о том, что"),
        (
            "tr",
            "Bakan, petrolün satıldığı sözlerini geri aldı.",
            "petrolün satıldığı",
            "sözlerini geri aldı",
        ),
    ] {
        assert_eq!(turned(language, text, quote).as_deref(), Some(words), "{text}");
    }
}

#[test]
fn words_of_many_languages_are_found() {
    for (language, text, quote, words) in [
        ("it", "Ha negato che il pedaggio fosse suo.", "il pedaggio fosse suo", "negato che"),
        ("it", "Non abbiamo tenuto il pedaggio.", "abbiamo tenuto il pedaggio", "Non"),
        ("pt", "Negou que o pedágio fosse seu.", "o pedágio fosse seu", "Negou que"),
        ("nl", "Hij ontkende dat de tol werd gehouden.", "de tol werd gehouden", "ontkende dat"),
        ("nl", "Wij houden de tol niet.", "Wij houden de tol", "niet"),
        ("de", "Wir behalten den Zoll nicht.", "Wir behalten den Zoll", "nicht"),
        ("de", "Angeblich behielten sie den Zoll.", "behielten sie den Zoll", "Angeblich"),
        ("sv", "Han förnekade att tullen behölls.", "tullen behölls", "förnekade att"),
        ("nb", "Han nektet for at tollen ble beholdt.", "tollen ble beholdt", "nektet for at"),
        ("da", "Vi beholder tolden ikke.", "Vi beholder tolden", "ikke"),
        ("pl", "Zaprzeczył, że zatrzymano myto.", "zatrzymano myto", "Zaprzeczył, że"),
        ("cs", "Popřel, že si mýto nechali.", "si mýto nechali", "Popřel, že"),
        ("uk", "Він заперечив, що збір узяли.", "збір узяли", "заперечив, що"),
        ("uk", "Ми не брали збір.", "брали збір", "не"),
        ("he", "לא לקחנו כלום.", "לקחנו כלום", "לא"),
        ("ro", "A negat că taxa a fost păstrată.", "taxa a fost păstrată", "A negat că"),
        ("en", "Allegedly the toll was kept.", "the toll was kept", "Allegedly"),
        (
            "en",
            "He refused to say that the toll was kept.",
            "the toll was kept",
            "refused to say that",
        ),
        ("en", "That the toll was kept is absurd.", "the toll was kept", "is absurd"),
    ] {
        assert_eq!(turned(language, text, quote).as_deref(), Some(words), "{text}");
    }
}

#[test]
fn words_that_turn_nothing_are_left_alone() {
    for (language, text, quote) in [
        ("de", "Wir behalten den Zoll, nicht wahr?", "Wir behalten den Zoll"),
        ("de", "Wir behalten den Zoll nicht nur heute.", "Wir behalten den Zoll"),
        ("de", "Der Zoll nicht, sagte er.", "Der Zoll"),
        ("it", "Non solo il pedaggio fu tenuto.", "solo il pedaggio fu tenuto"),
        ("nl", "Hij zei dat de tol werd gehouden.", "de tol werd gehouden"),
        ("en", "He said that the toll was kept.", "the toll was kept"),
        ("en", "There is no doubt that the toll was kept.", "the toll was kept"),
        ("en", "He did not deny that the toll was kept.", "the toll was kept"),
        ("en", "Not at all. The toll was kept.", "The toll was kept"),
        ("en", "No, the toll was kept.", "the toll was kept"),
        ("en", "He said no: the toll was kept.", "the toll was kept"),
        ("en", "It was not only the mayor.", "only the mayor"),
        ("en", "We denied that the toll was kept.", "denied that the toll was kept"),
        ("en", "The question is how to pay the toll.", "to pay the toll"),
        ("de", "Er sagte, dass der Zoll behalten wurde.", "der Zoll behalten wurde"),
        ("fr", "Il a dit que le péage a été gardé.", "le péage a été gardé"),
        ("es", "Dijo que sí, el peaje se quedó.", "el peaje se quedó"),
        ("ru", "Он заявил, что сбор взяли.", "сбор взяли"),
        ("ar", "وقال إن الرسوم قد أخذت.", "الرسوم قد أخذت"),
        ("tr", "Bakan, petrolün satıldığını söyledi.", "petrolün satıldığını"),
        ("ja", "彼は石油だと述べた。", "石油だ"),
        ("en", "“The toll was kept.” The claim is false, others say.", "The toll was kept."),
        ("en", "“The toll was kept,” he said. That is false.", "The toll was kept"),
        ("en", "He took back the boat that was kept.", "was kept"),
        ("en", "Russia withdrew its ambassador.", "its ambassador"),
        ("de", "„Der Zoll wurde behalten“, sagte er. Das ist falsch.", "Der Zoll wurde behalten"),
        ("ru", "«Сбор взяли», — сказал он. Это ложь.", "Сбор взяли"),
    ] {
        assert_eq!(turned(language, text, quote), None, "{text}");
    }
}
