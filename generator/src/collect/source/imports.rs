//! `use` and `extern crate`, taken apart into one import a name.

use super::{
    outline::{Import, Path},
    tokens::Tokens,
};

/// Braces in a `use` may nest this deep.
const DEPTH: usize = 64;

/// The imports of a `use` whose tree begins at `at` and ends before `end`; `None` where it is none.
pub(super) fn read(tokens: &Tokens<'_>, at: usize, end: usize) -> Option<Vec<Import>> {
    let mut imports = Vec::new();
    tree(tokens, at, end, &Path::default(), 0, &mut imports)?;
    Some(imports)
}

fn tree(
    tokens: &Tokens<'_>,
    mut at: usize,
    end: usize,
    prefix: &Path,
    depth: usize,
    imports: &mut Vec<Import>,
) -> Option<()> {
    let mut path = prefix.clone();
    if tokens.is_path_separator(at) {
        path.absolute |= path.segments.is_empty();
        at += 2;
    }
    loop {
        if tokens.is(at, b'*') {
            imports.push(Import { name: None, path, krate: false });
            return Some(());
        }
        if tokens.is(at, b'{') {
            let close = tokens.partner(at);
            return (depth < DEPTH && close < end)
                .then_some(())
                .and_then(|()| group(tokens, at + 1, close, &path, depth + 1, imports));
        }
        path.segments.push(tokens.name(at)?.to_owned());
        at += 1;
        if tokens.is_path_separator(at) {
            at += 2;
        } else {
            break;
        }
    }
    let renamed = if tokens.word(at) == Some("as") { Some(tokens.name(at + 1)?) } else { None };
    leaf(path, renamed, imports);
    Some(())
}

fn group(
    tokens: &Tokens<'_>,
    mut at: usize,
    close: usize,
    path: &Path,
    depth: usize,
    imports: &mut Vec<Import>,
) -> Option<()> {
    while at < close {
        let mut comma = at;
        while comma < close && !tokens.is(comma, b',') {
            comma = tokens.next(comma);
        }
        if comma > at {
            tree(tokens, at, comma, path, depth, imports)?;
        }
        at = comma + 1;
    }
    Some(())
}

fn leaf(mut path: Path, renamed: Option<&str>, imports: &mut Vec<Import>) {
    // `use a::b::{self}` imports `b`.
    if path.segments.len() > 1 && path.segments.last().is_some_and(|last| last == "self") {
        path.segments.pop();
    }
    let name = renamed.map(ToOwned::to_owned).or_else(|| path.segments.last().cloned());
    if let Some(name) = name.filter(|name| name != "_") {
        imports.push(Import { name: Some(name), path, krate: false });
    }
}

/// The import of an `extern crate` whose name stands at `at`.
pub(super) fn extern_crate(tokens: &Tokens<'_>, at: usize) -> Option<Import> {
    let name = tokens.name(at)?;
    let renamed = if tokens.word(at + 1) == Some("as") { tokens.name(at + 2)? } else { name };
    let path = if name == "self" {
        Path { absolute: false, segments: vec!["crate".to_owned()] }
    } else {
        Path { absolute: true, segments: vec![name.to_owned()] }
    };
    Some(Import { name: Some(renamed.to_owned()), path, krate: true })
}
