//! `build --timings` says what each stage took, and the files of each template; and a run that is followed makes the
//! very same site.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use casefile::{Amount, Observer, Options, OutputPart, Pipeline, Stage, Work, emit};
use serde_json::Value;

use crate::folder::{Folder, Memory};

/// A dossier with something withheld, so that every stage has something to do.
fn dossier() -> Folder {
    Folder::of([
        ("content/actors/gazette.md", "---\nname: The Gazette\nkind: media\n---\n"),
        ("content/pages/method.md", "---\ntitle: Method\n---\n\nWhat stands here was looked up.\n"),
        ("content/pages/draft.md", "---\ntitle: A draft\npublish: false\n---\n\nNot yet.\n"),
        ("static/root/CNAME", "dossier.example"),
        (
            "content/sources/story.md",
            "---\ntitle: A story\npublisher: gazette\npublished: 2020-05-04\nstatements:\n  - {id: s, speaker: gazette, \
             quote: the toll was kept}\n---\n\nThe Gazette said the toll was kept.\n",
        ),
    ])
}

/// A clock that goes on by one each time it is looked at, and everything that was told.
#[derive(Debug, Default)]
struct Told {
    moments: AtomicU64,
    works: Mutex<BTreeMap<Work, Amount>>,
}

impl Observer for Told {
    fn now(&self) -> Duration {
        Duration::from_nanos(self.moments.fetch_add(1, Ordering::Relaxed))
    }

    fn took(&self, work: Work, _: Duration, amount: Amount) {
        let mut works = self.works.lock().unwrap();
        let own = works.entry(work).or_default();
        own.count += amount.count;
        own.bytes += amount.bytes;
    }
}

#[test]
fn a_run_that_is_followed_makes_the_same_site() {
    let (alone, followed, told) = (Memory::default(), Memory::default(), Arc::new(Told::default()));
    let workspace = dossier().workspace();
    let first = Pipeline::new(Options::default()).build(&workspace, &alone).unwrap();
    let pipeline = Pipeline::new(Options::default()).followed_by(Arc::<Told>::clone(&told));
    let second = pipeline.build(&workspace, &followed).unwrap();
    assert_eq!(first.outputs, second.outputs);
    let (alone, followed) = (alone.0.into_inner().unwrap(), followed.0.into_inner().unwrap());
    assert!(alone == followed, "the sites differ");

    let works = told.works.lock().unwrap();
    let stages: Vec<Stage> = works
        .keys()
        .filter_map(|work| match work {
            Work::Stage(stage) => Some(*stage),
            Work::Output(..) => None,
        })
        .collect();
    let all = [
        Stage::Parse,
        Stage::Templates,
        Stage::Link,
        Stage::Withhold,
        Stage::LinkReleased,
        Stage::Check,
        Stage::Locate,
        Stage::List,
        Stage::Seek,
        Stage::Render,
    ];
    assert_eq!(stages, all);
    let of = |wanted: OutputPart| {
        let parts = works.iter().filter(|(work, _)| match work {
            Work::Output(_, part) => *part == wanted,
            Work::Stage(_) => false,
        });
        parts.fold(Amount::default(), |all, (_, own)| Amount {
            count: all.count + own.count,
            bytes: all.bytes + own.bytes,
        })
    };
    let bytes: usize = followed.values().map(Vec::len).sum();
    assert_eq!(of(OutputPart::Write), Amount { count: followed.len(), bytes: bytes as u64 });
    let pages = followed.keys().filter(|path| path.ends_with(".html")).count();
    assert_eq!(of(OutputPart::View).count, of(OutputPart::Template).count);
    assert!(of(OutputPart::View).count >= pages, "{pages} pages and {:?}", of(OutputPart::View));
    let files = Amount::of(followed.len());
    assert_eq!(works[&Work::Stage(Stage::Render)], files);
    assert_eq!(works[&Work::Stage(Stage::List)], files);
}

fn build(folder: &Folder, arguments: &[&str]) -> (Output, BTreeMap<String, Vec<u8>>) {
    let place = tempfile::tempdir().unwrap();
    for (path, bytes) in &folder.0 {
        let path = place.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_casefile"))
        .current_dir(place.path())
        .arg("build")
        .args(arguments)
        .output()
        .unwrap();
    let site = place.path().join("public");
    (output, if site.exists() { Folder::at(&site).0 } else { BTreeMap::new() })
}

/// Names of the stages, in the order in which they are told.
const STAGES: [&str; 13] = [
    "load",
    "parse",
    "templates",
    "link",
    "withhold",
    "link released",
    "check",
    "locate",
    "open output",
    "list",
    "seek",
    "render",
    "publish",
];

#[test]
fn timings_as_json_are_one_object_on_standard_output() {
    let (output, site) = build(&dossier(), &["--timings=json"]);
    assert!(output.status.success(), "{output:?}");
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let keys = |value: &Value| -> Vec<String> {
        let keys: BTreeSet<&String> = value.as_object().unwrap().keys().collect();
        keys.into_iter().cloned().collect()
    };
    assert_eq!(keys(&told), ["outputs", "seconds", "stages"]);
    assert!(told["seconds"].as_f64().unwrap() > 0.0);
    let stages = told["stages"].as_array().unwrap();
    for stage in stages {
        assert_eq!(keys(stage), ["bytes", "count", "seconds", "stage"]);
        assert!(stage["seconds"].as_f64().unwrap() <= told["seconds"].as_f64().unwrap(), "{stage}");
    }
    let names: Vec<&str> = stages.iter().map(|stage| stage["stage"].as_str().unwrap()).collect();
    assert_eq!(names, STAGES);

    let outputs = told["outputs"].as_array().unwrap();
    let emitters: BTreeSet<&str> =
        emit::EMITTERS.iter().map(|emitter| emitter.name).chain(["files"]).collect();
    let parts = ["gate", "keep", "list", "template", "view", "write"];
    for sort in outputs {
        assert_eq!(keys(sort), ["bytes", "emitter", "files", "kept", "seconds", "template"]);
        assert!(emitters.contains(sort["emitter"].as_str().unwrap()), "{sort}");
        assert_eq!(keys(&sort["seconds"]), parts);
    }
    let sum = |key: &str| outputs.iter().map(|sort| sort[key].as_u64().unwrap()).sum::<u64>();
    // Beside them lie the manifest and its sums, which are no outputs.
    assert_eq!(sum("files") + 2, site.len() as u64);
    let own = site.iter().filter(|(path, _)| !path.starts_with(".well-known/casefile/"));
    assert_eq!(sum("bytes"), own.map(|(_, bytes)| bytes.len() as u64).sum::<u64>());
}

#[test]
fn timings_are_two_tables_on_standard_error() {
    let (output, _) = build(&dossier(), &["--timings"]);
    assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    let is_number = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit()) || *word == "–";
    // Without numbers and their unit.
    let words = |line: &str| {
        let left = line.split_whitespace().filter(|word| !is_number(word) && *word != "s");
        left.collect::<Vec<_>>().join(" ")
    };
    let start = said.find("stage").unwrap();
    let lines: Vec<String> = said[start..].lines().map(words).collect();
    assert_eq!(lines[0], "stage time count bytes");
    assert_eq!(lines[1..=STAGES.len()], STAGES);
    assert_eq!(lines[STAGES.len() + 1], "whole");
    let head = "outputs, all threads files kept bytes list view keep template gate write";
    assert_eq!(lines[STAGES.len() + 3], head);
    assert!(lines.contains(&"source, source.html".to_owned()), "{lines:#?}");
    assert!(lines.contains(&"files".to_owned()), "{lines:#?}");
}

#[test]
fn timings_as_json_and_findings_as_json_are_not_mixed() {
    let (output, site) = build(&dossier(), &["--timings=json", "--format", "json"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(output.stdout.is_empty() && site.is_empty());
    let (output, _) = build(&dossier(), &["--timings", "--format", "json"]);
    assert!(output.status.success(), "{output:?}");
}
