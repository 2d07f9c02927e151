//! Durations compared as far as calendars allow: months and years differ in length.

use std::cmp::Ordering;

use fieldnote_schema::duration::{Duration, Unit};

const DAY: u64 = 86_400;

/// Which of two ISO 8601 durations is longer, where that holds in every calendar.
///
/// `None` where it does not (`P30D` and `P1M`), and for what cannot be read, which is a mistake found elsewhere.
pub fn compare(left: &str, right: &str) -> Option<Ordering> {
    let (left, right) = (Length::read(left)?, Length::read(right)?);
    if left.months == right.months {
        return Some(left.shortest.cmp(&right.shortest));
    }
    if left.longest < right.shortest {
        return Some(Ordering::Less);
    }
    (left.shortest > right.longest).then_some(Ordering::Greater)
}

/// The fewest and the most seconds that a duration can mean.
struct Length {
    months: u64,
    shortest: u64,
    longest: u64,
}

impl Length {
    fn read(text: &str) -> Option<Self> {
        let duration: Duration = text.parse().ok()?;
        let (mut months, mut seconds) = (0, 0);
        for part in duration.parts() {
            let number = u64::from(part.number);
            match part.unit {
                // Fractions are left to those who can say what half a month is.
                _ if !part.decimals.is_empty() => return None,
                Unit::Years => months += 12 * number,
                Unit::Months => months += number,
                Unit::Weeks => seconds += 7 * DAY * number,
                Unit::Days => seconds += DAY * number,
                Unit::Hours => seconds += 3600 * number,
                Unit::Minutes => seconds += 60 * number,
                Unit::Seconds => seconds += number,
            }
        }
        let (years, rest) = (months / 12, months % 12);
        let days = |year: u64, month: u64| (years * year + rest * month) * DAY;
        Some(Self { months, shortest: days(365, 28) + seconds, longest: days(366, 31) + seconds })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_compared_only_where_every_calendar_agrees() {
        for (left, right, expected) in [
            ("P1Y", "P12M", Some(Ordering::Equal)),
            ("P2Y", "P1Y", Some(Ordering::Greater)),
            ("P1W", "P7D", Some(Ordering::Equal)),
            ("PT24H", "P1D", Some(Ordering::Equal)),
            ("P30D", "P1M", None),
            ("P32D", "P1M", Some(Ordering::Greater)),
            ("P365D", "P1Y", None),
            ("P6M", "P1Y", Some(Ordering::Less)),
            ("P1Y1D", "P1Y", Some(Ordering::Greater)),
            ("P1Y", "for ever", None),
        ] {
            assert_eq!(compare(left, right), expected, "{left} and {right}");
        }
    }
}
