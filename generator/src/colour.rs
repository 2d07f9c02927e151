//! Colours of the theme: how well they can be read, as WCAG 2.2 counts it (success criterion 1.4.3).

/// What stands behind text on a light page, lightest first.
const LIGHT: [[u8; 3]; 2] = [[0xff, 0xff, 0xff], [0xf3, 0xf5, 0xf7]];

/// What stands behind text on a dark page, darkest first.
const DARK: [[u8; 3]; 3] = [[0x14, 0x18, 0x1c], [0x1e, 0x24, 0x2a], [0x20, 0x27, 0x2d]];

/// The least contrast of text of ordinary size, level AA.
pub(crate) const LEAST: f64 = 4.5;

/// The least contrast of a colour with what stands behind it on a light page; `None` for what is no `#rrggbb`.
pub(crate) fn on_light(colour: &str) -> Option<f64> {
    Some(least(parse(colour)?, &LIGHT))
}

/// The same on a dark page.
pub(crate) fn on_dark(colour: &str) -> Option<f64> {
    Some(least(parse(colour)?, &DARK))
}

/// Red, green and blue of a colour, and whether white words can be read on it (black ones can where white ones cannot).
pub(crate) fn behind(colour: &str) -> Option<([u8; 3], bool)> {
    let colour = parse(colour)?;
    Some((colour, contrast([0xff; 3], colour) >= LEAST))
}

/// The colour, mixed with white until it can be read on a dark page.
pub(crate) fn for_dark(colour: &str) -> Option<String> {
    let colour = parse(colour)?;
    let mixed = |part: u8, step: u32| {
        let part = u32::from(part);
        u8::try_from(part + (255 - part) * step / 16).unwrap_or(u8::MAX)
    };
    let lighter = (0..=16).map(|step| colour.map(|part| mixed(part, step))).find(|it| least(*it, &DARK) >= LEAST);
    lighter.map(|[red, green, blue]| format!("#{red:02x}{green:02x}{blue:02x}"))
}

fn parse(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

fn least(colour: [u8; 3], behind: &[[u8; 3]]) -> f64 {
    behind.iter().map(|it| contrast(colour, *it)).fold(f64::INFINITY, f64::min)
}

fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
        // A pair that WCAG tools agree on: #767676 is the lightest grey on white.
        assert!(contrast([0x76; 3], [255; 3]) >= LEAST && contrast([0x77; 3], [255; 3]) < LEAST);
        assert!(on_light("#ffcc00").unwrap() < LEAST);
        assert!(on_light("red").is_none());
    }

    #[test]
    fn words_on_any_colour_can_be_read() {
        for grey in 0..=255u8 {
            let colour = format!("#{grey:02x}{grey:02x}{grey:02x}");
            let (behind, white) = behind(&colour).unwrap();
            assert!(contrast(if white { [255; 3] } else { [0; 3] }, behind) >= LEAST, "{colour}");
        }
    }

    #[test]
    fn any_colour_has_a_shade_for_dark_pages() {
        for colour in ["#000000", "#0b5c6b", "#9c2a10", "#ffffff", "#2f6b4f", "#0000ff"] {
            let shade = for_dark(colour).expect("white can be read");
            assert!(on_dark(&shade).unwrap() >= LEAST, "{colour} became {shade}");
        }
        assert_eq!(for_dark("#ffcc00").as_deref(), Some("#ffcc00"));
    }
}
