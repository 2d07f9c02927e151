//! What can be wrong with a register as such, before anybody asks what it means.

use crate::finding::{Level, Rule};

/// Every rule of the reader.
pub(crate) static RULES: &[&Rule] = &[
    &UNKNOWN_KEY,
    &WRONG_TYPE,
    &UNKNOWN_VALUE,
    &EMPTY_VALUE,
    &MISSING_KEY,
    &INVALID_ID,
    &INVALID_DATE,
    &INVALID_DURATION,
    &UNKNOWN_COUNTRY,
    &INVALID_ADDRESS,
    &INVALID_PATH,
    &DUPLICATE_ENTRY,
    &UNMATCHED_INCLUDE,
    &UNUSABLE_LOGO,
];

const fn rule(
    code: &'static str,
    summary: &'static str,
    documentation: &'static str,
    cure: &'static str,
    example: &'static str,
) -> Rule {
    Rule { code, level: Level::Error, law: &[], summary, documentation, cure, example }
}

pub(super) static UNKNOWN_KEY: Rule = rule(
    "unknown-key",
    "a key that the register does not know",
    "A key that nobody reads says nothing, however important the words behind it are. Most often it is misspelt, or \
     stands in another table than its author thinks.",
    "use one of the known keys",
    "[purpose.newsletter]\nlegal_basis = \"consent\"",
);

pub(super) static WRONG_TYPE: Rule = rule(
    "wrong-type",
    "a value of another type than its key takes",
    "Texts are strings or tables of strings by language; lists stand in square brackets; entries are tables.",
    "write a value of the type that the finding names",
    "recipients = [\"mailer\"]",
);

pub(super) static UNKNOWN_VALUE: Rule = rule(
    "unknown-value",
    "a word that is none of those its key takes",
    "Legal bases, conditions, roles, mechanisms, categories and the like come from fixed vocabularies, so that rules and \
     documents know what they mean. `cargo fieldnote list` shows each of them.",
    "use one of the known words",
    "legal_basis = \"legitimate_interests\"",
);

pub(super) static EMPTY_VALUE: Rule = rule(
    "empty-value",
    "a text without words",
    "An empty text would leave a hole in a document that looks filled. What is not known yet is `\"pending\"`, with an \
     owner and a date if you like: then it is a gap that somebody answers for.",
    "fill it in, leave the key out, or write \"pending\"",
    "title = { pending = \"legal team\", until = 2026-12-01 }",
);

pub(super) static MISSING_KEY: Rule = rule(
    "missing-key",
    "an entry lacks a key that it means nothing without",
    "Some entries cannot be understood without one of their keys: a document without a kind, a custom category without \
     its built-in parent, a text without words in the default language.",
    "add the key",
    "[category.loyalty]\nparent = \"commerce.purchases\"",
);

pub(super) static INVALID_ID: Rule = rule(
    "invalid-id",
    "an id of a form that no reference can have",
    "Annotations and other entries refer to an entry by its id. An id begins with a small letter and has small letters, \
     digits and underscores.",
    "write small letters, digits and underscores, beginning with a letter",
    "[purpose.order_handling]",
);

pub(super) static INVALID_DATE: Rule = rule(
    "invalid-date",
    "a date that is no day of the calendar",
    "Days are compared with the day of the run, so they have to be whole and exist.",
    "write it as YYYY-MM-DD",
    "checked_on = 2026-10-01",
);

pub(super) static INVALID_DURATION: Rule = rule(
    "invalid-duration",
    "a period that is no ISO 8601 duration",
    "Periods are compared and put into words in each language, so they have one form: `P`, then years, months, weeks and \
     days, then `T` with hours, minutes and seconds; each a whole number and its letter.",
    "write an ISO 8601 duration",
    "[retention.account_lifetime]\nperiod = \"P2Y\"",
);

pub(super) static UNKNOWN_COUNTRY: Rule = rule(
    "unknown-country",
    "a country, area or region that nobody knows",
    "Whether data leave the area of a law hangs on the country, so it is written as its two letters of ISO 3166-1. \
     Markets can also be `EU`, `EEA` or a region such as `US-CA`.",
    "write the two letters of ISO 3166-1",
    "country = \"GB\"",
);

pub(super) static INVALID_ADDRESS: Rule = rule(
    "invalid-address",
    "an email or web address that cannot be one",
    "Readers use these addresses to reach you and to exercise their rights. Only what cannot work is reported; whether \
     somebody reads it is yours to know.",
    "write the whole address",
    "email = \"privacy@example.org\"",
);

pub(super) static INVALID_PATH: Rule = rule(
    "invalid-path",
    "a path that leads out of the workspace or the output folder",
    "Included files, logos and documents stay inside, so that a register does the same on every machine.",
    "write a relative path with `/`",
    "path = \"legal/notice\"",
);

pub(super) static DUPLICATE_ENTRY: Rule = rule(
    "duplicate-entry",
    "an entry that two files of the register declare",
    "Two entries of one id would say two things about one subject; the first one counts and the other is left out.",
    "keep one of the two, or give one another id",
    "",
);

pub(super) static UNUSABLE_LOGO: Rule = rule(
    "unusable-logo",
    "a logo that is not there, too large, or more than a picture",
    "The logo is carried inside of every page, so it is small: 64 KiB, and PNG or SVG. An SVG that could run a script, \
     follow a link or load something is refused rather than cleaned, because what was taken out could be what you see.",
    "export the logo as a small PNG or as a plain SVG of shapes",
    "[theme]\nlogo = \"brand/logo.svg\"",
);

pub(super) static UNMATCHED_INCLUDE: Rule = rule(
    "unmatched-include",
    "an include that matches no file",
    "What was meant to be in the register is not. `*` stands for any part of one name in a path.",
    "correct the path, or take it out",
    "include = [\"legal/*.toml\"]",
);
