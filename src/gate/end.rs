//! What stands where a thing read for itself ends.

/// What parts texts from each other that do not belong together. It is seen, so that it stays when a text is
/// folded, and is none of what may stand between two words of one name.
pub const END: char = '|';
