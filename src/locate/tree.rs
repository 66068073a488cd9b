//! Finds what stands at fields of one text: its front matter as a tree, in which each mapping and list is gone through once,
//! however many of its entries are looked for.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use crate::diag::{FieldPath, FieldStep};
use crate::front_matter::{YamlNode, YamlValue, parse_tree, split};
use crate::text::Text;

/// What stands at a field.
pub(super) struct AtField {
    /// The value, or the last on the way to it that there is.
    pub node: Rc<YamlNode>,
    /// The key of the last mapping entry on the way, if it is the node's own.
    pub key: Option<Rc<YamlNode>>,
}

/// Front matter in which fields are looked for.
pub(super) struct FieldTree {
    root: Rc<YamlNode>,
    /// Where nodes stand that were left out while it was read, by their first byte.
    left_out: Vec<Range<usize>>,
    /// The entries of mappings in the order of their keys, and of lists those that were not left out: the first time that
    /// one is looked for. By the address of the node, which lives as long as the tree does.
    orders: BTreeMap<*const YamlNode, Vec<usize>>,
}

impl FieldTree {
    /// The tree of a text's front matter; of the whole text where that is all YAML.
    pub(super) fn of(text: &Text, left_out: &[Range<usize>]) -> Option<Self> {
        let range = if text.path.ends_with(".md") {
            split(&text.content).ok()?.head
        } else {
            0..text.content.len()
        };
        let root = parse_tree(&text.content, range).ok()?;
        let mut left_out = left_out.to_vec();
        left_out.sort_by_key(by_place);
        Some(Self { root, left_out, orders: BTreeMap::new() })
    }

    /// Goes down a field as far as the tree goes.
    pub(super) fn find(&mut self, field: &FieldPath) -> AtField {
        let mut found = AtField { node: Rc::clone(&self.root), key: None };
        for step in &field.0 {
            match (step, &found.node.value) {
                (FieldStep::Key(name), YamlValue::Map(entries)) => {
                    let Some(at) = self.entry(&found.node, entries, name) else { break };
                    let (key, node) = &entries[at];
                    found = AtField { node: Rc::clone(node), key: Some(Rc::clone(key)) };
                }
                (FieldStep::Item(index), YamlValue::List(items)) => {
                    let Some(at) = self.item(&found.node, items, *index) else { break };
                    found = AtField { node: Rc::clone(&items[at]), key: None };
                }
                // A short form stands for its long form's keys, and one item for a list of one.
                (FieldStep::Key(_), YamlValue::Scalar { .. })
                | (FieldStep::Item(0), YamlValue::Scalar { .. } | YamlValue::Map(_)) => {}
                _ => break,
            }
        }
        found
    }

    /// The place of the first entry of a name.
    fn entry(
        &mut self,
        map: &Rc<YamlNode>,
        entries: &[(Rc<YamlNode>, Rc<YamlNode>)],
        name: &str,
    ) -> Option<usize> {
        let key = |at: &usize| entries[*at].0.text();
        let order = self.orders.entry(Rc::as_ptr(map)).or_insert_with(|| {
            let mut order: Vec<usize> = (0..entries.len()).collect();
            order.sort_by_key(key);
            order
        });
        let first = order.partition_point(|at| key(at) < Some(name));
        order.get(first).copied().filter(|at| key(at) == Some(name))
    }

    /// The place of an item of this number among those that were not left out.
    fn item(&mut self, list: &Rc<YamlNode>, items: &[Rc<YamlNode>], index: usize) -> Option<usize> {
        let is_left_out = |span: &Range<usize>| {
            self.left_out.binary_search_by_key(&by_place(span), by_place).is_ok()
        };
        let order = self.orders.entry(Rc::as_ptr(list)).or_insert_with(|| {
            (0..items.len()).filter(|at| !is_left_out(&items[*at].span)).collect()
        });
        order.get(index).copied()
    }
}

/// The order in which places are looked for.
fn by_place(span: &Range<usize>) -> (usize, usize) {
    (span.start, span.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(content: &str, field: &FieldPath, left_out: &[&str]) -> String {
        let place = |words: &&str| {
            let start = content.find(words).unwrap_or_default();
            start..start + words.len()
        };
        let left_out: Vec<_> = left_out.iter().map(place).collect();
        let text = Text::new("site.yaml", content.into());
        let mut tree = FieldTree::of(&text, &left_out).expect("it is YAML");
        let found = tree.find(field);
        let key = found.key.map_or_else(String::new, |key| content[key.span.clone()].to_owned());
        format!("{key}: {}", &content[found.node.span.clone()])
    }

    #[test]
    fn fields_are_found_in_any_order() {
        let content = "b: {z: 1, a: 2}\na: [x, y]\n";
        let field = |name: &'static str, inner: &str| FieldPath::of(name).key(inner.to_owned());
        assert_eq!(found(content, &field("b", "z"), &[]), "z: 1");
        assert_eq!(found(content, &field("b", "a"), &[]), "a: 2");
        assert_eq!(found(content, &FieldPath::of("a").item(1), &[]), ": y");
    }

    #[test]
    fn what_there_is_not_is_as_far_as_there_is_something() {
        let content = "b: {z: 1}\na: [x]\n";
        let missing = FieldPath::of("b").key("y".to_owned());
        assert!(found(content, &missing, &[]).starts_with("b: {z: 1"));
        assert!(found(content, &FieldPath::of("a").item(3), &[]).starts_with("a: [x"));
    }

    #[test]
    fn items_are_counted_without_those_left_out() {
        let content = "a: [one, two, three, four]\n";
        let left_out = ["three", "one"];
        assert_eq!(found(content, &FieldPath::of("a").item(0), &left_out), ": two");
        assert_eq!(found(content, &FieldPath::of("a").item(1), &left_out), ": four");
    }
}
