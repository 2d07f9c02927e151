//! Types, variants and fields: what their attributes say together.

use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Data, DataEnum, DeriveInput, Field, Fields, GenericParam, Ident, Type, Variant};

use super::cfg::{self, Holds, Metas};
use super::entry::Said;
use super::key::{Key, Place};
use super::mistake::{Mistake, Mistakes};
use super::peel::{Owner, not_records};
use super::{Annotation, ClassNote, FieldNote, check, database, doc, serde_names};
use crate::record::{Keys, Shape};

pub(super) fn read(input: &DeriveInput, holds: &mut Holds<'_>) -> Result<Annotation, Vec<Mistake>> {
    let mut mistakes = Mistakes::default();
    let metas = cfg::in_force(&input.attrs, holds);
    let said = Said::read(&metas, &mut mistakes);
    let marked = said.has(Key::Category);
    check::places(&said, if marked { Place::Mark } else { Place::Container }, &mut mistakes);
    check::values(&said, &mut mistakes);

    let database = database::Rules::of(&metas);
    let parameters = parameters(input, holds);
    let mut reader = Reader {
        owner: Owner::new(input),
        marked,
        database: &database,
        holds,
        mistakes: &mut mistakes,
        notes: Vec::new(),
    };
    let shape = reader.data(&input.data, &metas, &input.ident);
    let fields = reader.notes;
    mistakes.or(Annotation {
        name: input.ident.clone(),
        shape,
        mark: said.category,
        keys: said.keys,
        doc: doc::read(&metas),
        table: database.table,
        parameters,
        fields,
        crate_path: said.crate_path,
    })
}

fn parameters(input: &DeriveInput, holds: &mut Holds<'_>) -> Vec<String> {
    let types = input.generics.params.iter().filter_map(|parameter| match parameter {
        GenericParam::Type(parameter) => Some(parameter),
        _ => None,
    });
    types
        .filter(|parameter| cfg::is_on(&cfg::in_force(&parameter.attrs, holds), holds))
        .map(|parameter| parameter.ident.unraw().to_string())
        .collect()
}

/// Reads the fields of one item.
struct Reader<'r, 'h> {
    owner: Owner<'r>,
    marked: bool,
    database: &'r database::Rules,
    holds: &'r mut Holds<'h>,
    mistakes: &'r mut Mistakes,
    notes: Vec<FieldNote>,
}

/// What stands around a field.
#[derive(Default)]
struct Around {
    serde: serde_names::Rules,
    variant: Option<String>,
    keys: Keys,
}

impl Reader<'_, '_> {
    fn data(&mut self, data: &Data, metas: &Metas<'_>, name: &Ident) -> Shape {
        match data {
            Data::Struct(data) => {
                let serde = serde_names::Rules::of_struct(metas);
                self.fields(&data.fields, &Around { serde, ..Around::default() });
                match data.fields {
                    Fields::Named(_) => Shape::Struct,
                    Fields::Unnamed(_) => Shape::TupleStruct,
                    Fields::Unit => Shape::UnitStruct,
                }
            }
            Data::Enum(data) => {
                self.variants(data, metas, name);
                Shape::Enum
            }
            Data::Union(data) => {
                let message = "a union does not say which of its fields is in use: write a struct or an enum";
                self.mistakes.add(data.union_token.span, message);
                Shape::Struct
            }
        }
    }

    fn variants(&mut self, data: &DataEnum, metas: &Metas<'_>, name: &Ident) {
        let serde = serde_names::Rules::of_enum(metas);
        for variant in &data.variants {
            self.variant(variant, &serde);
        }
        let only_units = !data.variants.is_empty() && data.variants.iter().all(|variant| variant.fields.is_empty());
        if only_units && !self.marked {
            let message = "the value of this enum is itself the datum: write what it is, \
                           `#[personal_data(category = \"..\")]`, on the type";
            self.mistakes.add(name.span(), message);
        }
    }

    fn variant(&mut self, variant: &Variant, serde: &serde_names::Rules) {
        let metas = cfg::in_force(&variant.attrs, self.holds);
        if !cfg::is_on(&metas, self.holds) {
            return;
        }
        if self.marked {
            self.no_keys_inside_a_mark(&metas);
        }
        let said = if self.marked { Said::default() } else { Said::read(&metas, self.mistakes) };
        check::places(&said, Place::Variant, self.mistakes);
        check::values(&said, self.mistakes);
        let around = Around {
            serde: serde.of_variant(&metas),
            variant: Some(variant.ident.unraw().to_string()),
            keys: said.keys,
        };
        self.fields(&variant.fields, &around);
    }

    fn fields(&mut self, fields: &Fields, around: &Around) {
        // A field that is switched off does not count: the compiler numbers those that are left.
        let mut index = 0;
        for field in fields {
            let metas = cfg::in_force(&field.attrs, self.holds);
            if cfg::is_on(&metas, self.holds) {
                self.field(field, index, &metas, around);
                index += 1;
            }
        }
    }

    fn field(&mut self, field: &Field, index: usize, metas: &Metas<'_>, around: &Around) {
        // A default value (`x: u8 = 1`) does not change what the field holds; a modifier unknown today could.
        if let Err(error) = field.modifiers.require_empty() {
            self.mistakes.add(error.span(), error.to_string());
        }
        if self.marked {
            self.no_keys_inside_a_mark(metas);
            return;
        }
        let before = self.mistakes.count();
        let said = Said::read(metas, self.mistakes);
        let understood = self.mistakes.count() == before;
        let Some(place) = check::place_of_field(&said, self.mistakes) else { return };
        check::places(&said, place, self.mistakes);
        check::values(&said, self.mistakes);
        let (name, span) = match &field.ident {
            Some(ident) => (ident.unraw().to_string(), ident.span()),
            None => (index.to_string(), field.ty.span()),
        };
        let Some(class) = self.class(field, place, &said) else { return };
        if understood && check::is_unclassified(&class) {
            self.mistakes.push(check::unclassified(span, &name, &class));
            return;
        }
        let silent = matches!(class, ClassNote::NotPersonal | ClassNote::Pending);
        let keys = if silent { Keys::default() } else { said.keys.or(&around.keys) };
        let mut note = FieldNote {
            column: self.database.column(metas, &name),
            name,
            span,
            variant: around.variant.clone(),
            ty: field.ty.clone(),
            class,
            keys,
            wire_name: None,
            wire_skip: false,
            wire_flatten: false,
            doc: doc::read(metas),
        };
        around.serde.name(metas, &mut note);
        self.notes.push(note);
    }

    fn no_keys_inside_a_mark(&mut self, metas: &Metas<'_>) {
        if let Some(attribute) = metas.iter().find(|attribute| attribute.name == "personal_data") {
            let message = "a type with a `category` is one datum: remove this, or classify each field and remove the \
                           `category` of the type";
            self.mistakes.add(attribute.meta.path().span(), message);
        }
    }

    /// The class of a field; `None` after a mistake.
    fn class(&mut self, field: &Field, place: Place, said: &Said) -> Option<ClassNote> {
        match place {
            Place::Datum => said.category.clone().map(|category| ClassNote::Datum { category }),
            Place::NotPersonal => Some(ClassNote::NotPersonal),
            Place::Pending => Some(ClassNote::Pending),
            Place::Nested => self.nested(field, said),
            _ => self.bare(field, said),
        }
    }

    fn bare(&mut self, field: &Field, said: &Said) -> Option<ClassNote> {
        let types = self.peel([&field.ty]);
        if !types.is_empty() {
            return Some(ClassNote::Holds { types, nested: false });
        }
        if let Some(written) = said.written.first() {
            let message = format!("this field holds nothing that `{}` could be about: remove it", written.key.name());
            self.mistakes.add(written.span, message);
            return None;
        }
        Some(ClassNote::NotPersonal)
    }

    fn nested(&mut self, field: &Field, said: &Said) -> Option<ClassNote> {
        let named = said.nested.as_ref()?;
        let types = if named.is_empty() { self.peel([&field.ty]) } else { self.peel(named) };
        if types.is_empty() {
            self.mistakes.add(said.span(Key::Nested)?, "this type holds nothing: write `not_personal`");
            return None;
        }
        if let Some((ty, message)) = not_records(&types) {
            self.mistakes.add(ty.span(), message);
            return None;
        }
        Some(ClassNote::Holds { types, nested: true })
    }

    fn peel<'t>(&self, types: impl IntoIterator<Item = &'t Type>) -> Vec<Type> {
        let mut held = Vec::new();
        for ty in types {
            self.owner.peel(ty, &mut held);
        }
        held
    }
}
