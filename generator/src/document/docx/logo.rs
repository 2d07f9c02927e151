//! The logo at the head of a Word file.

use docx_rs::Pic;

use crate::document::page::Logo;

/// Whether a logo can stand in a Word file: older ones show no SVG, and the library writes none.
pub(in crate::document) fn takes(logo: &Logo) -> bool {
    picture(logo).is_some()
}

/// The logo as high as on a page, and no wider than the text.
pub(super) fn picture(logo: &Logo) -> Option<Pic> {
    const HIGH: u64 = 540_000;
    const WIDE: u64 = 6_120_000;
    let (wide, high) = crate::register::logo::sides(&logo.bytes).filter(|_| logo.format == "png")?;
    let scaled = |high_now: u64| high_now * u64::from(wide) / u64::from(high.max(1));
    let (width, height) = match scaled(HIGH) {
        width if width <= WIDE => (width, HIGH),
        _ => (WIDE, WIDE * u64::from(high) / u64::from(wide.max(1))),
    };
    let picture = Pic::new_with_dimensions(logo.bytes.clone(), wide, high).id("rIdLogo");
    Some(picture.size(u32::try_from(width).ok()?, u32::try_from(height).ok()?))
}
