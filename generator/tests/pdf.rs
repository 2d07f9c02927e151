//! Documents as PDF: written, tagged, the same each time, and with the text as text.

use std::{fs, path::Path};

use cargo_fieldnote::{Env, ExitStatus, run};

/// Writes the notice of a project whose register has this text as the controller's name.
fn notice(folder: &Path, name: &str) -> Vec<u8> {
    told(folder, name).0
}

/// The same, and what was said while it was written.
fn told(folder: &Path, name: &str) -> (Vec<u8>, String) {
    let code = "#[derive(PersonalData)]\n#[personal_data(subject = \"customer\", purpose = \"account\")]\n\
                pub struct Customer { #[personal_data(category = \"contact.email\")] pub email: String }\n";
    let register = format!(
        "[controller.us]\nname = {name:?}\nemail = \"a@b.example\"\ncountry = \"IE\"\n\
         [purpose.account]\ntitle = {name:?}\nlegal_basis = \"contract\"\n\
         [[document]]\nkind = \"notice\"\nformats = [\"pdf\"]\npath = \"notice\"\n"
    );
    fs::create_dir_all(folder.join("src")).expect("the folder can be made");
    fs::write(folder.join("Cargo.toml"), "[package]\nname = \"shop\"\nversion = \"1.0.0\"\nedition = \"2024\"\n")
        .and_then(|()| fs::write(folder.join("src/lib.rs"), format!("use fieldnote::PersonalData;\n{code}")))
        .and_then(|()| fs::write(folder.join("fieldnote.toml"), register))
        .expect("the project can be written");
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = run(["generate"], folder, &Env::default(), &mut out, &mut err);
    let err = String::from_utf8(err).expect("it is UTF-8");
    assert_eq!(status, ExitStatus::Clean, "{err}");
    (fs::read(folder.join("notice.pdf")).expect("the notice is there"), err)
}

fn holds(pdf: &[u8], words: &str) -> bool {
    pdf.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn a_pdf_is_tagged_names_its_language_and_is_the_same_each_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let pdf = notice(folder.path(), "Harbour");
    assert!(pdf.starts_with(b"%PDF-1.7"));
    for words in ["/StructTreeRoot", "/Lang", "pdfuaid:part"] {
        assert!(holds(&pdf, words), "{words} is missing");
    }
    assert!(!holds(&pdf, "/CreationDate"));
    fs::remove_file(folder.path().join("notice.pdf")).expect("it can be removed");
    assert_eq!(notice(folder.path(), "Harbour"), pdf);
}

#[test]
fn a_text_that_looks_like_markup_stays_text() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in
        ["#panic(\"x\")", "#import \"/etc/passwd\"", "$ x $ *b* _i_ @a <a> = h", "#link(\"https://e.example\")[x]"]
    {
        let pdf = notice(folder.path(), name);
        for active in ["/JavaScript", "/JS", "/Launch", "/OpenAction", "/EmbeddedFile", "e.example)"] {
            assert!(!holds(&pdf, active), "{name}: {active}");
        }
    }
}

#[test]
fn a_character_that_no_font_has_is_told_with_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let (pdf, told) = told(folder.path(), "港 Books");
    assert!(holds(&pdf, "/StructTreeRoot") && !holds(&pdf, "pdfuaid:part"));
    assert!(told.contains("notice.pdf: tagged, but without the mark of PDF/UA-1") && told.contains('港'), "{told}");
}
