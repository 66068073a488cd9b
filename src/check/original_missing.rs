//! `original-missing`: a source names a file as its original that is not there.

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place, nearest};

pub(super) const RULE: Rule = Rule {
    name: "original-missing",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "the original that a source names is not in `content/originals`",
    manual: "\
**What** `original.file` of a source, or `original.text.file`, names a file that is not below `content/originals`.

**Why** The original is the evidence that the text of the source was not changed. Without it, nothing can be held \
against it.

**Example**

```yaml
original: {file: story.text, sha256: 86130…}   # the file is called story.txt
```

**Cure** Put the file into `content/originals`, or correct its name. If there is no original, leave `original` out.
",
    check: Some(RuleScope::Dossier(check)),
};

fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    for source in matter.dossier.source_indexes() {
        let entity = &matter.dossier.source(source).entity;
        let Some(original) = &entity.head.original else { continue };
        let field = FieldPath::of("original");
        let cure = "put the file as collected there, or leave `original` out";
        let mut files = vec![(&original.file, field.clone().key("file"), cure)];
        if let Some(text) = &original.text {
            let cure = "put the text there that the program read, or leave `text` out";
            files.push((&text.file, field.key("text").key("file"), cure));
        }
        for (file, field, cure) in files {
            if matter.files.contains_key(file.as_str()) {
                continue;
            }
            let near = nearest(file, matter.files.keys().map(String::as_str));
            let place = Place::Value(entity.text, field);
            let hint =
                near.map_or_else(|| cure.to_owned(), |near| format!("did you mean `{near}`?"));
            sink.push(
                sink.fault(place, format!("there is no file `content/originals/{file}`"))
                    .hint(hint),
            );
        }
    }
}
