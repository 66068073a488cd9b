//! How `watch` and `serve` begin and end: at once when asked, leaving nothing behind, and not otherwise.

use std::fmt::Write as _;
use std::net::TcpListener;
use std::thread::sleep;
use std::time::Duration;

use rustix::process::Signal;

use crate::folder::Folder;
use crate::live::dossier::{Dossier, names};
use crate::live::program::{Program, casefile, until};

/// At once, for whoever pressed a key, on a machine that is busy with other tests.
const AT_ONCE: Duration = Duration::from_millis(1500);

/// A dossier that takes a while to build.
fn large() -> Dossier {
    let mut files = Folder::of([]);
    for number in 0..800 {
        let mut text = format!("---\ntitle: Page {number}\n---\n\n");
        for paragraph in 0..10 {
            let _ = write!(text, "Words of paragraph {paragraph} on page {number}.\n\n");
        }
        files.put(&format!("content/pages/p{number}.md"), &text);
    }
    Dossier::with(&files)
}

#[test]
fn a_watch_that_is_idle_ends_at_once() {
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let dossier = Dossier::of_the_repository();
        let program = Program::start(&dossier.root(), &["watch"]);
        program.until_said("built:");
        program.tell(signal);
        let (status, took, said) = program.ended();
        assert!(status.success(), "{signal:?}: {status} {said}");
        assert!(took < AT_ONCE, "{signal:?}: {took:?}");
        assert_eq!(names(&dossier.root()), ["content", "public", "site.yaml"]);
        assert_eq!(dossier.built(&[]), Some(Folder::at(&dossier.at("public"))));
    }
}

#[test]
fn a_watch_in_the_middle_of_a_build_ends_at_once_and_leaves_nothing() {
    let dossier = large();
    let staging = dossier.at(".public.casefile-staging");
    // While the site is being worked out, as soon as there is a folder to write to, and while files
    // are written there.
    for at in [dossier.root(), staging.clone(), staging.join("p7/index.html")] {
        let program = Program::start(&dossier.root(), &["watch"]);
        program.until_said("watching");
        until(&at.display().to_string(), || at.exists(), || program.said());
        program.tell(Signal::INT);
        let (status, took, said) = program.ended();
        eprintln!("{} was there: ended in {took:?}", at.display());
        assert!(status.success(), "{status} {said}");
        assert!(took < AT_ONCE, "{took:?}");
        assert!(!said.contains("built:"), "it was not in the middle: {said}");
        assert_eq!(names(&dossier.root()), ["content", "site.yaml"], "{said}");
    }
}

#[test]
fn a_server_ends_at_once() {
    for signal in [Signal::INT, Signal::TERM] {
        let dossier = Dossier::of_the_repository();
        let program = Program::serve(&dossier.root(), &[]);
        program.until_got("/", |answer| answer.status == 200);
        program.tell(signal);
        let (status, took, said) = program.ended();
        assert!(status.success(), "{signal:?}: {status} {said}");
        assert!(took < AT_ONCE, "{signal:?}: {took:?}");
        assert_eq!(names(&dossier.root()), ["content", "site.yaml"]);
    }
    // While the first site of a large dossier is being made, too.
    let dossier = large();
    let program = Program::serve(&dossier.root(), &[]);
    program.tell(Signal::INT);
    let (status, took, said) = program.ended();
    assert!(status.success(), "{status} {said}");
    assert!(took < AT_ONCE, "{took:?}");
}

#[test]
fn the_end_of_input_ends_nothing() {
    let dossier = Dossier::of_the_repository();
    // All programs of these tests have an empty input.
    let mut watch = Program::start(&dossier.root(), &["watch"]);
    let mut serve = Program::serve(&dossier.root(), &[]);
    watch.until_said("built:");
    serve.until_got("/", |answer| answer.status == 200);
    sleep(Duration::from_millis(300));
    assert!(watch.is_running(), "{}", watch.said());
    assert!(serve.is_running(), "{}", serve.said());
    assert!(!serve.said().contains("quits"), "{}", serve.said());
}

#[test]
fn a_port_that_is_taken_gives_the_next_one() {
    let dossier = Dossier::of_the_repository();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let program = Program::start(&dossier.root(), &["serve", "--port", &port.to_string()]);
    program.until_said("http://");
    let own = program.port();
    assert!(own > port && own <= port + 20, "{own} for {port}");
    program.until_said(&format!("port {port} is taken; this is port {own}"));
    program.until_got("/", |answer| answer.status == 200);
}

#[test]
fn other_machines_are_shown_nothing_withheld() {
    let dossier = Dossier::of_the_repository();
    for arguments in
        [&["serve", "--lan", "--port", "0"][..], &["serve", "--lan", "--as", "editors"]]
    {
        let ended = casefile(&dossier.root()).args(arguments).output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(2), "{said}");
        assert!(said.contains("withheld") && said.contains("--as public"), "{said}");
        assert!(ended.stdout.is_empty());
    }
    let program = Program::serve(&dossier.root(), &["--lan", "--as", "public"]);
    let said = program.said();
    assert!(said.contains("/?token="), "{said}");
}
