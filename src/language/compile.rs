//! A message as Fluent's parser has it, made into the pattern that is kept.

use std::ops::Range;

use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, Pattern as Written, PatternElement,
    Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::fault::MessageFault;
use super::pattern::{Function, Key, MessagePattern, Part, Selection};
use crate::diag::nearest;
use crate::markdown::escape;

/// What is being made of one message.
pub(super) struct Compiling<'t> {
    text: &'t str,
    /// The arguments that it names, with their places.
    pub(super) arguments: Vec<(&'t str, Range<usize>)>,
    pub(super) faults: Vec<MessageFault>,
}

/// Where a part of a text stands in it.
pub(super) fn range_in(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    if start > text.len() { 0..0 } else { start..(start + part.len()).min(text.len()) }
}

impl<'t> Compiling<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, arguments: Vec::new(), faults: Vec::new() }
    }

    pub(super) fn pattern(&mut self, written: &Written<&'t str>) -> MessagePattern {
        let mut parts = Vec::new();
        for element in &written.elements {
            match element {
                // A pattern's lines are one: how they are broken is the file's, and not the page's.
                PatternElement::TextElement { value } => {
                    words(&mut parts, &value.replace('\n', " "));
                }
                PatternElement::Placeable { expression } => self.expression(expression, &mut parts),
            }
        }
        MessagePattern(parts)
    }

    fn expression(&mut self, expression: &Expression<&'t str>, parts: &mut Vec<Part>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, parts),
            Expression::Select { selector, variants } => {
                if let Some(choice) = self.choice(selector, variants) {
                    parts.push(Part::Choice(Box::new(choice)));
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'t str>, parts: &mut Vec<Part>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                words(parts, &unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => words(parts, value),
            InlineExpression::VariableReference { id } => {
                parts.push(Part::Argument(self.named(id)));
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                parts.push(Part::Message(id.name.into()));
            }
            InlineExpression::TermReference { id, attribute: None, arguments } => {
                let given = arguments.as_ref().map(|given| self.given(given)).unwrap_or_default();
                parts.push(Part::Term(format!("-{}", id.name).into(), given));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                parts.extend(self.call(id, arguments));
            }
            InlineExpression::Placeable { expression } => self.expression(expression, parts),
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => {
                self.fault(id.name, "attributes of messages are not used here".to_owned(), None);
            }
        }
    }

    fn named(&mut self, id: &Identifier<&'t str>) -> Box<str> {
        self.arguments.push((id.name, range_in(self.text, id.name)));
        id.name.into()
    }

    fn given(&mut self, arguments: &CallArguments<&'t str>) -> Vec<(Box<str>, Box<str>)> {
        let named = arguments.named.iter().map(|given| (given.name.name, literal(&given.value)));
        named.map(|(name, value)| (name.into(), value.unwrap_or_default().into())).collect()
    }

    /// `NUMBER($count)`, `CAPITAL($who)`, `FORM($who, case: "genitive")`.
    fn call(
        &mut self,
        id: &Identifier<&'t str>,
        arguments: &CallArguments<&'t str>,
    ) -> Option<Part> {
        let function = match id.name {
            "NUMBER" => Function::Number,
            "CAPITAL" => Function::Capital,
            "FORM" => {
                let case = arguments.named.iter().find(|given| given.name.name == "case");
                let case = case.and_then(|given| literal(&given.value));
                Function::Form(case.unwrap_or_default().into())
            }
            other => {
                let near = nearest(other, Function::NAMES);
                let hint = near.map(|near| format!("did you mean `{near}`?"));
                self.fault(other, format!("there is no function `{other}`"), hint);
                return None;
            }
        };
        let Some(InlineExpression::VariableReference { id: of }) = arguments.positional.first()
        else {
            let hint = format!("write `{}($name)`", id.name);
            self.fault(id.name, format!("`{}` is of an argument", id.name), Some(hint));
            return None;
        };
        Some(Part::Call(function, self.named(of)))
    }

    fn choice(
        &mut self,
        selector: &InlineExpression<&'t str>,
        variants: &[Variant<&'t str>],
    ) -> Option<Selection> {
        let (by, is_ordinal) = match selector {
            InlineExpression::VariableReference { id } => (self.named(id), false),
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let of = arguments.positional.first();
                let Some(InlineExpression::VariableReference { id: of }) = of else {
                    self.fault(id.name, "`NUMBER` is of an argument".to_owned(), None);
                    return None;
                };
                let kind = arguments.named.iter().find(|given| given.name.name == "type");
                let kind = kind.and_then(|given| literal(&given.value));
                (self.named(of), kind.as_deref() == Some("ordinal"))
            }
            _ => {
                let first = variants.first().map_or("", |variant| key_of(&variant.key));
                let message = "variants are chosen by an argument".to_owned();
                self.fault(first, message, Some("write `{ $name -> … }`".to_owned()));
                return None;
            }
        };
        let mut choice = Selection {
            by,
            is_ordinal,
            variants: Vec::new(),
            otherwise: MessagePattern::default(),
        };
        for variant in variants {
            let pattern = self.pattern(&variant.value);
            if variant.default {
                choice.otherwise = pattern.clone();
            }
            let key = match &variant.key {
                VariantKey::Identifier { name } => Key::Name((*name).into()),
                VariantKey::NumberLiteral { value } => match value.parse() {
                    Ok(number) => Key::Number(number),
                    Err(_) => Key::Name((*value).into()),
                },
            };
            choice.variants.push((key, pattern));
        }
        Some(choice)
    }

    fn fault(&mut self, at: &str, message: String, hint: Option<String>) {
        self.faults.push(MessageFault { range: range_in(self.text, at), message, hint });
    }
}

fn key_of<'t>(key: &VariantKey<&'t str>) -> &'t str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn literal(value: &InlineExpression<&str>) -> Option<String> {
    match value {
        InlineExpression::StringLiteral { value } => {
            Some(unescape_unicode_to_string(value).into_owned())
        }
        InlineExpression::NumberLiteral { value } => Some((*value).to_owned()),
        _ => None,
    }
}

/// Adds words, to those before them where there are any.
fn words(parts: &mut Vec<Part>, words: &str) {
    let joined = match parts.last() {
        Some(Part::Words { plain, .. }) => {
            let joined = format!("{plain}{words}");
            parts.pop();
            joined
        }
        _ => words.to_owned(),
    };
    if !joined.is_empty() {
        parts.push(Part::Words { html: escape(&joined).into(), plain: joined.into() });
    }
}
