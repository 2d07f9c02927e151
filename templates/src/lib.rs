//! The built-in document templates and locales of Fieldnote, compiled in.
//!
//! Templates are structure without words; the words are Fluent messages, one folder a language. A new language is a new
//! folder in `locales/`.

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
    ("app_store_privacy.md", include_str!("../app_store_privacy.md")),
    ("play_data_safety.md", include_str!("../play_data_safety.md")),
    ("store/answer.md", include_str!("../store/answer.md")),
    ("store/left_out.md", include_str!("../store/left_out.md")),
    ("page.html", include_str!("../page.html")),
    ("map.html", include_str!("../map.html")),
];

/// The script of the page of a data map: the only one that runs in any page.
pub const MAP_SCRIPT: &str = include_str!("../map/map.js");

/// The style of the page of a data map.
pub const MAP_STYLE: &str = include_str!("../map/map.css");

// MESSAGES: message files as language, path and text; `build.rs` lists what `locales` holds.
include!(concat!(env!("OUT_DIR"), "/messages.rs"));
