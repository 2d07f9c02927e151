//! Suggestions stay as good as the published figures say.

#[path = "../suggest/score.rs"]
mod score;

#[test]
fn suggestions_are_right_as_often_as_on_the_published_data_set() {
    let rows = score::rows();
    assert_eq!(rows.len(), 560);
    let (tuning, test) = (score::score(&rows, "tuning", None), score::score(&rows, "test", None));
    assert!(tuning.precision() >= 0.80 && tuning.f1() >= 0.75 && tuning.category() >= 0.80, "{tuning}");
    assert!(test.precision() >= 0.75 && test.f1() >= 0.68 && test.category() >= 0.80, "{test}");
}
