//! Turns an annotation into a record and the expressions that stand for the ids of other types.

use fieldnote_schema::annotation::{Annotation, ClassNote, FieldNote, type_text};
use fieldnote_schema::record::{Class, Field, Held, Record, RecordId, Target};
use fieldnote_schema::wire;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt as _;
use syn::{DeriveInput, GenericParam, Type};

use super::origin::{self, Origin};
use super::types;

/// A record, and what the compiler adds to it.
pub(super) struct Written {
    /// The record. Its path is the bare name; ids of held types are empty.
    pub(super) record: Record,
    /// One expression for each held type that is a record, in order: its id.
    pub(super) references: Vec<TokenStream>,
    /// Names for the types of bare fields: a type that does not exist is one mistake at the type, a type that is no
    /// datum is one at the field.
    pub(super) aliases: Vec<TokenStream>,
    /// Expressions that hold only if types are annotated which depend on the item's own parameters.
    pub(super) checks: Vec<TokenStream>,
}

/// Why a held type has no id.
const DEPENDS: &str = "depends on a type parameter";

pub(super) fn write(input: &DeriveInput, annotation: Annotation, origin: Origin) -> Written {
    let place = origin::place(input.ident.span());
    let Origin { package, version } = origin;
    let ordinal = wire::tag(&package, &version, &place);
    let path = annotation.name.unraw().to_string();
    let mut writer =
        Writer { parameters: parameters(input), references: Vec::new(), aliases: Vec::new(), checks: Vec::new() };
    let fields = annotation.fields.into_iter().map(|field| writer.field(field)).collect();
    let record = Record {
        id: RecordId { package, version, target: String::new(), path, ordinal },
        shape: annotation.shape,
        mark: annotation.mark,
        keys: annotation.keys,
        doc: None,
        table: annotation.table,
        parameters: annotation.parameters,
        fields,
        place,
    };
    let Writer { references, aliases, checks, .. } = writer;
    Written { record, references, aliases, checks }
}

struct Writer {
    /// Type and const parameters of the item.
    parameters: Vec<String>,
    references: Vec<TokenStream>,
    aliases: Vec<TokenStream>,
    checks: Vec<TokenStream>,
}

impl Writer {
    fn field(&mut self, note: FieldNote) -> Field {
        let ty = type_text(&note.ty);
        let class = match note.class {
            ClassNote::Datum { category } => Class::Datum { category },
            ClassNote::Holds { types, nested } => {
                let types = types.iter().map(|held| self.held(held, &note.ty, nested, note.span)).collect();
                Class::Holds { types, nested }
            }
            ClassNote::NotPersonal => Class::NotPersonal,
            ClassNote::Pending => Class::Pending,
        };
        Field {
            name: note.name,
            variant: note.variant,
            ty,
            class,
            keys: note.keys,
            wire_name: note.wire_name,
            column: note.column,
            wire_skip: note.wire_skip,
            wire_flatten: note.wire_flatten,
            doc: None,
            place: origin::position(note.span),
        }
    }

    /// A type that a field holds directly: it must be annotated.
    fn held(&mut self, ty: &Type, field_type: &Type, nested: bool, span: Span) -> Held {
        let written = type_text(ty);
        if let Some(name) = self.parameter(&written) {
            return Held { written, target: Target::Parameter { name }, arguments: Vec::new() };
        }
        let named = types::with_arguments(ty, field_type);
        let tokens = types::with_static_lifetimes(named);
        let target = if types::mentions(named, &self.parameters) {
            if !types::starts_with(named, &self.parameters) {
                self.checks.push(id(&types::located_at(tokens, span), nested));
            }
            Target::Unresolved { reason: DEPENDS.to_owned() }
        } else if nested {
            self.references.push(id(&tokens, nested));
            Target::Record { id: RecordId::default() }
        } else {
            let alias = format_ident!("__T{}", self.aliases.len(), span = span);
            self.aliases.push(quote!(type #alias = #tokens;));
            self.references.push(id(&alias, nested));
            Target::Record { id: RecordId::default() }
        };
        let arguments = types::arguments(ty).map(|argument| self.argument(argument)).collect();
        Held { written, target, arguments }
    }

    /// An argument of a held type: it may be annotated or not.
    fn argument(&mut self, ty: &Type) -> Held {
        let written = type_text(ty);
        let target = if let Some(name) = self.parameter(&written) {
            Target::Parameter { name }
        } else if types::mentions(ty, &self.parameters) {
            Target::Unresolved { reason: DEPENDS.to_owned() }
        } else {
            let tokens = types::with_static_lifetimes(ty);
            self.references.push(quote! {{
                use __f::Unannotated as _;
                __f::Probe::<#tokens>::ID
            }});
            Target::Record { id: RecordId::default() }
        };
        let arguments = types::arguments(ty).map(|argument| self.argument(argument)).collect();
        Held { written, target, arguments }
    }

    fn parameter(&self, written: &str) -> Option<String> {
        let name = self.parameters.iter().find(|name| *name == written)?;
        Some(name.strip_prefix("r#").unwrap_or(name).to_owned())
    }
}

/// The expression for the id of a type that a field holds.
fn id(ty: &impl ToTokens, nested: bool) -> TokenStream {
    if nested { quote!(<#ty as __f::PersonalData>::__ID) } else { quote!(<#ty as __f::Datum>::__DATUM) }
}

fn parameters(input: &DeriveInput) -> Vec<String> {
    let names = input.generics.params.iter().filter_map(|parameter| match parameter {
        GenericParam::Type(parameter) => Some(&parameter.ident),
        GenericParam::Const(parameter) => Some(&parameter.ident),
        GenericParam::Lifetime(_) => None,
    });
    names.map(ToString::to_string).collect()
}
