//! The program: reads its arguments, runs a command, and ends with its exit code.

fn main() -> std::process::ExitCode {
    casefile::cli::main()
}
