//! A made-up site to serve, and a server that serves it.

use std::collections::BTreeMap;
use std::sync::Arc;

use casefile::serve::{
    Access, Asset, BrokenContent, BrowserNote, FinishedOutput, Lan, NoteLevel, ServeSettings,
    Server, SiteSource, Withheld,
};

/// What no answer may ever hold: it stands in a file outside of the site.
pub const MARKER: &str = "marker-of-a-file-that-is-not-in-the-site";

/// A site in memory.
#[derive(Clone, Default)]
pub struct Site {
    pub outputs: BTreeMap<String, Vec<u8>>,
    pub notes: Vec<BrowserNote>,
    pub withheld: Vec<Withheld>,
    /// What the public gets of it.
    pub public: Option<Box<Self>>,
}

impl Site {
    /// A small dossier.
    pub fn small() -> Self {
        let mut site = Self::default();
        for (path, text) in [
            (
                "index.html",
                page("Home", "<a href=\"actors/ann/\">Ann</a> <a href='actors/bob/'>Bob</a>"),
            ),
            ("404.html", page("Nothing here", "<a href=\"/\">Home</a>")),
            ("actors/ann/index.html", page("Ann", "<a href=\"../bob/#x\">Bob</a>")),
            ("actors/bob/index.html", page("Bob", "<img src=\"../../static/face.png\">")),
            ("caf\u{e9}/index.html", page("Caf\u{e9}", "")),
            ("originals/evil.html", "<body><script>alert(1)</script></body>".to_owned()),
            ("originals/evil.svg", "<svg/>".to_owned()),
            ("originals/paper.pdf", "%PDF-1.4".to_owned()),
            ("static/css/site.css", "body { color: black }".to_owned()),
            ("static/js/site.js", "'use strict'".to_owned()),
            ("static/face.png", "png".to_owned()),
            ("feed.xml", "<feed/>".to_owned()),
            ("LICENSE", "text".to_owned()),
        ] {
            site.outputs.insert(path.to_owned(), text.into_bytes());
        }
        site
    }

    pub fn with(mut self, path: &str, text: &str) -> Self {
        self.outputs.insert(path.to_owned(), text.as_bytes().to_vec());
        self
    }

    pub fn without(mut self, path: &str) -> Self {
        self.outputs.remove(path);
        self
    }

    pub fn withholding(mut self, id: &str, path: &str, why: &str) -> Self {
        let one = Withheld { id: id.to_owned(), path: path.to_owned(), why: why.to_owned() };
        self.withheld.push(one);
        self.withheld.sort_by(|one, other| one.path.cmp(&other.path));
        self
    }

    pub fn noting(mut self, note: BrowserNote) -> Self {
        self.notes.push(note);
        self
    }

    /// The public gets this.
    pub fn publishing(mut self, public: Self) -> Self {
        self.public = Some(Box::new(public));
        self
    }

    pub fn shown(self) -> Arc<dyn SiteSource> {
        let public = self.public.map(|site| site.shown());
        let files = self.outputs.iter().filter(|(path, _)| path.starts_with("static/"));
        let assets = files
            .map(|(path, bytes)| Asset {
                path: path.clone(),
                print: FinishedOutput::of(bytes.clone()).print,
            })
            .collect();
        let outputs = self
            .outputs
            .into_iter()
            .map(|(path, bytes)| (path, FinishedOutput::of(bytes)))
            .collect();
        Arc::new(Shown { outputs, assets, notes: self.notes, withheld: self.withheld, public })
    }
}

struct Shown {
    outputs: BTreeMap<String, FinishedOutput>,
    assets: Vec<Asset>,
    notes: Vec<BrowserNote>,
    withheld: Vec<Withheld>,
    public: Option<Arc<dyn SiteSource>>,
}

impl SiteSource for Shown {
    fn output(&self, path: &str) -> Option<FinishedOutput> {
        assert_ne!(path, "panics.html", "a page whose making fails");
        self.outputs.get(path).cloned()
    }

    fn at_hand(&self, path: &str) -> Option<FinishedOutput> {
        self.outputs.get(path).cloned()
    }

    fn notes(&self) -> &[BrowserNote] {
        &self.notes
    }

    fn withheld(&self) -> &[Withheld] {
        &self.withheld
    }

    fn link(&self, from: &str, to: &str) -> String {
        casefile::dossier::relative(from, to)
    }

    fn assets(&self) -> &[Asset] {
        &self.assets
    }

    fn desk(&self) -> Option<Arc<[u8]>> {
        Some(page("The editors' page", "everything").into_bytes().into())
    }

    fn public(&self) -> Option<Arc<dyn SiteSource>> {
        self.public.clone()
    }
}

pub fn page(title: &str, main: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"/static/css/site.css\">\n</head>\n\
         <body>\n<h1>{title}</h1>\n<main>{main}</main>\n</body>\n</html>\n"
    )
}

pub fn note(level: NoteLevel, message: &str) -> BrowserNote {
    BrowserNote {
        rule: "quote-not-found".to_owned(),
        level,
        message: message.to_owned(),
        file: "content/sources/a.md".to_owned(),
        line: 12,
        column: 5,
        excerpt: "12 |   quote: words\n   |          ^^^^^".to_owned(),
        hint: Some("compare the source".to_owned()),
        open: Some("vscode://file/d/content/sources/a.md:12:5".to_owned()),
    }
}

/// Content that no state can be made of, and an editors' page that says so.
pub fn broken(notes: Vec<BrowserNote>) -> BrokenContent {
    BrokenContent { notes, desk: Some(page("The editors' page", "broken").into_bytes().into()) }
}

/// A server on a port of the system's choice that shows this to editors.
pub fn serving(site: Site) -> Server {
    let server = empty();
    server.show(site.shown());
    server
}

/// A server that has nothing to show to editors yet.
pub fn empty() -> Server {
    started(Access::Editors, false)
}

/// A server for these eyes, in this machine or in its network, that has nothing to show yet.
pub fn started(access: Access, is_lan: bool) -> Server {
    let lan = is_lan.then(|| Lan { names: vec!["studio.local".to_owned()] });
    Server::start(&ServeSettings { port: 0, access, lan }).unwrap()
}
