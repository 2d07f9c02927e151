//! A type as its author wrote it, with whitespace normalised.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// The text of a type: the same for every reader, whatever the spaces and line breaks of the source.
pub fn written(ty: &impl ToTokens) -> String {
    let mut text = String::new();
    write(ty.to_token_stream(), &mut text);
    text
}

fn write(tokens: TokenStream, text: &mut String) {
    // The `>` of `->` and the second `:` of `::` belong to the token before.
    let mut joint = None;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                if open == "[" || open == "" {
                    space_between_words(text);
                }
                text.push_str(open);
                let start = text.len();
                write(group.stream(), text);
                let inner = text.get(start..).unwrap_or_default();
                if let Some(list) = inner.strip_suffix(", ") {
                    let tuple_of_one = open == "(" && !list.contains(", ");
                    text.truncate(text.len() - if tuple_of_one { 1 } else { 2 });
                }
                text.push_str(close);
                joint = None;
            }
            TokenTree::Punct(punct) => {
                let char = punct.as_char();
                if char == '>' && text.ends_with(", ") {
                    text.truncate(text.len() - 2);
                }
                match (joint, char) {
                    (Some('-'), '>') | (_, ',' | ';' | '=' | '+') => {
                        if matches!(char, '=' | '+') {
                            text.push(' ');
                        }
                        text.push(char);
                        text.push(' ');
                    }
                    (_, '-') if punct.spacing() == Spacing::Joint => text.push_str(" -"),
                    (_, '&' | '*' | '\'' | '<') if char != '<' && ends_in_word(text) => {
                        text.push(' ');
                        text.push(char);
                    }
                    (previous, ':') if previous != Some(':') && punct.spacing() == Spacing::Alone => {
                        text.push_str(": ")
                    }
                    _ => text.push(char),
                }
                joint = (punct.spacing() == Spacing::Joint).then_some(char);
            }
            TokenTree::Ident(word) => {
                space_between_words(text);
                text.push_str(&word.to_string());
                joint = None;
            }
            TokenTree::Literal(literal) => {
                space_between_words(text);
                text.push_str(&literal.to_string());
                joint = None;
            }
        }
    }
}

fn space_between_words(text: &mut String) {
    if ends_in_word(text) {
        text.push(' ');
    }
}

fn ends_in_word(text: &str) -> bool {
    text.ends_with(|last: char| last.is_alphanumeric() || matches!(last, '_' | '>'))
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn spaces_follow_one_rule_whatever_the_source_looks_like() {
        let cases = [
            ("Option < String >", "Option<String>"),
            ("HashMap<String,Vec<u8>>", "HashMap<String, Vec<u8>>"),
            ("& 'a mut [ u8 ]", "&'a mut [u8]"),
            ("[ u8 ; 4 ]", "[u8; 4]"),
            ("( A , B , )", "(A, B)"),
            ("(A,)", "(A,)"),
            ("Box<dyn Fn(&str)->bool+Send>", "Box<dyn Fn(&str) -> bool + Send>"),
            ("<T as model::Tr>::Item", "<T as model::Tr>::Item"),
            (":: std :: string :: String", "::std::string::String"),
            ("*const   u8", "*const u8"),
            ("for<'a> fn(&'a T)", "for<'a> fn(&'a T)"),
            ("Iterator<Item=A>", "Iterator<Item = A>"),
            ("Page<\n  Address,\n>", "Page<Address>"),
            ("r#type::Name", "r#type::Name"),
        ];
        for (source, expected) in cases {
            let tokens: proc_macro2::TokenStream = source.parse().expect("tokens");
            assert_eq!(written(&tokens), expected, "{source}");
        }
    }
}
