//! Tests of whole documents.

use fieldnote_schema::{Class, Field, Keys, Place, Provision, Record, RecordId, Shape};

pub(crate) mod drafts;
mod governance;
mod inert;
mod locales;
mod overrides;
mod parts;
mod said;
#[cfg(feature = "xlsx")]
mod sheets;
mod stores;
mod transfers;

use super::*;
use crate::{
    collect::tree::MemoryTree,
    inventory::{self, Inventory},
    join::join,
    register,
};

const REGISTER: &str = include_str!("tests/register.toml");

/// A field of the fixture: record, field, category, purposes, and what else it says.
fn field(name: &str, category: &str, purposes: &[&str], more: impl FnOnce(&mut Keys)) -> Field {
    let mut keys = Keys { purposes: Some(purposes.iter().map(ToString::to_string).collect()), ..Keys::default() };
    more(&mut keys);
    Field {
        name: name.to_owned(),
        variant: None,
        ty: "String".to_owned(),
        class: Class::Datum { category: category.to_owned() },
        keys,
        wire_name: None,
        column: None,
        wire_skip: false,
        wire_flatten: false,
        doc: None,
        place: Place::default(),
    }
}

fn given(keys: &mut Keys) {
    keys.source = Some("data_subject".to_owned());
}

fn customer() -> Vec<Field> {
    vec![
        field("full_name", "identity.name", &["account", "delivery"], given),
        field("email", "contact.email", &["account", "newsletter"], given),
        field("password", "credential.password", &["account"], |keys| {
            given(keys);
            keys.protection = Some(vec!["hashing".to_owned()]);
        }),
        field("street", "contact.address.street", &["delivery"], given),
        field("city", "contact.address.city", &["delivery"], given),
        field("phone", "contact.phone", &["delivery"], |keys| {
            given(keys);
            keys.provision = Some(Provision::Optional);
        }),
        field("last_ip", "device.ip_address", &["account"], |keys| {
            keys.source = Some("device".to_owned());
            keys.retention = Some(fieldnote_schema::Retention::Period { period: "P90D".to_owned(), after: None });
        }),
        field("taste", "profile.inferred", &["suggestions"], |keys| keys.derived = Some(true)),
        field("large_print", "health.disability", &["access_needs"], given),
        field("parcel_place", "location.coarse", &["delivery"], |keys| keys.source = Some("carrier".to_owned())),
    ]
}

fn inventory(mut fields: Vec<Field>) -> Inventory {
    for (line, field) in (10..).zip(&mut fields) {
        field.place = Place::new("crates/accounts/src/lib.rs", line, 9);
    }
    let id = RecordId {
        package: "accounts".to_owned(),
        version: "1.0.0".to_owned(),
        target: "accounts".to_owned(),
        path: "accounts::Customer".to_owned(),
        ordinal: 0,
    };
    let record = Record {
        id,
        shape: Shape::Struct,
        mark: None,
        keys: Keys { subject: Some("customer".to_owned()), ..Keys::default() },
        doc: None,
        table: Some("customers".to_owned()),
        parameters: Vec::new(),
        fields,
        place: Place::new("crates/accounts/src/lib.rs", 8, 12),
    };
    Inventory {
        format: inventory::FORMAT.to_owned(),
        packages: Vec::new(),
        records: vec![record],
        assumed: Vec::new(),
        findings: Vec::new(),
    }
}

fn map_of(register: &str, fields: Vec<Field>) -> DataMap {
    let tree = MemoryTree::new().with("fieldnote.toml", register.as_bytes());
    let (register, findings) = register::read(&tree, "fieldnote.toml").expect("the fixture is a register");
    assert!(findings.is_empty(), "{findings:#?}");
    join(inventory(fields), register)
}

fn render(map: &DataMap) -> Vec<Rendered> {
    let templates = Templates::built_in().expect("the built-in templates load");
    render_all(map, &templates, &Options::default()).expect("the fixture renders")
}

fn file<'r>(rendered: &'r [Rendered], path: &str) -> &'r str {
    let found = rendered.iter().find(|it| it.path == path).expect("the document was written");
    std::str::from_utf8(&found.bytes).expect("documents are text")
}

#[test]
fn the_notice_reads_as_a_careful_person_would_write_it() {
    insta::assert_snapshot!(file(&render(&map_of(REGISTER, customer())), "notice.md"));
}

#[test]
fn a_label_of_the_code_has_the_words_of_the_register() {
    let mut fields = customer();
    fields[0].keys.label = Some("pet name".to_owned());
    let register = format!("{REGISTER}\n[label]\n\"pet name\" = \"name among friends\"\n");
    let notice = render(&map_of(&register, fields.clone()));
    assert!(file(&notice, "notice.md").contains("**name among friends**"));
    assert!(!file(&notice, "notice.md").contains("pet name"));
    assert!(file(&render(&map_of(REGISTER, fields)), "notice.md").contains("**pet name**"));
}

#[test]
fn a_page_carries_logo_and_colours_of_the_theme() {
    let register = format!("{REGISTER}\n[theme]\naccent = \"#0b5c6b\"\nlogo = \"logo.svg\"\n");
    let tree = MemoryTree::new().with("fieldnote.toml", register.as_bytes()).with("logo.svg", "<svg><path/></svg>");
    let (register, findings) = register::read(&tree, "fieldnote.toml").expect("the fixture is a register");
    assert!(findings.is_empty(), "{findings:#?}");
    let rendered = render(&join(inventory(customer()), register));
    let page = file(&rendered, "notice.html");
    assert!(
        page.contains("<img src=\"data:image/svg+xml;base64,PHN2Zz48cGF0aC8+PC9zdmc+\" alt=\"Harbour Books"),
        "{page}"
    );
    assert!(page.contains("--accent: #0b5c6b;") && !page.contains("--accent: #7fd0de;"), "each scheme has its shade");
}

#[test]
fn the_record_has_every_item_of_article_30() {
    let rendered = render(&map_of(REGISTER, customer()));
    insta::assert_snapshot!("record", file(&rendered, "record.md"));
    insta::assert_snapshot!("record_csv", file(&rendered, "record.csv"));
}

#[test]
fn the_inventory_shows_every_field_with_its_line() {
    insta::assert_snapshot!(file(&render(&map_of(REGISTER, customer())), "inventory.md"));
}

#[test]
fn a_fact_counts_with_its_lines_where_it_reached_the_document() {
    let rendered = render(&map_of(REGISTER, customer()));
    let notice = rendered.iter().find(|it| it.path == "notice.html").expect("the notice was written");
    let basis = notice.facts.iter().find(|said| said.evidence.path() == "purposes.newsletter.legal_basis");
    let basis = basis.expect("the basis is said");
    assert_eq!(basis.anchor, "to-send-you-our-newsletter");
    assert_eq!(basis.evidence.places[0].file, "fieldnote.toml");
    let said = |path: &str| notice.facts.iter().any(|said| said.evidence.path() == path);
    for path in
        ["controller.name", "dpo.contact", "rights.portability", "complaints.authority", "declared.nothing_sold"]
    {
        assert!(said(path), "{path}");
    }
    let email = notice.facts.iter().find(|said| said.evidence.item == "contact.email").expect("email is said");
    assert_eq!(email.evidence.places, [Place::new("crates/accounts/src/lib.rs", 11, 9)]);
    assert_eq!(notice.gaps, []);
}

#[test]
fn rights_hang_on_what_the_purposes_rest_on() {
    let only = |id: &str| {
        let fields = vec![field("email", "contact.email", &[id], given)];
        let rendered = render(&map_of(REGISTER, fields));
        let notice = rendered.into_iter().find(|it| it.path == "notice.md").expect("the notice was written");
        notice
            .facts
            .into_iter()
            .map(|said| said.evidence.fact.clone())
            .filter(|it| it.starts_with("rights."))
            .collect::<Vec<_>>()
    };
    let contract = only("account");
    assert!(contract.contains(&"rights.portability".to_owned()));
    assert!(!contract.contains(&"rights.objection".to_owned()));
    assert!(!contract.contains(&"rights.withdraw_consent".to_owned()));
    let interest = only("suggestions");
    assert!(interest.contains(&"rights.objection".to_owned()));
    assert!(!interest.contains(&"rights.portability".to_owned()));
    let consent = only("newsletter");
    assert!(consent.contains(&"rights.withdraw_consent".to_owned()));
    assert!(consent.contains(&"rights.objection_marketing".to_owned()));
    assert!(!consent.contains(&"rights.objection".to_owned()));
}

#[test]
fn a_law_without_words_of_its_own_gives_its_own_rights_and_no_time_of_the_gdpr() {
    let rights = |regimes: &str| {
        let register = format!(
            "language = \"en\"\n[controller.a]\nname = \"A\"\n[purpose.account]\ntitle = \"run it\"\n\
             legal_basis = \"contract\"\n[[document]]\nid = \"notice\"\nkind = \"notice\"\npath = \"notice\"\n\
             subjects = [\"customer\"]\nregimes = [{regimes}]\n"
        );
        let rendered = render(&map_of(&register, vec![field("email", "contact.email", &["account"], given)]));
        let text = file(&rendered, "notice.md");
        text.split("## Your rights").nth(1).expect("rights stand under a heading of their own").to_owned()
    };
    let union = rights("\"gdpr\"");
    assert!(union.contains("within one month") && union.contains("use it less for a while"), "{union}");
    for regimes in ["\"pipeda\"", "\"quebec\"", "\"coppa\", \"pipeda\""] {
        let canada = rights(regimes);
        assert!(canada.contains("show you your data") && canada.contains("correct it"), "{canada}");
        for of_union in ["one month", "use it less", "delete it", "where you live or work"] {
            assert!(!canada.contains(of_union), "{regimes}: {canada}");
        }
    }
}

#[test]
fn what_nobody_declared_is_a_visible_gap_and_no_denial() {
    let register = "language = \"en\"\n\n[controller.a]\nname = \"A\"\n\n[purpose.account]\ntitle = \"run it\"\n";
    let rendered = render(&map_of(register, vec![field("email", "contact.email", &["account"], given)]));
    let notice = rendered.iter().find(|it| it.path == "notice.md").expect("a notice is written without being declared");
    let missing: Vec<_> = notice.gaps.iter().map(|gap| gap.evidence.path()).collect();
    for fact in
        ["controller.contact", "purposes.account.legal_basis", "retention.account.period", "recipients.account.name"]
    {
        assert!(missing.contains(&fact.to_owned()), "{fact} is no gap: {missing:?}");
    }
    let text = file(&rendered, "notice.md");
    assert!(text.contains(r"\[missing: legal basis of account\]"), "{text}");
    assert!(!text.contains("do not"), "nothing was denied: {text}");
    assert!(file(&rendered, "notice.html").contains("<span class=\"gap\">"));
}

#[test]
fn who_reads_a_tracker_is_said_by_the_register_alone() {
    let register = |party: &str| {
        format!(
            "language = \"en\"\n[purpose.account]\ntitle = \"run it\"\n[recipient.r]\nname = \"R Ltd\"\n\
             [[tracker]]\nname = \"sid\"\n{party}purpose = \"account\"\nlifetime = \"session\"\n"
        )
    };
    let row = |register: &str| {
        let rendered = render(&map_of(register, vec![field("email", "contact.email", &["account"], given)]));
        let text = file(&rendered, "notice.md");
        text.lines().find(|line| line.starts_with("| sid")).expect("a row for the tracker").to_owned()
    };
    assert!(row(&register("")).contains(r"\[missing: whether anybody else reads sid\]"), "{}", row(&register("")));
    assert!(row(&register("party = \"controller\"\n")).contains("| Nobody |"));
    assert!(row(&register("party = \"r\"\n")).contains("| R Ltd |"));
    let called = register("party = \"controller\"\n").replace("[recipient.r]", "[recipient.controller]");
    assert!(row(&called).contains("| R Ltd |"));
}

#[test]
fn no_mark_reaches_a_file_and_evidence_can_be_shown_or_left_out() {
    let map = map_of(REGISTER, customer());
    let templates = Templates::built_in().expect("the built-in templates load");
    for evidence in [true, false] {
        let options = Options { evidence: Some(evidence) };
        for it in render_all(&map, &templates, &options).expect("the fixture renders") {
            let text = String::from_utf8(it.bytes).expect("documents are text");
            assert!(!text.contains(evidence::is_mark), "{}", it.path);
            assert_eq!(text.contains("data-fact="), evidence && it.format == Format::Html, "{}", it.path);
        }
    }
}

#[test]
fn the_page_is_the_same_whether_made_of_marked_or_of_plain_markdown() {
    let map = map_of(REGISTER, customer());
    let templates = Templates::built_in().expect("the built-in templates load");
    for planned in plan::documents(&map.register, &templates).expect("the documents are known") {
        let locale = templates.locale("en").expect("English is built in");
        let mut builder = Builder::new(&map, &planned.document, locale);
        let marked = text(&mut builder, &templates, &planned, "en", Format::Md).expect("the fixture renders");
        let with_marks = html::convert(&marked, &builder.marks, false);
        let without = html::convert(&evidence::strip(&marked), &Marks::default(), false);
        assert_eq!(with_marks.html.replace("<span class=\"gap\">", "").replace("</span>", ""), without.html);
    }
}

#[test]
fn same_input_same_bytes() {
    let bytes = || render(&map_of(REGISTER, customer())).into_iter().map(|it| it.bytes).collect::<Vec<_>>();
    assert_eq!(bytes(), bytes());
}
