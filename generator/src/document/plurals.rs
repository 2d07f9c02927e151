//! Messages that choose by plural form, changed to ask ICU4X.
//!
//! Fluent's own tables are those of an old CLDR, and nothing can replace them. So `{ $n -> [one] .. }` is read as
//! `{ PLURAL($n) -> [one] .. }`; numbers that have words of their own are handed over: `PLURAL($n, exact0: 0)`.

use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, NamedArgument, Pattern, PatternElement, Variant,
    VariantKey,
};

/// Name of the function that messages call.
pub(super) const FUNCTION: &str = "PLURAL";

const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Changes every choice inside a pattern.
pub(super) fn ask_icu(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            choice(expression);
        }
    }
}

fn choice(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            for variant in variants.iter_mut() {
                ask_icu(&mut variant.value);
            }
            if variants.iter().any(is_form) && matches!(selector, InlineExpression::VariableReference { .. }) {
                let arguments = CallArguments { positional: vec![selector.clone()], named: exact(variants) };
                *selector = InlineExpression::FunctionReference { id: name(FUNCTION), arguments };
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => choice(expression),
        Expression::Inline(_) => {}
    }
}

/// Whether a variant is for a plural form; `other` alone is the usual name of a default.
fn is_form(variant: &Variant<String>) -> bool {
    matches!(&variant.key, VariantKey::Identifier { name } if FORMS.contains(&name.as_str()) && name != "other")
}

fn exact(variants: &[Variant<String>]) -> Vec<NamedArgument<String>> {
    let numbers = variants.iter().filter_map(|variant| match &variant.key {
        VariantKey::NumberLiteral { value } => Some(value.clone()),
        VariantKey::Identifier { .. } => None,
    });
    let argument = |(index, value)| NamedArgument {
        name: name(&format!("exact{index}")),
        value: InlineExpression::NumberLiteral { value },
    };
    numbers.enumerate().map(argument).collect()
}

fn name(name: &str) -> Identifier<String> {
    Identifier { name: name.to_owned() }
}
