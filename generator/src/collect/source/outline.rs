//! What one file declares, as far as records and the way to them go; it holds no syntax tree and no source text.

use std::sync::Arc;

use fieldnote_schema::Record;

/// A position in a file, counted from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct At {
    pub(super) line: u32,
    pub(super) column: u32,
}

/// A file.
#[derive(Debug, Default)]
pub(super) struct Outline {
    pub(super) scope: Arc<Scope>,
    /// The annotated types, apart from the scopes, so that a record takes its draft instead of copying it; boxed, as
    /// they are handed on twice.
    pub(super) drafts: Vec<Option<Box<Draft>>>,
    /// Predicates taken as true.
    pub(super) assumed: Vec<(String, At)>,
    /// What is written only while compiling.
    pub(super) hidden: Vec<Hidden>,
    /// Syntax errors.
    pub(super) errors: Vec<(String, At)>,
}

/// Code that the source does not show.
#[derive(Debug)]
pub(super) struct Hidden {
    pub(super) at: At,
    pub(super) message: String,
    pub(super) why: Why,
}

/// What writes the code, and so where it is worth a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// A macro that names the derive.
    Macro,
    /// A macro that names the derive and writes into other packages.
    Exported,
    /// A file that a build script writes; what is in it may have nothing to do with records.
    Generated,
    /// A text that names the derive: in a procedural macro, the code that it writes.
    Text,
}

/// The names of a module or a block.
#[derive(Debug, Default)]
pub(super) struct Scope {
    pub(super) types: Vec<TypeItem>,
    pub(super) imports: Vec<Import>,
    pub(super) modules: Vec<Module>,
    pub(super) includes: Vec<Include>,
    pub(super) blocks: Vec<Arc<Scope>>,
    /// Macros stand among the items and may declare names.
    pub(super) macros: bool,
}

impl Scope {
    pub(super) fn is_empty(&self) -> bool {
        self.types.is_empty()
            && self.imports.is_empty()
            && self.modules.is_empty()
            && self.includes.is_empty()
            && self.blocks.is_empty()
    }
}

/// A name in the namespace of types.
#[derive(Debug)]
pub(super) struct TypeItem {
    pub(super) name: String,
    pub(super) at: At,
    pub(super) kind: TypeKind,
}

#[derive(Debug)]
pub(super) enum TypeKind {
    /// A type without annotation, or a trait.
    Plain,
    Alias(Box<Alias>),
    /// Annotated: the number of its draft.
    Noted(usize),
    /// Annotated, but not as the grammar has it.
    Mistaken(Vec<(String, At)>),
}

/// `type Name<T> = ..;`
#[derive(Debug)]
pub(super) struct Alias {
    pub(super) parameters: Vec<String>,
    pub(super) ty: TypeRef,
}

/// A record before it has an identity: held types are not resolved.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) record: Record,
    /// By field: the types it holds.
    pub(super) held: Vec<Vec<TypeRef>>,
}

/// A type as written.
#[derive(Clone, Debug)]
pub(super) struct TypeRef {
    pub(super) written: String,
    /// `None` where it is no plain path: a tuple, `<T as Trait>::Item`.
    pub(super) path: Option<Path>,
    /// Type arguments of the last segment.
    pub(super) arguments: Vec<TypeRef>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Path {
    /// Begins with `::`.
    pub(super) absolute: bool,
    pub(super) segments: Vec<String>,
}

/// One leaf of a `use`, or an `extern crate`.
#[derive(Debug)]
pub(super) struct Import {
    /// The name it gives; `None` for a glob.
    pub(super) name: Option<String>,
    pub(super) path: Path,
    /// `extern crate`: at the crate root the name is known everywhere.
    pub(super) krate: bool,
}

/// A `mod`.
#[derive(Debug)]
pub(super) struct Module {
    pub(super) name: String,
    pub(super) at: At,
    /// Values of `#[path]`, and whether each holds in every build.
    pub(super) paths: Vec<(String, bool)>,
    /// It stands among items; inside a macro's arguments it may be anything.
    pub(super) certain: bool,
    /// The body of an inline module.
    pub(super) inline: Option<Arc<Scope>>,
}

/// `include!` of a plain file.
#[derive(Debug)]
pub(super) struct Include {
    pub(super) at: At,
    pub(super) path: String,
    /// Relative to the package (`env!("CARGO_MANIFEST_DIR")`), not to the file.
    pub(super) from_package: bool,
    /// It stands among items; elsewhere it may be an expression.
    pub(super) items: bool,
}
