//! A preview may run all day: what it holds after a thousand rebuilds is what it held after a few.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::print_stderr, reason = "tests say what they measured")]
#![allow(clippy::disallowed_methods, reason = "a test waits, but not for ever")]

use std::fs;
use std::sync::Arc;

use casefile::edition::Audience;
use casefile::preview::{LazySite, Preview, PreviewSettings};
use casefile::serve::SiteSource as _;
use casefile::{Options, Workspace};

use crate::folder::Folder;

/// Bytes of memory that this process has in use.
fn resident() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() * 1024
}

fn threads() -> usize {
    fs::read_dir("/proc/self/task").unwrap().count()
}

/// A save of this number: other words, another name, and now and then a broken file or another template.
fn save(folder: &mut Folder, number: usize) {
    folder.put("content/pages/about.md", &format!("---\ntitle: About\n---\n\nWords {number}.\n"));
    let name = if number.is_multiple_of(2) { "Ann Orchard" } else { "Anne Orchard" };
    folder.put("content/actors/ann.md", &format!("---\nname: {name}\nkind: person\n---\n"));
    if number % 10 == 3 {
        folder.put("content/pages/broken.md", "no front matter");
    } else {
        folder.0.remove("content/pages/broken.md");
    }
    if number % 10 == 5 {
        folder.put("templates/page.html", &format!("{{{{ body | safe }}}} {number}"));
    }
}

#[test]
fn a_thousand_rebuilds_leave_nothing_behind() {
    let mut folder = Folder::of([
        ("content/actors/ann.md", "---\nname: Ann Orchard\nkind: person\n---\n"),
        ("content/pages/about.md", "---\ntitle: About\n---\n\nWords.\n"),
    ]);
    let preview = Preview::new(PreviewSettings {
        options: Options { audience: Audience::Editors, ..Options::default() },
        now: None,
        root: "/dossier".into(),
        editor: None,
    });
    let mut shown: Option<Arc<LazySite>> = None;
    let (mut settled, mut least) = (0, 0);
    for number in 0..1000 {
        save(&mut folder, number);
        let workspace = Workspace::from_files(folder.0.clone());
        let live = preview.make(workspace, |_, _| ()).unwrap().live;
        assert_eq!(live.is_none(), number % 10 == 3);
        if let Some(live) = live {
            let page = live.output("about/index.html").unwrap();
            assert!(String::from_utf8_lossy(&page.bytes).contains(&format!("Words {number}.")));
            assert!(live.output("actors/ann/index.html").is_some());
            assert!(live.desk().is_some());
            // Somebody looks at the public edition, too, though not at each.
            if number % 3 == 0 {
                let page = live.public().unwrap().output("about/index.html").unwrap();
                assert!(String::from_utf8_lossy(&page.bytes).contains(&format!("Words {number}.")));
            }
            shown = Some(live);
        }
        if number == 200 {
            settled = resident();
            least = threads();
        }
    }
    let grown = resident().saturating_sub(settled);
    eprintln!("after 200: {settled} bytes, {least} threads; then {grown} bytes more");
    assert!(grown < 8 << 20, "{grown} bytes more than after 200 rebuilds");
    drop(shown);
    only_threads_of_the_pool_are_left(least);
}

/// What is left are this thread and those of the pool and the tests.
fn only_threads_of_the_pool_are_left(least: usize) {
    let pool = rayon::current_num_threads();
    for _ in 0..1000 {
        if threads() <= pool + 3 {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("{} threads are left, {} were there after 200", threads(), least);
}
