//! Numbers as a sentence says them: in words, and as shares of a whole.

use super::shared::wording::figure;

/// A number in words up to twelve, in figures beyond.
#[must_use]
pub fn number(count: usize) -> String {
    const WORDS: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    WORDS.get(count).map_or_else(|| figure(count), |word| (*word).to_owned())
}

/// "three paragraphs", "one paragraph", "no paragraph".
#[must_use]
pub fn number_of(count: usize, noun: &str) -> String {
    let plural = if count > 1 { "s" } else { "" };
    format!("{} {noun}{plural}", number(count))
}

/// Whole percentages that add up to 100, by the largest remainders; all zero where there is nothing.
#[must_use]
pub fn percentages<const N: usize>(parts: [usize; N]) -> [usize; N] {
    let total: usize = parts.iter().sum();
    if total == 0 {
        return [0; N];
    }
    let mut shares = parts.map(|part| part * 100 / total);
    let mut order: Vec<usize> = (0..N).collect();
    order.sort_by_key(|place| std::cmp::Reverse(parts[*place] * 100 % total));
    let missing = 100 - shares.iter().sum::<usize>();
    for place in order.into_iter().take(missing) {
        shares[place] += 1;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_add_up() {
        assert_eq!(percentages([1, 1, 1]), [34, 33, 33]);
        assert_eq!(percentages([0, 0, 0]), [0, 0, 0]);
        assert_eq!(percentages([2, 1, 0]), [67, 33, 0]);
        assert_eq!(percentages([0, 5, 0]), [0, 100, 0]);
    }

    #[test]
    fn small_numbers_are_words() {
        assert_eq!(number_of(0, "reply"), "no reply");
        assert_eq!(number_of(1, "paragraph"), "one paragraph");
        assert_eq!(number_of(12, "paragraph"), "twelve paragraphs");
        assert_eq!(number_of(1213, "sentence"), "1,213 sentences");
    }
}
