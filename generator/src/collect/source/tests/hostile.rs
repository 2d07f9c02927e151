//! Input that nobody means well with.

use std::{
    io::{Cursor, Read},
    sync::atomic::{AtomicUsize, Ordering},
};

use proptest::prelude::*;

use super::*;
use crate::collect::tree::{self, DirTree, MAX_FILE, Tree};

#[test]
fn every_broken_file_is_named_with_its_place() {
    let message = failure(&[
        ("src/lib.rs", "mod a; mod b; mod c; mod d; mod e; mod f; mod g;\nthis is not rust personal_data"),
        ("src/a.rs", "fn f( { personal_data"),
        ("src/b.rs", "struct S { personal_data } }"),
        ("src/c.rs", "const S: &str = \"personal_data"),
        ("src/d.rs", "/* personal_data\nstruct A;"),
        ("src/e.rs", "#[derive(PersonalData)]\nstruct A { name String }"),
        ("src/f.rs", "// personal_data\nstruct A"),
        ("src/g.rs", "// personal_data\nfn ]"),
    ]);
    assert_eq!(
        message.lines().collect::<Vec<_>>(),
        [
            "src/a.rs:1:7: this `{` is never closed",
            "src/b.rs:1:28: this `}` closes nothing",
            "src/c.rs:1:17: this literal does not end",
            "src/d.rs:1:1: this comment does not end",
            "src/e.rs:2:17: syntax error: expected `:`",
            "src/f.rs:2:1: this `struct` has no end: a `{` or `;` is missing",
            "src/g.rs:2:4: this `]` closes nothing",
            "src/lib.rs:2:1: expected an item, found `this`",
        ]
    );
}

#[test]
fn invalid_utf8_is_named_with_its_place() {
    let tree = tree(&[]).with("src/lib.rs", b"// personal_data\n// \xc3\xa4 \xff".to_vec());
    let error = collect(&tree, &SourceOptions::default()).expect_err("no text");
    assert_eq!(error.to_string(), "src/lib.rs:2:6: this byte is no UTF-8: save the file as UTF-8");
}

#[test]
fn a_broken_file_that_no_module_leads_to_stops_nothing() {
    let found = inventory(&[("src/lib.rs", &note("A")), ("src/old.rs", "{{{ personal_data")]);
    assert_eq!(names(&found), ["shop::A"]);
}

#[test]
fn deep_nesting_is_refused_with_its_place() {
    let many = 100_000;
    let nested = |open: &str, close: &str| format!("{}{}", open.repeat(many), close.repeat(many));
    let field = |ty: String| {
        format!("#[derive(PersonalData)] struct A {{ #[personal_data(category = \"contact.email\")] a: {ty} }}")
    };
    let cases = [
        (format!("fn personal_data() {{ {} }}", nested("{", "}")), "nested deeper than"),
        (format!("macro_like! {{ {} }} struct personal_data;", nested("m!{", "}")), "nested deeper than"),
        (format!("struct personal_data; {}", nested("mod m {", "}")), "nested deeper than"),
        (field(nested("(", ")")), "nested too deeply"),
        (field(format!("{}u8{}", "A<".repeat(many), ">".repeat(many))), "nested too deeply"),
        (field(format!("{}u8", "&".repeat(many))), "nested too deeply"),
        (field(format!("[u8; 1{}]", " + 1".repeat(many))), "nested too deeply"),
    ];
    for (source, expected) in cases {
        let message = failure(&[("src/lib.rs", &source)]);
        assert!(message.contains(expected), "{message}");
    }
    let brackets = format!("const X: u8 = {}; {}", nested("(", ")"), note("A"));
    assert_eq!(names(&inventory(&[("src/lib.rs", &brackets)])), ["shop::A"]);
    let imports = format!("use a::{}b{}; {}", "{c::".repeat(many), "}".repeat(many), note("A"));
    assert!(failure(&[("src/lib.rs", &imports)]).contains("expected an item, found `use`"));
}

#[test]
fn a_file_of_one_huge_line_costs_no_memory_unless_it_is_annotated() {
    let huge = "a".repeat(usize::try_from(MAX_FILE).unwrap() + 1);
    let plain = inventory(&[("src/lib.rs", &format!("mod a; {}", note("A"))), ("src/a.rs", &huge)]);
    assert_eq!(names(&plain), ["shop::A"]);
    let message = failure(&[("src/lib.rs", "mod a;"), ("src/a.rs", &format!("{huge} personal_data"))]);
    assert_eq!(
        message,
        "src/a.rs: this file is larger than 8 MiB; split it, or keep annotations and the modules around them out of it"
    );
}

#[test]
fn an_annotation_on_the_border_of_two_pieces_is_seen() {
    for shift in 0..20 {
        let source = format!("{}\n{}", "/".repeat((256 << 10) - 60 + shift * 4), note("A"));
        assert_eq!(names(&inventory(&[("src/lib.rs", &source)])), ["shop::A"], "{shift}");
    }
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_circles_end() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    std::fs::create_dir_all(root.join("src/a")).unwrap();
    std::fs::write(root.join("Cargo.toml"), MANIFEST).unwrap();
    std::fs::write(root.join("src/lib.rs"), "mod a; mod linked;").unwrap();
    std::fs::write(root.join("src/a/mod.rs"), format!("mod up; {}", note("A"))).unwrap();
    std::fs::create_dir_all(root.join("real")).unwrap();
    std::fs::write(root.join("real/mod.rs"), note("Real")).unwrap();
    symlink("../a", root.join("src/a/up")).unwrap();
    symlink("../real", root.join("src/linked")).unwrap();
    symlink("loop", root.join("src/loop")).unwrap();
    let found = collect(&DirTree::new(root), &SourceOptions::default()).unwrap();
    assert_eq!(names(&found), ["shop::a::A", "shop::linked::Real"]);
    assert_eq!(
        findings(&found),
        ["missing-module-file at src/a/mod.rs:1:5: `mod up;` leads back to src/a/up/mod.rs, which is around it"]
    );
}

/// A tree in which every file is another one each time it is opened.
struct Changing {
    tree: MemoryTree,
    opened: AtomicUsize,
}

impl Tree for Changing {
    fn open(&self, path: &str) -> Result<Box<dyn Read + '_>, tree::Error> {
        let mut bytes = self.tree.read(path)?;
        match self.opened.fetch_add(1, Ordering::Relaxed) % 5 {
            0 | 1 => {}
            2 => bytes.truncate(bytes.len() / 2),
            3 => bytes.reverse(),
            _ => bytes.extend_from_within(..),
        }
        Ok(Box::new(Cursor::new(bytes)))
    }

    fn list(&self, path: &str) -> Result<Vec<tree::Entry>, tree::Error> {
        self.tree.list(path)
    }

    fn kind(&self, path: &str) -> Option<tree::Kind> {
        // What was there a moment ago is gone.
        self.tree.kind(path).filter(|_| !self.opened.fetch_add(1, Ordering::Relaxed).is_multiple_of(7))
    }

    fn identity(&self, path: &str) -> String {
        self.tree.identity(path)
    }
}

#[test]
fn files_that_change_while_they_are_read_stop_nothing_with_a_panic() {
    let (mut read, mut refused) = (0, 0);
    for start in 0..35 {
        let files = tree(&[
            ("src/lib.rs", &format!("mod a; mod b; include!(\"c.rs\"); {}", note("Lib"))),
            ("src/a.rs", &format!("{} mod deep;", note("A"))),
            ("src/a/deep.rs", &note("Deep")),
            ("src/b/mod.rs", &note("B")),
            ("src/c.rs", &note("C")),
        ]);
        let changing = Changing { tree: files, opened: AtomicUsize::new(start) };
        match collect(&changing, &SourceOptions::default()) {
            Ok(_) => read += 1,
            Err(error) => {
                assert!(!error.problems.is_empty());
                refused += 1;
            }
        }
    }
    assert!(refused > 0 && read + refused == 35, "{read} read, {refused} refused");
}

#[test]
fn a_chain_of_many_packages_and_features_ends() {
    let mut tree = tree(&[("Cargo.toml", "[workspace]\nmembers = [\"p0\"]")]);
    for number in 0..300 {
        let next = number + 1;
        let features: Vec<String> = (0..30).map(|f| format!("f{f} = [\"f{}\", \"d/f{f}\"]\n", f + 1)).collect();
        let features = features.concat();
        tree.insert(
            &format!("p{number}/Cargo.toml"),
            format!(
                "[package]\nname = \"p{number}\"\nversion = \"1.0.0\"\n[features]\ndefault = [\"f0\"]\n{features}f30 = []\n\
                 [dependencies]\nd = {{ path = \"../p{next}\", package = \"p{next}\" }}\n"
            ),
        );
    }
    let found = collect(&tree, &SourceOptions::default()).unwrap();
    assert_eq!(found.packages.len(), 300);
    assert_eq!(found.findings.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_in_a_source_file_stop_it_with_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let source = [b"/* personal_data */ ".as_slice(), &bytes].concat();
        let _ = collect(&tree(&[]).with("src/lib.rs", source), &SourceOptions::default());
    }

    #[test]
    fn no_pieces_of_rust_stop_it_with_a_panic(
        pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "#[derive(PersonalData)]", "#[personal_data(", "category = \"contact.email\"", "nested", ")]", "struct A",
                "enum E", "{", "}", "(", ")", "[", "]", "<", ">", ";", ",", "mod m", "use a::", "use", "::", "*", "as",
                "fn f", "impl", "trait", "type T =", "macro_rules! m", "m!", "include!(\"lib.rs\")", "#[cfg(", "unix",
                "#[cfg_attr(", "path = \"lib.rs\"", "#![cfg(test)]", "'a", "'", "\"", "r#\"", "/*", "//!", "///x\n", "->",
                "pub", "const", "static", "extern", "crate", "self", "super", "union", "where", "=", "a: A", "T",
            ]),
            0..40,
        )
    ) {
        let source = format!("{} {}", note("First"), pieces.join(" "));
        let _ = collect(&tree(&[]).with("src/lib.rs", source), &SourceOptions::default());
    }

    #[test]
    fn no_bytes_in_a_manifest_stop_it_with_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = collect(&MemoryTree::new().with("Cargo.toml", bytes), &SourceOptions::default());
    }

    #[test]
    fn no_pieces_of_a_manifest_stop_it_with_a_panic(
        pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "[package]", "name = \"a\"", "version = \"1.0.0\"", "version.workspace = true", "[workspace]",
                "members = [\"*\"]", "members = [\"[\"]", "members = [\"../..\"]", "exclude = [\"\"]", "[dependencies]",
                "a = { path = \"..\" }", "a = { path = \".\", optional = true }", "a.workspace = true", "[lib]", "[[bin]]",
                "path = \"src\"", "path = \"\"", "path = \"/etc\"", "name = \"\"", "[features]", "default = [\"a/b\", \"a?/b\"]",
                "a = [\"a\"]", "[package.metadata.fieldnote]", "system = 1", "[workspace.package]", "[target.x.dependencies]",
                "workspace = \"..\"", "edition = \"2015\"", "autobins = false",
            ]),
            0..16,
        )
    ) {
        let tree = MemoryTree::new().with("Cargo.toml", pieces.join("\n")).with("src/lib.rs", note("A")).with("a/Cargo.toml", MANIFEST);
        let _ = collect(&tree, &SourceOptions::default());
    }
}
