//! `casefile verify`: holds a site, on disk or as it is served, against its manifest.

use std::fs;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;

use super::aside;
use super::exit::{CommandFailure, Exit};
use super::printer::Printer;
use crate::diag::human::one_line;
use crate::diag::json::harmless;
use crate::verify::{
    self, Below, Demands, Inspection, LastProof, Patience, SigningKey, SiteAddress, Stopped, below,
    lines,
};

/// Prove that a site, on disk or as it is served, is what was built
///
/// Every file is held against the manifest that lies in the site. Ends with 1 if anything differs, and with 4
/// if the host cannot be asked. No other command uses the network.
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// The folder of a site, or the address of its home page
    #[arg(value_name = "DIR|URL")]
    site: String,
    /// How to print what is found
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: VerifyFormat,
    /// The public key of minisign that the manifest has to be signed with, or the file that holds it
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// A file that remembers what was proved last: the site must not be older, and is remembered if it is proved
    #[arg(long, value_name = "FILE")]
    last: Option<PathBuf>,
    /// The folder that was built: the site must have its manifest
    #[arg(long, value_name = "DIR")]
    built: Option<PathBuf>,
    /// How long a host may take to serve what was built
    #[arg(long, value_name = "SECONDS", requires = "built",
          value_parser = clap::value_parser!(u64).range(..=86_400))]
    wait: Option<u64>,
    /// Only find out whether the serial that is served is below this one, before a site with it is deployed
    #[arg(long, value_name = "N", conflicts_with_all = ["key", "last", "built", "wait"])]
    serial_below: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum VerifyFormat {
    /// For people
    Human,
    /// One JSON object
    Json,
}

impl Verify {
    pub(super) fn run(&self, printer: &Printer) -> Result<Exit, CommandFailure> {
        let is_address = ["http://", "https://"].iter().any(|scheme| {
            self.site.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        });
        let address = match is_address {
            true => {
                let address = SiteAddress::parse(&self.site);
                Some(address.map_err(|why| CommandFailure::new(Exit::Usage, why))?)
            }
            false => None,
        };
        if let Some(serial) = self.serial_below {
            let address = address.ok_or_else(|| {
                CommandFailure::new(Exit::Usage, "`--serial-below` is for a site that is served")
                    .hint("name its address")
            })?;
            return self.is_below(&address, serial, printer);
        }
        let demands = self.demands()?;
        let bar = bar();
        let progress = |done: usize, of: usize| {
            bar.set_length(u64::try_from(of).unwrap_or(u64::MAX));
            bar.set_position(u64::try_from(done).unwrap_or(u64::MAX));
        };
        let inspection = match &address {
            Some(address) => {
                let wait = Duration::from_secs(self.wait.unwrap_or(0));
                verify::served(address, &demands, Patience::default(), wait, &progress)
            }
            None => verify::folder(Path::new(&self.site), &demands, &progress),
        };
        bar.finish_and_clear();
        let inspection = inspection.map_err(stopped)?;
        self.show(&inspection, printer)?;
        if inspection.is_proved() {
            self.remember(&inspection)?;
            return Ok(Exit::Done);
        }
        Ok(if inspection.differences.is_empty() { Exit::Machine } else { Exit::Errors })
    }

    fn is_below(
        &self,
        address: &SiteAddress,
        serial: u64,
        printer: &Printer,
    ) -> Result<Exit, CommandFailure> {
        let found = below(address, serial, Patience::default()).map_err(stopped)?;
        let (exit, why, is_below) = match found {
            Below::Older(why) => (Exit::Done, why, true),
            Below::NotOlder(why) => (Exit::Errors, why, false),
        };
        match self.format {
            VerifyFormat::Human => printer.print(&one_line(&why)),
            VerifyFormat::Json => {
                let site = address.as_str();
                let line =
                    serde_json::json!({ "site": site, "is_below": is_below, "message": why });
                printer.print(&harmless(line.to_string()));
            }
        }
        Ok(exit)
    }

    fn demands(&self) -> Result<Demands, CommandFailure> {
        let usage = |message: String| CommandFailure::new(Exit::Usage, message);
        let key = match &self.key {
            Some(key) => {
                let text = fs::read_to_string(key).unwrap_or_else(|_| key.clone());
                let key = SigningKey::parse(&text).ok_or_else(|| {
                    usage(format!(
                        "`{key}` is no public key of minisign, nor a file that holds one"
                    ))
                    .hint("`minisign -G` makes `minisign.pub`; its second line is the key")
                })?;
                Some(key)
            }
            None => None,
        };
        let last = match &self.last {
            Some(file) => match fs::read(file) {
                Ok(text) => Some(LastProof::read(&text).ok_or_else(|| {
                    usage(format!("`{}` is not what `--last` wrote", file.display()))
                        .hint("name another file; it is made where it is missing")
                })?),
                Err(error) if error.kind() == io::ErrorKind::NotFound => None,
                Err(error) => {
                    let message = format!("cannot read `{}`: {error}", file.display());
                    return Err(CommandFailure::new(Exit::Machine, message));
                }
            },
            None => None,
        };
        let built = self.built.as_deref().map(verify::built).transpose().map_err(stopped)?;
        Ok(Demands { key, last, built })
    }

    fn show(&self, inspection: &Inspection, printer: &Printer) -> Result<(), CommandFailure> {
        #[derive(Serialize)]
        struct Printed<'a> {
            is_proved: bool,
            #[serde(flatten)]
            inspection: &'a Inspection,
        }
        match self.format {
            VerifyFormat::Human => {
                for line in lines(inspection) {
                    printer.print(&one_line(&line));
                }
            }
            VerifyFormat::Json => {
                let printed = Printed { is_proved: inspection.is_proved(), inspection };
                let text = serde_json::to_string_pretty(&printed)
                    .map_err(|error| CommandFailure::new(Exit::Machine, error.to_string()))?;
                printer.print(&harmless(text));
            }
        }
        Ok(())
    }

    /// Writes down what was proved, in one step.
    fn remember(&self, inspection: &Inspection) -> Result<(), CommandFailure> {
        let (Some(file), Some(said)) = (&self.last, &inspection.manifest) else { return Ok(()) };
        let text = LastProof::of(said).text();
        let written = match fs::metadata(file) {
            Ok(metadata) => aside::replace(file, text.as_bytes(), metadata.permissions()),
            Err(_) => fs::write(file, text),
        };
        written.map_err(|error| {
            CommandFailure::new(
                Exit::Machine,
                format!("cannot write `{}`: {error}", file.display()),
            )
        })
    }
}

fn stopped(stopped: Stopped) -> CommandFailure {
    match stopped {
        Stopped::NoSite(message) => CommandFailure::new(Exit::Usage, message).hint(
            "a site is the folder that `casefile build` writes, or an address such as `https://dossier.example.org/`",
        ),
        Stopped::Network(message) => CommandFailure::new(Exit::Machine, message),
    }
}

/// A progress bar, shown on a terminal.
fn bar() -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} files") {
        bar.set_style(style);
    }
    bar
}
