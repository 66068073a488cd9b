//! Times every stage of the pipeline by itself, and the whole of it, at two sizes of dossier.

use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use casefile::config::Config;
use casefile::edition::{self, Audience, Complete, Edition};
use casefile::load::{self, Workspace};
use casefile::parse::{self, Parsed};
use casefile::render::{self, Sink, Templates};
use casefile::write::{Durability, Staging};
use casefile::{Options, emit};
use divan::Bencher;
use tempfile::TempDir;

mod dossier;

const SIZES: [usize; 2] = [1_000, 10_000];

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn load(bencher: Bencher<'_, '_>, sources: usize) {
    let stages = Stages::of(sources);
    bencher.bench(|| workspace(stages));
}

#[divan::bench(args = SIZES)]
fn parse(bencher: Bencher<'_, '_>, sources: usize) {
    let stages = Stages::of(sources);
    bencher.bench(|| parse::parse(&stages.workspace, &parse::ParseCache::default()));
}

#[divan::bench(args = SIZES)]
fn link(bencher: Bencher<'_, '_>, sources: usize) {
    let stages = Stages::of(sources);
    bencher.bench(|| {
        edition::complete(
            &stages.parsed.entities,
            &stages.config,
            &edition::EditionCache::default(),
        )
    });
}

#[divan::bench(args = SIZES)]
fn check(bencher: Bencher<'_, '_>, sources: usize) {
    let stages = Stages::of(sources);
    let (complete, workspace) = (stages.complete(), &stages.workspace);
    let given = casefile::check::Given {
        entities: complete.entities(),
        dossier: &complete.dossier,
        blots: complete.blots(),
        texts: workspace,
        originals: &workspace.originals,
        statics: None,
        settings: None,
        published: None,
    };
    bencher.bench(|| casefile::check::report(Vec::new(), &given, &Default::default()));
}

#[divan::bench(args = SIZES)]
fn emit_and_render(bencher: Bencher<'_, '_>, sources: usize) {
    let stages = Stages::of(sources);
    let edition = stages.edition();
    bencher.bench(|| {
        let outputs = emit::emit(&edition);
        let counted = Counted::default();
        assert!(render::render(outputs, &stages.templates, &counted).is_ok(), "the site renders");
        counted
    });
}

#[divan::bench(args = SIZES)]
fn whole_check(bencher: Bencher<'_, '_>, sources: usize) {
    let stages = Stages::of(sources);
    bencher.bench(|| casefile::check(&workspace(stages), &Options::default()));
}

#[divan::bench(args = SIZES)]
fn whole_build(bencher: Bencher<'_, '_>, sources: usize) {
    let stages = Stages::of(sources);
    let out = stages.folder.path().join("public");
    bencher.bench(|| {
        let staging = Staging::open(&out).expect("nobody else writes there");
        let built = casefile::build(&workspace(stages), &Options::default(), &staging);
        assert!(built.is_ok_and(|built| built.outputs.is_some()), "the site is made");
        staging.publish(Durability::Unsynced).expect("the folder can be written")
    });
}

/// A synthetic dossier as it is before each stage.
struct Stages {
    folder: TempDir,
    workspace: Workspace,
    parsed: Parsed,
    config: Arc<Config>,
    templates: std::sync::Arc<Templates>,
}

impl Stages {
    /// The dossier of a size, made when it is first asked for.
    fn of(sources: usize) -> &'static Self {
        static MADE: [OnceLock<Stages>; SIZES.len()] = [const { OnceLock::new() }; SIZES.len()];
        let size = SIZES.iter().position(|size| *size == sources).expect("a size of the list");
        MADE[size].get_or_init(|| {
            let folder = tempfile::tempdir().expect("there is a folder for temporary files");
            dossier::write(folder.path(), sources, dossier::SEED).expect("it can be written");
            let workspace = load::load(folder.path()).expect("it can be read");
            let parsed = parse::parse(&workspace, &parse::ParseCache::default()).value;
            let config = Arc::new(parse::settings(&workspace).value);
            let templates =
                Templates::of(&workspace, casefile::language::english(), &Default::default()).value;
            Self { folder, workspace, parsed, config, templates }
        })
    }

    fn complete(&self) -> Complete {
        edition::complete(&self.parsed.entities, &self.config, &edition::EditionCache::default())
            .value
    }

    fn edition(&self) -> Edition {
        let remembered = edition::EditionCache::default();
        let released = self.complete().released(Audience::Public(None), &remembered);
        released.edition(&self.config, casefile::language::english(), &remembered).value
    }
}

fn workspace(stages: &Stages) -> Workspace {
    let folder: PathBuf = stages.folder.path().to_owned();
    load::load(&folder).expect("it can be read")
}

/// A sink that keeps only how much came.
#[derive(Default)]
struct Counted {
    files: AtomicUsize,
    bytes: AtomicUsize,
}

impl Sink for Counted {
    fn put(&self, _: &str, bytes: &[u8]) -> io::Result<()> {
        self.files.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes.len(), Ordering::Relaxed);
        Ok(())
    }
}
