//! What the file system says of a file or folder without reading it: [`Stamp`] and [`Identity`].

use std::fs::Metadata;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

/// How much older than a read a file's times must be for the next look to rely on them.
///
/// Two writes within one tick of a file system's clock leave the same times; FAT's ticks are the
/// longest.
const TICK: Duration = Duration::from_secs(2);

/// What changes, as a rule, when a file does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// The size in bytes.
    pub len: u64,
    modified: Option<SystemTime>,
    /// When the file or what is known of it changed: unlike `modified`, no program can set it.
    changed: Option<SystemTime>,
    place: (u64, u64),
}

/// What tells a folder from another that is later found in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    place: (u64, u64),
    /// File systems give the number of a deleted folder to the next one.
    created: Option<SystemTime>,
}

impl Stamp {
    /// The stamp of a file.
    pub fn of(metadata: &Metadata) -> Self {
        Self {
            len: metadata.len(),
            modified: metadata.modified().ok(),
            changed: changed(metadata),
            place: place(metadata),
        }
    }

    /// The stamp of a name in a folder that is held open.
    #[cfg(unix)]
    pub fn of_stat(stat: &rustix::fs::Stat) -> Self {
        // The types of the fields differ from system to system.
        let number = |number: i128| u64::try_from(number).unwrap_or(0);
        let time = |seconds: i128, nanoseconds: i128| {
            let seconds = Duration::from_secs(u64::try_from(seconds).ok()?);
            let nanoseconds = Duration::from_nanos(u64::try_from(nanoseconds).ok()?);
            SystemTime::UNIX_EPOCH.checked_add(seconds)?.checked_add(nanoseconds)
        };
        Self {
            len: number(stat.st_size.into()),
            modified: time(stat.st_mtime.into(), stat.st_mtime_nsec.into()),
            changed: time(stat.st_ctime.into(), stat.st_ctime_nsec.into()),
            place: (number(stat.st_dev.into()), number(stat.st_ino.into())),
        }
    }

    /// Whether it is another's but for the time when what is known of the file changed.
    #[must_use]
    pub fn is_alike(&self, other: &Self) -> bool {
        (self.len, self.modified, self.place) == (other.len, other.modified, other.place)
    }

    /// Whether a file with this stamp was last written, and nothing of it changed since, before the one
    /// with the other was. Says nothing of its own where the system does not tell when that was.
    #[must_use]
    pub fn is_older_than(&self, other: &Self) -> bool {
        let both = |one: Option<SystemTime>, other: Option<SystemTime>| one.zip(other);
        cfg!(unix)
            && both(self.changed, other.changed).is_some_and(|(own, other)| own < other)
            && both(self.modified, other.modified).is_some_and(|(own, other)| own <= other)
    }

    /// Whether a file read at this moment will have another stamp once it changes.
    pub fn is_telling(&self, read: SystemTime) -> bool {
        let newest = self.modified.max(self.changed);
        newest.is_some_and(|newest| read.duration_since(newest).is_ok_and(|age| age > TICK))
    }
}

impl Identity {
    /// The identity of a folder.
    pub fn of(metadata: &Metadata) -> Self {
        Self { place: place(metadata), created: metadata.created().ok() }
    }
}

#[cfg(unix)]
fn changed(metadata: &Metadata) -> Option<SystemTime> {
    use std::os::unix::fs::MetadataExt;
    let seconds = Duration::from_secs(u64::try_from(metadata.ctime()).ok()?);
    let nanoseconds = Duration::from_nanos(u64::try_from(metadata.ctime_nsec()).ok()?);
    SystemTime::UNIX_EPOCH.checked_add(seconds)?.checked_add(nanoseconds)
}

#[cfg(unix)]
fn place(metadata: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.dev(), metadata.ino())
}

#[cfg(not(unix))]
fn changed(metadata: &Metadata) -> Option<SystemTime> {
    metadata.created().ok()
}

#[cfg(not(unix))]
fn place(_: &Metadata) -> (u64, u64) {
    (0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_tells_only_when_both_times_are_old() {
        let at = |seconds| Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        let is_telling = |modified: u64, changed: Option<u64>| {
            let changed = changed.and_then(at);
            let stamp = Stamp { len: 1, modified: at(modified), changed, place: (1, 1) };
            stamp.is_telling(SystemTime::UNIX_EPOCH + Duration::from_secs(100))
        };
        assert!(is_telling(50, Some(97)));
        assert!(is_telling(97, None));
        // Written within a tick of the read, whatever the other time says; and in times to come.
        assert!(!is_telling(50, Some(98)));
        assert!(!is_telling(99, Some(50)));
        assert!(!is_telling(98, None));
        assert!(!is_telling(500, Some(50)));
        assert!(
            !Stamp { len: 1, modified: None, changed: None, place: (1, 1) }
                .is_telling(SystemTime::UNIX_EPOCH)
        );
    }
}
