//! How the columns of a table share the width of a sheet of paper, by what stands in them.

/// So many of its narrowest columns would fill a table.
const NARROWEST: usize = 8;

/// The share of each column, by the square roots of the lengths of their texts: a column of ten times the text gets three
/// times the room, and none less than an eighth of it all.
pub(super) fn shares(lengths: &[usize]) -> Vec<usize> {
    let roots = || lengths.iter().map(|length| length.isqrt().max(1));
    let least = roots().sum::<usize>().div_ceil(NARROWEST.max(lengths.len()));
    roots().map(|root| root.max(least)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_text_gets_more_room_and_little_text_enough() {
        assert_eq!(shares(&[100, 900]), [10, 30]);
        assert_eq!(shares(&[1, 1, 10_000]), [13, 13, 100]);
        assert_eq!(shares(&[0, 0]), [1, 1]);
    }
}
