//! Reads the values of the options of `casefile import`, or says what is wrong with them.

use casefile_import::GivenDate;
use casefile_words::web;

use crate::value::Date;

pub(super) fn web_address(text: &str) -> Result<String, String> {
    web::address(text).map(|()| text.to_owned())
}

/// A tag of a language.
pub(super) fn language(text: &str) -> Result<String, String> {
    web::language(text).map(|()| text.to_owned())
}

/// A label of an encoding, in small letters.
pub(super) fn encoding(text: &str) -> Result<String, String> {
    match encoding_rs::Encoding::for_label(text.as_bytes()) {
        Some(_) => Ok(text.trim().to_lowercase()),
        None => Err("no such label in the WHATWG Encoding Standard".to_owned()),
    }
}

/// A date, in the importer's words.
pub(super) fn given(date: &Date) -> GivenDate {
    GivenDate {
        edtf: date.as_str().to_owned(),
        month_and_day: date.month_and_day(),
        first_year: date.earliest().map(|day| day.year),
        day: date.day(),
    }
}
