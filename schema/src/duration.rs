//! ISO 8601 durations, the way annotations and registers write periods: `P30D`, `P1Y6M`, `PT24H`, `P2W`.

use std::fmt;
use std::str::FromStr;

/// A duration as written: its parts in order, the largest first. There is at least one, and not all are zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duration {
    parts: Vec<Part>,
}

/// A number of one unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Whole units.
    pub number: u32,
    /// Decimal digits, where the part has a fraction; only the last part can.
    pub decimals: String,
    /// The unit.
    pub unit: Unit,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Calendar years.
    Years,
    /// Calendar months.
    Months,
    /// Weeks; they stand alone.
    Weeks,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
    /// Seconds.
    Seconds,
}

/// Nobody keeps data for longer; a larger number is a slip.
const MOST_YEARS: u64 = 1000;

impl Unit {
    const ALL: [Self; 7] =
        [Self::Years, Self::Months, Self::Weeks, Self::Days, Self::Hours, Self::Minutes, Self::Seconds];

    fn letter(self) -> char {
        match self {
            Self::Years => 'Y',
            Self::Months | Self::Minutes => 'M',
            Self::Weeks => 'W',
            Self::Days => 'D',
            Self::Hours => 'H',
            Self::Seconds => 'S',
        }
    }

    fn is_time(self) -> bool {
        self >= Self::Hours
    }

    fn of(letter: char, time: bool) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.letter() == letter && unit.is_time() == time)
    }

    /// How many fit into the longest duration allowed.
    fn most(self) -> u64 {
        MOST_YEARS
            * match self {
                Self::Years => 1,
                Self::Months => 12,
                Self::Weeks => 53,
                Self::Days => 366,
                Self::Hours => 366 * 24,
                Self::Minutes => 366 * 24 * 60,
                Self::Seconds => 366 * 24 * 60 * 60,
            }
    }
}

impl Duration {
    /// The parts, the largest unit first.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        let mut time = false;
        for part in &self.parts {
            if part.unit.is_time() && !time {
                time = true;
                f.write_str("T")?;
            }
            write!(f, "{}", part.number)?;
            if !part.decimals.is_empty() {
                write!(f, ".{}", part.decimals)?;
            }
            write!(f, "{}", part.unit.letter())?;
        }
        Ok(())
    }
}

/// Why a text is no duration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DurationError {
    /// It does not begin with `P`.
    NoP,
    /// Nothing follows `P`.
    Empty,
    /// Nothing follows `T`.
    EmptyTime,
    /// A number was expected before this.
    NoNumber(char),
    /// The number has no unit.
    NoUnit(String),
    /// No unit has this letter.
    UnknownUnit(char),
    /// A unit of time before `T`.
    NeedsT(char),
    /// A unit of the calendar after `T`.
    AfterT(char),
    /// Units out of order, or one of them twice.
    Order,
    /// Weeks beside other units.
    WeeksNotAlone,
    /// A fraction before the last part.
    FractionNotLast,
    /// It is zero.
    Zero,
    /// It is longer than any period of retention.
    TooLong,
}

impl fmt::Display for DurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoP => f.write_str("a duration begins with `P`, as in `P30D`"),
            Self::Empty => f.write_str("`P` is followed by numbers with units, as in `P30D` or `P1Y6M`"),
            Self::EmptyTime => f.write_str("`T` is followed by hours, minutes or seconds, as in `PT24H`"),
            Self::NoNumber(found) => write!(f, "a number is missing before `{}`", found.escape_default()),
            Self::NoUnit(number) => {
                write!(f, "`{number}` lacks its unit: `Y`, `M`, `W` or `D`, or after `T` `H`, `M` or `S`")
            }
            Self::UnknownUnit(found) => {
                write!(
                    f,
                    "`{}` is no unit: write `Y`, `M`, `W` or `D`, or after `T` `H`, `M` or `S`",
                    found.escape_default()
                )
            }
            Self::NeedsT(unit) => write!(f, "`{unit}` stands after `T`, as in `PT24H`"),
            Self::AfterT(unit) => write!(f, "`{unit}` stands before `T`, as in `P1DT12H`"),
            Self::Order => {
                f.write_str("each unit stands once, in the order years, months, days, `T`, hours, minutes, seconds")
            }
            Self::WeeksNotAlone => f.write_str("weeks stand alone, as in `P2W`: write days beside other units"),
            Self::FractionNotLast => f.write_str("only the last number can have a fraction"),
            Self::Zero => f.write_str("a period of zero keeps nothing"),
            Self::TooLong => write!(f, "the period is longer than {MOST_YEARS} years"),
        }
    }
}

impl std::error::Error for DurationError {}

impl FromStr for Duration {
    type Err = DurationError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let rest = text.strip_prefix('P').ok_or(DurationError::NoP)?;
        let (date, time) = match rest.split_once('T') {
            Some((_, "")) => return Err(DurationError::EmptyTime),
            Some((date, time)) => (date, time),
            None if rest.is_empty() => return Err(DurationError::Empty),
            None => (rest, ""),
        };
        let mut parts = Vec::new();
        read_parts(date, false, &mut parts)?;
        read_parts(time, true, &mut parts)?;
        check(&parts)?;
        Ok(Self { parts })
    }
}

fn read_parts(mut text: &str, time: bool, parts: &mut Vec<Part>) -> Result<(), DurationError> {
    while let Some(first) = text.chars().next() {
        let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let (whole, mut rest) = text.split_at(end);
        if whole.is_empty() {
            return Err(DurationError::NoNumber(first));
        }
        let mut decimals = "";
        if let Some(fraction) = rest.strip_prefix(['.', ',']) {
            let end = fraction.find(|c: char| !c.is_ascii_digit()).unwrap_or(fraction.len());
            (decimals, rest) = fraction.split_at(end);
            if decimals.is_empty() {
                return Err(DurationError::NoNumber(rest.chars().next().unwrap_or('.')));
            }
        }
        let Some(letter) = rest.chars().next() else { return Err(DurationError::NoUnit(whole.to_owned())) };
        let unit = Unit::of(letter, time).ok_or_else(|| match Unit::of(letter, !time) {
            Some(_) if time => DurationError::AfterT(letter),
            Some(_) => DurationError::NeedsT(letter),
            None => DurationError::UnknownUnit(letter),
        })?;
        let number = whole.parse().map_err(|_| DurationError::TooLong)?;
        parts.push(Part { number, decimals: decimals.to_owned(), unit });
        text = rest.get(letter.len_utf8()..).unwrap_or_default();
    }
    Ok(())
}

fn check(parts: &[Part]) -> Result<(), DurationError> {
    if parts.windows(2).any(|pair| matches!(pair, [left, right] if left.unit >= right.unit)) {
        return Err(DurationError::Order);
    }
    if parts.len() > 1 && parts.iter().any(|part| part.unit == Unit::Weeks) {
        return Err(DurationError::WeeksNotAlone);
    }
    if parts.iter().rev().skip(1).any(|part| !part.decimals.is_empty()) {
        return Err(DurationError::FractionNotLast);
    }
    if parts.iter().all(|part| part.number == 0 && part.decimals.bytes().all(|digit| digit == b'0')) {
        return Err(DurationError::Zero);
    }
    if parts.iter().any(|part| u64::from(part.number) > part.unit.most() || part.decimals.len() > 9) {
        return Err(DurationError::TooLong);
    }
    Ok(())
}

/// The duration that a text in words or in the wrong case most likely means: `P30D` for `30 days`, `30 Tage`, `30 jours`,
/// `30 días` or `p30d`.
pub fn guess(text: &str) -> Option<String> {
    let text = text.trim();
    if let Ok(duration) = text.to_uppercase().parse::<Duration>() {
        return Some(duration.to_string());
    }
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = text.split_at(end);
    let number: u32 = number.parse().ok()?;
    let guess = match unit.trim_start_matches([' ', '_', '-']).to_lowercase().as_str() {
        "y" | "yr" | "yrs" | "year" | "years" | "jahr" | "jahre" | "jahren" | "an" | "ans" | "année" | "années"
        | "año" | "años" => format!("P{number}Y"),
        "mo" | "month" | "months" | "monat" | "monate" | "monaten" | "mois" | "mes" | "meses" => format!("P{number}M"),
        "w" | "week" | "weeks" | "woche" | "wochen" | "semaine" | "semaines" | "semana" | "semanas" => {
            format!("P{number}W")
        }
        "d" | "day" | "days" | "tag" | "tage" | "tagen" | "jour" | "jours" | "día" | "días" | "dia" | "dias" => {
            format!("P{number}D")
        }
        "h" | "hr" | "hrs" | "hour" | "hours" | "stunde" | "stunden" | "heure" | "heures" | "hora" | "horas" => {
            format!("PT{number}H")
        }
        "m" | "min" | "mins" | "minute" | "minutes" => format!("PT{number}M"),
        "s" | "sec" | "secs" | "second" | "seconds" => format!("PT{number}S"),
        _ => return None,
    };
    guess.parse::<Duration>().is_ok().then_some(guess)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn durations_of_the_standard_are_read_and_print_as_written() {
        for text in
            ["P30D", "P1Y", "P1Y6M", "P1Y2M3DT4H5M6S", "PT24H", "P2W", "PT0.5S", "P1Y0M", "P0.5Y", "PT36H", "P10000D"]
        {
            assert_eq!(text.parse::<Duration>().map(|duration| duration.to_string()).as_deref(), Ok(text));
        }
        assert_eq!("P1,5D".parse::<Duration>().map(|duration| duration.to_string()).as_deref(), Ok("P1.5D"));
    }

    #[test]
    fn everything_else_says_what_is_wrong() {
        use DurationError as E;
        for (text, error) in [
            ("", E::NoP),
            ("30D", E::NoP),
            ("p30d", E::NoP),
            (" P1D", E::NoP),
            ("P", E::Empty),
            ("PT", E::EmptyTime),
            ("P1DT", E::EmptyTime),
            ("PD", E::NoNumber('D')),
            ("P-1D", E::NoNumber('-')),
            ("P1.D", E::NoNumber('D')),
            ("P.5D", E::NoNumber('.')),
            ("P30", E::NoUnit("30".to_owned())),
            ("P30X", E::UnknownUnit('X')),
            ("P30d", E::UnknownUnit('d')),
            ("P3ö", E::UnknownUnit('ö')),
            ("P1D ", E::NoNumber(' ')),
            ("P24H", E::NeedsT('H')),
            ("PT1D", E::AfterT('D')),
            ("P1D1Y", E::Order),
            ("P1D1D", E::Order),
            ("PT1S1H", E::Order),
            ("P1W1D", E::WeeksNotAlone),
            ("P1Y1W", E::WeeksNotAlone),
            ("P1.5Y1M", E::FractionNotLast),
            ("P0D", E::Zero),
            ("PT0.00S", E::Zero),
            ("P1001Y", E::TooLong),
            ("P99999999999999999999Y", E::TooLong),
            ("PT1H1T1S", E::UnknownUnit('T')),
        ] {
            assert_eq!(text.parse::<Duration>(), Err(error), "{text:?}");
        }
    }

    #[test]
    fn periods_in_words_are_understood_well_enough_to_suggest_the_right_spelling() {
        for (text, meant) in [
            ("30 days", "P30D"),
            ("30d", "P30D"),
            ("p30d", "P30D"),
            ("P30d", "P30D"),
            ("2 years", "P2Y"),
            ("6_months", "P6M"),
            ("45 Tage", "P45D"),
            ("18 mois", "P18M"),
            ("2 años", "P2Y"),
            ("24 Hours", "PT24H"),
            ("1 week", "P1W"),
        ] {
            assert_eq!(guess(text).as_deref(), Some(meant), "{text:?}");
        }
        for text in ["", "forever", "0 days", "30", "9999 years", "30 moons"] {
            assert_eq!(guess(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_prints_reads_back(numbers in proptest::array::uniform6(proptest::option::of(0_u32..900)), decimals in "[0-9]{0,3}") {
            let units = [Unit::Years, Unit::Months, Unit::Days, Unit::Hours, Unit::Minutes, Unit::Seconds];
            let mut parts: Vec<Part> = units
                .into_iter()
                .zip(numbers)
                .filter_map(|(unit, number)| Some(Part { number: number?, decimals: String::new(), unit }))
                .collect();
            if let Some(last) = parts.last_mut() {
                last.decimals = decimals;
            }
            prop_assume!(check(&parts).is_ok() && !parts.is_empty());
            let duration = Duration { parts };
            prop_assert_eq!(duration.to_string().parse::<Duration>(), Ok(duration));
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "P?[0-9YMWDTHS.,x -]{0,12}", other in any::<String>()) {
            for text in [text, other] {
                if let Ok(duration) = text.parse::<Duration>() {
                    prop_assert_eq!(duration.to_string().parse::<Duration>(), Ok(duration));
                }
                let _ = guess(&text);
            }
        }
    }
}
