//! Everything of a released entity that may be shown, as one text.

use super::end::END;
use crate::diag::FieldStep;
use crate::dossier::topic_address;
use crate::entity::{Entity, Head};
use crate::markdown::LinkTarget;
use crate::value::fields::{FieldReader, Fields};
use crate::value::{Code, FileName, Id, Url, Words};

/// The text of an entity, with ends between what does not belong together.
pub fn text_of<H: Head + Fields>(entity: &Entity<H>) -> String {
    let mut shown = Shown { text: entity.id.clone(), keys: Vec::new() };
    shown.add("");
    entity.head.read(&mut shown);
    shown.add(entity.prose.text());
    for link in entity.prose.links() {
        match &link.target {
            LinkTarget::Web(address)
            | LinkTarget::Refused(address)
            | LinkTarget::Picture(address)
            | LinkTarget::Fragment(address) => {
                shown.add(address);
            }
            LinkTarget::Entity { id, statement, .. } => {
                shown.add(id);
                shown.add(statement.as_deref().unwrap_or(""));
            }
            LinkTarget::Gone => {}
        }
    }
    shown.text
}

/// Words that may be shown, with ends between.
struct Shown {
    text: String,
    /// The keys that the next value stands under.
    keys: Vec<FieldStep>,
}

impl Shown {
    fn add(&mut self, text: &str) {
        self.text.push(END);
        self.text.push_str(text);
    }
}

impl FieldReader for Shown {
    fn enter(&mut self, step: FieldStep) {
        self.keys.push(step);
    }

    fn leave(&mut self) {
        self.keys.pop();
    }

    fn words(&mut self, words: &Words) {
        self.add(words);
        // A public label has an address, in other letters than its own.
        if matches!(self.keys.first(), Some(FieldStep::Key(key)) if key.as_ref() == "topics") {
            self.add(&topic_address(words));
        }
    }

    fn url(&mut self, url: &Url) {
        self.add(url);
    }

    fn file(&mut self, file: &FileName) {
        self.add(file);
    }

    fn id(&mut self, id: &Id) {
        self.add(id.as_str());
    }

    fn code(&mut self, code: &Code) {
        self.add(code);
    }
}
