//! What an editor sees while writing: watching, serving, and the pages that come again after each save.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod chromium;
#[path = "../dice/mod.rs"]
mod dice;
mod drawn_cards;
#[path = "../folder/mod.rs"]
mod folder;
#[path = "../../benches/dossier/mod.rs"]
mod generated;
mod histories;
mod http;
mod incremental;
mod journeys_in_a_browser;
mod lists_in_a_browser;
mod live;
mod made_up;
mod marks_in_a_browser;
mod memory;
mod pages_in_a_browser;
mod previews_in_a_browser;
mod quoting_in_a_browser;
mod reader;
mod search_in_a_browser;
mod served;
mod tongues_in_a_browser;
mod touch_in_a_browser;
mod watch;
mod wire;
