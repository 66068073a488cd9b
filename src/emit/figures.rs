//! Shares of a whole, as whole percentages.

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
}
