//! Random histories: after each, what was told of is what there is.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use casefile::watch::WatchSettings;

use crate::watch::saves::SAVES;
use crate::watch::{Dossier, Watching};

/// Numbers that look random and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % end
    }

    fn of<T: Clone>(&mut self, some: &[T]) -> Option<T> {
        (!some.is_empty()).then(|| some[self.below(some.len())].clone())
    }

    fn pause(&mut self) {
        let milliseconds = [0, 0, 0, 1, 10, 40, 100][self.below(7)];
        sleep(Duration::from_millis(milliseconds));
    }
}

/// What lies below the inputs, deepest first.
fn lying(dossier: &Dossier) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let (mut files, mut folders) = (Vec::new(), Vec::new());
    let mut open: Vec<PathBuf> =
        ["content", "static", "templates"].map(|top| dossier.at(top)).into();
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        let mut entries: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                folders.push(path.clone());
                open.push(path);
            } else {
                files.push(path);
            }
        }
    }
    (files, folders)
}

/// Other words of the same size, at the same time.
fn same_size_and_time(file: &Path) {
    let before = fs::read(file).unwrap_or_default();
    let modified = file.metadata().and_then(|metadata| metadata.modified()).ok();
    let turned: Vec<u8> = before.iter().map(|byte| byte ^ 1).collect();
    fs::write(file, turned).unwrap();
    let open = OpenOptions::new().write(true).open(file).unwrap();
    if let Some(modified) = modified {
        open.set_modified(modified).unwrap();
    }
}

/// Does one thing to a dossier; says what.
fn happen(dossier: &Dossier, chance: &mut Chance, number: usize) -> String {
    let (files, folders) = lying(dossier);
    let file = chance.of(&files).unwrap_or_else(|| dossier.at("content/pages/one.md"));
    let folder = chance.of(&folders).unwrap_or_else(|| dossier.at("content/pages"));
    let content = format!("# Number {number}, {}\n\nsome words\n", chance.below(1_000_000));
    fs::create_dir_all(&folder).unwrap();
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let what = chance.below(14);
    match what {
        0 => fs::write(folder.join(format!("new-{number}.md")), content).unwrap(),
        1 => fs::write(&file, content).unwrap(),
        2 => {
            let mut open = File::create(&file).unwrap();
            for piece in content.as_bytes().chunks(content.len().div_ceil(3)) {
                chance.pause();
                open.write_all(piece).unwrap();
            }
        }
        3 => drop(fs::rename(&file, folder.join(format!("moved-{number}.md")))),
        4 => drop(fs::rename(&folder, folder.with_file_name(format!("folder-{number}")))),
        5 => drop(fs::remove_file(&file)),
        6 => {
            drop(fs::remove_file(&file));
            chance.pause();
            fs::write(&file, content).unwrap();
        }
        7 | 8 => {
            fs::remove_dir_all(&folder).unwrap();
            chance.pause();
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("one.md"), content).unwrap();
        }
        9 => same_size_and_time(&file),
        10 => {
            fs::write(&file, content).unwrap();
            let earlier = file.metadata().unwrap().modified().unwrap() - Duration::from_hours(1);
            OpenOptions::new().write(true).open(&file).unwrap().set_modified(earlier).unwrap();
        }
        11 => {
            let deep = folder.join(format!("deep-{number}/er"));
            fs::create_dir_all(&deep).unwrap();
            fs::write(deep.join("new.md"), content).unwrap();
        }
        12 => {
            // Out of the dossier, and perhaps back.
            let away = dossier.folder.path().join(format!("away-{number}"));
            fs::rename(&folder, &away).unwrap();
            chance.pause();
            if chance.below(2) == 0 && folder.parent().unwrap().is_dir() {
                fs::rename(&away, &folder).unwrap();
            }
        }
        _ => {
            let (_, save) = SAVES[chance.below(SAVES.len())];
            if !file.is_file() {
                fs::write(&file, "# There\n").unwrap();
            }
            save(&file, &content);
        }
    }
    format!("{what} {} {}", file.display(), folder.display())
}

fn histories(settings: &WatchSettings, dossiers: u64, each: usize) {
    std::thread::scope(|scope| {
        for seed in 1..=dossiers {
            scope.spawn(move || {
                let dossier = Dossier::new();
                let mut watching = Watching::start(&dossier.root(), settings);
                let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
                for history in 0..each {
                    let mut past = Vec::new();
                    for number in 0..=chance.below(5) {
                        past.push(happen(&dossier, &mut chance, history * 10 + number));
                        chance.pause();
                    }
                    println!("{seed}, {history}: {past:?}");
                    watching.converged();
                }
            });
        }
    });
}

#[test]
fn after_any_history_what_was_told_is_what_there_is() {
    histories(&WatchSettings::default(), 12, 25);
}

#[test]
fn polling_passes_the_same_histories() {
    let poll = Some(Duration::from_millis(40));
    histories(&WatchSettings { poll, ..WatchSettings::default() }, 8, 8);
}
