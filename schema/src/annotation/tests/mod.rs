use quote::ToTokens as _;
use syn::DeriveInput;

use super::{Annotation, FieldNote, read};

mod classes;
mod documentation;
mod fuzz;
mod keys;
mod mistakes;
mod names;
mod peeling;
mod switches;

/// What an item without mistakes says.
fn good(item: &str) -> Annotation {
    read(&parse(item)).unwrap_or_else(|mistakes| panic!("{item}\n{mistakes:#?}"))
}

/// The messages about an item.
fn bad(item: &str) -> Vec<String> {
    match read(&parse(item)) {
        Ok(note) => panic!("{} has no mistake", note.name.to_token_stream()),
        Err(mistakes) => mistakes.into_iter().map(|mistake| mistake.sentence()).collect(),
    }
}

fn parse(item: &str) -> DeriveInput {
    syn::parse_str(item).unwrap_or_else(|error| panic!("{item}\n{error}"))
}

/// The first field of a struct, with `attribute` on a field of that type.
fn field(attribute: &str, ty: &str) -> FieldNote {
    good(&format!("struct Item {{ #[personal_data({attribute})] field: {ty} }}")).fields.remove(0)
}
