//! What a still picture shows: the graph, with long columns drawn together until it can be taken in.

use std::collections::BTreeMap;

use super::{Column, Edges, Graph, Mark, Way, distinct, edges, order};
use crate::document::{Error, context::Builder};

/// Entries of a column, tried in this order until there are few enough lines.
const LIMITS: [usize; 6] = [24, 18, 14, 10, 7, 5];

/// So many lines can be followed by eye; Mermaid refuses more than 500.
const MOST_EDGES: usize = 400;

/// A picture.
pub(super) struct View {
    pub(super) title: String,
    pub(super) about: String,
    /// Headings of the columns that have nodes.
    pub(super) columns: Vec<(Column, String)>,
    /// By column, then from top to bottom.
    pub(super) nodes: Vec<ViewNode>,
    pub(super) edges: Edges,
    /// The marks that occur, in words.
    pub(super) legend: Vec<(Mark, String)>,
}

/// One box.
#[derive(Clone)]
pub(super) struct ViewNode {
    pub(super) column: Column,
    pub(super) name: String,
    pub(super) mark: Mark,
    pub(super) count: usize,
}

/// The picture of a graph.
pub(super) fn view(graph: &Graph, builder: &Builder<'_>) -> Result<View, Error> {
    let counts = counts(graph);
    let mut grouped = (Vec::new(), Edges::new());
    for limit in LIMITS {
        grouped = group(graph, builder, &counts, limit)?;
        if grouped.1.len() <= MOST_EDGES {
            break;
        }
    }
    let (nodes, edges) = grouped;
    let mut legend = Vec::new();
    for mark in Mark::SHOWN {
        if nodes.iter().any(|node: &ViewNode| node.mark == mark) {
            legend.push((mark, builder.word(&format!("map-mark-{}", mark.key()))?));
        }
    }
    let mut columns = Vec::new();
    for column in Column::ALL {
        if nodes.iter().any(|node| node.column == column) {
            columns.push((column, builder.word(&format!("map-column-{}", column.key()))?));
        }
    }
    Ok(View {
        title: builder.map_title(graph.controller.as_deref())?,
        about: about(graph, builder)?,
        columns,
        nodes,
        edges,
        legend,
    })
}

/// The picture in one sentence.
fn about(graph: &Graph, builder: &Builder<'_>) -> Result<String, Error> {
    let of = |column| graph.nodes.iter().filter(|node| node.column == column && node.mark != Mark::Gap).count();
    builder.counted(
        "map-about",
        &[
            ("fields", graph.fields.len()),
            ("types", graph.types),
            ("categories", of(Column::Category)),
            ("purposes", of(Column::Purpose)),
            ("recipients", of(Column::Recipient)),
            ("countries", of(Column::Country)),
        ],
    )
}

/// Width of a line: twice the fields, one step thicker.
pub(super) fn thickness(count: usize) -> String {
    let steps = count.max(1).ilog2();
    format!("{}.{}", 1 + steps * 3 / 4, if steps * 3 % 4 >= 2 { 5 } else { 0 })
}

/// How many fields pass each node.
pub(super) fn counts(graph: &Graph) -> Vec<usize> {
    let mut fields: Vec<Vec<usize>> = vec![Vec::new(); graph.nodes.len()];
    for flow in &graph.flows {
        for node in flow.nodes.into_iter().flatten() {
            fields[node].extend_from_slice(&flow.fields);
        }
    }
    fields.into_iter().map(distinct).collect()
}

/// Joins nodes until no column has more than `limit`.
fn group(
    graph: &Graph,
    builder: &Builder<'_>,
    counts: &[usize],
    limit: usize,
) -> Result<(Vec<ViewNode>, Edges), Error> {
    let mut joined = Joined { nodes: Vec::new(), of: vec![0; graph.nodes.len()] };
    for column in Column::ALL {
        let members: Vec<usize> = (0..graph.nodes.len()).filter(|&it| graph.nodes[it].column == column).collect();
        if members.len() <= limit {
            for node in members {
                joined.add(graph, &[node], None);
            }
        } else if column == Column::Category {
            joined.families(graph, builder, &members, limit)?;
        } else {
            let groups: Vec<Vec<usize>> = members.iter().map(|&node| vec![node]).collect();
            joined.largest(graph, builder, &groups, counts, limit)?;
        }
    }
    let ways: Vec<(Way, &[usize])> = graph
        .flows
        .iter()
        .map(|flow| (flow.nodes.map(|node| node.map(|node| joined.of[node])), flow.fields.as_slice()))
        .collect();
    count(&mut joined.nodes, &ways);
    let edges = edges(ways);
    Ok(arranged(&joined.nodes, &edges))
}

fn count(nodes: &mut [ViewNode], ways: &[(Way, &[usize])]) {
    let mut fields: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
    for (way, of_flow) in ways {
        for node in way.iter().flatten() {
            fields[*node].extend_from_slice(of_flow);
        }
    }
    for (node, fields) in nodes.iter_mut().zip(fields) {
        node.count = distinct(fields);
    }
}

fn arranged(nodes: &[ViewNode], edges: &Edges) -> (Vec<ViewNode>, Edges) {
    let columns: Vec<Column> = nodes.iter().map(|node| node.column).collect();
    let order = order::order(&columns, edges);
    let mut place = vec![0; order.len()];
    for (new, old) in order.iter().enumerate() {
        place[*old] = new;
    }
    let edges = edges.iter().map(|(&(from, to), &count)| ((place[from], place[to]), count)).collect();
    (order.into_iter().map(|old| nodes[old].clone()).collect(), edges)
}

/// Nodes of the picture, and which of them each node of the graph became.
struct Joined {
    nodes: Vec<ViewNode>,
    of: Vec<usize>,
}

impl Joined {
    fn add(&mut self, graph: &Graph, members: &[usize], name: Option<String>) {
        let mark = members.iter().map(|&it| graph.nodes[it].mark).max().unwrap_or_default();
        let Some(first) = members.first().map(|&it| &graph.nodes[it]) else { return };
        for &member in members {
            self.of[member] = self.nodes.len();
        }
        let name = name.unwrap_or_else(|| first.name.clone());
        self.nodes.push(ViewNode { column: first.column, name, mark, count: 0 });
    }

    /// One node for each family of categories.
    fn families(&mut self, graph: &Graph, builder: &Builder<'_>, members: &[usize], limit: usize) -> Result<(), Error> {
        let mut families: BTreeMap<Option<&str>, Vec<usize>> = BTreeMap::new();
        for &member in members {
            let family = graph.nodes[member].family.as_ref().map(|(key, _)| key.as_str());
            families.entry(family).or_default().push(member);
        }
        let mut groups: Vec<Vec<usize>> = families.into_values().collect();
        groups.sort_unstable();
        let counts = counts(graph);
        self.largest(graph, builder, &groups, &counts, limit)
    }

    /// The largest groups each for itself, the others as one.
    fn largest(
        &mut self,
        graph: &Graph,
        builder: &Builder<'_>,
        groups: &[Vec<usize>],
        counts: &[usize],
        limit: usize,
    ) -> Result<(), Error> {
        let size = |group: &Vec<usize>| group.iter().map(|&node| counts[node]).sum::<usize>();
        let mut by_size: Vec<usize> = (0..groups.len()).collect();
        by_size.sort_by_key(|&index| usize::MAX - size(&groups[index]));
        let kept = if groups.len() > limit { limit - 1 } else { groups.len() };
        let rest: Vec<usize> = by_size.split_off(kept);
        by_size.sort_unstable();
        for index in by_size {
            let group = &groups[index];
            let family =
                group.first().and_then(|&node| graph.nodes[node].family.as_ref()).map(|(_, name)| name.clone());
            self.add(graph, group, family.filter(|_| group.len() > 1));
        }
        let members: Vec<usize> = rest.into_iter().flat_map(|index| groups[index].clone()).collect();
        if !members.is_empty() {
            let name = builder.counted("map-rest", &[("n", members.len())])?;
            self.add(graph, &members, Some(name));
        }
        Ok(())
    }
}
