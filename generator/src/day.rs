//! Calendar days as rules compare them: always handed in, never read from a clock.

use std::{fmt, str::FromStr};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Day {
    year: u16,
    month: u8,
    of_month: u8,
}

/// The text is no day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no day: write it as YYYY-MM-DD, such as 2026-10-01")]
pub struct NoDay(String);

impl Day {
    /// The number of days in its month.
    fn month_length(year: u16, month: u8) -> u8 {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }
}

impl FromStr for Day {
    type Err = NoDay;

    fn from_str(text: &str) -> Result<Self, NoDay> {
        let fail = || NoDay(text.to_owned());
        let number = |range: std::ops::Range<usize>| {
            text.get(range).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit())).ok_or_else(fail)
        };
        if text.len() != 10 || text.get(4..5) != Some("-") || text.get(7..8) != Some("-") {
            return Err(fail());
        }
        let year = number(0..4)?.parse().map_err(|_| fail())?;
        let month = number(5..7)?.parse().map_err(|_| fail())?;
        let day = number(8..10)?.parse().map_err(|_| fail())?;
        if !(1..=12).contains(&month) || day == 0 || day > Self::month_length(year, month) {
            return Err(fail());
        }
        Ok(Self { year, month, of_month: day })
    }
}

impl TryFrom<String> for Day {
    type Error = NoDay;

    fn try_from(text: String) -> Result<Self, NoDay> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.of_month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for text in ["2024-02-29", "2026-12-31"] {
            assert_eq!(text.parse::<Day>().map(|day| day.to_string()), Ok(text.to_owned()));
        }
        for text in
            ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "01.02.2026", "2026-01-0é", "+026-01-01", ""]
        {
            assert_eq!(text.parse::<Day>(), Err(NoDay(text.to_owned())));
        }
    }
}
