//! Types as text.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Type;

/// A type as one writes it, whatever whitespace it was written with: `Option<&'a [u8]>`. Both readers of the grammar
/// put types into records this way.
pub fn type_text(ty: &Type) -> String {
    let mut text = String::new();
    write(ty.to_token_stream(), &mut text);
    text
}

fn write(tokens: TokenStream, text: &mut String) {
    let mut apart = false;
    for token in tokens {
        let was_apart = std::mem::take(&mut apart);
        match token {
            TokenTree::Group(group) => {
                let space = was_apart || group.delimiter() == Delimiter::Bracket;
                if space && ends_with_word(text) {
                    text.push(' ');
                }
                write_group(&group, text);
            }
            TokenTree::Punct(punct) => write_punct(punct.as_char(), text),
            word => {
                let name = word.to_string();
                // `'a (A, B)`, `mut (A, B)`: not the call that `Fn(A, B)` looks like.
                apart = text.ends_with('\'') || matches!(name.as_str(), "mut" | "const" | "dyn" | "impl" | "as");
                if ends_with_word(text) || text.ends_with('>') {
                    text.push(' ');
                }
                text.push_str(&name);
            }
        }
    }
}

fn write_group(group: &Group, text: &mut String) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::None => ("", ""),
    };
    text.push_str(open);
    let start = text.len();
    write(group.stream(), text);
    let tuple_of_one = open == "(" && text.get(start..).is_some_and(|inner| inner.matches(", ").count() == 1);
    if text.ends_with(", ") {
        text.truncate(text.len() - if tuple_of_one { 1 } else { 2 });
    }
    text.push_str(close);
}

fn write_punct(c: char, text: &mut String) {
    match c {
        ',' => text.push_str(", "),
        ';' => text.push_str("; "),
        '+' => text.push_str(" + "),
        '=' => text.push_str(" = "),
        '-' => text.push_str(" -"),
        '>' if text.ends_with('-') => text.push_str("> "),
        // A trailing comma says nothing.
        '>' if text.ends_with(", ") => {
            text.truncate(text.len() - 2);
            text.push('>');
        }
        c => text.push(c),
    }
}

fn ends_with_word(text: &str) -> bool {
    text.ends_with(|last: char| last.is_alphanumeric() || last == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_read_as_written() {
        for written in [
            "String",
            "Option<std::borrow::Cow<'a, str>>",
            "HashMap<u32, Vec<Address>>",
            "&'a [u8]",
            "&'a mut (A, B)",
            "[u8; 16]",
            "Box<dyn Fn(&str) -> bool + Send + 'static>",
            "<Vec<T> as IntoIterator>::Item",
            "*const T",
            "Matrix<{ N }>",
            "for<'a> fn(&'a u8)",
            "()",
            "(A,)",
            "(Vec<u8>, B)",
            "dyn Iterator<Item = u8>",
        ] {
            let ty: Type = syn::parse_str(written).expect("a type");
            assert_eq!(type_text(&ty), written.replace("{ N }", "{N}"));
        }
        let spread: Type = syn::parse_str("Option <\n Vec< A , > >").expect("a type");
        assert_eq!(type_text(&spread), "Option<Vec<A>>");
        let trailing: Type = syn::parse_str("(A, B,)").expect("a type");
        assert_eq!(type_text(&trailing), "(A, B)");
    }
}
