//! Files of a site are removed, added, renamed, swapped, cut off, emptied, closed, and replaced by what is no file.

use std::fs;

use casefile::manifest::{Imprint, MANIFEST, SIGNATURE, SUMS};
use casefile::verify::{Demands, DifferenceKind, Stopped, folder};

use crate::folder::Folder;
use crate::verify::site::{Built, expected};

#[test]
fn every_file_that_is_removed_emptied_or_cut_off_is_told() {
    let site = Built::of_the_repository();
    for (path, bytes) in
        site.files().iter().filter(|(path, _)| ![MANIFEST, SUMS].contains(&path.as_str()))
    {
        let place = site.path(path);
        fs::remove_file(&place).unwrap();
        assert_eq!(site.told(), expected(&[(DifferenceKind::Missing, path)]));
        if !bytes.is_empty() {
            fs::write(&place, b"").unwrap();
            assert_eq!(site.told(), expected(&[(DifferenceKind::Truncated, path)]));
            fs::write(&place, &bytes[..bytes.len() / 2]).unwrap();
            assert_eq!(site.told(), expected(&[(DifferenceKind::Truncated, path)]));
        }
        fs::write(&place, [bytes.as_slice(), b"\n"].concat()).unwrap();
        assert_eq!(site.told(), expected(&[(DifferenceKind::Changed, path)]));
        fs::remove_file(&place).unwrap();
        fs::create_dir(&place).unwrap();
        assert_eq!(site.told(), expected(&[(DifferenceKind::NotAFile, path)]));
        fs::write(place.join("within"), b"").unwrap();
        assert_eq!(site.told(), expected(&[(DifferenceKind::NotAFile, path)]));
        fs::remove_dir_all(&place).unwrap();
        fs::write(&place, bytes).unwrap();
    }
    assert!(site.told().is_empty());
}

#[test]
fn what_is_added_is_told_by_the_outermost_folder() {
    let site = Built::of_the_repository();
    site.write("own.html", b"mine");
    site.write("actors/own.html", b"mine");
    site.write("more/a/b.txt", b"mine");
    site.write(".well-known/casefile/more.json", b"mine");
    fs::create_dir(site.path("empty")).unwrap();
    let extra =
        [".well-known/casefile/more.json", "actors/own.html", "empty/", "more/", "own.html"];
    assert_eq!(site.told(), expected(&extra.map(|path| (DifferenceKind::Extra, path))));
}

#[test]
fn a_file_of_another_name_is_known_by_its_bytes() {
    let site = Built::of_the_repository();
    fs::rename(site.path("index.html"), site.path("home.html")).unwrap();
    let inspection = site.inspected(&Demands::default());
    let messages: Vec<&str> =
        inspection.differences.iter().map(|one| one.message.as_str()).collect();
    assert_eq!(
        site.told(),
        expected(&[(DifferenceKind::Extra, "home.html"), (DifferenceKind::Missing, "index.html")])
    );
    assert_eq!(messages[1], "there is no such file; `home.html` has its bytes");
}

#[test]
fn two_files_that_changed_places_are_both_told() {
    let site = Built::of_the_repository();
    let (one, other) = ("actors/index.html", "sources/index.html");
    let (first, second) = (fs::read(site.path(one)).unwrap(), fs::read(site.path(other)).unwrap());
    fs::write(site.path(one), second).unwrap();
    fs::write(site.path(other), first).unwrap();
    let inspection = site.inspected(&Demands::default());
    let messages: Vec<&str> =
        inspection.differences.iter().map(|one| one.message.as_str()).collect();
    assert!(messages.contains(&"has the bytes of `sources/index.html`"), "{messages:?}");
    assert!(messages.contains(&"has the bytes of `actors/index.html`"), "{messages:?}");
}

#[test]
fn a_page_that_is_shorter_within_is_changed_and_not_cut_off() {
    let site = Built::of_the_repository();
    let page = fs::read_to_string(site.path("index.html")).unwrap();
    site.write("index.html", page.replacen("</p>", "", 1).as_bytes());
    assert_eq!(site.told(), expected(&[(DifferenceKind::Changed, "index.html")]));
}

#[test]
fn a_folder_that_is_gone_is_told_file_by_file() {
    let site = Built::of_the_repository();
    let below: Vec<String> =
        site.files().into_keys().filter(|path| path.starts_with("actors/")).collect();
    fs::remove_dir_all(site.path("actors")).unwrap();
    let paths: Vec<(DifferenceKind, String)> =
        below.into_iter().map(|path| (DifferenceKind::Missing, path)).collect();
    assert!(paths.len() > 3);
    assert_eq!(site.told(), paths);
}

#[test]
fn what_others_lay_there_is_no_fault_where_it_was_to_be_kept() {
    let dossier = Folder::of([("site.yaml", "title: A dossier\nkeep: [.git, feed]\n")]);
    let site = Built::of(&dossier, Imprint::default(), &[".git", "feed"]);
    site.write(".git/HEAD", b"ref");
    site.write("feed/a.txt", b"mine");
    site.write("other/a.txt", b"mine");
    assert_eq!(site.told(), expected(&[(DifferenceKind::Extra, "other/")]));
    fs::remove_dir_all(site.path("other")).unwrap();
    let inspection = site.inspected(&Demands::default());
    assert!(inspection.is_proved());
    assert_eq!(inspection.notes, ["kept for others and not looked at: `.git`, `feed`"]);
}

#[cfg(unix)]
#[test]
fn a_link_is_no_file_and_is_not_followed() {
    use std::os::unix::fs::symlink;
    let site = Built::of_the_repository();
    fs::rename(site.path("index.html"), site.path("../home.html")).unwrap();
    symlink("../home.html", site.path("index.html")).unwrap();
    symlink("/", site.path("root")).unwrap();
    assert_eq!(
        site.told(),
        expected(&[(DifferenceKind::NotAFile, "index.html"), (DifferenceKind::Extra, "root")])
    );
}

#[cfg(unix)]
#[test]
fn a_manifest_behind_a_link_is_not_a_part_of_the_site() {
    use std::os::unix::fs::symlink;
    let site = Built::small(Imprint::default());
    fs::rename(site.path(".well-known"), site.path("../elsewhere")).unwrap();
    symlink("../elsewhere", site.path(".well-known")).unwrap();
    assert_eq!(site.told(), expected(&[(DifferenceKind::Extra, ".well-known")]));
    fs::remove_file(site.path(".well-known")).unwrap();
    fs::rename(site.path("../elsewhere"), site.path(".well-known")).unwrap();
    fs::rename(site.path(MANIFEST), site.path("../manifest.json")).unwrap();
    symlink("../../../manifest.json", site.path(MANIFEST)).unwrap();
    let told = site.told();
    assert!(told.contains(&(DifferenceKind::NotAFile, MANIFEST.to_owned())), "{told:?}");
}

#[test]
fn a_site_of_which_every_file_has_another_name_is_told_in_time() {
    let mut dossier = Folder::of([]);
    // All as long as each other, so that the length tells nothing.
    for number in 10_000..11_500 {
        dossier.put(&format!("static/root/all/{number}.txt"), &number.to_string());
    }
    let site = Built::of(&dossier, Imprint::default(), &[]);
    fs::rename(site.path("all"), site.path("else")).unwrap();
    let inspection = site.inspected(&Demands::default());
    let named = "there is no such file; `else/10000.txt` has its bytes";
    assert!(inspection.differences.iter().any(|one| one.message == named));
    assert_eq!(inspection.differences.len(), 1501);
}

#[cfg(unix)]
#[test]
fn what_cannot_be_read_is_told_and_what_can_be_is_proved() {
    use std::os::unix::fs::PermissionsExt as _;
    let site = Built::of_the_repository();
    let close = |path: &str, mode: u32| {
        fs::set_permissions(site.path(path), fs::Permissions::from_mode(mode)).unwrap();
    };
    close("index.html", 0o000);
    close("actors", 0o000);
    // Whoever may read everything is stopped by nothing.
    let may_read_all = fs::File::open(site.path("index.html")).is_ok();
    let told = site.told();
    close("actors", 0o755);
    close("index.html", 0o644);
    if may_read_all {
        assert!(told.is_empty(), "{told:?}");
    } else {
        assert!(told.contains(&(DifferenceKind::Unreadable, "index.html".to_owned())));
        assert!(told.iter().all(|(way, _)| *way == DifferenceKind::Unreadable), "{told:?}");
    }
    assert!(site.told().is_empty());
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_told() {
    use std::os::unix::ffi::OsStrExt as _;
    let site = Built::small(Imprint::default());
    let name = std::ffi::OsStr::from_bytes(b"a\xff.txt");
    // Not every file system has such names.
    if fs::write(site.path("").join(name), b"").is_ok() {
        assert_eq!(site.told(), expected(&[(DifferenceKind::Extra, "a\u{fffd}.txt")]));
    }
}

#[test]
fn a_folder_that_is_no_site_is_told_from_one_that_is_not_there() {
    let empty = tempfile::tempdir().unwrap();
    let inspection = folder(empty.path(), &Demands::default(), &|_, _| {}).unwrap();
    assert_eq!(inspection.differences[0].way, DifferenceKind::NoManifest);
    assert!(!inspection.is_proved());
    let nowhere = folder(&empty.path().join("x"), &Demands::default(), &|_, _| {});
    assert!(matches!(nowhere, Err(Stopped::NoSite(_))));
}

#[test]
fn a_signature_is_the_sites_own_and_goes_with_its_manifest() {
    let dossier = Folder::of([]);
    let site = Built::of(&dossier, Imprint::default(), &[]);
    site.write(SIGNATURE, b"untrusted comment: of the manifest of before\n");
    assert!(site.inspected(&Demands::default()).is_proved());
    // The next build neither refuses the folder nor keeps what is no signature of its manifest.
    site.again(&dossier, Imprint { serial: Some(1), ..Imprint::default() }, &[]);
    assert!(!site.path(SIGNATURE).exists());
    assert!(site.inspected(&Demands::default()).is_proved());
}
