//! Each construct of built-in templates, walked and as the library renders it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::DirectTemplates;
use crate::language::{self, Html};
use crate::view_data::ViewData;

#[derive(Serialize)]
struct SamplePage {
    title: &'static str,
    marked: Html,
    nothing: Option<u8>,
    zero: u8,
    below: i32,
    share: f64,
    is_known: bool,
    rows: Vec<SampleRow>,
    empty: Vec<SampleRow>,
    pair: (u8, u8),
    names: BTreeMap<&'static str, &'static str>,
    kind: SampleKind,
}

#[derive(Serialize)]
struct SampleRow {
    href: Option<&'static str>,
    words: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum SampleKind {
    NewsArticle,
}

fn page() -> SamplePage {
    SamplePage {
        title: "A <b> & \"B\" 'C' – ü",
        marked: Html("<i>x</i>".to_owned()),
        nothing: None,
        zero: 0,
        below: -3,
        share: 2.0,
        is_known: true,
        rows: vec![
            SampleRow { href: Some("a/index.html"), words: "first" },
            SampleRow { href: None, words: "<second>" },
            SampleRow { href: Some("c"), words: "" },
        ],
        empty: Vec::new(),
        pair: (7, 8),
        names: BTreeMap::from([("one", "1"), ("two", "<2>")]),
        kind: SampleKind::NewsArticle,
    }
}

/// A page of the template `page` among others, walked, and made by the library.
fn both(templates: &[(&str, &str)]) -> (Option<String>, Option<String>) {
    let texts: BTreeMap<String, Cow<'_, str>> =
        templates.iter().map(|(name, text)| ((*name).to_owned(), Cow::Borrowed(*text))).collect();
    let data = ViewData::of(&page()).unwrap();
    let language = Arc::clone(language::english());
    let walked = DirectTemplates::of(&texts).ok();
    let walked = walked.and_then(|own| own.page("page.html", &data, &language));
    let (tera, added) = crate::render::read(texts, &language);
    added.unwrap();
    (walked, crate::render::library::page(&tera, "page.html", &data).ok())
}

/// Everything that built-in templates use, and how the library takes it.
const TEMPLATES: &[&str] = &[
    "words",
    "{{ title }} {{ marked }} {{ title | safe }} {{ marked | safe }}",
    "[{{ nothing }}] {{ zero }} {{ below }} {{ share }} {{ is_known }} {{ kind }}",
    "{% if title %}1{% endif %}{% if nothing %}2{% endif %}{% if zero %}3{% endif %}{% if below %}4{% endif %}",
    "{% if empty %}1{% else %}2{% endif %}{% if absent %}3{% elif not absent %}4{% else %}5{% endif %}",
    "{% if rows and not empty %}1{% endif %}{% if empty or zero or is_known %}2{% endif %}",
    "{% if not (empty or rows) %}1{% endif %}{% if zero == 0 and below < 0 %}2{% endif %}",
    "{% if kind == \"news-article\" %}1{% endif %}{% if kind != 'x' %}2{% endif %}{% if nothing == \"\" %}3{% endif %}",
    "{% if is_known == true %}1{% endif %}{% if absent == kind %}2{% endif %}{% if title == marked %}3{% endif %}",
    "{% if zero >= 0 %}1{% endif %}{% if below <= zero %}2{% endif %}",
    "{% for row in rows %}{{ loop.index }}{{ loop.index0 }}{% if loop.first %}f{% endif %}{% if loop.last %}l{% endif %}{{ row.words }}{% if row.href %}@{{ row.href }}{% endif %};{% endfor %}",
    "{% for row in empty %}x{% else %}nobody{% endfor %}",
    "{% for row in rows %}{% for other in rows %}{{ other.words }}{% if not loop.first %},{% endif %}{% endfor %}{% if loop.last %}!{% endif %}{% endfor %}",
    "{% for title in rows %}{{ title.words }}{% endfor %}{{ title }}",
    "{% if nothing == none %}1{% endif %}{% if absent == none %}2{% endif %}[{{ none }}]",
    "{% for row in rows %}{{ row.words }}={{ rows[loop.index0].words }}{% endfor %}{{ pair[0] }}-{{ pair[1] }} {{ pair[1] - 1 }} {{ zero + 2 }} {{ names.one }} {{ names.two }}",
    "{{ title ~ zero }} {{ \"c\" ~ below ~ marked ~ nothing }}",
    "{% if rows | length == 3 %}1{% endif %}{{ empty | length }}{% if rows | length > 1 and is_known %}2{% endif %}",
    "a  {%- if rows %}  b  {%- endif -%}  c {{- title -}} d {# not this #} e {#- nor this -#} f",
    "\n  {%- for row in rows %}\n  <li>{{ row.words }}</li>\n  {%- endfor %}\n",
    "{{ <box who={rows} n={zero + 1} /> }}|{{ <box who={[title]} n=\"}}\" /> }}|{{ <box who={empty} n={false} /> }}",
    "{{ \"count-sources\" | say(count=2) }} {{ \"count-sources\" | plain(count=1) }}",
    "{% include \"part.html\" %}{% for row in rows %}{% include \"part.html\" %}{% endfor %}",
    "{% extends \"base.html\" %}\n{% block main %}own {{ title }}{% endblock main %}",
    "{% extends \"middle.html\" %}{% block inner %}innermost{% endblock inner %}",
];

const OTHERS: &[(&str, &str)] = &[
    ("part.html", "<{{ title }}>"),
    (
        "base.html",
        "<{% block head %}head{% if rows %}!{% endif %}{% endblock head %}|{%- block main %}  main {% endblock %}|{% include \"part.html\" %}",
    ),
    (
        "middle.html",
        "{% extends \"base.html\" %}{% block main %}[{% block inner %}x{% endblock inner %}]{% endblock main %}",
    ),
    (
        "box.html",
        "{% component box(who, n) -%}\n  {%- for one in who -%}({% if one.words %}{{ one.words }}{% else %}{{ n }}{% endif %}){%- endfor %} {{ n }}\n{%- endcomponent box %}",
    ),
];

#[test]
fn a_tree_writes_what_the_library_writes() {
    for template in TEMPLATES {
        let mut all = OTHERS.to_vec();
        all.push(("page.html", template));
        let (walked, library) = both(&all);
        assert!(walked.is_some(), "not walked: {template}");
        assert_eq!(walked, library, "{template}");
    }
}

#[test]
fn what_does_not_fit_or_is_not_known_is_left_to_the_library() {
    let left = [
        "{{ absent }}",
        "{{ absent.more }}",
        "{% for row in absent %}{% endfor %}",
        "{% for row in title.more %}{% endfor %}",
        "{{ title[0] }}",
        "{{ title | upper }}",
        "{% set x = 1 %}{{ x }}",
        "{% for key, value in names %}{{ key }}{% endfor %}",
        "{{ rows }}",
        "{{ \"no-such-message\" | say }}",
        "{{ \"count-sources\" | say(count=rows) }}",
        "{% if title < 3 %}{% endif %}",
        "{{ \"a\\\"b\" }}",
    ];
    for template in left {
        let (walked, _) = both(&[("page.html", template)]);
        assert_eq!(walked, None, "{template}");
    }
}

#[test]
fn every_built_in_template_is_walked() {
    let walked = DirectTemplates::of(&crate::render::spoken(language::english()));
    assert!(walked.is_ok(), "{walked:?}");
}
