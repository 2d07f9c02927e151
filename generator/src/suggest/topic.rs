//! What the fields of a type make of its name: an account of a bank or of a ledger, an event of a calendar.

use super::{
    item::{Field, Item},
    peel::{last_segment, peel},
};

/// What an account or a membership is about: money in a bank, or what is paid for.
pub(super) fn of_account(item: &Item<'_>, word: &str) -> Option<&'static str> {
    const PAID_FOR: &[&str] = &[
        "price",
        "fee",
        "plan_id",
        "membership_type",
        "membership_type_id",
        "purchase_date",
        "remaining_visits",
        "end_date",
    ];
    if holds_money(item, word) {
        Some("finance.bank_account")
    } else if word == "membership" && has(item, PAID_FOR) {
        Some("commerce.subscription")
    } else {
        None
    }
}

/// Whether an account is one of a bank.
fn holds_money(item: &Item<'_>, word: &str) -> bool {
    const MONEY: &[&str] =
        &["balance", "currency", "bank", "interest_rate", "iban", "overdraft", "credit_limit", "ledger_id"];
    let money = item.fields.iter().filter(|field| field.name.is_some_and(|name| MONEY.contains(&name)));
    word == "account" && money.count() > 1
}

/// Whether an account is one that a ledger is kept in.
pub(super) fn is_of_ledger(name: &[String], item: &Item<'_>) -> bool {
    const OF_LEDGERS: &[&str] = &[
        "account_type",
        "account_subtype",
        "balance_type",
        "normal_balance",
        "normal_side",
        "parent_id",
        "parent_account_id",
        "debit",
        "credit",
        "debit_balance",
        "credit_balance",
    ];
    let fields = item.fields.iter().filter_map(|field| field.name);
    name.ends_with(&["account".to_owned()]) && fields.filter(|name| OF_LEDGERS.contains(name)).count() > 1
}

/// Whether an event is one of a calendar rather than of a program.
pub(super) fn is_entry(name: &[String], item: &Item<'_>) -> bool {
    const OF_CALENDARS: &[&str] = &[
        "starts_at",
        "start_at",
        "start_time",
        "ends_at",
        "end_at",
        "end_time",
        "all_day",
        "rrule",
        "attendees",
        "location",
    ];
    let named = name.last().is_some_and(|word| word == "event");
    let fields = item.fields.iter().filter_map(|field| field.name);
    named && !item.is_enum && fields.filter(|name| OF_CALENDARS.contains(name)).count() > 1
}

/// Whether an event or a session is one that many are invited to.
pub(super) fn is_announced(name: &[String], item: &Item<'_>) -> bool {
    const OF_MANY: &[&str] = &[
        "capacity",
        "venue",
        "venue_id",
        "venue_name",
        "venue_address",
        "max_attendees",
        "max_participants",
        "max_capacity",
        "ticket_price",
        "registration_required",
        "registration_deadline",
        "banner_url",
        "speakers",
        "total_seats",
    ];
    let named = name.last().is_some_and(|word| word == "event" || word == "session");
    named && has(item, OF_MANY)
}

/// Whether it says what a role may do rather than who has it.
pub(super) fn is_role(name: &[String], item: &Item<'_>) -> bool {
    name.last().is_some_and(|word| word == "role")
        && has(item, &["permissions", "scopes", "rights", "privileges", "is_builtin", "is_system"])
        && has(item, &["name", "title", "display_name"])
}

/// Whether a field is called like one of `known`.
fn has(item: &Item<'_>, known: &[&str]) -> bool {
    item.fields.iter().any(|field| field.name.is_some_and(|name| known.contains(&name)))
}

/// Whether a word means what it does among people: a card that pays rather than one on a screen, a status that is posted
/// rather than one of a thing.
pub(super) fn is_meant(word: &str, item: &Item<'_>) -> bool {
    const MARKS: &[(&str, &[&str])] = &[
        (
            "card",
            &[
                "number",
                "card_number",
                "pan",
                "last4",
                "last_four",
                "last_4",
                "cvc",
                "cvv",
                "exp_month",
                "expiry_month",
                "expiry",
                "expiry_date",
                "brand",
                "holder",
                "card_holder",
                "cardholder_name",
                "holder_name",
            ],
        ),
        (
            "address",
            &[
                "street",
                "street_address",
                "street_name",
                "line1",
                "line_1",
                "line2",
                "address1",
                "address_1",
                "address_line1",
                "address_line_1",
                "city",
                "town",
                "zip",
                "zip_code",
                "zipcode",
                "postal_code",
                "postcode",
                "country",
                "country_code",
                "province",
                "house_number",
                "address",
                "region",
                "state",
            ],
        ),
        (
            "delivery",
            &[
                "order_id",
                "address",
                "delivery_address",
                "courier_id",
                "driver_id",
                "rider_id",
                "customer_id",
                "pickup_address",
                "delivery_fee",
                "fee",
                "tracking_number",
                "delivery_person",
                "delivery_person_id",
                "recipient_name",
                "user_id",
                "estimated_delivery_time",
                "customer_location",
            ],
        ),
        ("status", &["content", "text", "body", "content_warning", "spoiler_text", "summary", "in_reply_to_id"]),
    ];
    MARKS.iter().all(|(meant, fields)| *meant != word || has(item, fields))
}

/// Whether it carries the text of a token or says whose it is: `sub` beside `exp`.
pub(super) fn is_of_token(item: &Item<'_>) -> bool {
    let has = |known: &[&str]| {
        item.fields.iter().any(|field| {
            let plain = matches!(last_segment(peel(field.ty)), "String" | "str");
            plain && field.name.is_some_and(|name| known.contains(&name))
        })
    };
    has(&["token", "jwt", "auth_token"]) || (has(&["sub"]) && item.fields.iter().any(|field| field.name == Some("exp")))
}

/// Whether it is a mail, by what it is made of.
pub(super) fn is_mail(item: &Item<'_>) -> bool {
    has(item, &["subject"]) && has(item, &["to", "recipient", "recipients"]) && has(item, TEXTS)
}

/// Whether it is a status that somebody posts.
pub(super) fn is_posted(item: &Item<'_>) -> bool {
    has(item, &["spoiler_text", "content_warning", "in_reply_to_id"])
}

/// Whether it says of a driver or a worker what is said of people at work.
pub(super) fn is_at_work(item: &Item<'_>) -> bool {
    const OF_PEOPLE: &[&str] =
        &["license_number", "licence_number", "hire_date", "hired_at", "specialization", "speciality", "qualification"];
    has(item, &["name", "full_name", "first_name"]) && has(item, OF_PEOPLE)
}

/// What a mail says.
const TEXTS: &[&str] = &["body", "html", "text", "content", "message", "html_body", "text_body"];

/// Whether it says of its members what is said of people.
pub(super) fn is_of_members(item: &Item<'_>) -> bool {
    const OF_MEMBERS: &[&str] = &[
        "role",
        "roles",
        "joined_at",
        "permissions",
        "nickname",
        "nick",
        "is_admin",
        "is_owner",
        "username",
        "invited_at",
        "invited_by",
        "status",
        "online",
        "user",
    ];
    has(item, OF_MEMBERS)
}

/// What a word with several meanings is about: a subscription to a plan rather than to a feed, a ticket for a seat rather
/// than to the support.
pub(super) fn by_fields(word: &str, topic: Option<String>, item: &Item<'_>) -> Option<String> {
    const MEANINGS: &[(&str, &[&str], &str)] = &[
        (
            "subscription",
            &[
                "plan",
                "plan_id",
                "price_id",
                "tier",
                "trial_end",
                "current_period_start",
                "current_period_end",
                "cancel_at_period_end",
                "stripe_subscription_id",
                "stripe_customer_id",
                "billing_cycle",
                "auto_renew",
                "renews_at",
                "amount",
                "price",
            ],
            "commerce.subscription",
        ),
        ("attendance", OF_CLASSES, "education.record"),
        ("transfer", &["patient_id", "from_ward", "to_ward", "from_ward_id", "to_ward_id"], "health.record"),
        ("contribution", PAID, "commerce.transaction"),
        ("booking", BOOKED, "content.calendar"),
        ("reservation", BOOKED, "content.calendar"),
        ("history", &["amount", "money", "balance", "debit", "credit"], "commerce.transaction"),
        ("note", &["attributed_to", "in_reply_to", "visibility", "sensitive", "spoiler_text", "cw"], "content.post"),
        ("thread", &["title", "slug", "category_id", "forum_id", "board_id"], "content.post"),
        ("ticket", &["seat", "seat_number", "flight_id", "flight_number", "event_id", "price"], "commerce.purchases"),
        (
            "ticket",
            &["title", "description", "subject", "priority", "assigned_to", "assignee_id", "messages", "replies"],
            "content.support",
        ),
    ];
    const OF_CLASSES: &[&str] = &[
        "student_id",
        "student",
        "students",
        "student_name",
        "course_id",
        "course_code",
        "class_id",
        "classroom_id",
        "lesson_id",
        "subject_id",
        "total_classes",
    ];
    const PAID: &[&str] = &["amount", "payment_date", "paid_at", "payment_method", "amount_paid"];
    const OF_WORKERS: &[&str] = &["compensation", "bonus"];
    const BOOKED: &[&str] = &["start_date", "start_time", "starts_at", "booking_date", "booking_time", "pickup_date"];
    let has = |known: &[&str]| has(item, known);
    if topic.as_deref() == Some("content.message")
        && (item.name.contains("Mail")
            || item.name.contains("mail")
            || (has(&["subject"]) && has(&["cc", "bcc", "to", "from", "reply_to", "html", "headers"])))
    {
        return Some("content.email".to_owned());
    }
    let worker = |name: &str| ["employee", "staff", "worker", "payroll", "salary"].iter().any(|it| name.contains(it));
    let of_worker = || {
        let mut names = item.fields.iter().filter_map(|field| field.name);
        worker(&item.name.to_lowercase()) || names.any(worker)
    };
    if OF_WORKERS.contains(&word) && !of_worker() {
        return None;
    }
    let told = MEANINGS.iter().find(|(meant, fields, _)| *meant == word && has(fields));
    told.map(|(_, _, topic)| (*topic).to_owned()).or(topic)
}

/// What a record about a patient says is about health, one about a candidate about the application.
pub(super) fn by_owner(item: &Item<'_>) -> Option<&'static str> {
    const JOBS: &[&str] = &["job_id", "job_posting_id", "position_id", "vacancy_id", "cover_letter", "resume_url"];
    let for_job = |field: &Field<'_>| field.name.is_some_and(|name| JOBS.contains(&name));
    if item.name.contains("Application") && item.fields.iter().any(for_job) {
        return Some("work.application");
    }
    item.fields.iter().find_map(|field| match field.name? {
        "patient_id" | "patient_uuid" | "patient" => Some("health.record"),
        "candidate_id" | "applicant_id" | "candidate" | "applicant" => Some("work.application"),
        "student_id" | "student" | "pupil_id" | "estudiante_id" => Some("education.record"),
        _ => None,
    })
}

/// Whether a policy is one that insures somebody.
pub(super) fn is_policy(name: &[String], item: &Item<'_>) -> bool {
    const OF_POLICIES: &[&str] = &[
        "policy_number",
        "premium",
        "premium_amount",
        "coverage_amount",
        "sum_insured",
        "deductible",
        "insured_id",
        "policyholder_id",
        "policy_holder_id",
    ];
    name.last().is_some_and(|word| word == "policy") && has(item, OF_POLICIES)
}

/// Whether a fee is one that somebody owes or paid.
pub(super) fn is_owed(name: &[String], item: &Item<'_>) -> bool {
    const OF_DEBTS: &[&str] =
        &["paid_amount", "amount_paid", "paid_at", "payment_date", "due_date", "payment_status", "is_paid"];
    name.last().is_some_and(|word| word == "fee" || word == "fine") && has(item, OF_DEBTS)
}

/// Whether a claim is one on an insurance rather than one of a token.
pub(super) fn is_of_insurance(item: &Item<'_>) -> bool {
    const OF_CLAIMS: &[&str] = &[
        "policy_id",
        "policy_number",
        "claim_number",
        "claimed_amount",
        "claim_amount",
        "approved_amount",
        "loss_date",
        "loss_type",
        "incident_date",
    ];
    has(item, OF_CLAIMS)
}

/// Whether it describes an animal, as a patient of a veterinarian is.
pub(super) fn is_animal(item: &Item<'_>) -> bool {
    has(item, &["species", "breed", "breed_id"])
}
