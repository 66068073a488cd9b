//! `body-differs-from-original`: the text of a source is not that of the file as collected.

use super::faithful::{Told, faults};
use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::Level;
use crate::dossier::SourceIx;

pub(super) const RULE: Rule = Rule {
    name: "body-differs-from-original",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "words of a source's title, deck, captions and body are not those of its original",
    manual: "\
**What** The words of a source do not stand in its original, in its order. White space is all alike, and markdown's \
signs are none of the words. Each difference is told at the word that differs: of very many the first ten, and how many \
more there are; those that one `reading` would explain once; what only follows from another not.

- Of plain text (`.txt`, `.text`, `.md`) every line is accounted for: without blank lines and those under `dropped`, each \
must be the `title`, the `deck`, a caption or credit of `media` (each once), or, in order, the body. The text layer of a format \
that needs a program to read, `original.text`, is held to the same.
- Of a page (`.html`, `.htm`, `.xhtml`) a source holds a part. The body may leave out what it likes; it may not add, \
change or reorder a word. A located quotation may not leave out a word in the middle of a line. Title, deck, captions and \
credits stand in the page, or in what it says of itself. Footnotes may stand elsewhere in it.
- A message (`.eml`) and a page that is kept as one (`.mht`, `.mhtml`) are held to the same as a page: to what their \
parts hold of text, and to the fields of the head that readers of mail are shown. Of a text that stands there twice, as \
a page and as plain text, the body is the one or the other. What is attached is not read.
- Numbers that a list counts are none of the words: a body may have those of a page's list, or of a text's lines, as a \
list, as words, or not at all. Where both show one, it is the same. What a style hides on the page is not shown there.
- Other formats without a text layer are not compared, and the source's page says so.

`original.reading` names what a faithful reading joins or leaves out; a difference that one of them would explain \
says which.

**Why** The body is a working copy. That nothing was changed in it, by a hand that slipped or by one that did not, can \
be seen only by holding it against the file as collected. A title in square brackets is the editor's, for a document that \
prints none, and is not looked for.

**Example** The original has `officials deny`, and the body `officials denied`.

**Cure** Write what the original has. What was left out of a text on purpose is listed with its reason:

```yaml
dropped:
  - {lines: 1, why: navigation}
  - {lines: 20-24, why: links to other stories}
```

An exception under `allow` is shown to the readers beside the text, with its reason. It does not cover the words of a \
quotation: `quote-not-in-original`.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let found = faults(matter, source, Told::Each, sink);
    sink.found.extend(found);
}
