//! The record as a spreadsheet, read back by another library than the one that wrote it.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::{REGISTER, customer, file, inert::poisoned_register, map_of, render};
use crate::document::{Rendered, evidence};

fn register() -> String {
    REGISTER.replace("path = \"record\"", "path = \"record\"\nformats = [\"md\", \"csv\", \"xlsx\"]")
}

fn open(rendered: &[Rendered]) -> Xlsx<Cursor<&[u8]>> {
    let found = rendered.iter().find(|it| it.path == "record.xlsx").expect("the spreadsheet was written");
    Xlsx::new(Cursor::new(found.bytes.as_slice())).expect("the file is a spreadsheet")
}

/// Every sheet as rows of texts.
fn cells(rendered: &[Rendered]) -> Vec<(String, Vec<Vec<String>>)> {
    let mut book = open(rendered);
    let text = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        other => panic!("{other:?} is no text"),
    };
    let sheets = book.worksheets();
    let rows = |range: calamine::Range<Data>| range.rows().map(|row| row.iter().map(text).collect()).collect();
    sheets.into_iter().map(|(name, range)| (name, rows(range))).collect()
}

#[test]
fn the_spreadsheet_has_a_sheet_for_each_part_of_the_register() {
    let sheets = cells(&render(&map_of(&register(), customer())));
    let names: Vec<_> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Controller", "Activities", "Recipients", "Retention", "Measures", "Fields"]);
    let shown: String = sheets
        .iter()
        .flat_map(|(name, rows)| {
            std::iter::once(format!("== {name}\n"))
                .chain(rows.iter().map(|row| row.join(" | ").replace('\n', "; ") + "\n"))
        })
        .collect();
    insta::assert_snapshot!("spreadsheet", shown);
}

#[test]
fn the_columns_stand_in_the_order_of_the_cnil_where_that_is_asked_for() {
    let register = register().replace("path = \"record\"", "path = \"record\"\nlayout = \"cnil\"");
    let sheets = cells(&render(&map_of(&register, customer())));
    let head = &sheets[1].1[0];
    let expected = [
        "Business function",
        "Created on",
        "Updated on",
        "Joint controllers",
        "Systems",
        "Purpose",
        "Categories of people",
        "Categories of personal data",
        "Special categories",
        "Kept",
        "Internal recipients",
        "External recipients",
        "Processors",
        "Third countries",
        "Safeguards for transfers",
        "Security measures",
    ];
    assert_eq!(head[..expected.len()], expected);
    assert!(!head.iter().any(|it| it == "Recipients"), "they stand in their three parts: {head:?}");
    let at = |title: &str| head.iter().position(|it| it == title).expect("the column is there");
    let processors: Vec<_> = sheets[1].1[1..].iter().map(|row| row[at("Processors")].as_str()).collect();
    assert!(processors.iter().any(|cell| cell.contains("(processor)")), "{processors:?}");
    let external: String = sheets[1].1[1..].iter().map(|row| row[at("External recipients")].as_str()).collect();
    assert!(!external.contains("(processor)"), "{external}");
}

#[test]
fn the_spreadsheet_says_what_the_csv_file_says() {
    let rendered = render(&map_of(&register(), customer()));
    let csv = file(&rendered, "record.csv");
    let lines = csv::Reader::from_reader(csv.as_bytes()).into_records().count();
    let sheets = cells(&rendered);
    assert_eq!(sheets[1].1.len(), lines + 1, "one row an activity, below the headings");
    let facts = |format: &str| {
        let file = rendered.iter().find(|it| it.path == format!("record.{format}")).expect("it was written");
        file.facts.iter().map(|said| said.evidence.path()).collect::<std::collections::BTreeSet<_>>()
    };
    assert!(facts("xlsx").is_superset(&facts("csv")));
}

#[test]
fn no_cell_of_a_hostile_register_is_a_formula_or_a_link() {
    let harmless = cells(&poisoned_register(&register(), "Zq"));
    for payload in ["=cmd|' /C calc'!A0", "@SUM(1)", "+1", "-1", "=HYPERLINK(\"https://e.example\")", "<f>1</f>\u{1}"] {
        let rendered = poisoned_register(&register(), payload);
        let mut book = open(&rendered);
        for name in book.sheet_names() {
            let formulas = book.worksheet_formula(&name).expect("the sheet can be read");
            assert!(formulas.used_cells().next().is_none(), "{payload:?} is a formula in {name}");
        }
        let found = cells(&rendered);
        for ((name, rows), (_, expected)) in found.iter().zip(&harmless) {
            assert_eq!(rows.len(), expected.len(), "{payload:?} changes the rows of {name}");
            assert!(rows.iter().flatten().all(|cell| !cell.contains(evidence::is_mark)));
        }
        let bytes = &rendered.iter().find(|it| it.path == "record.xlsx").expect("it was written").bytes;
        assert!(!bytes.windows(9).any(|window| window == b"hyperlink"));
        let cleaned = crate::document::escape::clean(payload);
        assert!(found[0].1.iter().flatten().any(|cell| *cell == cleaned), "{payload:?} stands as it is");
    }
}
