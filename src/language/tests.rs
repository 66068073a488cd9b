//! Messages of small languages made here, said in text and in HTML.

use std::sync::Arc;

use super::*;
use crate::value::{Date, NameForms};

fn language(tag: &str, text: &str) -> Language {
    let (file, faults) = MessageFile::read(text);
    assert_eq!(faults, []);
    Language::of(tag, file, Some(Arc::clone(english())))
}

fn date(tag: &str, date: &str) -> String {
    let language = language(tag, "");
    days::words(&language, &Date::parse(date).unwrap())
}

fn english_date(text: &str) -> String {
    days::words(english(), &Date::parse(text).unwrap())
}

#[test]
fn a_number_chooses_by_itself_first_and_then_by_its_class() {
    let say = |count: usize| english().say("count-replies").with("count", count).text();
    assert_eq!([0, 1, 12_345].map(say), ["no reply", "1 reply", "12,345 replies"]);
    let russian =
        language("ru", "x = { $n } { $n ->\n [one] ответ\n [few] ответа\n *[many] ответов\n }\n");
    let say = |n: usize| russian.say("x").with("n", n).text();
    assert_eq!([1, 3, 5, 21].map(say), ["1 ответ", "3 ответа", "5 ответов", "21 ответ"]);
}

#[test]
fn lists_are_joined_as_the_language_joins_them() {
    let say = |tag: &str, items: &[&'static str]| {
        let language = language(tag, "x = { $items }\n");
        let items: Vec<Argument<'_>> = items.iter().map(|item| Argument::from(*item)).collect();
        language.say("x").with("items", items).text()
    };
    assert_eq!(say("en-001", &["A", "B", "C"]), "A, B and C");
    assert_eq!(say("es", &["Ana", "Inés"]), "Ana e Inés");
    assert_eq!(say("tr", &["A", "B"]), "A ve B");
    assert_eq!(say("de", &["A"]), "A");
}

#[test]
fn capitals_are_those_of_the_language() {
    let say = |tag: &str| {
        language(tag, "x = { CAPITAL($who) }\n").say("x").with("who", "istanbul").text()
    };
    assert_eq!(say("tr"), "İstanbul");
    assert_eq!(say("en"), "Istanbul");
}

#[test]
fn what_runs_another_way_is_isolated_and_what_is_of_another_language_is_marked() {
    let language = language("en", "x = { $who } said <so>\n");
    let said = |who: OwnWords<'static>| language.say("x").with("who", who).html().0;
    let own = |words: &'static str, tag| OwnWords {
        runs_against: language.is_against(words),
        language: tag,
        ..OwnWords::default().with(words)
    };
    assert_eq!(said(own("A & B", None)), "A &amp; B said &lt;so&gt;");
    assert_eq!(said(own("صحيفة الشرق", None)), "<bdi>صحيفة الشرق</bdi> said &lt;so&gt;");
    let plain = language.say("x").with("who", "صحيفة").html().0;
    assert_eq!(plain, "<bdi>صحيفة</bdi> said &lt;so&gt;");
    assert_eq!(
        said(own("صحيفة", Some("ar"))),
        "<bdi lang=\"ar\" dir=\"rtl\">صحيفة</bdi> said &lt;so&gt;"
    );
}

#[test]
fn a_capital_is_that_of_the_words_own_language() {
    let turkish = language("tr", "x = { CAPITAL($who) }\n");
    let said = |own: OwnWords<'static>| turkish.say("x").with("who", own).text();
    assert_eq!(said(OwnWords::default().with("istanbul")), "İstanbul");
    let english = OwnWords { language: Some("en"), ..OwnWords::default() };
    assert_eq!(said(english.with("ipswich council")), "Ipswich council");
}

#[test]
fn html_that_a_view_made_stays_as_it_is_and_is_text_in_attributes() {
    let language = language("en", "x = by { $who }\n");
    let made = Argument::Made(Html("<bdi lang=\"ru\">A &amp; <b>B</b></bdi>".to_owned()));
    let message = language.say("x").with("who", made);
    assert_eq!(message.html().0, "by <bdi lang=\"ru\">A &amp; <b>B</b></bdi>");
    assert_eq!(message.text(), "by A & B");
}

#[test]
fn a_sentence_that_ends_in_an_abbreviation_has_one_full_stop() {
    let language = language("en", "x = By { $who }. So it is...\n");
    let message = |who: &'static str| language.say("x").with("who", Argument::from(who).strong());
    assert_eq!(message("Acme Inc.").text(), "By Acme Inc. So it is...");
    assert_eq!(message("Acme Inc.").html().0, "By <b>Acme Inc.</b> So it is...");
    assert_eq!(message("Acme").html().0, "By <b>Acme</b>. So it is...");
}

#[test]
fn a_link_is_one_in_html_alone() {
    let language = language("en", "x = see { $page }\n");
    let page = Argument::from("the page").linked(Some("../a?b&c".to_owned()));
    let message = language.say("x").with("page", page);
    assert_eq!(message.text(), "see the page");
    assert_eq!(message.html().0, "see <a href=\"../a?b&amp;c\">the page</a>");
}

#[test]
fn a_message_that_is_missing_is_english_and_says_so() {
    let turkish = language("tr", "x = { count-replies }\n");
    assert_eq!(
        turkish.say("date-unknown").html().0,
        "<span lang=\"en\" dir=\"ltr\">not known</span>"
    );
    assert_eq!(turkish.word("date-unknown"), "not known");
    assert!(turkish.missing().contains(&"date-unknown"));
}

#[test]
fn names_stand_in_a_form_that_the_dossier_gives() {
    let russian = language("ru", "x = по словам { FORM($who, case: \"genitive\") }\n");
    let forms = NameForms([("genitive".to_owned(), "Анны Орловой".into())].into());
    let with =
        OwnWords { forms: Some(&forms), ..OwnWords::default().with("Анна Орлова") };
    let without = OwnWords { forms: None, ..with.clone() };
    assert_eq!(russian.say("x").with("who", with).text(), "по словам Анны Орловой");
    assert_eq!(russian.say("x").with("who", without).text(), "по словам Анна Орлова");
}

#[test]
fn dates_show_what_is_known_and_no_more() {
    for (written, words) in [
        ("2015", "2015"),
        ("2015-12", "December 2015"),
        ("2015-12-03", "3 December 2015"),
        ("XXXX-12-09", "9 December, year not stated"),
        ("2015-12-08?", "8 December 2015, uncertain"),
        ("2015~", "about 2015"),
        ("../2015-12-08", "on or before 8 December 2015"),
        ("2015-12-03/..", "on or after 3 December 2015"),
        ("2014/2015-06", "2014 to June 2015"),
        ("2015/", "from 2015, end not known"),
        ("/2015", "to 2015, beginning not known"),
        ("201X", "2010s"),
        ("2015-12-XX", "a day in December 2015"),
        ("[2014,2016]", "one of: 2014; 2016"),
        ("2015-21", "spring 2015"),
        ("-0043", "44 BC"),
    ] {
        assert_eq!(english_date(written), words, "{written}");
    }
}

#[test]
fn whole_days_are_written_by_cldr() {
    assert_eq!(date("en-US", "2015-12-03"), "December 3, 2015");
    assert_eq!(date("tr", "2015-12-03"), "3 Aralık 2015");
    assert_eq!(date("ru", "2015-12"), "декабрь 2015\u{202f}г.");
    assert_eq!(date("de", "2015-12-03"), "3. Dezember 2015");
    assert_eq!(date("es", "2015-12-03"), "3 de diciembre de 2015");
}

#[test]
fn faults_are_told_at_the_word() {
    let fault = |text: &'static str| {
        let (file, mut faults) = MessageFile::read(text);
        faults.extend(file.unknown(&built_in("en").unwrap_or_default()));
        let told = faults.into_iter();
        told.map(|own| (text.get(own.range).unwrap_or_default(), own.message, own.hint))
            .collect::<Vec<_>>()
    };
    let (at, message, hint) = fault("count-replys = { $count }\n").remove(0);
    assert_eq!((at, &*message), ("count-replys", "there is no message `count-replys`"));
    assert_eq!(hint.as_deref(), Some("did you mean `count-replies`?"));
    let (at, message, hint) = fault("count-replies = { $number }\n").remove(0);
    assert_eq!((at, &*message), ("number", "the message `count-replies` is given no `$number`"));
    assert_eq!(hint.as_deref(), Some("it is given `$count`"));
    let (at, message, _) = fault("date-about = { LISTE($date) }\n").remove(0);
    assert_eq!((at, &*message), ("LISTE", "there is no function `LISTE`"));
    let (_, message, _) = fault("date-about = { date-about }\n").remove(0);
    assert_eq!(message, "`date-about` takes up itself");
    let (_, message, _) = fault("date-about\n").remove(0);
    assert!(message.starts_with("this is not a message of Fluent"), "{message}");
}

#[test]
fn a_circle_through_two_files_ends() {
    let language =
        language("en", "date-about = { date-uncertain }\ndate-uncertain = { $date }, ?\n");
    assert_eq!(language.say("date-about").with("date", "x").text(), "x, ?");
}

#[test]
fn one_or_another_of_several_is_joined_as_the_language_does() {
    let say = |tag: &str, items: &[&'static str]| {
        let language = language(tag, "x = { $items }\n");
        let items = items.iter().map(|item| Argument::from(*item)).collect();
        language.say("x").with("items", Argument::Either(items)).text()
    };
    assert_eq!(say("en-GB", &["A", "B", "C"]), "A, B or C");
    assert_eq!(say("es", &["Ana", "Olga"]), "Ana u Olga");
}

#[test]
fn a_day_is_one_to_machines_too() {
    let language = language("en", "x = on { $day }\n");
    let day = Argument::from("3 May").timed(Some("2020-05-03".to_owned()));
    let message = language.say("x").with("day", day.strong());
    assert_eq!(message.text(), "on 3 May");
    assert_eq!(message.html().0, "on <b><time datetime=\"2020-05-03\">3 May</time></b>");
}

#[test]
fn a_day_with_its_weekday_keeps_its_time() {
    let day = |text| english().day(&Date::parse(text).unwrap());
    assert_eq!(day("2015-12-03"), "Thursday, 3 December 2015");
    assert_eq!(day("2015-12-03T14:05:00"), "Thursday, 3 December 2015, 14:05");
    assert_eq!(day("2015-12"), "December 2015");
}

#[test]
fn every_language_that_is_brought_along_is_whole() {
    let known = built_in("en").unwrap();
    let tags = tags();
    assert!(tags.len() > 3, "{tags:?}");
    for tag in &tags {
        let (file, faults) = MessageFile::read(&built_in_text(tag).unwrap());
        assert_eq!(faults, [], "{tag}");
        assert_eq!(file.unknown(&known), [], "{tag}");
        let language = Language::of(tag, file, Some(Arc::clone(english())));
        assert_eq!(language.missing(), Vec::<&str>::new(), "{tag}");
    }
}

#[test]
fn what_a_term_chooses_by_is_in_the_file_and_its_message_is_fixed() {
    let russian = language(
        "ru",
        "-reply = { $case ->\n   *[nominative] ответ\n    [plural] ответы\n }\nheading-replies = { -reply(case: \"plural\") }\n",
    );
    assert_eq!(russian.word("heading-replies"), "ответы");
    assert_eq!(
        language("uk", "heading-replies = { date-unknown }\n").word("heading-replies"),
        "not known"
    );
}

#[test]
fn a_region_that_is_named_is_meant() {
    let date = |tag: &str| {
        let language = chosen(&[], tag, &LanguageCache::default()).value;
        language.date(&Date::parse("2015-12-03").unwrap())
    };
    assert_eq!(
        ["en", "en-GB", "en-US"].map(date),
        ["3 December 2015", "3 December 2015", "December 3, 2015"]
    );
}

#[test]
fn a_line_above_an_allegation_says_whose_it_is() {
    let told = |text: &str| {
        let (file, _) = MessageFile::read(text);
        file.unknown(&built_in("en").unwrap()).len()
    };
    assert_eq!(told("attribution-says = It is known\n"), 1);
    assert_eq!(told("attribution-says = { attribution-finds }\n"), 0);
    assert_eq!(told("attribution-nobody = Nobody says\n"), 0);
}
