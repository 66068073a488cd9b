//! Puts a finished site in the place of the old one: in one step where the system can, in two, or file
//! by file, where it cannot.

use std::io;
use std::path::Path;

use super::disk::Disk;
use super::file::is_there;
use super::place::{OutputPlace, PiecemealReason, Slot};
use super::{WriteError, in_place};

/// Puts the site of a slot in the place of the output's, whose files and folders are marked as kept.
/// Tells why it had to be file by file, if it had to.
///
/// # Errors
/// If the machine fails. The old site is in its place then, unless the error says otherwise, and whatever
/// the slot holds is for [`clear`](super::clear::clear) to finish.
pub(super) fn swap(
    disk: &dyn Disk,
    place: &OutputPlace,
    slot: &Slot,
    keep: &[String],
) -> Result<Option<PiecemealReason>, WriteError> {
    let machine = |path: &Path| {
        let path = path.to_owned();
        move |error| WriteError::Machine(path, error)
    };
    let kept = serde_json::to_vec(keep).map_err(io::Error::from);
    let mark = kept.and_then(|kept| disk.mark(&slot.swap, &kept));
    mark.map_err(machine(&slot.swap))?;
    if let Some(why) = place.in_place {
        return file_by_file(disk, place, slot).map(|()| Some(why));
    }
    let output = &place.output;
    if !is_there(output).map_err(machine(output))? {
        return disk.rename(&slot.site, output).map_err(machine(output)).map(|()| None);
    }
    let moved = match disk.exchange(&slot.site, output) {
        Ok(()) => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::Unsupported => {
            disk.rename(output, &slot.before)
        }
        Err(error) => Err(error),
    };
    match moved {
        Ok(()) => {}
        Err(error) if cannot_be_moved(&error) => {
            return file_by_file(disk, place, slot).map(|()| Some(PiecemealReason::CannotMove));
        }
        Err(error) => return Err(machine(output)(error)),
    }
    let Err(error) = disk.rename(&slot.site, output) else { return Ok(None) };
    match disk.rename(&slot.before, output) {
        Ok(()) => Err(machine(output)(error)),
        Err(_) => Err(WriteError::Unfinished(output.clone(), error)),
    }
}

fn file_by_file(disk: &dyn Disk, place: &OutputPlace, slot: &Slot) -> Result<(), WriteError> {
    disk.mark(&slot.in_place, b"")
        .map_err(|error| WriteError::Machine(slot.in_place.clone(), error))?;
    // What failed once may go well the next time, and there is no way back.
    in_place::finish(disk, &slot.site, &place.output)
        .or_else(|_| in_place::finish(disk, &slot.site, &place.output))
        .map_err(|error| WriteError::Unfinished(place.output.clone(), error))?;
    Ok(())
}

/// Whether a folder cannot be moved because of what it is: a mount point, or a folder of a layer below.
fn cannot_be_moved(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::CrossesDevices | io::ErrorKind::ResourceBusy)
}
