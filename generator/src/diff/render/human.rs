//! A diff for the terminal.

use std::fmt::Write as _;

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
        let _ = write!(text, "{bold}{headline}{bold:#} ");
    }
    text.push_str(&summary(diff));
    text.push('\n');
    for change in &diff.changes {
        let colour = style(colour(change));
        let _ = writeln!(text, "\n{colour}{}{colour:#} {bold}{}{bold:#}", change.code, visible(&change.message));
        if !change.subjects.is_empty() {
            let _ = writeln!(text, "  for whom: {}", visible(&change.subjects.join(", ")));
        }
        for (word, place) in [("before", &change.before), ("after", &change.after)] {
            if let Some(place) = place {
                let _ = writeln!(text, "  {word}: {}", visible(&place.to_string()));
            }
        }
        let _ = writeln!(text, "  what follows: {}", follows(change));
    }
    let _ = writeln!(text, "\n{LIMITS}");
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
