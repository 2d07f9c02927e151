//! What a draft still lacks: said below its title, and listed at its end in the words of its gaps.

use fluent_bundle::{FluentArgs, FluentValue};

use fieldnote_schema::{Class, Record};

use super::{
    context::Builder,
    error::Error,
    evidence::{Entry, Marks, Piece, pieces},
    plan::Kind,
};

/// What is open in a text, each point once: its gaps, and the fields of which nobody has said what they hold.
pub(super) fn of(builder: &Builder<'_>, kind: Kind, text: &str) -> Result<Vec<String>, Error> {
    let mut open: Vec<String> = gaps(text, &builder.marks).into_iter().map(str::to_owned).collect();
    let pending = if kind == Kind::Inventory { 0 } else { pending(builder) };
    if pending > 0 {
        open.push(counted(builder, "draft-pending", pending)?);
    }
    Ok(open)
}

/// The text with the list; as it is where nothing is open. The list bears no marks, so that each gap counts where it
/// stands.
pub(super) fn listed(builder: &Builder<'_>, open: &[String], text: String) -> Result<String, Error> {
    if open.is_empty() {
        return Ok(text);
    }
    let notice = counted(builder, "draft-open", open.len())?;
    let heading = builder.locale.words("draft-list", &[])?;
    let (title, rest) = text.split_once("\n\n").unwrap_or((text.trim_end(), ""));
    let points = open.iter().map(|point| format!("- {point}\n")).collect::<Vec<_>>().concat();
    Ok(format!("{title}\n\n**{notice}**\n\n{}\n\n## {heading}\n\n{points}", rest.trim_end()))
}

fn counted(builder: &Builder<'_>, id: &str, number: usize) -> Result<String, Error> {
    builder.locale.format(id, &[("count", FluentValue::from(number))].into_iter().collect::<FluentArgs<'_>>())
}

/// Fields of which nobody has said yet what they hold: the document may lack data. One that says no subject counts for
/// everybody.
fn pending(builder: &Builder<'_>) -> usize {
    let readers = &builder.document.subjects;
    let concerns = |record: &&Record| match &record.keys.subject {
        Some(subject) => readers.is_empty() || readers.iter().any(|reader| reader.value == *subject),
        None => true,
    };
    let fields = builder.map.inventory.records.iter().filter(concerns).flat_map(|record| &record.fields);
    fields.filter(|field| field.class == Class::Pending).count()
}

/// Each missing fact once, in order of appearance.
fn gaps<'m>(text: &str, marks: &'m Marks) -> Vec<&'m str> {
    let mut open: Vec<&str> = Vec::new();
    for piece in pieces(text) {
        if let Piece::Open(index) = piece
            && let Some(Entry::Gap(_, what)) = marks.get(index)
            && !open.contains(&what.as_str())
        {
            open.push(what);
        }
    }
    open
}
