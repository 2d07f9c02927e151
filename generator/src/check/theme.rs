//! The theme: that brand colours can be read.

use super::context::Context;
use crate::{
    colour,
    finding::{Finding, Level, Rule},
    register::model::At,
};

static CONTRAST: Rule = Rule {
    code: "low-contrast",
    level: Level::Warning,
    law: &["GDPR Art. 12(1)"],
    summary: "a colour of the theme that many people cannot read",
    documentation: "Links and headings have the accent colour. WCAG 2.2 asks for a contrast of 4.5 to 1 with what stands behind \
                    text (success criterion 1.4.3, level AA). `accent` is for light pages, `accent_dark` for dark ones; \
                    without `accent_dark`, a lighter shade of `accent` is used that can be read.",
    cure: "choose a darker `accent` or a lighter `accent_dark`",
    example: "[theme]\naccent = \"#0b5c6b\"\naccent_dark = \"#7fd0de\"",
};

pub(super) static RULES: &[&Rule] = &[&CONTRAST];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(theme) = &context.register.theme else { return };
    let mut judge = |key: &str, colour: Option<&At<String>>, page: &str, contrast: fn(&str) -> Option<f64>| {
        let Some(colour) = colour else { return };
        let Some(found) = contrast(&colour.value).filter(|found| *found < colour::LEAST) else { return };
        let message = format!(
            "`theme.{key}` has a contrast of {found:.1} to 1 on a {page} page, and {} is the least that most people can read",
            colour::LEAST
        );
        findings.push(CONTRAST.finding(format!("theme.{key}"), &colour.place, message));
    };
    judge("accent", theme.value.accent.as_ref(), "light", colour::on_light);
    judge("accent_dark", theme.value.accent_dark.as_ref(), "dark", colour::on_dark);
}
