//! Markdown with evidence marks into inert HTML, and the list of what it says where.
//!
//! Raw HTML becomes text, links keep only schemes that cannot run anything, images become their words, and every
//! heading gets an id made of its text, the same that code forges make of the Markdown.

mod table;

use std::collections::BTreeMap;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use schemars::JsonSchema;
use serde::Serialize;

use self::table::Table;
use super::evidence::{self, Entry, Marks, Piece};

/// Schemes that a link can have.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// How many places an element names before it counts the rest.
const PLACES: usize = 12;

/// The body of a page.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// HTML of everything below the title.
    pub(super) html: String,
    /// Text of the first heading of level one.
    pub(super) title: String,
    /// The other headings, in order.
    pub(super) contents: Vec<Heading>,
    /// Marks in order of appearance: index, and id of the heading above.
    pub(super) said: Vec<(usize, String)>,
    /// The heads of wide tables, each once, as text of a style sheet.
    pub(super) heads: Vec<Vec<String>>,
}

/// An entry of the contents list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "ContentsEntry")]
pub(super) struct Heading {
    /// 2 to 6.
    pub(super) level: u8,
    /// Its text.
    pub(super) text: String,
    /// Its id.
    pub(super) id: String,
}

/// Whether a link can lead there: an allowed scheme, or none at all.
pub(super) fn is_allowed(target: &str) -> bool {
    if target.starts_with("//") || target.starts_with('\\') || target.chars().any(char::is_control) {
        return false;
    }
    let path = target.find(['/', '?', '#']).unwrap_or(target.len());
    match target[..path].split_once(':') {
        None => !target.starts_with(char::is_whitespace),
        Some((scheme, _)) => SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known)),
    }
}

/// The id of a heading: lower case, words joined by hyphens.
pub(crate) fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.trim().chars() {
        if c.is_alphanumeric() || c == '_' || c == '-' {
            slug.extend(c.to_lowercase());
        } else if c == ' ' {
            slug.push('-');
        }
    }
    slug
}

/// The options of every parse: tables, and nothing that gives ordinary characters a meaning.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
}

/// Makes HTML of marked Markdown; `evidence` keeps the marks as elements that name fact and places.
pub(super) fn convert(markdown: &str, marks: &Marks, evidence: bool) -> Body {
    let mut writer = Writer::new(marks, evidence);
    for event in Parser::new_ext(markdown, options()) {
        writer.event(event);
    }
    writer.body
}

/// An element that is open: part of the Markdown, or a mark.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Element(&'static str),
    Mark(usize),
    /// A mark that leaves no element.
    Silent,
}

struct Writer<'m> {
    marks: &'m Marks,
    evidence: bool,
    body: Body,
    open: Vec<Open>,
    ids: BTreeMap<String, usize>,
    anchor: String,
    heading: Option<Pending>,
    table: Option<Table>,
    links: Vec<bool>,
    code: bool,
    evidence_ids: usize,
}

/// A heading whose text is still being read.
struct Pending {
    level: u8,
    text: String,
    start: usize,
    first_mark: usize,
}

impl<'m> Writer<'m> {
    fn new(marks: &'m Marks, evidence: bool) -> Self {
        Self {
            marks,
            evidence,
            body: Body::default(),
            open: Vec::new(),
            ids: BTreeMap::new(),
            anchor: String::new(),
            heading: None,
            table: None,
            links: Vec::new(),
            code: false,
            evidence_ids: 0,
        }
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text)
            | Event::Html(text)
            | Event::InlineHtml(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => self.text(&text),
            Event::Code(text) => {
                self.enter("code");
                self.text(&text);
                self.leave("code");
            }
            Event::SoftBreak => self.text("\n"),
            Event::HardBreak => self.push("<br>\n"),
            Event::Rule => self.push("<hr>\n"),
            Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn push(&mut self, html: &str) {
        self.body.html.push_str(html);
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => self.enter("p"),
            Tag::Heading { level, .. } => self.start_heading(level),
            Tag::BlockQuote(_) => self.enter("blockquote"),
            Tag::CodeBlock(_) => self.start_code(),
            Tag::List(Some(first)) => {
                self.push(&format!("<ol start=\"{first}\">\n"));
                self.open.push(Open::Element("ol"));
            }
            Tag::List(None) => self.enter("ul"),
            Tag::Item => self.enter("li"),
            Tag::Table(alignments) => self.start_table(alignments),
            Tag::TableHead => self.start_head(),
            Tag::TableRow => self.start_row(),
            Tag::TableCell => self.start_cell(),
            Tag::Emphasis => self.enter("em"),
            Tag::Strong => self.enter("strong"),
            Tag::Link { dest_url, .. } => {
                let target = evidence::strip(&dest_url);
                let allowed = is_allowed(&target);
                if allowed {
                    self.push(&format!("<a href=\"{}\">", escape(&target)));
                    self.open.push(Open::Element("a"));
                }
                self.links.push(allowed);
            }
            // Nothing is loaded from elsewhere: the words of an image stay as text. The rest is not switched on.
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.leave_block("p"),
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::BlockQuote(_) => self.leave_block("blockquote"),
            TagEnd::CodeBlock => {
                self.code = false;
                self.leave("code");
                self.leave_block("pre");
            }
            TagEnd::List(true) => self.leave_block("ol"),
            TagEnd::List(false) => self.leave_block("ul"),
            TagEnd::Item => self.leave_block("li"),
            TagEnd::Table => self.end_table(),
            TagEnd::TableHead => self.end_head(),
            TagEnd::TableRow => self.leave_block("tr"),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::Emphasis => self.leave("em"),
            TagEnd::Strong => self.leave("strong"),
            TagEnd::Link if self.links.pop() == Some(true) => self.leave("a"),
            _ => {}
        }
    }

    fn enter(&mut self, element: &'static str) {
        self.push(&format!("<{element}>"));
        self.open.push(Open::Element(element));
    }

    /// Closes an element. Marks inside it that are still open close before it and open again behind it.
    fn leave(&mut self, element: &'static str) {
        let mut inner = Vec::new();
        while let Some(open) = self.open.pop() {
            match open {
                Open::Element(name) if name == element => break,
                Open::Element(name) => self.push(&format!("</{name}>")),
                Open::Mark(_) | Open::Silent => {
                    if open != Open::Silent {
                        self.push("</span>");
                    }
                    inner.push(open);
                }
            }
        }
        self.push(&format!("</{element}>"));
        for open in inner.into_iter().rev() {
            if let Open::Mark(index) = open {
                self.open_element(index, None);
            }
            self.open.push(open);
        }
    }

    /// Closes a block; marks do not reach beyond one.
    fn leave_block(&mut self, element: &'static str) {
        while let Some(open) = self.open.pop() {
            match open {
                Open::Element(name) => {
                    self.push(&format!("</{name}>"));
                    if name == element {
                        break;
                    }
                }
                Open::Mark(_) => self.push("</span>"),
                Open::Silent => {}
            }
        }
        self.push("\n");
    }

    fn text(&mut self, text: &str) {
        for piece in evidence::pieces(text) {
            match piece {
                Piece::Text(text) => {
                    if let Some(heading) = &mut self.heading {
                        heading.text.push_str(text);
                    }
                    if let Some(table) = &mut self.table {
                        table.read(text);
                    }
                    let escaped = escape(text);
                    self.push(&escaped);
                }
                Piece::Open(index) => self.open_mark(index),
                Piece::Close => self.close_mark(),
            }
        }
    }

    fn open_mark(&mut self, index: usize) {
        self.body.said.push((index, self.anchor.clone()));
        let shown = match self.marks.get(index) {
            Some(Entry::Gap(..)) => true,
            Some(Entry::Fact(_)) => self.evidence,
            None => false,
        };
        if shown && !self.code {
            self.evidence_ids += 1;
            self.open_element(index, Some(self.evidence_ids));
            self.open.push(Open::Mark(index));
        } else {
            self.open.push(Open::Silent);
        }
    }

    fn open_element(&mut self, index: usize, id: Option<usize>) {
        let Some(entry) = self.marks.get(index) else { return };
        let (evidence, class) = match entry {
            Entry::Fact(evidence) => (evidence, ""),
            Entry::Gap(evidence, _) => (evidence, " class=\"gap\""),
        };
        let mut element = format!("<span{class}");
        if self.evidence {
            if let Some(id) = id {
                element.extend([" id=\"e", &id.to_string(), "\""]);
            }
            element.extend([" data-fact=\"", &escape(&evidence.path()), "\""]);
            let mut from: Vec<String> = evidence.places.iter().take(PLACES).map(ToString::to_string).collect();
            if evidence.places.len() > PLACES {
                from.push(format!("+{}", evidence.places.len() - PLACES));
            }
            if !from.is_empty() {
                element.extend([" data-from=\"", &escape(&from.join(" ")), "\""]);
            }
        }
        element.push('>');
        self.push(&element);
    }

    /// Closes the innermost mark, if no element of the Markdown lies between.
    fn close_mark(&mut self) {
        match self.open.last() {
            Some(Open::Mark(_)) => {
                self.push("</span>");
                self.open.pop();
            }
            Some(Open::Silent) => {
                self.open.pop();
            }
            Some(Open::Element(_)) | None => {}
        }
    }

    fn start_heading(&mut self, level: HeadingLevel) {
        let first_mark = self.body.said.len();
        self.heading =
            Some(Pending { level: level as u8, text: String::new(), start: self.body.html.len(), first_mark });
        self.open.push(Open::Element("h"));
    }

    fn end_heading(&mut self) {
        while let Some(open) = self.open.pop() {
            match open {
                Open::Element("h") => break,
                Open::Element(name) => self.push(&format!("</{name}>")),
                Open::Mark(_) => self.push("</span>"),
                Open::Silent => {}
            }
        }
        let Some(heading) = self.heading.take() else { return };
        let inner = self.body.html.split_off(heading.start);
        let id = self.unique(&slug(&heading.text));
        for said in &mut self.body.said[heading.first_mark..] {
            said.1.clone_from(&id);
        }
        let level = heading.level;
        self.push(&format!("<h{level} id=\"{}\">{inner}</h{level}>\n", escape(&id)));
        if level == 1 && self.body.title.is_empty() {
            self.body.title = heading.text;
        } else {
            self.body.contents.push(Heading { level, text: heading.text, id: id.clone() });
        }
        self.anchor = id;
    }

    /// The id, with a number where it was given before.
    fn unique(&mut self, id: &str) -> String {
        let id = if id.is_empty() { "section" } else { id };
        let count = self.ids.entry(id.to_owned()).or_insert(0);
        *count += 1;
        if *count == 1 { id.to_owned() } else { format!("{id}-{}", *count - 1) }
    }

    fn start_code(&mut self) {
        self.code = true;
        self.enter("pre");
        self.enter("code");
    }
}

fn escape(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    tera::escape_html(text, &mut out).expect("memory takes all");
    String::from_utf8(out).expect("escaping keeps text valid")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::evidence::{Evidence, wrap};

    fn html(markdown: &str) -> String {
        convert(markdown, &Marks::default(), true).html
    }

    #[test]
    fn markup_in_markdown_becomes_text() {
        assert_eq!(html("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
        assert_eq!(html("a <b>x</b>"), "<p>a &lt;b&gt;x&lt;/b&gt;</p>\n");
        assert_eq!(html("[x](javascript:alert(1)) ![y](https://e.example/p.png)"), "<p>x y</p>\n");
    }

    #[test]
    fn links_keep_allowed_schemes_only() {
        for target in ["https://a.example", "mailto:a@b.example", "tel:+49", "#rights", "notice.de.html", "HTTPS://a"] {
            assert!(is_allowed(target), "{target}");
        }
        for target in
            ["javascript:x", "data:text/html,x", " javascript:x", "//a.example", "vbscript:x", "java\nscript:x"]
        {
            assert!(!is_allowed(target), "{target}");
        }
    }

    #[test]
    fn headings_get_ids_that_stay_apart() {
        let body = convert("# Title\n\n## Your rights\n\n## Your rights\n", &Marks::default(), false);
        assert_eq!(body.title, "Title");
        let ids: Vec<_> = body.contents.iter().map(|heading| heading.id.as_str()).collect();
        assert_eq!(ids, ["your-rights", "your-rights-1"]);
    }

    #[test]
    fn a_table_without_a_head_has_row_headings() {
        let html = html("| | |\n|---|---|\n| Why | Because |\n");
        assert!(html.contains("<th scope=\"row\">Why</th>"), "{html}");
        assert!(!html.contains("<thead>"), "{html}");
    }

    #[test]
    fn marks_become_elements_that_name_their_evidence() {
        let mut marks = Marks::default();
        let place = fieldnote_schema::Place::new("fieldnote.toml", 7, 1);
        let open = marks.open(Entry::Fact(Evidence::of("controller.name").at([&place])));
        let text = format!("## Us\n\n**{}** are we.", wrap(&open, "Harbour"));
        let body = convert(&text, &marks, true);
        let expected = "<strong><span id=\"e1\" data-fact=\"controller.name\" data-from=\"fieldnote.toml:7:1\">Harbour</span></strong>";
        assert!(body.html.contains(expected), "{}", body.html);
        assert_eq!(body.said, [(0, "us".to_owned())]);
        assert!(!convert(&text, &marks, false).html.contains("span"));
    }

    #[test]
    fn elements_nest_even_where_marks_and_emphasis_cross() {
        let mut marks = Marks::default();
        let open = marks.open(Entry::Fact(Evidence::of("controller.name")));
        let crossed = format!("**a {open}b** c\u{FDE2} d");
        let html = convert(&crossed, &marks, true).html;
        assert_eq!(html.matches("<span").count(), html.matches("</span>").count(), "{html}");
    }
}
