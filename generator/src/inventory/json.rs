//! An inventory as JSON, laid out as `serde_json` lays it out, several records at a time.

use std::io::{self, Write};

use fieldnote_schema::Record;
use rayon::prelude::*;
use serde::Serialize as _;
use serde_json::ser::{Formatter, Serializer};

use super::Inventory;
use crate::workers;

/// How many records one worker writes at once, and how many such texts are in memory.
const CHUNK: usize = 16;
const TEXTS: usize = 32;

/// How deep the records of an inventory are.
const DEPTH: usize = 2;

impl Inventory {
    /// Writes the inventory as JSON.
    ///
    /// # Errors
    ///
    /// What the writer reports.
    pub fn write_json(&self, out: &mut dyn Write) -> io::Result<()> {
        let around = Self {
            format: self.format.clone(),
            packages: self.packages.clone(),
            records: Vec::new(),
            assumed: self.assumed.clone(),
            findings: Vec::new(),
        };
        let around = serde_json::to_string_pretty(&around)?;
        // A text within JSON has no line break, so this is the key of the inventory and nothing else.
        let Some((before, after)) = around.split_once("\n  \"records\": []").filter(|_| !self.records.is_empty())
        else {
            return out.write_all(around.as_bytes());
        };
        let pool = workers::pool().map_err(io::Error::other)?;
        write!(out, "{before}\n  \"records\": [")?;
        let mut texts = vec![Vec::new(); TEXTS];
        for (number, batch) in self.records.chunks(CHUNK * TEXTS).enumerate() {
            let chunks = batch.par_chunks(CHUNK);
            let texts = &mut texts[..chunks.len()];
            pool.install(|| texts.par_iter_mut().zip(chunks).try_for_each(|(text, records)| entries(records, text)))?;
            for (place, text) in texts.iter().enumerate() {
                let is_first = number == 0 && place == 0;
                out.write_all(&text[usize::from(is_first)..])?;
            }
        }
        write!(out, "\n  ]{after}")
    }
}

/// The entries of the list of records, each with the comma before it.
fn entries(records: &[Record], text: &mut Vec<u8>) -> io::Result<()> {
    text.clear();
    for record in records {
        line(text, false, DEPTH)?;
        record.serialize(&mut Serializer::with_formatter(&mut *text, Pretty { depth: DEPTH, is_filled: false }))?;
    }
    Ok(())
}

/// The layout of `serde_json` from a given depth on, with an indentation written in one piece: there it is as many
/// writes as the entry is deep.
struct Pretty {
    depth: usize,
    /// The innermost list or object that was closed or written to has entries.
    is_filled: bool,
}

impl Pretty {
    fn open(&mut self, out: &mut (impl Write + ?Sized), bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.is_filled = false;
        out.write_all(bracket)
    }

    fn close(&mut self, out: &mut (impl Write + ?Sized), bracket: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if self.is_filled {
            line(out, true, self.depth)?;
        }
        out.write_all(bracket)
    }
}

/// A new line at a depth, after a comma unless it is the first.
fn line(out: &mut (impl Write + ?Sized), is_first: bool, depth: usize) -> io::Result<()> {
    const LINE: &[u8] = b",\n                                ";
    const DEEPEST: usize = (LINE.len() - 2) / 2;
    out.write_all(&LINE[usize::from(is_first)..2 + 2 * depth.min(DEEPEST)])?;
    (DEEPEST..depth).try_for_each(|_| out.write_all(b"  "))
}

impl Formatter for Pretty {
    fn begin_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"[")
    }

    fn end_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"]")
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        line(out, first, self.depth)
    }

    fn end_array_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_filled = true;
        Ok(())
    }

    fn begin_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"{")
    }

    fn end_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"}")
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        line(out, first, self.depth)
    }

    fn begin_object_value<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_filled = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use fieldnote_schema::{Class, Field, Held, Keys, Place, RecordId, Shape, Target};

    use super::*;
    use crate::inventory::{Assumption, FORMAT};

    fn record(number: usize) -> Record {
        // Deeper than one line's worth of indentation now and then.
        let leaf = Held { written: "T".into(), target: Target::Parameter { name: "T".into() }, arguments: Vec::new() };
        let held = (0..number % 12).fold(leaf, |inner, _| Held { arguments: vec![inner, held()], ..held() });
        let field = Field {
            name: "a".into(),
            variant: None,
            ty: "\"\u{1}\n".into(),
            class: Class::Holds { types: vec![held], nested: true },
            keys: Keys { purposes: Some(Vec::new()), ..Keys::default() },
            wire_name: None,
            column: None,
            wire_skip: false,
            wire_flatten: false,
            doc: None,
            place: Place::default(),
        };
        Record {
            id: RecordId { path: format!("shop::Order{number}"), ..RecordId::default() },
            shape: Shape::Struct,
            mark: None,
            keys: Keys::default(),
            doc: Some("\n  \"records\": []".into()),
            table: None,
            parameters: vec!["T".into(); number % 3],
            fields: vec![field; usize::from(number < 40)],
            place: Place::file("src/lib.rs"),
        }
    }

    fn held() -> Held {
        Held { written: "Page".into(), target: Target::Unresolved { reason: "none".into() }, arguments: Vec::new() }
    }

    #[test]
    fn the_text_is_that_of_serde_json() -> io::Result<()> {
        for count in [0, 1, 2, CHUNK, CHUNK + 1, CHUNK * TEXTS + 1] {
            let inventory = Inventory {
                format: FORMAT.into(),
                packages: Vec::new(),
                records: (0..count).map(record).collect(),
                assumed: vec![Assumption { predicate: "[]".into(), place: Place::file("src/lib.rs") }],
                findings: Vec::new(),
            };
            let mut text = Vec::new();
            inventory.write_json(&mut text)?;
            let expected = serde_json::to_string_pretty(&inventory)?;
            assert!(String::from_utf8_lossy(&text) == expected, "{count} records");
        }
        Ok(())
    }
}
