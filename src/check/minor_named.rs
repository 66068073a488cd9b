//! `minor-named`: the name of a minor in the editors' own words, or in an address of the site.

use std::collections::BTreeMap;

use super::matter::CheckContext;
use super::sought::{SoughtWords, Within};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{Diagnostic, FieldPath, Level, Place};
use crate::text::TextId;
use crate::withheld::{Certainty, Needle, Whose};

/// Places named in a message; further ones are counted.
const MOST_SHOWN: usize = 8;

pub(super) const RULE: Rule = Rule {
    name: "minor-named",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "a minor's name in the editors' words, in a setting, or in an id; or a part of it anywhere",
    manual: "\
**What** The name or an alias of an actor with `minor: true` stands in the text of an allegation, a page or another \
actor, in `site.yaml`, or in an id or the name of a file. Or a part of the name, such as the surname or the initials, \
stands by itself in any text, sources included.

**Why** The site never shows the name of a minor: wherever it stands whole, in any spelling, order or case, it is blotted \
out. An editor need not write it at all; an id is a part of an address, which cannot be blotted out; and whether a part of \
the name means the minor only the editor can say.

**Example** `content/actors/jane-doe.md` with `name: Jane Doe` and `minor: true`; or \"Doe said so\" in a source.

**Cure** Rename the file, for example to `pupil-1.md`, and write \"a pupil\" where the name stands. Where a part of the \
name means the minor, add it to `aliases`: it is blotted out then. Where it is somebody else's, add the whole of that \
name to `not`.
",
    check: Some(RuleScope::Dossier(check)),
};

fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let Some(blots) = matter.blots else { return };
    // One text that names one minor is one mistake, however often it does.
    let mut named: BTreeMap<(TextId, TextId, NamingKind), Vec<NamedPlace<'_>>> = BTreeMap::new();
    for sought in &matter.sought().places {
        let Some(needle) = blots.needles().get(sought.needle) else { continue };
        let (Some(kind), Some(text)) = (NamingKind::of(sought, needle), sought.place.text()) else {
            continue;
        };
        let (minor, _) = needle.asked;
        named.entry((text, minor, kind)).or_default().push((sought, needle));
    }
    for ((_, minor, kind), places) in named {
        let [(first, needle), more @ ..] = places.as_slice() else { continue };
        let mut fault = kind.fault(first, needle, more.len(), sink);
        for (sought, _) in more.iter().take(MOST_SHOWN) {
            fault = fault.related(sought.place.clone(), "here as well");
        }
        let place = Place::Value(minor, FieldPath::of("minor"));
        sink.push(fault.related(place, "a minor, whose name is never shown"));
    }
}

/// A place, and the name that stands there.
type NamedPlace<'n> = (&'n SoughtWords, &'n Needle);

/// How a text names a minor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum NamingKind {
    /// In an id, a setting or the name of a file.
    Name,
    /// In an editor's words.
    Editorial,
    /// By a part of the name.
    Part,
}

impl NamingKind {
    fn of(sought: &SoughtWords, needle: &Needle) -> Option<Self> {
        if !matches!(needle.whose, Whose::Minor { .. }) {
            return None;
        }
        match (sought.certainty, sought.within) {
            (Certainty::Certain, Within::Name) => Some(Self::Name),
            (Certainty::Certain, Within::Editorial) => Some(Self::Editorial),
            // Told where the id is its own.
            (Certainty::PartOfName, Within::Reference) => None,
            (Certainty::PartOfName, _) => Some(Self::Part),
            (Certainty::Certain, Within::Evidence | Within::Reference) | (Certainty::Asks, _) => {
                None
            }
        }
    }

    fn fault(
        self,
        sought: &SoughtWords,
        needle: &Needle,
        more: usize,
        sink: &FindingSink<'_>,
    ) -> Diagnostic {
        let count = match more {
            0 => String::new(),
            more => format!(", written here {} times", more + 1),
        };
        let (words, place) = (&sought.words, sought.place.clone());
        match self {
            Self::Name => sink
                .fault(place, format!("`{words}` holds the name of a minor"))
                .hint("give it a name that names nobody, such as `pupil-1`"),
            Self::Editorial => sink
                .fault(place, format!("`{}` is the name of a minor{count}", needle.words))
                .hint("describe the person without the name"),
            Self::Part => sink
                .fault(place, format!("`{words}` is a part of the name of a minor{count}"))
                .hint("add it to `aliases` of the minor if it means them, or to `not` the longer name that it belongs to"),
        }
    }
}
