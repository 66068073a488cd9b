//! `original-missing`: a source names a file as its original that is not there.

use super::matter::Matter;
use super::{Check, Rule, Sink};
use crate::diag::{Field, Level, Place, nearest};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "original-missing",
    level: Level::Error,
    summary: "the original that a source names is not in `content/originals`",
    manual: "\
**What** `original.file` of a source names a file that is not below `content/originals`.

**Why** The original is the evidence that the text of the source was not changed. Without it, nothing can be held \
against it.

**Example**

```yaml
original: {file: story.text, sha256: 86130…}   # the file is called story.txt
```

**Cure** Put the file into `content/originals`, or correct its name. If there is no original, leave `original` out.
",
    check: Some(Check::Dossier(check)),
};

fn check(matter: &Matter<'_>, sink: &mut Sink<'_>) {
    for source in matter.dossier.source_indexes() {
        let entity = &matter.dossier.source(source).entity;
        let Some(original) = &entity.head.original else { continue };
        if matter.original(source).is_some() {
            continue;
        }
        let near = nearest(&original.file, matter.files.keys().map(String::as_str));
        let place = Place::Value(entity.text, Field::of("original").key("file"));
        sink.push(
            sink.fault(place, format!("there is no file `content/originals/{}`", original.file))
                .hint(near.map_or_else(
                    || "put the file as collected there, or leave `original` out".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                )),
        );
    }
}
