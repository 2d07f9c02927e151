macro_rules! m { ($n:ident) => { #[derive(PersonalData)] struct $n { a: u8 } } }
m!(A);
cfg_if! { if #[cfg(feature = "x")] { #[derive(PersonalData)] struct B; } else { mod gone; } }
include!(concat!(env!("OUT_DIR"), "/gen.rs"));
quote! { #[derive(PersonalData)] struct C; }
