//! Texts of code and register that try to be something else stay text in every format.

mod archives;
mod reports;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use calamine::Reader as _;
use cargo_fieldnote::{Env, ExitStatus, run};
use pulldown_cmark::{Event, Options, Parser, Tag};

/// Everything that could run, load or lead away.
const ACTIVE: [&str; 14] = [
    "script", "iframe", "object", "embed", "img", "link", "base", "form", "input", "svg", "math", "details", "style",
    "meta",
];

/// The hostile project, with a package and a file whose names are hostile too: no repository could hold those.
fn hostile() -> &'static Path {
    static COPY: LazyLock<PathBuf> = LazyLock::new(|| {
        let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
        drop(fs::remove_dir_all(&copy));
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("hostile");
        fs::create_dir_all(copy.join("src")).expect("a folder");
        for file in ["fieldnote.toml", "Cargo.toml", "src/lib.rs"] {
            fs::copy(from.join(file), copy.join(file)).expect("a copy");
        }
        #[cfg(unix)]
        named(&copy);
        copy
    });
    &COPY
}

/// Adds a package with a name that no registry takes, and a module in a file with a name that shells fear.
#[cfg(unix)]
fn named(copy: &Path) {
    let package = copy.join("\"><img src=x onerror=evil()>");
    fs::create_dir_all(package.join("src")).expect("a folder");
    let manifest =
        "[package]\nname = \"evil\\\"><script>evil()</script>\"\nversion = \"1.0.0-evil\"\nedition = \"2024\"\n";
    fs::write(package.join("Cargo.toml"), manifest).expect("a manifest");
    let file = "=evil\u{1b}]8;;https:evil\u{7}\n::error::evil|<script>";
    let root = format!("#[path = {file:?}]\npub mod evil;\n");
    fs::write(package.join("src/lib.rs"), root).expect("a file");
    let module = "#[derive(fieldnote::PersonalData)]\n#[personal_data(subject = \"customer\", purpose = \"account\")]\n\
                  pub struct Evil { #[personal_data(category = \"contact.email\")] pub evil: String, pub email: String }\n";
    fs::write(package.join("src").join(file), module).expect("a file");
    let workspace = "\n[workspace]\nmembers = [\"*\"]\n";
    let manifest = fs::read_to_string(copy.join("Cargo.toml")).expect("a manifest");
    fs::write(copy.join("Cargo.toml"), manifest.replace("\n[workspace]\n", workspace)).expect("a manifest");
}

fn fieldnote(args: &[&str]) -> (ExitStatus, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = run(args, hostile(), &Env::default(), &mut out, &mut err);
    let err = String::from_utf8(err).expect("the messages are UTF-8");
    assert_ne!(status, ExitStatus::Failed, "{args:?}: {err}");
    without_controls(&args.join(" "), &err);
    (status, String::from_utf8(out).expect("the output is UTF-8"))
}

/// The documents, and the map in every form.
fn written() -> Vec<(String, Vec<u8>)> {
    let folder = tempfile::tempdir().expect("a folder");
    fieldnote(&["generate", "--out", folder.path().to_str().expect("a path of letters")]);
    let entries = fs::read_dir(folder.path()).expect("the folder can be read");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("an entry"))
        .map(|entry| {
            (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).expect("the file can be read"))
        })
        .collect();
    files.sort();
    assert!(files.len() >= 14, "{:?}", files.iter().map(|(name, _)| name).collect::<Vec<_>>());
    files
}

/// Whether a file is of a format.
fn is(format: &str, name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == format)
}

fn texts() -> Vec<(String, String)> {
    let files = written().into_iter().filter(|(name, _)| !is("xlsx", name) && !is("docx", name));
    files.map(|(name, bytes)| (name, String::from_utf8(bytes).expect("it is UTF-8"))).collect()
}

fn without_controls(name: &str, text: &str) {
    let bad = text.chars().find(|&c| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
    });
    assert_eq!(bad, None, "{name}");
}

/// Name and attributes of each tag.
fn tags(markup: &str) -> Vec<(&str, &str)> {
    let mut tags = Vec::new();
    let mut rest = markup;
    while let Some((_, after)) = rest.split_once('<') {
        let mut quote = None;
        let end = after.char_indices().find(|&(_, c)| {
            match (quote, c) {
                (None, '"' | '\'') => quote = Some(c),
                (Some(open), c) if c == open => quote = None,
                _ => {}
            }
            quote.is_none() && c == '>'
        });
        let (end, _) = end.expect("every tag ends");
        let tag = &after[..end];
        tags.push(tag.split_once([' ', '\n']).unwrap_or((tag, "")));
        rest = &after[end..];
    }
    tags
}

/// Markup between its scripts and styles, and how many of them there are.
fn around(markup: &str, element: &str) -> (String, usize) {
    let (open, close) = (format!("<{element}"), format!("</{element}>"));
    let mut parts = markup.split(&open);
    let mut kept = parts.next().unwrap_or_default().to_owned();
    let mut count = 0;
    for part in parts {
        count += 1;
        kept.push_str(part.split_once(&close).expect("it is closed").1);
    }
    (kept, count)
}

fn inert(name: &str, markup: &str, allowed: &[&str]) {
    for (tag, attributes) in tags(markup) {
        let tag = tag.trim_start_matches('/').to_lowercase();
        assert!(!ACTIVE.contains(&tag.as_str()) || allowed.contains(&tag.as_str()), "{name}: <{tag} {attributes}>");
        // Attributes without the texts between quotes: what is left are names.
        let names: String = attributes.split('"').step_by(2).collect();
        assert!(!names.split_whitespace().any(|name| name.starts_with("on")), "{name}: <{tag} {attributes}>");
        if let Some((_, target)) = attributes.split_once("href=\"") {
            let target = target.split('"').next().unwrap_or_default().to_lowercase();
            let scheme = target.split_once(':').map_or("", |(scheme, _)| scheme);
            assert!(matches!(scheme, "" | "https" | "mailto" | "tel") && !target.starts_with("//"), "{name}: {target}");
        }
    }
}

#[test]
fn pages_hold_no_element_that_acts() {
    for (name, page) in texts().iter().filter(|(name, _)| is("html", name)) {
        without_controls(name, page);
        let (page, scripts) = around(page, "script");
        assert_eq!(scripts, if name == "map.html" { 2 } else { 0 }, "{name}");
        let (page, _) = around(&page, "style");
        let allowed: &[&str] =
            if name == "map.html" { &["meta", "form", "input", "svg"] } else { &["meta", "details"] };
        inert(name, &page, allowed);
    }
}

#[test]
fn the_picture_holds_no_element_that_acts() {
    let texts = texts();
    let (_, svg) = texts.iter().find(|(name, _)| name == "map.svg").expect("there is a picture");
    without_controls("map.svg", svg);
    for (tag, attributes) in tags(&around(svg, "style").0) {
        let known = ["svg", "title", "desc", "rect", "text", "g", "path"];
        assert!(known.contains(&tag.trim_start_matches('/')), "<{tag} {attributes}>");
        assert!(!attributes.contains("href") && !attributes.contains("=\"javascript"), "<{tag} {attributes}>");
    }
}

#[test]
fn names_stay_inside_their_quotes_in_flowcharts_and_digraphs() {
    for (name, text) in texts().iter().filter(|(name, _)| is("dot", name) || is("mmd", name)) {
        without_controls(name, text);
        let bare: String = text.replace("\\\\", "").replace("\\\"", "").split('"').step_by(2).collect();
        let bare: String = bare.lines().filter(|line| !line.trim_start().starts_with("accTitle")).collect();
        for word in ["evil", "click", "URL", "href", "%%{"] {
            assert!(!bare.contains(word), "{name}: {word} in {bare}");
        }
    }
}

/// Markdown says no markup, and links nowhere but where the register may.
fn plain_markdown(name: &str, text: &str) {
    without_controls(name, text);
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => assert_eq!(&*html, "", "{name}"),
            Event::Start(Tag::Image { dest_url, .. }) => assert_eq!(&*dest_url, "", "{name} shows an image"),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let scheme = dest_url.split_once(':').map_or("", |(scheme, _)| scheme);
                assert!(matches!(scheme, "" | "https" | "mailto" | "tel"), "{name}: {dest_url}");
            }
            _ => {}
        }
    }
}

#[test]
fn markdown_holds_no_markup() {
    for (name, text) in texts().iter().filter(|(name, _)| is("md", name)) {
        plain_markdown(name, text);
    }
}

fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[test]
fn no_cell_is_a_formula() {
    for (name, bytes) in written() {
        if is("csv", &name) {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
            for row in reader.records() {
                for cell in &row.expect("the file is CSV") {
                    assert!(!is_formula(cell), "{name}: {cell}");
                    without_controls(&name, cell);
                }
            }
        } else if is("xlsx", &name) {
            let mut book = calamine::Xlsx::new(std::io::Cursor::new(bytes)).expect("the file is a spreadsheet");
            for sheet in book.sheet_names() {
                let formulas = book.worksheet_formula(&sheet).expect("the sheet can be read");
                assert!(formulas.used_cells().next().is_none(), "{name}: {sheet}");
            }
        }
    }
}

#[test]
fn data_stay_data() {
    for (name, text) in texts().iter().filter(|(name, _)| is("json", name)) {
        serde_json::from_str::<serde_json::Value>(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{name}");
    }
}
