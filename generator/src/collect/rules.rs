//! What the source collector finds: the rules behind its findings.

use crate::finding::{Level, Rule};

/// Every rule of this stage.
pub static RULES: &[&Rule] = &[
    &AMBIGUOUS_MODULE_FILE,
    &ANNOTATION_MISTAKE,
    &ASSUMED_CFG,
    &HIDDEN_FROM_SOURCE,
    &MISSING_MODULE_FILE,
    &MISSING_PATH_DEPENDENCY,
    &UNKNOWN_TYPE,
];

pub(crate) static ANNOTATION_MISTAKE: Rule = Rule {
    code: "annotation-mistake",
    level: Level::Error,
    law: &[],
    summary: "an annotation does not follow the grammar",
    documentation: "The attribute of a type or field cannot be read; the compiler reports the same mistake with the \
                    same words. The record is left out of the inventory until it is mended, so documents made from \
                    it would be incomplete.",
    cure: "write the attribute as the message says",
    example: "#[personal_data(category = \"contact.email\", purpose = \"account\")]",
};

pub(crate) static MISSING_PATH_DEPENDENCY: Rule = Rule {
    code: "missing-path-dependency",
    level: Level::Error,
    law: &[],
    summary: "a path dependency has no manifest",
    documentation: "A manifest names a package by path, and there is no Cargo.toml. Records that this package declares \
                    are not in the inventory.",
    cure: "correct the path, or check the package out beside the workspace",
    example: "model = { path = \"../model\" }",
};

pub(crate) static MISSING_MODULE_FILE: Rule = Rule {
    code: "missing-module-file",
    level: Level::Error,
    law: &[],
    summary: "the file of a module or target does not exist",
    documentation: "The source names a file that is not there, or that includes itself; the compiler stops at it too. \
                    Records declared in it are not in the inventory.",
    cure: "add the file, or take the declaration away",
    example: "",
};

pub(crate) static AMBIGUOUS_MODULE_FILE: Rule = Rule {
    code: "ambiguous-module-file",
    level: Level::Error,
    law: &[],
    summary: "a module has two files",
    documentation: "Both `x.rs` and `x/mod.rs` exist for `mod x;`, and the compiler accepts neither. The module was \
                    not read.",
    cure: "keep one of the two files",
    example: "",
};

/// What the subject of a finding begins with that is about a macro for other packages.
pub(crate) const MACRO: &str = "macro";

pub(crate) static HIDDEN_FROM_SOURCE: Rule = Rule {
    code: "hidden-from-source",
    level: Level::Note,
    law: &[],
    summary: "records may come from code that is only written while compiling",
    documentation: "Types that a macro makes, and files that a build script writes, do not stand in the source. They \
                    are in the compiled artifact: `cargo fieldnote collect --from ARTIFACT` reads them there, and \
                    `cargo fieldnote verify ARTIFACT` names what the documents lack.",
    cure: "run `cargo fieldnote verify` on the compiled artifact, which holds these records",
    example: "cargo fieldnote verify target/release/app",
};

pub(crate) static UNKNOWN_TYPE: Rule = Rule {
    code: "unknown-foreign-type",
    level: Level::Error,
    law: &[],
    summary: "the register describes a type that does not exist",
    documentation: "`[[record]]` says what a type from outside holds. Where no crate of the tree has that type, it was \
                    renamed or removed, and the documents speak of data that may not be there. Types of dependencies \
                    from registries are looked for with `--dependencies`.",
    cure: "correct the path, beginning with the name of the crate, or remove the entry",
    example: "[[record]]\npath = \"billing_api::Invoice\"",
};

pub(crate) static ASSUMED_CFG: Rule = Rule {
    code: "assumed-cfg",
    level: Level::Note,
    law: &[],
    summary: "code behind an unknown `cfg` was taken to be compiled",
    documentation: "Only cargo's features, the target and the predicates of the compiler are known without a build. \
                    Code behind any other predicate is counted in, so that nothing is overlooked.",
    cure: "nothing, if the code ships; otherwise use a feature, which can be switched off",
    example: "",
};
