#[derive(PersonalData)] struct R { #[personal_data(nested)] a: b::Address }
//// Cargo.toml
[workspace]
members = ["c*", "[x"]
[package]
name = "a"
version = "1.0.0"
[dependencies]
b = { path = "../b", package = "b-model", optional = true }
[features]
default = ["b?/x", "dep:b"]
[[bin]]
name = "t"
required-features = ["default"]
//// ../b/Cargo.toml
[package]
name = "b-model"
version.workspace = true
[lib]
path = "lib.rs"
//// ../Cargo.toml
[workspace]
[workspace.package]
version = "2.0.0"
//// ../b/lib.rs
#[derive(PersonalData)] #[personal_data(category = "contact.email")] pub struct Address(String);
