//! Findings of a data map: every rule over everything, with the levels and suppressions of the register.

pub mod baseline;
mod context;
mod contradictions;
mod dependencies;
mod documents;
mod fields;
mod levels;
pub mod lint;
pub mod page;
mod parties;
mod pending;
mod purposes;
mod references;
mod requirements;
mod retentions;
mod review;
pub mod rules;
mod texts;
mod theme;
mod transfers;
mod types;

#[cfg(test)]
mod tests;

use fieldnote_schema::Place;
use indexmap::IndexSet;

use self::context::Context;
pub use self::requirements::Documents;
pub use crate::finding::SCOPE;
use crate::{datamap::DataMap, day::Day, document::Templates, finding::Finding, law::counterparts::Law};

/// What a run can be told.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The day that expiries are compared with; without it nothing has expired.
    pub as_of: Option<Day>,
    /// List the dependencies from registries that say nothing about personal data.
    pub silent_dependencies: bool,
    /// The documents, where they were rendered.
    pub documents: Option<Documents<'a>>,
    /// What the documents are made of, where it was read.
    pub templates: Option<&'a Templates>,
}

/// A check: looks at the data map and adds what it finds.
type Check = fn(&Context<'_>, &mut Vec<Finding>);

static CHECKS: &[Check] = &[
    references::check,
    types::check,
    fields::check,
    purposes::check,
    retentions::check,
    contradictions::check,
    transfers::check,
    parties::check,
    documents::check,
    pending::check,
    review::check,
    theme::check,
    dependencies::check,
    lint::check,
    // Last, so that nothing is said twice.
    requirements::check,
];

/// Everything that is to be said about a data map, in order of file, line, column and code.
///
/// `earlier` are the findings of reading the register; those of the collector come with the map's inventory.
pub fn run(map: &DataMap, earlier: &[Finding], options: Options<'_>) -> Vec<Finding> {
    let context = Context::new(map, options);
    let mut findings: Vec<Finding> = map.inventory.findings.iter().chain(earlier).cloned().collect();
    for check in CHECKS {
        check(&context, &mut findings);
    }
    cite(&context, &mut findings);
    let mut findings = levels::apply(&context, findings);
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    findings.dedup();
    findings
}

/// Where no document claims European law, rules of no single regime cite the laws that some document claims instead.
fn cite(context: &Context<'_>, findings: &mut [Finding]) {
    let mut laws: Vec<Law> = Vec::new();
    for regime in context.register.documents.iter().flat_map(|it| &it.value.regimes) {
        let law = Law::of_regime(&regime.value);
        if !laws.contains(&law) {
            laws.push(law);
        }
    }
    if laws.is_empty() || laws.contains(&Law::Eu) {
        return;
    }
    for finding in findings {
        let cited: IndexSet<String> =
            laws.iter().flat_map(|law| finding.law.iter().filter_map(|citation| law.cites(citation))).collect();
        finding.law = cited.into_iter().collect();
    }
}

/// What findings are sorted by.
fn order(finding: &Finding) -> (&Place, [&str; 3]) {
    (&finding.primary.place, [&finding.code, &finding.subject, &finding.message])
}
