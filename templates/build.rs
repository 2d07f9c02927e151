//! Lists the message files, so that a new language is a new folder in `locales` and nothing else.

use std::{env, error::Error, fmt::Write, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    let mut list =
        String::from("/// Message files: language, path, text.\npub const MESSAGES: &[(&str, &str, &str)] = &[\n");
    for language in names(Path::new("locales"))? {
        for file in names(&Path::new("locales").join(&language))? {
            let path = format!("locales/{language}/{file}");
            let text = format!("include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{path}\"))");
            writeln!(list, "    ({language:?}, {path:?}, {text}),")?;
        }
    }
    list.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("messages.rs"), list)?;
    Ok(())
}

/// The names in a folder, sorted; without those that editors and systems hide there.
fn names(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().into_string().map_err(|name| format!("{} is no text", name.display()))?;
        if !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
