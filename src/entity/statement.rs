//! A statement: one located quotation, one speaker, one source. The atom of a dossier.

use casefile_words::{Region, Stretch};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{Embargo, yes};
use crate::value::fields::{fields, no_fields};
use crate::value::forms::{Filled, ListForm, One};
use crate::value::short;
use crate::value::{Id, Words};

mod bearing;
mod said;
mod time_code;
mod translation;
mod transmission;

pub use bearing::{Bearing, Verb};
pub use said::{Basis, Said};
pub use time_code::TimeCode;
pub use translation::Translation;
pub use transmission::{Act, Cited, Hop, InsertedBy, Insertion, Reported};

/// An item of a source's `statements`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Anchor on the page, unique in its source.
    #[serde(default)]
    #[schemars(with = "Option<Id>")]
    pub id: Option<Id>,
    /// The actor whose words these are.
    pub speaker: Id,
    /// The words, verbatim.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub quote: Words,
    /// Allegations that the words make.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Bearing>>")]
    pub asserts: ThinVec<Bearing>,
    /// Allegations that they are offered in support of.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Bearing>>")]
    pub supports: ThinVec<Bearing>,
    /// Allegations that they take for granted.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Bearing>>")]
    pub presupposes: ThinVec<Bearing>,
    /// Allegations that they say again; not counted.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Bearing>>")]
    pub repeats: ThinVec<Bearing>,
    /// Allegations that they limit.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Bearing>>")]
    pub qualifies: ThinVec<Bearing>,
    /// Allegations that they question.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Bearing>>")]
    pub disputes: ThinVec<Bearing>,
    /// Allegations that they say are not so.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Bearing>>")]
    pub denies: ThinVec<Bearing>,
    /// Allegations that they take back.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Bearing>>")]
    pub retracts: ThinVec<Bearing>,
    /// Allegations that a court finds to be so.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Bearing>>")]
    pub finds: ThinVec<Bearing>,
    /// Allegations that they are needed to understand.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Bearing>>")]
    pub context: ThinVec<Bearing>,
    /// Direct or indirect speech; read off the text where it is not given.
    #[serde(default)]
    pub form: Option<SpeechForm>,
    /// Where in the source the words stand.
    #[serde(default, rename = "in")]
    pub region: Region,
    /// When it was said.
    #[serde(default, deserialize_with = "short::optional")]
    #[schemars(with = "Option<One<Said>>")]
    pub said: Option<Box<Said>>,
    /// Where in the recording it is said.
    #[serde(default)]
    #[schemars(
        with = "Option<String>",
        regex(pattern = r"^[0-9]{1,3}:[0-5][0-9]:[0-5][0-9](\.[0-9]{1,3})?$")
    )]
    pub at: Option<TimeCode>,
    /// Addressees: actor ids, or words.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Words>>")]
    pub to: ThinVec<Words>,
    /// What it was said for.
    #[serde(default)]
    pub occasion: Option<Words>,
    /// Where it was said.
    #[serde(default)]
    pub place: Option<Words>,
    /// The question that it answers.
    #[serde(default)]
    pub answering: Option<Words>,
    /// How the words reached the publisher, in order.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Hop>>")]
    pub via: ThinVec<Hop>,
    /// Speech inside the speech.
    #[serde(default)]
    #[schemars(with = "Vec<Reported>")]
    pub reports: ThinVec<Reported>,
    /// What the speaker offers as evidence.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Cited>>")]
    pub cites: ThinVec<Cited>,
    /// Brackets inside the quotation that may not be the speaker's.
    #[serde(default)]
    #[schemars(with = "Vec<Insertion>")]
    pub insertions: ThinVec<Insertion>,
    /// The words in other languages.
    #[serde(default)]
    #[schemars(with = "Vec<Translation>")]
    pub translations: ThinVec<Translation>,
    /// The editor's remark.
    #[serde(default)]
    pub note: Option<Words>,
    /// Whether it may be published at all; the source's words stay unless they are redacted.
    #[serde(default = "yes")]
    pub publish: bool,
    /// Not public before this instant.
    #[serde(
        default,
        deserialize_with = "crate::entity::embargo",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Embargo")]
    pub embargo: Option<Box<Embargo>>,
    /// Which of several places is meant, from 1.
    #[serde(default)]
    #[schemars(range(min = 1))]
    pub occurrence: Option<u32>,
    /// Words right before the quotation.
    #[serde(default)]
    pub prefix: Option<Words>,
    /// Words right after it.
    #[serde(default)]
    pub suffix: Option<Words>,
    /// What was settled before anything was taken out of its source.
    #[serde(skip)]
    pub settled: Option<Box<Settled>>,
}

/// What was settled about a statement before anything was taken out of its source; nobody writes it.
#[derive(Debug, Clone, Default)]
pub struct Settled {
    /// Its place in the list as written, from 0.
    pub item: Option<usize>,
    /// The words that are left of the quotation, where some were taken out: it is named after these.
    pub words: Option<Words>,
    /// Where the words stand, and whether they are direct speech.
    pub place: Option<(Vec<Stretch>, SpeechForm)>,
}

fields!(Statement {
    id,
    speaker,
    #[printed]
    quote,
    asserts,
    supports,
    presupposes,
    repeats,
    qualifies,
    disputes,
    denies,
    retracts,
    finds,
    context,
    form,
    region as "in",
    said,
    at,
    to,
    occasion,
    place,
    answering,
    via,
    reports,
    cites,
    insertions,
    translations,
    note,
    publish,
    embargo,
    occurrence,
    #[printed]
    prefix,
    #[printed]
    suffix,
    settled,
});
no_fields!(Settled, SpeechForm, Region);

impl Statement {
    /// What was settled about it before anything was taken out of its source, if anything was.
    #[must_use]
    pub fn settled(&self) -> Option<&Settled> {
        self.settled.as_deref()
    }

    /// The same, to be settled.
    pub fn settle(&mut self) -> &mut Settled {
        self.settled.get_or_insert_default()
    }

    /// Every bearing with its verb and its place in that verb's list, in the order of [`Verb::ALL`].
    pub fn bearings(&self) -> impl Iterator<Item = (Verb, usize, &Bearing)> {
        Verb::ALL.into_iter().flat_map(move |verb| {
            self.list(verb).iter().enumerate().map(move |(index, bearing)| (verb, index, bearing))
        })
    }

    /// The bearings of one verb.
    #[must_use]
    pub fn list(&self, verb: Verb) -> &[Bearing] {
        match verb {
            Verb::Asserts => &self.asserts,
            Verb::Finds => &self.finds,
            Verb::Supports => &self.supports,
            Verb::Presupposes => &self.presupposes,
            Verb::Qualifies => &self.qualifies,
            Verb::Disputes => &self.disputes,
            Verb::Denies => &self.denies,
            Verb::Retracts => &self.retracts,
            Verb::Repeats => &self.repeats,
            Verb::Context => &self.context,
        }
    }
}

/// Direct or indirect speech.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum SpeechForm {
    /// The speaker's own words.
    Direct,
    /// The reporter's words for what the speaker said.
    Indirect,
    /// The source's marks do not say which; never written by an editor.
    #[serde(skip_deserializing)]
    Unclear,
}
