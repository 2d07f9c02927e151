type L<A, B> = M<L<A, B>, L<B, A>>; type M<A, B> = L<A, B>;
use self::x::*; mod x { pub use super::*; pub use crate::x::y as z; }
#[derive(PersonalData)] struct R { #[personal_data(nested)] a: L<z::Q, Self>, #[personal_data(nested)] b: <u8 as T>::X }
