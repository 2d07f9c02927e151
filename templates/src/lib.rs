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
    ("inventory.md", include_str!("../inventory.md")),
    ("record.md", include_str!("../record.md")),
    ("record/party.md", include_str!("../record/party.md")),
    ("page.html", include_str!("../page.html")),
];

/// Message files: language, path, text.
pub const MESSAGES: &[(&str, &str, &str)] = &[
    ("en", "locales/en/categories.ftl", include_str!("../locales/en/categories.ftl")),
    ("en", "locales/en/countries.ftl", include_str!("../locales/en/countries.ftl")),
    ("en", "locales/en/notice.ftl", include_str!("../locales/en/notice.ftl")),
    ("en", "locales/en/page.ftl", include_str!("../locales/en/page.ftl")),
    ("en", "locales/en/record.ftl", include_str!("../locales/en/record.ftl")),
    ("en", "locales/en/words.ftl", include_str!("../locales/en/words.ftl")),
];
