//! The picture as a Mermaid flowchart, which code forges draw from Markdown.

use std::fmt::Write as _;

use super::{Mark, view::View};

/// Writes a flowchart of at most a few hundred lines.
pub(super) fn render(view: &View) -> String {
    let mut text =
        format!("flowchart LR\n  accTitle: {}\n  accDescr: {}\n", escaped(&view.title), escaped(&view.about));
    for (column, title) in &view.columns {
        let _ = writeln!(text, "  subgraph {} [\"{}\"]\n    direction TB", column.key(), escaped(title));
        for (index, node) in view.nodes.iter().enumerate().filter(|(_, node)| node.column == *column) {
            let class = if node.mark == Mark::None { String::new() } else { format!(":::{}", node.mark.key()) };
            let _ = writeln!(text, "    n{index}[\"{}\"]{class}", escaped(&node.name));
        }
        text.push_str("  end\n");
    }
    for ((from, to), count) in &view.edges {
        let _ = writeln!(text, "  n{from} -->|{count}| n{to}");
    }
    text.push_str("  classDef special stroke:#c0392b,stroke-width:2px\n");
    text.push_str("  classDef third stroke:#b7791f,stroke-width:2px\n");
    text.push_str("  classDef gap stroke:#c0392b,stroke-dasharray:4\n");
    text
}

/// Text inside quotes: what Mermaid, Markdown or HTML could read becomes a character code.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let plain =
            c.is_alphanumeric() || matches!(c, ' ' | '.' | ',' | '-' | '\'' | '’' | '(' | ')' | '/' | '§' | '…');
        if plain {
            out.push(c);
        } else {
            let _ = write!(out, "#{};", u32::from(c));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_mermaid_would_read_becomes_character_codes() {
        assert_eq!(escaped("Müller & Söhne (Kiel)"), "Müller #38; Söhne (Kiel)");
        for hostile in
            ["\"]; click n0 \"javascript:x\"", "%%{init: {}}%%", "<img src=x onerror=y>", "`**b**`", "#quot;"]
        {
            let safe = escaped(hostile);
            assert!(!safe.contains(['"', '%', '{', '<', '`', ']']), "{safe}");
        }
    }
}
