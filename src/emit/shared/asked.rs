//! When and how a reply was asked for, in words.

use crate::edition::Edition;
use crate::entity::allegation::{ReplyRequest, ResponseKind};
use crate::language::Message;

/// "asked on 4 May 2020 by mail; no answer by 8 May 2020".
#[must_use]
pub fn asked<'a>(
    edition: &'a Edition,
    asked: Option<&'a ReplyRequest>,
    kind: ResponseKind,
) -> Option<Message<'a>> {
    let asked = asked?;
    let precision = if asked.on.day().is_some() { "day" } else { "period" };
    let mut words = edition.say("asked").with("on", &asked.on).key("precision", precision);
    words = match &asked.how {
        // One word is a means, and several say how in a phrase of their own.
        Some(how) if how.contains(char::is_whitespace) => {
            words.key("way", "phrase").with("how", edition.own(how))
        }
        Some(how) => words.key("way", "word").with("how", edition.own(how)),
        None => words.key("way", "none"),
    };
    Some(match &asked.deadline {
        Some(deadline) => {
            let is_over = kind == ResponseKind::NoAnswer;
            let name = if is_over { "asked-no-answer" } else { "asked-to-answer" };
            edition.say(name).with("asked", words).with("deadline", deadline)
        }
        None => words,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Date, Words};

    #[test]
    fn a_request_says_when_how_and_until_when() {
        let day = |text: &str| Date::parse(text).unwrap();
        let request = |how: &str| ReplyRequest {
            on: day("2020-05-04"),
            how: Some(Words::from(how.to_owned())),
            deadline: Some(day("2020-05-08")),
        };
        let edition = Edition::of_nothing();
        let words = |how: &str, kind| asked(&edition, Some(&request(how)), kind).unwrap().text();
        assert_eq!(
            words("mail", ResponseKind::NoAnswer),
            "asked on 4 May 2020 by mail; no answer by 8 May 2020"
        );
        assert_eq!(
            words("in a letter", ResponseKind::Denial),
            "asked on 4 May 2020 in a letter; to answer by 8 May 2020"
        );
        let bare = ReplyRequest { on: day("2020-05"), how: None, deadline: None };
        assert_eq!(
            asked(&edition, Some(&bare), ResponseKind::NoComment).unwrap().text(),
            "asked May 2020"
        );
    }
}
