use std::collections::BTreeSet;

use super::{
    item::{Item, Scope},
    *,
};
use crate::{
    collect::{
        self,
        source::SourceOptions,
        tree::{DirTree, MemoryTree},
    },
    document::{self, Evidence, Format, Kind as FileKind, Templates},
    inventory::{self, Inventory},
    join,
    law::catalogue::{Regime, Requirement},
    register::{self, model::Document},
};

mod examples;
mod proof;

/// The day on which everything that is catalogued applies.
const LATER: &str = "2028-06-01";

const MAPS: [&str; 3] =
    [include_str!("tests/full.toml"), include_str!("tests/calm.toml"), include_str!("tests/sold.toml")];

const KINDS: [DocumentKind; 12] = [
    DocumentKind::Notice,
    DocumentKind::NoticeParent,
    DocumentKind::NoticeAtCollection,
    DocumentKind::NoticeOptOut,
    DocumentKind::NoticeLimit,
    DocumentKind::NoticeFinancialIncentive,
    DocumentKind::NoticeAdmt,
    DocumentKind::NoticeHealth,
    DocumentKind::RopaController,
    DocumentKind::RopaProcessor,
    DocumentKind::JointEssence,
    DocumentKind::DpiaScreening,
];

fn map(register: &str) -> DataMap {
    let tree = MemoryTree::new().with("fieldnote.toml", register);
    let (register, findings) = register::read(&tree, "fieldnote.toml").expect("a register");
    assert_eq!(findings.iter().map(|it| &it.message).collect::<Vec<_>>(), Vec::<&String>::new());
    let inventory = Inventory {
        format: inventory::FORMAT.to_owned(),
        packages: Vec::new(),
        records: Vec::new(),
        assumed: Vec::new(),
        findings: Vec::new(),
    };
    join::join(inventory, register)
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn rendered(facts: Vec<Said>, text: &str) -> Rendered {
    Rendered {
        document: "d".to_owned(),
        entry: Document::default(),
        kind: FileKind::Notice,
        language: "en".to_owned(),
        format: Format::Md,
        path: "d.md".to_owned(),
        bytes: text.as_bytes().to_vec(),
        prose: text.to_owned(),
        facts: facts.into_iter().map(Arc::new).collect(),
        gaps: Vec::new(),
        open: Vec::new(),
        note: None,
    }
}

fn said(fact: &str, item: &str) -> Said {
    let evidence = Evidence { fact: fact.to_owned(), item: item.to_owned(), ..Evidence::default() };
    Said { evidence, anchor: "somewhere".to_owned(), words: String::new() }
}

/// A document that says every fact of the catalogue for every item of the map, the alternatives of a choice apart.
fn everything(map: &DataMap, wanted: impl Fn(&str) -> bool) -> Rendered {
    let mut facts = Vec::new();
    let document = Document::default();
    for processor in [false, true] {
        let scope = Scope::new(map, &document, processor);
        for fact in catalogue().facts.values().filter(|fact| wanted(&fact.name)) {
            let items = match fact.name.split('.').next() {
                Some("joint_controllers") => vec![Item::Joint("partner")],
                Some("subjects") => scope
                    .activities
                    .iter()
                    .flat_map(|activity| &activity.subjects)
                    .map(|key| Item::Subject(key))
                    .collect(),
                _ => scope.items(fact.level),
            };
            facts.extend(items.into_iter().map(|item| said(&fact.name, &judge::name_of(item).replace('*', ""))));
        }
    }
    let sentences = catalogue().requirements.values().filter_map(|it| it.fixed_text.as_deref());
    rendered(facts, &sentences.collect::<Vec<_>>().join("\n"))
}

/// Facts of which a document says only one: the list, or that there is nothing to list.
fn no_statement_of_none(fact: &str) -> bool {
    !["ccpa.statement.not_sold_or_shared", "ccpa.statement.not_disclosed"].contains(&fact)
}

fn only_statement_of_none(fact: &str) -> bool {
    !fact.starts_with("ccpa.sold.") && !fact.starts_with("ccpa.disclosed.")
}

fn judged(map: &DataMap, rendered: &Rendered) -> Vec<Outcome> {
    let all = catalogue().regimes.values().flat_map(|regime| KINDS.map(|kind| (regime, kind)));
    all.flat_map(|(regime, kind)| judge::outcomes(map, rendered, regime, kind, day(LATER))).collect()
}

fn ids(outcomes: &[Outcome], status: Status) -> BTreeSet<&str> {
    let with_twins = |it: &Outcome| [Some(it.requirement.clone()), it.twin.clone()];
    let of_status: Vec<String> =
        outcomes.iter().filter(|it| it.status == status).flat_map(with_twins).flatten().collect();
    catalogue().requirements.keys().filter(|id| of_status.contains(id)).map(String::as_str).collect()
}

#[test]
fn every_requirement_has_a_fixture_that_meets_it_and_one_that_violates_it() {
    let mut met = BTreeSet::new();
    let mut missed = BTreeSet::new();
    for register in MAPS {
        let map = map(register);
        for wanted in [no_statement_of_none, only_statement_of_none] {
            let outcomes = judged(&map, &everything(&map, wanted));
            met.extend(ids(&outcomes, Status::Met).into_iter().map(str::to_owned));
        }
        let outcomes = judged(&map, &rendered(Vec::new(), ""));
        let settled: Vec<_> = outcomes.into_iter().filter(|it| it.unsettled.is_empty()).collect();
        missed.extend(ids(&settled, Status::Missing).into_iter().map(str::to_owned));
    }
    let all = catalogue().requirements.keys();
    let unmet: Vec<_> = all.clone().filter(|id| !met.contains(*id)).collect();
    assert_eq!(unmet, Vec::<&String>::new(), "met by no fixture");
    let unmissed: Vec<_> = all.filter(|id| !missed.contains(*id)).collect();
    assert_eq!(unmissed, Vec::<&String>::new(), "violated by no fixture");
}

/// Outcomes of a small map under the GDPR (or another regime), for a document that says everything.
fn small(register: &str, regime: &str, wanted: impl Fn(&str) -> bool) -> Vec<Outcome> {
    let map = map(&format!("language = \"en\"\n{BASE}{register}"));
    let rendered = everything(&map, wanted);
    let regime = &catalogue().regimes[regime];
    KINDS.into_iter().flat_map(|kind| judge::outcomes(&map, &rendered, regime, kind, day("2026-11-23"))).collect()
}

const BASE: &str = r#"
[controller.shop]
name = "Shop"
country = "DE"
email = "a@shop.example"
[retention.year]
period = "P1Y"
from = "last"
[event.last]
title = "your last visit"
[purpose.letters]
legal_basis = "consent"
retention = "year"
provision = "optional"
recipients = ["mailer"]
[purpose.orders]
legal_basis = "contract"
retention = "year"
provision = "contract"
recipients = []
[[record]]
path = "shop::Customer"
subject = "customer"
source = "data_subject"
purpose = ["letters", "orders"]
[record.fields.name]
category = "identity.name"
"#;

const PROCESSOR: &str = "[recipient.mailer]\nname = \"Mail\"\nrole = \"processor\"\n";

fn find<'a>(outcomes: &'a [Outcome], requirement: &str, item: &str) -> &'a Outcome {
    outcomes
        .iter()
        .find(|it| it.requirement == requirement && it.item == item)
        .unwrap_or_else(|| unreachable!("no outcome of {requirement} for `{item}`"))
}

#[test]
fn a_condition_of_one_purpose_asks_nothing_of_another() {
    let outcomes = small(PROCESSOR, "gdpr", |fact| fact != "rights.withdraw_consent");
    assert_eq!(find(&outcomes, "gdpr-13-2-c", "purpose.letters").status, Status::Missing);
    let orders = find(&outcomes, "gdpr-13-2-c", "purpose.orders");
    assert_eq!(orders.status, Status::NotApplicable);
    let Some(Ruling::Conditions { conditions }) = &orders.ruled_out_by else { unreachable!("ruled out by conditions") };
    assert_eq!(
        conditions.iter().map(Decided::words).collect::<Vec<_>>(),
        ["`consent` is no", "`explicit-consent` is no"]
    );
}

#[test]
fn unknown_is_missing_and_names_what_nobody_settled() {
    let outcomes = small(PROCESSOR, "gdpr", no_statement_of_none);
    let transfer = find(&outcomes, "gdpr-13-1-f-intent", "recipient.mailer");
    assert_eq!((transfer.status, transfer.unsettled.as_slice()), (Status::Missing, &["transfer".to_owned()][..]));
    let joint = find(&outcomes, "gdpr-26-2", "");
    assert_eq!((joint.status, joint.unsettled.as_slice()), (Status::Missing, &["joint-controllers".to_owned()][..]));
}

#[test]
fn one_declaration_settles_all_that_waits_for_it_and_is_named() {
    let declared = format!("{PROCESSOR}[[declaration]]\nwhat = \"sole_controller\"\nby = \"A\"\non = 2026-10-01\n");
    let outcomes = small(&declared, "gdpr", no_statement_of_none);
    let joint = find(&outcomes, "gdpr-26-2", "");
    assert_eq!(joint.status, Status::NotApplicable);
    let Some(Ruling::Conditions { conditions }) = &joint.ruled_out_by else { unreachable!("ruled out by conditions") };
    assert!(conditions.iter().all(|it| it.declared.as_ref().is_some_and(|place| place.file == "fieldnote.toml")));
    assert!(outcomes.iter().all(|it| !it.unsettled.contains(&"joint-controllers".to_owned())));
}

#[test]
fn a_declaration_that_ran_out_settles_nothing() {
    let declared = format!(
        "{PROCESSOR}[[declaration]]\nwhat = \"sole_controller\"\nby = \"A\"\non = 2025-10-01\nuntil = 2026-10-01\n"
    );
    let outcomes = small(&declared, "gdpr", no_statement_of_none);
    assert_eq!(find(&outcomes, "gdpr-26-2", "").status, Status::Missing);
}

#[test]
fn the_data_map_refutes_a_denial() {
    let register = "[recipient.mailer]\nname = \"Mail\"\nrole = \"processor\"\ncountry = \"IN\"\n\
                    transfer = { mechanism = \"scc\" }\n\
                    [[declaration]]\nwhat = \"no_transfers\"\nby = \"A\"\non = 2026-10-01\n";
    let outcomes = small(register, "gdpr", |fact| fact != "transfers.*.country");
    assert_eq!(find(&outcomes, "gdpr-13-1-f-intent", "recipient.mailer").status, Status::Missing);
}

#[test]
fn a_mechanism_counts_only_where_the_law_of_the_exporter_knows_it() {
    let register = "[recipient.mailer]\nname = \"Mail\"\nrole = \"processor\"\ncountry = \"IN\"\n\
                    transfer = { mechanism = \"scc\" }\n";
    let european = small(register, "gdpr", no_statement_of_none);
    assert_eq!(find(&european, "gdpr-13-1-f-safeguards", "recipient.mailer").status, Status::Met);
    let british = small(register, "uk-gdpr", no_statement_of_none);
    let outcome = find(&british, "uk-13-1-f-safeguards", "recipient.mailer");
    assert_eq!(outcome.status, Status::Missing);
    assert_eq!(outcome.gaps[0].because, "`scc` is no mechanism under UK GDPR Art. 44A-49");
}

#[test]
fn an_exception_lifts_what_it_covers_for_its_item_and_only_with_a_reason() {
    let claim = |reason: &str| {
        format!("{PROCESSOR}[[exception]]\narticle = \"gdpr-13-4\"\nitem = \"purpose.orders\"\n{reason}\n")
    };
    let outcomes = small(&claim("reason = \"They know.\""), "gdpr", |_| false);
    let orders = find(&outcomes, "gdpr-13-1-c-basis", "purpose.orders");
    assert!(matches!(&orders.ruled_out_by, Some(Ruling::Exception { id, .. }) if id == "gdpr-13-4"));
    assert_eq!(find(&outcomes, "gdpr-13-1-c-basis", "purpose.letters").status, Status::Missing);
}

#[test]
fn what_is_only_on_paper_cannot_be_taken_along() {
    let holding = |paper: &str| {
        let register = format!(
            "language = \"en\"\n[controller.shop]\nname = \"Shop\"\n[purpose.letters]\nlegal_basis = \"consent\"\n\
             title = \"answer letters\"\n[[document]]\nkind = \"notice\"\nid = \"n\"\nregimes = [\"gdpr\"]\n[[holding]]\n\
             title = \"letters\"\ncategories = [\"identity.name\"]\nsubject = \"customer\"\npurposes = [\"letters\"]\n\
             source = \"data_subject\"\n{paper}"
        );
        let map = map(&register);
        let templates = Templates::built_in().expect("templates");
        let rendered = document::render_all(&map, &templates, &document::Options::default()).expect("a notice");
        let coverage = cover(&map, &rendered, Some(day("2026-11-23")), crate::check::lint::is_clean);
        let mut outcomes = coverage.outcomes().map(|(_, it)| it);
        outcomes.find(|it| it.requirement == "gdpr-13-2-b-portability").expect("judged").status
    };
    assert_eq!(holding("paper = true\n"), Status::NotApplicable);
    assert_eq!(holding("paper = false\n"), Status::Met);
    assert_eq!(holding(""), Status::Met);
}

#[test]
fn twins_are_reported_once() {
    let outcomes = small(
        &format!(
            "{PROCESSOR}[[record]]\npath = \"shop::Gift\"\nsubject = \"customer\"\nsource = \"derived\"\n\
        purpose = \"orders\"\n[record.fields.name]\ncategory = \"identity.name\"\n"
        ),
        "gdpr",
        no_statement_of_none,
    );
    let access = find(&outcomes, "gdpr-13-2-b-access", "");
    assert_eq!((access.status, access.twin.as_deref()), (Status::Met, Some("gdpr-14-2-c-access")));
    assert!(outcomes.iter().all(|it| it.requirement != "gdpr-14-2-c-access"));
    assert_eq!(find(&outcomes, "gdpr-14-2-f", "shop::Gift.name").status, Status::Met);
}

#[test]
fn a_requirement_of_tomorrow_is_a_note() {
    let outcomes = small(PROCESSOR, "us-state", |_| false);
    assert_eq!(find(&outcomes, "us-state-categories", "").level, Level::Error);
    assert_eq!(find(&outcomes, "us-la-sensitive-sale", "").level, Level::Note);
}

#[test]
fn what_is_left_out_is_missing_in_exactly_the_requirements_that_ask_for_it() {
    let map = map(MAPS[0]);
    let met = |outcomes: &[Outcome]| -> BTreeSet<(String, String, String)> {
        let met = outcomes.iter().filter(|it| it.status == Status::Met);
        met.map(|it| (it.requirement.clone(), it.item.clone(), it.law.clone())).collect()
    };
    let whole = everything(&map, no_statement_of_none);
    let pairs = || catalogue().regimes.values().flat_map(|regime| KINDS.map(|kind| (regime, kind)));
    let judged =
        |rendered: &Rendered, regime: &Regime, kind| met(&judge::outcomes(&map, rendered, regime, kind, day(LATER)));
    let before: Vec<_> = pairs().map(|(regime, kind)| judged(&whole, regime, kind)).collect();
    for left_out in catalogue().facts.keys().filter(|fact| no_statement_of_none(fact)) {
        let rest = everything(&map, |fact| no_statement_of_none(fact) && fact != left_out);
        let asks = |id: &str| {
            let requirement = &catalogue().requirements[id];
            requirement.all.contains(left_out) || requirement.one.contains(left_out)
        };
        for ((regime, kind), before) in pairs().zip(&before) {
            if catalogue().owed(regime, kind).any(|it| asks(&it.id)) {
                let after = judged(&rest, regime, kind);
                let lost: BTreeSet<_> = before.difference(&after).collect();
                let expected: BTreeSet<_> = before.iter().filter(|(id, ..)| asks(id)).collect();
                assert_eq!(lost, expected, "without {left_out} under {}", regime.id);
            }
        }
    }
}

#[test]
fn reports_show_names_as_they_are_and_nothing_of_them_as_markup() {
    let mut outcomes = small(PROCESSOR, "gdpr", no_statement_of_none);
    outcomes[0].item = "purpose.<script>|\u{1b}[2J".to_owned();
    let document =
        DocumentCoverage { document: "d".to_owned(), language: "en".to_owned(), regime: "gdpr".to_owned(), outcomes };
    let coverage = Coverage { as_of: day("2026-11-23"), documents: vec![document], limits: LIMITS.to_owned() };
    let (human, markdown, html) =
        (report::human::render(&coverage), report::markdown::render(&coverage), report::html::render(&coverage));
    assert!(!human.contains('\u{1b}'));
    assert!(markdown.contains("purpose.\\<script\\>\\|"), "{markdown}");
    assert!(html.contains("purpose.&lt;script&gt;|") && !html.contains("<script"));
    for text in [&human, &markdown, &html] {
        assert!(text.contains("Not checked: truth, lawfulness"));
    }
    let json = report::json(&coverage).expect("JSON");
    assert_eq!(serde_json::from_str::<Coverage>(&json).expect("reads back"), coverage);
}

#[test]
fn what_the_united_kingdom_took_over_is_cited_as_its_own_law() {
    let british = small(PROCESSOR, "uk-gdpr", no_statement_of_none);
    assert_eq!(find(&british, "gdpr-13-1-c-basis", "purpose.orders").law, "UK GDPR Art. 13(1)(c)");
    let european = small(PROCESSOR, "gdpr", no_statement_of_none);
    assert_eq!(find(&european, "gdpr-13-1-c-basis", "purpose.orders").law, "GDPR Art. 13(1)(c)");
}

#[test]
fn a_basis_of_british_law_is_none_in_the_union() {
    let register = format!("{PROCESSOR}[purpose.safety]\nlegal_basis = \"recognised_interest\"\nrecipients = []\n");
    let judged = |regime: &str| {
        find(&small(&register, regime, no_statement_of_none), "gdpr-13-1-c-basis", "purpose.safety").clone()
    };
    assert_eq!(judged("uk-gdpr").status, Status::Met);
    let refused = judged("gdpr");
    assert_eq!(refused.status, Status::Missing);
    assert_eq!(refused.gaps[0].because, "`recognised_interest` is a basis in the United Kingdom alone");
}

#[test]
fn data_that_nobody_receives_were_disclosed_to_nobody() {
    let open = |register: &str| {
        let outcomes = small(register, "ccpa", no_statement_of_none);
        outcomes.iter().any(|it| it.unsettled.contains(&"disclosed-business-purpose".to_owned()))
    };
    assert!(open(""), "nobody said what the mailer is");
    let silent = BASE.replace("recipients = [\"mailer\"]", "recipients = []");
    let map = map(&format!("language = \"en\"\n{silent}"));
    let rendered = everything(&map, no_statement_of_none);
    let outcomes =
        judge::outcomes(&map, &rendered, &catalogue().regimes["ccpa"], DocumentKind::Notice, day("2026-11-23"));
    assert!(outcomes.iter().all(|it| !it.unsettled.contains(&"disclosed-business-purpose".to_owned())));
}

#[test]
fn where_a_criterion_does_not_hold_on_its_face_the_question_stays_open() {
    let register =
        format!("{PROCESSOR}[[declaration]]\nwhat = \"no_automated_decisions\"\nby = \"A\"\non = 2026-10-01\n");
    let map = map(&format!("language = \"en\"\n{BASE}{register}"));
    let document = Document::default();
    let scope = Scope::new(&map, &document, false);
    let asked = ask(&scope, &map.activities[0]);
    let answer = |fact: &str| asked.iter().find(|it| it.fact == fact).map(|it| it.answer);
    assert_eq!(answer("dpia.screening.automated_decision"), Some(Tri::No), "somebody denies it");
    assert_eq!(answer("dpia.screening.blocks_right"), Some(Tri::Unknown), "people can refuse a contract as well");
}

#[test]
fn what_does_not_apply_names_the_items_that_each_condition_rules_out() {
    let outcomes = small(PROCESSOR, "gdpr", no_statement_of_none);
    let document =
        DocumentCoverage { document: "d".to_owned(), language: "en".to_owned(), regime: "gdpr".to_owned(), outcomes };
    let coverage = Coverage { as_of: day("2026-11-23"), documents: vec![document], limits: LIMITS.to_owned() };
    let human = report::human::render(&coverage);
    let row = "[gdpr-13-2-c]\n      for purpose.orders\n      `consent` is no, `explicit-consent` is no\n";
    assert!(human.contains(row), "{human}");
}

#[test]
fn an_exception_of_british_law_lifts_nothing_in_the_union() {
    let claimed = format!(
        "{PROCESSOR}[[exception]]\narticle = \"uk-13-5\"\nitem = \"purpose.letters\"\nreason = \"Forty years of files\"\n"
    );
    let status = |regime: &str| {
        find(&small(&claimed, regime, |fact| fact != "notice.change_notice"), "gdpr-13-3", "purpose.letters").status
    };
    assert_eq!((status("uk-gdpr"), status("gdpr")), (Status::NotApplicable, Status::Missing));
}
