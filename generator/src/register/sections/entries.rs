//! Trackers, holdings, foreign types, declarations, exceptions.

use fieldnote_schema::Keys;
use indexmap::IndexMap;

use super::processing::PROVISIONS;
use crate::register::{
    facts,
    model::{Declaration, Exception, ForeignField, ForeignRecord, Holding, Tracker},
    rules,
    table::Table,
    value,
};

pub(super) fn tracker(t: &mut Table<'_, '_>) -> Tracker {
    t.require("name", "give the name that people see in their browser or app");
    Tracker {
        name: t.string("name"),
        party: t.checked("party", value::id),
        purpose: t.checked("purpose", value::id),
        lifetime: t.checked("lifetime", value::lifetime),
        consent: t.flag("consent"),
        exemption: t.text("exemption"),
        more: t.facts(facts::TRACKER),
    }
}

pub(super) fn holding(t: &mut Table<'_, '_>) -> Holding {
    t.require("title", "say what it is: `title = \"paper contracts\"`");
    t.require("categories", "name what it holds: `categories = [\"contact.address\"]`");
    Holding {
        title: t.text("title"),
        categories: t.list("categories", value::category),
        subject: t.checked("subject", value::subject),
        purposes: t.list("purposes", value::id),
        retention: t.checked("retention", value::id),
        source: t.checked("source", value::id),
        system: t.checked("system", value::id),
        sold: t.flag("sold"),
        shared: t.flag("shared"),
        tracking: t.flag("tracking"),
        paper: t.flag("paper"),
    }
}

pub(super) fn record(t: &mut Table<'_, '_>) -> ForeignRecord {
    t.require("path", "name the type: `path = \"billing_api::Invoice\"`");
    ForeignRecord {
        path: t.checked("path", value::type_path),
        category: t.checked("category", value::category),
        keys: keys(t),
        fields: {
            let mut by_name = IndexMap::new();
            t.add_named("fields", value::field, &mut by_name, field);
            by_name
        },
    }
}

fn field(t: &mut Table<'_, '_>) -> ForeignField {
    let field = ForeignField {
        category: t.checked("category", value::category),
        not_personal: t.flag("not_personal").is_some_and(|at| at.value),
        keys: keys(t),
    };
    if field.not_personal == field.category.is_some() {
        let message = format!("`{}` is to have a category or be `not_personal`", t.path());
        t.refuse(&rules::MISSING_KEY, message, "write `category = \"..\"` or `not_personal = true`, one of the two");
    }
    field
}

/// The keys of an annotation.
fn keys(t: &mut Table<'_, '_>) -> Keys {
    let plain = |at: crate::register::model::At<String>| at.value;
    let purposes = t.optional_list("purpose", value::id);
    let protection = t.optional_list("protection", value::measure);
    Keys {
        subject: t.checked("subject", value::subject).map(plain),
        purposes: purposes.map(|list| list.into_iter().map(plain).collect()),
        retention: t.checked("retention", value::retention).map(|at| value::read_retention(&at.value)),
        source: t.checked("source", value::id).map(plain),
        protection: protection.map(|list| list.into_iter().map(plain).collect()),
        provision: t.choice("provision", &PROVISIONS).map(|at| at.value),
        sold: t.flag("sold").map(|at| at.value),
        shared: t.flag("shared").map(|at| at.value),
        tracking: t.flag("tracking").map(|at| at.value),
        derived: t.flag("derived").map(|at| at.value),
        reveals: t.checked("reveals", value::special_kind).map(plain),
        label: t.string("label").map(plain),
    }
}

pub(super) fn declaration(t: &mut Table<'_, '_>) -> Declaration {
    t.require("what", "say what is denied: `what = \"no_transfers\"`");
    t.require("by", "say who declares it: `by = \"Ada Lund, privacy lead\"`");
    t.require("on", "say when: `on = 2026-12-01`");
    Declaration {
        what: t.checked("what", value::id),
        by: t.string("by"),
        on: t.date("on"),
        until: t.date("until"),
        reason: t.text("reason"),
        item: t.string("item"),
    }
}

pub(super) fn exception(t: &mut Table<'_, '_>) -> Exception {
    t.require("article", "name the exception: `article = \"gdpr-14-5-b\"`");
    Exception {
        article: t.checked("article", value::exception),
        item: t.string("item"),
        reason: t.text("reason"),
        measures: t.text("measures"),
    }
}
