//! Documents, suppressions, review, theme.

use crate::register::{
    facts,
    model::{Approval, Document, Edition, Review, Store, Suggest, SuggestRule, Suppression, Theme},
    table::Table,
    value,
};

pub(super) fn document(t: &mut Table<'_, '_>) -> Document {
    t.require("kind", "say which document it is: `kind = \"notice\"`");
    Document {
        kind: t.string("kind"),
        id: t.string("id"),
        title: t.text("title"),
        subjects: t.list("subjects", value::subject),
        audience: t.list("audience", value::market),
        regimes: t.list("regimes", value::text),
        languages: t.list("languages", value::language),
        formats: t.list("formats", value::id),
        path: t.output_path("path"),
        controller: t.checked("controller", value::id),
        effective_from: t.date("effective_from"),
        version: t.string("version"),
        editions: t.entries("edition", edition),
        evidence: t.flag("evidence"),
        store: t.table("store", store),
        layout: t.checked("layout", value::id),
        more: t.facts(facts::DOCUMENT),
    }
}

fn store(t: &mut Table<'_, '_>) -> Store {
    Store {
        outside_purposes: t.list("outside_purposes", value::id),
        outside_sources: t.list("outside_sources", value::id),
        unlinked: t.optional_list("unlinked", value::categories),
        user_initiated: t.list("user_initiated", value::id),
        tracking_domains: t.optional_list("tracking_domains", value::host),
        required_reasons: t.optional_list("required_reasons", value::required_reason),
        account_creation: t.list("account_creation", value::account_creation),
        account_creation_other: t.string("account_creation_other"),
        account_deletion: t.checked("account_deletion", value::website),
        data_deletion: t.checked("data_deletion", value::data_deletion),
        data_deletion_url: t.checked("data_deletion_url", value::website),
    }
}

fn edition(t: &mut Table<'_, '_>) -> Edition {
    t.require("version", "say which version it is: `version = \"3\"`");
    t.require("effective_from", "say from which day it is in force: `effective_from = 2026-12-01`");
    Edition {
        version: t.string("version"),
        effective_from: t.date("effective_from"),
        changes: t.text("changes"),
        hash: t.string("hash"),
    }
}

pub(super) fn suppression(t: &mut Table<'_, '_>) -> Suppression {
    // What one lacks is a finding of its own: `suppression-without-reason`.
    Suppression {
        code: t.string("code"),
        subject: t.string("subject"),
        reason: t.string("reason"),
        until: t.date("until"),
    }
}

pub(super) fn review(t: &mut Table<'_, '_>) -> Review {
    Review { owner: t.string("owner"), due: t.date("due"), approvals: t.entries("approval", approval) }
}

fn approval(t: &mut Table<'_, '_>) -> Approval {
    t.require("document", "name what was approved: `document = \"customers\"`");
    t.require("by", "say who approved it: `by = \"Ada Lund, privacy lead\"`");
    t.require("on", "say when: `on = 2026-12-01`");
    t.require("hash", "say what was approved: `cargo fieldnote editions --hash` prints its hash");
    Approval { document: t.string("document"), by: t.string("by"), on: t.date("on"), hash: t.string("hash") }
}

pub(super) fn theme(t: &mut Table<'_, '_>) -> Theme {
    Theme {
        accent: t.checked("accent", value::colour),
        accent_dark: t.checked("accent_dark", value::colour),
        logo: t.checked("logo", value::path),
        image: None,
    }
}

pub(super) fn suggest(t: &mut Table<'_, '_>) -> Suggest {
    let categories = t.entries("category", |t| {
        t.require("category", "say what the field is: `category = \"education.record\"`");
        SuggestRule { category: t.checked("category", value::category), ..ignored(t) }
    });
    Suggest { categories, ignored: t.entries("ignore", ignored) }
}

fn ignored(t: &mut Table<'_, '_>) -> SuggestRule {
    t.require("field", "name the field, or its type and the field: `field = \"Plugin.*\"`");
    SuggestRule { field: t.string("field"), category: None, reason: t.string("reason") }
}
