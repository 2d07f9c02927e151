//! The built-in document templates and locales of Fieldnote, compiled in.
//!
//! Templates are structure without words; the words are Fluent messages, one folder a language. A new language is a new
//! folder in `locales/` and its lines in [`MESSAGES`].

/// Templates by name.
pub const TEMPLATES: &[(&str, &str)] = &[
    ("notice.md", include_str!("../notice.md")),
    ("notice/contact.md", include_str!("../notice/contact.md")),
    ("notice/part.md", include_str!("../notice/part.md")),
    ("notice/party.md", include_str!("../notice/party.md")),
    ("notice/recipient.md", include_str!("../notice/recipient.md")),
    ("ccpa_policy.md", include_str!("../ccpa_policy.md")),
    ("ccpa/given.md", include_str!("../ccpa/given.md")),
    ("ccpa/sold.md", include_str!("../ccpa/sold.md")),
    ("notice_at_collection.md", include_str!("../notice_at_collection.md")),
    ("dpia_screening.md", include_str!("../dpia_screening.md")),
    ("inventory.md", include_str!("../inventory.md")),
    ("joint_essence.md", include_str!("../joint_essence.md")),
    ("joint_essence/partner.md", include_str!("../joint_essence/partner.md")),
    ("processor_record.md", include_str!("../processor_record.md")),
    ("record.md", include_str!("../record.md")),
    ("record/party.md", include_str!("../record/party.md")),
    ("retention_schedule.md", include_str!("../retention_schedule.md")),
    ("page.html", include_str!("../page.html")),
    ("map.html", include_str!("../map.html")),
];

/// The script of the page of a data map: the only one that runs in any page.
pub const MAP_SCRIPT: &str = include_str!("../map/map.js");

/// The style of the page of a data map.
pub const MAP_STYLE: &str = include_str!("../map/map.css");

/// Message files: language, path, text.
pub const MESSAGES: &[(&str, &str, &str)] = &[
    ("de", "locales/de/categories.ftl", include_str!("../locales/de/categories.ftl")),
    ("de", "locales/de/ccpa.ftl", include_str!("../locales/de/ccpa.ftl")),
    ("de", "locales/de/changes.ftl", include_str!("../locales/de/changes.ftl")),
    ("de", "locales/de/countries.ftl", include_str!("../locales/de/countries.ftl")),
    ("de", "locales/de/map.ftl", include_str!("../locales/de/map.ftl")),
    ("de", "locales/de/governance.ftl", include_str!("../locales/de/governance.ftl")),
    ("de", "locales/de/fadp.ftl", include_str!("../locales/de/fadp.ftl")),
    ("de", "locales/de/lgpd.ftl", include_str!("../locales/de/lgpd.ftl")),
    ("de", "locales/de/notice.ftl", include_str!("../locales/de/notice.ftl")),
    ("de", "locales/de/page.ftl", include_str!("../locales/de/page.ftl")),
    ("de", "locales/de/record.ftl", include_str!("../locales/de/record.ftl")),
    ("de", "locales/de/words.ftl", include_str!("../locales/de/words.ftl")),
    ("en", "locales/en/categories.ftl", include_str!("../locales/en/categories.ftl")),
    ("en", "locales/en/ccpa.ftl", include_str!("../locales/en/ccpa.ftl")),
    ("en", "locales/en/changes.ftl", include_str!("../locales/en/changes.ftl")),
    ("en", "locales/en/countries.ftl", include_str!("../locales/en/countries.ftl")),
    ("en", "locales/en/map.ftl", include_str!("../locales/en/map.ftl")),
    ("en", "locales/en/governance.ftl", include_str!("../locales/en/governance.ftl")),
    ("en", "locales/en/fadp.ftl", include_str!("../locales/en/fadp.ftl")),
    ("en", "locales/en/lgpd.ftl", include_str!("../locales/en/lgpd.ftl")),
    ("en", "locales/en/notice.ftl", include_str!("../locales/en/notice.ftl")),
    ("en", "locales/en/page.ftl", include_str!("../locales/en/page.ftl")),
    ("en", "locales/en/record.ftl", include_str!("../locales/en/record.ftl")),
    ("en", "locales/en/words.ftl", include_str!("../locales/en/words.ftl")),
    ("es", "locales/es/categories.ftl", include_str!("../locales/es/categories.ftl")),
    ("es", "locales/es/ccpa.ftl", include_str!("../locales/es/ccpa.ftl")),
    ("es", "locales/es/changes.ftl", include_str!("../locales/es/changes.ftl")),
    ("es", "locales/es/countries.ftl", include_str!("../locales/es/countries.ftl")),
    ("es", "locales/es/map.ftl", include_str!("../locales/es/map.ftl")),
    ("es", "locales/es/governance.ftl", include_str!("../locales/es/governance.ftl")),
    ("es", "locales/es/fadp.ftl", include_str!("../locales/es/fadp.ftl")),
    ("es", "locales/es/lgpd.ftl", include_str!("../locales/es/lgpd.ftl")),
    ("es", "locales/es/notice.ftl", include_str!("../locales/es/notice.ftl")),
    ("es", "locales/es/page.ftl", include_str!("../locales/es/page.ftl")),
    ("es", "locales/es/record.ftl", include_str!("../locales/es/record.ftl")),
    ("es", "locales/es/words.ftl", include_str!("../locales/es/words.ftl")),
    ("fr", "locales/fr/categories.ftl", include_str!("../locales/fr/categories.ftl")),
    ("fr", "locales/fr/ccpa.ftl", include_str!("../locales/fr/ccpa.ftl")),
    ("fr", "locales/fr/changes.ftl", include_str!("../locales/fr/changes.ftl")),
    ("fr", "locales/fr/countries.ftl", include_str!("../locales/fr/countries.ftl")),
    ("fr", "locales/fr/map.ftl", include_str!("../locales/fr/map.ftl")),
    ("fr", "locales/fr/governance.ftl", include_str!("../locales/fr/governance.ftl")),
    ("fr", "locales/fr/fadp.ftl", include_str!("../locales/fr/fadp.ftl")),
    ("fr", "locales/fr/lgpd.ftl", include_str!("../locales/fr/lgpd.ftl")),
    ("fr", "locales/fr/notice.ftl", include_str!("../locales/fr/notice.ftl")),
    ("fr", "locales/fr/page.ftl", include_str!("../locales/fr/page.ftl")),
    ("fr", "locales/fr/record.ftl", include_str!("../locales/fr/record.ftl")),
    ("fr", "locales/fr/words.ftl", include_str!("../locales/fr/words.ftl")),
];
