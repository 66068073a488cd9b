//! The settings of a build that come from outside the dossier.

use casefile_words::Day;
use clap::Args;

use super::exit::{CommandFailure, Exit};
use crate::Options;
use crate::config::BaseUrl;
use crate::edition::Audience;
use crate::entity::instant;
use crate::manifest::Imprint;

/// The settings of a build that come from outside the dossier.
#[derive(Debug, Clone, Args)]
pub(super) struct BuildArguments {
    /// Build as of this day or instant: what is under an embargo until then is public
    #[arg(long, value_name = "DATE")]
    pub(super) as_of: Option<String>,
    /// The address of the site, in place of the one in `site.yaml`
    #[arg(long, value_name = "URL", value_parser = BaseUrl::parse)]
    pub(super) base_url: Option<BaseUrl>,
    /// The language of the interface, in place of the one in `site.yaml`; the dossier's own words stay as they are
    #[arg(long, value_name = "TAG")]
    pub(super) language: Option<String>,
}

impl BuildArguments {
    /// The options of a build. Nothing but `--as-of` lifts an embargo: `SOURCE_DATE_EPOCH` is set by
    /// tools for other ends, often to the time of the last commit, and nobody who sets it thinks of what
    /// it would publish.
    pub(super) fn options(&self) -> Result<Options, CommandFailure> {
        let asked = self.instant()?;
        let as_of = asked.or(source_date_epoch()?).map(day);
        let (base_url, language) = (self.base_url.clone(), self.language.clone());
        Ok(Options { audience: Audience::Public(asked), base_url, language, as_of })
    }

    pub(super) fn instant(&self) -> Result<Option<jiff::Timestamp>, CommandFailure> {
        let Some(date) = &self.as_of else { return Ok(None) };
        instant(date).map(Some).ok_or_else(|| {
            CommandFailure::new(Exit::Usage, format!("`{date}` is neither a day nor an instant"))
                .hint("write `2027-01-01` or `2027-01-01T06:00:00Z`")
        })
    }

    /// What the manifest of a site says that is made so.
    pub(super) fn imprint(&self) -> Result<Imprint, CommandFailure> {
        let as_of = self.instant()?.map(|instant| instant.to_string());
        Ok(Imprint { as_of, ..Imprint::default() })
    }
}

/// The day of an instant, by the calendar of UTC.
fn day(instant: jiff::Timestamp) -> Day {
    let date = instant.to_zoned(jiff::tz::TimeZone::UTC).date();
    let [month, day] = [date.month(), date.day()].map(i8::unsigned_abs);
    Day { year: date.year().into(), month, day }
}

/// The instant that `SOURCE_DATE_EPOCH` names (reproducible-builds.org), in seconds since 1970: the day of which pages
/// say that they are, where `--as-of` says none.
pub(super) fn source_date_epoch() -> Result<Option<jiff::Timestamp>, CommandFailure> {
    #[expect(clippy::disallowed_methods, reason = "the environment is read here and nowhere else")]
    let Some(value) = std::env::var_os("SOURCE_DATE_EPOCH") else { return Ok(None) };
    let text = value.to_string_lossy();
    let seconds = text.trim().parse().ok().and_then(|s| jiff::Timestamp::from_second(s).ok());
    seconds.map(Some).ok_or_else(|| {
        CommandFailure::new(
            Exit::Usage,
            format!("`SOURCE_DATE_EPOCH` is `{text}`, not a number of seconds"),
        )
    })
}
