//! Inputs that nobody would write, and trouble from outside: whatever comes, the program ends, in time, in a
//! site or in diagnostics.

mod campaign;
#[path = "../dice/mod.rs"]
mod dice;
#[path = "../folder/mod.rs"]
mod folder;
mod imports;
mod linear;
mod properties;
mod robustness;
mod targets;
