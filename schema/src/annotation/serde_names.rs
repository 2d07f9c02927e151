//! What serde's attributes say about names on the wire.

use super::cfg::Metas;
use super::foreign::{Pair, has, pairs, value};
use super::{FieldNote, case};

/// The rules of a type or a variant for the fields inside.
#[derive(Clone, Default)]
pub(super) struct Rules {
    rename_all: Option<String>,
    skip: bool,
}

impl Rules {
    /// Of a struct.
    pub(super) fn of_struct(metas: &Metas<'_>) -> Self {
        Self { rename_all: written(&pairs(metas, "serde"), "rename_all"), skip: false }
    }

    /// Of an enum: its `rename_all` is about the variants, not about their fields.
    pub(super) fn of_enum(metas: &Metas<'_>) -> Self {
        Self { rename_all: written(&pairs(metas, "serde"), "rename_all_fields"), skip: false }
    }

    /// Of a variant inside these rules.
    pub(super) fn of_variant(&self, metas: &Metas<'_>) -> Self {
        let pairs = pairs(metas, "serde");
        Self { rename_all: written(&pairs, "rename_all").or_else(|| self.rename_all.clone()), skip: skipped(&pairs) }
    }

    /// Fills in what the wire calls a field.
    pub(super) fn name(&self, metas: &Metas<'_>, field: &mut FieldNote) {
        let pairs = pairs(metas, "serde");
        let named = !field.name.starts_with(|first: char| first.is_ascii_digit());
        field.wire_name = written(&pairs, "rename")
            .or_else(|| case::rename(&field.name, self.rename_all.as_deref()?))
            .filter(|name| named && *name != field.name);
        field.wire_skip = self.skip || skipped(&pairs);
        field.wire_flatten = has(&pairs, "flatten");
    }
}

/// The value of a key, as written out rather than as read in where the two differ: outgoing data are what others see.
fn written(pairs: &[Pair], key: &str) -> Option<String> {
    // Most fields have no attribute of serde.
    if pairs.is_empty() {
        return None;
    }
    value(pairs, key)
        .or_else(|| value(pairs, &format!("{key}.serialize")))
        .or_else(|| value(pairs, &format!("{key}.deserialize")))
        .map(str::to_owned)
}

/// Left out in both directions.
fn skipped(pairs: &[Pair]) -> bool {
    has(pairs, "skip") || (has(pairs, "skip_serializing") && has(pairs, "skip_deserializing"))
}
