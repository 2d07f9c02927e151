use super::table::{Row, Table};
use super::*;

/// What a table of rows `T` in a file must hold so that the small reader reads it whole.
fn assert_sound<T: Row>(table: &Table<T>, text: &str, names_a_row: usize) {
    let header: Vec<&str> = text.lines().next().unwrap_or_default().split(',').collect();
    assert_eq!(header, T::COLUMNS, "columns are the fields of the row");
    assert!(!text.contains("\"\""), "no cell holds a quote: {header:?}");
    assert!(!text.contains('\r'), "lines end with a line feed alone");
    for line in text.lines() {
        assert_eq!(line.matches('"').count() % 2, 0, "no cell holds a line break: {line}");
    }
    assert_eq!(table.rows().len(), text.lines().count() - 1);
    let names: usize =
        table.rows().iter().filter(|row| table.find(row.key()).is_some_and(|r| r.key() == row.key())).count();
    assert_eq!(names, table.rows().len(), "each key leads to its row");
    assert_eq!(table.names(), table.rows().len() * names_a_row, "no two rows share a name");
}

#[test]
fn every_table_is_read_whole_and_its_names_are_unambiguous() {
    assert_sound(&CATEGORIES, include_str!("../../vocabulary/categories.csv"), 1);
    assert_sound(&PURPOSES, include_str!("../../vocabulary/purposes.csv"), 1);
    assert_sound(&SUBJECTS, include_str!("../../vocabulary/data_subjects.csv"), 2);
    assert_sound(&LEGAL_BASES, include_str!("../../vocabulary/legal_bases.csv"), 1);
    assert_sound(&SPECIAL_CONDITIONS, include_str!("../../vocabulary/special_conditions.csv"), 1);
    assert_sound(&TRANSFER_MECHANISMS, include_str!("../../vocabulary/transfer_mechanisms.csv"), 1);
    assert_sound(&MEASURES, include_str!("../../vocabulary/measures.csv"), 2);
    assert_sound(&RECIPIENTS, include_str!("../../vocabulary/recipients.csv"), 1);
    assert_sound(&ALIASES, include_str!("../../vocabulary/aliases.csv"), 1);
}

#[test]
fn cells_that_are_not_text_hold_only_what_their_kind_can_say() {
    let text = include_str!("../../vocabulary/categories.csv");
    let yes_no = |column: usize| {
        text.lines().skip(1).all(|line| {
            let mut cells = table::Cells::of(line);
            let cell = (0..=column).map(|_| cells.next()).last();
            matches!(cell, Some("true" | "false"))
        })
    };
    for column in [7, 10, 11, 12] {
        assert!(yes_no(column), "column {} is true or false", Category::COLUMNS[column]);
    }
    for category in categories() {
        if let StateSensitivity::States(states) = &category.us_state_sensitive {
            assert!(
                states.iter().all(|state| state.starts_with("US-") && state.len() == 5),
                "{}: {states:?}",
                category.key
            );
        }
        assert_eq!(category.ccpa_sensitive, category.ccpa_sensitive_ref.is_some(), "{}", category.key);
    }
}

#[test]
fn a_row_carries_every_column() {
    let neural = category("health.neural").expect("in the table");
    assert_eq!(
        *neural,
        Category {
            key: "health.neural",
            label: "Neural data",
            description: "Signals measured from the person's nervous system.",
            dpv: "PhysicalHealth",
            fides: "user.biometric.health",
            ccpa: Some("L"),
            ccpa_also: Some("E"),
            ccpa_sensitive: true,
            ccpa_sensitive_ref: Some("(ae)(1)(G)"),
            gdpr_special: Some("health_data"),
            gdpr_criminal: false,
            fadp_sensitive: true,
            lgpd_sensitive: true,
            us_state_sensitive: StateSensitivity::States(vec!["US-CO", "US-CT"]),
            apple: "Health",
            google_play: "PSL_HEALTH",
            note: None,
        }
    );
    let group = recipient("group_company").expect("in the table");
    assert_eq!(
        group.note,
        Some(
            "Part of the business where control, branding and the data are shared (§ 1798.140(d)(2)), otherwise a \
             third party or a service provider."
        )
    );
    assert_eq!(legal_basis("recognised_interest").expect("in the table").regimes, ["uk-gdpr"]);
}

#[test]
fn subjects_and_measures_are_found_by_key_and_by_last_segment() {
    assert_eq!(subject("customer"), subject("person.customer"));
    assert_eq!(subject("customer").map(Subject::name), Some("customer"));
    assert_eq!(measure("hashing"), measure("technical.hashing"));
    assert_eq!(subject("person"), None);
    assert_eq!(category("email"), None);
}

#[test]
fn special_kinds_are_those_of_article_9() {
    assert_eq!(
        special_kinds(),
        [
            "racial_or_ethnic_origin",
            "religious_or_philosophical_beliefs",
            "political_opinions",
            "trade_union_membership",
            "sex_life_or_orientation",
            "biometric_data",
            "health_data",
            "genetic_data",
        ]
    );
    assert_eq!(special_kind("health"), Some("health_data"));
    assert_eq!(special_kind("health_data"), Some("health_data"));
    assert_eq!(special_kind("data"), None);
}

#[test]
fn an_everyday_word_means_something_that_exists() {
    for alias in ALIASES.rows() {
        assert!(
            category(alias.means).is_some() || subject(alias.means).is_some(),
            "{} means {}",
            alias.key,
            alias.means
        );
    }
}
