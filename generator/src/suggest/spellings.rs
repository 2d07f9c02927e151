//! Other ways to write the same name: a place or a seal at its end, a number, `uuid` for `id`.

use super::peel::{last_segment, peel};

/// `photo_url` is as personal as a photo.
pub(super) fn without_place(name: &[String]) -> &[String] {
    match name.split_last() {
        Some((last, before)) if !before.is_empty() && matches!(last.as_str(), "url" | "uri" | "link" | "path") => {
            before
        }
        _ => name,
    }
}

/// `phone_encrypted` is a phone number.
pub(super) fn without_seal(name: &[String]) -> &[String] {
    const SEALS: &[&str] =
        &["hash", "ciphertext", "cipher", "encrypted", "enc", "hashed", "digest", "masked", "redacted"];
    match name.split_last() {
        Some((last, before)) if !before.is_empty() && SEALS.contains(&last.as_str()) => before,
        _ => name,
    }
}

/// `poster_uuid` is what `poster_id` is.
pub(super) fn with_id(name: &[String]) -> Vec<String> {
    name.iter().map(|word| if word == "uuid" { "id".to_owned() } else { word.clone() }).collect()
}

/// `password_confirm`, `hash_pw`: whatever is said of a password is one.
pub(super) fn password(name: &[String], ty: &str) -> Option<(String, &'static str)> {
    const SAID: &[&str] = &[
        "confirm",
        "confirmation",
        "repeat",
        "current",
        "previous",
        "old",
        "new",
        "raw",
        "plain",
        "hmac",
        "check",
        "again",
    ];
    let plain = matches!(last_segment(peel(ty)), "String" | "str" | "u8");
    let [before @ .., last] = name else { return None };
    let said = match before.last().map(String::as_str) {
        Some("password" | "passwd" | "pwd") => SAID.contains(&last.as_str()),
        _ => last == "pw",
    };
    (plain && said).then(|| (name.join(" "), "credential.password"))
}

/// `username2` is a username.
pub(super) fn without_number(name: &[String]) -> Vec<String> {
    let mut name = name.to_vec();
    if let Some(last) = name.last_mut() {
        last.truncate(last.trim_end_matches(|c: char| c.is_ascii_digit()).len());
    }
    name
}
