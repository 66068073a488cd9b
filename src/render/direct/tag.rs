//! Reads the inside of a tag: an expression, or the call of a component.

use super::lexer::Token;
use super::tree::{Comparison, Expression, LoopFact, Sign};
use super::unwalkable::Unwalkable;

/// The tokens of a tag, gone through from the first.
pub(super) struct Tag<'t, 's> {
    tokens: std::vec::IntoIter<Token<'t>>,
    scope: &'s TagScope<'t>,
}

/// The names that stand for something of the template's own where a tag stands.
#[derive(Debug, Clone, Default)]
pub(super) struct TagScope<'t> {
    /// What each slot is called, the parameters of a component first.
    pub slots: Vec<&'t str>,
    /// How many of the last slots are those of loops.
    pub loops: usize,
    /// Whether it is in a component: what has no name here is nothing of the view's then.
    pub is_component: bool,
}

/// The call of a component: its name, and its arguments by theirs.
pub(super) type Call<'t> = (&'t str, Vec<(&'t str, Expression)>);

type TagResult<T> = Result<T, Unwalkable>;

const COMPARISONS: [(&str, Comparison); 6] = [
    ("==", Comparison::Same),
    ("!=", Comparison::Other),
    ("<", Comparison::Less),
    (">", Comparison::More),
    ("<=", Comparison::AtMost),
    (">=", Comparison::AtLeast),
];

impl<'t, 's> Tag<'t, 's> {
    pub(super) fn of(tokens: Vec<Token<'t>>, scope: &'s TagScope<'t>) -> Self {
        Self { tokens: tokens.into_iter(), scope }
    }

    fn peek(&self) -> Option<Token<'t>> {
        self.tokens.as_slice().first().copied()
    }

    /// Takes a token if it is the next one.
    pub(super) fn takes(&mut self, token: Token<'_>) -> bool {
        let is_next = self.peek() == Some(token);
        if is_next {
            self.tokens.next();
        }
        is_next
    }

    pub(super) fn mark(&mut self, mark: &'static str) -> TagResult<()> {
        if self.takes(Token::Mark(mark)) { Ok(()) } else { self.stops(&format!("no `{mark}`")) }
    }

    pub(super) fn name(&mut self) -> TagResult<&'t str> {
        match self.tokens.next() {
            Some(Token::Name(name)) => Ok(name),
            _ => self.stops("no name"),
        }
    }

    /// Words in quotation marks.
    pub(super) fn words(&mut self) -> TagResult<&'t str> {
        match self.tokens.next() {
            Some(Token::Words(words)) => Ok(words),
            _ => self.stops("no words"),
        }
    }

    /// Nothing more.
    pub(super) fn end(&mut self) -> TagResult<()> {
        if self.peek().is_none() { Ok(()) } else { self.stops("more than expected") }
    }

    fn stops<T>(&self, why: &str) -> TagResult<T> {
        Err(Unwalkable(format!("{why} before {:?}", self.tokens.as_slice())))
    }

    /// `<name argument={…} argument="…" />`, where it is one.
    pub(super) fn call(&mut self) -> TagResult<Option<Call<'t>>> {
        if !self.takes(Token::Mark("<")) {
            return Ok(None);
        }
        let name = self.name()?;
        let mut arguments = Vec::new();
        while !self.takes(Token::Mark("/>")) {
            let argument = self.name()?;
            self.mark("=")?;
            let value = if self.takes(Token::Mark("{")) {
                let value = self.expression()?;
                self.mark("}")?;
                value
            } else {
                Expression::Words(self.words()?.into())
            };
            arguments.push((argument, value));
        }
        self.end()?;
        Ok(Some((name, arguments)))
    }

    pub(super) fn expression(&mut self) -> TagResult<Expression> {
        let mut one = self.both()?;
        while self.takes(Token::Name("or")) {
            one = Expression::Either(Box::new(one), Box::new(self.both()?));
        }
        Ok(one)
    }

    fn both(&mut self) -> TagResult<Expression> {
        let mut one = self.negated()?;
        while self.takes(Token::Name("and")) {
            one = Expression::Both(Box::new(one), Box::new(self.negated()?));
        }
        Ok(one)
    }

    fn negated(&mut self) -> TagResult<Expression> {
        if self.takes(Token::Name("not")) {
            return Ok(Expression::Not(Box::new(self.negated()?)));
        }
        let one = self.sum()?;
        let comparison = COMPARISONS.into_iter().find(|(mark, _)| self.takes(Token::Mark(mark)));
        Ok(match comparison {
            Some((_, how)) => Expression::Compared(how, Box::new(one), Box::new(self.sum()?)),
            None => one,
        })
    }

    fn sum(&mut self) -> TagResult<Expression> {
        let mut one = self.joined()?;
        loop {
            let sign = match self.peek() {
                Some(Token::Mark("+")) => Sign::Plus,
                Some(Token::Mark("-")) => Sign::Minus,
                _ => return Ok(one),
            };
            self.tokens.next();
            one = Expression::Sum(Box::new(one), Box::new(self.joined()?), sign);
        }
    }

    fn joined(&mut self) -> TagResult<Expression> {
        let mut one = self.filtered()?;
        while self.takes(Token::Mark("~")) {
            one = Expression::Joined(Box::new(one), Box::new(self.filtered()?));
        }
        Ok(one)
    }

    fn filtered(&mut self) -> TagResult<Expression> {
        let mut one = self.reached()?;
        while self.takes(Token::Mark("|")) {
            let name = Box::new(one);
            one = match self.name()? {
                "safe" => Expression::Safe(name),
                "length" => Expression::Length(name),
                "say" => Expression::Said { name, arguments: self.arguments()?, is_html: true },
                "plain" => Expression::Said { name, arguments: self.arguments()?, is_html: false },
                other => return self.stops(&format!("the filter `{other}`")),
            };
        }
        Ok(one)
    }

    /// `(name=…, name=…)`, where it is there.
    fn arguments(&mut self) -> TagResult<Vec<(Box<str>, Expression)>> {
        let mut arguments = Vec::new();
        if !self.takes(Token::Mark("(")) {
            return Ok(arguments);
        }
        while !self.takes(Token::Mark(")")) {
            let name = self.name()?;
            self.mark("=")?;
            arguments.push((name.into(), self.expression()?));
            if self.peek() != Some(Token::Mark(")")) {
                self.mark(",")?;
            }
        }
        Ok(arguments)
    }

    /// A value, and what is asked of it: `a.b[0]`.
    fn reached(&mut self) -> TagResult<Expression> {
        let mut one = self.single()?;
        loop {
            if self.takes(Token::Mark(".")) {
                one = Expression::Attribute(Box::new(one), self.name()?.into());
            } else if self.takes(Token::Mark("[")) {
                let at = self.expression()?;
                self.mark("]")?;
                one = Expression::Item(Box::new(one), Box::new(at));
            } else {
                return Ok(one);
            }
        }
    }

    fn single(&mut self) -> TagResult<Expression> {
        match self.tokens.next() {
            Some(Token::Words(words)) => Ok(Expression::Words(words.into())),
            Some(Token::Number(number)) => Ok(Expression::Number(number)),
            Some(Token::Name("true" | "True")) => Ok(Expression::Flag(true)),
            Some(Token::Name("false" | "False")) => Ok(Expression::Flag(false)),
            Some(Token::Name("none" | "None")) => Ok(Expression::Nothing),
            Some(Token::Name("loop")) => self.loop_fact(),
            Some(Token::Name(name)) => self.named(name),
            Some(Token::Mark("(")) => {
                let inner = self.expression()?;
                self.mark(")")?;
                Ok(inner)
            }
            Some(Token::Mark("[")) => {
                let mut items = Vec::new();
                while !self.takes(Token::Mark("]")) {
                    items.push(self.expression()?);
                    if self.peek() != Some(Token::Mark("]")) {
                        self.mark(",")?;
                    }
                }
                Ok(Expression::List(items))
            }
            _ => self.stops("no value"),
        }
    }

    fn loop_fact(&mut self) -> TagResult<Expression> {
        self.mark(".")?;
        let fact = match self.name()? {
            "first" => LoopFact::First,
            "last" => LoopFact::Last,
            "index" => LoopFact::Number,
            "index0" => LoopFact::Index,
            other => return self.stops(&format!("`loop.{other}`")),
        };
        let within = self.scope.loops.checked_sub(1);
        within.map_or_else(|| self.stops("no loop"), |at| Ok(Expression::Loop(fact, at)))
    }

    fn named(&self, name: &str) -> TagResult<Expression> {
        // The innermost is meant.
        if let Some(slot) = self.scope.slots.iter().rposition(|own| *own == name) {
            return Ok(Expression::Slot(slot));
        }
        if self.scope.is_component {
            return self.stops(&format!("nothing is called `{name}`"));
        }
        Ok(Expression::Field(name.into()))
    }
}
