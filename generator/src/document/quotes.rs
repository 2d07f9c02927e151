//! Which messages a message quotes: `{ number }` inside of `duration-days`.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// Ids of the messages that a pattern quotes.
pub(super) fn quoted(pattern: &Pattern<&str>) -> Vec<String> {
    let mut ids = Vec::new();
    in_pattern(pattern, &mut ids);
    ids
}

/// A message and all that it quotes, directly or not.
pub(super) fn reached<'m>(id: &str, quotes: impl Fn(&str) -> Option<&'m Vec<String>>) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut next = vec![id.to_owned()];
    while let Some(id) = next.pop() {
        if !reached.contains(&id) {
            next.extend(quotes(&id).into_iter().flatten().cloned());
            reached.insert(id);
        }
    }
    reached
}

fn in_pattern(pattern: &Pattern<&str>, ids: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, ids);
        }
    }
}

fn in_expression(expression: &Expression<&str>, ids: &mut Vec<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            in_inline(selector, ids);
            for variant in variants {
                in_pattern(&variant.value, ids);
            }
        }
        Expression::Inline(inline) => in_inline(inline, ids),
    }
}

fn in_inline(inline: &InlineExpression<&str>, ids: &mut Vec<String>) {
    match inline {
        InlineExpression::MessageReference { id, .. } => ids.push(id.name.to_owned()),
        InlineExpression::Placeable { expression } => in_expression(expression, ids),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for argument in positional {
                in_inline(argument, ids);
            }
        }
        _ => {}
    }
}
