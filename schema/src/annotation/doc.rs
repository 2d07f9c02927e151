//! Doc comments as text.

use syn::{Expr, Lit, Meta};

use super::cfg::{InForce, Metas};

/// The doc comment of an item: its lines as rustdoc sees them.
pub(super) fn read(metas: &Metas<'_>) -> Option<String> {
    let mut text = String::new();
    for InForce { name, meta } in metas {
        let Meta::NameValue(pair) = &**meta else { continue };
        let Expr::Lit(value) = &pair.value else { continue };
        let Lit::Str(value) = &value.lit else { continue };
        if *name == "doc" {
            for line in lines(&value.value()) {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The lines of one attribute, without the space after `///` and without the stars of a `/** */` block.
fn lines(value: &str) -> Vec<&str> {
    let starred = value.contains('\n')
        && value.lines().skip(1).all(|line| line.trim().is_empty() || line.trim_start().starts_with('*'));
    let bare = |line| {
        let line: &str = if starred { str::trim_start(line).trim_start_matches('*') } else { line };
        line.strip_prefix(' ').unwrap_or(line).trim_end()
    };
    // An empty line is a line: it parts paragraphs.
    if value.is_empty() { vec![""] } else { value.lines().map(bare).collect() }
}
