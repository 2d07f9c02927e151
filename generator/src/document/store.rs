//! The files that app stores read: Apple's privacy manifest and Google Play's Data safety form.

use std::fmt::Write as _;

use super::{
    Error,
    context::{AppStore, DataSafety},
    escape,
};
use crate::law::stores::{self, PlayLine};

/// The privacy manifest. A key whose answer is missing is left out, so that Apple's check asks for it.
pub(super) fn manifest(store: &AppStore) -> Vec<u8> {
    let mut list = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\">\n<dict>\n",
    );
    let answers: Vec<_> = store.types.iter().map(|it| it.tracking.value).collect();
    if answers.contains(&Some(true)) {
        flag(&mut list, "  ", "NSPrivacyTracking", true);
    } else if !answers.contains(&None) {
        flag(&mut list, "  ", "NSPrivacyTracking", false);
    }
    strings(
        &mut list,
        "  ",
        "NSPrivacyTrackingDomains",
        &AppStore::plain(store.domains.as_deref().unwrap_or_default()),
    );
    if store.reasons_gap.is_none() {
        reasons(&mut list, &AppStore::plain(&store.reasons));
    }
    list.push_str("  <key>NSPrivacyCollectedDataTypes</key>\n  <array>\n");
    for it in &store.types {
        let name = "NSPrivacyCollectedDataType";
        let _ = writeln!(list, "    <dict>\n      <key>{name}</key>\n      <string>{name}{}</string>", it.id);
        if let Some(linked) = it.linked.value {
            flag(&mut list, "      ", "NSPrivacyCollectedDataTypeLinked", linked);
        }
        if let Some(tracking) = it.tracking.value {
            flag(&mut list, "      ", "NSPrivacyCollectedDataTypeTracking", tracking);
        }
        let purposes: Vec<_> = it.purpose_ids.iter().map(|id| format!("{name}Purpose{id}")).collect();
        strings(&mut list, "      ", "NSPrivacyCollectedDataTypePurposes", &purposes);
        list.push_str("    </dict>\n");
    }
    list.push_str("  </array>\n</dict>\n</plist>\n");
    list.into_bytes()
}

/// The interfaces that need a reason, each with all its reasons.
fn reasons(list: &mut String, declared: &[String]) {
    let mut grouped: Vec<(&str, Vec<String>)> = Vec::new();
    for (interface, reason) in declared.iter().filter_map(|it| it.split_once(' ')) {
        match grouped.iter_mut().find(|(known, _)| *known == interface) {
            Some((_, reasons)) => reasons.push(reason.to_owned()),
            None => grouped.push((interface, vec![reason.to_owned()])),
        }
    }
    if grouped.is_empty() {
        list.push_str("  <key>NSPrivacyAccessedAPITypes</key>\n  <array/>\n");
        return;
    }
    list.push_str("  <key>NSPrivacyAccessedAPITypes</key>\n  <array>\n");
    for (interface, reasons) in grouped {
        let _ = writeln!(
            list,
            "    <dict>\n      <key>NSPrivacyAccessedAPIType</key>\n      \
             <string>NSPrivacyAccessedAPICategory{interface}</string>"
        );
        strings(list, "      ", "NSPrivacyAccessedAPITypeReasons", &reasons);
        list.push_str("    </dict>\n");
    }
    list.push_str("  </array>\n");
}

fn flag(list: &mut String, indent: &str, key: &str, value: bool) {
    let _ = writeln!(list, "{indent}<key>{key}</key>\n{indent}<{value}/>");
}

fn strings(list: &mut String, indent: &str, key: &str, values: &[String]) {
    if values.is_empty() {
        let _ = writeln!(list, "{indent}<key>{key}</key>\n{indent}<array/>");
        return;
    }
    let _ = writeln!(list, "{indent}<key>{key}</key>\n{indent}<array>");
    for value in values {
        let _ = writeln!(list, "{indent}  <string>{}</string>", text(value));
    }
    let _ = writeln!(list, "{indent}</array>");
}

fn text(value: &str) -> String {
    let mut escaped = Vec::new();
    tera::escape_html(&escape::clean(value), &mut escaped).expect("memory takes all");
    String::from_utf8(escaped).expect("escaped text is text")
}

/// The form as a file to import. A question whose answer is missing stays empty.
pub(super) fn data_safety(form: &DataSafety) -> Result<Vec<u8>, Error> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let failed = |error: csv::Error| Error::Write { format: "CSV", message: error.to_string() };
    let head = [
        "Question ID (machine readable)",
        "Response ID (machine readable)",
        "Response value",
        "Answer requirement",
        "Human-friendly question label",
    ];
    writer.write_record(head).map_err(failed)?;
    let about_app = stores::play().iter().filter(|line| !line.question.starts_with(stores::USAGE)).cloned();
    let asked = stores::play_types().filter(|of| form.values.keys().any(|(_, response)| response == of.id));
    let lines: Vec<PlayLine> = about_app.chain(asked.flat_map(stores::play_usage)).collect();
    for line in lines {
        let value = form.values.get(&(line.question.clone(), line.response.clone())).map_or("", String::as_str);
        let cells = [&line.question, &line.response, value, &line.requirement, &line.label];
        writer.write_record(cells.map(escape::cell)).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| Error::Write { format: "CSV", message: error.to_string() })
}
