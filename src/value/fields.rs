//! Goes through every field of front matter, by type: whoever takes words out, counts what is unknown or
//! looks for names goes the same way.
//!
//! A kind lists its fields with [`fields!`], which takes the whole value apart: a field that nobody
//! listed does not compile, and neither does one whose type nobody decided about.

use thin_vec::ThinVec;

use super::{Code, Date, FileName, Id, Known, Url, Words};
use crate::diag::FieldStep;

/// What looks at the fields of front matter, one after the other, and changes none.
///
/// What it does nothing with it need not name.
pub trait FieldReader {
    /// A key or an item, whose value comes next.
    fn enter(&mut self, step: FieldStep) {
        let _ = step;
    }

    /// The end of that value.
    fn leave(&mut self) {}

    /// Free text.
    fn words(&mut self, words: &Words);

    /// An address of the web.
    fn url(&mut self, url: &Url);

    /// The name of a file.
    fn file(&mut self, file: &FileName) {
        let _ = file;
    }

    /// An id.
    fn id(&mut self, id: &Id) {
        let _ = id;
    }

    /// A word of some register, such as a digest.
    fn code(&mut self, code: &Code) {
        let _ = code;
    }

    /// Something that was looked for and not found.
    fn unknown(&mut self) {}
}

/// What looks at the fields of front matter, one after the other, and may change them.
///
/// What it does nothing with it need not name.
pub trait Visitor {
    /// A key or an item, whose value comes next.
    fn enter(&mut self, step: FieldStep) {
        let _ = step;
    }

    /// The end of that value.
    fn leave(&mut self) {}

    /// Whether what comes next is words that are printed in a source, until it is said again; all else is an
    /// editor's.
    fn printed(&mut self, is_printed: bool) {
        let _ = is_printed;
    }

    /// Free text.
    fn words(&mut self, words: &mut Words);

    /// An address of the web. One that is emptied is taken out.
    fn url(&mut self, url: &mut Url);

    /// The name of a file.
    fn file(&mut self, file: &mut FileName) {
        let _ = file;
    }

    /// An id.
    fn id(&mut self, id: &mut Id) {
        let _ = id;
    }

    /// Something that was looked for and not found.
    fn unknown(&mut self) {}
}

/// A value that has fields, or is one.
pub trait Fields {
    /// Shows every field to a visitor, in the order in which the type lists them.
    fn each(&mut self, visitor: &mut dyn Visitor);

    /// Shows every field to a reader, in the same order.
    fn read(&self, reader: &mut dyn FieldReader);

    /// Whether it was taken out, so that what holds it goes as well.
    fn is_gone(&self) -> bool {
        false
    }
}

impl Fields for Words {
    fn each(&mut self, visitor: &mut dyn Visitor) {
        visitor.words(self);
    }

    fn read(&self, reader: &mut dyn FieldReader) {
        reader.words(self);
    }
}

impl Fields for Url {
    fn each(&mut self, visitor: &mut dyn Visitor) {
        visitor.url(self);
    }

    fn read(&self, reader: &mut dyn FieldReader) {
        reader.url(self);
    }

    fn is_gone(&self) -> bool {
        self.is_empty()
    }
}

impl Fields for FileName {
    fn each(&mut self, visitor: &mut dyn Visitor) {
        visitor.file(self);
    }

    fn read(&self, reader: &mut dyn FieldReader) {
        reader.file(self);
    }
}

impl Fields for Id {
    fn each(&mut self, visitor: &mut dyn Visitor) {
        visitor.id(self);
    }

    fn read(&self, reader: &mut dyn FieldReader) {
        reader.id(self);
    }
}

/// No words can be taken out of it.
impl Fields for Code {
    fn each(&mut self, _: &mut dyn Visitor) {}

    fn read(&self, reader: &mut dyn FieldReader) {
        reader.code(self);
    }
}

impl<T: Fields> Fields for Option<T> {
    fn each(&mut self, visitor: &mut dyn Visitor) {
        if let Some(value) = self {
            value.each(visitor);
        }
        if self.is_gone() {
            *self = None;
        }
    }

    fn read(&self, reader: &mut dyn FieldReader) {
        if let Some(value) = self {
            value.read(reader);
        }
    }

    fn is_gone(&self) -> bool {
        self.as_ref().is_some_and(Fields::is_gone)
    }
}

impl<T: Fields> Fields for Box<T> {
    fn each(&mut self, visitor: &mut dyn Visitor) {
        (**self).each(visitor);
    }

    fn read(&self, reader: &mut dyn FieldReader) {
        (**self).read(reader);
    }

    fn is_gone(&self) -> bool {
        (**self).is_gone()
    }
}

impl<T: Fields> Fields for Known<T> {
    fn each(&mut self, visitor: &mut dyn Visitor) {
        match self {
            Self::Value(value) => value.each(visitor),
            Self::Unknown => visitor.unknown(),
            Self::None => {}
        }
    }

    fn read(&self, reader: &mut dyn FieldReader) {
        match self {
            Self::Value(value) => value.read(reader),
            Self::Unknown => reader.unknown(),
            Self::None => {}
        }
    }

    fn is_gone(&self) -> bool {
        self.value().is_some_and(Fields::is_gone)
    }
}

/// The items of a list, one after the other; those that are taken out go.
macro_rules! list {
    ($list:ident) => {
        impl<T: Fields> Fields for $list<T> {
            fn each(&mut self, visitor: &mut dyn Visitor) {
                for (index, item) in self.iter_mut().enumerate() {
                    visitor.enter(FieldStep::Item(index));
                    item.each(visitor);
                    visitor.leave();
                }
                self.retain(|item| !item.is_gone());
            }

            fn read(&self, reader: &mut dyn FieldReader) {
                for (index, item) in self.iter().enumerate() {
                    reader.enter(FieldStep::Item(index));
                    item.read(reader);
                    reader.leave();
                }
            }
        }
    };
}
list!(Vec);
list!(ThinVec);

/// Values that no words can be taken out of: they are one of a closed list, a number or a day.
macro_rules! no_fields {
    ($($type:ty),* $(,)?) => {
        $(impl $crate::value::fields::Fields for $type {
            fn each(&mut self, _: &mut dyn $crate::value::fields::Visitor) {}

            fn read(&self, _: &mut dyn $crate::value::fields::FieldReader) {}
        })*
    };
}
pub(crate) use no_fields;

no_fields!(bool, u8, u32, usize, i32, std::num::NonZeroU32, Date);

/// Lists all fields of a type, each with its key in front matter where that is another word, and marked
/// (`#[printed]`) where its words are those of a document. A value may go with one of its fields: a copy elsewhere
/// without its address is none.
macro_rules! fields {
    ($type:ident { $($(#[$mark:ident])? $field:ident $(as $key:literal)?),* $(,)? } $(goes with $whole:ident)?) => {
        impl $crate::value::fields::Fields for $type {
            $(
                fn is_gone(&self) -> bool {
                    $crate::value::fields::Fields::is_gone(&self.$whole)
                }
            )?

            fn each(&mut self, visitor: &mut dyn $crate::value::fields::Visitor) {
                let Self { $($field),* } = self;
                $(
                    visitor.enter($crate::diag::FieldStep::Key(
                        $crate::value::fields::key!($field $(as $key)?).into(),
                    ));
                    $(visitor.$mark(true);)?
                    $crate::value::fields::Fields::each($field, visitor);
                    $(visitor.$mark(false);)?
                    visitor.leave();
                )*
            }

            fn read(&self, reader: &mut dyn $crate::value::fields::FieldReader) {
                let Self { $($field),* } = self;
                $(
                    reader.enter($crate::diag::FieldStep::Key(
                        $crate::value::fields::key!($field $(as $key)?).into(),
                    ));
                    $crate::value::fields::Fields::read($field, reader);
                    reader.leave();
                )*
            }
        }
    };
}
pub(crate) use fields;

macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident as $key:literal) => {
        $key
    };
}
pub(crate) use key;
