//! A verification for the terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use crate::{
    render::visible_line,
    verify::{Difference, Verification, kinds},
};

/// The differences as text, with ANSI colours if `colored`.
pub fn render(verification: &Verification, colored: bool) -> String {
    let style = |style: Style| if colored { style } else { Style::new() };
    let (bold, red) = (style(Style::new().bold()), style(AnsiColor::BrightRed.on_default().bold()));
    let Verification { shipped, documented, differences, .. } = verification;
    let mut text = match differences.len() {
        0 => format!("What ships is what is documented: {}.\n", records(*shipped)),
        n => format!(
            "{bold}{n} {}{bold:#} between what ships ({}) and what is documented ({}).\n",
            if n == 1 { "difference" } else { "differences" },
            records(*shipped),
            records(*documented)
        ),
    };
    if *shipped == 0 && *documented > 0 {
        text.push_str(
            "None of the artifacts holds a record. Are they programs of this product, built without \
             `--cfg fieldnote_no_embed`?\n",
        );
    }
    let mut previous = None;
    for (number, it) in differences.iter().enumerate() {
        // What is mended the same way stands together, and says so once.
        let group = Some((&it.code, cure(it)));
        if previous != group {
            text.push('\n');
        }
        previous = group;
        let _ = writeln!(text, "{red}{}{red:#} {bold}{}{bold:#}", it.code, visible_line(&it.message));
        for (word, place) in [("documented", &it.documented), ("ships", &it.shipped)] {
            if let Some(place) = place {
                let _ = writeln!(text, "  {word}: {}", visible_line(&place.to_string()));
            }
        }
        if let Some(known) = &it.known {
            let _ = writeln!(text, "  not in the source: {}", visible_line(known));
        }
        let next = differences.get(number + 1);
        if next.is_none_or(|next| Some((&next.code, cure(next))) != group) {
            let _ = writeln!(text, "  cure: {}", cure(it));
        }
    }
    text
}

fn cure(difference: &Difference) -> &'static str {
    match (&difference.known, kinds::kind(&difference.code)) {
        (None, Some((_, kind))) => kind.cure,
        _ => "write the type out in the source, so that the documents can show it",
    }
}

fn records(count: usize) -> String {
    if count == 1 { "1 record".to_owned() } else { format!("{count} records") }
}
