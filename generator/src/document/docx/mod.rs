//! Markdown with evidence marks into a Word file: headings, lists, tables and links as Word knows them.
//!
//! It follows the same events as [`super::html`] and keeps the same promises: raw HTML is text, links keep only schemes
//! that cannot run anything, images become their words. The same Markdown is the same bytes.

mod logo;
mod table;

use std::{collections::VecDeque, io::Cursor};

use docx_rs::{
    AbstractNumbering, BreakType, Docx, Hyperlink, HyperlinkData, HyperlinkType, IndentLevel, Level, LevelJc,
    LevelText, LineSpacing, NumberFormat, Numbering, NumberingId, PageMargin, Paragraph, Run, RunFonts,
    SpecialIndentType, Start, Style, StyleType,
};
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

pub(super) use self::logo::takes;
use self::table::Pending;
use super::{
    Error,
    evidence::{self, Entry, Marks, Piece},
    html,
    page::Look,
};

/// Font sizes of headings in half points, by level.
const HEADINGS: [usize; 6] = [36, 28, 24, 22, 21, 21];

/// The numbering of lists without numbers; lists with numbers have one each from the next on. The library has one of its
/// own under 1.
const BULLETS: usize = 10;

/// Levels of lists that are told apart.
const LEVELS: usize = 4;

const ACCENT: &str = "0B5C6B";

/// The file.
pub(super) fn docx(markdown: &str, marks: &Marks, language: &str, look: &Look<'_>) -> Result<Vec<u8>, Error> {
    let accent = look.accent.map_or(ACCENT, |accent| accent.trim_start_matches('#'));
    let html::Body { title, contents, .. } = html::convert(markdown, marks, false);
    let mut writer = Writer::new(marks, accent);
    let logo = look.logo.as_ref().and_then(|logo| Some((logo::picture(logo)?, logo.owner.as_str())));
    let owner = logo.as_ref().map(|(_, owner)| *owner);
    if let Some((picture, _)) = logo {
        writer.run(Run::new().add_image(picture));
        writer.flush();
    }
    writer.ahead = contents.iter().map(|heading| heading.id.clone()).collect();
    writer.anchors = contents.into_iter().map(|heading| heading.id).collect();
    for event in Parser::new_ext(markdown, html::options()) {
        writer.event(event);
    }
    writer.flush();
    pack(writer.docx, language, &title, owner)
}

/// Adds what the library has no words for: the language of the text, headings of tables that come again on each page,
/// whose the logo is.
fn pack(docx: Docx, language: &str, title: &str, owner: Option<&str>) -> Result<Vec<u8>, Error> {
    let mut parts = docx.build();
    let escaped = |text: &str| {
        let mut out = Vec::new();
        let _ = tera::escape_html(text, &mut out);
        String::from_utf8(out).unwrap_or_default()
    };
    let tag = escaped(language);
    let defaults = "</w:rPr></w:rPrDefault>";
    parts.styles = replaced(parts.styles, defaults, &format!("<w:lang w:val=\"{tag}\" />{defaults}"));
    parts.document = replaced(parts.document, table::HEAD, "<w:tblHeader />");
    if let Some(owner) = owner {
        let named = format!("name=\"Logo\" descr=\"{}\" />", escaped(owner));
        parts.document = replaced(parts.document, "name=\"Figure\" />", &named);
    }
    let about = format!("<dc:title>{}</dc:title><dc:language>{tag}</dc:language>", escaped(title));
    let end = "</cp:coreProperties>";
    parts.doc_props.core = replaced(parts.doc_props.core, end, &format!("{about}{end}"));
    parts.document_rels = in_order(parts.document_rels);
    let mut bytes = Cursor::new(Vec::new());
    parts.pack(&mut bytes).map_err(|error| Error::Write { format: "DOCX", message: error.to_string() })?;
    Ok(bytes.into_inner())
}

fn replaced(part: Vec<u8>, from: &str, to: &str) -> Vec<u8> {
    String::from_utf8(part)
        .map_or_else(std::string::FromUtf8Error::into_bytes, |text| text.replace(from, to).into_bytes())
}

/// The relations of a part sorted: the library writes them in the order of a hash map.
fn in_order(part: Vec<u8>) -> Vec<u8> {
    let Ok(text) = String::from_utf8(part.clone()) else { return part };
    let (Some(start), Some(end)) = (text.find("<Relationship "), text.rfind("</Relationships>")) else { return part };
    let mut relations: Vec<&str> = text[start..end].split_inclusive("/>").collect();
    relations.sort_unstable();
    format!("{}{}{}", &text[..start], relations.concat(), &text[end..]).into_bytes()
}

struct Writer<'m> {
    marks: &'m Marks,
    accent: &'m str,
    docx: Docx,
    paragraph: Option<Paragraph>,
    heading: Option<usize>,
    /// The numbering of each list that is open.
    lists: Vec<usize>,
    numberings: usize,
    /// The next paragraph begins an item.
    item: bool,
    quotes: usize,
    table: Option<Pending>,
    /// A link, if its target is allowed.
    links: Vec<Option<Hyperlink>>,
    bold: usize,
    italic: usize,
    code: usize,
    /// Whether each open mark is a gap.
    open: Vec<bool>,
    /// Ids of the headings below the title: all of them, and those to come.
    anchors: Vec<String>,
    ahead: VecDeque<String>,
    titled: bool,
    paragraphs: usize,
    targets: usize,
}

impl<'m> Writer<'m> {
    fn new(marks: &'m Marks, accent: &'m str) -> Self {
        Self {
            marks,
            accent,
            docx: empty(accent),
            paragraph: None,
            heading: None,
            lists: Vec::new(),
            numberings: BULLETS,
            item: false,
            quotes: 0,
            table: None,
            links: Vec::new(),
            bold: 0,
            italic: 0,
            code: 0,
            open: Vec::new(),
            anchors: Vec::new(),
            ahead: VecDeque::new(),
            titled: false,
            paragraphs: 0,
            targets: 0,
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
                self.code += 1;
                self.text(&text);
                self.code -= 1;
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.run(Run::new().add_break(BreakType::TextWrapping)),
            Event::Rule | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.flush();
                self.heading = Some(index(level));
            }
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::CodeBlock(_) => self.code += 1,
            Tag::List(first) => self.start_list(first),
            Tag::Item => {
                self.flush();
                self.item = true;
            }
            Tag::Table(alignments) => {
                self.flush();
                self.table = Some(Pending::new(alignments.len()));
            }
            Tag::TableHead => self.with_table(Pending::start_head),
            Tag::TableCell => self.with_table(Pending::start_cell),
            Tag::Emphasis => self.italic += 1,
            Tag::Strong => self.bold += 1,
            Tag::Link { dest_url, .. } => self.start_link(&evidence::strip(&dest_url)),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.flush(),
            TagEnd::Heading(level) => {
                self.mark_heading(level);
                self.flush();
                self.heading = None;
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::CodeBlock => {
                self.flush();
                self.code = self.code.saturating_sub(1);
            }
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::Item => {
                self.flush();
                self.item = false;
            }
            TagEnd::TableCell => {
                self.flush();
                self.with_table(Pending::end_cell);
            }
            TagEnd::TableHead => self.with_table(Pending::end_head),
            TagEnd::TableRow => self.with_table(Pending::end_row),
            TagEnd::Table => self.end_table(),
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Link => {
                if let Some(Some(link)) = self.links.pop() {
                    let paragraph = self.take_paragraph();
                    self.paragraph = Some(paragraph.add_hyperlink(link));
                }
            }
            _ => {}
        }
    }

    fn with_table(&mut self, change: impl FnOnce(&mut Pending)) {
        if let Some(table) = &mut self.table {
            change(table);
        }
    }

    fn start_list(&mut self, first: Option<u64>) {
        self.flush();
        let Some(first) = first else {
            self.lists.push(BULLETS);
            return;
        };
        self.numberings += 1;
        let first = usize::try_from(first).unwrap_or(1);
        let docx = std::mem::take(&mut self.docx);
        self.docx = docx
            .add_abstract_numbering(levels(self.numberings, "decimal", first))
            .add_numbering(Numbering::new(self.numberings, self.numberings));
        self.lists.push(self.numberings);
    }

    fn start_link(&mut self, target: &str) {
        if let Some(id) = target.strip_prefix('#') {
            let bookmark = self.anchors.iter().position(|anchor| anchor == id).map(bookmark);
            self.links.push(bookmark.map(|name| Hyperlink::new(name, HyperlinkType::Anchor)));
            return;
        }
        if !html::is_allowed(target) {
            self.links.push(None);
            return;
        }
        let mut link = Hyperlink::new(target, HyperlinkType::External);
        self.targets += 1;
        if let HyperlinkData::External { rid, .. } = &mut link.link {
            *rid = format!("rIdLink{}", self.targets);
        }
        self.links.push(Some(link));
    }

    /// Lets links lead to the heading that ends; the first of level one is the title.
    fn mark_heading(&mut self, level: HeadingLevel) {
        if level == HeadingLevel::H1 && !std::mem::replace(&mut self.titled, true) {
            return;
        }
        if self.ahead.pop_front().is_some() {
            let number = self.anchors.len() - self.ahead.len();
            let paragraph = self.take_paragraph().add_bookmark_start(number, bookmark(number - 1));
            self.paragraph = Some(paragraph.add_bookmark_end(number));
        }
    }

    fn text(&mut self, text: &str) {
        for piece in evidence::pieces(text) {
            match piece {
                Piece::Text(text) => self.words(text),
                Piece::Open(index) => self.open.push(matches!(self.marks.get(index), Some(Entry::Gap(..)))),
                Piece::Close => {
                    self.open.pop();
                }
            }
        }
    }

    fn words(&mut self, text: &str) {
        if text.trim().is_empty() && self.paragraph.is_none() {
            return;
        }
        self.with_table(|table| table.count(text));
        for (number, line) in text.split('\n').enumerate() {
            let mut run = Run::new();
            if number > 0 {
                run = run.add_break(BreakType::TextWrapping);
            }
            self.run(run.add_text(line));
        }
    }

    fn run(&mut self, mut run: Run) {
        let in_head = self.table.as_ref().is_some_and(Pending::is_in_head);
        if self.bold > 0 || in_head {
            run = run.bold();
        }
        if self.italic > 0 {
            run = run.italic();
        }
        if self.code > 0 {
            run = run.fonts(RunFonts::new().ascii("Consolas").hi_ansi("Consolas"));
        }
        if self.open.contains(&true) {
            run = run.bold().highlight("yellow");
        }
        if let Some(Some(link)) = self.links.last_mut() {
            link.children.push(docx_rs::ParagraphChild::Run(Box::new(run.color(self.accent).underline("single"))));
            return;
        }
        let paragraph = self.take_paragraph();
        self.paragraph = Some(paragraph.add_run(run));
    }

    /// The paragraph that is open, or a new one.
    fn take_paragraph(&mut self) -> Paragraph {
        if let Some(paragraph) = self.paragraph.take() {
            return paragraph;
        }
        self.paragraphs += 1;
        let paragraph = Paragraph::new().id(format!("{:08X}", self.paragraphs));
        let depth = self.lists.len().min(LEVELS);
        if let Some(table) = &self.table {
            // A fact is short, so its row stays on one page; a row of a wide table can be longer than a page.
            return paragraph.line_spacing(LineSpacing::new().before(40).after(40)).keep_lines(table.is_of_facts());
        }
        if let Some(level) = self.heading {
            return paragraph.style(&format!("Heading{}", level + 1)).keep_next(true);
        }
        match self.lists.last() {
            Some(list) if std::mem::take(&mut self.item) => {
                paragraph.numbering(NumberingId::new(*list), IndentLevel::new(depth - 1))
            }
            _ if depth + self.quotes > 0 => {
                let left = i32::try_from((depth + self.quotes) * 400).unwrap_or(0);
                paragraph.indent(Some(left), None, None, None)
            }
            _ => paragraph,
        }
    }

    /// Ends the paragraph that is open.
    fn flush(&mut self) {
        let Some(paragraph) = self.paragraph.take() else { return };
        match &mut self.table {
            Some(table) => table.add(paragraph),
            None => self.docx = std::mem::take(&mut self.docx).add_paragraph(paragraph),
        }
    }

    fn end_table(&mut self) {
        let Some(made) = self.table.take().and_then(Pending::finish) else { return };
        self.paragraphs += 1;
        let space = Paragraph::new().id(format!("{:08X}", self.paragraphs));
        self.docx = std::mem::take(&mut self.docx).add_table(made).add_paragraph(space);
    }
}

/// A document with its styles and without text.
fn empty(accent: &str) -> Docx {
    let margin = PageMargin { top: 1134, left: 1134, bottom: 1134, right: 1134, header: 567, footer: 567, gutter: 0 };
    let font = RunFonts::new().ascii("Calibri").hi_ansi("Calibri").cs("Calibri");
    let mut docx = Docx::new()
        .created_at("1980-01-01T00:00:00Z")
        .updated_at("1980-01-01T00:00:00Z")
        .page_size(11_906, 16_838)
        .page_margin(margin)
        .default_fonts(font)
        .default_size(22)
        .default_line_spacing(LineSpacing::new().after(120))
        .add_abstract_numbering(levels(BULLETS, "bullet", 1))
        .add_numbering(Numbering::new(BULLETS, BULLETS));
    for (level, size) in HEADINGS.into_iter().enumerate() {
        let style = Style::new(format!("Heading{}", level + 1), StyleType::Paragraph)
            .name(format!("heading {}", level + 1))
            .based_on("Normal")
            .next("Normal")
            .outline_lvl(level)
            .line_spacing(LineSpacing::new().before(240).after(80))
            .size(size)
            .color(accent)
            .bold();
        docx = docx.add_style(style);
    }
    docx
}

/// The levels of a list.
fn levels(id: usize, format: &str, first: usize) -> AbstractNumbering {
    let mut numbering = AbstractNumbering::new(id);
    for level in 0..LEVELS {
        let text = if format == "bullet" { "•".to_owned() } else { format!("%{}.", level + 1) };
        let start = if level == 0 { first } else { 1 };
        let left = i32::try_from((level + 1) * 400).unwrap_or(400);
        numbering = numbering.add_level(
            Level::new(level, Start::new(start), NumberFormat::new(format), LevelText::new(text), LevelJc::new("left"))
                .indent(Some(left), Some(SpecialIndentType::Hanging(300)), None, None),
        );
    }
    numbering
}

/// The name of a bookmark; Word takes no hyphens and few letters in it.
fn bookmark(heading: usize) -> String {
    format!("heading{}", heading + 1)
}

fn index(level: HeadingLevel) -> usize {
    (level as usize).saturating_sub(1).min(HEADINGS.len() - 1)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;
    use crate::document::page::Logo;

    const PLAIN: Look<'_> = Look { accent: None, logo: None };

    fn part(markdown: &str, name: &str) -> String {
        let bytes = docx(markdown, &Marks::default(), "de", &PLAIN).expect("it can be written");
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        let mut text = String::new();
        archive.by_name(name).expect("the part").read_to_string(&mut text).expect("it is text");
        text
    }

    fn body(markdown: &str) -> String {
        part(markdown, "word/document.xml")
    }

    #[test]
    fn headings_lists_tables_and_links_are_those_of_word() {
        let body = body(
            "# A\n\n- one\n  - two\n\n3. three\n\n| x | y |\n|---|---|\n| [z](https://a.example/?b=1&c) | **w** |\n",
        );
        assert!(body.contains("<w:pStyle w:val=\"Heading1\" />"), "{body}");
        assert_eq!(body.matches("<w:numPr>").count(), 3, "{body}");
        assert_eq!(body.matches("<w:cantSplit /><w:tblHeader />").count(), 1, "the head comes again: {body}");
        assert_eq!(body.matches("<w:cantSplit />").count(), 2, "no row is split across pages: {body}");
        assert!(!body.contains("<w:trHeight"), "{body}");
        assert!(body.contains("<w:hyperlink r:id=\"rIdLink1\""), "{body}");
        let links = part("[z](https://a.example/?b=1&c)", "word/_rels/document.xml.rels");
        assert!(links.contains("Target=\"https://a.example/?b=1&amp;c\""), "{links}");
    }

    #[test]
    fn a_link_inside_of_the_document_leads_to_its_heading() {
        let body = body("# Title\n\n[there](#to-b), [nowhere](#c)\n\n## A\n\n## To **b**\n");
        assert!(body.contains("<w:bookmarkStart w:id=\"2\" w:name=\"heading2\" />"), "{body}");
        assert!(body.contains("<w:hyperlink w:anchor=\"heading2\""), "{body}");
        assert_eq!(body.matches("<w:hyperlink").count(), 1, "{body}");
    }

    #[test]
    fn a_table_without_a_head_has_no_empty_row() {
        assert_eq!(body("| | |\n|---|---|\n| Why | Because |\n").matches("<w:tr>").count(), 1);
    }

    #[test]
    fn the_language_is_set() {
        assert!(part("a", "word/styles.xml").contains("<w:lang w:val=\"de\" />"));
        let about = part("# T & <x>\n", "docProps/core.xml");
        assert!(about.contains("<dc:title>T &amp; &lt;x&gt;</dc:title><dc:language>de</dc:language>"), "{about}");
    }

    #[test]
    fn markup_and_targets_that_could_run_become_text() {
        let hostile = "<script>x</script> [a](javascript:x) ![b](https://e.example/p.png) </w:t></w:r>";
        let body = body(hostile);
        assert!(!body.contains("<script") && !body.contains("w:hyperlink") && !body.contains("a:blip"), "{body}");
        assert!(body.contains("&lt;script&gt;x&lt;/script&gt;") && body.contains("&lt;/w:t&gt;"), "{body}");
        assert!(!part(hostile, "word/_rels/document.xml.rels").contains("example"));
    }

    #[test]
    fn the_same_markdown_is_the_same_bytes() {
        let links: String =
            (0..20).flat_map(|n| ["[b](https://c.example/".into(), n.to_string(), ")\n\n".into()]).collect();
        let bytes = || docx(&links, &Marks::default(), "en", &PLAIN).expect("written");
        assert_eq!(bytes(), bytes());
    }

    #[test]
    fn a_logo_stands_first_with_the_name_of_its_owner() {
        let bytes = include_bytes!("../tests/logo.png").to_vec();
        let logo = Logo { format: "png", bytes, owner: "A & B".to_owned() };
        let file = || docx("# T\n", &Marks::default(), "en", &Look { accent: None, logo: Some(logo.clone()) });
        let mut archive = zip::ZipArchive::new(Cursor::new(file().expect("written"))).expect("an archive");
        let mut body = String::new();
        archive.by_name("word/document.xml").expect("the part").read_to_string(&mut body).expect("it is text");
        assert!(body.find("<w:drawing>") < body.find("Heading1"), "{body}");
        assert!(body.contains("<wp:extent cx=\"1080000\" cy=\"540000\" />"), "{body}");
        assert!(body.contains("name=\"Logo\" descr=\"A &amp; B\""), "{body}");
        assert_eq!(file().expect("written"), file().expect("written"));
        assert!(!takes(&Logo { format: "svg", bytes: b"<svg/>".to_vec(), owner: String::new() }));
    }
}
