//! Controllers, recipients, clients.

use crate::register::{
    facts,
    model::{Client, Contact, Contract, Controller, JointController, Recipient, RightsChannel, Transfer},
    table::Table,
    value,
};

pub(super) fn controller(t: &mut Table<'_, '_>) -> Controller {
    Controller {
        contact: contact(t),
        about: t.text("about"),
        markets: t.list("markets", value::market),
        dpo: t.table("dpo", contact),
        representatives: t.section("representative", contact),
        joint: t.section("joint", joint_controller),
        rights: t.table("rights", rights),
        authority: t.table("authority", contact),
        more: t.facts(facts::CONTROLLER),
    }
}

pub(super) fn recipient(t: &mut Table<'_, '_>) -> Recipient {
    Recipient {
        contact: contact(t),
        job: t.text("job"),
        role: t.checked("role", value::role),
        transfer: t.table("transfer", transfer),
        contract: t.table("contract", contract),
        access: t.optional_list("access", value::id),
        categories: t.list("categories", value::categories),
        more: t.facts(facts::RECIPIENT),
    }
}

pub(super) fn client(t: &mut Table<'_, '_>) -> Client {
    Client {
        contact: contact(t),
        representative: t.table("representative", contact),
        dpo: t.table("dpo", contact),
        processing: t.text("processing"),
    }
}

fn contact(t: &mut Table<'_, '_>) -> Contact {
    Contact {
        name: t.string("name"),
        address: t.string("address"),
        country: t.checked("country", value::country),
        email: t.checked("email", value::email),
        phone: t.string("phone"),
        website: t.checked("website", value::website),
    }
}

fn joint_controller(t: &mut Table<'_, '_>) -> JointController {
    JointController {
        contact: contact(t),
        arrangement: t.text("arrangement"),
        contact_point: t.text("contact_point"),
        rights_statement: t.text("rights_statement"),
    }
}

fn rights(t: &mut Table<'_, '_>) -> RightsChannel {
    RightsChannel {
        email: t.checked("email", value::email),
        website: t.checked("website", value::website),
        instructions: t.text("instructions"),
        more: t.facts(facts::RIGHTS),
    }
}

fn transfer(t: &mut Table<'_, '_>) -> Transfer {
    Transfer {
        mechanism: t.checked("mechanism", value::mechanism),
        framework: t.checked("framework", value::frameworks),
        copy: t.text("copy"),
        checked_on: t.date("checked_on"),
        more: t.facts(facts::TRANSFER),
    }
}

fn contract(t: &mut Table<'_, '_>) -> Contract {
    Contract { kind: t.string("kind"), reference: t.string("ref") }
}
