//! The picture as a Mermaid flowchart, which code forges draw from Markdown.

use std::{collections::BTreeMap, fmt::Write as _};

use super::{
    Column, Mark,
    view::{View, thickness},
};

/// Entries close together, lines that leave and reach them level.
const LAYOUT: &str = "\
---
config:
  flowchart:
    curve: bumpX
    nodeSpacing: 16
    rankSpacing: 80
---
";

/// Writes a flowchart of at most a few hundred lines.
///
/// Lines say by their width how many fields go there: numbers beside them would push everything apart.
pub(super) fn render(view: &View) -> String {
    let mut text =
        format!("{LAYOUT}flowchart LR\n  accTitle: {}\n  accDescr: {}\n", escaped(&view.title), escaped(&view.about));
    for (column, title) in &view.columns {
        let _ = writeln!(text, "  subgraph {} [\"{}\"]", column.key(), escaped(title));
        for (index, node) in view.nodes.iter().enumerate().filter(|(_, node)| node.column == *column) {
            let class = if node.mark == Mark::None { String::new() } else { format!(":::{}", node.mark.key()) };
            let _ = writeln!(text, "    n{index}[\"{}\"]{class}", escaped(&node.name));
        }
        text.push_str("  end\n");
    }
    let mut alike: BTreeMap<(Column, String), Vec<String>> = BTreeMap::new();
    for (number, (&(from, to), &count)) in view.edges.iter().enumerate() {
        let _ = writeln!(text, "  n{from} --- n{to}");
        alike.entry((view.nodes[from].column, thickness(count))).or_default().push(number.to_string());
    }
    for ((column, width), lines) in alike {
        let colour = column.colour();
        let _ = writeln!(text, "  linkStyle {} stroke:{colour},stroke-width:{width}px,opacity:0.6", lines.join(","));
    }
    let columns: Vec<&str> = view.columns.iter().map(|(column, _)| column.key()).collect();
    let _ = writeln!(text, "  classDef column fill:none,stroke:none\n  class {} column", columns.join(","));
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
