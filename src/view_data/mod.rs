//! What a template sees: a view, as data that whatever renders it or tells it from others can go through.

mod data;
mod serializer;

pub use data::{Datum, NoData, Number, ViewData};
