//! The names that a team gives to purposes, retention rules, events and sources: `[a-z][a-z0-9_]*`.

/// Whether the text is an id.
pub fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// The id nearest to a text that is none: `account_lifetime` for `Account-Lifetime`.
pub fn to_id(text: &str) -> Option<String> {
    let mut id = String::new();
    for c in text.trim().chars() {
        match c {
            'a'..='z' | '0'..='9' => id.push(c),
            'A'..='Z' => {
                if id.ends_with(|last: char| last.is_ascii_lowercase()) && text.chars().any(char::is_lowercase) {
                    id.push('_');
                }
                id.push(c.to_ascii_lowercase());
            }
            _ if id.is_empty() || id.ends_with('_') => {}
            _ => id.push('_'),
        }
    }
    let id = id.trim_end_matches('_');
    is_id(id).then(|| id.to_owned())
}

/// What is wrong with a text that is no id, and what to write instead.
pub fn not_an_id(what: &str, text: &str) -> String {
    let rule = "ids are lower-case letters, digits and `_`, beginning with a letter";
    match to_id(text) {
        Some(id) => format!("`{text}` is no {what}, did you mean `{id}`? {rule}"),
        None => format!("`{text}` is no {what}: {rule}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_words() {
        for id in ["a", "account", "p30d", "two_words", "x1_2"] {
            assert!(is_id(id), "{id}");
        }
        for text in ["", "1a", "_a", "A", "a-b", "a b", "a.b", "ä", "a\n"] {
            assert!(!is_id(text), "{text:?}");
        }
    }

    #[test]
    fn a_text_that_is_no_id_gets_the_nearest_one() {
        for (text, id) in [
            ("Account-Lifetime", "account_lifetime"),
            ("accountLifetime", "account_lifetime"),
            ("ACCOUNT", "account"),
            (" a  b ", "a_b"),
            ("a.b", "a_b"),
        ] {
            assert_eq!(to_id(text).as_deref(), Some(id), "{text:?}");
        }
        assert_eq!(to_id("30 days"), None);
        assert_eq!(to_id("--"), None);
    }
}
