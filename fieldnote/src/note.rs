//! The note that carries a record in the artifact: the layout of an ELF note, on every platform.

/// Version of the wire form, as in `fieldnote_schema::wire`.
const VERSION: u32 = 1;

/// Bytes of a known number. (A user's type may be called `u8`; the derive cannot name the primitive.)
pub type Bytes<const N: usize> = [u8; N];

/// Text known to the compiler.
pub type Text = &'static str;

/// Two runs of bytes, one after the other.
#[repr(C)]
pub struct Join<A, B>(pub A, pub B);

/// One note.
#[repr(C, align(4))]
pub struct Note<T> {
    owner_size: u32,
    record_size: u32,
    version: u32,
    owner: [u8; 12],
    record: T,
}

impl<T> Note<T> {
    /// A note around the bytes of a record.
    #[expect(clippy::cast_possible_truncation, reason = "a record is far smaller than 4 GiB")]
    pub const fn new(record: T) -> Self {
        let record_size = size_of::<T>() as u32;
        Self { owner_size: 10, record_size, version: VERSION, owner: *b"Fieldnote\0\0\0", record }
    }
}

/// The bytes of a text.
///
/// # Panics
///
/// When `N` is more than its length.
pub const fn bytes<const N: usize>(text: &str) -> [u8; N] {
    *text.as_bytes().first_chunk().expect("the derive takes N from the text")
}

/// Finds out whether a type is annotated: its own `ID` comes before that of [`Unannotated`].
pub struct Probe<T: ?Sized>(core::marker::PhantomData<T>);

impl<T: crate::PersonalData + ?Sized> Probe<T> {
    /// The id.
    pub const ID: &'static str = T::__ID;
}

/// What [`Probe`] says of all other types.
pub trait Unannotated {
    /// No id.
    const ID: &'static str = "";
}

impl<T: ?Sized> Unannotated for Probe<T> {}
