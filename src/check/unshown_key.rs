//! `unshown-key`: a `via` or `to` of words that are the publisher's own, of which the site shows neither; `cards` of a
//! site without an address, which has none.

use casefile_words::Region;

use super::matter::{CheckContext, field_of};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::config::{Config, FORMAT};
use crate::diag::{Diagnostic, FieldPath, Level, Place};
use crate::dossier::SourceIx;
use crate::text::TextId;

pub(super) const RULE: Rule = Rule {
    name: "unshown-key",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "`via` or `to` of words in a headline, a summary or a caption, where it is not shown; `cards` without `base_url`",
    manual: "\
**What** A statement with `in: headline`, `deck` or `caption` says by `via` how its words reached the publisher, or by `to` \
whom they were said to. The `defaults` of the source are not meant: they are for the statements of its body. \
Or `site.yaml` has `cards: true`, and no address of the site is known: that is a note.

**Why** What stands in a headline, a summary or a caption is the publisher's: it came through nobody and was said to \
nobody but its readers. The site does not show the key, and what is written should not be lost unseen. The address of a picture on a card cannot \
be relative, so that without the site's own none is drawn.

**Example**

```yaml
statements:
  - {speaker: ann, quote: Ann says no, in: headline, via: [wire]}
```

**Cure** Take the key out, and write it with the statement of the body that the headline sums up. Give \
`base_url` in `site.yaml`, or build with `--base-url`.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    // What was shown by an earlier format is told by `old-format`.
    if matter.dossier.config.format < FORMAT {
        return;
    }
    let node = matter.dossier.source(source);
    for statement in &node.statements {
        let written = &node.entity.head.statements[statement.position];
        // Words that are not there may be those of the body, which has the way that is written.
        if written.region == Region::Body || statement.located.is_none() {
            continue;
        }
        let has = [("via", !written.via.is_empty()), ("to", !written.to.is_empty())];
        for (key, _) in has.into_iter().filter(|(_, has)| *has) {
            let place = Place::Key(node.entity.text, field_of(statement).key(key));
            let words = format!(
                "`{key}` is not shown: what stands in the {} is the publisher’s own",
                written.region.word()
            );
            let hint = format!("take `{key}` out, or write it with the statement of the body");
            sink.push(sink.fault(place, words).hint(hint));
        }
    }
}

/// Tells that the settings want pictures that are not drawn, because the site has no address.
#[must_use]
pub fn unshown_cards(config: &Config, settings: TextId) -> Option<Diagnostic> {
    (config.cards && config.base_url.is_none()).then(|| {
        let place = Place::Value(settings, FieldPath::of("cards"));
        let message = "no card is drawn: the site has no address that a card could be shown at";
        // Who builds for readers may give the address on the command line alone.
        Diagnostic::new(RULE.name, Level::Note, place, message)
            .hint("set `base_url`, or build with `--base-url`; or take `cards` out")
    })
}
