//! A word of a name that was found in a text, as one of those that are put together to names.

/// A word of names, found.
#[derive(Debug, Clone)]
pub struct WordLink {
    pub unit: u32,
    pub start: usize,
    /// Where the letters end that were found.
    pub letters_end: usize,
    /// Where the word ends with its ending; of a longer word, where that ends.
    pub end: usize,
    pub is_longer: bool,
    /// Whether it has an ending and is so short that it may be another word with the same beginning.
    pub may_be_another: bool,
    /// The first letter of the chain of words of one name that ends here, and whether it names somebody.
    pub chain: (usize, bool),
    /// The words right before it that may be a phrase with it, in order, and where each begins.
    pub rows: Vec<Vec<(u32, usize)>>,
}
