//! "Did you mean": near misses of a word among the known ones, and short lists shown whole.

use crate::vocabulary;

/// The candidate that somebody who wrote `word` most likely meant, if one is near enough to be worth naming.
///
/// Spelling comes first (`contact.mail`, `Contact.Email` for `contact.email`); then the meaning of an everyday word
/// (`iban`, `client`); then, for dotted keys, a last segment that is the same or nearly so (`email`, `person.email`);
/// then words in common (`date_of_birth` for
/// `demographic.birth_date`), then a common beginning (`hash` for `hashing`). Among equals the first candidate wins.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = plain(word);
    best(candidates, |candidate| rank(&word, candidate))
}

/// The candidate that something of this name most likely is: by meaning and by whole words, not by spelling, since the
/// name was not meant to be any of them (`course` is no `coarse`).
pub fn named_like<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = plain(name);
    best(candidates, |candidate| rank_by_words(&name, candidate))
}

/// `", did you mean `contact.email`?"`, or nothing where no candidate is near.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    nearest(word, candidates).map_or_else(String::new, |near| format!(", did you mean `{near}`?"))
}

/// A short list to choose from: `` `contract`, `law` or `optional` ``.
pub fn choices<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    read_out(names, "or")
}

/// A short list shown whole: `` `a`, `b` and `c` ``.
pub fn all<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    read_out(names, "and")
}

fn read_out<'a>(names: impl IntoIterator<Item = &'a str>, joined_by: &str) -> String {
    let quoted: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, others)) => format!("{} {joined_by} {last}", others.join(", ")),
    }
}

/// Longer words are not compared: nobody misspells a sentence, and the comparison costs the square of the length.
const LONGEST: usize = 64;

/// Before all but a slip of the pen.
const SAME_MEANING: usize = 3;
const SAME_LAST_SEGMENT: usize = 100;
const WORDS_IN_COMMON: usize = 200;
const WORD_OF_A_NEAR_FAMILY: usize = 300;
const SAME_BEGINNING: usize = 400;

/// The first candidate of the lowest rank.
fn best<'a>(candidates: impl IntoIterator<Item = &'a str>, rank: impl Fn(&str) -> Option<usize>) -> Option<&'a str> {
    let ranked = candidates.into_iter().filter_map(|candidate| Some((rank(candidate)?, candidate)));
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, candidate)| candidate)
}

fn plain(word: &str) -> String {
    word.trim().to_lowercase().replace(['-', ' '], "_").replace("::", ".")
}

/// How far the candidate is from the word; `None` where it is no near miss.
fn rank(word: &str, candidate: &str) -> Option<usize> {
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let spelling = within_reach(word, candidate);
    let (family, last) = split(candidate);
    let (word_family, word_last) = split(word);
    if vocabulary::meaning(word_last).is_some_and(|means| means == candidate || is_name_of(candidate, means)) {
        return Some(spelling.map_or(SAME_MEANING, |distance| distance.min(SAME_MEANING)));
    }
    if spelling.is_some() {
        return spelling;
    }
    let detour = usize::from(word_family != family);
    if let Some(distance) = within_reach(word_last, last) {
        return Some(SAME_LAST_SEGMENT + 2 * distance + detour);
    }
    if let Some(missing) = missing_words(word_last, last) {
        return Some(WORDS_IN_COMMON + 2 * missing + detour);
    }
    if let Some(strange) = word_of_a_near_family((word_family, word_last), (family, last)) {
        return Some(WORD_OF_A_NEAR_FAMILY + strange);
    }
    let begins = |long: &str, short: &str| short.len() > 2 && long.starts_with(short);
    let begins_with_word =
        |long: &str, short: &str| begins(long, short) && !long[short.len()..].starts_with(char::is_alphabetic);
    (begins(last, word_last) || begins_with_word(word_last, last))
        .then(|| SAME_BEGINNING + 2 * last.len().abs_diff(word_last.len()) + detour)
}

/// How far a candidate is from a name that was chosen freely; `None` where no word tells it.
fn rank_by_words(name: &str, candidate: &str) -> Option<usize> {
    let (_, last) = split(candidate);
    if vocabulary::meaning(name).is_some_and(|means| means == candidate) {
        return Some(0);
    }
    if name == last || name.strip_suffix('s') == Some(last) {
        return Some(1);
    }
    missing_words(name, last).map(|missing| WORDS_IN_COMMON + missing)
}

/// Where the families begin alike (`financial`, `finance`) and a word is in both (`payment_card`, `card_number`): how
/// many words of the two are not.
fn word_of_a_near_family(word: (&str, &str), candidate: (&str, &str)) -> Option<usize> {
    let begun_alike = word.0.chars().zip(candidate.0.chars()).take_while(|(left, right)| left == right).count();
    let words = |text: &'_ str| text.split('_').filter(|word| word.len() > 2).map(str::to_owned).collect::<Vec<_>>();
    let (left, right) = (words(word.1), words(candidate.1));
    let common = left.iter().filter(|word| right.contains(word)).count();
    (begun_alike >= 4 && common > 0).then(|| left.len() + right.len() - 2 * common)
}

/// Whether the candidate is the short name of a group of data subjects: `customer` of `person.customer`.
fn is_name_of(candidate: &str, key: &str) -> bool {
    vocabulary::subject(candidate).is_some_and(|subject| subject.key == key)
}

/// Everything before the last dot, and the last segment.
fn split(key: &str) -> (&str, &str) {
    key.rsplit_once('.').unwrap_or(("", key))
}

/// The edit distance where it is at most a third of the longer word.
fn within_reach(left: &str, right: &str) -> Option<usize> {
    let longer = left.chars().count().max(right.chars().count());
    let distance = edit_distance(left, right);
    (distance <= longer / 3).then_some(distance)
}

/// Where all words of one are among those of the other: how many the shorter one lacks. Of a longer candidate the word
/// must have the first one: `ip` tells `ip_address`, `number` does not tell `record_number`.
fn missing_words(word: &str, candidate: &str) -> Option<usize> {
    let words = |text: &str| text.split('_').filter(|word| word.len() > 1).map(str::to_owned).collect::<Vec<_>>();
    let (word, candidate) = (words(word), words(candidate));
    let longer_candidate = candidate.len() > word.len();
    if longer_candidate && word.first() != candidate.first() {
        return None;
    }
    let (shorter, longer) = if longer_candidate { (word, candidate) } else { (candidate, word) };
    let contained = !shorter.is_empty() && shorter.iter().all(|word| longer.contains(word));
    contained.then(|| longer.len() - shorter.len())
}

/// The fewest insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
fn edit_distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let mut before_last = vec![0; right.len() + 1];
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let mut cost = (last[j] + usize::from(a != b)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == right[j - 1] && left[i - 1] == *b {
                cost = cost.min(before_last[j - 1] + 1);
            }
            row.push(cost);
        }
        before_last = last;
        last = row;
    }
    last[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::{Subject, categories, subjects};

    fn category(word: &str) -> Option<&'static str> {
        nearest(word, categories().iter().map(|category| category.key))
    }

    #[test]
    fn a_misspelt_category_finds_the_one_that_was_meant() {
        for (word, meant) in [
            ("contact.mail", "contact.email"),
            ("contact.emial", "contact.email"),
            ("Contact.Email", "contact.email"),
            ("contact-email", "contact.email"),
            ("email", "contact.email"),
            ("person.email", "contact.email"),
            ("name", "identity.name"),
            ("identity.first_name", "identity.name"),
            ("birthdate", "demographic.birth_date"),
            ("date_of_birth", "demographic.birth_date"),
            ("ip", "device.ip_address"),
            ("phone_number", "contact.phone"),
            ("health.conditions", "health.condition"),
            ("location::precise", "location.precise"),
            ("iban", "finance.bank_account"),
            ("financial.credit_card", "finance.card_number"),
            ("financial.card_no", "finance.card_number"),
            ("dob", "demographic.birth_date"),
        ] {
            assert_eq!(category(word), Some(meant), "for {word}");
        }
    }

    #[test]
    fn a_name_is_told_by_its_words_and_not_by_its_spelling() {
        let keys = || categories().iter().map(|category| category.key);
        for (name, category) in [
            ("email", Some("contact.email")),
            ("e_mail", None),
            ("conditions", Some("health.condition")),
            ("emergency_contact", Some("contact.emergency")),
            ("iban", Some("finance.bank_account")),
            ("course", None),
            ("reason", None),
            ("", None),
        ] {
            assert_eq!(named_like(name, keys()), category, "for {name}");
        }
    }

    #[test]
    fn a_word_that_is_like_nothing_gets_no_suggestion() {
        for word in ["", "x", "zebra", "contact", "number", "date", "qqqqqqqqqqqqq", &"long".repeat(100)] {
            assert_eq!(category(word), None, "for {word}");
        }
    }

    #[test]
    fn plain_words_are_compared_by_spelling_and_meaning() {
        assert_eq!(nearest("costumer", subjects().iter().map(Subject::name)), Some("customer"));
        assert_eq!(nearest("staff", ["customer", "employee"]), Some("employee"));
        assert_eq!(nearest("robot", ["customer", "employee"]), None);
        assert_eq!(nearest("sold", ["sold", "solid"]), Some("sold"));
    }

    #[test]
    fn neighbours_that_changed_places_are_one_step_apart() {
        assert_eq!(edit_distance("emial", "email"), 1);
        assert_eq!(edit_distance("", "abc"), 3);
        assert_eq!(edit_distance("kitten", "sitting"), 3);
    }

    #[test]
    fn lists_read_like_a_sentence() {
        assert_eq!(choices([]), "");
        assert_eq!(choices(["a"]), "`a`");
        assert_eq!(choices(["a", "b"]), "`a` or `b`");
        assert_eq!(choices(["contract", "law", "optional"]), "`contract`, `law` or `optional`");
    }
}
