//! The type that a field holds, under its wrappers.

/// The innermost type of known wrappers and references: `Option<Vec<&'a str>>` is `str`, a map is its values.
pub fn peel(ty: &str) -> &str {
    let mut ty = ty.trim_ascii();
    while !is_path(ty) {
        let before = ty;
        ty = ty.trim_start_matches(['&', '(', '[']).trim_end_matches([')', ']']).trim_ascii();
        if let Some(rest) = ty.strip_prefix('\'') {
            ty = rest.split_once(' ').map_or(rest, |(_, rest)| rest).trim_ascii();
        }
        ty = ty.strip_prefix("mut ").unwrap_or(ty);
        if let Some((head, rest)) = ty.split_once('<') {
            ty = inside(head.trim_ascii(), rest.trim_ascii_end().strip_suffix('>').unwrap_or(rest)).trim_ascii();
        }
        if ty == before {
            break;
        }
    }
    ty
}

/// Whether there is nothing around it: most types are `String`, `i64` or `models::Customer`.
fn is_path(ty: &str) -> bool {
    ty.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b':'))
}

/// The last segment of a path: `uuid::Uuid` is `Uuid`.
pub fn last_segment(ty: &str) -> &str {
    if !ty.as_bytes().contains(&b':') {
        return ty.trim_ascii();
    }
    ty.rsplit("::").next().unwrap_or(ty).trim_ascii()
}

fn inside<'a>(head: &'a str, inner: &'a str) -> &'a str {
    match last_segment(head) {
        "HashMap" | "BTreeMap" | "IndexMap" => inner.split_once(',').map_or(inner, |(_, value)| value),
        "Cow" => inner.rsplit(',').next().unwrap_or(inner),
        name if WRAPPERS.contains(&name) => inner,
        _ => head,
    }
}

const WRAPPERS: &[&str] = &[
    "ActiveValue",
    "Arc",
    "BTreeSet",
    "BelongsTo",
    "Box",
    "CachedResponse",
    "Cell",
    "Encrypted",
    "Encryptable",
    "HasMany",
    "HasOne",
    "HashSet",
    "IndexSet",
    "Json",
    "Jsonb",
    "Masked",
    "Maybe",
    "Mutex",
    "Nullable",
    "Option",
    "Patch",
    "Raw",
    "Rc",
    "Redacted",
    "RefCell",
    "RwLock",
    "Secret",
    "SecretBox",
    "Sensitive",
    "Set",
    "SmallVec",
    "StrongSecret",
    "Vec",
    "VecDeque",
    "Zeroizing",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrappers_references_and_map_keys_are_peeled_off() {
        for (ty, inner) in [
            ("Option<Vec<&'a str>>", "str"),
            ("std::collections::HashMap<String, Vec<Address>>", "Address"),
            ("Cow<'static, str>", "str"),
            ("&'a mut Customer<'a>", "Customer"),
            ("Option<Option<Secret<String>>>", "String"),
            ("[u8; 4]", "u8; 4"),
            ("Strange<<", "Strange"),
            ("", ""),
        ] {
            assert_eq!(peel(ty), inner, "{ty}");
        }
        assert_eq!(last_segment("a::b::Uuid"), "Uuid");
    }
}
