//! One annotated item, read and checked: what both readers of the grammar get.

use proc_macro2::{Span, TokenStream};

use crate::record::{Keys, Shape};

mod case;
mod cfg;
mod check;
mod database;
mod doc;
mod entry;
mod foreign;
mod item;
mod key;
mod mistake;
mod peel;
mod retention;
mod serde_names;
mod text;
mod value;

pub use mistake::Mistake;
pub use text::type_text;

/// What the attributes of one type say, checked, with types as written.
///
/// It lacks what only a reader of the whole crate knows: the path, and where held types lead.
pub struct Annotation {
    /// The type's name.
    pub name: syn::Ident,
    /// Its form.
    pub shape: Shape,
    /// The category on the container: the type is one datum.
    pub mark: Option<String>,
    /// Container defaults, or the keys that go with the mark.
    pub keys: Keys,
    /// Doc comment.
    pub doc: Option<String>,
    /// Table name from a database attribute.
    pub table: Option<String>,
    /// Type parameters in order of declaration.
    pub parameters: Vec<String>,
    /// Fields in order; empty on a marked type.
    pub fields: Vec<FieldNote>,
    /// `#[personal_data(crate = path)]`.
    pub crate_path: Option<syn::Path>,
}

/// What the attributes of one field say.
pub struct FieldNote {
    /// Name without `r#`, or index.
    pub name: String,
    /// The name's span; of a tuple field, its type's.
    pub span: Span,
    /// The variant that holds it.
    pub variant: Option<String>,
    /// The type as written.
    pub ty: syn::Type,
    /// How it is classified.
    pub class: ClassNote,
    /// Own keys, with the variant's behind them.
    pub keys: Keys,
    /// Name on the wire where serde gives another one.
    pub wire_name: Option<String>,
    /// Left out on the wire.
    pub wire_skip: bool,
    /// Flattened on the wire.
    pub wire_flatten: bool,
    /// Column name from a database attribute.
    pub column: Option<String>,
    /// Doc comment.
    pub doc: Option<String>,
}

/// How a field is classified, before types are resolved.
pub enum ClassNote {
    /// Personal data of a category.
    Datum {
        /// Key of the vocabulary or `custom.<name>`.
        category: String,
    },
    /// Holds records or marked types.
    Holds {
        /// The types held: known wrappers peeled, `Self` replaced by the type itself, its lifetimes by `'static`.
        types: Vec<syn::Type>,
        /// Written as `nested`.
        nested: bool,
    },
    /// Not personal data, or a type that holds nothing (`PhantomData<T>`, `()`).
    NotPersonal,
    /// Nobody has said yet what it is.
    Pending,
}

/// Reads the attributes of a type that derives `PersonalData`, as the derive sees them: the compiler has already left
/// out what is switched off, so every predicate holds.
///
/// # Errors
///
/// Every mistake of the item, in order of appearance.
pub fn read(input: &syn::DeriveInput) -> Result<Annotation, Vec<Mistake>> {
    read_with(input, &mut |_| true)
}

/// Reads the attributes of a type as it stands in a source file.
///
/// `holds` is asked about the predicate of each `#[cfg(..)]` and `#[cfg_attr(.., ..)]`: fields and variants whose
/// predicate does not hold are left out, as the compiler leaves them out before a derive sees them. The item's own
/// `#[cfg(..)]` is not asked about: whoever found the item has decided that already.
///
/// # Errors
///
/// Every mistake of the item, in order of appearance.
pub fn read_with(
    input: &syn::DeriveInput,
    holds: &mut dyn FnMut(&TokenStream) -> bool,
) -> Result<Annotation, Vec<Mistake>> {
    item::read(input, holds)
}

#[cfg(test)]
mod tests;
