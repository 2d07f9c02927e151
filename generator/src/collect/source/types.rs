//! Types as written, taken out of syntax trees, which cannot leave the thread that read them.

use fieldnote_schema::annotation;
use syn::{GenericArgument, GenericParam, PathArguments, Type};

use super::outline::{Path, TypeRef};

/// A type whose wrappers are off already.
pub(super) fn read(ty: &Type) -> TypeRef {
    let written = annotation::type_text(ty);
    let Type::Path(path) = ty else { return TypeRef { written, path: None, arguments: Vec::new() } };
    let inner_arguments = path.path.segments.iter().rev().skip(1).any(|segment| !segment.arguments.is_none());
    if path.qself.is_some() || inner_arguments {
        return TypeRef { written, path: None, arguments: Vec::new() };
    }
    let segments = path.path.segments.iter().map(|segment| name(&segment.ident)).collect();
    let arguments = match path.path.segments.last().map(|segment| &segment.arguments) {
        Some(PathArguments::AngleBracketed(arguments)) => arguments.args.iter().filter_map(argument).collect(),
        _ => Vec::new(),
    };
    TypeRef { written, path: Some(Path { absolute: path.path.leading_colon.is_some(), segments }), arguments }
}

fn argument(argument: &GenericArgument) -> Option<TypeRef> {
    match argument {
        GenericArgument::Type(ty) => Some(read(ty)),
        _ => None,
    }
}

/// Parameters and target of `type Name<..> = ..;`.
pub(super) fn alias(source: &str) -> Option<(Vec<String>, TypeRef)> {
    let item: syn::ItemType = syn::parse_str(source).ok()?;
    let parameters = item.generics.params.iter().filter_map(|parameter| match parameter {
        GenericParam::Type(parameter) => Some(name(&parameter.ident)),
        _ => None,
    });
    Some((parameters.collect(), read(&item.ty)))
}

fn name(ident: &syn::Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map(ToOwned::to_owned).unwrap_or(name)
}
