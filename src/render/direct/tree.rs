//! A template as a tree: what it writes, and what it asks of the view.

/// What a template writes, in order.
pub(super) type TemplateTree = Vec<TreeNode>;

/// A piece of a template.
#[derive(Debug)]
pub(super) enum TreeNode {
    /// Words of the template's own, written as they are.
    Text(Box<str>),
    /// `{{ … }}`.
    Print(Expression),
    /// `{{ <name argument={…} /> }}`: a component by its number, its arguments in the order of its parameters.
    Component(usize, Vec<Expression>),
    /// `{% if %}` with each `{% elif %}`, and `{% else %}`.
    If(Vec<(Expression, TemplateTree)>, TemplateTree),
    /// `{% for %}`, and `{% else %}`.
    For {
        /// Where the values stand while they are gone through.
        slot: usize,
        list: Expression,
        body: TemplateTree,
        otherwise: TemplateTree,
    },
}

/// What is asked of a view.
#[derive(Debug)]
pub(super) enum Expression {
    Nothing,
    Words(Box<str>),
    Flag(bool),
    Number(i64),
    /// A field of the view itself.
    Field(Box<str>),
    /// An argument, or what a loop is at.
    Slot(usize),
    /// Whether a loop is at its first, or its last; which one it is, by the number of loops around it.
    Loop(LoopFact, usize),
    Attribute(Box<Self>, Box<str>),
    /// What a list has at a place, from zero.
    Item(Box<Self>, Box<Self>),
    List(Vec<Self>),
    Not(Box<Self>),
    Both(Box<Self>, Box<Self>),
    Either(Box<Self>, Box<Self>),
    Compared(Comparison, Box<Self>, Box<Self>),
    /// A sum, or a difference where the second is taken away.
    Sum(Box<Self>, Box<Self>, Sign),
    /// The words of both, `a ~ b`.
    Joined(Box<Self>, Box<Self>),
    /// `| length`.
    Length(Box<Self>),
    /// `| safe`.
    Safe(Box<Self>),
    /// `| say(…)`, as HTML, or `| plain(…)`, as text.
    Said {
        name: Box<Self>,
        arguments: Vec<(Box<str>, Self)>,
        is_html: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LoopFact {
    First,
    Last,
    /// Its number, from one.
    Number,
    /// Its number, from zero.
    Index,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Same,
    Other,
    Less,
    More,
    AtMost,
    AtLeast,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Plus,
    Minus,
}
