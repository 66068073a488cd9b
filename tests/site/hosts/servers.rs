//! The configurations of servers in `docs/publishing.md`, with the addresses and folders of this machine, serve a site
//! that proves to be what was built.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use super::place::{CASEFILE, Place, Served, free_port, is_there, said};

/// The block of a language in the documentation, for a folder and a port.
fn configuration(language: &str, place: &Place, address: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/publishing.md");
    let text = fs::read_to_string(path).unwrap();
    let (_, rest) = text.split_once(&format!("```{language}\n")).unwrap();
    let (block, _) = rest.split_once("```").unwrap();
    let block = block.replace("/srv/dossier/public", place.at("public").to_str().unwrap());
    assert!(block.contains(address), "{block}");
    block
}

fn built() -> Place {
    let place = Place::empty();
    place.init(&[]);
    let output =
        place.shell(&format!("{CASEFILE} build --base-url https://dossier.example.org/"), &[]);
    assert!(output.status.success(), "{}", said(&output));
    place
}

fn assert_serves(place: &Place, served: &Served) {
    served.wait();
    let (head, body) = served.get("/");
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
    let (head, _) = served.get("/feed.xml");
    assert!(head.to_lowercase().contains("content-type: application/atom+xml"), "{head}");
    let (head, body) = served.get("/not/there/");
    assert!(head.starts_with("HTTP/1.1 404"), "{head}");
    assert_eq!(body, place.read("public/404.html"));
    fs::write(place.at("public/.casefile-1"), "half a page").unwrap();
    assert!(served.get("/.casefile-1").0.starts_with("HTTP/1.1 404"));
    fs::remove_file(place.at("public/.casefile-1")).unwrap();
    let output = place.command(CASEFILE).args(["verify", &served.address()]).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn nginx_serves_it() {
    if !is_there("/usr/sbin/nginx") {
        return;
    }
    let place = built();
    let port = free_port();
    let server = configuration("nginx", &place, "listen 80;")
        .replace("listen 80;", &format!("listen 127.0.0.1:{port};"));
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
    assert_serves(&place, &Served { child, port });
}

#[test]
fn caddy_serves_it() {
    if !is_there("caddy") {
        return;
    }
    let place = built();
    let port = free_port();
    let site = configuration("caddy", &place, "dossier.example.org {")
        .replace("dossier.example.org {", &format!("http://127.0.0.1:{port} {{"));
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
    assert_serves(&place, &Served { child, port });
}
