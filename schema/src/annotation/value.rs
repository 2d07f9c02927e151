//! What each key takes as its value.

use proc_macro2::{Span, TokenTree};
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{Lit, LitBool, LitStr, Path, Token, Type, token};

use super::key::Key;
use super::mistake::{Mistake, Mistakes};
use super::retention;
use crate::record::{Provision, Retention};
use crate::{id, suggest, vocabulary};

/// A key as it stands in an attribute.
#[derive(Clone, Copy)]
pub(super) struct Written {
    pub(super) key: Key,
    pub(super) span: Span,
}

type Read<T> = Result<T, Mistake>;

/// A text with the mistake that a check finds in it.
pub(super) fn checked<T>(input: ParseStream<'_>, written: Written, check: fn(&str) -> Result<T, String>) -> Read<T> {
    let text = one_text(input, written)?;
    check(&text.value()).map_err(|message| Mistake::new(text.span(), message))
}

/// `= "text"`.
fn one_text(input: ParseStream<'_>, written: Written) -> Read<LitStr> {
    let name = written.key.name();
    if input.peek(token::Paren) {
        return Err(Mistake::new(written.span, format!("`{name}` takes one value: write `{}`", written.key.example())));
    }
    equals(input, written)?;
    literal(input, written)
}

fn equals(input: ParseStream<'_>, written: Written) -> Read<()> {
    let other = input.peek(Token![==]) || input.peek(Token![=>]);
    if input.peek(Token![=]) && !other && input.parse::<Token![=]>().is_ok() {
        return Ok(());
    }
    let (name, example) = (written.key.name(), written.key.example());
    if input.is_empty() || input.peek(Token![,]) {
        return Err(Mistake::new(written.span, format!("`{name}` needs a value: write `{example}`")));
    }
    Err(Mistake::new(input.span(), format!("`{name}` is followed by `=`: write `{example}`")))
}

fn literal(input: ParseStream<'_>, written: Written) -> Read<LitStr> {
    let (name, example) = (written.key.name(), written.key.example());
    if input.is_empty() || input.peek(Token![,]) {
        return Err(Mistake::new(written.span, format!("`{name}` needs a value: write `{example}`")));
    }
    // What is no text is left where it is, for the message.
    let text = input.step(|cursor| match cursor.literal().map(|(literal, rest)| (Lit::new(literal), rest)) {
        Some((Lit::Str(text), rest)) => Ok((text, rest)),
        _ => Err(cursor.error("no text")),
    });
    if let Ok(text) = text {
        if text.suffix().is_empty() {
            return Ok(text);
        }
        return Err(Mistake::new(text.span(), format!("`{name}` takes plain text: remove `{}`", text.suffix())));
    }
    let (span, value) = rest(input);
    let constant = id::to_id(&value).is_some_and(|id| id.to_uppercase() == value);
    let quoted = if constant {
        format!("a constant cannot be read here, write its text, `{example}`")
    } else if value.starts_with(|first: char| first.is_alphabetic()) && !value.contains(['"', '(', '!']) {
        format!("put the value into quotes, `\"{}\"`", value.replace("::", "."))
    } else {
        format!("write `{example}`")
    };
    Err(Mistake::new(span, format!("`{name}` takes text: {quoted}")))
}

/// The tokens up to the next comma, as text.
fn rest(input: ParseStream<'_>) -> (Span, String) {
    let span = input.span();
    let mut value = String::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        let Ok(token) = input.parse::<TokenTree>() else { break };
        value.push_str(&token.to_string());
    }
    (span, value)
}

/// `= "text"` or `("text", ..)`.
pub(super) fn list(
    input: ParseStream<'_>,
    written: Written,
    check: fn(&str) -> Result<String, String>,
    mistakes: &mut Mistakes,
) -> Read<Vec<String>> {
    let name = written.key.name();
    if !input.peek(token::Paren) {
        if input.peek(Token![=]) && input.peek2(token::Bracket) {
            return Err(Mistake::new(written.span, format!("write several values as `{name}(\"a\", \"b\")`")));
        }
        return checked(input, written, check).map(|value| vec![value]);
    }
    let texts = texts(input, written)?;
    if texts.is_empty() {
        return Err(Mistake::new(written.span, format!("`{name}` is empty: name one at least, or leave it out")));
    }
    let mut values: Vec<String> = Vec::new();
    for text in texts {
        match check(&text.value()) {
            Ok(value) if values.contains(&value) => mistakes.add(text.span(), format!("`{value}` is listed twice")),
            Ok(value) => values.push(value),
            Err(message) => mistakes.add(text.span(), message),
        }
    }
    Ok(values)
}

fn texts(input: ParseStream<'_>, written: Written) -> Read<Vec<LitStr>> {
    let parse = |input: ParseStream<'_>| {
        let inner;
        syn::parenthesized!(inner in input);
        let mut texts = Vec::new();
        while !inner.is_empty() {
            texts.push(literal(&inner, written));
            if texts.last().is_some_and(Result::is_err) {
                // What is left must be used up, or syn complains in its own words.
                while inner.parse::<TokenTree>().is_ok() {}
            } else if !inner.is_empty() && inner.parse::<Token![,]>().is_err() {
                let span = inner.span();
                while inner.parse::<TokenTree>().is_ok() {}
                texts.push(Err(Mistake::new(span, "expected `,` between values")));
            }
        }
        Ok(texts)
    };
    parse(input).map_err(|error: syn::Error| Mistake::new(error.span(), error.to_string()))?.into_iter().collect()
}

/// The key alone, or `= true` / `= false`.
pub(super) fn flag(input: ParseStream<'_>, written: Written) -> Read<bool> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(true);
    }
    let name = written.key.name();
    let wrong = |span| Mistake::new(span, format!("`{name}` is yes or no: write `{name}` or `{name} = false`"));
    if !input.peek(Token![=]) {
        return Err(wrong(written.span));
    }
    equals(input, written)?;
    if input.is_empty() {
        return Err(wrong(written.span));
    }
    input.parse::<LitBool>().map(|value| value.value).map_err(|error| wrong(error.span()))
}

/// The key alone.
pub(super) fn alone(input: ParseStream<'_>, written: Written) -> Read<()> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(());
    }
    Err(Mistake::new(written.span, format!("`{0}` takes no value: write `{0}` alone", written.key.name())))
}

/// The key alone, or `(Type, ..)`: the types, none where the field's own type says it.
pub(super) fn types(input: ParseStream<'_>, written: Written) -> Read<Vec<Type>> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(Vec::new());
    }
    let parse = |input: ParseStream<'_>| {
        let inner;
        syn::parenthesized!(inner in input);
        let types = Punctuated::<Type, Token![,]>::parse_terminated(&inner);
        while inner.parse::<TokenTree>().is_ok() {}
        types
    };
    let name = written.key.name();
    let cure = format!("write `{name}` alone, or name the types that are held, `{name}(Type)`");
    if !input.peek(token::Paren) {
        return Err(Mistake::new(written.span, format!("`{name}` takes types in parentheses: {cure}")));
    }
    match parse(input) {
        Ok(types) if types.is_empty() => Err(Mistake::new(written.span, format!("`{name}()` names no type: {cure}"))),
        Ok(types) => Ok(types.into_iter().collect()),
        Err(error) => Err(Mistake::new(error.span(), format!("this is no type: {cure}"))),
    }
}

/// `= path`.
pub(super) fn path(input: ParseStream<'_>, written: Written) -> Read<Path> {
    equals(input, written)?;
    if let Ok(text) = input.fork().parse::<LitStr>() {
        let message = format!("`crate` takes a path without quotes: write `crate = {}`", text.value());
        return Err(Mistake::new(text.span(), message));
    }
    let span = if input.is_empty() { written.span } else { input.span() };
    let example = Key::Crate.example();
    input
        .call(Path::parse_mod_style)
        .map_err(|_| Mistake::new(span, format!("`crate` takes a path: write `{example}`")))
}

pub(super) fn category(text: &str) -> Result<String, String> {
    if let Some(custom) = custom("category", text) {
        return custom;
    }
    if vocabulary::category(text).is_some() {
        return Ok(text.to_owned());
    }
    let keys = || vocabulary::categories().iter().map(|category| category.key);
    if let Some(near) = suggest::nearest(text, keys()) {
        return Err(format!("unknown category `{text}`, did you mean `{near}`?"));
    }
    let (family, name) = text.split_once('.').unwrap_or((text, "name"));
    let siblings: Vec<_> = keys().filter(|key| key.split('.').next() == Some(family)).collect();
    if !siblings.is_empty() {
        return Err(format!("unknown category `{text}`: under `{family}` there are {}", suggest::all(siblings)));
    }
    let own = id::to_id(if text.contains('.') { name } else { text }).unwrap_or_else(|| "name".to_owned());
    Err(format!(
        "unknown category `{text}`: `cargo fieldnote list categories` shows those there are, and one of your own is \
         written `custom.{own}`"
    ))
}

pub(super) fn subject(text: &str) -> Result<String, String> {
    if let Some(custom) = custom("subject", text) {
        return custom;
    }
    match vocabulary::subject(text) {
        Some(subject) if subject.name() == text => Ok(text.to_owned()),
        Some(subject) => Err(format!("write the subject `{text}` as `{}`", subject.name())),
        None => {
            let names = || vocabulary::subjects().iter().map(vocabulary::Subject::name);
            let cure = match suggest::nearest(text, names()) {
                Some(near) => format!(", did you mean `{near}`?"),
                None => format!(": write {}, or your own as `custom.<name>`", suggest::choices(names())),
            };
            Err(format!("unknown subject `{text}`{cure}"))
        }
    }
}

/// `custom.<name>`, with what is wrong in the name; `None` where the text is not of that form.
fn custom(what: &str, text: &str) -> Option<Result<String, String>> {
    let (prefix, name) = text.split_once('.')?;
    if !prefix.trim().eq_ignore_ascii_case("custom") {
        return None;
    }
    if prefix == "custom" && id::is_id(name) {
        return Some(Ok(text.to_owned()));
    }
    let written = id::to_id(name).unwrap_or_else(|| "name".to_owned());
    Some(Err(format!("`{text}` is no {what}: a {what} of your own is written like `custom.{written}`")))
}

pub(super) fn purpose(text: &str) -> Result<String, String> {
    register_id("purpose", text)
}

pub(super) fn source(text: &str) -> Result<String, String> {
    register_id("source", text)
}

fn register_id(what: &str, text: &str) -> Result<String, String> {
    if id::is_id(text) { Ok(text.to_owned()) } else { Err(id::not_an_id(what, text)) }
}

pub(super) fn retention(text: &str) -> Result<Retention, String> {
    retention::read(text)
}

pub(super) fn protection(text: &str) -> Result<String, String> {
    match vocabulary::measure(text) {
        Some(measure) if measure.name() == text => Ok(text.to_owned()),
        Some(measure) => Err(format!("write the measure `{text}` as `{}`", measure.name())),
        None => {
            let names = || vocabulary::measures().iter().map(vocabulary::Measure::name);
            let cure = match suggest::nearest(text, names()) {
                Some(near) => format!(", did you mean `{near}`?"),
                None => format!(": the measures are {}", suggest::all(names())),
            };
            Err(format!("unknown measure `{text}`{cure}"))
        }
    }
}

pub(super) fn provision(text: &str) -> Result<Provision, String> {
    match text {
        "contract" => Ok(Provision::Contract),
        "law" => Ok(Provision::Law),
        "optional" => Ok(Provision::Optional),
        _ => Err(format!("unknown provision `{text}`: write {}", suggest::choices(["contract", "law", "optional"]))),
    }
}

pub(super) fn reveals(text: &str) -> Result<String, String> {
    vocabulary::special_kind(text).map(str::to_owned).ok_or_else(|| {
        let kinds = vocabulary::special_kinds();
        let cure = match suggest::nearest(text, kinds.iter().copied()).or_else(|| kind_of_a_category(text)) {
            Some(near) => format!(", did you mean `{near}`?"),
            None => format!(": write {}", suggest::choices(kinds)),
        };
        format!("unknown special kind `{text}`{cure}")
    })
}

/// The kind that is meant by a word for what its categories say: `religion`, `race`.
fn kind_of_a_category(word: &str) -> Option<&'static str> {
    let special = vocabulary::categories().iter().filter(|category| category.gdpr_special.is_some());
    let near = suggest::nearest(word, special.map(|category| category.key))?;
    vocabulary::category(near)?.gdpr_special
}

pub(super) fn label(text: &str) -> Result<String, String> {
    if text.trim().is_empty() {
        return Err("`label` is empty: say in a few words what this is".to_owned());
    }
    if text.chars().any(char::is_control) {
        return Err("`label` is one line of plain text: remove line breaks and control characters".to_owned());
    }
    Ok(text.trim().to_owned())
}
