//! The logo of the theme: a small PNG, or an SVG that draws and does nothing else, as a `data:` address.

use base64::{Engine as _, prelude::BASE64_STANDARD};

use crate::collect::tree::{self, Tree};

/// So much is carried in every page.
const MAX_BYTES: usize = 64 << 10;

/// So many pixels a side are enough for any screen.
const MAX_SIDE: u32 = 2000;

/// The first bytes of a PNG.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Elements that draw. Everything else is refused, whatever it does.
const DRAWING: [&str; 19] = [
    "svg",
    "g",
    "defs",
    "title",
    "desc",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "lineargradient",
    "radialgradient",
    "stop",
    "clippath",
    "mask",
];

/// The logo at a path as a `data:` address, or why it cannot be one.
pub(super) fn read(tree: &dyn Tree, path: &str) -> Result<String, String> {
    let too_large =
        |size: String| format!("has {size}, and every page would carry them; {} KiB at most", MAX_BYTES >> 10);
    let bytes = tree.read(path).map_err(|error| match error {
        tree::Error::Read { source, .. } | tree::Error::List { source, .. } => format!("cannot be read: {source}"),
        tree::Error::TooLarge { .. } => too_large(format!("more than {} MiB", tree::MAX_FILE >> 20)),
    })?;
    if bytes.len() > MAX_BYTES {
        return Err(too_large(format!("{} KiB", bytes.len() >> 10)));
    }
    let kind = if bytes.starts_with(PNG) {
        picture(&bytes)?;
        "image/png"
    } else {
        drawing(std::str::from_utf8(&bytes).map_err(|_| "is neither PNG nor SVG")?)?;
        "image/svg+xml"
    };
    Ok(format!("data:{kind};base64,{}", BASE64_STANDARD.encode(&bytes)))
}

/// The logo in an address that [`read`] made: `png` or `svg`, and its bytes.
#[cfg(any(feature = "pdf", feature = "docx"))]
pub(crate) fn decoded(address: &str) -> Option<(&'static str, Vec<u8>)> {
    let kinds = [("data:image/png;base64,", "png"), ("data:image/svg+xml;base64,", "svg")];
    let (content, kind) = kinds.into_iter().find_map(|(start, kind)| Some((address.strip_prefix(start)?, kind)))?;
    Some((kind, BASE64_STANDARD.decode(content).ok()?))
}

/// Width and height of a PNG, which stand first in it.
pub(crate) fn sides(bytes: &[u8]) -> Option<(u32, u32)> {
    let side = |at: usize| bytes.get(at..at + 4).and_then(|it| it.try_into().ok()).map(u32::from_be_bytes);
    (bytes.starts_with(PNG) && bytes.get(12..16) == Some(b"IHDR")).then_some(())?;
    Some((side(16)?, side(20)?))
}

fn picture(bytes: &[u8]) -> Result<(), String> {
    match sides(bytes) {
        Some((1..=MAX_SIDE, 1..=MAX_SIDE)) => Ok(()),
        Some((wide, high)) => Err(format!("is {wide} × {high} pixels; 1 to {MAX_SIDE} a side")),
        None => Err("is a broken PNG".to_owned()),
    }
}

/// An SVG of drawing elements that names nothing outside of itself.
fn drawing(text: &str) -> Result<(), String> {
    let text = text.trim_start_matches('\u{feff}').to_ascii_lowercase();
    let mut elements = 0;
    for (at, _) in text.match_indices('<') {
        let rest = &text[at + 1..];
        if rest.starts_with("?xml ") || rest.starts_with("!--") {
            continue;
        }
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let end = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '!' | '?' | '[' | ':' | '-')))
            .unwrap_or(rest.len());
        let name = &rest[..end];
        if !DRAWING.contains(&name) || (elements == 0 && name != "svg") {
            return Err(format!(
                "has `<{}`, which is no part of a plain drawing",
                name.chars().take(20).collect::<String>()
            ));
        }
        elements += 1;
    }
    if elements == 0 {
        return Err("is neither PNG nor SVG".to_owned());
    }
    let outside =
        text.match_indices("url(").any(|(at, _)| !text[at + 4..].trim_start_matches(['\'', '"']).starts_with('#'));
    // Handlers, links, entities and imports have no use in a drawing.
    let acts = ["href", "&#", "javascript:", "data:", "@import", "\\"].into_iter().find(|word| text.contains(word));
    match acts {
        Some(word) => Err(format!("has `{word}`, which a drawing does not need")),
        None if outside => Err("loads something by `url(..)`".to_owned()),
        None if handles(&text) => Err("has an attribute that begins with `on`, which runs scripts".to_owned()),
        None => Ok(()),
    }
}

/// Whether an attribute such as `onload` stands anywhere.
fn handles(text: &str) -> bool {
    let names = text.match_indices("on").filter(|(at, _)| {
        let before = text[..*at].chars().next_back();
        before.is_some_and(|c| c.is_whitespace() || matches!(c, '"' | '\'' | '/'))
    });
    names.into_iter().any(|(at, _)| {
        let rest = text[at..].trim_start_matches(|c: char| c.is_alphanumeric());
        rest.trim_start().starts_with('=')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::tree::MemoryTree;

    fn of(content: &str) -> Result<String, String> {
        read(&MemoryTree::new().with("logo.svg", content), "logo.svg")
    }

    #[test]
    fn a_drawing_becomes_an_address() {
        let drawing = "<?xml version=\"1.0\"?><!-- ours --><svg xmlns=\"http://www.w3.org/2000/svg\"><title>On us</title>\
                       <path fill=\"url(#g)\" d=\"M0 0\"/><linearGradient id=\"g\"/></svg>";
        assert!(of(drawing).unwrap().starts_with("data:image/svg+xml;base64,PD94"));
    }

    #[test]
    fn what_acts_or_loads_is_refused_with_its_reason() {
        for (inner, reason) in [
            ("<script>x</script>", "`<script`"),
            ("<foreignObject/>", "`<foreignobject`"),
            ("<style>@import</style>", "`<style`"),
            ("<image/>", "`<image`"),
            ("<animate/>", "`<animate`"),
            ("<![CDATA[x]]>", "`<![cdata["),
            ("<g onload=\"x\"/>", "begins with `on`"),
            ("<g\nonclick = 'x'/>", "begins with `on`"),
            ("<g xlink:href=\"https://e.example\"/>", "`href`"),
            ("<g fill=\"url(https://e.example)\"/>", "`url(..)`"),
            ("<text>&#60;</text>", "`&#`"),
        ] {
            let error = of(&format!("<svg>{inner}</svg>")).unwrap_err();
            assert!(error.contains(reason), "{inner}: {error}");
        }
        assert!(of("<!DOCTYPE svg><svg/>").unwrap_err().contains("`<!doctype`"));
        assert!(of("GIF89a").unwrap_err().contains("neither PNG nor SVG"));
        assert!(of(&format!("<svg>{}</svg>", " ".repeat(MAX_BYTES))).unwrap_err().contains("64 KiB at most"));
        let absent = read(&MemoryTree::new(), "brand/logo.svg").unwrap_err();
        assert!(absent.starts_with("cannot be read: "), "{absent}");
        assert!(read(&MemoryTree::new(), "logo.svg").is_err());
    }

    #[test]
    fn a_png_has_a_size_that_fits() {
        let png = |wide: u32| {
            let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
            bytes.extend(wide.to_be_bytes());
            bytes.extend(40_u32.to_be_bytes());
            bytes
        };
        assert_eq!(picture(&png(200)), Ok(()));
        assert!(picture(&png(20_000)).unwrap_err().contains("20000 × 40"));
        assert!(picture(b"\x89PNG\r\n\x1a\n").is_err());
    }
}
