//! Tables as CSV: one line an activity or rule, the same cells as the document.

use super::{
    Error, Told,
    context::{
        Builder, COLUMNS, Cell, PROCESSOR_COLUMNS, Party, ProcessorRecord, Record, Representative, RetentionSchedule,
        SCHEDULE_COLUMNS,
    },
    escape, evidence, told,
};

/// A table with marks in its cells.
pub(super) struct Sheet {
    /// The message that names a column is `column-<this>`.
    columns: Vec<&'static str>,
    lines: Vec<Line>,
}

/// A line: the id of what it is about, and its cells.
struct Line {
    id: String,
    cells: Vec<String>,
}

/// The record: each line repeats who is responsible, so that it says so on its own.
pub(super) fn record(record: &Record) -> Sheet {
    let who = [party(&record.controller), representatives(&record.representatives), optional(record.dpo.as_ref())];
    let line = |row: &super::context::Row| Line {
        id: row.id.clone(),
        cells: who.iter().cloned().chain([row.title.clone()]).chain(cells(&row.cells)).collect(),
    };
    let columns = ["controller", "representative", "dpo", "purpose"].into_iter().chain(COLUMNS).collect();
    Sheet { columns, lines: record.rows.iter().map(line).collect() }
}

/// The record of a processor: one line a client and activity.
pub(super) fn processor(record: &ProcessorRecord) -> Sheet {
    let who = [party(&record.processor), representatives(&record.representatives), optional(record.dpo.as_ref())];
    let mut lines = Vec::new();
    for client in &record.clients {
        let served = [
            party(&client.party),
            optional(client.representative.as_ref()),
            optional(client.dpo.as_ref()),
            client.processing.clone(),
        ];
        for row in &client.rows {
            let cells = who.iter().chain(&served).cloned().chain([row.title.clone()]).chain(cells(&row.cells));
            lines.push(Line { id: row.id.clone(), cells: cells.collect() });
        }
    }
    let columns = ["processor", "representative", "dpo", "client", "client-representative", "client-dpo"];
    let columns = columns.into_iter().chain(["processing", "purpose"]).chain(PROCESSOR_COLUMNS).collect();
    Sheet { columns, lines }
}

/// The retention schedule: one line a rule.
pub(super) fn schedule(schedule: &RetentionSchedule) -> Sheet {
    let line = |row: &super::context::Row| Line {
        id: row.id.clone(),
        cells: [row.title.clone()].into_iter().chain(cells(&row.cells)).collect(),
    };
    let columns = ["rule"].into_iter().chain(SCHEDULE_COLUMNS).collect();
    Sheet { columns, lines: schedule.rules.iter().map(line).collect() }
}

/// The file, and what it says.
pub(super) fn csv(builder: &Builder<'_>, sheet: &Sheet) -> Result<(Vec<u8>, Told), Error> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let failed = |error: csv::Error| Error::Write { format: "CSV", message: error.to_string() };
    let mut head = Vec::new();
    for column in &sheet.columns {
        head.push(builder.locale.words(&format!("column-{column}"), &[])?);
    }
    writer.write_record(&head).map_err(failed)?;
    let mut said = Vec::new();
    let mut words = evidence::Words::default();
    for line in &sheet.lines {
        let named: Result<Vec<_>, _> = line.cells.iter().map(|cell| builder.with_law(cell)).collect();
        let line = Line { id: line.id.clone(), cells: named? };
        for piece in line.cells.iter().flat_map(|cell| evidence::pieces(cell)) {
            if let evidence::Piece::Open(index) = piece {
                said.push((index, line.id.clone()));
            }
        }
        line.cells.iter().for_each(|cell| words.read(cell, &builder.marks));
        writer.write_record(line.cells.iter().map(|cell| escape::cell(&evidence::strip(cell)))).map_err(failed)?;
    }
    let bytes = writer.into_inner().map_err(|error| Error::Write { format: "CSV", message: error.to_string() })?;
    Ok((bytes, told(&said, &builder.marks, &words)))
}

fn cells(cells: &[Cell]) -> impl Iterator<Item = String> {
    cells.iter().map(|cell| cell.items.join("; "))
}

fn representatives(all: &[Representative]) -> String {
    all.iter().map(|it| party(&it.party)).collect::<Vec<_>>().join("; ")
}

fn optional(known: Option<&Party>) -> String {
    known.map(party).unwrap_or_default()
}

fn party(party: &Party) -> String {
    let ways = [&party.name, &party.address, &party.email, &party.phone, &party.website];
    ways.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
}
