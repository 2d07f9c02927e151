//! What Unicode CLDR knows of a language, through ICU4X: lists, days, numbers and plural forms.

use std::{collections::VecDeque, fmt};

use fluent_bundle::{FluentArgs, FluentValue, bundle::FluentBundle, types::FluentNumber};
use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{YM, YMD},
};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_list::{ListFormatter, options::ListFormatterOptions, parts};
use icu_plurals::{PluralCategory, PluralRules};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;
use writeable::{Part, PartsWrite, Writeable};

use super::plurals;

/// English without a region is written as in Europe: "a, b and c", "1 December 2026".
const ENGLISH: &str = "en-001";

/// Lists and days of one language.
pub(super) struct Cldr {
    list: ListFormatter,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
}

impl Cldr {
    /// The language with this tag; `None` where it is no tag. A language that CLDR lacks gets the root's plain forms.
    pub(super) fn new(tag: &str) -> Option<Self> {
        let locale = locale(tag)?;
        Some(Self {
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok()?,
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).ok()?,
        })
    }

    /// "a, b and c". Languages choose their "and" by how the last item sounds, which `spoken` tells.
    pub(super) fn list(&self, items: &[impl AsRef<str>], spoken: impl Fn(&str) -> String) -> String {
        let sounds: Vec<_> = items.iter().map(|item| spoken(item.as_ref())).collect();
        let mut between = Between { items: items.iter().map(AsRef::as_ref).collect(), text: String::new() };
        // Writing to a string does not fail.
        let _ = self.list.format(sounds.iter()).write_to_parts(&mut between);
        between.text
    }

    /// "1 December 2026" and "December 2026"; `None` where there is no such day.
    pub(super) fn day(&self, year: i32, month: u8, day: u8) -> Option<(String, String)> {
        let date = Date::try_new_gregorian(year, month, day).ok()?;
        Some((self.day.format(&date).to_string(), self.month.format(&date).to_string()))
    }
}

/// Lets ICU4X write the numbers in messages, and choose their plural forms.
pub(super) fn teach<R>(bundle: &mut FluentBundle<R, IntlLangMemoizer>, tag: &str) -> Option<()> {
    let rules = PluralRules::try_new_cardinal((&locale(tag)?).into()).ok()?;
    bundle.set_formatter(Some(number));
    bundle.add_function(plurals::FUNCTION, move |numbers, exact| form(&rules, numbers.first(), exact)).ok()
}

fn locale(tag: &str) -> Option<icu_locale_core::Locale> {
    let tag = if tag == "en" { ENGLISH } else { tag };
    tag.parse().ok()
}

/// The plural form of a number; the number itself where the message has words for just this one.
fn form<'a>(rules: &PluralRules, value: Option<&FluentValue<'_>>, exact: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = value else {
        return value.map_or(FluentValue::Error, FluentValue::into_owned);
    };
    if exact.iter().any(|(_, own)| matches!(own, FluentValue::Number(own) if own == number)) {
        return FluentValue::Number(number.clone());
    }
    let Some(decimal) = decimal(number) else { return FluentValue::Error };
    FluentValue::from(match rules.category_for(&decimal) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    })
}

fn decimal(number: &FluentNumber) -> Option<Decimal> {
    number.as_string().parse().ok()
}

/// "1,500", as the language groups digits and writes fractions.
fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = decimal(number)?;
    memoizer.with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format(&decimal).to_string()).ok()
}

struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale = locale(&language.to_string()).ok_or(())?;
        DecimalFormatter::try_new((&locale).into(), icu_decimal::options::DecimalFormatterOptions::default())
            .map(Self)
            .map_err(drop)
    }
}

/// What stands between the items of a list, with other items in their places.
struct Between<'i> {
    items: VecDeque<&'i str>,
    text: String,
}

impl fmt::Write for Between<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl PartsWrite for Between<'_> {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        if part == parts::ELEMENT {
            self.text.extend(self.items.pop_front());
            return Ok(());
        }
        write(self)
    }
}
