//! Finds the files to import among the arguments.

use std::collections::{BTreeMap, BTreeSet};

use casefile_import::IMPORTERS;

use super::arguments::Import;
use super::paths;
use super::place::BytesOrigin;
use crate::cli::exit::{CommandFailure, Exit};

impl Import {
    /// The files to read, and how many others stand in the folders, by what they are.
    pub(super) fn inputs(
        &self,
    ) -> Result<(Vec<BytesOrigin>, BTreeMap<String, usize>), CommandFailure> {
        let common = IMPORTERS.iter().filter(|own| !own.is_ambiguous);
        let endings: Vec<&str> = common.flat_map(|own| own.endings).copied().collect();
        let mut places = Vec::new();
        let mut passed: BTreeMap<String, usize> = BTreeMap::new();
        for argument in &self.files {
            if argument.as_os_str() == "-" {
                places.push(BytesOrigin::Standard);
                continue;
            }
            let unreadable = |error| {
                CommandFailure::new(
                    Exit::Machine,
                    format!("cannot read `{}`: {error}", argument.display()),
                )
            };
            match paths::expand(argument, &endings).map_err(unreadable)? {
                paths::ArgumentFiles::Files(found) => {
                    places.extend(found.files.into_iter().map(BytesOrigin::File));
                    for (what, count) in found.passed {
                        *passed.entry(what).or_default() += count;
                    }
                }
                paths::ArgumentFiles::Nothing => {
                    let failure = CommandFailure::new(
                        Exit::Usage,
                        format!("there is no file `{}`", argument.display()),
                    );
                    let is_address = argument.to_str().is_some_and(|own| own.contains("://"));
                    return Err(if is_address {
                        failure.hint(
                            "nothing is fetched: save the page from a browser, and import the file",
                        )
                    } else {
                        failure
                    });
                }
            }
        }
        if places.iter().filter(|place| matches!(place, BytesOrigin::Standard)).count() > 1 {
            return Err(CommandFailure::new(Exit::Usage, "`-` can be read once only"));
        }
        if places.is_empty() {
            let known = endings.join("`, `.");
            return Err(CommandFailure::new(
                Exit::Usage,
                format!("there is no file of a known ending: `.{known}`"),
            ));
        }
        let mut seen = BTreeSet::new();
        places.retain(|place| match place {
            BytesOrigin::File(path) => seen.insert(path.clone()),
            BytesOrigin::Standard => true,
        });
        Ok((places, passed))
    }
}
