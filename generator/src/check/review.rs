//! Review: the next day of it, approvals of documents, and published versions, bound to what readers read.

use super::context::Context;
use crate::{
    day::Day,
    document::hash::{self, Hashed},
    finding::{Finding, Level, Rule},
    register::model::{Approval, At, Document, Edition},
};

/// Of a hash that is shown, so many characters: algorithm and sixteen digits.
const SHOWN: usize = 23;

static DUE: Rule = Rule {
    code: "review-due",
    level: Level::Warning,
    law: &["GDPR Art. 24(1)"],
    summary: "the day on which the register was to be reviewed has passed",
    documentation: "`[review]` names who looks through the register and by when. A controller reviews its measures and \
                    brings them up to date where necessary. Days are compared with `--as-of`, never with the clock of \
                    the machine.",
    cure: "look through register and documents, then set the next day in `due`",
    example: "[review]\nowner = \"Ada Lund, privacy lead\"\ndue = 2027-06-01",
};

static LOST: Rule = Rule {
    code: "approval-lost",
    level: Level::Warning,
    law: &["GDPR Art. 5(2)", "GDPR Art. 24(1)"],
    summary: "a document is not what was approved",
    documentation: "An approval holds for the words that somebody read. It names them by their hash, so a change of code, \
                    register or template that reaches the document ends it. Only the last approval of a document by the \
                    same person is judged; earlier ones can stay as a log.",
    cure: "read what changed, then approve anew with the hash of `cargo fieldnote editions --hash`",
    example: "[[review.approval]]\ndocument = \"customers\"\nby = \"Ada Lund, privacy lead\"\non = 2026-12-01\nhash = \"sha256:9f86d081884c7d65\"",
};

static CHANGED: Rule = Rule {
    code: "edition-changed",
    level: Level::Warning,
    law: &["GDPR Art. 5(2)", "GDPR Art. 24(1)"],
    summary: "the text of a document was changed under a published version",
    documentation: "A version that carries a hash says which words were in force under its name. Where the document now has \
                    other words, nobody can tell any more what readers were told. With `--as-of`, a version that begins \
                    later is still being written, so nothing is compared.",
    cure: "add a `[[document.edition]]` for the new text; `cargo fieldnote diff --format notice` proposes one",
    example: "[[document.edition]]\nversion = \"4\"\neffective_from = 2027-01-01\nchanges = \"We now suggest books to you.\"\nhash = \"sha256:9f86d081884c7d65\"",
};

static UNKNOWN: Rule = Rule {
    code: "unknown-document",
    level: Level::Error,
    law: &[],
    summary: "an approval names a document that does not exist",
    documentation: "Approvals name a document by its `id`, or by its kind and subjects where it has none. An approval of a \
                    document that is not there, or of one without a text such as a data map, approves nothing.",
    cure: "name a document of `cargo fieldnote editions --hash`, or delete the approval",
    example: "",
};

pub(super) static RULES: &[&Rule] = &[&DUE, &LOST, &CHANGED, &UNKNOWN];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let review = context.register.review.as_ref().map(|review| &review.value);
    if let Some(due) = review.and_then(|review| review.due.as_ref()).filter(|due| context.is_past(&due.value)) {
        let message = format!("the review was due on {}", due.value);
        findings.push(DUE.finding("review.due", &due.place, message).label("has passed"));
    }
    // Where nothing could be rendered, nothing can be compared.
    let Some(documents) = context.documents else { return };
    let hashes = hash::hashes(documents.rendered);
    let approvals = review.map_or(&[][..], |review| &review.approvals);
    let last = approvals.iter().enumerate().filter(|(index, at)| !is_superseded(at, *index, approvals));
    findings.extend(last.filter_map(|(_, at)| approval(&at.value, &hashes)));
    findings.extend(context.register.documents.iter().filter_map(|it| edition(context, &it.value, &hashes)));
}

/// Whether the same person approved the same document again; of one day, the later entry counts.
fn is_superseded(own: &At<Approval>, index: usize, all: &[At<Approval>]) -> bool {
    let text = |at: &Option<At<String>>| at.as_ref().map(|at| at.value.clone());
    let whose = |it: &Approval| (text(&it.document), text(&it.by));
    let day = |it: &Approval| it.on.as_ref().and_then(|on| on.value.parse::<Day>().ok());
    let own_key = (day(&own.value), index);
    let same = all.iter().enumerate().filter(|(_, it)| whose(&it.value) == whose(&own.value));
    same.into_iter().any(|(other, it)| (day(&it.value), other) > own_key)
}

fn approval(approval: &Approval, hashes: &[Hashed<'_>]) -> Option<Finding> {
    let (document, declared) = (approval.document.as_ref()?, approval.hash.as_ref()?);
    let by = approval.by.as_ref().map_or("somebody", |by| by.value.as_str());
    let subject = format!("review.approval.{}.{by}", document.value);
    let mut named = hashes.iter().filter(|it| it.document == document.value).peekable();
    let Some(first) = named.peek().copied() else {
        let message = format!("{by} approved `{}`, and no document with a text has that name", document.value);
        return Some(UNKNOWN.finding(subject, &document.place, message).label("not a document"));
    };
    if named.any(|it| it.is(&declared.value)) {
        return None;
    }
    let message = format!(
        "{by} approved `{}` as `{}`, and it is `{}` now",
        document.value,
        short(&declared.value),
        short(&first.hash)
    );
    Some(malformed(LOST.finding(subject, &declared.place, message).label("other words"), declared))
}

/// The newest version, if it carries a hash that is not the document's.
fn edition(context: &Context<'_>, document: &Document, hashes: &[Hashed<'_>]) -> Option<Finding> {
    let now = hashes.iter().find(|it| it.entry == document)?;
    let newest = newest(document)?;
    let declared = newest.hash.as_ref()?;
    let begins_later = || context.as_of.is_some_and(|as_of| from(newest).is_some_and(|from| as_of < from));
    if now.is(&declared.value) || begins_later() {
        return None;
    }
    let version = newest.version.as_ref().map_or("-", |version| version.value.as_str());
    let subject = format!("document.{}.edition.{version}", now.document);
    let message = format!(
        "version {version} of `{}` was published as `{}`, and the document is `{}` now",
        now.document,
        short(&declared.value),
        short(&now.hash)
    );
    Some(malformed(CHANGED.finding(subject, &declared.place, message).label("other words"), declared))
}

/// The version that the document now is; `None` where the document itself is newer than its log.
fn newest(document: &Document) -> Option<&Edition> {
    let mut newest: Option<&Edition> = None;
    for edition in document.editions.iter().map(|it| &it.value) {
        if newest.is_none_or(|other| from(other) < from(edition)) {
            newest = Some(edition);
        }
    }
    let own = document.effective_from.as_ref().and_then(|day| day.value.parse::<Day>().ok());
    newest.filter(|newest| own <= from(newest))
}

fn from(edition: &Edition) -> Option<Day> {
    edition.effective_from.as_ref()?.value.parse().ok()
}

/// What is no hash at all is cured otherwise.
fn malformed(finding: Finding, declared: &At<String>) -> Finding {
    if hash::is_hash(&declared.value) {
        return finding;
    }
    finding
        .label("not a hash")
        .cure("write `sha256:` and at least 12 hexadecimal digits, as `cargo fieldnote editions --hash` prints them")
}

fn short(hash: &str) -> String {
    hash.chars().take(SHOWN).collect()
}
