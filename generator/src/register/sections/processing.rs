//! Systems, purposes and their terms, and what these refer to.

use fieldnote_schema::Provision;

use crate::register::{
    facts,
    model::{
        CountryRetention, CustomCategory, CustomSubject, Decision, Event, Measure, Purpose, RetentionRule, Source,
        System, Terms, Use,
    },
    table::Table,
    value,
};

pub(super) fn system(t: &mut Table<'_, '_>) -> System {
    System {
        title: t.text("title"),
        controller: t.checked("controller", value::id),
        controllers: t.list("controllers", value::id),
        packages: t.list("packages", value::package),
        product: t.text("product"),
        country: t.checked("country", value::country),
        host: t.checked("host", value::id),
        owner: t.text("owner"),
        measures: t.measures("measures"),
    }
}

pub(super) fn purpose(t: &mut Table<'_, '_>) -> Purpose {
    Purpose {
        kind: t.checked("kind", value::purpose_kind),
        title: t.text("title"),
        description: t.text("description"),
        terms: terms(t),
        uses: t.entries("use", use_of_purpose),
        decisions: t.list("decisions", value::id),
        owner: t.text("owner"),
        activity: t.text("activity"),
        controller: t.checked("controller", value::id),
        clients: t.list("clients", value::id),
        more: t.facts(facts::PURPOSE),
    }
}

fn terms(t: &mut Table<'_, '_>) -> Terms {
    Terms {
        legal_basis: t.checked("legal_basis", value::legal_basis),
        art9: t.checked("art9", value::special_condition),
        interest: t.text("interest"),
        balance: t.text("balance"),
        law: t.text("law"),
        withdrawal: t.text("withdrawal"),
        objection: t.text("objection"),
        recipients: t.optional_list("recipients", value::id),
        retention: t.checked("retention", value::id),
        provision: t.choice("provision", &PROVISIONS),
        provision_consequence: t.text("provision_consequence"),
        measures: t.measures("measures"),
    }
}

pub(super) const PROVISIONS: [(&str, Provision); 3] =
    [("contract", Provision::Contract), ("law", Provision::Law), ("optional", Provision::Optional)];

fn use_of_purpose(t: &mut Table<'_, '_>) -> Use {
    Use {
        subjects: t.list("subjects", value::subject),
        categories: t.list("categories", value::categories),
        countries: t.list("countries", value::market),
        title: t.text("title"),
        description: t.text("description"),
        terms: terms(t),
    }
}

pub(super) fn retention(t: &mut Table<'_, '_>) -> RetentionRule {
    RetentionRule {
        title: t.text("title"),
        period: t.checked("period", value::duration),
        from: t.checked("from", value::id),
        until: t.checked("until", value::id),
        criteria: t.text("criteria"),
        reason: t.text("reason"),
        law: t.text("law"),
        rules: t.entries("rule", country_retention),
        more: t.facts(facts::RETENTION),
    }
}

fn country_retention(t: &mut Table<'_, '_>) -> CountryRetention {
    t.require("countries", "name the countries it is for: `countries = [\"DE\"]`");
    CountryRetention {
        countries: t.list("countries", value::market),
        period: t.checked("period", value::duration),
        from: t.checked("from", value::id),
        reason: t.text("reason"),
        law: t.text("law"),
    }
}

pub(super) fn event(t: &mut Table<'_, '_>) -> Event {
    Event { title: t.text("title") }
}

pub(super) fn source(t: &mut Table<'_, '_>) -> Source {
    Source { title: t.text("title"), public: t.flag("public"), means: t.text("means"), kind: t.text("kind") }
}

pub(super) fn decision(t: &mut Table<'_, '_>) -> Decision {
    Decision {
        title: t.text("title"),
        logic: t.text("logic"),
        consequences: t.text("consequences"),
        review: t.text("review"),
        ground: t.choice("ground", &GROUNDS).map(|at| at.map(str::to_owned)),
        solely_automated: t.flag("solely_automated"),
        more: t.facts(facts::DECISION),
    }
}

/// The grounds of Art. 22(2) GDPR.
const GROUNDS: [(&str, &str); 3] = [("contract", "contract"), ("law", "law"), ("explicit_consent", "explicit_consent")];

pub(super) fn measure(t: &mut Table<'_, '_>) -> Measure {
    if value::measure(t.id()).is_err() {
        t.require("title", "give it a title, since no built-in measure has this name");
    }
    Measure {
        title: t.text("title"),
        description: t.text("description"),
        everywhere: t.flag("everywhere").is_some_and(|at| at.value),
    }
}

pub(super) fn category(t: &mut Table<'_, '_>) -> CustomCategory {
    t.require("parent", "name the built-in category it belongs under: `parent = \"commerce.purchases\"`");
    CustomCategory { parent: t.checked("parent", value::built_in_category), title: t.text("title") }
}

pub(super) fn subject(t: &mut Table<'_, '_>) -> CustomSubject {
    if value::built_in_subject(t.id()).is_err() {
        t.require("parent", "name the built-in group it belongs under: `parent = \"customer\"`");
    }
    CustomSubject { parent: t.checked("parent", value::built_in_subject), title: t.text("title") }
}
