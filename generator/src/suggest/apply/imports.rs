//! Whether a name in a file can mean a type of the file's own package.

use crate::{
    lex::{self, Kind},
    suggest::files::SourceFile,
};

/// Whether the type comes from another crate, as far as the file's `use` items and the path itself tell.
pub(super) fn is_foreign(file: &SourceFile, ty: &str) -> bool {
    let first = ty.split("::").next().unwrap_or(ty).trim();
    match imported_from(&file.text, first) {
        Some(from) => !is_own(file, from),
        // Nothing imports it: a type of this module, or the name of a crate that a path begins with.
        None => ty.contains("::") && !is_own(file, first),
    }
}

fn is_own(file: &SourceFile, first: &str) -> bool {
    let package = file.package.replace('-', "_");
    let declared = || !first.is_empty() && file.text.contains(&format!("mod {first}"));
    matches!(first, "crate" | "self" | "super" | "Self") || first == package || declared()
}

/// What the path of the `use` item begins with that names `name`; empty where it begins with `::`.
fn imported_from<'a>(source: &'a str, name: &str) -> Option<&'a str> {
    let mut tokens = lex::tokens(source);
    while let Some(token) = tokens.next() {
        if token.kind != Kind::Ident || token.text(source) != "use" {
            continue;
        }
        let mut from = None;
        let mut names = false;
        for token in tokens.by_ref() {
            match token.kind {
                Kind::Punct(b';') => break,
                Kind::Punct(b':') => _ = from.get_or_insert(""),
                Kind::Ident => {
                    let word = token.text(source);
                    names |= word == name;
                    from.get_or_insert(word);
                }
                _ => {}
            }
        }
        if names {
            return from;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_tell_own_types_from_those_of_other_crates() {
        let text = "use crate::models::{User, Order as Purchase};\nuse octocrab::models::Author;\nuse ::other::Label;\n\
                    use my_shop::Basket;\nmod parts;\n";
        let file = SourceFile { path: "src/a.rs".into(), package: "my-shop".into(), text: text.into() };
        for own in ["User", "Purchase", "Basket", "Here", "crate::models::User", "parts::Part", "super::X"] {
            assert!(!is_foreign(&file, own), "{own}");
        }
        for foreign in ["Author", "Label", "octocrab::models::User", "Author::Inner"] {
            assert!(is_foreign(&file, foreign), "{foreign}");
        }
    }
}
