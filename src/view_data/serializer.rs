//! Makes data of a view through serde: what is finished inside a list or a map waits aside, and lies down side by side
//! when the list or the map is.

use std::fmt::Display;

use serde::{Serialize, Serializer, ser};

use super::data::{DataRange, Datum, FieldName, NoData, Number, ViewData};
use crate::language::Html;

/// What most pages need, so that they need not be moved while they grow, in values and in bytes.
const USUAL: (usize, usize) = (1 << 10, 1 << 14);

impl ViewData {
    /// The data of a view.
    ///
    /// # Errors
    /// If it has what no template can see, such as bytes.
    pub fn of<V: Serialize + ?Sized>(view: &V) -> Result<Self, NoData> {
        let mut making = DataWriter::default();
        making.data.fields.reserve(USUAL.0);
        making.data.text.reserve(USUAL.1);
        let root = view.serialize(&mut making)?;
        Ok(Self { root, ..making.data })
    }
}

/// Data while they are made.
#[derive(Default)]
struct DataWriter {
    data: ViewData,
    /// What the lists that are still open hold so far.
    items: Vec<Datum>,
    /// What the maps that are still open hold so far.
    fields: Vec<(FieldName, Datum)>,
    /// Whether the next words are HTML.
    is_html: bool,
}

/// A list or a map that is still open.
struct UnfinishedPart<'w> {
    writer: &'w mut DataWriter,
    /// Where its own begin among what waits.
    start: usize,
    /// The name of the value to come.
    name: Option<FieldName>,
    /// The name of the variant of an enum that it is the content of.
    variant: Option<&'static str>,
}

impl ser::Error for NoData {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

fn place(start: usize, end: usize) -> Result<DataRange, NoData> {
    let narrow =
        |at: usize| u32::try_from(at).map_err(|_| ser::Error::custom("a page is too long"));
    Ok(DataRange { start: narrow(start)?, end: narrow(end)? })
}

impl DataWriter {
    fn words(&mut self, words: &str) -> Result<DataRange, NoData> {
        let start = self.data.text.len();
        self.data.text.push_str(words);
        place(start, self.data.text.len())
    }

    fn list(&mut self, start: usize) -> Result<Datum, NoData> {
        let at = self.data.items.len();
        self.data.items.extend(self.items.drain(start..));
        Ok(Datum::List(place(at, self.data.items.len())?))
    }

    fn map(&mut self, start: usize) -> Result<Datum, NoData> {
        let at = self.data.fields.len();
        self.data.fields.extend(self.fields.drain(start..));
        Ok(Datum::Fields(place(at, self.data.fields.len())?))
    }

    /// What holds a value under the name of a variant.
    fn variant(&mut self, name: &'static str, content: Datum) -> Result<Datum, NoData> {
        let start = self.fields.len();
        self.fields.push((FieldName::fixed(name), content));
        self.map(start)
    }

    fn open_list(&mut self, variant: Option<&'static str>) -> UnfinishedPart<'_> {
        UnfinishedPart { start: self.items.len(), writer: self, name: None, variant }
    }

    fn open_map(&mut self, variant: Option<&'static str>) -> UnfinishedPart<'_> {
        UnfinishedPart { start: self.fields.len(), writer: self, name: None, variant }
    }
}

impl UnfinishedPart<'_> {
    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NoData> {
        let datum = value.serialize(&mut *self.writer)?;
        self.writer.items.push(datum);
        Ok(())
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: FieldName, value: &T) -> Result<(), NoData> {
        let datum = value.serialize(&mut *self.writer)?;
        self.writer.fields.push((name, datum));
        Ok(())
    }

    fn list(self) -> Result<Datum, NoData> {
        let list = self.writer.list(self.start)?;
        self.variant.map_or(Ok(list), |name| self.writer.variant(name, list))
    }

    fn map(self) -> Result<Datum, NoData> {
        let map = self.writer.map(self.start)?;
        self.variant.map_or(Ok(map), |name| self.writer.variant(name, map))
    }
}

/// Numbers of other widths are those of the widest.
macro_rules! numbers {
    ($($name:ident: $from:ty => $kind:ident as $to:ty),* $(,)?) => {
        $(fn $name(self, value: $from) -> Result<Datum, NoData> {
            Ok(Datum::Number(Number::$kind(<$to>::from(value))))
        })*
    };
}

impl<'w> Serializer for &'w mut DataWriter {
    type Ok = Datum;
    type Error = NoData;
    type SerializeSeq = UnfinishedPart<'w>;
    type SerializeTuple = UnfinishedPart<'w>;
    type SerializeTupleStruct = UnfinishedPart<'w>;
    type SerializeTupleVariant = UnfinishedPart<'w>;
    type SerializeMap = UnfinishedPart<'w>;
    type SerializeStruct = UnfinishedPart<'w>;
    type SerializeStructVariant = UnfinishedPart<'w>;

    numbers! {
        serialize_i8: i8 => Signed as i64,
        serialize_i16: i16 => Signed as i64,
        serialize_i32: i32 => Signed as i64,
        serialize_i64: i64 => Signed as i64,
        serialize_u8: u8 => Unsigned as u64,
        serialize_u16: u16 => Unsigned as u64,
        serialize_u32: u32 => Unsigned as u64,
        serialize_u64: u64 => Unsigned as u64,
        serialize_f32: f32 => Float as f64,
        serialize_f64: f64 => Float as f64,
    }

    fn serialize_bool(self, value: bool) -> Result<Datum, NoData> {
        Ok(Datum::Flag(value))
    }

    fn serialize_char(self, value: char) -> Result<Datum, NoData> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<Datum, NoData> {
        let is_html = std::mem::take(&mut self.is_html);
        let at = self.words(value)?;
        Ok(if is_html { Datum::Html(at) } else { Datum::Words(at) })
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Datum, NoData> {
        Err(ser::Error::custom("a template sees no bytes"))
    }

    fn serialize_none(self) -> Result<Datum, NoData> {
        Ok(Datum::Nothing)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Datum, NoData> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Datum, NoData> {
        Ok(Datum::Nothing)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Datum, NoData> {
        Ok(Datum::Nothing)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Datum, NoData> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Datum, NoData> {
        self.is_html = name == Html::MARK;
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Datum, NoData> {
        let content = value.serialize(&mut *self)?;
        self.variant(variant, content)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<UnfinishedPart<'w>, NoData> {
        Ok(self.open_list(None))
    }

    fn serialize_tuple(self, _: usize) -> Result<UnfinishedPart<'w>, NoData> {
        Ok(self.open_list(None))
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<UnfinishedPart<'w>, NoData> {
        Ok(self.open_list(None))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<UnfinishedPart<'w>, NoData> {
        Ok(self.open_list(Some(variant)))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<UnfinishedPart<'w>, NoData> {
        Ok(self.open_map(None))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<UnfinishedPart<'w>, NoData> {
        Ok(self.open_map(None))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<UnfinishedPart<'w>, NoData> {
        Ok(self.open_map(Some(variant)))
    }
}

/// What holds values without names.
macro_rules! lists {
    ($($trait:ident, $method:ident);* $(;)?) => {
        $(impl ser::$trait for UnfinishedPart<'_> {
            type Ok = Datum;
            type Error = NoData;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NoData> {
                self.item(value)
            }

            fn end(self) -> Result<Datum, NoData> {
                self.list()
            }
        })*
    };
}

/// What holds values with fixed names.
macro_rules! structs {
    ($($trait:ident);* $(;)?) => {
        $(impl ser::$trait for UnfinishedPart<'_> {
            type Ok = Datum;
            type Error = NoData;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), NoData> {
                self.field(FieldName::fixed(name), value)
            }

            fn end(self) -> Result<Datum, NoData> {
                self.map()
            }
        })*
    };
}

lists! {
    SerializeSeq, serialize_element;
    SerializeTuple, serialize_element;
    SerializeTupleStruct, serialize_field;
    SerializeTupleVariant, serialize_field;
}

structs! {
    SerializeStruct;
    SerializeStructVariant;
}

impl ser::SerializeMap for UnfinishedPart<'_> {
    type Ok = Datum;
    type Error = NoData;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), NoData> {
        self.name = match key.serialize(&mut *self.writer)? {
            Datum::Words(at) | Datum::Html(at) => Some(self.writer.data.own_name(at)),
            _ => return Err(ser::Error::custom("a name is words")),
        };
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NoData> {
        let name = self.name.take();
        let name = name.ok_or_else(|| ser::Error::custom("a value of a map has a name"))?;
        self.field(name, value)
    }

    fn end(self) -> Result<Datum, NoData> {
        self.map()
    }
}
