//! Coverage as one self-contained page.

use pulldown_cmark::{Event, Options, Parser, html::push_html};

use super::markdown;
use crate::coverage::Coverage;

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;\
                     color:#1b1b1b;background:#fff}table{border-collapse:collapse;width:100%}\
                     th,td{border:1px solid #ccc;padding:.4rem .6rem;text-align:left;vertical-align:top}\
                     td{overflow-wrap:anywhere}th{background:#f3f3f3}";

/// All documents.
pub fn render(coverage: &Coverage) -> String {
    let markdown = markdown::render(coverage);
    let events = Parser::new_ext(&markdown, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        event => event,
    });
    let mut body = String::new();
    push_html(&mut body, events);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Coverage on {}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        coverage.as_of
    )
}
