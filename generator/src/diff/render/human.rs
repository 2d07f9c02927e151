//! A diff for the terminal.

use anstyle::{AnsiColor, Style};

use super::{LIMITS, follows, headline, summary};
use crate::{
    diff::{Change, Consequence, Diff},
    render::visible,
};

/// The diff as text, with ANSI colours if `colored`.
pub fn render(diff: &Diff, colored: bool) -> String {
    let style = |style: Style| if colored { style } else { Style::new() };
    let bold = style(Style::new().bold());
    let mut text = String::new();
    if let Some(headline) = headline(diff) {
        text.push_str(&format!("{bold}{headline}{bold:#} "));
    }
    text.push_str(&summary(diff));
    text.push('\n');
    for change in &diff.changes {
        let colour = style(colour(change));
        text.push_str(&format!("\n{colour}{}{colour:#} {bold}{}{bold:#}\n", change.code, visible(&change.message)));
        if !change.subjects.is_empty() {
            text.push_str(&format!("  for whom: {}\n", visible(&change.subjects.join(", "))));
        }
        for (word, place) in [("before", &change.before), ("after", &change.after)] {
            if let Some(place) = place {
                text.push_str(&format!("  {word}: {}\n", visible(&place.to_string())));
            }
        }
        text.push_str(&format!("  what follows: {}\n", follows(change)));
    }
    text.push_str(&format!("\n{LIMITS}\n"));
    text
}

fn colour(change: &Change) -> Style {
    match change.gravest() {
        Some(Consequence::Assessment | Consequence::Consent) => AnsiColor::BrightRed.on_default().bold(),
        Some(Consequence::Notice) => AnsiColor::Yellow.on_default().bold(),
        Some(Consequence::Record) => AnsiColor::Cyan.on_default(),
        None => Style::new().dimmed(),
    }
}
