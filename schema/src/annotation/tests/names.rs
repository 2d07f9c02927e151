use super::good;

/// `name wire column` of the first field; a name that is not given is `-`, and `!` stands for skipped, `*` for flattened.
fn names(item: &str) -> String {
    let note = good(item);
    let field = &note.fields[0];
    let given = |name: &Option<String>| name.clone().unwrap_or_else(|| "-".to_owned());
    let signs = [(field.wire_skip, "!"), (field.wire_flatten, "*")];
    let signs: String = signs.into_iter().filter(|(is, _)| *is).map(|(_, sign)| sign).collect();
    format!("{} {}{signs} {}", field.name, given(&field.wire_name), given(&field.column))
}

#[test]
fn serde_names_are_those_on_the_wire() {
    for (container, field, expected) in [
        ("", "", "last_name - -"),
        ("", r#"rename = "surname""#, "last_name surname -"),
        ("", r#"rename = "last_name""#, "last_name - -"),
        ("", r#"rename(serialize = "out", deserialize = "in")"#, "last_name out -"),
        ("", r#"rename(deserialize = "in")"#, "last_name in -"),
        (r#"rename_all = "camelCase""#, "", "last_name lastName -"),
        (r#"rename_all = "PascalCase""#, "", "last_name LastName -"),
        (r#"rename_all = "kebab-case""#, "", "last_name last-name -"),
        (r#"rename_all = "SCREAMING_SNAKE_CASE""#, "", "last_name LAST_NAME -"),
        (r#"rename_all = "SCREAMING-KEBAB-CASE""#, "", "last_name LAST-NAME -"),
        (r#"rename_all = "UPPERCASE""#, "", "last_name LAST_NAME -"),
        (r#"rename_all = "snake_case""#, "", "last_name - -"),
        (r#"rename_all = "nonsense""#, "", "last_name - -"),
        (r#"rename_all(serialize = "camelCase", deserialize = "PascalCase")"#, "", "last_name lastName -"),
        (r#"rename_all = "camelCase""#, r#"rename = "surname""#, "last_name surname -"),
        ("", "skip", "last_name -! -"),
        ("", "skip_serializing, skip_deserializing", "last_name -! -"),
        ("", "skip_serializing", "last_name - -"),
        ("", r#"default, skip_serializing_if = "Option::is_none", with = "a::b""#, "last_name - -"),
        ("", "flatten", "last_name -* -"),
        ("", "= syntax error (of serde's", "last_name - -"),
    ] {
        let field = field.replace("(of serde's", "");
        let item = format!("#[serde({container})] struct A {{ #[serde({field})] last_name: B }}");
        assert_eq!(names(&item), expected, "{item}");
    }
}

#[test]
fn serde_names_inside_enums_follow_variant_and_enum() {
    for (item, expected) in [
        (r#"#[serde(rename_all = "camelCase")] enum A { V { last_name: B } }"#, "last_name - -"),
        (r#"#[serde(rename_all_fields = "camelCase")] enum A { V { last_name: B } }"#, "last_name lastName -"),
        (
            r#"#[serde(rename_all_fields = "camelCase")] enum A { #[serde(rename_all = "kebab-case")] V { last_name: B } }"#,
            "last_name last-name -",
        ),
        ("enum A { #[serde(skip)] V { last_name: B } }", "last_name -! -"),
        (r#"#[serde(rename_all_fields = "UPPERCASE")] enum A { V(B) }"#, "0 - -"),
        (r#"struct A { #[serde(rename = "kind")] r#type: B }"#, "type kind -"),
    ] {
        assert_eq!(names(item), expected, "{item}");
    }
}

#[test]
fn columns_come_from_the_database_libraries() {
    for (item, expected) in [
        (r#"struct A { #[sqlx(rename = "surname")] last_name: B }"#, "last_name - surname"),
        (r#"#[sqlx(rename_all = "camelCase")] struct A { last_name: B }"#, "last_name - lastName"),
        (r#"#[sqlx(rename_all = "camelCase")] struct A { #[sqlx(skip)] last_name: B }"#, "last_name - -"),
        (r#"#[sqlx(rename_all = "camelCase")] struct A { #[sqlx(flatten)] last_name: B }"#, "last_name - -"),
        ("struct A { #[diesel(column_name = surname)] last_name: B }", "last_name - surname"),
        (r#"struct A { #[diesel(column_name = "surname")] last_name: B }"#, "last_name - surname"),
        (r#"struct A { #[sea_orm(column_name = "surname", nullable)] last_name: B }"#, "last_name - surname"),
        (r#"#[sea_orm(rename_all = "camelCase")] struct A { last_name: B }"#, "last_name - lastName"),
        (r#"struct A { #[serde(rename = "x")] #[sqlx(rename = "y")] last_name: B }"#, "last_name x y"),
        ("struct A { #[diesel(embed)] last_name: B }", "last_name - -"),
    ] {
        assert_eq!(names(item), expected, "{item}");
    }
}

#[test]
fn tables_come_from_diesel_and_sea_orm() {
    for (attribute, table) in [
        ("#[diesel(table_name = users)]", Some("users")),
        ("#[diesel(table_name = crate::schema::users, check_for_backend(Pg))]", Some("users")),
        (r#"#[diesel(table_name = "schema::users")]"#, Some("users")),
        (r#"#[sea_orm(table_name = "users", schema_name = "shop")]"#, Some("users")),
        ("#[diesel(belongs_to(User))]", None),
        ("#[table_name = \"users\"]", None),
    ] {
        assert_eq!(good(&format!("{attribute} struct A;")).table.as_deref(), table, "{attribute}");
    }
}
