//! Word files and spreadsheets: archives of XML, in which nothing acts, loads or leads away.

use std::io::{Cursor, Read as _};

use super::{fieldnote, hostile, is, tags, without_controls, written};

/// Elements that run, load, fetch or compute.
const ACTIVE: [&str; 14] = [
    "altChunk",
    "attachedTemplate",
    "control",
    "ddeLink",
    "externalLink",
    "f",
    "fldSimple",
    "instrText",
    "movie",
    "object",
    "oleObject",
    "script",
    "subDoc",
    "webSettings",
];

/// Every part of an archive by its name.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("it is an archive");
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).expect("every part is text");
        parts.push((name, text));
    }
    parts
}

/// A target outside of the file is an address that the register may name.
fn leads_where_it_may(part: &str, attributes: &str) {
    if !attributes.contains("TargetMode=\"External\"") {
        return;
    }
    let (_, target) = attributes.split_once("Target=\"").expect("a relation has a target");
    let scheme = target.split_once(':').map_or("", |(scheme, _)| scheme);
    assert!(matches!(scheme, "https" | "mailto" | "tel"), "{part}: {attributes}");
}

#[test]
fn no_part_of_an_archive_acts() {
    let folder = tempfile::tempdir().expect("a folder");
    let export = folder.path().join("register.xlsx");
    fieldnote(&["register", "export", export.to_str().expect("a path of letters")]);
    let mut archives = written();
    archives.retain(|(name, _)| is("docx", name) || is("xlsx", name));
    archives.push(("register.xlsx".to_owned(), std::fs::read(export).expect("the spreadsheet is there")));
    assert!(archives.len() >= 4, "in {}", hostile().display());
    for (file, bytes) in archives {
        for (part, text) in parts(&bytes).into_iter().filter(|(part, _)| !part.ends_with('/')) {
            let name = format!("{file}: {part}");
            assert!(matches!(part.rsplit('.').next(), Some("xml" | "rels")), "{name}");
            without_controls(&name, &text);
            for (tag, attributes) in tags(&text) {
                let tag = tag.rsplit(['/', ':']).next().unwrap_or(tag);
                assert!(!ACTIVE.contains(&tag), "{name}: <{tag} {attributes}>");
                leads_where_it_may(&name, attributes);
            }
        }
    }
}
