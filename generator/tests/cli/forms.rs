//! Other forms of what people work with: the register as a spreadsheet, templates as files, their context as JSON.

use crate::project::shop;

#[test]
fn a_register_goes_out_as_a_spreadsheet_and_comes_back_unchanged() {
    let project = shop();
    let before = project.read("fieldnote.toml");
    let export = project.run(&["register", "export", "register.xlsx"]);
    assert_eq!((export.status, export.out.as_str()), (0, ""), "{}", export.err);
    let import = project.run(&["register", "import", "register.xlsx"]);
    assert_eq!((import.status, import.out.as_str()), (0, ""), "{}", import.err);
    assert_eq!(import.err, "nothing in the register changes\n");
    assert_eq!(project.read("fieldnote.toml"), before);
}

#[test]
fn an_import_shows_what_it_changes_and_writes_only_when_told() {
    let project = shop();
    project.run(&["register", "export", "register.xlsx"]);
    let filled_in = project.read("fieldnote.toml");
    project.write("fieldnote.toml", filled_in.replace("Harbour GmbH", "Haven GmbH # the old name"));
    let before = project.read("fieldnote.toml");
    for args in [&["register", "import", "register.xlsx"][..], &["register", "import", "register.xlsx", "--dry-run"]] {
        let shown = project.run(args);
        assert_eq!(shown.status, 0, "{}", shown.err);
        assert!(shown.out.contains("+name = \"Harbour GmbH\""), "{}", shown.out);
        assert!(shown.err.contains("nothing was written"), "{}", shown.err);
        assert_eq!(project.read("fieldnote.toml"), before);
    }
    assert_eq!(project.run(&["register", "import", "register.xlsx", "--yes"]).status, 0);
    assert_eq!(project.read("fieldnote.toml"), filled_in);
}

#[test]
fn an_import_names_what_leads_to_no_entry_before_it_writes() {
    let project = shop();
    let before = project.read("fieldnote.toml");
    project.write("fieldnote.toml", before.replace("retention = \"lifetime\"", "retention = \"lifetmie\""));
    project.run(&["register", "export", "register.xlsx"]);
    project.write("fieldnote.toml", &before);
    let import = project.run(&["register", "import", "register.xlsx", "--dry-run"]);
    assert_eq!(import.status, 1, "{}", import.err);
    assert!(import.err.contains("`lifetmie` is not declared"), "{}", import.err);
    assert!(import.err.contains("did you mean `lifetime`?"), "{}", import.err);
    assert_eq!(project.read("fieldnote.toml"), before);
}

#[test]
fn a_file_that_is_no_spreadsheet_is_no_import() {
    let project = shop();
    project.write("register.xlsx", "no spreadsheet");
    let import = project.run(&["register", "import", "register.xlsx"]);
    assert_eq!(import.status, 2);
    assert!(import.err.contains("no XLSX spreadsheet"), "{}", import.err);
}

#[test]
fn a_template_is_copied_once_and_then_kept() {
    let project = shop();
    assert_eq!(project.run(&["templates", "eject", "notice.md"]).status, 0);
    let path = "fieldnote-templates/notice.md";
    project.write(path, "# {{ controller.name }}, in our own words\n");
    let again = project.run(&["templates", "eject", "notice.md"]);
    assert_eq!(again.status, 2);
    assert!(again.err.contains("--force"), "{}", again.err);
    project.run(&["generate"]);
    assert_eq!(project.read("notice.md"), "# Harbour GmbH, in our own words\n");
    assert_eq!(project.run(&["templates", "eject", "notice.md", "--force"]).status, 0);
    assert!(project.read(path).contains("{% block summary %}"));
    let unknown = project.run(&["templates", "eject", "nothing.md"]);
    assert!(unknown.status == 2 && unknown.err.contains("templates list"), "{}", unknown.err);
}

#[test]
fn what_templates_get_is_printed_and_nothing_is_written() {
    let project = shop();
    let before = project.files();
    let printed = project.run(&["generate", "--print-context"]);
    assert_eq!(printed.status, 0, "{}", printed.err);
    let contexts: serde_json::Value = serde_json::from_str(&printed.out).expect("it is JSON");
    let notice = &contexts[0];
    assert_eq!(notice["template"], "notice.md");
    assert_eq!(notice["context"]["format"], "fieldnote-context/1");
    assert_eq!(notice["context"]["controller"]["name"], "Harbour GmbH");
    assert_eq!(project.files(), before);
}
