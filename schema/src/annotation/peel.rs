//! The types that a field holds once known wrappers are taken off, by name, so that both readers see the same.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{DeriveInput, GenericArgument, GenericParam, PathArguments, PathSegment, Type, TypePath};

use super::type_text;

/// What a wrapper holds of its type arguments.
enum Wrapper {
    First,
    FirstTwo,
    Nothing,
}

fn wrapper(name: &str) -> Option<Wrapper> {
    Some(match name {
        "Option" | "Vec" | "VecDeque" | "LinkedList" | "BinaryHeap" | "HashSet" | "BTreeSet" | "IndexSet" | "Box"
        | "Rc" | "Arc" | "Weak" | "Pin" | "Cow" | "Mutex" | "RwLock" | "RefCell" | "Cell" | "UnsafeCell"
        | "OnceCell" | "OnceLock" | "LazyCell" | "LazyLock" | "ManuallyDrop" | "Reverse" | "Wrapping" | "SmallVec"
        | "ArrayVec" => Wrapper::First,
        "HashMap" | "BTreeMap" | "IndexMap" | "Result" => Wrapper::FirstTwo,
        "PhantomData" => Wrapper::Nothing,
        _ => return None,
    })
}

/// Crates whose wrappers are known when written as a path. A path into the user's own modules is a type of theirs.
const CRATES: [&str; 14] = [
    "std",
    "core",
    "alloc",
    "indexmap",
    "hashbrown",
    "smallvec",
    "arrayvec",
    "once_cell",
    "parking_lot",
    "tokio",
    "async_lock",
    "triomphe",
    "ahash",
    "rustc_hash",
];

/// The annotated type, as its own fields see it.
pub(super) struct Owner<'a> {
    input: &'a DeriveInput,
}

impl<'a> Owner<'a> {
    pub(super) fn new(input: &'a DeriveInput) -> Self {
        Self { input }
    }

    /// Adds the types that `ty` holds, in order of appearance.
    pub(super) fn peel(&self, ty: &Type, held: &mut Vec<Type>) {
        match ty {
            Type::Group(group) => self.peel(&group.elem, held),
            Type::Paren(paren) => self.peel(&paren.elem, held),
            Type::Reference(reference) => self.peel(&reference.elem, held),
            Type::Slice(slice) => self.peel(&slice.elem, held),
            Type::Array(array) => self.peel(&array.elem, held),
            Type::Tuple(tuple) => tuple.elems.iter().for_each(|elem| self.peel(elem, held)),
            Type::Path(path) => match arguments(path) {
                Some(arguments) => arguments.into_iter().for_each(|inner| self.peel(inner, held)),
                None => held.push(self.outside(ty)),
            },
            _ => held.push(self.outside(ty)),
        }
    }

    /// The type as it reads outside the item: `Self` by name, the item's lifetimes as `'static`.
    fn outside(&self, ty: &Type) -> Type {
        if is_plain(ty) {
            return ty.clone();
        }
        // The rewritten tokens are a type again: one name, one lifetime stands where another stood.
        syn::parse2(self.rewrite(ty.to_token_stream())).unwrap_or_else(|_| ty.clone())
    }

    fn rewrite(&self, tokens: TokenStream) -> TokenStream {
        let mut rewritten = TokenStream::new();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), self.rewrite(group.stream()));
                    inner.set_span(group.span());
                    rewritten.extend([TokenTree::Group(inner)]);
                }
                TokenTree::Ident(ident) if ident == "Self" => {
                    let own = self.own(ident.span());
                    let path = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
                    rewritten.extend(if path { quote!(<#own>) } else { own });
                }
                TokenTree::Punct(quote) if quote.as_char() == '\'' => {
                    rewritten.extend([TokenTree::Punct(quote)]);
                    if let Some(TokenTree::Ident(name)) = tokens.next() {
                        let name = if self.declares(&name) { Ident::new("static", name.span()) } else { name };
                        rewritten.extend([TokenTree::Ident(name)]);
                    }
                }
                other => rewritten.extend([other]),
            }
        }
        rewritten
    }

    /// The type's own name with its parameters as arguments.
    fn own(&self, span: Span) -> TokenStream {
        let mut name = self.input.ident.clone();
        name.set_span(span);
        if self.input.generics.params.is_empty() {
            return quote!(#name);
        }
        let arguments = self.input.generics.params.iter().map(|parameter| match parameter {
            GenericParam::Lifetime(_) => quote!('static),
            GenericParam::Type(parameter) => parameter.ident.to_token_stream(),
            GenericParam::Const(parameter) => parameter.ident.to_token_stream(),
        });
        quote_spanned!(span=> #name<#(#arguments),*>)
    }

    fn declares(&self, lifetime: &Ident) -> bool {
        self.input.generics.lifetimes().any(|declared| declared.lifetime.ident == *lifetime)
    }
}

/// The type arguments that a known wrapper holds; `None` for any other type.
fn arguments(path: &TypePath) -> Option<Vec<&Type>> {
    if path.qself.is_some() {
        return None;
    }
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(written) = &last.arguments else { return None };
    let held = wrapper(&last.ident.to_string())?;
    let first = path.path.segments.first()?;
    if path.path.segments.len() > 1 && !CRATES.iter().any(|name| first.ident == name) {
        return None;
    }
    let types = written.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    Some(match held {
        Wrapper::First => types.take(1).collect(),
        Wrapper::FirstTwo => types.take(2).collect(),
        Wrapper::Nothing => Vec::new(),
    })
}

/// Whether the type is a path without arguments and without `Self`: nothing to rewrite, the most common case.
fn is_plain(ty: &Type) -> bool {
    let plain = |segment: &PathSegment| segment.arguments.is_none() && segment.ident != "Self";
    matches!(ty, Type::Path(path) if path.qself.is_none() && path.path.segments.iter().all(plain))
}

/// What makes `nested` wrong on a field that holds these types: the type, and what to write instead.
pub(super) fn not_records(types: &[Type]) -> Option<(&Type, String)> {
    let wrong = types.iter().find(|ty| is_primitive(ty) || !matches!(ty, Type::Path(_)))?;
    let written = type_text(wrong);
    let records: Vec<String> = types.iter().filter(|ty| !is_primitive(ty)).map(type_text).collect();
    let message = match (is_primitive(wrong), records.as_slice()) {
        (false, _) => format!("`{written}` names no record: name the type that is held, `nested(Type)`"),
        (true, []) => format!("`{written}` is no record: say what the field is, `category = \"..\"`"),
        (true, records) => {
            format!("`{written}` is no record: name those that are held, `nested({})`", records.join(", "))
        }
    };
    Some((wrong, message))
}

/// Whether the type is one that nobody can annotate.
pub(super) fn is_primitive(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path.path.get_ident().is_some_and(|name| PRIMITIVES.contains(&name.to_string().as_str())),
        _ => false,
    }
}

const PRIMITIVES: [&str; 18] = [
    "String", "str", "bool", "char", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128",
    "isize", "f32", "f64",
];
