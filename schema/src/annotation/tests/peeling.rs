use super::super::{ClassNote, type_text};
use super::good;

/// The types that a bare field of `Item<'a, T, N>` holds.
fn held(ty: &str) -> Vec<String> {
    let note = good(&format!("struct Item<'a, T, const N: usize> {{ field: {ty} }}"));
    match &note.fields[0].class {
        ClassNote::Holds { types, .. } => types.iter().map(type_text).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn known_wrappers_are_taken_off_by_name() {
    for (ty, expected) in [
        ("A", &["A"][..]),
        ("model::A", &["model::A"]),
        ("Option<A>", &["A"]),
        ("Option<Vec<Box<A>>>", &["A"]),
        ("HashMap<K, V, S>", &["K", "V"]),
        ("BTreeMap<K, Vec<V>>", &["K", "V"]),
        ("indexmap::IndexMap<K, V>", &["K", "V"]),
        ("HashSet<A>", &["A"]),
        ("Arc<Mutex<RefCell<A>>>", &["A"]),
        ("std::sync::Arc<::std::sync::RwLock<A>>", &["A"]),
        ("Pin<Box<A>>", &["A"]),
        ("Cow<'a, A>", &["A"]),
        ("Box<A, Alloc>", &["A"]),
        ("SmallVec<[A; 4]>", &["A"]),
        ("ArrayVec<A, 4>", &["A"]),
        ("Result<A, B>", &["A", "B"]),
        ("&'a A", &["A"]),
        ("&'a mut [A]", &["A"]),
        ("[A; N]", &["A"]),
        ("(A, Option<B>, (C,))", &["A", "B", "C"]),
        ("((A))", &["A"]),
        ("PhantomData<A>", &[]),
        ("Option<T>", &["T"]),
    ] {
        assert_eq!(held(ty), expected, "{ty}");
    }
}

#[test]
fn other_types_stay_as_they_are() {
    for ty in [
        "Json<A>",
        "Page<Option<A>>",
        "crate::Cell<A>",
        "model::Option<A>",
        "Option",
        "<A as B>::C",
        "fn(A) -> B",
        "*const A",
        "Box",
    ] {
        assert_eq!(held(ty), [ty], "{ty}");
    }
    assert_eq!(held("Box<dyn Shape + Send>"), ["dyn Shape + Send"]);
}

#[test]
fn the_type_itself_and_its_lifetimes_are_written_so_that_they_read_the_same_outside() {
    for (ty, expected) in [
        ("Option<Box<Self>>", "Item<'static, T, N>"),
        ("Vec<Page<'a, Self>>", "Page<'static, Item<'static, T, N>>"),
        ("Self::Key", "<Item<'static, T, N>>::Key"),
        ("<Self as Named>::Key", "<Item<'static, T, N> as Named>::Key"),
        ("Cow<'a, Name<'a>>", "Name<'static>"),
        ("Shared<'b>", "Shared<'b>"),
        ("Box<dyn for<'b> Read<'b, 'a>>", "dyn for<'b> Read<'b, 'static>"),
    ] {
        assert_eq!(held(ty), [expected], "{ty}");
    }
    let plain = good("struct Node { #[personal_data(nested)] next: Option<Box<Self>> }");
    let ClassNote::Holds { types, nested: true } = &plain.fields[0].class else { panic!("nested") };
    assert_eq!(type_text(&types[0]), "Node");
    let raw = good("struct r#type { #[personal_data(nested)] next: Option<Box<Self>> }");
    let ClassNote::Holds { types, .. } = &raw.fields[0].class else { panic!("nested") };
    assert_eq!(type_text(&types[0]), "r#type");
}
