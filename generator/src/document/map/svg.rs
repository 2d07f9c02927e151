//! The picture as SVG: boxes in six columns and lines as wide as the number of fields, readable in light and dark.
//!
//! Nothing in it acts: no script, no link, no handler, nothing loaded.

use std::fmt::Write as _;

use super::{
    Column, Mark,
    view::{View, ViewNode, thickness},
};
use crate::document::{Error, context::Builder};

const WIDTH: usize = 164;
const BETWEEN: usize = 48;
const MARGIN: usize = 20;
const LINE: usize = 16;
const GAP: usize = 9;
const HEAD: usize = 96;
/// So many characters of the box's font fit into a line.
const CHARACTERS: usize = 20;

const STYLE: &str = "\
.data-map{--text:#1c2126;--soft:#4d5761;--box:#fff;--line:#c3ccd3;--special:#a4262c;--third:#8a5a00;\
--subject:#0b6b7c;--category:#2f5fb3;--system:#55606b;--purpose:#6b4ba8;--recipient:#a1561a;--country:#3d7a35;\
font:13px system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}\
@media(prefers-color-scheme:dark){.data-map{--text:#e6e9ec;--soft:#aeb7c0;--box:#1e242a;--line:#46515b;\
--special:#ff9d94;--third:#f0b955;--subject:#6fcbdc;--category:#92b8f5;--system:#b3bec8;--purpose:#c0a7f0;\
--recipient:#eaa56c;--country:#8fce85}}\
.data-map .back{fill:#fff}\
@media(prefers-color-scheme:dark){.data-map .back{fill:#14181c}}\
.data-map text{fill:var(--text)}.data-map .soft{fill:var(--soft)}\
.data-map .title{font-size:20px;font-weight:650}.data-map .head{font-size:13px;font-weight:650}\
.data-map .count{font-size:11px;fill:var(--soft)}\
.data-map .box{fill:var(--box);stroke:var(--line)}\
.data-map .special{stroke:var(--special);stroke-width:1.8}.data-map .third{stroke:var(--third);stroke-width:1.8}\
.data-map .gap{stroke:var(--special);stroke-dasharray:4 3}\
.data-map path{fill:none}\
.data-map .subject{color:var(--subject)}.data-map .category{color:var(--category)}.data-map .system{color:var(--system)}\
.data-map .purpose{color:var(--purpose)}.data-map .recipient{color:var(--recipient)}.data-map .country{color:var(--country)}\
.data-map path,.data-map .bar{stroke:currentColor}.data-map .bar{fill:currentColor;stroke:none}";

/// A box in its place.
struct Placed {
    x: usize,
    y: usize,
    height: usize,
    lines: Vec<String>,
}

/// Writes the picture.
pub(super) fn render(view: &View, builder: &Builder<'_>) -> Result<String, Error> {
    let (placed, tall) = place(view);
    let columns = view.columns.len().max(1);
    let width = (2 * MARGIN + columns * WIDTH + (columns - 1) * BETWEEN).max(460);
    let height = tall + MARGIN + if view.legend.is_empty() { 0 } else { 34 };
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         class=\"data-map\" role=\"img\">\n\
         <title>{}</title>\n<desc>{}</desc>\n<style>{STYLE}</style>\n\
         <rect class=\"back\" width=\"{width}\" height=\"{height}\" rx=\"8\"/>\n\
         <text class=\"title\" x=\"{MARGIN}\" y=\"36\">{}</text>\n",
        escape(&view.title),
        escape(&view.about),
        escape(&view.title),
    );
    let _ = writeln!(svg, "<text class=\"soft\" x=\"{MARGIN}\" y=\"58\">{}</text>", escape(&view.about));
    lines(view, &placed, &mut svg);
    for (index, (column, title)) in view.columns.iter().enumerate() {
        let x = MARGIN + index * (WIDTH + BETWEEN);
        let class = column.key();
        let _ = writeln!(
            svg,
            "<g class=\"{class}\"><rect class=\"bar\" x=\"{x}\" y=\"{}\" width=\"{WIDTH}\" height=\"2\"/><text class=\"head\" x=\"{x}\" y=\"{}\">{}</text>",
            HEAD - 6,
            HEAD - 12,
            escape(title)
        );
        for (node, placed) in view.nodes.iter().zip(&placed).filter(|(node, _)| node.column == *column) {
            boxed(node, placed, builder, &mut svg)?;
        }
        svg.push_str("</g>\n");
    }
    legend(view, height, &mut svg);
    svg.push_str("</svg>\n");
    Ok(svg)
}

/// Boxes below each other, shorter columns in the middle.
fn place(view: &View) -> (Vec<Placed>, usize) {
    let texts: Vec<Vec<String>> = view.nodes.iter().map(|node| wrapped(&node.name)).collect();
    let height = |index: usize| texts[index].len() * LINE + 14;
    let members = |column: Column| (0..view.nodes.len()).filter(move |&index| view.nodes[index].column == column);
    let tall = |column| members(column).map(|index| height(index) + GAP).sum::<usize>();
    let tallest = view.columns.iter().map(|(column, _)| tall(*column)).max().unwrap_or(0);
    let mut placed = Vec::with_capacity(view.nodes.len());
    for (at, (column, _)) in view.columns.iter().enumerate() {
        let mut y = HEAD + 10 + (tallest - tall(*column)) / 2;
        for index in members(*column) {
            placed.push(Placed {
                x: MARGIN + at * (WIDTH + BETWEEN),
                y,
                height: height(index),
                lines: texts[index].clone(),
            });
            y += height(index) + GAP;
        }
    }
    (placed, HEAD + 10 + tallest)
}

/// Two lines at most, at spaces where there are some.
fn wrapped(name: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in name.split(' ') {
        let Some(line) = lines.last_mut() else { break };
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() <= CHARACTERS {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    let cut = lines.len() > 2;
    lines.truncate(2);
    let last = lines.len() - 1;
    for (index, line) in lines.iter_mut().enumerate() {
        let more = cut && index == last;
        if line.chars().count() + usize::from(more) > CHARACTERS || more {
            *line = line.chars().take(CHARACTERS - 1).collect::<String>().trim_end().to_owned() + "…";
        }
    }
    lines
}

fn boxed(node: &ViewNode, placed: &Placed, builder: &Builder<'_>, svg: &mut String) -> Result<(), Error> {
    let Placed { x, y, height, lines } = placed;
    let count = builder.counted("map-fields-counted", &[("n", node.count)])?;
    let _ = write!(
        svg,
        "<g><title>{} · {}</title><rect class=\"box {}\" x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{height}\" rx=\"5\"/>\
         <rect class=\"bar\" x=\"{x}\" y=\"{}\" width=\"3\" height=\"{}\"/>",
        escape(&node.name),
        escape(&count),
        node.mark.key(),
        y + 6,
        height - 12,
    );
    for (index, line) in lines.iter().enumerate() {
        let _ = write!(svg, "<text x=\"{}\" y=\"{}\">{}</text>", x + 11, y + 19 + index * LINE, escape(line));
    }
    let _ = writeln!(svg, "</g>");
    Ok(())
}

/// Lines leave and reach a box side by side, in the order of the boxes at their other end.
fn lines(view: &View, placed: &[Placed], svg: &mut String) {
    let mut leaving = vec![0_usize; placed.len()];
    let mut reaching = vec![0_usize; placed.len()];
    for &(from, to) in view.edges.keys() {
        leaving[from] += 1;
        reaching[to] += 1;
    }
    let mut left = vec![0_usize; placed.len()];
    let mut reached = vec![0_usize; placed.len()];
    let mut edges: Vec<_> = view.edges.iter().collect();
    let mut starts = std::collections::BTreeMap::new();
    for &(&(from, to), _) in &edges {
        left[from] += 1;
        starts.insert((from, to), port(&placed[from], left[from], leaving[from]));
    }
    edges.sort_by_key(|&(&(from, to), _)| (to, from));
    let _ = writeln!(svg, "<g stroke-opacity=\"{}\">", opacity(edges.len()));
    for (&(from, to), &count) in edges {
        reached[to] += 1;
        let (y1, y2) = (starts[&(from, to)], port(&placed[to], reached[to], reaching[to]));
        let (x1, x2) = (placed[from].x + WIDTH, placed[to].x);
        let bend = (x2.saturating_sub(x1)) / 2;
        let class = view.nodes[from].column.key();
        let _ = writeln!(
            svg,
            "<path class=\"{class}\" stroke-width=\"{}\" d=\"M{x1} {y1}C{} {y1} {} {y2} {x2} {y2}\"/>",
            thickness(count),
            x1 + bend,
            x2 - bend,
        );
    }
    svg.push_str("</g>\n");
}

/// Many lines are fainter, so that they can still be told apart where they cross.
fn opacity(lines: usize) -> &'static str {
    match lines {
        ..=100 => ".34",
        101..=200 => ".24",
        _ => ".16",
    }
}

/// Height of the n-th of so many lines at the side of a box.
fn port(placed: &Placed, n: usize, of: usize) -> usize {
    placed.y + 4 + (placed.height - 8) * (2 * n - 1) / (2 * of.max(1))
}

fn legend(view: &View, height: usize, svg: &mut String) {
    let mut x = MARGIN;
    for (mark, words) in &view.legend {
        let y = height - MARGIN - 12;
        let _ = writeln!(
            svg,
            "<rect class=\"box {}\" x=\"{x}\" y=\"{y}\" width=\"22\" height=\"14\" rx=\"3\"/><text class=\"soft\" x=\"{}\" y=\"{}\">{}</text>",
            mark.key(),
            x + 29,
            y + 12,
            escape(words)
        );
        x += 29 + words.chars().count() * 7 + 26;
    }
    debug_assert!(Mark::SHOWN.len() >= view.legend.len(), "one entry for each mark");
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_take_two_lines_and_no_more() {
        assert_eq!(wrapped("keep the accounts that the law asks for"), ["keep the accounts", "that the law asks…"]);
        assert_eq!(wrapped("Orders"), ["Orders"]);
        assert_eq!(wrapped(""), [""]);
    }
}
