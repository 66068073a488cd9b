//! Which names are found in which texts, and which are left to the editor.

use super::*;

pub fn actors(heads: &[&str]) -> Vec<Arc<Entity<Actor>>> {
    heads
        .iter()
        .enumerate()
        .map(|(number, head)| {
            Arc::new(Entity {
                id: format!("actor-{number}"),
                text: crate::text::TextId(0),
                head: serde_yaml::from_str(head).unwrap(),
                prose: crate::markdown::Prose::default(),
                head_range: 0..0,
                faulted: false,
            })
        })
        .collect()
}

fn found<'t>(heads: &[&str], text: &'t str) -> Vec<(&'t str, u32)> {
    found_in("en", heads, text)
}

fn found_in<'t>(language: &str, heads: &[&str], text: &'t str) -> Vec<(&'t str, u32)> {
    ActorNames::of(&ActorNames::known_by(&actors(heads)))
        .find(text, language)
        .mentions
        .into_iter()
        .map(|mention| (casefile_words::slice(text, &mention.stretch), mention.actor.0))
        .collect()
}

#[test]
fn the_longest_name_wins_and_words_are_whole() {
    let heads = [
        "{name: Iraq, kind: state}",
        "{name: Islamic State, kind: group, aliases: [Islamic State of Iraq and the Levant]}",
    ];
    assert_eq!(
        found(&heads, "the Islamic State of Iraq and the Levant, and Iraqi oil in Iraq"),
        [("Islamic State of Iraq and the Levant", 1), ("Iraq", 0)]
    );
}

#[test]
fn capitals_matter_only_where_it_is_said() {
    let heads = ["{name: Islamic State, kind: group, aliases: [{text: IS, case: exact}]}"];
    assert_eq!(
        found(&heads, "IS is islamic state; ISIL is not"),
        [("IS", 0), ("islamic state", 0)]
    );
}

#[test]
fn strings_that_are_never_links_are_left_alone() {
    let heads = ["{name: Turkey, kind: state, aliases: [Turkish], not: [Turkish people]}"];
    assert_eq!(found(&heads, "the Turkish people and Turkish oil"), [("Turkish", 0)]);
}

#[test]
fn composed_and_decomposed_letters_are_the_same() {
    let heads = ["{name: Erdoğan, kind: person}"];
    let text = "ERDOG\u{306}AN, Erdoğan’s";
    assert_eq!(found(&heads, text), [("ERDOG\u{306}AN", 0), ("Erdoğan", 0)]);
    assert_eq!(found(&["{name: Recep Erdogan, kind: person}"], "Recep\u{a0}Erdogan").len(), 1);
}

#[test]
fn typography_does_not_hide_a_name() {
    let heads = ["{name: Côte d'Ivoire, kind: state, aliases: [{text: D'IVOIRE, case: exact}]}"];
    assert_eq!(found(&heads, "in Côte d’Ivoire"), [("Côte d’Ivoire", 0)]);
    assert_eq!(found(&heads, "a D’IVOIRE, a d’Ivoire"), [("D’IVOIRE", 0)]);
    assert_eq!(found(&["{name: Jean-Luc, kind: person}"], "Jean\u{2011}Luc").len(), 1);
    assert_eq!(found(&["{name: Σωκράτης, kind: person}"], "ο ΣΩΚΡΆΤΗΣ").len(), 1);
}

#[test]
fn a_name_may_begin_with_a_mark_or_be_one() {
    let heads = ["{name: (RED), kind: organization}", "{name: †††, kind: organization}"];
    assert_eq!(found(&heads, "the (Red) list, the red list"), [("(Red)", 0)]);
    assert_eq!(found(&heads, "by ††† and †"), [("†††", 1)]);
    assert_eq!(found(&["{name: '@desk', kind: media}"], "@desk, a@desk, desk").len(), 1);
}

#[test]
fn a_word_that_grows_in_small_letters_is_taken_whole() {
    assert_eq!(found(&["{name: İzmir, kind: state}"], "in İZMIR now"), [("İZMIR", 0)]);
    assert_eq!(found(&["{name: i, kind: person}"], "İ"), []);
}

fn namesakes(language: &str, heads: &[&str], text: &str) -> Vec<String> {
    let found = ActorNames::of(&ActorNames::known_by(&actors(heads))).find(text, language);
    let longer = found.namesakes.iter();
    longer.map(|own| casefile_words::slice(text, &own.longer).to_owned()).collect()
}

const SMITH: &str = "{name: Ann Smith, kind: person, aliases: [Smith]}";

#[test]
fn a_part_of_a_longer_name_an_address_or_a_handle_is_no_name() {
    for text in [
        "said Carol Jones-Smith",
        "said Smith-Jones",
        "by @smith and @ann_smith",
        "see smith.com",
        "see https://smith.example.org/smith",
        "see www.smith.org",
        "write to smith@example.org or bo@smith.org",
        "in Smith.pdf and smith_2015.csv",
        "in /var/smith/x",
        "a Smith-24 gun",
        "said O’Smith",
        "said Ann D'Smith",
    ] {
        assert_eq!(found(&[SMITH], text), [], "{text}");
    }
    for text in [
        "said Smith.",
        "said Smith.Then he left",
        "(Smith/Jones)",
        "Smith-like talk",
        "anti-Smith",
        "Anti-Smith talk",
        "“Smith”: no",
        "Smith’s word",
        "said J.Smith",
        "Smith: no",
        "he said 'Smith' twice",
        "the pilots' Smith",
    ] {
        assert_eq!(found(&[SMITH], text), [("Smith", 0)], "{text}");
    }
    assert_eq!(found_in("fr", &[SMITH], "D’Smith, l’Smith"), [("Smith", 0), ("Smith", 0)]);
    assert_eq!(found_in("fr", &[SMITH], "O’Smith"), []);
}

#[test]
fn states_keep_their_names_in_compounds_of_two() {
    let heads = [
        "{name: Turkey, kind: state, aliases: [Turkish]}",
        "{name: Syria, kind: state}",
        "{name: Russia, kind: state, aliases: [Russian]}",
    ];
    assert_eq!(found(&heads, "the Syria-Turkey border").len(), 2);
    assert_eq!(found(&heads, "Russian-Turkish talks, pro-Turkish, Turkey-based").len(), 4);
    assert_eq!(found(&heads, "on Russia-24 and Turkey-Smith"), []);
}

#[test]
fn a_first_name_that_is_not_the_actors_makes_it_somebody_else() {
    for (text, longer) in [
        ("said Paul Smith", "Paul Smith"),
        ("Paul Smith said", "Paul Smith"),
        ("said P. Smith", "P. Smith"),
        ("said Paul Maria Smith", "Paul Maria Smith"),
        ("at Smith Barney it was said", "Smith Barney"),
        ("said Mr. Paul Smith", "Paul Smith"),
    ] {
        assert_eq!(namesakes("en", &[SMITH], text), [longer], "{text}");
        assert_eq!(found(&[SMITH], text), [], "{text}");
    }
    for text in [
        "said Ann Maria Smith",
        "said A. Smith",
        "President Smith said",
        "Mr. Smith said",
        "But Smith said",
        "On Monday Smith said",
        "told Smith Friday",
        "met Lima. Smith said",
        "PAUL SMITH WAS HERE",
        "Russia’s Smith",
        "Court Clears Smith Of Grave Fraud",
        "by Paul, Smith and others",
        "said Ann-Lena Smith",
        "the Turkish Smith",
        "Smith Jr. said",
    ] {
        assert_eq!(found(&[SMITH], text).len(), 1, "{text}");
        assert!(namesakes("en", &[SMITH], text).is_empty(), "{text}");
    }
    assert_eq!(found_in("de", &[SMITH], "sagte der Pilot Smith"), [("Smith", 0)]);
    assert_eq!(found_in("fr", &[SMITH], "a dit M. Smith. Hier Smith a dit").len(), 2);
    assert_eq!(namesakes("fr", &[SMITH], "a dit Paul Smith"), ["Paul Smith"]);
    let barred = "{name: Ann Smith, kind: person, aliases: [Smith], not: [Paul Smith]}";
    assert!(namesakes("en", &[barred], "said Paul Smith").is_empty());
    let both = [SMITH, "{name: Paul Smith, kind: person}"];
    assert_eq!(found(&both, "said Paul Smith"), [("Paul Smith", 1)]);
    let role = "{name: Ann Smith, kind: person, aliases: [{text: Premier, kind: role}]}";
    assert_eq!(found(&[role], "the Danish Premier").len(), 1);
}

#[test]
fn names_of_other_languages_go_on_before_and_behind() {
    for (language, head, text, longer) in [
        ("en", SMITH, "said Ann Smith Jones", "Ann Smith Jones"),
        (
            "en",
            "{name: Ann Beek, kind: person, aliases: [Beek]}",
            "said Ludwig van der Beek",
            "Ludwig van der Beek",
        ),
        (
            "nl",
            "{name: Anna de Vries, kind: person, aliases: [Vries]}",
            "zei Jan de Vries",
            "Jan de Vries",
        ),
        (
            "es",
            "{name: Ana García, kind: person, aliases: [García]}",
            "dijo García Lorca",
            "García Lorca",
        ),
        (
            "de",
            "{name: Eva Müller, kind: person, aliases: [Müller]}",
            "sagte Hans Müller",
            "Hans Müller",
        ),
        ("ar", "{name: علي الأحمد, kind: person, aliases: [الأحمد]}", "قال محمد الأحمد", "محمد الأحمد"),
    ] {
        assert_eq!(namesakes(language, &[head], text), [longer], "{text}");
        assert_eq!(found_in(language, &[head], text), [], "{text}");
    }
    for (language, head, text) in [
        ("en", SMITH, "told Ann Smith Friday"),
        ("en", SMITH, "said Ann Smith Jr."),
        (
            "en",
            "{name: Ann de Beek, kind: person, aliases: [Beek]}",
            "said Ann de Beek, and De Beek",
        ),
        ("nl", "{name: Anna de Vries, kind: person, aliases: [Vries]}", "zei minister de Vries"),
        ("es", "{name: Ana García, kind: person, aliases: [García]}", "el Gobierno de García"),
        ("es", "{name: Ana García, kind: person, aliases: [García]}", "dijo García. Madrid calla"),
        ("de", "{name: Eva Müller, kind: person, aliases: [Müller]}", "sagte Ministerin Müller"),
        ("de", "{name: Eva Müller, kind: person, aliases: [Müller]}", "sagte Eva-Maria Müller"),
        ("ar", "{name: علي الأحمد, kind: person, aliases: [الأحمد]}", "قال الوزير الأحمد"),
        ("ar", "{name: علي الأحمد, kind: person, aliases: [الأحمد]}", "قال وعلي الأحمد"),
    ] {
        assert!(!found_in(language, &[head], text).is_empty(), "{text}");
        assert!(namesakes(language, &[head], text).is_empty(), "{text}");
    }
}

#[test]
fn a_firm_that_is_called_after_somebody_is_somebody_else() {
    let holm = "{name: Ann Holm, kind: person, aliases: [Holm]}";
    for (text, longer) in [
        ("bought by Holm & Sons of Bergen", "Holm & Sons"),
        ("bought by Holm and Sons", "Holm and Sons"),
        ("bought by Holm & Co. in May", "Holm & Co"),
        ("bought by Fernwick & Holm in May", "Fernwick & Holm"),
        ("bought by Holm & Fernwick in May", "Holm & Fernwick"),
        ("bought by Holm AG in May", "Holm AG"),
        ("bought by Holm, Inc. in May", "Holm, Inc"),
        ("bought by Holm Ltd in May", "Holm Ltd"),
        ("bought by Holm Bros. in May", "Holm Bros"),
        ("bought by Ann Holm GmbH in May", "Ann Holm GmbH"),
        ("paid by the Ann Holm Foundation in May", "Ann Holm Foundation"),
        ("bought by Gebrüder Holm in May", "Gebrüder Holm"),
        ("Holm & Sons Charged With Grave Fraud", "Holm & Sons"),
    ] {
        assert_eq!(namesakes("en", &[holm], text), [longer], "{text}");
        assert_eq!(found(&[holm], text), [], "{text}");
    }
    assert_eq!(namesakes("de", &[holm], "bei Holm & Söhne"), ["Holm & Söhne"]);
    assert_eq!(namesakes("de", &[holm], "bei Holm und Söhne"), ["Holm und Söhne"]);
    let russian = "{name: Анна Холм, kind: person, aliases: [Холм]}";
    assert_eq!(namesakes("ru", &[russian], "купило ООО «Холм» в мае"), ["ООО «Холм"]);
    for text in [
        "said Holm and Jones",
        "Holm and sons left",
        "Holm’s sons left",
        "Holm’s AG",
        "Holm said",
        "Mr & Mrs Holm left",
        "Holm & Fernwick Clash Over Dues",
        "HOLM AS DIRECTOR",
        "said Holm, Company spokesman",
    ] {
        assert_eq!(found(&[holm], text).len(), 1, "{text}");
        assert!(namesakes("en", &[holm], text).is_empty(), "{text}");
    }
    let both = [holm, "{name: Bo Fernwick, kind: person, aliases: [Fernwick]}"];
    assert_eq!(found(&both, "said Holm & Fernwick").len(), 2);
    let firm = "{name: Holm, kind: organization}";
    assert_eq!(found(&[firm], "bought by Holm AG and Holm Ltd").len(), 2);
    assert_eq!(namesakes("en", &[firm], "bought by Holm & Sons"), ["Holm & Sons"]);
    let known = [holm, "{name: Holm & Sons, kind: organization}"];
    assert_eq!(found(&known, "bought by Holm & Sons"), [("Holm & Sons", 1)]);
    let states = ["{name: Turkey, kind: state}"];
    assert_eq!(found(&states, "on Turkey & Syria").len(), 1);
}

#[test]
fn a_disguised_name_is_no_link_and_is_found() {
    let heads =
        ["{name: Sergey Lavrov, kind: person, aliases: [Lavrov]}", "{name: Лавров, kind: group}"];
    let alike = |language: &str, text: &str| -> Vec<(String, String, u32)> {
        let found = ActorNames::of(&ActorNames::known_by(&actors(&heads))).find(text, language);
        let own = found.look_alikes.into_iter();
        let words = |own: &LookAlike| slice(text, &own.stretch).to_owned();
        own.map(|own| (words(&own), own.looks, own.actor.0)).collect()
    };
    let told =
        |written: &str, looks: &str, actor| vec![(written.to_owned(), looks.to_owned(), actor)];
    assert_eq!(alike("en", "said Lаvrov now"), told("Lаvrov", "Lavrov", 0));
    assert_eq!(
        alike("en", "said Sergey Lav\u{ad}rov now"),
        told("Sergey Lav\u{ad}rov", "Sergey Lavrov", 0)
    );
    assert_eq!(alike("en", "said Lav\u{200b}rov now"), told("Lav\u{200b}rov", "Lavrov", 0));
    assert_eq!(alike("ru", "сказал Лaвров"), told("Лaвров", "Лавров", 1));
    assert_eq!(alike("en", "e\u{301} Lаvrov"), told("Lаvrov", "Lavrov", 0));
    let both = "said Serg\u{435}y Lavrov";
    assert_eq!(alike("en", both), told("Serg\u{435}y Lavrov", "Sergey Lavrov", 0));
    assert!(namesakes("en", &heads, both).is_empty());
    for text in ["said Lavrov", "\u{200b}Lavrov\u{200b}", "сказал Лавров", "said Lаvrova"]
    {
        assert_eq!(alike("en", text), [], "{text}");
    }
}

#[test]
fn capitals_go_by_the_language_of_the_text() {
    let heads = ["{name: Işık Yıldırım, kind: person}", "{name: İlhan Ilgın, kind: person}"];
    let text = "IŞIK YILDIRIM, İLHAN ILGIN";
    assert_eq!(found_in("tr", &heads, text).len(), 2);
    assert_eq!(found_in("tr", &heads, "ışık yıldırım").len(), 1);
    assert_eq!(found_in("tr", &["{name: ISIS, kind: group}"], "ISIS’in, Isis").len(), 1);
    assert_eq!(found_in("de", &["{name: Franz Strauß, kind: person}"], "FRANZ STRAUSS").len(), 1);
    assert_eq!(found_in("el", &["{name: Παπάς, kind: person}"], "ο ΠΑΠΑΣ").len(), 1);
    assert_eq!(found_in("ru", &["{name: Хрущёв, kind: person}"], "Хрущев, ХРУЩЕВ").len(), 2);
}

#[test]
fn names_are_found_in_scripts_without_spaces() {
    let heads = [
        "{name: 李伟, kind: person}",
        "{name: マイケル・ジャクソン, kind: person, aliases: [ジャクソン]}",
        "{name: ラン, kind: group}",
        "{name: 김정은, kind: person}",
    ];
    assert_eq!(found_in("zh", &heads, "他说，李伟说石油。李伟"), [("李伟", 0), ("李伟", 0)]);
    assert_eq!(
        found_in("ja", &heads, "彼はマイケル・ジャクソンと述べた。フランスのラン。"),
        [("マイケル・ジャクソン", 1), ("ラン", 2)]
    );
    assert_eq!(found_in("ko", &heads, "김정은은 말했다. 최김정은"), [("김정은", 3)]);
    let barred = ["{name: 李伟, kind: person, not: [李伟明]}"];
    assert_eq!(found_in("zh", &barred, "李伟明说，李伟说"), [("李伟", 0)]);
}
