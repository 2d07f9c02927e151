//! The templates: built-in ones, those of the user above them, and the filters that both can call.

use std::{borrow::Cow, collections::BTreeMap, fmt, io::Write, path::Path, sync::Arc};

use fieldnote_schema::suggest;
use fluent_bundle::{FluentArgs, FluentValue};
use serde::Serialize;
use tera::{ErrorKind, Kwargs, State, StringInput, Tera, TeraResult, Value};

use super::{
    Error, escape, evidence,
    locale::{Locale, Locales, Source},
    unused,
};

/// Prefix under which built-in templates can be named by templates that replace them.
const BUILT_IN: &str = "builtin/";

/// Ids of missing messages that an error names.
const SHOWN: usize = 5;

/// A file of the user's template folder.
#[derive(Clone, Debug)]
pub struct Override {
    /// Name inside the folder, with `/`: `notice.md`, `locales/en/words.ftl`.
    pub name: String,
    /// Path that errors name.
    pub path: String,
    /// Its text.
    pub source: String,
}

/// Templates and languages, ready to render.
pub struct Templates {
    text: Tera,
    page: Tera,
    locales: Arc<Locales>,
    paths: BTreeMap<String, String>,
}

impl fmt::Debug for Templates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Templates").field("own", &self.paths).finish_non_exhaustive()
    }
}

impl Templates {
    /// The built-in templates alone.
    ///
    /// # Errors
    ///
    /// None that a test of this module would not show.
    pub fn built_in() -> Result<Self, Error> {
        Self::new(Vec::new())
    }

    /// The built-in templates with files of the user above them.
    ///
    /// A template of the same name replaces the built-in one, and can extend or include it as `builtin/<name>`.
    /// Message files add messages or replace them one by one; a new folder below `locales` is a new language.
    pub fn new(overrides: Vec<Override>) -> Result<Self, Error> {
        let unused = unused::unused(&overrides);
        if !unused.is_empty() {
            return Err(Error::Unused(unused));
        }
        let (messages, templates): (Vec<_>, Vec<_>) =
            overrides.into_iter().partition(|file| file.name.starts_with("locales/"));
        let locales = Arc::new(locales(&messages)?);
        let paths = templates.iter().map(|file| (file.name.clone(), file.path.clone())).collect();
        let load = |ending: &'static str, escape: tera::EscapeFn| {
            let mut tera = Tera::new();
            tera.set_escape_fn(escape);
            tera.autoescape_on([ending]);
            register(&mut tera, &locales);
            tera.set_fallback_prefixes([BUILT_IN])?;
            let built_in = fieldnote_templates::TEMPLATES.iter();
            let built_in = built_in.map(|&(name, source)| (Cow::Owned(format!("{BUILT_IN}{name}")), source));
            let users = templates.iter().map(|file| (Cow::Borrowed(file.name.as_str()), file.source.as_str()));
            let all: Vec<_> = built_in.chain(users).filter(|(name, _)| name.ends_with(ending)).collect();
            tera.add_raw_templates(all)?;
            Ok(tera)
        };
        let text = load(".md", escape::markdown);
        let page = load(".html", |text, out| tera::escape_html(&evidence::strip(text), out));
        let locate = |error| template_error(&paths, "", &error);
        Ok(Self { text: text.map_err(locate)?, page: page.map_err(locate)?, locales, paths: paths.clone() })
    }

    /// Whether a template of a team's own makes documents of a kind, or a part of them.
    pub(crate) fn has_own(&self, kind: super::Kind) -> bool {
        self.paths.keys().any(|name| name.split(['.', '/']).next() == Some(kind.key()))
    }

    /// The words of a language.
    pub(super) fn locale(&self, tag: &str) -> Option<&Locale> {
        self.locales.get(tag)
    }

    /// Ids of the messages that documents asked for in this language and found only in English, sorted.
    ///
    /// A language of one's own needs what its documents say, not what all documents could say.
    pub fn missing_messages(&self, language: &str) -> Vec<String> {
        self.locale(language).map_or_else(Vec::new, Locale::borrowed)
    }

    /// Refuses what was rendered in part in another language.
    pub(super) fn complete(&self, language: &str) -> Result<(), Error> {
        let missing = self.missing_messages(language);
        if missing.is_empty() {
            return Ok(());
        }
        let shown: Vec<_> = missing.iter().take(SHOWN).map(|id| format!("`{id}`")).collect();
        let more = if missing.len() > SHOWN { ", .." } else { "" };
        Err(Error::Incomplete { language: language.to_owned(), count: missing.len(), first: shown.join(", ") + more })
    }

    /// Tags of the languages that documents can be written in, sorted.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.locales.tags()
    }

    /// Renders a template: `*.html` as HTML, anything else as Markdown.
    pub(super) fn render(&self, name: &str, context: &impl Serialize) -> Result<String, Error> {
        let tera = if is(name, "html") { &self.page } else { &self.text };
        let locate = |error| template_error(&self.paths, name, &error);
        let context = tera::Context::from_serialize(context).map_err(locate)?;
        tera.render(name, &context).map_err(|error| self.locales.mistake().unwrap_or_else(|| locate(error)))
    }
}

/// Whether a file name has this ending.
pub(super) fn is(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|it| it == ending)
}

fn locales(overrides: &[Override]) -> Result<Locales, Error> {
    let built_in = fieldnote_templates::MESSAGES.iter();
    let built_in = built_in.map(|&(language, path, text)| Source { language, path, text, own: false });
    let users = overrides.iter().filter_map(|file| {
        let (language, name) = file.name.strip_prefix("locales/")?.split_once('/')?;
        is(name, "ftl").then_some(Source { language, path: &file.path, text: &file.source, own: true })
    });
    Locales::new(built_in.chain(users))
}

/// A mistake in a template, at its place in the user's file.
fn template_error(paths: &BTreeMap<String, String>, name: &str, error: &tera::Error) -> Error {
    let path = |name: &str| paths.get(name).cloned().unwrap_or_else(|| name.to_owned());
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => Error::Template {
            path: path(report.filename()),
            line: report.span().start_line,
            column: report.span().start_col + 1,
            message: report.message().to_owned(),
        },
        ErrorKind::MissingParent { current, parent } => Error::Template {
            path: path(current),
            line: 1,
            column: 1,
            message: format!("extends `{parent}`, which does not exist; built-in templates are named `builtin/..`"),
        },
        ErrorKind::CircularInclude { tpl, include_chain: chain }
        | ErrorKind::CircularExtend { tpl, inheritance_chain: chain } => Error::Template {
            path: path(tpl),
            line: 1,
            column: 1,
            message: format!("contains itself: {}", chain.join(", then ")),
        },
        ErrorKind::Msg(text) => located_in(text, &path, name),
        other => Error::Template { path: path(name), line: 1, column: 1, message: other.to_string() },
    }
}

/// The message, with the name of a block that was meant where it tells of one that does not exist.
fn with_hint(message: &str) -> String {
    let block = message.strip_prefix("Block `").and_then(|rest| Some(rest.split_once('`')?.0));
    let near = block.map_or_else(String::new, |name| suggest::did_you_mean(name, blocks()));
    format!("{message}{near}")
}

/// The blocks of the built-in templates.
fn blocks() -> impl Iterator<Item = &'static str> {
    let tags = fieldnote_templates::TEMPLATES.iter().flat_map(|(_, source)| source.split("{%").skip(1));
    tags.filter_map(|tag| tag.trim_start_matches('-').trim_start().strip_prefix("block ")?.split_whitespace().next())
}

/// A mistake that tera reports as text: `error: Unknown filter ..` and, below, ` --> notice.md:3:4`.
fn located_in(text: &str, path: &impl Fn(&str) -> String, name: &str) -> Error {
    let message = text.lines().next().unwrap_or_default();
    let message = with_hint(message.strip_prefix("error: ").unwrap_or(message));
    let at = text.lines().find_map(|line| line.trim_start().strip_prefix("--> "));
    let mut parts = at.unwrap_or_default().rsplitn(3, ':');
    let (column, line) = (parts.next().and_then(|it| it.parse().ok()), parts.next().and_then(|it| it.parse().ok()));
    match (line, column, parts.next()) {
        (Some(line), Some(column), Some(file)) => Error::Template { path: path(file), line, column, message },
        _ => Error::Template { path: path(name), line: 1, column: 1, message },
    }
}

fn register(tera: &mut Tera, locales: &Arc<Locales>) {
    let known = Arc::clone(locales);
    tera.register_filter("t", move |id: &str, args: Kwargs, state: &State<'_>| {
        with_locale(&known, state, |locale| message(locale, id, &args, state))
    });
    let known = Arc::clone(locales);
    tera.register_filter("has_message", move |id: &str, _: Kwargs, state: &State<'_>| {
        with_locale(&known, state, |locale| Ok(locale.has(id)))
    });
    let known = Arc::clone(locales);
    tera.register_filter("list", move |items: &[Value], args: Kwargs, state: &State<'_>| {
        with_locale(&known, state, |locale| list(locale, items, &args, state))
    });
    tera.register_filter("capital", |text: StringInput<'_>, _: Kwargs, _: &State<'_>| {
        text.inherit_safety(capital(text.as_str()))
    });
    tera.register_filter("sentence", |text: StringInput<'_>, _: Kwargs, _: &State<'_>| {
        text.inherit_safety(sentence(text.as_str()))
    });
    tera.register_filter("email", |text: &str, _: Kwargs, state: &State<'_>| link("mailto:", text, state));
    tera.register_filter("url", |text: &str, _: Kwargs, state: &State<'_>| link("", text, state));
    tera.register_filter("linked", |title: StringInput<'_>, args: Kwargs, _: &State<'_>| {
        let target = args.get::<String>("to")?.unwrap_or_default();
        let text = title.as_str();
        TeraResult::Ok(Value::safe_string(&linked(&target, text)?.unwrap_or_else(|| text.to_owned())))
    });
    tera.register_filter("channel", |party: &Value, _: Kwargs, state: &State<'_>| channel(party, state));
}

fn with_locale<T>(locales: &Locales, state: &State<'_>, act: impl FnOnce(&Locale) -> TeraResult<T>) -> TeraResult<T> {
    let tag: String = state.get("language")?.unwrap_or_default();
    match locales.get(&tag) {
        Some(locale) => act(locale),
        None => Err(tera::Error::message(format!("the variable `language` names no known language: `{tag}`"))),
    }
}

/// `{{ "message-id" | t(name=value, fact=mark) }}`: a message, its arguments escaped, the whole inside the mark.
fn message(locale: &Locale, id: &str, args: &Kwargs, state: &State<'_>) -> TeraResult<Value> {
    let mut values = FluentArgs::new();
    let mut fact = String::new();
    for (name, value) in args.iter() {
        let name = name.to_string();
        if name == "fact" {
            value.as_str().unwrap_or_default().clone_into(&mut fact);
        } else if let Some(number) = value.as_i64() {
            values.set(name, FluentValue::from(number));
        } else if !value.is_none() && !value.is_undefined() {
            values.set(name, FluentValue::from(escaped(value, state)?));
        }
    }
    // A regime can have words of its own: `basis-consent-fadp` before `basis-consent`.
    let regime: String = state.get("regime")?.unwrap_or_default();
    let own = format!("{id}-{regime}");
    let id = if locale.has(&own) { &own } else { id };
    let text = locale.format(id, &values).map_err(tera::Error::message)?;
    Ok(Value::safe_string(&evidence::wrap(&fact, &text)))
}

fn escaped(value: &Value, state: &State<'_>) -> TeraResult<String> {
    if value.is_safe() { Ok(value.to_string()) } else { state.escape(&value.to_string()) }
}

/// `{{ names | list }}`, `{{ names | list(strong=true) }}`: "a, b and c"; `{{ names | list(cell=true) }}`: "a; b; c".
fn list(locale: &Locale, items: &[Value], args: &Kwargs, state: &State<'_>) -> TeraResult<Value> {
    let strong = args.get::<bool>("strong")?.unwrap_or(false);
    let mut texts = Vec::with_capacity(items.len());
    for item in items {
        let text = escaped(item, state)?;
        texts.push(if strong { format!("**{text}**") } else { text });
    }
    // A cell of a table is looked through, not read as a sentence.
    if args.get::<bool>("cell")?.unwrap_or(false) {
        let separator = locale.words("cell-separator", &[]).map_err(tera::Error::message)?;
        return Ok(Value::safe_string(&texts.join(&separator)));
    }
    Ok(Value::safe_string(&locale.list(&texts)))
}

/// The text with its first letter as a capital; an address of a page stays as it is.
pub(super) fn capital(text: &str) -> String {
    let Some((at, first)) = text.char_indices().find(|(_, c)| c.is_alphanumeric()) else { return text.to_owned() };
    if ["https://", "http://"].iter().any(|scheme| text[at..].starts_with(scheme)) {
        return text.to_owned();
    }
    let rest = &text[at + first.len_utf8()..];
    format!("{}{}{rest}", &text[..at], first.to_uppercase())
}

/// The text as a sentence: a capital first, a full stop last.
fn sentence(text: &str) -> String {
    let text = capital(text);
    let last = text.chars().rev().find(|&c| !evidence::is_mark(c) && c != '*');
    if last.is_none_or(|c| matches!(c, '.' | '!' | '?' | '…' | ':')) { text } else { text + "." }
}

/// The first way to reach a party: email, page or address.
fn channel(party: &Value, state: &State<'_>) -> TeraResult<Value> {
    let text = |key| party.get_from_path(key).and_then(Value::as_str);
    if let Some(email) = text("email") {
        link("mailto:", email, state)
    } else if let Some(website) = text("website") {
        link("", website, state)
    } else {
        Ok(Value::safe_string(&state.escape(text("address").unwrap_or_default())?))
    }
}

/// A link that shows its own address; only for addresses with a scheme that is allowed.
fn link(scheme: &str, text: &str, state: &State<'_>) -> TeraResult<Value> {
    let shown = state.escape(text)?;
    let target = format!("{scheme}{}", evidence::strip(text));
    Ok(Value::safe_string(&linked(&target, &shown)?.unwrap_or(shown)))
}

/// A link with a title that is safe Markdown; `None` where the scheme of the address is not allowed.
fn linked(target: &str, title: &str) -> TeraResult<Option<String>> {
    if !super::html::is_allowed(target) || target.contains(char::is_whitespace) {
        return Ok(None);
    }
    let mut encoded = Vec::new();
    for byte in target.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&+,;=%".contains(&byte) {
            encoded.push(byte);
        } else {
            write!(encoded, "%{byte:02X}")?;
        }
    }
    Ok(Some(format!("[{title}]({})", String::from_utf8_lossy(&encoded))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_once_and_begin_with_a_capital() {
        assert_eq!(sentence("we sell books"), "We sell books.");
        assert_eq!(sentence("Really?"), "Really?");
        assert_eq!(sentence("https://shop.example/opt-out"), "https://shop.example/opt-out.");
        assert_eq!(
            sentence("\u{FDD0}\u{FDD1}\u{FDE1}until then\u{FDE2}"),
            "\u{FDD0}\u{FDD1}\u{FDE1}Until then\u{FDE2}."
        );
    }
}
