//! One annotated item: from its source to a record that lacks identity and resolved types.

use std::borrow::Cow;

use fieldnote_schema::{
    Class, Field, Record, RecordId,
    annotation::{self, Annotation, ClassNote, FieldNote, Mistake},
};
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::{Attribute, DeriveInput, Meta};

use super::{
    cfg::{self, Cfg, Truth},
    items::ATTRIBUTE,
    modules::place,
    outline::{At, Draft, TypeRef},
    types,
};

/// What an item that speaks of the derive turns out to be.
pub(super) enum Item {
    /// The derive is switched off.
    Plain,
    /// One draft, or several where targets differ in what they say of the type as a whole.
    Noted(Vec<Draft>),
    Mistaken(Vec<(String, At)>),
}

/// What is known of an item's derives from its tokens.
#[derive(Clone, Copy)]
pub(super) struct Derives<'a> {
    /// The names of the derive.
    pub(super) names: &'a [String],
    /// It is named outright, not behind `cfg_attr`.
    pub(super) outright: bool,
}

/// Reads an item that begins at `start` of a file; an error is a syntax error.
pub(super) fn read(
    source: &str,
    file: &str,
    start: At,
    cfg: &Cfg,
    derives: Derives<'_>,
    assumed: &mut Vec<(String, At)>,
) -> Result<Item, (String, At)> {
    // The compiler reads `\r\n` as `\n` before anything else.
    let source = if source.contains('\r') { Cow::Owned(source.replace("\r\n", "\n")) } else { Cow::Borrowed(source) };
    let parsed = syn::parse_str::<DeriveInput>(&source);
    let input = parsed.map_err(|error| (format!("syntax error: {error}"), shift(start, error.span())))?;
    let mut unknown: Vec<(String, At)> = Vec::new();
    let mut undecided: Vec<String> = Vec::new();
    let mut holds = |predicate: &TokenStream| {
        let mut names = Vec::new();
        let text = cfg::text(predicate);
        let truth = cfg.judge(&text, &mut names);
        if truth == Truth::Either && !undecided.contains(&text) {
            undecided.push(text);
        }
        let at = predicate.clone().into_iter().next().map_or(start, |token| shift(start, token.span()));
        unknown.extend(names.into_iter().map(|name| (name, at)));
        truth != Truth::No
    };
    let item = if is_derived(&input, derives, &mut holds) {
        match annotation::read_with(&input, &mut holds) {
            Ok(annotation) => Item::Noted(vec![draft(annotation, file, start)]),
            Err(mistakes) if undecided.is_empty() => Item::Mistaken(placed(mistakes, start)),
            Err(_) => each_way(&input, file, start, cfg, &undecided),
        }
    } else {
        Item::Plain
    };
    assumed.append(&mut unknown);
    Ok(item)
}

/// Reads an item once for each way in which predicates hold together that contradict each other taken all at once:
/// `#[cfg_attr(unix, ..)] #[cfg_attr(not(unix), ..)]`.
fn each_way(input: &DeriveInput, file: &str, start: At, cfg: &Cfg, undecided: &[String]) -> Item {
    let (mut drafts, mut mistaken): (Vec<Draft>, Vec<(String, At)>) = (Vec::new(), Vec::new());
    for way in cfg.ways(undecided) {
        let mut holds = |predicate: &TokenStream| {
            let text = cfg::text(predicate);
            let known = undecided.iter().position(|it| *it == text).and_then(|index| way.get(index));
            known.copied().unwrap_or_else(|| cfg.judge(&text, &mut Vec::new()) != Truth::No)
        };
        match annotation::read_with(input, &mut holds) {
            Ok(annotation) => merge(&mut drafts, draft(annotation, file, start)),
            Err(found) => mistaken.extend(placed(found, start)),
        }
    }
    mistaken.sort_by_key(|(_, at)| *at);
    mistaken.dedup();
    if mistaken.is_empty() { Item::Noted(drafts) } else { Item::Mistaken(mistaken) }
}

/// Adds to a draft that says the same of the type what another way says of its fields.
fn merge(drafts: &mut Vec<Draft>, other: Draft) {
    let whole = |record: &Record| (record.mark.clone(), record.keys.clone(), record.table.clone());
    let Some(draft) = drafts.iter_mut().find(|draft| whole(&draft.record) == whole(&other.record)) else {
        drafts.push(other);
        return;
    };
    for (field, held) in other.record.fields.into_iter().zip(other.held) {
        let fields = &mut draft.record.fields;
        if !fields.contains(&field) {
            let last = fields.iter().rposition(|it| (&it.variant, &it.name) == (&field.variant, &field.name));
            let at = last.map_or(fields.len(), |last| last + 1);
            fields.insert(at, field);
            draft.held.insert(at, held);
        }
    }
}

fn placed(mistakes: Vec<Mistake>, start: At) -> Vec<(String, At)> {
    mistakes.into_iter().map(|mistake| (mistake.sentence(), shift(start, mistake.span))).collect()
}

/// Where a span of the item stands in the file.
fn shift(start: At, span: Span) -> At {
    let found = span.start();
    let line = u32::try_from(found.line.saturating_sub(1)).unwrap_or(u32::MAX);
    let column = u32::try_from(found.column).unwrap_or(u32::MAX);
    let column = if line == 0 { start.column.saturating_add(column) } else { column.saturating_add(1) };
    At { line: start.line.saturating_add(line), column }
}

/// Whether the derive is there with the features in force. Where nothing names it, a macro adds it.
fn is_derived(input: &DeriveInput, derives: Derives<'_>, holds: &mut dyn FnMut(&TokenStream) -> bool) -> bool {
    if derives.outright {
        return true;
    }
    let names_it =
        |attribute: &Attribute| attribute.path().is_ident("cfg_attr") && mentions(&attribute.meta, derives.names);
    if !input.attrs.iter().any(names_it) {
        return has_helper(input);
    }
    let mut names = Vec::new();
    input.attrs.iter().for_each(|attribute| collect(&attribute.meta, holds, &mut names));
    names.iter().any(|name| derives.names.contains(name))
}

fn mentions(meta: &Meta, derives: &[String]) -> bool {
    let Meta::List(list) = meta else { return false };
    let mut waiting: Vec<TokenTree> = list.tokens.clone().into_iter().collect();
    while let Some(token) = waiting.pop() {
        match token {
            TokenTree::Ident(ident) if derives.iter().any(|name| ident == name) => return true,
            TokenTree::Group(group) => waiting.extend(group.stream()),
            _ => {}
        }
    }
    false
}

/// Adds the last segments of what `derive` names, through `cfg_attr` where that holds.
fn collect(meta: &Meta, holds: &mut dyn FnMut(&TokenStream) -> bool, names: &mut Vec<String>) {
    let Meta::List(list) = meta else { return };
    if list.path.is_ident("derive") {
        let paths = list.parse_args_with(syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated);
        let paths = paths.unwrap_or_default();
        names.extend(paths.iter().filter_map(|path| path.segments.last()).map(|last| last.ident.to_string()));
    } else if list.path.is_ident("cfg_attr") {
        let mut tokens = list.tokens.clone().into_iter();
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        let predicate: TokenStream = tokens.by_ref().take_while(|token| !is_comma(token)).collect();
        let rest: TokenStream = tokens.collect();
        let parser = syn::punctuated::Punctuated::<Meta, syn::Token![,]>::parse_terminated;
        let inner = syn::parse::Parser::parse2(parser, rest).unwrap_or_default();
        let relevant = inner.iter().any(|meta| meta.path().is_ident("derive") || meta.path().is_ident("cfg_attr"));
        if relevant && holds(&predicate) {
            inner.iter().for_each(|meta| collect(meta, holds, names));
        }
    }
}

fn has_helper(input: &DeriveInput) -> bool {
    let is_helper = |attribute: &Attribute| {
        attribute.path().is_ident(ATTRIBUTE)
            || attribute.path().is_ident("cfg_attr") && mentions(&attribute.meta, &[ATTRIBUTE.to_owned()])
    };
    let in_fields = |fields: &syn::Fields| fields.iter().any(|field| field.attrs.iter().any(is_helper));
    input.attrs.iter().any(is_helper)
        || match &input.data {
            syn::Data::Struct(data) => in_fields(&data.fields),
            syn::Data::Enum(data) => {
                data.variants.iter().any(|variant| variant.attrs.iter().any(is_helper) || in_fields(&variant.fields))
            }
            syn::Data::Union(_) => false,
        }
}

fn draft(annotation: Annotation, file: &str, start: At) -> Draft {
    let (fields, held) = annotation.fields.into_iter().map(|note| field(note, file, start)).unzip();
    let record = Record {
        id: RecordId::default(),
        shape: annotation.shape,
        mark: annotation.mark,
        keys: annotation.keys,
        doc: annotation.doc,
        table: annotation.table,
        parameters: annotation.parameters,
        fields,
        place: place(file, shift(start, annotation.name.span())),
    };
    Draft { record, held }
}

fn field(note: FieldNote, file: &str, start: At) -> (Field, Vec<TypeRef>) {
    let (class, held) = match note.class {
        ClassNote::Datum { category } => (Class::Datum { category }, Vec::new()),
        ClassNote::NotPersonal => (Class::NotPersonal, Vec::new()),
        ClassNote::Pending => (Class::Pending, Vec::new()),
        ClassNote::Holds { types, nested } => {
            (Class::Holds { types: Vec::new(), nested }, types.iter().map(types::read).collect())
        }
    };
    let field = Field {
        name: note.name,
        variant: note.variant,
        ty: annotation::type_text(&note.ty),
        class,
        keys: note.keys,
        wire_name: note.wire_name,
        column: note.column,
        wire_skip: note.wire_skip,
        wire_flatten: note.wire_flatten,
        doc: note.doc,
        place: place(file, shift(start, note.span)),
    };
    (field, held)
}
