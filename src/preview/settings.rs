//! How a preview is made.

use std::path::PathBuf;

use jiff::Timestamp;

use crate::pipeline::Options;
use crate::serve::editor::Editor;

/// How a preview is made.
#[derive(Debug, Clone)]
pub struct PreviewSettings {
    /// What a build would be asked for; the audience decides what is shown.
    pub options: Options,
    /// The instant at which material counts as withheld for the marks of the editors' preview.
    pub now: Option<Timestamp>,
    /// The dossier's folder, for addresses that open an editor. Nothing is read from it.
    pub root: PathBuf,
    /// The editor that they open.
    pub editor: Option<Editor>,
}
