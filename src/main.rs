//! The program: reads its arguments, runs a command, and ends with its exit code.

/// Much of a build is many small texts, which this allocator makes faster than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    casefile::cli::main()
}
