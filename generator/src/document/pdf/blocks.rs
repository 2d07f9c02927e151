//! Marked Markdown as plain data: blocks of inline pieces, for who builds a document from them.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde_json::{Value, json};

use crate::document::{
    columns,
    evidence::{self, Entry, Marks, Piece},
    html,
};

/// A row of more characters does not fit on a few lines.
const LINE: usize = 200;

/// A document as data.
pub(super) struct Content {
    pub(super) blocks: Vec<Value>,
    /// Columns of its widest table.
    pub(super) columns: usize,
}

/// What is being read: the pieces so far, and what they become at the end.
struct Frame {
    kind: Kind,
    items: Vec<Value>,
}

enum Kind {
    Root,
    Heading(u8),
    Paragraph,
    List(Option<u64>),
    Item,
    Quote,
    Code(String),
    Strong,
    Emph,
    /// A link, or what is no link for a reader of paper.
    Link(Option<String>),
    /// A link to the page of another language, which says nothing on paper.
    Page,
    Table,
    Head,
    Row,
    Cell,
}

/// Reads marked Markdown; of its marks, gaps are kept.
pub(super) fn blocks(marked: &str, marks: &Marks) -> Content {
    let root = Frame { kind: Kind::Root, items: Vec::new() };
    let mut reader = Reader { marks, open: vec![root], within: Vec::new(), columns: 0 };
    for event in Parser::new_ext(marked, html::options()) {
        reader.event(event);
    }
    while reader.open.len() > 1 {
        reader.close();
    }
    let blocks = reader.open.pop().map(|root| root.items).unwrap_or_default();
    Content { blocks, columns: reader.columns }
}

struct Reader<'m> {
    marks: &'m Marks,
    open: Vec<Frame>,
    /// Whether each open mark is a gap.
    within: Vec<bool>,
    columns: usize,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text)
            | Event::Html(text)
            | Event::InlineHtml(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => self.text(&text),
            Event::Code(text) => self.push(json!({ "kind": "code", "text": evidence::strip(&text) })),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.push(json!({ "kind": "break" })),
            Event::Rule | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(Frame { kind: Kind::Code(code), .. }) = self.open.last_mut() {
            code.push_str(&evidence::strip(text));
            return;
        }
        for piece in evidence::pieces(text) {
            match piece {
                Piece::Open(index) => self.within.push(matches!(self.marks.get(index), Some(Entry::Gap(..)))),
                Piece::Close => {
                    self.within.pop();
                }
                Piece::Text(text) => self.words(text),
            }
        }
    }

    /// Words; a gap stays in one piece, whatever was escaped in it.
    fn words(&mut self, text: &str) {
        if !self.within.contains(&true) {
            self.push(json!({ "kind": "text", "text": text }));
            return;
        }
        let before = self.open.last_mut().and_then(|frame| frame.items.last_mut()).filter(|it| it["kind"] == "gap");
        match before.and_then(|it| it.get_mut("text")) {
            Some(Value::String(before)) => before.push_str(text),
            _ => self.push(json!({ "kind": "gap", "text": text })),
        }
    }

    fn push(&mut self, value: Value) {
        if let Some(frame) = self.open.last_mut() {
            frame.items.push(value);
        }
    }

    /// Takes away what would have stood between this page and the one before.
    fn drop_separator(&mut self) {
        let Some(frame) = self.open.last_mut() else { return };
        if frame.items.last().and_then(|item| item["text"].as_str()).is_some_and(|text| text.trim() == "·") {
            frame.items.pop();
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        let kind = match tag {
            Tag::Heading { level, .. } => Kind::Heading(level as u8),
            Tag::Paragraph => Kind::Paragraph,
            Tag::List(first) => Kind::List(first),
            Tag::Item => Kind::Item,
            Tag::BlockQuote(_) => Kind::Quote,
            Tag::CodeBlock(_) => Kind::Code(String::new()),
            Tag::Strong => Kind::Strong,
            Tag::Emphasis => Kind::Emph,
            Tag::Link { dest_url, .. } if is_page(&evidence::strip(&dest_url)) => Kind::Page,
            Tag::Link { dest_url, .. } => Kind::Link(absolute(&evidence::strip(&dest_url))),
            Tag::Table(alignments) => {
                self.columns = self.columns.max(alignments.len());
                Kind::Table
            }
            Tag::TableHead => Kind::Head,
            Tag::TableRow => Kind::Row,
            Tag::TableCell => Kind::Cell,
            _ => return,
        };
        self.open.push(Frame { kind, items: Vec::new() });
    }

    fn end(&mut self, tag: TagEnd) {
        let known = matches!(
            tag,
            TagEnd::Heading(_)
                | TagEnd::Paragraph
                | TagEnd::List(_)
                | TagEnd::Item
                | TagEnd::BlockQuote(_)
                | TagEnd::CodeBlock
                | TagEnd::Strong
                | TagEnd::Emphasis
                | TagEnd::Link
                | TagEnd::Table
                | TagEnd::TableHead
                | TagEnd::TableRow
                | TagEnd::TableCell
        );
        if known && self.open.len() > 1 {
            self.close();
        }
    }

    fn close(&mut self) {
        let Some(Frame { kind, items }) = self.open.pop() else { return };
        if matches!(kind, Kind::Heading(_) | Kind::Paragraph | Kind::Item | Kind::Cell) {
            self.within.clear();
        }
        let value = match kind {
            Kind::Root => return,
            Kind::Page => {
                self.drop_separator();
                return;
            }
            Kind::Heading(level) => json!({ "kind": "heading", "level": level, "content": items }),
            Kind::Paragraph => json!({ "kind": "paragraph", "content": items }),
            Kind::List(None) => json!({ "kind": "list", "items": items }),
            Kind::List(Some(start)) => json!({ "kind": "numbers", "start": start, "items": items }),
            Kind::Item => Value::Array(gathered(items)),
            Kind::Quote => json!({ "kind": "quote", "items": items }),
            Kind::Code(text) => json!({ "kind": "code", "text": text }),
            Kind::Strong => json!({ "kind": "strong", "content": items }),
            Kind::Emph => json!({ "kind": "emph", "content": items }),
            Kind::Link(Some(target)) => json!({ "kind": "link", "target": target, "content": items }),
            Kind::Link(None) => {
                for item in items {
                    self.push(item);
                }
                return;
            }
            Kind::Table => table(items),
            Kind::Head | Kind::Row => Value::Array(items),
            Kind::Cell => json!({ "content": items }),
        };
        self.push(value);
    }
}

/// A link that leads somewhere from paper.
fn absolute(target: &str) -> Option<String> {
    let known = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| target.starts_with(scheme));
    (known && html::is_allowed(target)).then(|| target.to_owned())
}

/// Whether a link leads to another page beside this one.
fn is_page(target: &str) -> bool {
    !target.starts_with('#') && !target.contains(':')
}

/// The blocks of an item; words that stand in no paragraph are a block of their own.
fn gathered(items: Vec<Value>) -> Vec<Value> {
    let mut blocks: Vec<Value> = Vec::new();
    let mut words: Vec<Value> = Vec::new();
    for item in items {
        let kind = item.get("kind").and_then(Value::as_str).unwrap_or_default();
        if matches!(kind, "heading" | "paragraph" | "list" | "numbers" | "table" | "facts" | "quote") {
            if !words.is_empty() {
                blocks.push(json!({ "kind": "plain", "content": std::mem::take(&mut words) }));
            }
            blocks.push(item);
        } else {
            words.push(item);
        }
    }
    if !words.is_empty() {
        blocks.push(json!({ "kind": "plain", "content": words }));
    }
    blocks
}

/// A table; one without words in its head says facts.
fn table(rows: Vec<Value>) -> Value {
    let mut rows = rows.into_iter();
    let content = |row: &Value| -> Vec<Value> {
        row.as_array().into_iter().flatten().map(|cell| cell["content"].clone()).collect()
    };
    let head = rows.next().map(|row| content(&row)).unwrap_or_default();
    if head.iter().all(|cell| cell.as_array().is_none_or(Vec::is_empty)) {
        return json!({ "kind": "facts", "rows": rows.map(|row| content(&row)).collect::<Vec<_>>() });
    }
    let rows: Vec<Value> = rows.collect();
    json!({ "kind": "table", "head": head, "shares": shares(&head, &rows), "rows": rows })
}

/// The shares of its columns, where a row is too long for each column to be as wide as its words.
fn shares(head: &[Value], rows: &[Value]) -> Option<Vec<usize>> {
    let mut lengths: Vec<usize> = head.iter().map(length).collect();
    let mut longest = 0;
    for row in rows {
        let cells: Vec<usize> = row.as_array().into_iter().flatten().map(|cell| length(&cell["content"])).collect();
        longest = longest.max(cells.iter().sum());
        lengths.iter_mut().zip(&cells).for_each(|(length, cell)| *length += cell);
    }
    (longest > LINE).then(|| columns::shares(&lengths))
}

/// Characters of a piece.
fn length(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(length).sum(),
        Value::Object(_) => value["text"].as_str().map_or_else(|| length(&value["content"]), |it| it.chars().count()),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::evidence::Evidence;

    fn blocks_of(markdown: &str) -> Content {
        blocks(markdown, &Marks::default())
    }

    #[test]
    fn a_gap_is_told_apart_in_one_piece() {
        let mut marks = Marks::default();
        let said = marks.open(Entry::Fact(Evidence::of("controller.name")));
        let gap = marks.open(Entry::Gap(Evidence::of("controller.contact"), "how to reach us".to_owned()));
        let text = evidence::wrap(&said, &format!("Write to {}.", evidence::wrap(&gap, "\\[missing: how\\]")));
        assert_eq!(
            Value::Array(blocks(&format!("{text}\n\nMore.\n"), &marks).blocks),
            json!([
                { "kind": "paragraph", "content": [
                    { "kind": "text", "text": "Write to " },
                    { "kind": "gap", "text": "[missing: how]" },
                    { "kind": "text", "text": "." },
                ] },
                { "kind": "paragraph", "content": [{ "kind": "text", "text": "More." }] },
            ])
        );
    }

    #[test]
    fn markdown_becomes_data_and_nothing_else() {
        let content = blocks_of("# #set text(red)\n\n- a *b* [c](javascript:x) [d](https://e.example)\n");
        assert_eq!(
            Value::Array(content.blocks),
            json!([
                { "kind": "heading", "level": 1, "content": [{ "kind": "text", "text": "#set text(red)" }] },
                { "kind": "list", "items": [[{ "kind": "plain", "content": [
                    { "kind": "text", "text": "a " },
                    { "kind": "emph", "content": [{ "kind": "text", "text": "b" }] },
                    { "kind": "text", "text": " " },
                    { "kind": "text", "text": "c" },
                    { "kind": "text", "text": " " },
                    { "kind": "link", "target": "https://e.example", "content": [{ "kind": "text", "text": "d" }] },
                ] }]] },
            ])
        );
    }

    #[test]
    fn pages_in_other_languages_leave_nothing_on_paper() {
        let content = blocks_of("Version 3. [Deutsch](a.de.html) · [Français](a.fr.html) · [Español](a.es.html)\n");
        assert_eq!(
            Value::Array(content.blocks),
            json!([{ "kind": "paragraph", "content": [{ "kind": "text", "text": "Version 3. " }] }])
        );
    }

    #[test]
    fn a_table_without_a_head_says_facts() {
        let content = blocks_of("| | |\n|---|---|\n| Why | Because |\n");
        assert_eq!(content.blocks[0]["kind"], "facts");
        assert_eq!(content.columns, 2);
    }

    #[test]
    fn columns_share_the_page_where_a_row_is_long() {
        let of =
            |words: &str| blocks_of(&format!("| a | b |\n|---|---|\n| x | {words} |\n")).blocks[0]["shares"].clone();
        assert_eq!(of("short"), Value::Null);
        assert_eq!(of(&"long ".repeat(100)), json!([3, 22]));
    }
}
