//! A time code: where in a recording words are said.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::value::fields::no_fields;

/// Where in a recording words are said, from its beginning: `00:12:31`, with or without parts of a second.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeCode(String);

no_fields!(TimeCode);

impl TimeCode {
    /// Whole seconds from the beginning.
    #[must_use]
    pub fn seconds(&self) -> u64 {
        let whole = self.0.split('.').next().unwrap_or("");
        whole.split(':').fold(0, |sum, part| sum * 60 + part.parse::<u64>().unwrap_or(0))
    }
}

impl TryFrom<String> for TimeCode {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (whole, rest) =
            text.split_once('.').map_or((text.as_str(), None), |(a, b)| (a, Some(b)));
        let parts: Vec<&str> = whole.split(':').collect();
        let is_number = |own: &str| !own.is_empty() && own.bytes().all(|own| own.is_ascii_digit());
        let [hours, minutes, seconds] = parts.as_slice() else {
            return Err(wrong(&text));
        };
        let is_sixtieth = |own: &str| own.len() == 2 && is_number(own) && own < "60";
        let is_whole =
            is_number(hours) && hours.len() <= 3 && is_sixtieth(minutes) && is_sixtieth(seconds);
        let is_rest = rest.is_none_or(|own| is_number(own) && own.len() <= 3);
        if is_whole && is_rest { Ok(Self(text)) } else { Err(wrong(&text)) }
    }
}

fn wrong(text: &str) -> String {
    format!("`{text}` is no time code: write hours, minutes and seconds, as in `00:12:31`")
}

impl From<TimeCode> for String {
    fn from(own: TimeCode) -> Self {
        own.0
    }
}

impl fmt::Display for TimeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::TimeCode;

    #[test]
    fn a_time_code_has_hours_minutes_and_seconds() {
        let seconds =
            |text: &str| TimeCode::try_from(text.to_owned()).map(|own| own.seconds()).ok();
        assert_eq!(seconds("00:12:31"), Some(751));
        assert_eq!(seconds("01:00:00.250"), Some(3600));
        for text in ["12:31", "00:60:00", "0:1:2", "noon", "00:12:31."] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }
}
