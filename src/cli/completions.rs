//! `casefile completions`: prints a script by which a shell completes commands, options, rules, kinds and ids.
//!
//! Rules and kinds stand in the script. Ids are those of the dossier that the shell is in: the script asks
//! `casefile completions ids` for them.

use clap::{Args, ValueEnum};
use clap_complete::Shell;

use super::exit::{CommandFailure, Exit};
use super::global::Global;
use super::printer::Printer;
use super::schema::subjects;
use crate::check::names;
use crate::entity::KINDS;

/// Print a completion script for a shell
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell
    shell: For,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum For {
    Bash,
    Elvish,
    Fish,
    #[value(name = "powershell")]
    PowerShell,
    Zsh,
    /// No script, but the ids of the dossier, a line each
    Ids,
}

/// In bash: ids where `impact` wants one, and else what the script knows.
const BASH: &str = r#"
_casefile_or_ids() {
    local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
    case " ${COMP_WORDS[*]:1:COMP_CWORD-1} " in
        *" impact "*) ;;
        *) _casefile "$@"; return ;;
    esac
    case "$word $before" in
        -*|*" --format"|*" --root"|*" --color") _casefile "$@"; return ;;
    esac
    COMPREPLY=( $(compgen -W "$(casefile completions ids 2>/dev/null)" -- "$word") )
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _casefile_or_ids -o nosort -o bashdefault -o default casefile
else
    complete -F _casefile_or_ids -o bashdefault -o default casefile
fi
"#;

/// In fish, whose script completes no argument that has no name: what follows a command.
fn fish(command: &str, words: &str) -> String {
    format!("complete -c casefile -n \"__fish_seen_subcommand_from {command}\" -f -a \"{words}\"\n")
}

/// In zsh, before the function that asks for them.
const ZSH: &str = r#"
_casefile_ids() {
    local -a ids
    ids=(${(f)"$(casefile completions ids 2>/dev/null)"})
    compadd -a ids
}
"#;

/// What an argument of any kind is completed with in zsh, and what an id is.
const ZSH_ID: (&str, &str) = ("':item -- ", "_casefile_ids' \\");

impl Completions {
    /// Prints the script that completes the whole command.
    pub(super) fn run(
        &self,
        global: &Global,
        printer: &Printer,
        mut command: clap::Command,
    ) -> Result<Exit, CommandFailure> {
        let mut of = |shell| of(shell, &mut command);
        let script = match self.shell {
            For::Bash => of(Shell::Bash) + BASH,
            For::Elvish => of(Shell::Elvish),
            For::Fish => {
                of(Shell::Fish)
                    + &fish("explain", &names().join(" "))
                    + &fish("schema", &subjects().join(" "))
                    + &fish("impact", "(casefile completions ids 2>/dev/null)")
            }
            For::PowerShell => of(Shell::PowerShell),
            For::Zsh => with_ids(&of(Shell::Zsh)),
            For::Ids => ids(global),
        };
        if !script.is_empty() {
            printer.print(script.trim_end());
        }
        Ok(Exit::Done)
    }
}

/// The script of a shell for everything that does not depend on a dossier.
fn of(shell: Shell, command: &mut clap::Command) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, command, "casefile", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// The script of zsh with the function that asks for ids, and with it in the place of what completes an
/// argument `item`.
fn with_ids(script: &str) -> String {
    let lines = script.lines().map(|line| {
        let is_item = line.starts_with(ZSH_ID.0);
        match line.rsplit_once(':').filter(|_| is_item) {
            Some((before, _)) => format!("{before}:{}\n", ZSH_ID.1),
            None => format!("{line}\n"),
        }
    });
    let script: String = lines.collect();
    match script.split_once("\n\n") {
        Some((head, rest)) => format!("{head}\n{ZSH}\n{rest}"),
        None => script,
    }
}

/// The ids of all entities, a line each; nothing where there is no dossier, since a shell has no use for
/// an error.
fn ids(global: &Global) -> String {
    let Ok((_, workspace)) = global.load() else { return String::new() };
    let is_entity = |path: &str| {
        let folder = path.strip_prefix("content/").and_then(|rest| rest.split('/').next());
        KINDS.iter().any(|(_, known, _)| Some(*known) == folder)
    };
    let texts = workspace.texts().iter().filter(|text| is_entity(&text.path));
    let mut ids: Vec<&str> = texts.map(|text| text.stem()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.join("\n")
}
