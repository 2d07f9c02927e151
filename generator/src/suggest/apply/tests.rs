use std::{collections::BTreeMap, fs};

use syn::visit::Visit;

use super::{Dependency, Plan, plan};
use crate::suggest::{
    answers::Answers,
    files::{self, SourceFile},
    look::look,
    words::BUILT_IN,
};

/// What the files of a package become.
fn planned(source: &str) -> (Plan, String) {
    let root = tempfile::tempdir().expect("a folder");
    fs::create_dir(root.path().join("src")).expect("made");
    fs::write(root.path().join("Cargo.toml"), "[package]\nname = \"a\"\nversion = \"0.1.0\"\nedition = \"2024\"\n")
        .expect("written");
    fs::write(root.path().join("src/lib.rs"), source).expect("written");
    let files = files::of_workspace(root.path()).expect("read");
    let plan = plan(root.path(), &look(&BUILT_IN, &files), &Dependency::Version("0.1".into()), None).expect("planned");
    let file = plan.files.iter().find(|file| file.path == "src/lib.rs");
    let text = file.map_or_else(|| source.to_owned(), |file| String::from_utf8(file.bytes.clone()).expect("text"));
    (plan, text)
}

#[test]
fn every_kind_of_type_is_annotated_as_rustfmt_would_lay_it_out() {
    let (plan, text) = planned(
        "//! Models.\n\nuse std::net::IpAddr; // addresses\nmod other;\n\n/// A customer.\n#[derive(Debug)]\npub struct Customer {\n    /// Mail.\n    #[serde(default)]\n    pub email: String,\n    pub address: Option<Address>, // where\n    pub version: i64,\n}\n\npub struct Address {\n    pub street: String,\n    pub city: String,\n}\n\n#[derive(Clone)]\npub struct EmailAddress(String);\n\npub enum UserEvent {\n    Login { user_id: i64, ip: IpAddr },\n    Named(EmailAddress, UserId),\n    Quit,\n}\n\npub struct UserId(pub i64);\n",
    );
    insta::assert_snapshot!("kinds", text);
    assert!(plan.left.is_empty(), "{:#?}", plan.left);
}

#[test]
fn a_derive_stays_on_its_line_as_long_as_rustfmt_leaves_it_there() {
    let body = "pub struct User {\n    pub email: String,\n}\n";
    let derived = |list: &str| planned(&format!("#[derive({list})]\n{body}")).1;
    // As rustfmt 1.9 has them: a line of 96 columns stays, one of 97 does not.
    let fits = "UnsafeFromRawParts, Serialize, Deserialize, Getters, Debug, PartialEqs";
    assert!(derived(&format!("{fits}X")).contains(&format!("#[derive({fits}X, PersonalData)]\n")));
    assert!(derived(&format!("{fits}XX")).contains(&format!("#[derive(\n    {fits}XX, PersonalData,\n)]\n")));
    // On a line of its own it takes the whole width, the comma left out; a column more, and each part has its own.
    let most = "X".repeat(12);
    assert!(derived(&format!("{fits}{most}")).contains(&format!("#[derive(\n    {fits}{most}, PersonalData,\n)]\n")));
    assert!(derived(&format!("{fits}X{most}")).contains("#[derive(\n    UnsafeFromRawParts,\n    Serialize,\n"));
}

#[test]
fn a_user_stays_a_user_inside_of_what_is_there_for_something_else() {
    let (_, text) = planned(
        "pub struct User {\n    pub id: i64,\n    pub email: String,\n    pub address: Address,\n}\n\n\
         pub struct Address {\n    pub street: String,\n    pub city: String,\n}\n\n\
         pub struct Caller {\n    pub ip_address: String,\n    pub user: User,\n}\n",
    );
    let user = "#[personal_data(subject = \"user\", purpose = \"account\")]\npub struct User {";
    assert!(text.contains(user), "{text}");
    assert!(text.contains("#[derive(PersonalData)]\npub struct Address {"), "{text}");
}

#[test]
fn comments_behind_fields_stand_where_rustfmt_puts_them() {
    let (_, text) = planned(
        "pub struct User {\n    pub id: i64,           // number\n    pub email: String,     // mail\n    \
         pub full_name: String, // name  of them\n}\n",
    );
    for line in ["pub id: i64, // number\n", "pub email: String, // mail\n", "String, // name  of them\n"] {
        assert!(text.contains(line), "{line}{text}");
    }
}

#[test]
fn a_second_run_changes_nothing() {
    let (_, text) = planned("pub struct User {\n    pub id: i64,\n    pub email: String,\n}\n");
    assert!(
        text.contains(
            "#[derive(PersonalData)]\n#[personal_data(subject = \"user\", purpose = \"account\")]\npub struct User"
        ),
        "{text}"
    );
    let (plan, again) = planned(&text);
    assert_eq!((plan.files.len(), again), (0, text));
}

#[test]
fn line_ends_of_the_file_are_kept() {
    let (_, text) = planned("pub struct User {\r\n    pub id: i64,\r\n    pub email: String,\r\n}\r\n");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}

#[test]
fn a_guess_is_a_question_and_is_written_as_one() {
    let (plan, text) = planned("pub struct Member {\n    pub email: String,\n    pub quux: String,\n}\n");
    assert_eq!((plan.types, plan.pending, plan.left.len()), (1, 1, 0), "{text}");
    assert!(text.contains("    #[personal_data(pending)]\n    pub quux: String,\n"), "{text}");
}

#[test]
fn a_type_that_nothing_is_sure_of_stays_as_it_is() {
    let (plan, text) = planned("pub struct Owner {\n    pub thing: Strange,\n    pub quux: String,\n}\n");
    assert_eq!((plan.files.len(), plan.types), (0, 0), "{text}");
}

#[test]
fn what_people_and_purposes_names_point_to_is_said_of_the_record_that_holds_the_others() {
    let (_, text) = planned(
        "pub struct Customer {\n    pub email: String,\n    pub password: String,\n    pub address: Address,\n}\n\
         pub struct Address {\n    pub street: String,\n    pub city: String,\n}\n",
    );
    assert!(
        text.contains("#[personal_data(subject = \"customer\", purpose = \"account\")]\npub struct Customer"),
        "{text}"
    );
    assert!(text.contains("#[derive(PersonalData)]\npub struct Address"), "{text}");
}

#[test]
fn an_answer_takes_the_place_of_pending_and_of_nothing_else() {
    let source = "use fieldnote::PersonalData;\n\n#[derive(PersonalData)]\npub struct Member {\n    \
                  #[personal_data(category = \"contact.email\")]\n    pub email: String,\n    \
                  #[personal_data( pending )] // who knows\n    pub quux: String,\n}\n";
    let files = [SourceFile { path: "src/lib.rs".into(), package: "a".into(), text: source.into() }];
    let root = tempfile::tempdir().expect("a folder");
    let manifest = "[package]\nname = \"a\"\nedition = \"2024\"\n[dependencies]\nfieldnote = \"0.1\"\n";
    fs::write(root.path().join("Cargo.toml"), manifest).expect("written");
    let mut looked = look(&BUILT_IN, &files);
    assert_eq!(looked[0].questions().collect::<Vec<_>>(), [1]);
    let answers = BTreeMap::from([("src/lib.rs::Member.quux".to_owned(), "content.free_text".to_owned())]);
    Answers(answers).apply(&mut looked);
    assert_eq!(looked[0].questions().count(), 0);
    let plan = plan(root.path(), &looked, &Dependency::Version("0.1".into()), None).expect("planned");
    assert_eq!((plan.types, plan.settled, plan.files.len()), (0, 1, 1));
    let text = String::from_utf8(plan.files[0].bytes.clone()).expect("text");
    assert_eq!(text, source.replace("personal_data( pending )", "personal_data(category = \"content.free_text\")"));
}

/// Counts the types that the derive takes.
struct Derived(usize);

impl Derived {
    fn take(&mut self, item: &syn::DeriveInput) {
        let is_derive = |attr: &syn::Attribute| matches!(&attr.meta, syn::Meta::List(list) if list.path.is_ident("derive") && list.tokens.to_string().contains("PersonalData"));
        if item.attrs.iter().any(is_derive) {
            fieldnote_schema::annotation::read(item).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
            self.0 += 1;
        }
    }
}

impl<'ast> Visit<'ast> for Derived {
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.take(&item.clone().into());
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.take(&item.clone().into());
    }
}

/// Every character that was there is still there, in order, but for white space where lines have to be broken.
#[test]
fn strange_places_keep_their_bytes() {
    for source in [
        "\u{feff}pub struct User { pub id: i64, pub email: String }",
        "#![allow(dead_code)]\n//! Doc.\nmacro_rules! m { () => { struct User { email: String } } }\npub(crate) struct User(pub(crate) String, /* mail */ Email);\nstruct Email(String);\n",
        "mod a { mod b {\n\tpub struct User<'a, T> where T: Clone {\n\t\t// who\n\t\tpub email: &'a str,\n\t\tpub t: T,\n\t}\n} }\n",
        "#[cfg_attr(feature = \"x\", derive(Debug))]\n#[doc = \"A user.\"]\npub struct User {\n    #[doc = \"Mail.\"] pub email: String, pub full_name: String,\n}\n",
        "struct User { email: String } struct Customer { full_name: String, phone: String }\nfn f() { struct Inner { email: String } }\n",
        "pub enum Event { Login { user_id: i64, ip: std::net::IpAddr }, Named(String) }\r\n\r\npub struct UserId(pub i64);\r\n",
    ] {
        let (plan, text) = planned(source);
        assert!(plan.types > 0, "{source}");
        assert_eq!(text.starts_with('\u{feff}'), source.starts_with('\u{feff}'));
        let mut written = text.chars();
        for c in source.chars().filter(|c| !c.is_whitespace()) {
            assert!(written.any(|other| other == c), "`{c}` is lost in\n{text}");
        }
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{error} in\n{text}"));
        let mut derived = Derived(0);
        derived.visit_file(&file);
        assert_eq!(derived.0, plan.types, "the derive takes each of them:\n{text}");
        let (again, twice) = planned(&text);
        assert_eq!((again.types, twice), (0, text), "a second run changes nothing");
    }
}
