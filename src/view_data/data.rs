//! What a template sees, as data in one piece: made once from a view, read by whatever renders it or tells it from
//! others.
//!
//! A page has some thousand values. One by one on the heap, each in a map that hashes its name, they cost more than the
//! text that is made of them; here they lie side by side in three pieces of memory, and their words in one.

use std::ops::Range;

/// The data of a view.
#[derive(Debug, Default)]
pub struct ViewData {
    /// What lists hold, list by list.
    pub(super) items: Vec<Datum>,
    /// What maps hold, map by map.
    pub(super) fields: Vec<(FieldName, Datum)>,
    /// All words.
    pub(super) text: String,
    pub(super) root: Datum,
}

/// A value of a view.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub enum Datum {
    /// Nothing, where something may be.
    #[default]
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(Number),
    /// Words that are escaped where they are written.
    Words(DataRange),
    /// HTML, written as it is.
    Html(DataRange),
    /// Values one after the other.
    List(DataRange),
    /// Values by name.
    Fields(DataRange),
}

/// A number of a view.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// Not below zero.
    Unsigned(u64),
    /// Any whole number.
    Signed(i64),
    /// One with a fraction.
    Float(f64),
}

/// Where something stands in its piece of memory. Four thousand million places are enough for a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DataRange {
    pub(super) start: u32,
    pub(super) end: u32,
}

/// The name of a field.
#[derive(Debug, Clone, Copy)]
pub(super) struct FieldName {
    letters: NameLetters,
    written: WrittenName,
}

/// Where a name is written.
#[derive(Debug, Clone, Copy)]
enum WrittenName {
    /// In the program: of a struct.
    Fixed(&'static str),
    /// In the data: of a map.
    Own(DataRange),
}

/// How long a name is and some of its letters. A template asks for a thousand fields a page, and most names are told apart
/// by this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct NameLetters(u32);

impl NameLetters {
    fn of(name: &str) -> Self {
        let letters = name.as_bytes();
        let at = |place: usize| letters.get(place).copied().unwrap_or(0);
        let length = u8::try_from(letters.len()).unwrap_or(u8::MAX);
        let last = letters.len().saturating_sub(1);
        Self(u32::from_le_bytes([length, at(0), at(last / 2), at(last)]))
    }
}

impl FieldName {
    /// That of a field of a struct.
    pub(super) fn fixed(name: &'static str) -> Self {
        Self { letters: NameLetters::of(name), written: WrittenName::Fixed(name) }
    }
}

/// Why a view does not become data.
#[derive(Debug)]
pub struct NoData(pub(super) String);

impl std::fmt::Display for NoData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NoData {}

impl DataRange {
    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

impl ViewData {
    /// The whole of it.
    #[must_use]
    pub fn root(&self) -> Datum {
        self.root
    }

    /// The words, or the HTML, at a place.
    #[must_use]
    pub fn words(&self, at: DataRange) -> &str {
        self.text.get(at.range()).unwrap_or("")
    }

    /// What a list holds.
    #[must_use]
    pub fn items(&self, at: DataRange) -> &[Datum] {
        self.items.get(at.range()).unwrap_or(&[])
    }

    /// What a map holds, by name, in its order.
    pub fn fields(&self, at: DataRange) -> impl Iterator<Item = (&str, Datum)> {
        let fields = self.fields.get(at.range()).unwrap_or(&[]);
        fields.iter().map(|(name, datum)| (self.name(name), *datum))
    }

    /// What a map holds under a name.
    #[must_use]
    pub fn field(&self, at: DataRange, name: &str) -> Option<Datum> {
        let letters = NameLetters::of(name);
        let mut fields = self.fields.get(at.range())?.iter();
        let is_meant = |own: &FieldName| own.letters == letters && self.name(own) == name;
        fields.find(|(own, _)| is_meant(own)).map(|(_, datum)| *datum)
    }

    fn name<'d>(&'d self, name: &'d FieldName) -> &'d str {
        match &name.written {
            WrittenName::Fixed(name) => name,
            WrittenName::Own(at) => self.words(*at),
        }
    }

    /// That of a value of a map, of which the words stand there.
    pub(super) fn own_name(&self, at: DataRange) -> FieldName {
        FieldName { letters: NameLetters::of(self.words(at)), written: WrittenName::Own(at) }
    }

    /// Whether another is the same, but for one field of the view itself.
    #[must_use]
    pub fn is_same_but(&self, other: &Self, except: &str) -> bool {
        let (Datum::Fields(one), Datum::Fields(two)) = (self.root, other.root) else {
            return self.root == other.root;
        };
        let rest = |data: &Self, at| -> Vec<(String, Datum)> {
            let rest = data.fields(at).filter(|(name, _)| *name != except);
            rest.map(|(name, datum)| (name.to_owned(), datum)).collect()
        };
        let (one, two) = (rest(self, one), rest(other, two));
        one.len() == two.len()
            && one.iter().zip(&two).all(|((name, own), (other_name, datum))| {
                name == other_name && self.is_same(*own, other, *datum)
            })
    }

    /// Whether two values are the same, wherever they stand.
    fn is_same(&self, own: Datum, other: &Self, datum: Datum) -> bool {
        match (own, datum) {
            (Datum::Words(one), Datum::Words(two)) | (Datum::Html(one), Datum::Html(two)) => {
                self.words(one) == other.words(two)
            }
            (Datum::List(one), Datum::List(two)) => {
                let (one, two) = (self.items(one), other.items(two));
                one.len() == two.len()
                    && one.iter().zip(two).all(|(one, two)| self.is_same(*one, other, *two))
            }
            (Datum::Fields(one), Datum::Fields(two)) => {
                one.range().len() == two.range().len()
                    && self
                        .fields(one)
                        .zip(other.fields(two))
                        .all(|(one, two)| one.0 == two.0 && self.is_same(one.1, other, two.1))
            }
            (one, two) => one == two,
        }
    }

    /// Writes all of it for a hash: where that is the same, so is the data.
    pub fn hash_into(&self, hasher: &mut blake3::Hasher) {
        let values = self.items.len() + self.fields.len();
        let mut bytes = Vec::with_capacity(24 * values + self.text.len() + 64);
        // Where each part ends must show, or words could pass for values.
        for length in [self.items.len(), self.fields.len(), self.text.len()] {
            bytes.extend_from_slice(&(length as u64).to_le_bytes());
        }
        self.root.write(&mut bytes);
        for item in &self.items {
            item.write(&mut bytes);
        }
        for (name, datum) in &self.fields {
            let name = self.name(name);
            bytes.extend_from_slice(name.as_bytes());
            // No name has it, so that it ends one.
            bytes.push(0xFF);
            datum.write(&mut bytes);
        }
        bytes.extend_from_slice(self.text.as_bytes());
        // In one piece, which is hashed many blocks at a time: of each of several pieces the ends are hashed one by one.
        hasher.update(&bytes);
    }
}

impl PartialEq for ViewData {
    fn eq(&self, other: &Self) -> bool {
        self.is_same(self.root, other, other.root)
    }
}

impl Datum {
    /// Its kind, and what it is or where.
    fn write(self, bytes: &mut Vec<u8>) {
        let range = |at: DataRange| u64::from(at.start) << 32 | u64::from(at.end);
        let (kind, what) = match self {
            Self::Nothing => return bytes.push(0),
            Self::Flag(is) => return bytes.push(1 + u8::from(is)),
            Self::Number(Number::Unsigned(number)) => (3, number),
            Self::Number(Number::Signed(number)) => (4, number.cast_unsigned()),
            Self::Number(Number::Float(number)) => (5, number.to_bits()),
            Self::Words(at) => (6, range(at)),
            Self::Html(at) => (7, range(at)),
            Self::List(at) => (8, range(at)),
            Self::Fields(at) => (9, range(at)),
        };
        let mut written = [kind; 9];
        written[1..].copy_from_slice(&what.to_le_bytes());
        bytes.extend_from_slice(&written);
    }
}
