//! Where something stands in a file.

/// A position in a file of the workspace: what every record, register entry and finding points at.
///
/// `file` is relative to the workspace root and uses `/` on every machine, so that outputs never carry an
/// absolute path. `line` and `column` count from 1; columns count characters. A `line` of 0 means "the whole file".
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema))]
pub struct Place {
    /// Path relative to the workspace root, with `/` as separator.
    pub file: String,
    /// Line, counted from 1; 0 where only the file is known.
    pub line: u32,
    /// Column in characters, counted from 1; 0 where only the line is known.
    pub column: u32,
}

impl Place {
    /// A place in `file` at `line` and `column`, both counted from 1.
    pub fn new(file: impl Into<String>, line: u32, column: u32) -> Self {
        Self { file: file.into(), line, column }
    }

    /// A file as a whole.
    pub fn file(file: impl Into<String>) -> Self {
        Self::new(file, 0, 0)
    }
}

impl core::fmt::Display for Place {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match (self.line, self.column) {
            (0, _) => f.write_str(&self.file),
            (line, 0) => write!(f, "{}:{line}", self.file),
            (line, column) => write!(f, "{}:{line}:{column}", self.file),
        }
    }
}
