// personal_data
fn f() { r##"a"# /* " */