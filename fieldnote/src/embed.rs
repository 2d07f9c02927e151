//! Where a record goes in the artifact, by platform.
//!
//! The platform is decided here, so that the derive need not write all of them out for each type. The attributes come
//! from this crate, so that a user's `#![forbid(unsafe_code)]` lets them pass.

/// Puts a note into the section that linkers keep and the collector reads.
#[cfg(not(any(fieldnote_no_embed, target_os = "none", target_os = "aix", target_os = "cuda")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __embed {
    ($type:ty, $note:expr) => {
        #[used]
        #[cfg_attr(target_vendor = "apple", unsafe(link_section = "__DATA,__fieldnote,regular,no_dead_strip"))]
        #[cfg_attr(any(windows, target_os = "uefi", target_os = "cygwin"), unsafe(link_section = ".fldnote"))]
        #[cfg_attr(target_family = "wasm", unsafe(link_section = "fieldnote"))]
        #[cfg_attr(
            not(any(
                target_vendor = "apple",
                windows,
                target_os = "uefi",
                target_os = "cygwin",
                target_family = "wasm"
            )),
            unsafe(link_section = ".note.fieldnote")
        )]
        static __NOTE: $type = $note;
    };
}

/// Leaves the note out: the user asked for it, or the object format has no place for it. Without an operating system
/// a linker script decides what goes where, and an unknown section can end in the wrong memory.
#[cfg(any(fieldnote_no_embed, target_os = "none", target_os = "aix", target_os = "cuda"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __embed {
    ($type:ty, $note:expr) => {};
}
