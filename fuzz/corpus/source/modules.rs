mod a;
#[path = "odd.rs"] mod b { mod c; }
#[cfg_attr(unix, path = "u.rs")] #[cfg_attr(windows, path = "w.rs")] mod sys;
include!("a.rs");
pub use a::*;
//// src/a.rs
pub use crate::*;
pub use super::sys::X as Y;
#[derive(PersonalData)] pub enum E { V { #[personal_data(nested)] a: Y } }
//// src/u.rs
#[derive(PersonalData)] pub struct X(#[personal_data(not_personal)] u8);
//// src/odd.rs/c.rs
fn f() { struct L; impl L { const C: u8 = { #[derive(PersonalData)] struct M; 1 }; } }
