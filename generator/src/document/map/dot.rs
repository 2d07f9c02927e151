//! The picture in the language of Graphviz.

use std::fmt::Write as _;

use super::{
    Mark,
    view::{View, thickness},
};

/// Writes a digraph; names are quoted strings, never HTML labels.
///
/// Lines say by their width how many fields go there: numbers beside them would push everything apart.
pub(super) fn render(view: &View) -> String {
    let mut dot = format!(
        "digraph data_map {{\n  label={};\n  labelloc=t;\n  fontname=\"sans-serif\";\n  fontsize=20;\n  rankdir=LR;\n  \
         ranksep=1.6;\n  nodesep=0.15;\n  bgcolor=transparent;\n  \
         node [shape=box, style=\"rounded,filled\", fillcolor=\"#eef3f5\", color=\"#7a8891\", fontname=\"sans-serif\"];\n  \
         edge [arrowhead=none, tailport=e, headport=w];\n",
        quoted(&view.title)
    );
    for (column, title) in &view.columns {
        let _ = writeln!(
            dot,
            "  subgraph cluster_{} {{\n    label={};\n    fontsize=16;\n    color=transparent;",
            column.key(),
            quoted(title)
        );
        for (index, node) in view.nodes.iter().enumerate().filter(|(_, node)| node.column == *column) {
            let style = match node.mark {
                Mark::None => "",
                Mark::Special => ", color=\"#a4262c\", penwidth=2",
                Mark::Third => ", color=\"#8a5a00\", penwidth=2",
                Mark::Gap => ", color=\"#a4262c\", style=\"rounded,dashed\"",
            };
            let _ = writeln!(dot, "    n{index} [label={}{style}];", quoted(&node.name));
        }
        dot.push_str("  }\n");
    }
    for (&(from, to), &count) in &view.edges {
        let colour = view.nodes[from].column.colour();
        let width = thickness(count);
        let _ = writeln!(
            dot,
            "  n{from} -> n{to} [penwidth={width}, color=\"{colour}70\", weight={count}, edgetooltip=\"{count}\"];"
        );
    }
    dot.push_str("}\n");
    dot
}

/// A quoted string. A backslash is doubled, for `\N` and its like stand for other things in a label.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_inside_its_quotes() {
        assert_eq!(quoted(r#"a" [URL="x"]; \N"#), r#""a\" [URL=\"x\"]; \\N""#);
    }
}
