//! A register goes out as a spreadsheet and comes back: what nobody touched stays, what somebody changed changes.

use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use super::{
    ENTRY, Error, Import, Text, export, import,
    read::{self, Cell, Raw},
};

const FULL: &str = include_str!("../tests/full.toml");

const SMALL: &str = "\
# The whole register.
language = \"en\"

[purpose.account] # why
# Reads after \"To\".
title = { en = \"run your account\", de = \"Ihr Konto zu führen\" } # two languages
legal_basis = \"contract\" # Art. 6(1)(b)
recipients = [\"mailer\"]
description = \"You sign up.\"

[recipient.mailer]
name = \"Mail Ltd\"

# The end.
[event.close]
title = \"you close it\"
";

fn one(text: &str) -> Vec<Text> {
    vec![("fieldnote.toml".to_owned(), text.to_owned())]
}

/// The sheets of a register, to be changed and written again by hand.
fn sheets(files: &[Text]) -> Vec<Raw> {
    read::read(&export(files).expect("the register is TOML")).expect("it is a spreadsheet").sheets
}

fn bytes(sheets: &[Raw]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for sheet in sheets {
        let page = workbook.add_worksheet();
        page.set_name(&sheet.name).expect("a name");
        for (row, cells) in &sheet.rows {
            for (column, cell) in cells {
                let column = u16::try_from(*column).expect("few columns");
                match cell {
                    Cell::Text(text) => page.write_string(*row, column, text).expect("a text"),
                    Cell::Formula(formula) => page.write_formula(*row, column, formula.as_str()).expect("a formula"),
                    Cell::Mistake(_) => continue,
                };
            }
        }
    }
    workbook.save_to_buffer().expect("it can be written")
}

/// Writes one cell: the sheet, the row of this id (made where there is none), the column of this key.
fn set(sheets: &mut [Raw], sheet: &str, id: &str, key: &str, text: &str) {
    let sheet = sheets.iter_mut().find(|it| it.name == sheet).expect("the sheet");
    let is = |cell: &Cell, text: &str| *cell == Cell::Text(text.to_owned());
    let keys = sheet.rows.get(&1).expect("the row of keys");
    let next = keys.keys().max().expect("a column") + 1;
    let column = keys.iter().find(|(_, cell)| is(cell, key)).map_or(next, |(column, _)| *column);
    sheet.rows.entry(1).or_default().insert(column, Cell::Text(key.to_owned()));
    let found = sheet.rows.iter().find(|(row, cells)| **row > 1 && cells.get(&0).is_some_and(|cell| is(cell, id)));
    let row = found.map_or_else(|| sheet.rows.keys().max().expect("a row") + 1, |(row, _)| *row);
    let cells = sheet.rows.entry(row).or_default();
    if !id.is_empty() {
        cells.insert(0, Cell::Text(id.to_owned()));
    }
    if text.is_empty() {
        cells.remove(&column);
    } else {
        cells.insert(column, Cell::Text(text.to_owned()));
    }
}

#[test]
fn a_formula_is_named_and_changes_nothing() {
    let files = one(SMALL);
    let mut sheets = sheets(&files);
    set(&mut sheets, "Purposes", "account", "legal_basis", "x");
    let cells = sheets.iter_mut().flat_map(|sheet| sheet.rows.values_mut()).flat_map(|row| row.values_mut());
    for cell in cells.filter(|cell| **cell == Cell::Text("x".to_owned())) {
        *cell = Cell::Formula("A1&\"consent\"".to_owned());
    }
    let import = import(&files, &bytes(&sheets)).expect("it can be read");
    assert_eq!(import.files, files);
    assert_eq!(import.unplaced.len(), 1, "{:?}", import.unplaced);
    assert!(import.unplaced[0].contains("the formula `=A1&\"consent\"`"), "{:?}", import.unplaced);
}

#[test]
fn words_that_somebody_typed_become_those_of_the_list() {
    let import = changed(
        SMALL,
        &[
            ("Purposes", "account", "legal_basis", "Legitimate interests"),
            ("Recipients", "mailer", "role", "Processor"),
            ("Retention", "later", "period", "6 months"),
            ("Trackers", "", "lifetime", "session"),
            ("Recipients", "mailer", "country", "Österreich"),
            ("Documents", "", "audience", "Allemagne, EU; Reino Unido"),
            ("Measures", "backup", "everywhere", "ja"),
        ],
    );
    let text = &import.files[0].1;
    for line in [
        "legal_basis = \"legitimate_interests\" # Art. 6(1)(b)",
        "role = \"processor\"",
        "period = \"P6M\"",
        "lifetime = \"session\"",
        "country = \"AT\"",
        "audience = [\"DE\", \"EU\", \"GB\"]",
        "everywhere = true",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
    assert_eq!(import.unplaced, [""; 0]);
}

#[test]
fn a_word_that_was_chosen_in_other_letters_changes_nothing() {
    let import = changed(SMALL, &[("Purposes", "account", "legal_basis", " Contract")]);
    assert_eq!(import.files, one(SMALL));
}

#[test]
fn a_cell_that_was_joined_with_another_keeps_its_fact() {
    let files = one(SMALL);
    let sheets = sheets(&files);
    let of = |name: &str| sheets.iter().position(|sheet| sheet.name == name).expect("the sheet");
    let keys = sheets[of("Purposes")].rows[&1].clone();
    let at = |key: &str| {
        let found = keys.iter().find(|(_, cell)| **cell == Cell::Text(key.to_owned())).expect("the column");
        u16::try_from(*found.0).expect("few columns")
    };
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet().set_name("Purposes").expect("a name");
    for key in ["entry", "title [en]", "title [de]", "description [en]"] {
        page.write_string(1, at(key), key).expect("a text");
    }
    page.write_string(2, at("entry"), "account").expect("a text");
    page.write_string(2, at("description [en]"), "You sign up.").expect("a text");
    let plain = rust_xlsxwriter::Format::new();
    page.merge_range(2, at("title [en]"), 2, at("title [de]"), "run your account", &plain).expect("two cells");
    let import = import(&files, &workbook.save_to_buffer().expect("written")).expect("read");
    assert_eq!(import.files, files);
    let said: Vec<&String> = import.unplaced.iter().filter(|it| it.contains("joined")).collect();
    assert_eq!(said.len(), 1, "{:?}", import.unplaced);
    assert!(said[0].contains("`Ihr Konto zu führen` stays"), "{said:?}");
}

#[test]
fn what_stands_above_the_columns_and_notes_beside_cells_are_named() {
    let files = one(SMALL);
    let mut sheets = sheets(&files);
    let sheet = sheets.iter_mut().find(|sheet| sheet.name == "Purposes").expect("the sheet");
    let rows = std::mem::take(&mut sheet.rows);
    sheet.rows = rows.into_iter().map(|(row, cells)| (row + 1, cells)).collect();
    sheet.rows.entry(0).or_default().insert(0, Cell::Text("Checked on Monday".to_owned()));
    let back = import(&files, &bytes(&sheets)).expect("read");
    assert_eq!(back.files, files);
    assert_eq!(back.unplaced, ["Purposes!A1: `Checked on Monday` stands in no known column"]);

    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet().set_name("Read me").expect("a name");
    page.insert_note(1, 1, &rust_xlsxwriter::Note::new("is this right?")).expect("a note");
    let back = import(&files, &workbook.save_to_buffer().expect("written")).expect("read");
    assert!(back.unplaced.iter().any(|it| it.starts_with("the notes beside cells")), "{:?}", back.unplaced);
}

#[test]
fn a_row_without_a_name_is_told_so() {
    let import = changed(SMALL, &[("Purposes", "", "title [en]", "do something")]);
    assert_eq!(import.unplaced, ["Purposes!A4: the row has no name; write one into the first column"]);
}

fn changed(text: &str, changes: &[(&str, &str, &str, &str)]) -> Import {
    let files = one(text);
    let mut sheets = sheets(&files);
    for (sheet, id, key, text) in changes {
        set(&mut sheets, sheet, id, key, text);
    }
    import(&files, &bytes(&sheets)).expect("it can be read")
}

/// The lines that went and came.
fn lines(before: &str, after: &Import) -> Vec<String> {
    let after = &after.files[0].1;
    let diff = similar::TextDiff::from_lines(before, after);
    let changes = diff.iter_all_changes().filter(|change| change.tag() != similar::ChangeTag::Equal);
    changes.map(|change| format!("{}{}", change.tag(), change.value().trim_end())).collect()
}

#[test]
fn what_nobody_touched_comes_back_as_it_was() {
    for text in [FULL, SMALL, "", "language = \"de\"\n[purpose.a]\ntitle = \"pending\"\n"] {
        let files = one(text);
        let back = import(&files, &export(&files).expect("written")).expect("read");
        assert_eq!(back.files, files);
        assert_eq!((back.unplaced, back.kept), (vec![], vec![]));
    }
}

#[test]
fn a_cell_that_changed_changes_its_key_and_nothing_else() {
    let import = changed(SMALL, &[("Purposes", "account", "legal_basis", "consent")]);
    let expected = ["-legal_basis = \"contract\" # Art. 6(1)(b)", "+legal_basis = \"consent\" # Art. 6(1)(b)"];
    assert_eq!(lines(SMALL, &import), expected);
}

#[test]
fn texts_change_in_one_language_at_a_time() {
    let import = changed(
        SMALL,
        &[
            ("Purposes", "account", "title [de]", "Ihr Konto zu verwalten"),
            ("Purposes", "account", "description [fr]", "Vous vous inscrivez."),
        ],
    );
    let expected = [
        "-title = { en = \"run your account\", de = \"Ihr Konto zu führen\" } # two languages",
        "+title = { en = \"run your account\", de = \"Ihr Konto zu verwalten\" } # two languages",
        "-description = \"You sign up.\"",
        "+description = { en = \"You sign up.\", fr = \"Vous vous inscrivez.\" }",
    ];
    assert_eq!(lines(SMALL, &import), expected);
}

#[test]
fn lists_days_and_nested_keys_take_their_form() {
    let import = changed(
        SMALL,
        &[
            ("Purposes", "account", "recipients", "mailer\nbank"),
            ("Recipients", "mailer", "transfer.mechanism", "scc"),
            ("Recipients", "mailer", "transfer.checked_on", "2026-12-01"),
            ("Measures", "backup", "everywhere", "yes"),
            ("Trackers", "", "name", "sid"),
            ("Purposes, differences", "account", "countries", "GB"),
            ("Retention", "long", "period", "pending: legal team until 2026-12-01"),
        ],
    );
    assert_eq!(import.unplaced, [""; 0]);
    let text = &import.files[0].1;
    for line in [
        "recipients = [\"mailer\", \"bank\"]\n",
        "transfer = { mechanism = \"scc\", checked_on = 2026-12-01 }\n",
        "\n[measure.backup]\neverywhere = true\n",
        "\n[[tracker]]\nname = \"sid\"\n",
        "\n[[purpose.account.use]]\ncountries = [\"GB\"]\n",
        "\n[retention.long]\nperiod = { pending = \"legal team\", until = 2026-12-01 }\n",
    ] {
        assert!(text.contains(line), "{line} is not in {text}");
    }
    let again = one(text);
    assert_eq!(super::import(&again, &export(&again).expect("written")).expect("read").files, again);
}

#[test]
fn an_empty_cell_takes_the_key_away_and_a_row_that_is_gone_takes_nothing() {
    let import = changed(SMALL, &[("Purposes", "account", "recipients", "")]);
    assert_eq!(lines(SMALL, &import), ["-recipients = [\"mailer\"]"]);
    let files = one(SMALL);
    let mut sheets = sheets(&files);
    for sheet in &mut sheets {
        sheet.rows.retain(|row, _| *row < 2 || sheet.name != "Recipients");
    }
    sheets.retain(|sheet| sheet.name != "Events");
    let import = super::import(&files, &bytes(&sheets)).expect("read");
    assert_eq!(import.files, files);
    assert_eq!(import.kept, ["`mailer` of the sheet `Recipients`", "the sheet `Events`"]);
}

#[test]
fn a_name_that_was_changed_is_told_beside_the_entry_that_keeps_it() {
    let files = one(SMALL);
    let mut sheets = sheets(&files);
    let purposes = sheets.iter_mut().find(|sheet| sheet.name == "Purposes").expect("the sheet");
    let row = purposes.rows.values_mut().last().expect("the purpose");
    row.insert(0, Cell::Text("acount".to_owned()));
    let import = import(&files, &bytes(&sheets)).expect("read");
    assert_eq!(import.kept, ["`account` of the sheet `Purposes` (is the new `acount` meant for it?)"]);
}

#[test]
fn what_has_no_place_is_named_with_its_cell() {
    let import = changed(
        SMALL,
        &[
            ("Purposes", "account", "colour", "red"),
            ("Purposes", "My Purpose", "legal_basis", "consent"),
            ("Purposes, differences", "nothing", "countries", "GB"),
            ("Measures", "backup", "everywhere", "maybe"),
            ("Declarations", "7", "what", "nothing_sold"),
        ],
    );
    assert_eq!(import.unplaced.len(), 6, "{:#?}", import.unplaced);
    for (unplaced, cell) in import.unplaced.iter().zip([
        "Purposes!",
        "Purposes!",
        "Purposes!A4: `My Purpose` is no name",
        "Purposes, differences!A3: `nothing`",
        "Measures!",
        "Declarations!A3: no entry has the number `7`",
    ]) {
        assert!(unplaced.starts_with(cell), "{unplaced} does not begin with {cell}");
    }
}

#[test]
fn a_key_changes_in_the_file_that_has_it() {
    let root = "include = [\"legal/*.toml\"]\n[event.close]\ntitle = \"you close it\"\n";
    let other = "[recipient.mailer]\nname = \"Mail Ltd\" # since 2024\n";
    let files = vec![("fieldnote.toml".to_owned(), root.to_owned()), ("legal/r.toml".to_owned(), other.to_owned())];
    let mut sheets = sheets(&files);
    set(&mut sheets, "Recipients", "mailer", "name", "Mail AG");
    set(&mut sheets, "Recipients", "bank", "name", "Bank");
    let import = import(&files, &bytes(&sheets)).expect("read");
    assert_eq!(import.files[0].1, root);
    let expected = "[recipient.mailer]\nname = \"Mail AG\" # since 2024\n\n[recipient.bank]\nname = \"Bank\"\n";
    assert_eq!(import.files[1].1, expected);
}

#[test]
fn a_file_that_is_none_or_too_large_is_refused() {
    let files = one(SMALL);
    assert!(matches!(import(&files, b"no spreadsheet"), Err(Error::NoSpreadsheet(_))));
    assert!(matches!(import(&files, b""), Err(Error::NoSpreadsheet(_))));
    let mut bomb = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    bomb.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).expect("a part");
    for _ in 0..300 {
        std::io::Write::write_all(&mut bomb, &vec![b' '; 1 << 20]).expect("memory takes all");
    }
    let bomb = bomb.finish().expect("finished").into_inner();
    assert!(bomb.len() < 1 << 20);
    assert!(matches!(import(&files, &bomb), Err(Error::TooLarge)));
}

#[test]
fn far_cells_do_not_fill_the_memory() {
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    page.set_name("Purposes").expect("a name");
    page.write_string(0, 0, ENTRY).expect("a text");
    page.write_string(1_048_575, 16_383, "far").expect("a text");
    let bytes = workbook.save_to_buffer().expect("written");
    let import = import(&one(SMALL), &bytes).expect("read");
    assert_eq!(import.unplaced, ["Purposes!A1048576: the row has no name; write one into the first column"]);
}

#[test]
fn broken_spreadsheets_end_in_an_error_or_change_nothing_unseen() {
    let files = one(SMALL);
    let whole = export(&files).expect("written");
    for cut in (0..whole.len()).step_by(97) {
        assert!(import(&files, &whole[..cut]).is_err());
    }
    // Parts that are not what they should be, in an archive that is sound.
    for (part, bad) in [
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"Purposes\" r:id=\"rId9\"/>"),
        ("xl/sharedStrings.xml", "<sst count=\"4294967295\" uniqueCount=\"4294967295\"><si><t>a"),
        (
            "xl/sharedStrings.xml",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>",
        ),
        (
            "xl/worksheets/sheet2.xml",
            "<worksheet><sheetData><row r=\"99999999999\"><c r=\"ZZZZZZ1\" t=\"s\"><v>77</v></c>",
        ),
        (
            "xl/worksheets/sheet2.xml",
            "<worksheet><sheetData><row r=\"0\"><c r=\"A0\" t=\"s\"><v>-1</v></c></row></sheetData></worksheet>",
        ),
        ("xl/worksheets/sheet2.xml", "\u{0}\u{1}"),
        ("xl/styles.xml", "<styleSheet><cellXfs count=\"-1\"><xf numFmtId=\"x\"/></cellXfs>"),
    ] {
        let _ = import(&files, &with(&whole, part, bad));
    }
}

/// The archive with one part replaced.
fn with(archive: &[u8], part: &str, content: &str) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(std::io::Cursor::new(archive)).expect("an archive");
    let mut to = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut file = from.by_index(index).expect("a part");
        let name = file.name().expect("a name").into_owned();
        to.start_file(&name, zip::write::SimpleFileOptions::default()).expect("a part");
        if name == part {
            std::io::Write::write_all(&mut to, content.as_bytes()).expect("memory takes all");
        } else {
            std::io::copy(&mut file, &mut to).expect("memory takes all");
        }
    }
    to.finish().expect("finished").into_inner()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_survives_the_way_out_and_back(text in "(\\PC|\n|\t|\u{1}|_x000A_|=|'|\"){1,60}") {
        let value = toml_edit::Value::from(text.as_str());
        let files = one(&format!("[purpose.a]\ntitle = {value}\nrecipients = [{value}]\nlegal_basis = {value}\n"));
        let back = import(&files, &export(&files).expect("written")).expect("read");
        prop_assert_eq!(back.files, files);
    }

    #[test]
    fn damaged_bytes_do_no_harm(at in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..8)) {
        let files = one(SMALL);
        let mut bytes = export(&files).expect("written");
        for (index, byte) in at {
            let index = index.index(bytes.len());
            bytes[index] = byte;
        }
        let _ = import(&files, &bytes);
    }
}
