//! `path-collision`: a name that the site needs itself.

use std::collections::BTreeMap;

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::published_original;

pub(super) const RULE: Rule = Rule {
    name: "path-collision",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "a file whose address belongs to the site itself",
    manual: "\
**What** A file of `static/root/` would land where the site has a page or folder of its own, `keep` in \
`site.yaml` names such a place, a page is called like one of the site's own parts (`actors`, `timeline`, `data` …), or an entity \
is called `page` or `by`, which is how the further pages of a list and what it is cut into are addressed. Or two \
originals that the site is to carry would lie at one address, which may also be because one of them is given the ending \
`.txt` there, so that no browser runs it.

**Why** Two outputs would be written to one address, and one would be lost.

**Example** `content/pages/timeline.md`

**Cure** Give the file another name; in `keep`, name what others lay into the folder of the site, and \
nothing else.
",
    check: Some(RuleScope::Dossier(check)),
};

/// Looks for originals that would lie at one address; a file of several sources is no other file.
fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let mut taken = BTreeMap::new();
    for source in &matter.dossier.sources {
        let entity = &source.entity;
        let Some(original) = entity.head.original.as_ref().filter(|one| one.publish) else {
            continue;
        };
        let path = published_original(&original.file);
        let place = Place::Value(entity.text, FieldPath::of("original").key("file"));
        // Some disks do not tell capitals apart.
        let first =
            taken.entry(path.to_lowercase()).or_insert_with(|| (&original.file, place.clone()));
        if *first.0 == original.file {
            continue;
        }
        let message =
            format!("`{}` and `{}` would both be published as `{path}`", first.0, original.file);
        sink.push(
            sink.fault(place, message)
                .related(first.1.clone(), "the other file is named here")
                .hint("give one of the two files another name"),
        );
    }
}
