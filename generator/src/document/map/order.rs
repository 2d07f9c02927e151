//! Where nodes stand in their column: near what they are joined to, so that few lines cross.

use std::collections::BTreeMap;

use super::{Column, Edges};

/// How often the columns are gone through in each direction.
const SWEEPS: usize = 6;

/// The nodes by column, and within a column from top to bottom.
///
/// The barycentre method: a node goes to the mean place of its neighbours, the heavier the more fields they share.
/// Nodes of one mean keep the order in which they came.
pub(super) fn order(columns: &[Column], edges: &Edges) -> Vec<usize> {
    let mut by_column: BTreeMap<Column, Vec<usize>> = BTreeMap::new();
    for (node, column) in columns.iter().enumerate() {
        by_column.entry(*column).or_default().push(node);
    }
    let mut layers: Vec<Vec<usize>> = by_column.into_values().collect();
    let mut before: Vec<Vec<(usize, f64)>> = vec![Vec::new(); columns.len()];
    let mut behind = before.clone();
    for (&(from, to), &count) in edges {
        let weight = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        behind[from].push((to, weight));
        before[to].push((from, weight));
    }
    let mut height = heights(&layers, columns.len());
    for _ in 0..SWEEPS {
        for layer in &mut layers {
            arrange(layer, &before, &mut height);
        }
        for layer in layers.iter_mut().rev() {
            arrange(layer, &behind, &mut height);
        }
    }
    layers.concat()
}

/// The place of each node in its column, from 0 to 1.
fn heights(layers: &[Vec<usize>], nodes: usize) -> Vec<f64> {
    let mut height = vec![0.0; nodes];
    for layer in layers {
        spread(layer, &mut height);
    }
    height
}

fn spread(layer: &[usize], height: &mut [f64]) {
    let step = 1.0 / f64::from(u32::try_from(layer.len()).unwrap_or(u32::MAX));
    let mut at = step / 2.0;
    for &node in layer {
        height[node] = at;
        at += step;
    }
}

fn arrange(layer: &mut [usize], neighbours: &[Vec<(usize, f64)>], height: &mut [f64]) {
    let mean = |node: usize| {
        let (sum, weights) = neighbours[node]
            .iter()
            .fold((0.0, 0.0), |(sum, weights), &(other, weight)| (sum + height[other] * weight, weights + weight));
        if weights > 0.0 { sum / weights } else { height[node] }
    };
    let mut means: Vec<(f64, usize)> = layer.iter().map(|&node| (mean(node), node)).collect();
    means.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (place, (_, node)) in layer.iter_mut().zip(means) {
        *place = node;
    }
    spread(layer, height);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_come_to_stand_side_by_side() {
        let columns = [Column::Subject, Column::Subject, Column::Category, Column::Category];
        let edges = Edges::from([((0, 3), 1), ((1, 2), 1)]);
        let order = order(&columns, &edges);
        assert!(order == [0, 1, 3, 2] || order == [1, 0, 2, 3], "{order:?}");
    }

    #[test]
    fn nodes_without_a_reason_keep_their_order() {
        let columns = [Column::Subject, Column::Category, Column::Category, Column::Category];
        let edges = Edges::from([((0, 1), 1), ((0, 2), 5), ((0, 3), 1)]);
        assert_eq!(order(&columns, &edges), [0, 1, 2, 3]);
    }
}
