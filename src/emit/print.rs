//! stub
use super::Output;
use crate::edition::Edition;
/// stub
#[must_use]
pub fn emit<'a>(_edition: &'a Edition) -> Vec<Output<'a>> { Vec::new() }
