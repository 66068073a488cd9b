//! Who looks at the preview without its token sees what a build would publish, whatever the editors see:
//! every answer, while the content is good and while it is not.

use std::io::ErrorKind;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use tungstenite::client::{IntoClientRequest, client};
use tungstenite::{Message, WebSocket};

use crate::folder::Folder;
use crate::live::dossier::Dossier;
use crate::live::program::{Program, until};

/// Words that no build publishes: of a draft, of a page under an embargo, redacted, and of a minor.
const WORDS: [&str; 4] = ["quince", "medlar", "tamarisk", "quillon"];

/// The file that tells what a build wrote: it is about files on a disk, and the preview has none.
const OF_FILES: [&str; 2] = [casefile::manifest::MANIFEST, casefile::manifest::SUMS];

/// The repository's dossier with something of every kind that is not for the public.
fn dossier() -> Dossier {
    let dossier = Dossier::of_the_repository();
    let page = |title: &str, line: &str, words: &str| {
        format!("---\ntitle: {title}\n{line}\n---\n\n{words}\n")
    };
    dossier.write("content/pages/quince.md", &page("A quince", "publish: false", "Quinces."));
    let embargo = "embargo: 2199-01-01T06:00:00Z";
    dossier.write("content/pages/medlar.md", &page("A medlar", embargo, "Medlars."));
    dossier.write(
        "content/actors/quince-draft.md",
        "---\nname: Quince Draft\nkind: person\npublish: false\n---\n\nA quince.\n",
    );
    dossier.write("content/actors/one.md", "---\nname: Quillon\nkind: person\nminor: true\n---\n");
    let redact = "redact: [{text: tamarisk, why: a place}]";
    let words = "Somebody stood under the tamarisk.";
    dossier.write("content/pages/words.md", &page("Words", redact, words));
    dossier.write(
        "content/sources/said.md",
        "---\ntitle: Said\npublisher: tass\npublished: 2016-01-01\n---\n\nQuillon was there.\n",
    );
    dossier
}

/// Addresses of what only editors have.
const HIDDEN: [&str; 15] = [
    "/quince/",
    "/quince/index.html",
    "/medlar/",
    "/actors/quince-draft/",
    "/_casefile",
    "/_casefile/",
    "/_casefile/index.html",
    "/_casefile/notes",
    "/_casefile/live",
    "/_casefile/preview.js",
    "/_casefile/preview.css",
    "/_casefile/page.css",
    "/_casefile/withheld.css",
    "/content/pages/quince.md",
    "/.well-known/casefile/manifest.json",
];

/// What somebody without the token may send: what follows the path, and a cookie.
fn brought(port: u16) -> [(&'static str, Option<String>); 4] {
    let wrong = "0123456789abcdef0123456789abcdef";
    [
        ("", None),
        ("?token=0123456789abcdef0123456789abcdef", None),
        ("", Some(format!("casefile-{port}={wrong}"))),
        ("?token=", Some(format!("casefile-{port}=x; casefile-{}={wrong}", port - 1))),
    ]
}

/// That every answer without the token is that of the build.
fn is_the_build(program: &Program, built: &Folder, when: &str) {
    for (query, cookie) in brought(program.port()) {
        let ask = |path: &str| {
            let answer = program.ask(&format!("{path}{query}"), cookie.as_deref());
            let text = format!("{}\n{}", answer.head, answer.text()).to_lowercase();
            for word in WORDS {
                let own = path.contains(word);
                assert!(own || !text.contains(word), "{when}: {path}{query} {word}: {text}");
            }
            assert!(answer.header("set-cookie").is_none(), "{when}: {path}{query}");
            answer
        };
        for (path, bytes) in built.0.iter().filter(|(path, _)| !OF_FILES.contains(&path.as_str())) {
            let answer = ask(&format!("/{path}"));
            assert_eq!(answer.status, 200, "{when}: {path}{query}");
            assert!(answer.site() == *bytes, "{when}: {path}{query} is not that of the build");
        }
        for path in HIDDEN {
            let answer = ask(path);
            assert_eq!(answer.status, 404, "{when}: {path}{query}");
            assert!(answer.site() == built.0["404.html"], "{when}: {path}{query}");
        }
    }
}

fn follow(program: &Program, path: &str) -> Option<WebSocket<TcpStream>> {
    let host = format!("localhost:{}", program.port());
    let mut request = format!("ws://{host}/_casefile/{path}").into_client_request().unwrap();
    request.headers_mut().insert("origin", format!("http://{host}").parse().unwrap());
    let stream = TcpStream::connect(("127.0.0.1", program.port())).unwrap();
    client(request, stream).ok().map(|(socket, _)| socket)
}

/// All that a page is told in a while.
fn heard(socket: &mut WebSocket<TcpStream>) -> Vec<String> {
    let until = Instant::now() + Duration::from_millis(1500);
    let mut heard = Vec::new();
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return heard;
        }
        socket.get_ref().set_read_timeout(Some(left)).unwrap();
        match socket.read() {
            Ok(Message::Text(text)) => heard.push(text.to_string()),
            Ok(_) => {}
            Err(tungstenite::Error::Io(error))
                if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

/// The attributes of the script in a page, as a page asks with them.
fn query(program: &Program, path: &str) -> String {
    let text = program.ask(path, None).text();
    let said = |name: &str| {
        let (_, rest) = text.split_once(&format!("data-{name}=\"")).unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    format!("page={}&print={}&styles={}", said("page"), said("print"), said("styles"))
}

#[test]
fn every_answer_without_the_token_is_that_of_the_build() {
    for arguments in [&[][..], &["--as", "public"], &["--as", "public", "--lan"]] {
        let dossier = dossier();
        let built = dossier.built(&[]).unwrap();
        let program = Program::serve(&dossier.root(), arguments);
        let is_for_editors = arguments.is_empty();
        let when = |what: &str| format!("{arguments:?}: {what}");
        until("the public site", || program.ask("/", None).status == 200, || program.said());
        assert_eq!(program.token().is_some(), arguments != ["--as", "public"]);
        is_the_build(&program, &built, &when("good"));

        // With the token, editors see everything, and what is withheld is marked.
        let draft = program.get("/quince/");
        assert_eq!(draft.status == 200, is_for_editors, "{}", draft.text());
        assert_eq!(draft.text().contains("Withheld: a draft"), is_for_editors);
        let desk = program.get("/_casefile/");
        assert_eq!(
            (desk.status == 200, desk.text().contains("quince")),
            (is_for_editors, is_for_editors)
        );
        if let Some(token) = program.token() {
            let entered = program.ask(&format!("/about/?token={token}"), None);
            assert_eq!((entered.status, entered.header("location")), (303, Some("/about/")));
        }

        // Editors are told that words of a draft are wrong, and nobody else is.
        let mut page = follow(&program, &format!("reload?{}", query(&program, "/about/"))).unwrap();
        assert!(follow(&program, "live?page=about/index.html").is_none());
        let said = program.said().len();
        let draft = "content/pages/quince.md";
        dossier.replace(draft, "Quinces.", "[Quinces](actor:quincunx).");
        until("the fault", || program.said()[said..].contains("quincunx"), || program.said());
        if is_for_editors {
            program.until_got("/_casefile/notes", |answer| answer.text().contains("quincunx"));
        }
        is_the_build(&program, &built, &when("broken"));
        dossier.replace(draft, "[Quinces](actor:quincunx).", "Other quinces.");
        until("it is mended", || program.said()[said..].lines().count() > 3, || program.said());
        assert_eq!(heard(&mut page), Vec::<String>::new(), "{arguments:?}");
        is_the_build(&program, &built, &when("mended"));

        // What changes for the public is seen by them.
        dossier.replace("content/pages/about.md", "---\n\n", "---\n\nSomething new.\n\n");
        let built = dossier.built(&[]).unwrap();
        until(
            "the new page",
            || program.ask("/about/", None).site() == built.0["about/index.html"],
            || program.said(),
        );
        assert_eq!(heard(&mut page), ["reload"], "{arguments:?}");
        is_the_build(&program, &built, &when("another"));
    }
}

/// What is good enough for the editors need not be for the public: a build would publish nothing then.
#[test]
fn the_last_public_site_stays_while_there_is_no_newer_one() {
    let dossier = dossier();
    let built = dossier.built(&[]).unwrap();
    let program = Program::serve(&dossier.root(), &[]);
    until("the public site", || program.ask("/", None).status == 200, || program.said());
    dossier.replace("content/pages/about.md", "---\n\n", "---\n\n[A](page:quince)\n\n");
    assert!(dossier.built(&[]).is_none());
    program.until_got("/about/", |answer| answer.text().contains("../quince/"));
    is_the_build(&program, &built, "a reference to a draft");
    // One that never was good says only that there is none.
    let program = Program::serve(&dossier.root(), &[]);
    program.until_got("/", |answer| answer.status == 200);
    for path in ["/", "/about/", "/quince/"] {
        let answer = program.ask(path, None);
        assert_eq!(answer.status, 503, "{path}");
        assert!(answer.text().contains("There is no public site yet"), "{path}");
    }
    dossier.replace("content/pages/about.md", "[A](page:quince)\n\n", "");
    until("the public site", || program.ask("/", None).status == 200, || program.said());
    is_the_build(&program, &built, "mended");
}
