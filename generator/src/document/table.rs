//! The record as CSV: one line an activity, the same cells as the document.

use std::collections::BTreeMap;

use super::{
    Error, Told,
    context::{Builder, COLUMNS, Party, Record},
    escape, evidence, told,
};

/// Columns that every line repeats, so that a line says on its own who is responsible.
const WHO: [&str; 3] = ["controller", "representative", "dpo"];

/// The file, and what it says.
pub(super) fn csv(builder: &Builder<'_>, record: &Record) -> Result<(Vec<u8>, Told), Error> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let failed = |error: csv::Error| Error::Write { format: "CSV", message: error.to_string() };
    let mut head = Vec::new();
    for column in WHO.iter().chain(&["purpose"]).chain(&COLUMNS) {
        head.push(builder.locale.words(&format!("column-{column}"), &[])?);
    }
    writer.write_record(&head).map_err(failed)?;
    let representatives: Vec<_> = record.representatives.iter().map(|it| party(&it.party)).collect();
    let who =
        [party(&record.controller), representatives.join("; "), record.dpo.as_ref().map(party).unwrap_or_default()];
    let mut said = Vec::new();
    let mut words = BTreeMap::new();
    for row in &record.rows {
        let answers = row.cells.iter().map(|cell| cell.items.join("; "));
        let cells: Vec<String> = who.iter().cloned().chain([row.title.clone()]).chain(answers).collect();
        for piece in cells.iter().flat_map(|cell| evidence::pieces(cell)) {
            if let evidence::Piece::Open(index) = piece {
                said.push((index, row.id.clone()));
            }
        }
        words.extend(cells.iter().flat_map(|cell| evidence::words(cell)));
        writer.write_record(cells.iter().map(|cell| escape::cell(&evidence::strip(cell)))).map_err(failed)?;
    }
    let bytes = writer.into_inner().map_err(|error| Error::Write { format: "CSV", message: error.to_string() })?;
    Ok((bytes, told(&said, &builder.marks, &words)))
}

fn party(party: &Party) -> String {
    let ways = [&party.name, &party.address, &party.email, &party.phone, &party.website];
    ways.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
}
