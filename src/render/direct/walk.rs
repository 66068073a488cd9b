//! Walks a tree over the data of a view, and writes the page.

use std::rc::Rc;

use super::tree::{Expression, LoopFact, Sign, TemplateTree, TreeNode};
use super::value::{DoesNotFit, TemplateValue};
use crate::language::Language;
use crate::render::words::{self, WordArgument};
use crate::view_data::{Datum, Number, ViewData};

/// What a page begins with: most need no more.
const USUAL: usize = 1 << 14;

/// How deep components may call each other.
const DEEPEST: usize = 32;

/// The page of a tree; nothing where it does not fit the data.
pub(super) fn page(
    tree: &[TreeNode],
    components: &[TemplateTree],
    data: &ViewData,
    language: &Language,
) -> Option<String> {
    let mut walk =
        TemplateWalk { components, data, language, out: String::with_capacity(USUAL), depth: 0 };
    walk.nodes(tree, &mut Bindings::default()).ok()?;
    Some(walk.out)
}

struct TemplateWalk<'d> {
    components: &'d [TemplateTree],
    data: &'d ViewData,
    language: &'d Language,
    out: String,
    depth: usize,
}

/// What a template's own names stand for.
#[derive(Default)]
struct Bindings<'d> {
    slots: Vec<TemplateValue<'d>>,
    /// The loops around, the outermost first: at which they are, of how many.
    loops: Vec<(usize, usize)>,
}

type Walked<T> = Result<T, DoesNotFit>;

impl<'d> TemplateWalk<'d> {
    fn nodes(&mut self, nodes: &'d [TreeNode], frame: &mut Bindings<'d>) -> Walked<()> {
        for node in nodes {
            match node {
                TreeNode::Text(text) => self.out.push_str(text),
                TreeNode::Print(what) => {
                    self.value(what, frame)?.write(self.data, &mut self.out)?;
                }
                TreeNode::Component(at, arguments) => self.component(*at, arguments, frame)?,
                TreeNode::If(branches, otherwise) => self.choice(branches, otherwise, frame)?,
                TreeNode::For { slot, list, body, otherwise } => {
                    let list = self.value(list, frame)?;
                    let count = list.count(self.data).ok_or(DoesNotFit)?;
                    if count == 0 {
                        self.nodes(otherwise, frame)?;
                    }
                    for at in 0..count {
                        frame.slots.truncate(*slot);
                        frame.slots.push(list.item(self.data, at)?);
                        frame.loops.push((at, count));
                        self.nodes(body, frame)?;
                        frame.loops.pop();
                    }
                    frame.slots.truncate(*slot);
                }
            }
        }
        Ok(())
    }

    fn choice(
        &mut self,
        branches: &'d [(Expression, TemplateTree)],
        otherwise: &'d [TreeNode],
        frame: &mut Bindings<'d>,
    ) -> Walked<()> {
        for (asked, tree) in branches {
            if self.value(asked, frame)?.is_yes() {
                return self.nodes(tree, frame);
            }
        }
        self.nodes(otherwise, frame)
    }

    fn component(
        &mut self,
        at: usize,
        arguments: &'d [Expression],
        frame: &Bindings<'d>,
    ) -> Walked<()> {
        let slots = arguments.iter().map(|own| self.value(own, frame));
        let mut inner = Bindings { slots: slots.collect::<Walked<_>>()?, loops: Vec::new() };
        // The library refuses what is handed on and is not there.
        if self.depth == DEEPEST
            || inner.slots.iter().any(|own| matches!(own, TemplateValue::Missing))
        {
            return Err(DoesNotFit);
        }
        let component = self.components.get(at).ok_or(DoesNotFit)?;
        self.depth += 1;
        self.nodes(component, &mut inner)?;
        self.depth -= 1;
        Ok(())
    }

    fn value(&self, of: &'d Expression, frame: &Bindings<'d>) -> Walked<TemplateValue<'d>> {
        let flag = |is| TemplateValue::Datum(Datum::Flag(is));
        Ok(match of {
            Expression::Nothing => TemplateValue::Datum(Datum::Nothing),
            Expression::Words(words) => TemplateValue::Words(words),
            Expression::Flag(is) => flag(*is),
            Expression::Number(number) => whole(*number),
            Expression::Field(name) => {
                TemplateValue::Datum(self.data.root()).attribute(self.data, name)?
            }
            Expression::Slot(slot) => frame.slots.get(*slot).cloned().ok_or(DoesNotFit)?,
            Expression::Loop(fact, within) => self.loop_fact(*fact, *within, frame)?,
            Expression::Attribute(inner, name) => {
                self.value(inner, frame)?.attribute(self.data, name)?
            }
            Expression::Item(inner, place) => {
                let place = self.value(place, frame)?.whole();
                let place = place.and_then(|own| usize::try_from(own).ok()).ok_or(DoesNotFit)?;
                self.value(inner, frame)?.item(self.data, place)?
            }
            Expression::List(items) => {
                let items = items.iter().map(|own| self.value(own, frame));
                TemplateValue::List(items.collect::<Walked<Rc<[_]>>>()?)
            }
            Expression::Not(inner) => flag(!self.value(inner, frame)?.is_yes()),
            Expression::Both(one, other) => {
                flag(self.value(one, frame)?.is_yes() && self.value(other, frame)?.is_yes())
            }
            Expression::Either(one, other) => {
                flag(self.value(one, frame)?.is_yes() || self.value(other, frame)?.is_yes())
            }
            Expression::Compared(how, one, other) => {
                let (one, other) = (self.value(one, frame)?, self.value(other, frame)?);
                flag(one.compares(*how, &other, self.data)?)
            }
            Expression::Sum(one, other, sign) => self.sum(one, other, *sign, frame)?,
            Expression::Joined(one, other) => self.joined(one, other, frame)?,
            Expression::Length(inner) => {
                let count = self.value(inner, frame)?.count(self.data).ok_or(DoesNotFit)?;
                whole(i64::try_from(count).map_err(|_| DoesNotFit)?)
            }
            Expression::Safe(inner) => self.safe(self.value(inner, frame)?)?,
            Expression::Said { name, arguments, is_html } => {
                self.said(name, arguments, *is_html, frame)?
            }
        })
    }

    /// What is asked of a loop around.
    fn loop_fact(
        &self,
        fact: LoopFact,
        within: usize,
        frame: &Bindings<'d>,
    ) -> Walked<TemplateValue<'d>> {
        let (at, count) = *frame.loops.get(within).ok_or(DoesNotFit)?;
        let number = |at: usize| i64::try_from(at).map(whole).map_err(|_| DoesNotFit);
        match fact {
            LoopFact::First => Ok(TemplateValue::Datum(Datum::Flag(at == 0))),
            LoopFact::Last => Ok(TemplateValue::Datum(Datum::Flag(at + 1 == count))),
            LoopFact::Number => number(at + 1),
            LoopFact::Index => number(at),
        }
    }

    fn sum(
        &self,
        one: &'d Expression,
        other: &'d Expression,
        sign: Sign,
        frame: &Bindings<'d>,
    ) -> Walked<TemplateValue<'d>> {
        let number = |of| self.value(of, frame)?.whole().ok_or(DoesNotFit);
        let (one, other) = (number(one)?, number(other)?);
        let sum = match sign {
            Sign::Plus => one.checked_add(other),
            Sign::Minus => one.checked_sub(other),
        };
        sum.map(whole).ok_or(DoesNotFit)
    }

    fn joined(
        &self,
        one: &'d Expression,
        other: &'d Expression,
        frame: &Bindings<'d>,
    ) -> Walked<TemplateValue<'d>> {
        let mut joined = String::new();
        for part in [one, other] {
            self.value(part, frame)?.write_plain(self.data, &mut joined)?;
        }
        Ok(TemplateValue::Said(joined.into(), false))
    }

    /// The same words, written as they are.
    fn safe(&self, value: TemplateValue<'d>) -> Walked<TemplateValue<'d>> {
        match value {
            TemplateValue::Datum(Datum::Words(at)) => Ok(TemplateValue::Datum(Datum::Html(at))),
            TemplateValue::Datum(Datum::Html(_) | Datum::Nothing)
            | TemplateValue::Said(_, true) => Ok(value),
            TemplateValue::Words(words) => Ok(TemplateValue::Said(words.into(), true)),
            TemplateValue::Said(words, false) => Ok(TemplateValue::Said(words, true)),
            _ => Err(DoesNotFit),
        }
    }

    fn said(
        &self,
        name: &'d Expression,
        arguments: &'d [(Box<str>, Expression)],
        is_html: bool,
        frame: &Bindings<'d>,
    ) -> Walked<TemplateValue<'d>> {
        let name = self.value(name, frame)?;
        let (name, _) = name.words(self.data).ok_or(DoesNotFit)?;
        let mut given = Vec::with_capacity(arguments.len());
        for (argument, value) in arguments {
            given.push((&**argument, self.value(value, frame)?));
        }
        let given = given.iter().map(|(argument, value)| {
            let whole = value.whole().and_then(|own| usize::try_from(own).ok());
            let given = match (whole, value.words(self.data)) {
                (Some(number), _) => WordArgument::Number(number),
                (None, Some((words, true))) => WordArgument::Html(words),
                (None, Some((words, false))) => WordArgument::Words(words),
                (None, None) => WordArgument::Neither,
            };
            (*argument, given)
        });
        let message = words::message(self.language, name, given).map_err(|_| DoesNotFit)?;
        Ok(match is_html {
            true => TemplateValue::Said(message.html().0.into(), true),
            false => TemplateValue::Said(message.text().into(), false),
        })
    }
}

/// A whole number.
fn whole<'d>(number: i64) -> TemplateValue<'d> {
    TemplateValue::Datum(Datum::Number(Number::Signed(number)))
}
