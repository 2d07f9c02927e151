//! The data map as a picture: people → data → systems → purposes → recipients → countries.
//!
//! One [`Graph`] is computed from the data map ([`build`]); every format is one renderer over it.

mod build;
mod dot;
mod mermaid;
mod order;
mod page;
mod svg;
mod view;

use std::collections::BTreeMap;

pub(super) use self::page::{Page, page};
use super::{Error, context::Builder, plan::Format, template::Templates};

/// The columns of the picture, in the order in which data flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Column {
    Subject,
    Category,
    System,
    Purpose,
    Recipient,
    Country,
}

impl Column {
    const ALL: [Self; 6] = [Self::Subject, Self::Category, Self::System, Self::Purpose, Self::Recipient, Self::Country];

    /// Name in message ids and links.
    fn key(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Category => "category",
            Self::System => "system",
            Self::Purpose => "purpose",
            Self::Recipient => "recipient",
            Self::Country => "country",
        }
    }

    /// Colour of its entries and of the lines that leave them; legible on light and on dark ground.
    fn colour(self) -> &'static str {
        match self {
            Self::Subject => "#0b6b7c",
            Self::Category => "#2f5fb3",
            Self::System => "#55606b",
            Self::Purpose => "#6b4ba8",
            Self::Recipient => "#a1561a",
            Self::Country => "#3d7a35",
        }
    }
}

/// What makes a node stand out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    #[default]
    None,
    /// Special data (Art. 9 GDPR) or data on crimes (Art. 10 GDPR).
    Special,
    /// A country outside the European Economic Area.
    Third,
    /// Nobody said what stands here.
    Gap,
}

impl Mark {
    const SHOWN: [Self; 3] = [Self::Special, Self::Third, Self::Gap];

    fn key(self) -> &'static str {
        match self {
            Self::None => "plain",
            Self::Special => "special",
            Self::Third => "third",
            Self::Gap => "gap",
        }
    }
}

/// People, a category, a system, a purpose, a recipient or a country.
#[derive(Clone, Debug)]
struct Node {
    column: Column,
    /// Key or id; empty where nobody said what stands here.
    key: String,
    name: String,
    mark: Mark,
    /// Family of a category: key and name.
    family: Option<(String, String)>,
    /// What else is declared of it: name and words.
    notes: Vec<(String, String)>,
    /// Where it is declared in the register.
    place: Option<String>,
}

/// A place where personal data lie.
#[derive(Clone, Debug)]
struct Field {
    name: String,
    place: String,
}

/// Fields that go the same way under the same terms.
#[derive(Clone, Debug)]
struct Flow {
    /// One node of each column; `None` where the way leads past it or ends.
    nodes: Way,
    /// Legal basis: index into [`Graph::words`].
    basis: Option<usize>,
    /// How long they are kept: index into [`Graph::words`].
    kept: Option<usize>,
    /// Indices into [`Graph::fields`], ascending.
    fields: Vec<usize>,
}

/// Indices into [`Graph::nodes`], one for each column.
type Way = [Option<usize>; 6];

/// The data map as a graph.
#[derive(Debug, Default)]
pub(super) struct Graph {
    /// Who answers for it, if that is declared.
    controller: Option<String>,
    /// By column, then in the order of the picture.
    nodes: Vec<Node>,
    fields: Vec<Field>,
    flows: Vec<Flow>,
    /// Terms that flows share.
    words: Vec<String>,
    /// How many types hold the fields.
    types: usize,
}

/// Which nodes neighbour each other, and by how many fields.
type Edges = BTreeMap<(usize, usize), usize>;

/// Neighbours on the way from left to right, with the fields that go there, each counted once.
fn edges<'f>(flows: impl IntoIterator<Item = (Way, &'f [usize])>) -> Edges {
    let mut fields: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for (way, of_flow) in flows {
        let present: Vec<usize> = way.into_iter().flatten().collect();
        for pair in present.windows(2) {
            if let [from, to] = *pair {
                fields.entry((from, to)).or_default().extend_from_slice(of_flow);
            }
        }
    }
    fields.into_iter().map(|(pair, fields)| (pair, distinct(fields))).collect()
}

fn distinct(mut fields: Vec<usize>) -> usize {
    fields.sort_unstable();
    fields.dedup();
    fields.len()
}

/// The graph of everything that the document is about.
pub(super) fn graph(builder: &mut Builder<'_>) -> Result<Graph, Error> {
    build::graph(builder)
}

/// The graph in one of the formats of a picture.
pub(super) fn render(
    graph: &Graph,
    builder: &Builder<'_>,
    templates: &Templates,
    language: &str,
    format: Format,
) -> Result<Vec<u8>, Error> {
    let text = match format {
        Format::Mmd => mermaid::render(&view::view(graph, builder)?),
        Format::Dot => dot::render(&view::view(graph, builder)?),
        Format::Svg => svg::render(&view::view(graph, builder)?, builder)?,
        _ => page::render(graph, builder, templates, language)?,
    };
    Ok(text.into_bytes())
}
