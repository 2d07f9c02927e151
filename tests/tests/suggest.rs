//! Suggestions stay as good as the published figures say.

#[path = "../suggest/score.rs"]
mod score;

#[test]
fn suggestions_are_right_as_often_as_on_the_published_data_set() {
    let rows = score::rows();
    assert_eq!(rows.len(), 704);
    let (tuning, test) = (score::score(&rows, "tuning", None), score::score(&rows, "test", None));
    assert!(tuning.precision() >= 0.86 && tuning.f1() >= 0.80 && tuning.category() >= 0.80, "{tuning}");
    assert!(test.precision() >= 0.77 && test.f1() >= 0.74 && test.category() >= 0.80, "{test}");
}
