//! `retention`: a rule of the register, or a period and the event that starts it.

use crate::duration::{self, Duration};
use crate::id;
use crate::record::Retention;

pub(super) fn read(text: &str) -> Result<Retention, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        [] => {
            Err("`retention` is empty: write a period such as `P30D`, or the id of a rule in the register".to_owned())
        }
        [one] => period_or_rule(one),
        [first, "after", event] => after(first, event),
        [first, "after"] => Err(format!("`{first} after` lacks the event: write `{first} after <event>`")),
        [first, word @ ("from" | "since" | "of" | "until" | "following"), event] if is_period(first) => {
            Err(format!("`{word}` is not understood: write `{first} after {event}`"))
        }
        [first, second, "after", event] => Err(unclear(text, &format!("{first} {second}"), Some(event))),
        [first, "after", event @ ..] if is_period(first) => Err(id::not_an_id("event", &event.join(" "))),
        _ => Err(unclear(text, text, None)),
    }
}

fn is_period(text: &str) -> bool {
    text.parse::<Duration>().is_ok()
}

fn period_or_rule(text: &str) -> Result<Retention, String> {
    // `p30d` could be the id of a rule; that somebody means it so is far less likely.
    if !id::is_id(text) || duration::guess(text).is_some() {
        let period = period(text)?;
        return Ok(Retention::Period { period, after: None });
    }
    Ok(Retention::Rule { id: text.to_owned() })
}

fn after(first: &str, event: &str) -> Result<Retention, String> {
    if id::is_id(first) && duration::guess(first).is_none() {
        return Err(format!(
            "`{first}` is a rule of the register, which says itself what starts it: write `{first}` alone, or a period \
             such as `P30D after {event}`"
        ));
    }
    let period = period(first)?;
    if !id::is_id(event) {
        return Err(id::not_an_id("event", event));
    }
    Ok(Retention::Period { period, after: Some(event.to_owned()) })
}

fn period(text: &str) -> Result<String, String> {
    match text.parse::<Duration>() {
        Ok(_) => Ok(text.to_owned()),
        Err(_) if !text.starts_with('P') || duration::guess(text).is_some() => Err(unclear(text, text, None)),
        Err(error) => Err(format!("`{text}` is no period: {error}")),
    }
}

fn unclear(whole: &str, period: &str, event: Option<&str>) -> String {
    let after = event.map_or_else(String::new, |event| format!(" after {event}"));
    match duration::guess(period) {
        Some(guess) => format!("`{whole}` is no retention, did you mean `{guess}{after}`?"),
        None => format!(
            "`{whole}` is no retention: write the id of a rule in the register, or a period such as `P30D` or \
             `P2Y after closure`"
        ),
    }
}
