//! An invented dossier of a few files with something of everything, and the changes that leave it right.

use std::collections::BTreeMap;

/// Its files as they are at first.
const FILES: [(&str, &str); 15] = [
    (
        "site.yaml",
        "title: The harbour fire\nbase_url: https://example.org/d/\nlanguage: en\nrules: {orphan: note}\n",
    ),
    (
        "content/sources/fire-story.md",
        "---\ntitle: The night of the fire\npublisher: wire\npublished: 2021-02-03\noriginal: {file: fire.txt, sha256: eaf5292cc073c89396f4d4ba329cab4ffecd8a15a3192d6c6ae8c20ec12383e2, encoding: utf-8}\n\
         statements:\n  - id: f1\n    speaker: ann\n    quote: the fire was set\n    asserts: [fire-was-set]\n  \
         - id: f2\n    speaker: ann\n    quote: the board knew of it\n    asserts: [board-knew]\n---\n\n\
         \"I say the fire was set,\" Ann Orchard said. \"And the board knew of it.\"\n",
    ),
    (
        "content/sources/board-answer.md",
        "---\ntitle: The board answers\npublisher: wire\npublished: 2021-02-05\n\
         redact: [{text: of Pier Nine, why: a place}]\n\
         statements:\n  - id: b1\n    speaker: harbour-board\n    quote: we did not know\n    denies: [board-knew]\n---\n\n\
         \"No, we did not know,\" the Harbour Board said of Pier Nine. Sorrel Vetch saw it; *Vetch* nodded.\n",
    ),
    (
        "content/sources/unsent-letter.md",
        "---\ntitle: A letter\npublisher: wire\npublished: 2021-02-09\npublish: false\n\
         statements:\n  - id: l1\n    speaker: ann\n    quote: it was lit twice\n    asserts: [fire-was-set]\n---\n\n\
         \"I saw that it was lit twice,\" Ann Orchard wrote.\n",
    ),
    ("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n"),
    (
        "content/actors/ann.md",
        "---\nname: Ann Orchard\nkind: person\naliases: [Miss Orchard]\n---\n\nLives by the harbour.\n",
    ),
    ("content/actors/harbour-board.md", "---\nname: Harbour Board\nkind: organization\n---\n"),
    (
        "content/actors/child-one.md",
        "---\nname: Sorrel Vetch\nkind: person\nminor: true\npublish: false\naliases: [Vetch]\n---\n",
    ),
    (
        "content/allegations/fire-was-set.md",
        "---\ntitle: That the fire was set\naccused: none\nadded: 2021-03-01\nopen_questions: [By whom?]\n---\n\n\
         [Ann Orchard](actor:ann) says so ([f1](source:fire-story#f1)).\n",
    ),
    (
        "content/allegations/board-knew.md",
        "---\ntitle: That the board knew\naccused: [{actor: harbour-board, mode: described, words: the board}]\nadded: 2021-03-02\n---\n\nSee the answer.\n",
    ),
    ("content/pages/about.md", "---\ntitle: About\norder: 1\n---\n\nOn the fire.\n"),
    (
        "content/pages/later.md",
        "---\ntitle: For later\nembargo: 2999-01-01T06:00:00Z\n---\n\nNot yet.\n",
    ),
    (
        "content/originals/fire.txt",
        "The night of the fire\n\n\"I say the fire was set,\" Ann Orchard said. \"And the board knew of it.\"\n",
    ),
    (
        "templates/page.html",
        "{% extends \"base.html\" %}\n{% block main %}\n<h1 class=\"own\">{{ page.title }}</h1>\n{{ body | safe }}\n{% endblock main %}\n",
    ),
    ("static/css/own.css", "body { color: black }\n"),
];

/// Changes of single places: the file, and what stands there one time and another.
pub const CHANGES: [(&str, &str, &str); 38] = [
    ("site.yaml", "title: The harbour fire", "title: The fire in the harbour"),
    ("site.yaml", "base_url: https://example.org/d/\n", ""),
    ("site.yaml", "base_url: https://example.org/", "base_url: https://example.net/"),
    ("site.yaml", "{orphan: note}", "{orphan: off}"),
    ("site.yaml", "{orphan: note}", "{orphan: warning, single-origin: error}"),
    ("site.yaml", "language: en", "language: tr"),
    ("site.yaml", "language: en", "language: en\npage_size: 10"),
    ("content/sources/fire-story.md", "The night of the fire", "The fire"),
    ("content/sources/fire-story.md", "quote: the fire was set", "quote: the fire was  set on"),
    ("content/sources/fire-story.md", "asserts: [board-knew]", "context: [board-knew]"),
    ("content/sources/fire-story.md", "2021-02-03", "2021-02-04"),
    ("content/sources/fire-story.md", "publisher: wire\n", "publisher: wire\npublish: false\n"),
    ("content/sources/fire-story.md", "encoding: utf-8}", "encoding: utf-8, publish: true}"),
    ("content/sources/fire-story.md", "id: f1", "id: f9"),
    (
        "content/sources/board-answer.md",
        "{text: of Pier Nine, why: a place}",
        "{text: did not know, why: words}",
    ),
    ("content/sources/board-answer.md", "redact: [{text: of Pier Nine, why: a place}]\n", ""),
    ("content/sources/board-answer.md", "denies: [board-knew]", "disputes: [board-knew]"),
    (
        "content/sources/board-answer.md",
        "publisher: wire\n",
        "publisher: wire\nembargo: 2999-01-01T06:00:00Z\n",
    ),
    ("content/sources/unsent-letter.md", "publish: false\n", ""),
    ("content/sources/unsent-letter.md", "speaker: ann", "speaker: child-one"),
    ("content/actors/wire.md", "The Wire", "The Cable"),
    ("content/actors/ann.md", "name: Ann Orchard", "name: Anne Orchard"),
    ("content/actors/ann.md", "[Miss Orchard]", "[Miss Orchard, Orchard]"),
    ("content/actors/ann.md", "aliases: [Miss Orchard]", "aliases: [Harbour Board]"),
    ("content/actors/ann.md", "kind: person\n", "kind: person\nspeaks_for: harbour-board\n"),
    (
        "content/actors/harbour-board.md",
        "kind: organization\n",
        "kind: organization\nid: the-board\n",
    ),
    (
        "content/actors/harbour-board.md",
        "kind: organization\n",
        "kind: organization\npublish: false\n",
    ),
    ("content/actors/child-one.md", "minor: true\n", ""),
    ("content/actors/child-one.md", "[Vetch]", "[Vetch, answers]"),
    (
        "content/allegations/fire-was-set.md",
        "open_questions: [By whom?]",
        "open_questions: [By whom?, When?]",
    ),
    ("content/allegations/fire-was-set.md", "accused: none", "accused: [unknown]"),
    (
        "content/allegations/board-knew.md",
        "added: 2021-03-02\n",
        "added: 2021-03-02\npublish: false\n",
    ),
    (
        "content/pages/about.md",
        "On the fire.",
        "On the fire, by [Ann](actor:ann) and of [it](allegation:board-knew).",
    ),
    (
        "content/pages/later.md",
        "embargo: 2999-01-01T06:00:00Z\n",
        "embargo: 2001-01-01T06:00:00Z\n",
    ),
    ("content/originals/fire.txt", "was set", "was laid"),
    ("templates/page.html", "<h1 class=\"own\">", "<h1 class=\"other\">"),
    (
        "templates/page.html",
        "{{ body | safe }}",
        "{{ body | safe }}{% if page.title == \"About\" %}{{ nothing.here }}{% endif %}",
    ),
    ("static/css/own.css", "black", "green"),
];

/// The dossier as it is at first.
pub fn first() -> BTreeMap<String, String> {
    FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}
