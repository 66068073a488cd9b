//! `casefile serve`: the live preview, from memory.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use clap::{Args, ValueEnum};

use super::clock::now;
use super::exit::{CommandFailure, Exit};
use super::global::Global;
use super::live::{KeyPress, Watching, at_keys, at_signal, has_keys, named};
use super::outside::BuildArguments;
use super::printer::{DiagnosticFormat, Printer, tally};
use crate::Options;
use crate::diag::{Level, Located, counted};
use crate::edition::Audience;
use crate::load::Workspace;
use crate::preview::{LazySite, Preview, PreviewSettings, Update};
use crate::serve::editor::Editor;
use crate::serve::{self, Access, BrokenContent, BrowserNote, Lan, Server, SiteSource as _};
use crate::watch::{Observation, Watch, WatchEvent};

/// The port that is tried first.
const PORT: u16 = 4400;

/// Preview the site in a browser, and see every change at once
///
/// Pages are made when they are looked at and reload themselves when they change. Drafts and what is
/// under an embargo are shown and marked to whoever has the token in the address that is printed, and to
/// nobody else; `--as public` shows what `casefile build` would publish. Press `o` to open the browser, `r`
/// to rebuild and `q` to quit.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// The port; where it is taken, the next free one is used, and 0 takes any
    #[arg(long, value_name = "PORT", default_value_t = PORT)]
    port: u16,
    /// Open the browser
    #[arg(long)]
    open: bool,
    /// Whose eyes to look with; the public's where a day is given with `--as-of`
    #[arg(long = "as", value_name = "WHO")]
    eyes: Option<Eyes>,
    /// What opens a file at a line: `vscode`, `jetbrains`, `vim`, `emacs`, `sublime`, `path` for none, or
    /// an address with `{file}`, `{line}` and `{column}`; `$VISUAL` or `$EDITOR` if not given
    #[arg(long, value_name = "EDITOR")]
    editor: Option<String>,
    /// Let other machines look, if they know the token in the address; only with `--as public`
    #[arg(long)]
    lan: bool,
    /// A name by which other machines know this one
    #[arg(long, value_name = "HOST", requires = "lan")]
    lan_name: Vec<String>,
    #[command(flatten)]
    watching: Watching,
    #[command(flatten)]
    outside: BuildArguments,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Eyes {
    /// Everything, what is withheld marked
    Editors,
    /// What a build would publish
    Public,
}

/// What the loop is told of.
enum ServeEvent {
    Watch(WatchEvent),
    Key(KeyPress),
    /// Faults of templates that showed later, in the site of this number.
    Later(u64, Vec<Located>, Vec<BrowserNote>),
    End,
}

impl Serve {
    pub(super) fn run(&self, global: &Global, printer: &Printer) -> Result<Exit, CommandFailure> {
        let root = global.root()?;
        let root = root.canonicalize().unwrap_or(root);
        let settings = self.settings(&root)?;
        if self.lan && settings.options.audience == Audience::Editors {
            return Err(CommandFailure::new(
                Exit::Usage,
                "withheld material is not shown to other machines",
            )
            .hint("add `--as public` to show them what a build would publish"));
        }
        let server = self.server(settings.options.audience, printer)?;
        let (news, received) = mpsc::channel();
        let end = news.clone();
        // Whoever reads the address may end the program at once.
        at_signal(move || {
            let _ = end.send(ServeEvent::End);
        })?;
        printer.print(&server.address().url);
        let watch = Watch::start(&root, &self.watching.settings(&[]));
        let handle = watch.handle();
        let pressed = news.clone();
        let _manners = at_keys(move |key| {
            let _ = pressed.send(ServeEvent::Key(key));
        });
        if has_keys() {
            printer.say("`o` opens the browser, `r` rebuilds, `q` quits");
        }
        if self.open {
            open(&server, printer);
        }
        server.progress("reading the dossier");
        follow(watch, news.clone())?;
        let (work, to_do) = mpsc::channel();
        let show = Show::new(&server, Preview::new(settings), news, printer);
        // In a thread of its own, so that whoever wants to end need not wait for a build.
        in_thread("casefile-preview", move || show.run(&to_do))?;
        for one in received {
            match one {
                ServeEvent::End
                | ServeEvent::Key(KeyPress::Quit)
                | ServeEvent::Watch(WatchEvent::Stopped) => break,
                ServeEvent::Key(KeyPress::Rebuild) => handle.ask(),
                ServeEvent::Key(KeyPress::Open) => open(&server, printer),
                other => {
                    if work.send(other).is_err() {
                        return Err(CommandFailure::new(Exit::Machine, "the preview ended"));
                    }
                }
            }
        }
        Ok(Exit::Done)
    }

    fn server(&self, audience: Audience, printer: &Printer) -> Result<Arc<Server>, CommandFailure> {
        let lan = self.lan.then(|| Lan { names: self.lan_name.clone() });
        let access = match audience {
            Audience::Editors => Access::Editors,
            Audience::Public(_) => Access::Public,
        };
        let server = Server::start(&serve::ServeSettings { port: self.port, access, lan });
        let server = server.map_err(|error| {
            let message = format!("cannot listen on port {}: {error}", self.port);
            CommandFailure::new(Exit::Machine, message)
        })?;
        let address = server.address();
        if address.is_other {
            printer.say(&format!("port {} is taken; this is port {}", self.port, address.port));
        }
        Ok(Arc::new(server))
    }

    fn settings(&self, root: &Path) -> Result<PreviewSettings, CommandFailure> {
        let public = self.outside.options()?;
        let now = match public.audience {
            Audience::Public(now) => now,
            Audience::Editors => None,
        };
        let eyes = self.eyes.unwrap_or(match &self.outside.as_of {
            Some(_) => Eyes::Public,
            None => Eyes::Editors,
        });
        let options = match eyes {
            Eyes::Public => public,
            Eyes::Editors => Options { audience: Audience::Editors, ..public },
        };
        Ok(PreviewSettings { options, now, root: root.to_owned(), editor: self.editor()? })
    }

    fn editor(&self) -> Result<Option<Editor>, CommandFailure> {
        if let Some(given) = &self.editor {
            let editor = Editor::named(given);
            if editor.is_none() && given != "path" {
                return Err(CommandFailure::new(Exit::Usage, format!("no editor is known as `{given}`"))
                    .hint("name one of `vscode`, `jetbrains`, `vim`, `emacs`, `sublime` and `path`, or write an address with `{file}` and `{line}`"));
            }
            return Ok(editor);
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "the environment is read here and nowhere else"
        )]
        let named = |name: &str| std::env::var(name).ok();
        let (visual, editor) = (named("VISUAL"), named("EDITOR"));
        Ok(Editor::of(&[visual.as_deref(), editor.as_deref()]))
    }
}

/// Hands on what is seen of the dossier, until there is nobody to hand it to.
fn follow(mut watch: Watch, told: Sender<ServeEvent>) -> Result<(), CommandFailure> {
    in_thread("casefile-watch", move || {
        loop {
            let event = watch.next();
            let is_last = matches!(event, WatchEvent::Stopped);
            if told.send(ServeEvent::Watch(event)).is_err() || is_last {
                return;
            }
        }
    })
}

fn in_thread(name: &str, work: impl FnOnce() + Send + 'static) -> Result<(), CommandFailure> {
    let spawned = thread::Builder::new().name(name.to_owned()).spawn(work);
    spawned
        .map(drop)
        .map_err(|error| CommandFailure::new(Exit::Machine, format!("no thread: {error}")))
}

/// Opens the browser; where there is none, the address has been printed.
fn open(server: &Server, printer: &Printer) {
    if let Err(error) = server.opening().and_then(open::that_detached) {
        printer.say(&format!("cannot open a browser: {error}"));
    }
}

/// Makes the site of each workspace, and shows it.
struct Show {
    server: Arc<Server>,
    preview: Preview,
    news: Sender<ServeEvent>,
    printer: Printer,
    last: Option<Workspace>,
    /// Whether a site was shown at all.
    has_site: bool,
    /// Counts the workspaces that a site was to be made of.
    number: u64,
    /// What showed later in the newest site.
    later: Vec<Located>,
    /// The same for the browser.
    later_notes: Vec<BrowserNote>,
}

impl Show {
    fn new(
        server: &Arc<Server>,
        preview: Preview,
        news: Sender<ServeEvent>,
        printer: &Printer,
    ) -> Self {
        Self {
            server: Arc::clone(server),
            preview,
            news,
            printer: printer.clone(),
            last: None,
            has_site: false,
            number: 0,
            later: Vec::new(),
            later_notes: Vec::new(),
        }
    }

    fn run(mut self, to_do: &Receiver<ServeEvent>) {
        while let Ok(mut news) = to_do.recv() {
            // What came while a site was being made is made at once: only the newest is looked at.
            while let ServeEvent::Watch(WatchEvent::Changed(seen)) = &mut news {
                match to_do.try_recv() {
                    Ok(ServeEvent::Watch(WatchEvent::Changed(newer))) => {
                        let before = std::mem::take(&mut seen.changed);
                        *seen = newer;
                        seen.changed.extend(before);
                    }
                    Ok(other) => {
                        let seen = std::mem::replace(&mut news, other);
                        self.hear(seen);
                    }
                    Err(_) => break,
                }
            }
            self.hear(news);
        }
    }

    fn hear(&mut self, news: ServeEvent) {
        match news {
            ServeEvent::Watch(WatchEvent::Changed(Observation { workspace, changed })) => {
                let what = match &self.last {
                    None => "ready".to_owned(),
                    Some(_) => named(&changed),
                };
                self.make(workspace, &what);
            }
            ServeEvent::Watch(WatchEvent::Asked) => {
                if let Some(workspace) = self.last.take() {
                    self.make(workspace, "rebuilt");
                }
            }
            ServeEvent::Watch(WatchEvent::Notice(notice)) => self.printer.say(&notice),
            // A site that is not the newest may still find what was mended since.
            ServeEvent::Later(number, mut found, notes) if number == self.number => {
                found.retain(|one| !self.later.contains(one));
                if found.is_empty() {
                    return;
                }
                if let Some(workspace) = &self.last {
                    self.printer.diagnostics(
                        &found,
                        workspace,
                        DiagnosticFormat::Human,
                        Level::Warning,
                    );
                }
                self.later.extend(found);
                let is_new = |note: &BrowserNote| !self.later_notes.contains(note);
                let notes: Vec<BrowserNote> = notes.into_iter().filter(is_new).collect();
                self.later_notes.extend(notes);
                self.server.broken(BrokenContent { notes: self.later_notes.clone(), desk: None });
            }
            ServeEvent::Later(..) => {}
            ServeEvent::Watch(WatchEvent::Stopped) | ServeEvent::Key(_) | ServeEvent::End => {}
        }
    }

    fn make(&mut self, workspace: Workspace, what: &str) {
        let start = now();
        let files = workspace.texts().len();
        self.server.progress(&format!("checking {}", counted(files, "file")));
        self.number += 1;
        self.later.clear();
        self.later_notes.clear();
        let (later, number) = (self.news.clone(), self.number);
        let made = self.preview.make(workspace.clone(), move |found, notes| {
            let _ = later.send(ServeEvent::Later(number, found, notes));
        });
        match made {
            Err(error) => self.printer.say(&format!("cannot make the site: {error}")),
            Ok(Update { diagnostics, notes, desk, live }) => {
                let is_first = self.last.is_none();
                let least = if is_first { Level::Warning } else { Level::Error };
                self.printer.diagnostics(&diagnostics, &workspace, DiagnosticFormat::Human, least);
                let tally = tally(&diagnostics);
                let found = if tally.is_empty() { String::new() } else { format!(" ({tally})") };
                match live {
                    Some(live) => {
                        self.has_site = true;
                        self.server.show(Arc::<LazySite>::clone(&live));
                        // The open pages are the ones that a save is waited for.
                        let open = self.server.open_pages();
                        open.iter().for_each(|page| drop(live.output(page)));
                        let rendered = counted(live.rendered(), "page");
                        let took = now() - start;
                        self.printer
                            .say(&format!("{what}: {rendered} rendered in {took:.0?}{found}"));
                    }
                    None => {
                        self.server.broken(BrokenContent { notes, desk });
                        let took = now() - start;
                        let stays = if self.has_site {
                            "the last good site stays"
                        } else {
                            "there is no site yet"
                        };
                        self.printer.say(&format!("{what}: {stays}{found}, {took:.0?}"));
                    }
                }
            }
        }
        self.last = Some(workspace);
    }
}
