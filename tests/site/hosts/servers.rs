//! The configurations of servers in `docs/publishing.md`, with the addresses and folders of this machine, serve a site
//! that proves to be what was built.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use super::place::{CASEFILE, Place, Served, free_port, is_there, said};

/// The blocks of a language in the documentation, for a folder: the whole configuration, and what it is below a path.
fn configurations(language: &str, place: &Place) -> [String; 2] {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/publishing.md");
    let text = fs::read_to_string(path).unwrap();
    let start = format!("```{language}\n");
    let blocks = text.split(&start).skip(1);
    let blocks = blocks.map(|rest| rest.split_once("```").unwrap().0.to_owned());
    let folder = place.at("public").display().to_string();
    let blocks: Vec<String> =
        blocks.map(|block| block.replace("/srv/dossier/public", &folder)).collect();
    blocks.try_into().unwrap()
}

/// A configuration without the lines that begin with these words, and what is in the braces that they open; with
/// another part at its end.
fn changed(whole: &str, without: &[&str], part: &str) -> String {
    let mut kept = Vec::new();
    let mut depth = 0;
    for line in whole.lines() {
        if depth == 0 && !without.iter().any(|words| line.trim().starts_with(words)) {
            kept.push(line);
            continue;
        }
        depth += line.matches('{').count();
        depth -= line.matches('}').count();
    }
    assert_eq!(kept.pop(), Some("}"), "{whole}");
    format!("{}\n{part}}}\n", kept.join("\n"))
}

fn built(address: &str) -> Place {
    let place = Place::empty();
    place.init(&[]);
    let output = place.shell(&format!("{CASEFILE} build --base-url {address}"), &[]);
    assert!(output.status.success(), "{}", said(&output));
    place
}

/// Whether a server serves the site below a path, which begins and ends with a slash.
fn assert_serves(place: &Place, served: &Served, below: &str) {
    served.wait();
    let (head, body) = served.get(below);
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    assert_eq!(body, place.read("public/index.html"));
    let head = head.to_lowercase();
    for expected in [
        "content-type: text/html; charset=utf-8",
        "x-content-type-options: nosniff",
        "content-security-policy: ",
    ] {
        assert!(head.contains(expected), "{expected}\n{head}");
    }
    let (head, _) = served.get(&format!("{below}feed.xml"));
    assert!(head.to_lowercase().contains("content-type: application/atom+xml"), "{head}");
    let (head, body) = served.get(&format!("{below}not/there/"));
    assert!(head.starts_with("HTTP/1.1 404"), "{head}");
    assert_eq!(body, place.read("public/404.html"));
    fs::write(place.at("public/.casefile-1"), "half a page").unwrap();
    let hidden = served.get(&format!("{below}.casefile-1"));
    assert!(hidden.0.starts_with("HTTP/1.1 404"), "{}", hidden.0);
    fs::remove_file(place.at("public/.casefile-1")).unwrap();
    let address = format!("{}{}", served.address().trim_end_matches('/'), below);
    let output = place.command(CASEFILE).args(["verify", &address]).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert!(!said(&output).contains("another page than `404.html`"), "{}", said(&output));
    if let Some(bare) = below.strip_suffix('/').filter(|bare| !bare.is_empty()) {
        // Whoever leaves the slash out is sent to the site.
        let (head, _) = served.get(bare);
        assert!(head.starts_with("HTTP/1.1 30"), "{head}");
    }
}

fn nginx(place: &Place, port: u16, server: &str) -> Served {
    let server = server.replace("listen 80;", &format!("listen 127.0.0.1:{port};"));
    let folder = place.path().display();
    let whole = format!(
        "daemon off;\npid {folder}/pid;\nerror_log {folder}/errors;\nevents {{}}\nhttp {{\n\
         include /etc/nginx/mime.types;\naccess_log off;\nclient_body_temp_path {folder}/body;\n{server}}}\n"
    );
    place.put("nginx.conf", &whole);
    // Its workers, which may be another user's, read the site.
    let output = place.shell("chmod 755 .", &[]);
    assert!(output.status.success());
    let child = place
        .command("/usr/sbin/nginx")
        .arg("-c")
        .arg(place.at("nginx.conf"))
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    Served { child, port }
}

fn caddy(place: &Place, port: u16, site: &str) -> Served {
    let site = site.replace("dossier.example.org {", &format!("http://127.0.0.1:{port} {{"));
    let folder = place.path().display();
    place.put(
        "Caddyfile",
        &format!(
            "{{\n\tadmin off\n\tauto_https off\n\tstorage file_system {folder}/caddy\n}}\n{site}"
        ),
    );
    let child = place
        .command("caddy")
        .args(["run", "--config", "Caddyfile", "--adapter", "caddyfile"])
        .env("HOME", place.path())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    Served { child, port }
}

const ADDRESS: &str = "https://dossier.example.org/";
const BELOW: &str = "https://dossier.example.org/dossier/";

#[test]
fn nginx_serves_it() {
    if !is_there("/usr/sbin/nginx") {
        return;
    }
    let place = built(ADDRESS);
    let [whole, _] = configurations("nginx", &place);
    assert_serves(&place, &nginx(&place, free_port(), &whole), "/");
}

#[test]
fn nginx_serves_it_below_a_path() {
    if !is_there("/usr/sbin/nginx") {
        return;
    }
    let place = built(BELOW);
    let [whole, part] = configurations("nginx", &place);
    let whole = changed(&whole, &["root", "error_page", "location = /feed.xml"], &part);
    assert_serves(&place, &nginx(&place, free_port(), &whole), "/dossier/");
}

#[test]
fn caddy_serves_it() {
    if !is_there("caddy") {
        return;
    }
    let place = built(ADDRESS);
    let [whole, _] = configurations("caddy", &place);
    assert_serves(&place, &caddy(&place, free_port(), &whole), "/");
}

#[test]
fn caddy_serves_it_below_a_path() {
    if !is_there("caddy") {
        return;
    }
    let place = built(BELOW);
    let [whole, part] = configurations("caddy", &place);
    let without = ["root", "respond", "file_server", "handle_errors", "header /feed.xml"];
    assert_serves(
        &place,
        &caddy(&place, free_port(), &changed(&whole, &without, &part)),
        "/dossier/",
    );
}
