//! The command line: arguments, commands (a file each), exit codes. Only here does casefile print.

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

mod aside;
mod build;
mod check;
mod clock;
mod completions;
mod eject;
mod exit;
mod explain;
mod global;
mod history;
mod impact;
mod import;
mod init;
mod known;
mod live;
mod man;
mod new;
mod outside;
mod printer;
mod schema;
mod serve;
mod verify;
mod version;
mod watch;

use global::Global;
use printer::Printer;

/// A compiler for evidence: builds public, cross-linked dossiers whose every quotation is verified
#[derive(Debug, Parser)]
#[command(name = "casefile", version = version::VERSION.as_str(), propagate_version = true, arg_required_else_help = true)]
struct Arguments {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Build),
    Watch(watch::WatchCommand),
    Serve(Box<serve::Serve>),
    Check(check::Check),
    Explain(explain::Explain),
    Eject(eject::Eject),
    Import(Box<import::Import>),
    New(new::New),
    Init(init::Init),
    Impact(impact::ImpactCommand),
    Verify(verify::Verify),
    Schema(schema::SchemaCommand),
    Completions(completions::Completions),
    Man(man::ManCommand),
}

/// Runs the program with the arguments of its process.
#[must_use]
pub fn main() -> ExitCode {
    // Clap prints its own messages and knows the exit code of wrong usage.
    let arguments = Arguments::parse();
    let printer = Printer::new(&arguments.global);
    let result = match &arguments.command {
        Command::Build(build) => build.run(&arguments.global, &printer),
        Command::Watch(watch) => watch.run(&arguments.global, &printer),
        Command::Serve(serve) => serve.run(&arguments.global, &printer),
        Command::Check(check) => check.run(&arguments.global, &printer),
        Command::Explain(explain) => explain.run(&printer),
        Command::Eject(eject) => eject.run(&arguments.global, &printer),
        Command::Import(import) => import.run(&arguments.global, &printer),
        Command::New(new) => new.run(&arguments.global, &printer),
        Command::Init(init) => init.run(&printer),
        Command::Impact(impact) => impact.run(&arguments.global, &printer),
        Command::Verify(verify) => verify.run(&printer),
        Command::Schema(schema) => schema.run(&printer),
        Command::Completions(completions) => {
            completions.run(&arguments.global, &printer, Arguments::command())
        }
        Command::Man(man) => man.run(&printer, Arguments::command()),
    };
    match result {
        Ok(exit) => exit.into(),
        Err(failure) => {
            printer.failure(&failure);
            failure.exit.into()
        }
    }
}
