//! A temporary project and the program run in it, with its surroundings fixed.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use tempfile::TempDir;

/// A crate with one record.
pub(crate) const CODE: &str = "\
use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(subject = \"customer\", purpose = \"account\", source = \"data_subject\")]
pub struct Customer {
    #[personal_data(category = \"identity.name\")]
    pub name: String,
    #[personal_data(category = \"contact.email\")]
    pub email: String,
}
";

/// All that its documents need.
pub(crate) const REGISTER: &str = "\
[controller.harbour]
name = \"Harbour GmbH\"
address = \"1 Quay, Dublin\"
country = \"IE\"
email = \"privacy@harbour.example\"
[purpose.account]
title = \"run your account\"
description = \"When you sign up, we open an account for you.\"
legal_basis = \"contract\"
provision = \"contract\"
provision_consequence = \"Without it we cannot open an account\"
recipients = []
retention = \"lifetime\"
[retention.lifetime]
period = \"P2Y\"
from = \"closure\"
reason = \"claims lapse after two years\"
[event.closure]
title = \"you close your account\"
[[document]]
kind = \"notice\"
path = \"notice\"
";

/// A complete project.
pub(crate) fn shop() -> Project {
    let manifest = "[package]\nname = \"shop\"\nversion = \"1.0.0\"\nedition = \"2024\"\n";
    Project::new(&[("Cargo.toml", manifest), ("src/lib.rs", CODE), ("fieldnote.toml", REGISTER)])
}

/// A project in a folder of its own, removed at the end.
pub(crate) struct Project {
    folder: TempDir,
}

/// How a run ended and what it wrote.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Project {
    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder can be made") }
    }

    /// With these files.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let project = Self::empty();
        for (path, content) in files {
            project.write(path, content);
        }
        project
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn at(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder can be made");
        fs::write(path, content).expect("the file can be written");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).expect("the file can be read")
    }

    /// Every file with its content, by relative path.
    pub(crate) fn files(&self) -> Vec<(String, Vec<u8>)> {
        fn visit(root: &Path, folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
            for entry in fs::read_dir(folder).expect("the folder can be read") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    visit(root, &path, files);
                } else {
                    let name = path.strip_prefix(root).expect("inside the project").to_string_lossy().into_owned();
                    files.push((name, fs::read(&path).expect("the file can be read")));
                }
            }
        }
        let mut files = Vec::new();
        visit(self.path(), self.path(), &mut files);
        files.sort();
        files
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-fieldnote"));
        command.args(args).current_dir(self.path()).env_clear().stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Run {
        Run::of(&mut self.command(args))
    }
}

impl Run {
    pub(crate) fn of(command: &mut Command) -> Self {
        let output = command.output().expect("the program starts");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
        let status = output.status.code().expect("the program ends by itself");
        Self { status, out: text(output.stdout), err: text(output.stderr) }
    }

    /// The run failed with one error, nothing on stdout, and these words in the message.
    #[track_caller]
    pub(crate) fn fails_with(&self, words: &[&str]) {
        assert_eq!(self.status, 2, "{self:?}");
        assert_eq!(self.out, "", "{self:?}");
        assert_eq!(self.err.lines().filter(|line| line.starts_with("error: ")).count(), 1, "{}", self.err);
        for word in words {
            assert!(self.err.contains(word), "{word:?} is not in {}", self.err);
        }
        assert!(!self.err.contains("panicked"), "{}", self.err);
    }
}
