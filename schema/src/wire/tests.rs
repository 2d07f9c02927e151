//! The wire form there and back, and on bytes that nobody wrote.

use proptest::prelude::*;

use super::{WireError, decode, encode, tag};
use crate::Place;
use crate::record::{Class, Field, Held, Keys, Provision, Record, RecordId, Retention, Shape, Target};

fn texts() -> impl Strategy<Value = String> {
    // No zero bytes: the one character that the wire cannot carry.
    "[a-zäß#:() \u{1}.-]{0,12}"
}

fn ids() -> impl Strategy<Value = RecordId> {
    ("[a-z]{1,8}(::[A-Za-z#]{1,8}){0,3}", any::<u32>()).prop_map(|(path, ordinal)| RecordId {
        target: path.split("::").next().unwrap_or_default().to_owned(),
        path,
        ordinal,
        ..RecordId::default()
    })
}

fn some<T: std::fmt::Debug>(of: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    proptest::option::of(of)
}

fn lists() -> impl Strategy<Value = Option<Vec<String>>> {
    some(proptest::collection::vec("[a-z]{1,6}", 0..3))
}

fn retentions() -> impl Strategy<Value = Retention> {
    prop_oneof![
        texts().prop_map(|id| Retention::Rule { id }),
        (texts(), some(texts())).prop_map(|(period, after)| Retention::Period { period, after }),
    ]
}

fn keys() -> impl Strategy<Value = Keys> {
    let provision = prop_oneof![Just(Provision::Contract), Just(Provision::Law), Just(Provision::Optional)];
    let words = (some(texts()), lists(), some(retentions()), some(texts()), lists());
    let flags = (some(any::<bool>()), some(any::<bool>()), some(any::<bool>()), some(any::<bool>()));
    (words, some(provision), flags, some(texts()), some(texts())).prop_map(
        |(words, provision, flags, reveals, label)| {
            let (subject, purposes, retention, source, protection) = words;
            let (sold, shared, tracking, derived) = flags;
            Keys {
                subject,
                purposes,
                retention,
                source,
                protection,
                provision,
                sold,
                shared,
                tracking,
                derived,
                reveals,
                label,
            }
        },
    )
}

fn held() -> impl Strategy<Value = Held> {
    let target = prop_oneof![
        ids().prop_map(|id| Target::Record { id }),
        texts().prop_map(|name| Target::Parameter { name }),
        texts().prop_map(|reason| Target::Unresolved { reason }),
    ];
    let leaf = (texts(), target).prop_map(|(written, target)| Held { written, target, arguments: Vec::new() });
    leaf.prop_recursive(3, 8, 3, |inner| {
        (inner.clone(), proptest::collection::vec(inner, 0..3)).prop_map(|(held, arguments)| Held { arguments, ..held })
    })
}

fn fields() -> impl Strategy<Value = Field> {
    let class = prop_oneof![
        texts().prop_map(|category| Class::Datum { category }),
        (proptest::collection::vec(held(), 0..3), any::<bool>())
            .prop_map(|(types, nested)| Class::Holds { types, nested }),
        Just(Class::NotPersonal),
        Just(Class::Pending),
    ];
    let names = (texts(), some(texts()), texts(), some(texts()), some(texts()));
    (names, class, keys(), any::<(bool, bool, u32, u32)>()).prop_map(|(names, class, keys, numbers)| {
        let (name, variant, ty, wire_name, column) = names;
        let (wire_skip, wire_flatten, line, column_number) = numbers;
        let place = Place::new("", line, column_number);
        Field { name, variant, ty, class, keys, wire_name, column, wire_skip, wire_flatten, doc: None, place }
    })
}

fn records() -> impl Strategy<Value = Record> {
    let shape = prop_oneof![Just(Shape::Struct), Just(Shape::TupleStruct), Just(Shape::UnitStruct), Just(Shape::Enum)];
    let names = (ids(), texts(), texts(), texts(), some(texts()), some(texts()));
    let lists = (proptest::collection::vec(texts(), 0..3), proptest::collection::vec(fields(), 0..4));
    (names, shape, keys(), lists, any::<(u32, u32)>()).prop_map(|(names, shape, keys, lists, (line, column))| {
        let (id, package, version, file, mark, table) = names;
        let (parameters, mut fields) = lists;
        for field in &mut fields {
            field.place.file.clone_from(&file);
        }
        let id = RecordId { package, version, ..id };
        Record { id, shape, mark, keys, doc: None, table, parameters, fields, place: Place::new(file, line, column) }
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(record in records()) {
        prop_assert_eq!(decode(&encode(&record)), Ok(record));
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = decode(&bytes);
    }

    #[test]
    fn arbitrary_entries_never_panic(entries in proptest::collection::vec("[PV@SMTGFEYCNBZHRQU()WKXLsprdaoxnbhtwvl][a-f0-9:#]{0,10}", 0..20)) {
        let _ = decode(format!("a::B#00000001\0{}\0", entries.join("\0")).as_bytes());
    }

    #[test]
    fn unknown_entries_change_nothing(record in records(), unknown in "[%?A*]{1,9}") {
        // After the id, between container and fields, and at the end.
        let bytes = encode(&record);
        let entry = [unknown.as_bytes(), b"\0"].concat();
        let id = bytes.iter().position(|byte| *byte == 0).map_or(0, |at| at + 1);
        let (first, rest) = bytes.split_at(id);
        let longer = [first, &entry, rest, &entry].concat();
        prop_assert_eq!(decode(&longer), Ok(record));
    }
}

#[test]
fn a_record_reads_as_documented() {
    let bytes =
        "shop::Order#0000002a\0Pshop\0V1.2.0\0@src/lib.rs:3:12\0Ss\0paccount\0Femail\0YString\0Ccontact.email\0@5:9\0";
    let record = decode(bytes.as_bytes()).expect("a record");
    assert_eq!((record.id.path.as_str(), record.id.ordinal), ("shop::Order", 42));
    assert_eq!(record.keys.purposes, Some(vec!["account".to_owned()]));
    assert_eq!(record.fields[0].place.to_string(), "src/lib.rs:5:9");
    assert_eq!(String::from_utf8(encode(&record)), Ok(bytes.to_owned()));
}

#[test]
fn broken_records_say_what_is_wrong() {
    let problem = |bytes: &str| decode(bytes.as_bytes()).expect_err("broken").to_string();
    assert_eq!(decode(b"shop::Order#0000002a"), Err(WireError::Truncated));
    assert_eq!(problem("shop::Order\0"), "\"shop::Order\" is no id of a record");
    assert_eq!(problem("a#00000001\0Sx\0"), "the entry `S` cannot be \"x\"");
    assert_eq!(problem("a#00000001\0Fmail\0"), "the field \"mail\" has no class");
    assert_eq!(problem("a#00000001\0Fmail\0Z\0N\0"), "the entry `N` is out of place");
    assert_eq!(problem("a#00000001\0Fmail\0N\0)\0"), "the entry `)` is out of place");
    let deep = format!("a#00000001\0Fmail\0N\0{}", "Ha\0(\0".repeat(33));
    assert_eq!(problem(&deep), "arguments of types are nested more than 32 deep");
}

const DOCUMENT: &str = include_str!("../../WIRE.md");

#[test]
fn the_document_lists_every_mark_once() {
    let constants = include_str!("mod.rs").lines().filter_map(|line| line.split_once(": u8 = b'"));
    let mut constants: Vec<&str> = constants.filter_map(|(_, rest)| rest.get(..1)).collect();
    // A place stands in the table of the type and in that of the field.
    constants.push("@");
    let rows = DOCUMENT.lines().filter_map(|line| line.strip_prefix("| `")?.strip_suffix('|')?.split_once("` |"));
    let mut listed: Vec<&str> = rows.map(|(mark, _)| mark).filter(|mark| mark.len() == 1).collect();
    constants.sort_unstable();
    listed.sort_unstable();
    assert_eq!(listed, constants);
}

#[test]
fn the_example_of_the_document_is_what_its_record_is_written_as() {
    let (_, example) = DOCUMENT.rsplit_once("```text\n").expect("it ends with an example");
    let bytes = example.lines().next().expect("a line").replace('|', "\0").into_bytes();
    let record = decode(&bytes).expect("a record");
    assert_eq!(encode(&record), bytes);
    assert_eq!(record.id.ordinal, tag("shop", "1.0.0", &record.place));
    assert_eq!((record.fields[0].name.as_str(), record.fields[0].place.column), ("email", 88));
}
