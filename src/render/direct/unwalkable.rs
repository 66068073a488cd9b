//! Why a template is left to the library.

/// Why a template is none that can be walked.
#[derive(Debug)]
pub(in crate::render) struct Unwalkable(pub(super) String);

impl std::fmt::Display for Unwalkable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
