//! `old-format`: a dossier written for an earlier version of the format, and the places that read otherwise now.

use std::collections::BTreeSet;

use casefile_words::Region;

use super::matter::{CheckContext, field_of};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::config::{Config, FORMAT};
use crate::diag::{Diagnostic, FieldPath, Level, Place};
use crate::dossier::{ActorIx, AllegationIx, Dossier, Node, is_shown_as_text, published_original};
use crate::entity::Verb;
use crate::text::{Span, Text, TextId};

pub(super) const RULE: Rule = Rule {
    name: "old-format",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "a dossier of an earlier format, and each place that reads otherwise now",
    manual: "\
**What** `site.yaml` names no `format`, or one before the program's own, which is 2. Each place of the dossier that \
says something else now than it did is named: a denial that was shown as the reply of an accused of whom it is no \
voice; a `via` or `to` of words in a headline, a summary or a caption; an original whose address on the site has \
changed; an allegation that was called corroborated by words that only support it or take it for granted. A note says \
that `format` is missing; where there is no such place, `check --fix` writes it.

**Why** A site that says something else after a new version of the program than before it should not do so unseen.

**Example** A `site.yaml` of `title: Two stories` alone.

**Cure** Read docs/upgrading.md, look at each place, and write `format: 2`: nothing is told of them then.
",
    check: Some(RuleScope::Dossier(check)),
};

/// What the settings themselves say; nothing where they name the program's own format.
///
/// `found` is what was found in the dossier: where some place reads otherwise now, somebody has to look at it, and
/// `--fix` does not.
pub(super) fn of_settings(
    config: &Config,
    id: TextId,
    text: &Text,
    found: &[Diagnostic],
) -> Option<Diagnostic> {
    if config.format >= FORMAT {
        return None;
    }
    let places = found.iter().filter(|one| one.rule == RULE.name).count();
    let hint = match places {
        0 => format!("write `format: {FORMAT}`: nothing in this dossier reads otherwise now"),
        _ => format!(
            "look at each place that is named, and write `format: {FORMAT}`; see docs/upgrading.md"
        ),
    };
    let named = text.content.lines().any(|line| line.starts_with("format"));
    let start = first_key(&text.content);
    let place = match (named, start) {
        (true, _) => Place::Value(id, FieldPath::of("format")),
        (false, Some(start)) => Place::Span(Span::new(id, start..start)),
        (false, None) => Place::File(id),
    };
    let message = if named {
        format!("this dossier is of format {}; the program writes {FORMAT}", config.format)
    } else {
        format!(
            "no `format` is named, so this dossier is of the first; the program writes {FORMAT}"
        )
    };
    let end = if text.content.contains("\r\n") { "\r\n" } else { "\n" };
    let fix = match (places, named, start) {
        (0, true, _) => Some((config.format.to_string(), FORMAT.to_string())),
        (0, false, Some(_)) => Some((String::new(), format!("format: {FORMAT}{end}"))),
        _ => None,
    };
    let fault = Diagnostic::new(RULE.name, Level::Note, place.clone(), message).hint(hint);
    Some(match fix {
        Some((from, to)) => fault.fix(place, &from, Some(to)),
        None => fault,
    })
}

/// Where the first key of a block of YAML stands, if it begins a line.
fn first_key(content: &str) -> Option<usize> {
    let mut start = if content.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let rest = content.get(start..)?;
    for line in rest.split_inclusive('\n') {
        let is_before =
            line.trim().is_empty() || line.starts_with(['#', '%']) || line.starts_with("---");
        if !is_before {
            let begins = line.starts_with(|c: char| c.is_alphabetic() || c == '"' || c == '\'');
            return (begins && line.contains(':')).then_some(start);
        }
        start += line.len();
    }
    None
}

fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    if dossier.config.format >= FORMAT {
        return;
    }
    for source in &dossier.sources {
        let entity = &source.entity;
        for statement in &source.statements {
            let written = &entity.head.statements[statement.position];
            let has = [("via", !written.via.is_empty()), ("to", !written.to.is_empty())];
            for (key, _) in has.into_iter().filter(|(_, has)| *has) {
                if written.region != Region::Body {
                    let place = Place::Key(entity.text, field_of(statement).key(key));
                    let words = format!(
                        "what stands in the {} is the publisher’s: this was shown, and is not now",
                        written.region.word()
                    );
                    sink.push(sink.fault(place, words).hint(format!("take `{key}` out")));
                }
            }
        }
        if let Some(original) = entity.head.original.as_ref().filter(|own| own.publish)
            && is_shown_as_text(&original.file)
        {
            let place = Place::Value(entity.text, FieldPath::of("original").key("file"));
            let words =
                format!("on the site it lies at `/{}` now", published_original(&original.file));
            sink.push(sink.fault(place, words).hint("mend links from elsewhere that lead to it"));
        }
    }
    for allegation in dossier.allegation_indexes() {
        replies(dossier, allegation, sink);
        corroborated(dossier, allegation, sink);
    }
}

/// Denials that the first format took for the accused's own, because they were counted with the same principal.
fn replies(dossier: &Dossier, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let node = dossier.allegation(allegation);
    let accused: BTreeSet<ActorIx> = node.accused_once().into_iter().collect();
    for borne in node.bearings.iter().filter(|borne| borne.verb == Verb::Denies) {
        let statement = dossier.statement(borne.statement);
        let Some(speaker) = statement.speaker else { continue };
        let is_voice = dossier.names_spoken_in(speaker).iter().any(|name| accused.contains(name));
        let Some(principal) = dossier.principal(speaker).filter(|_| !is_voice) else { continue };
        let same = accused.iter().find(|own| dossier.principal(**own) == Some(principal));
        let (Some(same), Some(bearing)) = (same, statement.bearings.get(borne.bearing)) else {
            continue;
        };
        let entity = &dossier.source(statement.source).entity;
        let (speaker, same) = (dossier.id(Node::Actor(speaker)), dossier.id(Node::Actor(*same)));
        let place = Place::Value(
            entity.text,
            field_of(statement).key("denies").item(bearing.item).key("allegation"),
        );
        sink.push(
            sink.fault(
                place,
                format!("this was shown as the reply of `{same}`, and is none now: nothing says that `{speaker}` speaks for it"),
            )
            .hint(format!("if it does, write `speaks_for: {same}` in the file of `{speaker}`")),
        );
    }
}

/// Allegations that were called corroborated by words that do not say them.
fn corroborated(dossier: &Dossier, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let node = dossier.allegation(allegation);
    if node.standing.independence.origins < 2 && node.standing.origins_touched_on >= 2 {
        let place = Place::Value(node.entity.text, FieldPath::of("title"));
        sink.push(
            sink.fault(place, "this was called corroborated by words that support it or take it for granted; it is alleged now")
                .hint("nothing, if these words do not say it; else `asserts` in their statements"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::first_key;

    #[test]
    fn the_first_key_is_found_below_comments() {
        assert_eq!(first_key("# a comment\n\ntitle: A\n"), Some(13));
        assert_eq!(first_key("\u{feff}title: A\n"), Some(3));
        assert_eq!(first_key("---\ntitle: A\n"), Some(4));
        assert_eq!(first_key("{title: A}\n"), None);
        assert_eq!(first_key("\n"), None);
    }
}
