//! Suggestions stay as good as the published figures say.

#[path = "../suggest/score.rs"]
mod score;

#[test]
fn suggestions_are_right_as_often_as_on_the_published_data_set() {
    let rows = score::rows();
    assert_eq!(rows.len(), 1006);
    let [tuning, test, fresh] = ["tuning", "test", "fresh"].map(|part| score::score(&rows, part, None));
    assert!(tuning.precision() >= 0.83 && tuning.f1() >= 0.81 && tuning.category() >= 0.83, "{tuning}");
    assert!(test.precision() >= 0.77 && test.f1() >= 0.74 && test.category() >= 0.80, "{test}");
    assert!(fresh.precision() >= 0.85 && fresh.f1() >= 0.80 && fresh.category() >= 0.84, "{fresh}");
}
