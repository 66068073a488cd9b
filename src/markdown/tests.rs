//! Bodies as they are read and written: wikilinks, notes, pictures, headings, comments.

use super::*;

fn html(body: &str) -> String {
    let prose = read(body, 0);
    prose.html(Layers::default(), &|number| {
        let link = prose.links().get(number)?;
        match &link.target {
            LinkTarget::Web(address) | LinkTarget::Picture(address) => {
                Some((address.clone(), None))
            }
            LinkTarget::Fragment(words) => {
                Some((format!("#{}", prose.heading(words)?.id), Some(words.clone())))
            }
            LinkTarget::Entity { id, .. } => {
                Some((id.clone(), link.is_bare.then(|| format!("the title of {id}"))))
            }
            LinkTarget::Refused(_) | LinkTarget::Gone => None,
        }
    })
}

#[test]
fn a_wikilink_stands_in_a_cell_with_its_words() {
    let table = "| a | b |\n|---|---|\n| Bo | [[bo-pilot\\|the pilot]] |\n";
    assert!(html(table).contains("<td><a href=\"bo-pilot\">the pilot</a></td>"), "{}", html(table));
    assert_eq!(read(table, 0).oddities(), []);
    let cut = read(&table.replace('\\', ""), 0);
    assert_eq!(cut.oddities()[0].what, Odd::CutWikilink);
    assert_eq!(read("| a |\n|---|\n| b | c |\n", 0).oddities()[0].what, Odd::TooManyCells);
    for whole in ["| b \\| c |", "b", "| b", "b |", "| `b\\|c` |"] {
        let table = format!("| a |\n|---|\n{whole}\n");
        assert_eq!(read(&table, 0).oddities(), [], "{table}");
    }
}

#[test]
fn a_wikilink_without_words_is_called_by_its_target() {
    for link in ["[[gazette|]]", "[[gazette]]", "[](source:gazette)"] {
        assert_eq!(html(link), "<p><a href=\"gazette\">the title of gazette</a></p>", "{link}");
    }
}

#[test]
fn footnotes_are_numbered_and_linked_both_ways() {
    let html = html("One[^A], again[^a].\n\n[^a]: The first.\n\n[^b]: No one names it.");
    for part in [
        "One<sup><a id=\"fnref:1\" href=\"#fn:1\" role=\"doc-noteref\">1</a></sup>",
        "again<sup><a id=\"fnref:1:2\" href=\"#fn:1\" role=\"doc-noteref\">1</a></sup>",
        "<div class=\"footnote\" id=\"fn:1\"><sup>1</sup><p>The first.</p>",
        "<a href=\"#fnref:1\" role=\"doc-backlink\">↩</a> <a href=\"#fnref:1:2\" role=\"doc-backlink\">↩</a></div>",
        "<div class=\"footnote\" id=\"fn:2\"><sup>2</sup><p>No one names it.</p></div>",
    ] {
        assert!(html.contains(part), "{part}\n{html}");
    }
    let twice = read("One[^a].\n\n[^a]: The first.\n\n[^A]: The second.", 0);
    assert_eq!(twice.oddities()[0].what, Odd::SecondFootnote("A".to_owned()));
}

#[test]
fn pictures_have_their_descriptions_which_are_no_words_of_the_text() {
    let body = "One ![The *pier*](<static/a b.png>) two [![c](c.png)](https://example.org/).";
    assert_eq!(
        html(body),
        "<p>One <img src=\"a%20b.png\" alt=\"The pier\"> two <a href=\"https://example.org/\">\
         <img src=\"c.png\" alt=\"c\"></a>.</p>"
    );
    let prose = read(body, 0);
    assert_eq!(prose.words(), "One  two .\n");
    let description = prose.shown(&prose.links()[0].stretch);
    assert_eq!(description, "The pier");
    let written = prose.written(&prose.links()[0].stretch).unwrap();
    assert_eq!(&body[written.start..=written.start], "!");
}

#[test]
fn descriptions_and_headings_keep_nothing_of_what_is_blotted_out() {
    let prose = read("# Nora came\n\n![Nora at sea](a.png) [here](#nora-came)", 0);
    let places = prose.text().match_indices("Nora").map(|(at, _)| Blot {
        stretch: u32::try_from(at).unwrap()..u32::try_from(at + 4).unwrap(),
        why: "name".to_owned(),
    });
    let (without, _) = prose.without(places.collect(), &|address| address.contains("nora"));
    let html = without.html(Layers::default(), &|number| match &without.links()[number].target {
        LinkTarget::Picture(file) => Some((file.clone(), None)),
        _ => None,
    });
    assert!(!html.to_lowercase().contains("nora"), "{html}");
    assert!(
        html.contains("id=\"name-came\"") && html.contains("alt=\"█████ [name] at sea\""),
        "{html}"
    );
    assert!(without.words().ends_with("here\n"), "{:?}", without.words());
}

#[test]
fn what_stands_around_a_comment_is_read_as_if_it_were_not_there() {
    for (body, shown) in [
        ("a <!-- x\n\ny --> *b* %%c%%\n\n%%\nz\n%%\n\nend", "<p>a <em>b</em></p><p>end</p>"),
        ("%%x%% # no heading\n", "<h2 id=\"no-heading\">no heading</h2>"),
        ("- a\n\n<!-- -->\n\n- b", "<ul><li>a</li></ul><ul><li>b</li></ul>"),
        ("a\n<!-- x -->\nb", "<p>a</p><p>b</p>"),
        ("a\n%%x%%\nb", "<p>a b</p>"),
        ("**bo%%x%%ld**", "<p><strong>bold</strong></p>"),
    ] {
        assert_eq!(html(body), shown, "{body:?}");
    }
    let body = "one <!-- x --> two %%y%% three";
    let prose = read(body, 10);
    for word in ["one", "two", "three"] {
        let at = u32::try_from(prose.text().find(word).unwrap()).unwrap();
        let written = prose.written(&(at..at + u32::try_from(word.len()).unwrap())).unwrap();
        assert_eq!(&body[written.start - 10..written.end - 10], word);
    }
}

#[test]
fn an_address_in_the_place_of_a_language_is_not_written() {
    let html = |info: &str| {
        let prose = read(&format!("~~~ {info}\nx\n~~~\n"), 0);
        prose.html(Layers::default(), &|_| None)
    };
    assert_eq!(html("toml"), "<pre><code class=\"language-toml\">x\n</code></pre>");
    assert!(!html("](javascript:alert(1))").contains("javascript"));
}
