use super::super::key::{Key, Place};

const DOCUMENTATION: &str = include_str!("../../lib.rs");

#[test]
fn the_documented_table_of_keys_and_places_is_the_one_in_force() {
    const PLACES: [Place; 8] = [
        Place::Container,
        Place::Mark,
        Place::Variant,
        Place::Datum,
        Place::Bare,
        Place::Nested,
        Place::NotPersonal,
        Place::Pending,
    ];
    let rows = Key::ALL.map(|key| {
        let cells = PLACES.map(|place| if key.allowed(place) { "yes" } else { "no" });
        format!("`{}` {}", key.name(), cells.join(" "))
    });
    let documented: Vec<String> = DOCUMENTATION
        .lines()
        .filter(|line| line.starts_with("//! | `") && !line.contains("field with"))
        .map(|line| line.replace("//!", "").replace('|', " ").split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(documented, rows);
}

#[test]
fn the_documented_grammar_names_every_key() {
    let grammar: String = DOCUMENTATION.lines().skip_while(|line| !line.contains("```text")).collect();
    for key in Key::ALL {
        assert!(grammar.contains(&format!("\"{}\"", key.name())), "{}", key.name());
    }
}
