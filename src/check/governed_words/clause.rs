//! What is looked at beside a quotation, and how far.

/// On which side of a quotation the words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum QuotationSide {
    Before,
    After,
}

/// Where a sentence ends, so that what stands there governs nothing that follows.
pub(super) fn ends_sentence(c: char) -> bool {
    ".!?;:…؟؛。".contains(c)
}
