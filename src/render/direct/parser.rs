//! Makes trees of templates: what they extend and include is put in, and components are found by their numbers.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::lexer::{self, TemplatePart, Token};
use super::tag::{Call, Tag, TagScope};
use super::tree::{Expression, TemplateTree, TreeNode};
use super::unwalkable::Unwalkable;

/// How deep templates may include others: no built-in one goes deeper.
const DEEPEST: usize = 8;

type ParseResult<T> = Result<T, Unwalkable>;

/// The trees of templates by their names, and those of components by their numbers.
pub(super) fn parsed(
    texts: &BTreeMap<String, Cow<'_, str>>,
) -> ParseResult<(BTreeMap<String, TemplateTree>, Vec<TemplateTree>)> {
    let mut parts = BTreeMap::new();
    for (name, text) in texts {
        let own = lexer::parts(text).map_err(|why| Unwalkable(format!("{name}: {why}")))?;
        parts.insert(name.as_str(), own);
    }
    let parser = Parser { components: components(&parts)?, parts };
    let mut components = Vec::new();
    components.resize_with(parser.components.len(), TemplateTree::new);
    let mut pages = BTreeMap::new();
    for name in parser.parts.keys() {
        let mut found = TemplateContent::default();
        let mut cursor = parser.cursor(name)?;
        let tree = cursor
            .whole(&mut TagScope::default(), &mut found)
            .and_then(|tree| parser.extended(tree, found.extends, found.blocks, 0))
            .map_err(|why| Unwalkable(format!("{name}: {why}")))?;
        for (at, body) in found.components {
            components[at] = body;
        }
        pages.insert((*name).to_owned(), tree);
    }
    Ok((pages, components))
}

/// The components that templates define, by name, with their parameters.
type ComponentParameters<'t> = Vec<(&'t str, Vec<&'t str>)>;

fn components<'t>(
    parts: &BTreeMap<&str, Vec<TemplatePart<'t>>>,
) -> ParseResult<ComponentParameters<'t>> {
    let mut found = Vec::new();
    for part in parts.values().flatten() {
        let TemplatePart::Tag(tokens) = part else { continue };
        let scope = TagScope::default();
        let mut tag = Tag::of(tokens.clone(), &scope);
        if !tag.takes(Token::Name("component")) {
            continue;
        }
        let name = tag.name()?;
        tag.mark("(")?;
        let mut parameters = Vec::new();
        while !tag.takes(Token::Mark(")")) {
            parameters.push(tag.name()?);
            if !tag.takes(Token::Mark(",")) {
                tag.mark(")")?;
                break;
            }
        }
        tag.end()?;
        found.push((name, parameters));
    }
    Ok(found)
}

struct Parser<'t> {
    parts: BTreeMap<&'t str, Vec<TemplatePart<'t>>>,
    components: ComponentParameters<'t>,
}

/// What a template holds beside its tree.
#[derive(Default)]
struct TemplateContent<'t> {
    extends: Option<&'t str>,
    /// Its blocks, by name. A template that extends another is nothing else.
    blocks: BTreeMap<&'t str, TemplateTree>,
    components: Vec<(usize, TemplateTree)>,
}

/// The parts of a template, gone through from the first.
struct Cursor<'t, 'p> {
    parser: &'p Parser<'t>,
    parts: std::slice::Iter<'p, TemplatePart<'t>>,
    depth: usize,
    /// How many blocks are around.
    blocks: usize,
    /// What stands in the place of its blocks.
    given: BTreeMap<&'t str, TemplateTree>,
}

impl<'t> Parser<'t> {
    fn cursor(&self, name: &str) -> ParseResult<Cursor<'t, '_>> {
        let parts = self.parts.get(name);
        let parts = parts.ok_or_else(|| Unwalkable(format!("there is no template `{name}`")))?;
        Ok(Cursor {
            parser: self,
            parts: parts.iter(),
            depth: 0,
            blocks: 0,
            given: BTreeMap::new(),
        })
    }

    /// What a template extends, with its blocks put in; the template itself where it extends none.
    fn extended(
        &self,
        own: TemplateTree,
        extends: Option<&'t str>,
        blocks: BTreeMap<&'t str, TemplateTree>,
        depth: usize,
    ) -> ParseResult<TemplateTree> {
        let Some(parent) = extends else { return Ok(own) };
        if depth > DEEPEST {
            return Err(Unwalkable("templates that extend each other".into()));
        }
        let mut found = TemplateContent::default();
        let mut cursor = Cursor { given: blocks, ..self.cursor(parent)? };
        let tree = cursor.whole(&mut TagScope::default(), &mut found)?;
        self.extended(tree, found.extends, found.blocks, depth + 1)
    }

    fn component(&self, (name, given): Call<'t>) -> ParseResult<TreeNode> {
        let at = self.components.iter().position(|(own, _)| *own == name);
        let at = at.ok_or_else(|| Unwalkable(format!("there is no component `{name}`")))?;
        let mut given: BTreeMap<&str, Expression> = given.into_iter().collect();
        let mut arguments = Vec::new();
        for parameter in &self.components[at].1 {
            let own = given.remove(parameter);
            arguments.push(own.ok_or_else(|| Unwalkable(format!("`{name}` lacks `{parameter}`")))?);
        }
        match given.keys().next() {
            Some(other) => Err(Unwalkable(format!("`{name}` has no `{other}`"))),
            None => Ok(TreeNode::Component(at, arguments)),
        }
    }
}

impl<'t> Cursor<'t, '_> {
    /// What comes up to the tag that ends it, and that tag; nothing where the template ends.
    fn tree(
        &mut self,
        scope: &mut TagScope<'t>,
        found: &mut TemplateContent<'t>,
    ) -> ParseResult<(TemplateTree, Option<Vec<Token<'t>>>)> {
        let mut tree = TemplateTree::new();
        while let Some(part) = self.parts.next() {
            let tokens = match part {
                TemplatePart::Text(text) => {
                    tree.push(TreeNode::Text((*text).into()));
                    continue;
                }
                TemplatePart::Print(tokens) => {
                    let mut tag = Tag::of(tokens.clone(), scope);
                    tree.push(match tag.call()? {
                        Some(call) => self.parser.component(call)?,
                        None => {
                            let value = tag.expression()?;
                            tag.end()?;
                            TreeNode::Print(value)
                        }
                    });
                    continue;
                }
                TemplatePart::Tag(tokens) => tokens,
            };
            match tokens.first() {
                Some(Token::Name("if")) => tree.push(self.choice(tokens, scope, found)?),
                Some(Token::Name("for")) => tree.push(self.repetition(tokens, scope, found)?),
                Some(Token::Name("include")) => self.included(tokens, scope, found, &mut tree)?,
                Some(Token::Name("extends")) => {
                    found.extends = Some(Tag::of(tokens[1..].to_vec(), scope).words()?);
                }
                Some(Token::Name("block")) => self.block(tokens, scope, found, &mut tree)?,
                Some(Token::Name("component")) => self.definition(tokens, found)?,
                _ => return Ok((tree, Some(tokens.clone()))),
            }
        }
        Ok((tree, None))
    }

    /// All that is left.
    fn whole(
        &mut self,
        scope: &mut TagScope<'t>,
        found: &mut TemplateContent<'t>,
    ) -> ParseResult<TemplateTree> {
        match self.tree(scope, found)? {
            (tree, None) => Ok(tree),
            (_, Some(end)) => Err(Unwalkable(format!("{end:?}"))),
        }
    }

    /// What comes up to a tag of this name.
    fn up_to(
        &mut self,
        end: &str,
        scope: &mut TagScope<'t>,
        found: &mut TemplateContent<'t>,
    ) -> ParseResult<TemplateTree> {
        match self.tree(scope, found)? {
            (tree, Some(tokens)) if is_of(&tokens, end) => Ok(tree),
            (_, other) => Err(Unwalkable(format!("{other:?} where `{end}` is expected"))),
        }
    }

    fn choice(
        &mut self,
        tokens: &[Token<'t>],
        scope: &mut TagScope<'t>,
        found: &mut TemplateContent<'t>,
    ) -> ParseResult<TreeNode> {
        let mut branches = Vec::new();
        let mut tokens = tokens.to_vec();
        loop {
            let mut tag = Tag::of(tokens[1..].to_vec(), scope);
            let asked = tag.expression()?;
            tag.end()?;
            let (tree, end) = self.tree(scope, found)?;
            branches.push((asked, tree));
            match end {
                Some(end) if is_of(&end, "elif") => tokens = end,
                Some(end) if is_of(&end, "else") => {
                    return Ok(TreeNode::If(branches, self.up_to("endif", scope, found)?));
                }
                Some(end) if is_of(&end, "endif") => {
                    return Ok(TreeNode::If(branches, TemplateTree::new()));
                }
                other => return Err(Unwalkable(format!("{other:?} in a choice"))),
            }
        }
    }

    fn repetition(
        &mut self,
        tokens: &[Token<'t>],
        scope: &mut TagScope<'t>,
        found: &mut TemplateContent<'t>,
    ) -> ParseResult<TreeNode> {
        let mut tag = Tag::of(tokens[1..].to_vec(), scope);
        let name = tag.name()?;
        if !tag.takes(Token::Name("in")) {
            return Err(Unwalkable("a loop over names and values".into()));
        }
        let list = tag.expression()?;
        tag.end()?;
        let slot = scope.slots.len();
        scope.slots.push(name);
        scope.loops += 1;
        let (body, end) = self.tree(scope, found)?;
        scope.slots.truncate(slot);
        scope.loops -= 1;
        let otherwise = match end {
            Some(end) if is_of(&end, "else") => self.up_to("endfor", scope, found)?,
            Some(end) if is_of(&end, "endfor") => TemplateTree::new(),
            other => return Err(Unwalkable(format!("{other:?} in a loop"))),
        };
        Ok(TreeNode::For { slot, list, body, otherwise })
    }

    fn included(
        &mut self,
        tokens: &[Token<'t>],
        scope: &mut TagScope<'t>,
        found: &mut TemplateContent<'t>,
        tree: &mut TemplateTree,
    ) -> ParseResult<()> {
        let mut tag = Tag::of(tokens[1..].to_vec(), scope);
        let name = tag.words()?;
        tag.end()?;
        if self.depth > DEEPEST {
            return Err(Unwalkable("templates that include each other".into()));
        }
        let mut cursor = Cursor { depth: self.depth + 1, ..self.parser.cursor(name)? };
        tree.extend(cursor.whole(scope, found)?);
        Ok(())
    }

    fn block(
        &mut self,
        tokens: &[Token<'t>],
        scope: &mut TagScope<'t>,
        found: &mut TemplateContent<'t>,
        tree: &mut TemplateTree,
    ) -> ParseResult<()> {
        let name = Tag::of(tokens[1..].to_vec(), scope).name()?;
        self.blocks += 1;
        let own = self.up_to("endblock", scope, found)?;
        self.blocks -= 1;
        let block = self.given.remove(name).unwrap_or(own);
        // One that lies in another goes where that one goes.
        if found.extends.is_some() && self.blocks == 0 {
            found.blocks.insert(name, block);
        } else {
            tree.extend(block);
        }
        Ok(())
    }

    fn definition(
        &mut self,
        tokens: &[Token<'t>],
        found: &mut TemplateContent<'t>,
    ) -> ParseResult<()> {
        let name = Tag::of(tokens[1..].to_vec(), &TagScope::default()).name()?;
        let components = &self.parser.components;
        let at = components.iter().position(|(own, _)| *own == name);
        let at = at.ok_or_else(|| Unwalkable(format!("there is no component `{name}`")))?;
        let slots = components[at].1.clone();
        let mut scope = TagScope { slots, loops: 0, is_component: true };
        let body = self.up_to("endcomponent", &mut scope, found)?;
        found.components.push((at, body));
        Ok(())
    }
}

/// Whether a tag is of this name.
fn is_of(tokens: &[Token<'_>], name: &str) -> bool {
    tokens.first() == Some(&Token::Name(name))
}
