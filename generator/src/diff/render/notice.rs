//! What to tell the readers of each notice: entries for the register's log of versions, as TOML.

use crate::{document::changes::Proposal, render::visible};

const HEAD: &str = "\
# Proposed from declared facts. Read it, say it in your own words, enter the day, and put each entry below its [[document]].
";

/// One entry for each notice whose readers have something to be told.
pub fn render(proposals: &[Proposal]) -> String {
    let mut text = HEAD.to_owned();
    for proposal in proposals {
        text.push('\n');
        entry(proposal, &mut text);
    }
    visible(&text).into_owned()
}

fn entry(proposal: &Proposal, text: &mut String) {
    let comment = |words: &str| format!("# {}\n", words.replace(char::is_control, " "));
    if proposal.words.is_empty() && proposal.wordless.is_empty() {
        text.push_str(&comment(&format!("{}: nothing to tell", proposal.document)));
        return;
    }
    text.push_str(&comment(&proposal.document));
    text.push_str("[[document.edition]]\n");
    let version = quoted(proposal.version.as_deref().unwrap_or("pending"));
    text.extend([format!("version = {version}\n")]);
    text.push_str("effective_from = \"pending\"\n");
    for (language, words) in &proposal.words {
        // A language tag is a bare key.
        text.extend([format!("changes.{language} = {}\n", quoted(words))]);
    }
    for (code, language) in &proposal.wordless {
        text.push_str(&comment(&format!("{language}: no words for `{code}`, or for what it names")));
    }
}

fn quoted(words: &str) -> String {
    toml::Value::from(words).to_string()
}
