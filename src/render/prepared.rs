//! An output with its view made: told from others by what it is made from, and rendered.

use std::borrow::Cow;
use std::io;

use super::{FOLDER, Fingerprint, Sink, Templates, library};
use crate::diag::{Diagnostic, Place};
use crate::draw::DrawnCard;
use crate::emit::{Content, Output, Stream};
use crate::view_data::{NoData, ViewData};

/// An output with its view made.
pub struct Prepared<'o, 'a> {
    templates: &'o Templates,
    path: &'o str,
    made: PreparedContent<'o, 'a>,
}

/// What an output's bytes are made of.
enum PreparedContent<'o, 'a> {
    /// A template's name, and what it sees.
    View(&'static str, Result<ViewData, NoData>),
    Bytes(Cow<'o, [u8]>),
    Stream(&'o Stream<'a>),
    Drawn(Option<DrawnCard>),
}

impl Prepared<'_, '_> {
    /// Tells what the output is made from.
    #[must_use]
    pub fn print(&self) -> Fingerprint {
        let mut hasher = blake3::Hasher::new();
        match &self.made {
            PreparedContent::View(template, data) => {
                // A view that does not become data is reported when it is rendered.
                if let Ok(data) = data {
                    data.hash_into(&mut hasher);
                }
                hasher.update(&self.templates.print).update(template.as_bytes());
            }
            PreparedContent::Bytes(bytes) => {
                hasher.update(bytes);
            }
            PreparedContent::Stream(stream) => {
                // Nothing fails that is hashed.
                let _ = stream.made_from(&mut hasher);
            }
            PreparedContent::Drawn(card) => {
                hasher.update(card.as_ref().map_or("", DrawnCard::svg).as_bytes());
            }
        }
        Fingerprint(hasher.finalize().into())
    }

    /// The output's bytes.
    ///
    /// # Errors
    /// If its template does not fit its view.
    pub fn rendered(&self) -> Result<Cow<'_, [u8]>, Box<Diagnostic>> {
        match &self.made {
            PreparedContent::View(template, data) => {
                let page = self.page(template, data.as_ref())?;
                Ok(Cow::Owned(page.into_bytes()))
            }
            PreparedContent::Bytes(bytes) => Ok(Cow::Borrowed(bytes)),
            PreparedContent::Stream(stream) => {
                let mut bytes = Vec::new();
                // Nothing fails that is written to memory.
                let _ = stream.write(&mut bytes);
                Ok(Cow::Owned(bytes))
            }
            PreparedContent::Drawn(card) => {
                let picture = picture(card.as_ref()).map_err(|error| {
                    let place = Place::Path(self.path.to_owned());
                    Box::new(Diagnostic::error("template-error", place, error.to_string()))
                })?;
                Ok(Cow::Owned(picture))
            }
        }
    }

    fn page(
        &self,
        template: &str,
        data: Result<&ViewData, &NoData>,
    ) -> Result<String, Box<Diagnostic>> {
        let data = data.map_err(|why| {
            let place = Place::Path(format!("{FOLDER}{template}"));
            let message = format!("{why}, while rendering `{}`", self.path);
            Box::new(Diagnostic::error("template-error", place, message))
        })?;
        let direct = self.templates.direct.as_ref();
        match direct.and_then(|own| own.page(template, data, &self.templates.language)) {
            Some(page) => Ok(page),
            None => library::page(&self.templates.tera, template, data)
                .map_err(|error| Box::new(self.templates.fault(&error, Some(self.path)))),
        }
    }

    /// The page as the template library makes it, and as a tree that is walked makes it: the same, wherever there are
    /// both. For tests.
    #[doc(hidden)]
    #[must_use]
    pub fn both_ways(&self) -> Option<(Option<String>, Option<String>)> {
        let PreparedContent::View(template, Ok(data)) = &self.made else { return None };
        let direct = self.templates.direct.as_ref();
        let walked = direct.and_then(|own| own.page(template, data, &self.templates.language));
        Some((library::page(&self.templates.tera, template, data).ok(), walked))
    }

    /// Hands the output to a sink.
    pub(super) fn put(&self, sink: &dyn Sink) -> Result<(), RenderFailure> {
        match &self.made {
            PreparedContent::Stream(stream) => sink.stream(self.path, &|to| stream.write(to)),
            PreparedContent::Drawn(card) => {
                let words = card.as_ref().map_or("", DrawnCard::words);
                sink.drawn(self.path, words, &|| picture(card.as_ref()))
            }
            PreparedContent::View(..) | PreparedContent::Bytes(_) => {
                sink.put(self.path, &self.rendered().map_err(RenderFailure::Fault)?)
            }
        }
        .map_err(RenderFailure::Machine)
    }
}

impl Templates {
    /// Makes the view of an output, ready to be rendered.
    #[must_use]
    pub fn prepared<'o, 'a>(&'o self, output: &'o Output<'a>) -> Prepared<'o, 'a> {
        let made = match &output.content {
            Content::View { template, view } => PreparedContent::View(template, view()),
            Content::Bytes(bytes) => PreparedContent::Bytes(Cow::Borrowed(bytes)),
            Content::Stream(stream) => PreparedContent::Stream(stream),
            Content::Drawn(card) => PreparedContent::Drawn(card()),
        };
        Prepared { templates: self, path: &output.path, made }
    }
}

/// The picture of a card that is listed.
fn picture(card: Option<&DrawnCard>) -> io::Result<Vec<u8>> {
    card.ok_or_else(|| io::Error::other("a card that is listed has no words"))?.png()
}

/// Why one output could not be rendered.
pub(super) enum RenderFailure {
    Fault(Box<Diagnostic>),
    Machine(io::Error),
}
