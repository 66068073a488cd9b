//! Writes a message in a language: as text, or as HTML with what is not the page's own isolated and marked.

use std::borrow::Cow;

use super::days;
use super::message::{Argument, Html, Message, OwnWords, Wording};
use super::pattern::{Function, Key, MessagePattern, Part, Selection};
use super::rules::{ListKind, direction};
use super::spoken::Language;
use crate::markdown::escape;
use serde::{Serialize, Serializer};

/// How deep messages may lie in messages: a file that names them in a circle is refused when it is read, and a
/// dossier's own file can close one through a built-in message.
pub(super) const DEEPEST: usize = 12;

/// Most messages are shorter, in bytes: one piece of memory is enough for one.
const USUAL: usize = 96;

impl Message<'_> {
    /// Its words, for attributes, titles and machines.
    #[must_use]
    pub fn text(&self) -> String {
        let mut writing = Writing::default();
        writing.message(self, Asking::default());
        writing.out
    }

    /// Its words in both forms.
    #[must_use]
    pub fn said(&self) -> Wording {
        Wording { text: self.text(), html: self.html() }
    }

    /// Its words as HTML.
    #[must_use]
    pub fn html(&self) -> Html {
        let out = String::with_capacity(USUAL);
        let mut writing = Writing { out, is_html: true, ..Writing::default() };
        writing.message(self, Asking::default());
        Html(writing.out)
    }
}

impl Serialize for Message<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.html().serialize(serializer)
    }
}

/// The words of a pattern of a language.
pub(super) fn text(
    language: &Language,
    pattern: &MessagePattern,
    arguments: &[GivenArgument<'_>],
) -> String {
    let mut writing = Writing::default();
    writing.pattern(language, pattern, ArgumentScope::Message(arguments));
    writing.out
}

type GivenArgument<'a> = (&'a str, Argument<'a>);

/// What a pattern's arguments are.
#[derive(Clone, Copy)]
enum ArgumentScope<'s> {
    Message(&'s [GivenArgument<'s>]),
    /// What a message hands to a term.
    Term(&'s [(Box<str>, Box<str>)]),
}

/// What an argument is.
enum Value<'s> {
    Argument(&'s Argument<'s>),
    Key(&'s str),
}

impl<'s> ArgumentScope<'s> {
    fn get(self, name: &str) -> Option<Value<'s>> {
        match self {
            Self::Message(given) => {
                let own = given.iter().find(|(own, _)| *own == name);
                own.map(|(_, argument)| Value::Argument(argument))
            }
            Self::Term(given) => {
                let own = given.iter().find(|(own, _)| **own == *name);
                own.map(|(_, key)| Value::Key(key))
            }
        }
    }
}

/// How an argument is asked for.
#[derive(Clone, Copy, Default)]
struct Asking<'m> {
    is_capital: bool,
    form: Option<&'m str>,
}

#[derive(Default)]
struct Writing {
    out: String,
    is_html: bool,
    /// Whether the next letter is a capital.
    is_capital: bool,
    depth: usize,
}

impl Writing {
    fn message(&mut self, message: &Message<'_>, manner: Asking<'_>) {
        self.is_capital |= manner.is_capital;
        self.named(message.language, message.name, ArgumentScope::Message(&message.arguments));
    }

    fn named(&mut self, language: &Language, name: &str, scope: ArgumentScope<'_>) {
        let Some((pattern, speaks)) = language.pattern(name).filter(|_| self.depth < DEEPEST)
        else {
            self.words(language, name);
            return;
        };
        self.depth += 1;
        let is_other = self.is_html && !std::ptr::eq(speaks, language);
        if is_other {
            let direction = direction(speaks.tag());
            self.out.push_str(&format!("<span lang=\"{}\" dir=\"{direction}\">", speaks.tag()));
        }
        self.pattern(speaks, pattern, scope);
        if is_other {
            self.out.push_str("</span>");
        }
        self.depth -= 1;
    }

    fn pattern(&mut self, language: &Language, pattern: &MessagePattern, scope: ArgumentScope<'_>) {
        for part in &pattern.0 {
            match part {
                Part::Words { plain, html } if !self.is_capital => {
                    self.literal(if self.is_html { html } else { plain });
                }
                Part::Words { plain, .. } => self.words(language, plain),
                Part::Argument(name) => self.argument(language, name, scope, Asking::default()),
                Part::Call(function, name) => {
                    let manner = match function {
                        Function::Number => Asking::default(),
                        Function::Capital => Asking { is_capital: true, ..Asking::default() },
                        Function::Form(case) => Asking { form: Some(case), ..Asking::default() },
                    };
                    self.argument(language, name, scope, manner);
                }
                Part::Message(name) => self.named(language, name, scope),
                Part::Term(name, given) => self.named(language, name, ArgumentScope::Term(given)),
                Part::Choice(choice) => {
                    self.pattern(language, chosen(language, choice, scope), scope);
                }
            }
        }
    }

    fn argument(
        &mut self,
        language: &Language,
        name: &str,
        scope: ArgumentScope<'_>,
        manner: Asking<'_>,
    ) {
        match scope.get(name) {
            Some(Value::Argument(argument)) => self.value(language, argument, manner),
            Some(Value::Key(key)) => self.words(language, key),
            None => self.words(language, name),
        }
    }

    fn value(&mut self, language: &Language, argument: &Argument<'_>, manner: Asking<'_>) {
        self.is_capital |= manner.is_capital;
        match argument {
            Argument::Number(number) => {
                self.is_capital = false;
                self.out.push_str(&language.rules.number(*number));
            }
            // Keys are chosen by, and printed by nobody's intention.
            Argument::Key(_) => {}
            Argument::Own(own) => self.own(language, own, manner),
            Argument::Plain(words) => self.plain(language, words),
            Argument::Given(words) => self.plain(language, words),
            Argument::Made(html) if self.is_html => self.out.push_str(&html.0),
            Argument::Made(html) => self.out.push_str(&without_markup(&html.0)),
            Argument::Message(message) => self.message(message, manner),
            Argument::List(items) => self.list(language, items, ListKind::All, manner),
            Argument::Either(items) => self.list(language, items, ListKind::Either, manner),
            Argument::Series(items, separator) => {
                for (place, item) in items.iter().enumerate() {
                    if place > 0 {
                        self.words(language, language.word(separator));
                    }
                    self.value(language, item, if place == 0 { manner } else { Asking::default() });
                }
            }
            Argument::Date(date) => self.words(language, &days::words(language, date)),
            Argument::Link(inner, href) if self.is_html => {
                self.out.push_str("<a href=\"");
                self.out.push_str(&escape(href));
                self.out.push_str("\">");
                self.value(language, inner, manner);
                self.out.push_str("</a>");
            }
            Argument::Link(inner, _) => self.value(language, inner, manner),
            Argument::Time(inner, datetime) if self.is_html => {
                self.out.push_str("<time datetime=\"");
                self.out.push_str(&escape(datetime));
                self.out.push_str("\">");
                self.value(language, inner, manner);
                self.out.push_str("</time>");
            }
            Argument::Time(inner, _) => self.value(language, inner, manner),
            Argument::Strong(inner) => self.within("b", language, inner, manner),
            Argument::Work(inner) => self.within("i", language, inner, manner),
        }
    }

    /// An argument within an element, in HTML.
    fn within(
        &mut self,
        element: &str,
        language: &Language,
        inner: &Argument<'_>,
        manner: Asking<'_>,
    ) {
        if !self.is_html {
            return self.value(language, inner, manner);
        }
        self.out.extend(["<", element, ">"]);
        self.value(language, inner, manner);
        self.out.extend(["</", element, ">"]);
    }

    /// Words of the site's own.
    fn words(&mut self, language: &Language, words: &str) {
        if words.is_empty() {
            return;
        }
        let capital;
        let words = if self.is_capital {
            self.is_capital = false;
            capital = language.rules.capital(words);
            &capital
        } else {
            words
        };
        if self.is_html {
            self.literal(&escape(words));
        } else {
            self.literal(words);
        }
    }

    /// Words of the site's own as they are to be written, but for a full stop after another: a date or a name may end
    /// in one ("28 ноября 2026 г.", "Acme Inc.").
    fn literal(&mut self, words: &str) {
        let rest = words.strip_prefix('.').filter(|rest| !rest.starts_with('.'));
        let is_stopped = rest.is_some() && without_last_tags(&self.out).ends_with('.');
        self.out.push_str(rest.filter(|_| is_stopped).unwrap_or(words));
    }

    /// Words of the dossier's own: isolated where they run another way than the sentence, marked where they are in
    /// another language.
    fn own(&mut self, language: &Language, own: &OwnWords<'_>, manner: Asking<'_>) {
        let form = manner.form.and_then(|case| own.forms?.of(case));
        let mut words = Cow::Borrowed(form.map_or(&*own.words, |form| form));
        if std::mem::take(&mut self.is_capital) && !words.is_empty() {
            words = match own.language {
                Some(tag) => super::rules::capital_in(tag, &words).into(),
                None => language.rules.capital(&words).into(),
            };
        }
        match self.is_html {
            true => own.write(&mut self.out, &escape(&words)),
            false => self.out.push_str(&words),
        }
    }

    /// Words of which no language is known: isolated where they run another way than the sentence.
    fn plain(&mut self, language: &Language, words: &str) {
        let runs_against = super::rules::runs_against(words, language.is_right_to_left());
        self.own(
            language,
            &OwnWords { words: words.into(), runs_against, ..OwnWords::default() },
            Asking::default(),
        );
    }

    fn list(
        &mut self,
        language: &Language,
        items: &[Argument<'_>],
        kind: ListKind,
        manner: Asking<'_>,
    ) {
        // How items are joined can follow from their words ("y", "e" in Spanish), which tags would hide.
        let texts: Vec<String> = match items {
            [] => return,
            [only] => return self.value(language, only, manner),
            items => items.iter().map(|item| text_of(language, item)).collect(),
        };
        let mut items = items.iter();
        language.rules.list(kind, &texts, &mut |between| match between {
            Some(words) => self.words(language, words),
            None => {
                if let Some(item) = items.next() {
                    let is_capital = std::mem::take(&mut self.is_capital);
                    self.value(language, item, Asking { is_capital, ..manner });
                }
            }
        });
    }
}

/// What was written, without the tags that end it.
fn without_last_tags(mut out: &str) -> &str {
    while let Some((before, _)) = out.strip_suffix('>').and_then(|own| own.rsplit_once('<')) {
        out = before;
    }
    out
}

/// The text of finished HTML, in which `<` and `&` stand for nothing but markup.
fn without_markup(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    for (place, piece) in html.split('<').enumerate() {
        text.push_str(if place == 0 {
            piece
        } else {
            piece.split_once('>').map_or("", |(_, rest)| rest)
        });
    }
    let signs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    signs.into_iter().fold(text, |text, (written, sign)| text.replace(written, sign))
}

fn text_of(language: &Language, argument: &Argument<'_>) -> String {
    let mut writing = Writing::default();
    writing.value(language, argument, Asking::default());
    writing.out
}

fn chosen<'c>(
    language: &Language,
    choice: &'c Selection,
    scope: ArgumentScope<'_>,
) -> &'c MessagePattern {
    let of_number = |number: usize| {
        let class = language.rules.class(number, choice.is_ordinal);
        let is = |wanted: &Key| choice.variants.iter().find(|(key, _)| key == wanted);
        is(&Key::Number(number)).or_else(|| is(&Key::Name(class.into())))
    };
    let of_name = |name: &str| {
        let is = |key: &Key| matches!(key, Key::Name(own) if **own == *name);
        choice.variants.iter().find(|(key, _)| is(key))
    };
    fn found<'v>(
        argument: &Argument<'_>,
        of_number: &dyn Fn(usize) -> Option<&'v (Key, MessagePattern)>,
        of_name: &dyn Fn(&str) -> Option<&'v (Key, MessagePattern)>,
    ) -> Option<&'v (Key, MessagePattern)> {
        match argument {
            Argument::Number(number) => of_number(*number),
            Argument::List(items) | Argument::Either(items) | Argument::Series(items, _) => {
                of_number(items.len())
            }
            Argument::Key(key) => of_name(key),
            Argument::Given(words) => of_name(words),
            Argument::Link(inner, _)
            | Argument::Strong(inner)
            | Argument::Work(inner)
            | Argument::Time(inner, _) => found(inner, of_number, of_name),
            // What a dossier calls itself is no word to choose by, whatever it is.
            Argument::Own(_)
            | Argument::Made(_)
            | Argument::Plain(_)
            | Argument::Message(_)
            | Argument::Date(_) => None,
        }
    }
    let variant = match scope.get(&choice.by) {
        Some(Value::Argument(argument)) => found(argument, &of_number, &of_name),
        Some(Value::Key(key)) => of_name(key),
        None => None,
    };
    variant.map_or(&choice.otherwise, |(_, pattern)| pattern)
}
