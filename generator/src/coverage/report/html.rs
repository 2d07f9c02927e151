//! Coverage as one self-contained page.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, html::push_html};

use super::{heading, markdown};
use crate::coverage::Coverage;

/// Columns keep a width at which words stay whole; on a phone each row is a list, with the head of the column before
/// each cell.
const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1rem/1.5 system-ui,sans-serif;max-width:85rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}\
a{color:#0645ad}th{background:#f3f3f3}\
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#9cf}th{background:#2a2a2a}}\
table{border-collapse:collapse;width:100%}\
th,td{border:1px solid #8888;padding:.4rem .6rem;text-align:left;vertical-align:top}\
td:nth-child(1),td:nth-child(2){min-width:8rem}td:nth-child(3){min-width:13rem}td:nth-child(4){min-width:9rem}\
td:nth-child(4),td:nth-child(5){overflow-wrap:anywhere}\
@media(max-width:48rem){table,tbody,tr,td{display:block}thead{display:none}td{border:0;padding:.1rem 0}\
tr{border-top:1px solid #8888;padding:.6rem 0}td:empty{display:none}\
td:nth-child(1){font-weight:600}td:nth-child(4)::before{content:'For: '}td:nth-child(5)::before{content:'Why: '}}";

/// All documents.
pub fn render(coverage: &Coverage) -> String {
    let links = (1..)
        .zip(&coverage.documents)
        .map(|(number, document)| format!("- [{}](#document-{number})\n", markdown::escaped(&heading(document))));
    let markdown = markdown::render(coverage).replacen('\n', &format!("\n\n{}", links.collect::<String>()), 1);
    let mut documents = 0_usize;
    let events = Parser::new_ext(&markdown, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::Heading { level: HeadingLevel::H2, classes, attrs, .. }) => {
            documents += 1;
            let id = Some(CowStr::from(format!("document-{documents}")));
            Event::Start(Tag::Heading { level: HeadingLevel::H2, id, classes, attrs })
        }
        event => event,
    });
    let mut body = String::new();
    push_html(&mut body, events);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Coverage on {}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        coverage.as_of
    )
}
