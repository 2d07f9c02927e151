//! Days as people type them into a spreadsheet.

use toml_edit::Datetime;

/// How the months begin in English, German, French and Spanish, also in short.
const MONTHS: [&[&str]; 12] = [
    &["jan", "jän", "ene"],
    &["feb", "fév", "fev"],
    &["mar", "mär", "mrz"],
    &["apr", "avr", "abr"],
    &["may", "mai"],
    &["jun", "juin"],
    &["jul", "juil"],
    &["aug", "aoû", "aou", "ago"],
    &["sep"],
    &["oct", "okt"],
    &["nov"],
    &["dec", "dez", "déc", "dic"],
];

/// A day as people type it: `31.12.2027`, `31/12/2027`, `12/31/2027`, `2027/12/31`; names what could be two days.
fn typed(text: &str) -> Result<Option<String>, String> {
    let Some(separator) = text.chars().find(|c| matches!(c, '.' | '/')) else { return Ok(None) };
    let parts: Vec<&str> = text.trim().split(separator).map(str::trim).collect();
    let &[first, second, third] = &parts[..] else { return Ok(None) };
    if parts.iter().any(|part| part.is_empty() || !part.bytes().all(|b| b.is_ascii_digit())) {
        return Ok(None);
    }
    let iso = |year: &str, month: &str, day: &str| format!("{year}-{month:0>2}-{day:0>2}");
    match (first.len(), third.len()) {
        (4, 1 | 2) => Ok(Some(iso(first, second, third))),
        // With dots, the day comes first wherever they are used.
        (1 | 2, 4) if separator == '.' || at_most_12(second) && !at_most_12(first) => {
            Ok(Some(iso(third, second, first)))
        }
        (1 | 2, 4) if at_most_12(first) && !at_most_12(second) => Ok(Some(iso(third, first, second))),
        (1 | 2, 4) if first == second => Ok(Some(iso(third, first, second))),
        (1 | 2, 4) if at_most_12(first) && at_most_12(second) => {
            let (one, other) = (iso(third, second, first), iso(third, first, second));
            Err(format!("this can be {one} or {other}: write the one that is meant"))
        }
        _ => Ok(None),
    }
}

fn at_most_12(number: &str) -> bool {
    number.parse::<u8>().is_ok_and(|number| number <= 12)
}

/// The day that a text means.
///
/// # Errors
/// What to write instead.
pub(super) fn day(text: &str) -> Result<Datetime, String> {
    let wrong = || "write the day as 2026-12-01".to_owned();
    let day: Datetime = match typed(text)?.or_else(|| in_words(text)) {
        Some(day) => day.parse().map_err(|_| wrong())?,
        None => text.parse().map_err(|_| wrong())?,
    };
    if day.date.is_some() && day.time.is_none() { Ok(day) } else { Err(wrong()) }
}

/// `1. Januar 2027`, `1er janvier 2027`, `1 de enero de 2027`, `January 1st, 2027`: a month in words, a year of four digits
/// and a day.
fn in_words(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    let (mut year, mut month, mut day) = (None, None, None);
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !matches!(*word, "" | "de" | "del" | "of")) {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let (number, ending) = word.split_at(digits);
        let slot = match (digits, ending) {
            (0, _) => {
                let index = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
                month.replace((index + 1).to_string())
            }
            (4, "") => year.replace(number.to_owned()),
            (1 | 2, "" | "er" | "st" | "nd" | "rd" | "th") => day.replace(number.to_owned()),
            _ => return None,
        };
        if slot.is_some() {
            return None;
        }
    }
    Some(format!("{}-{:0>2}-{:0>2}", year?, month?, day?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_people_type_it() {
        for text in ["2027-12-31", "31.12.2027", "31. 12. 2027", "31/12/2027", "12/31/2027", "2027/12/31"] {
            assert_eq!(day(text).map(|day| day.to_string()).as_deref(), Ok("2027-12-31"), "{text}");
        }
        for text in [
            "31 December 2027",
            "December 31st, 2027",
            "31. Dezember 2027",
            "31 déc. 2027",
            "31 décembre 2027",
            "31 de diciembre de 2027",
        ] {
            assert_eq!(day(text).map(|day| day.to_string()).as_deref(), Ok("2027-12-31"), "{text}");
        }
        assert_eq!(day("1er juillet 2027").map(|day| day.to_string()).as_deref(), Ok("2027-07-01"));
        assert_eq!(day("2. Juni 2027").map(|day| day.to_string()).as_deref(), Ok("2027-06-02"));
        assert_eq!(day("5.6.2027").map(|day| day.to_string()).as_deref(), Ok("2027-06-05"));
    }

    #[test]
    fn what_could_be_two_days_or_is_none_is_named() {
        let both = day("05/06/2027").unwrap_err();
        assert!(both.contains("2027-06-05") && both.contains("2027-05-06"), "{both}");
        for text in [
            "31.13.2027",
            "30.02.2027",
            "13/13/2027",
            "1.1.27",
            "31.12.",
            "soon",
            "./.",
            "1.2.2027.4",
            "May 2027",
            "1 2 May 2027",
            "31 June 2027",
        ] {
            assert!(day(text).is_err(), "{text}");
        }
    }
}
