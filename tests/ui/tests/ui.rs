//! Runs the compiler over every file.

#[test]
fn mistakes_are_reported_on_the_users_own_tokens() {
    trybuild::TestCases::new().compile_fail("mistakes/*.rs");
}

#[test]
fn annotations_of_every_kind_compile() {
    trybuild::TestCases::new().pass("pass/*.rs");
}
