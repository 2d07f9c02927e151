//! A type and its fields, as they stand in one file.

/// A type with fields, as it stands in one file. All texts are slices of the source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item<'a> {
    /// Inline modules around it, outermost first.
    pub modules: Vec<&'a str>,
    /// Its name.
    pub name: &'a str,
    /// `enum` rather than `struct`.
    pub is_enum: bool,
    /// Attributes in order, with their brackets: `#[derive(Debug)]`.
    pub attrs: Vec<&'a str>,
    /// Doc comment lines as written.
    pub docs: Vec<&'a str>,
    /// Type parameters between `<` and `>`; empty without any.
    pub generics: &'a str,
    /// Fields, of all variants.
    pub fields: Vec<Field<'a>>,
    /// Byte offset of the first attribute, doc comment or keyword.
    pub start: usize,
    /// Byte offset of the visibility or keyword: where a further attribute goes.
    pub keyword: usize,
    /// Byte offset of the name.
    pub name_at: usize,
}

/// A field of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field<'a> {
    /// The variant that holds it.
    pub variant: Option<&'a str>,
    /// Its name; `None` in a tuple.
    pub name: Option<&'a str>,
    /// Its place among the fields of the struct or variant.
    pub index: usize,
    /// Its type as written.
    pub ty: &'a str,
    /// Attributes in order.
    pub attrs: Vec<&'a str>,
    /// Doc comment lines as written.
    pub docs: Vec<&'a str>,
    /// Byte offset of its visibility, name or type: where a further attribute goes.
    pub at: usize,
    /// Byte offset of its name or type.
    pub name_at: usize,
}

impl Field<'_> {
    /// Its name, or its place in a tuple, with the variant before it: `Login.ip`, `0`.
    pub fn key(&self) -> String {
        let name = self.name.map_or_else(|| self.index.to_string(), |name| name.trim_start_matches("r#").to_owned());
        self.variant.map_or_else(|| name.clone(), |variant| format!("{variant}.{name}"))
    }

    /// The attribute that says `pending`, if one does.
    pub fn pending(&self) -> Option<&str> {
        self.attrs.iter().copied().find(|attr| {
            let words: String = attr.chars().filter(|c| !c.is_whitespace()).collect();
            words == "#[personal_data(pending)]"
        })
    }

    /// Whether its annotation waits for somebody to say what it is.
    pub fn is_pending(&self) -> bool {
        self.pending().is_some()
    }
}
