//! How a project has rustfmt lay out its code, as far as attributes are concerned.

use std::{fs, path::Path};

use crate::collect::tree;

/// Widths and indents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// What fits on a line.
    pub(super) width: usize,
    /// One level of indentation.
    pub(super) step: String,
    /// Columns of a tab.
    tab: usize,
}

impl Default for Layout {
    fn default() -> Self {
        Self::read("")
    }
}

impl Layout {
    /// The layout of the nearest `rustfmt.toml` above a file; rustfmt's own where there is none.
    pub(super) fn of(root: &Path, path: &str) -> Self {
        let mut folder = path.to_owned();
        while !folder.is_empty() {
            folder = tree::parent(&folder);
            for name in ["rustfmt.toml", ".rustfmt.toml"] {
                if let Ok(text) = fs::read_to_string(root.join(tree::join(&folder, name))) {
                    return Self::read(&text);
                }
            }
        }
        Self::default()
    }

    fn read(text: &str) -> Self {
        let options: toml::Table = text.parse().unwrap_or_default();
        let number =
            |key: &str| options.get(key).and_then(toml::Value::as_integer).and_then(|n| usize::try_from(n).ok());
        let width = number("max_width").unwrap_or(100);
        let tab = number("tab_spaces").unwrap_or(4);
        let tabs = options.get("hard_tabs").and_then(toml::Value::as_bool) == Some(true);
        let step = if tabs { "\t".to_owned() } else { " ".repeat(tab) };
        Self { width, step, tab }
    }

    /// Columns of a text.
    pub(super) fn columns(&self, text: &str) -> usize {
        text.chars().map(|c| if c == '\t' { self.tab } else { 1 }).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widths_of_the_project_count() {
        let own = Layout::read("max_width = 130\nhard_tabs = true\ntab_spaces = 2\n");
        assert_eq!((own.width, own.step.as_str(), own.columns("\ta")), (130, "\t", 3));
        let plain = Layout::default();
        assert_eq!((plain.width, plain.step.as_str()), (100, "    "));
    }

    #[test]
    fn the_nearest_file_counts() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join("app/src")).expect("made");
        fs::write(root.path().join("rustfmt.toml"), "max_width = 80").expect("written");
        fs::write(root.path().join("app/.rustfmt.toml"), "max_width = 90").expect("written");
        assert_eq!(Layout::of(root.path(), "app/src/lib.rs").width, 90);
        assert_eq!(Layout::of(root.path(), "src/lib.rs").width, 80);
    }
}
