//! Workspaces of any size that look like one product: ten fields a type, many types a purpose, several kinds of people.

use std::{fmt::Write as _, fs, io, path::Path};

/// Name of the register at the root of a workspace.
pub(crate) const REGISTER: &str = "fieldnote.toml";

const FIELDS_PER_TYPE: usize = 10;
const TYPES_PER_FILE: usize = 20;
const FILES_PER_PACKAGE: usize = 10;
const SUBJECTS: [&str; 6] = ["customer", "employee", "visitor", "subscriber", "patient", "applicant"];
const CATEGORIES: [&str; 15] = [
    "identity.name",
    "contact.email",
    "contact.phone",
    "contact.address",
    "account.username",
    "commerce.purchases",
    "location.precise",
    "device.id",
    "content.post",
    "usage.search",
    "finance.bank_account",
    "identity.photo",
    "device.ip_address",
    "demographic.birth_date",
    "health.condition",
];
const COUNTRIES: [&str; 8] = ["DE", "FR", "IE", "US", "SE", "GB", "IN", "CA"];

/// Purposes grow with the root of the fields: a product ten times as large does three times as much.
fn purposes(fields: usize) -> usize {
    fields.isqrt()
}

/// Writes a workspace with so many fields of personal data.
pub(crate) fn write(folder: &Path, fields: usize) -> io::Result<()> {
    let types = fields / FIELDS_PER_TYPE;
    let per_package = TYPES_PER_FILE * FILES_PER_PACKAGE;
    let packages = types.div_ceil(per_package);
    for package in 0..packages {
        let first = package * per_package;
        let own = first..types.min(first + per_package);
        write_package(&folder.join(format!("crates/p{package}")), package, own, purposes(fields))?;
    }
    fs::write(folder.join("Cargo.toml"), "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"3\"\n")?;
    fs::write(folder.join(REGISTER), register(purposes(fields), packages))
}

fn write_package(folder: &Path, package: usize, types: std::ops::Range<usize>, purposes: usize) -> io::Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    let manifest = format!("[package]\nname = \"p{package}\"\nversion = \"1.0.0\"\nedition = \"2024\"\n");
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let all: Vec<usize> = types.collect();
    let mut root = String::new();
    for (number, own) in all.chunks(TYPES_PER_FILE).enumerate() {
        let _ = writeln!(root, "pub mod m{number};");
        let text: String = own.iter().map(|&it| record(it, purposes)).collect();
        let head = "use fieldnote::PersonalData;\n\n";
        fs::write(folder.join(format!("src/m{number}.rs")), format!("{head}{text}"))?;
    }
    fs::write(folder.join("src/lib.rs"), root)
}

/// A type about one kind of people, for a purpose or two. Every fifth one lies in the next one as well.
fn record(number: usize, purposes: usize) -> String {
    let subject = SUBJECTS[number % SUBJECTS.len()];
    let purpose = number * 7 % purposes;
    let mut text = format!(
        "/// What we know.\n#[derive(PersonalData)]\n#[personal_data(subject = \"{subject}\", purpose = \"p{purpose}\")]\n"
    );
    let _ = writeln!(text, "pub struct Type{number} {{");
    for field in 0..FIELDS_PER_TYPE {
        let category = CATEGORIES[(number * 3 + field) % CATEGORIES.len()];
        let more = if field == 3 {
            format!(", purpose(\"p{purpose}\", \"p{}\")", (purpose + 1) % purposes)
        } else {
            String::new()
        };
        let _ = writeln!(text, "    #[personal_data(category = \"{category}\"{more})]\n    pub field_{field}: String,");
    }
    if number % TYPES_PER_FILE % 5 == 1 {
        let _ = writeln!(text, "    #[personal_data(nested)]\n    pub other: Type{},", number - 1);
    }
    text + "}\n\n"
}

fn register(purposes: usize, packages: usize) -> String {
    let mut text = "\
[controller.us]
name = \"Many Fields Ltd\"
address = \"1 Long Road, Dublin\"
country = \"IE\"
email = \"privacy@many.example\"
about = \"make many things\"
"
    .to_owned();
    for system in 0..packages.min(12) {
        let own: Vec<_> = (system..packages).step_by(12).map(|it| format!("\"p{it}\"")).collect();
        let country = COUNTRIES[system % 3];
        let _ = writeln!(
            text,
            "[system.s{system}]\ntitle = \"System {system}\"\ncountry = \"{country}\"\npackages = [{}]",
            own.join(", ")
        );
    }
    let recipients = purposes.div_ceil(2);
    for purpose in 0..purposes {
        let basis = ["contract", "legitimate_interests", "consent"][purpose % 3];
        let _ = writeln!(
            text,
            "[purpose.p{purpose}]\ntitle = \"do the work number {purpose}\"\nlegal_basis = \"{basis}\"\n\
             interest = \"doing it well\"\nwithdrawal = \"Write to us\"\nprovision = \"optional\"\n\
             recipients = [\"r{}\", \"r{}\"]\nretention = \"k{}\"\nactivity = \"Activity {}\"",
            purpose % recipients,
            purpose * 3 % recipients,
            purpose % 9,
            purpose / 4,
        );
    }
    for recipient in 0..recipients {
        let country = COUNTRIES[recipient % COUNTRIES.len()];
        let _ = writeln!(
            text,
            "[recipient.r{recipient}]\nname = \"Recipient {recipient} Ltd\"\njob = \"does a part of it\"\n\
             role = \"processor\"\ncountry = \"{country}\"\ntransfer = {{ mechanism = \"scc\" }}"
        );
    }
    for period in 0..9 {
        let _ = writeln!(text, "[retention.k{period}]\nperiod = \"P{}Y\"\nfrom = \"the_end\"", period + 1);
    }
    text.push_str("[event.the_end]\ntitle = \"you leave\"\n");
    text + DOCUMENTS
}

const DOCUMENTS: &str = r#"
[[document]]
kind = "notice"
formats = ["md", "html", "docx"]
[[document]]
kind = "record"
formats = ["md", "html", "csv", "xlsx", "docx"]
[[document]]
kind = "retention_schedule"
formats = ["md", "html", "csv"]
[[document]]
kind = "dpia_screening"
formats = ["md", "html"]
[[document]]
kind = "ccpa_policy"
regimes = ["ccpa"]
formats = ["md", "html"]
[[document]]
kind = "inventory"
formats = ["md", "html", "json"]
[[document]]
kind = "map"
formats = ["html", "svg", "mmd", "dot", "json"]
"#;
