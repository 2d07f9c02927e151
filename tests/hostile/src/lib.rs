//! Texts in code that try to be markup, links, formulas, templates or commands. Read by the collector, never compiled.

use fieldnote::PersonalData;

/// <script>evil()</script> ](javascript:evil()) =cmd|' /C evil'!A0 {{ evil }} ::error::evil
#[derive(PersonalData)]
#[personal_data(subject = "customer", purpose = "account", source = "data_subject")]
#[diesel(table_name = "\"><script>evil()</script>")]
pub struct Customer {
    /// </td><img src=x onerror=evil()> [x]: https://evil.example
    #[personal_data(category = "identity.name", label = "<img src=x onerror=evil()>")]
    pub name: String,
    #[personal_data(category = "contact.email", label = "[evil](javascript:evil())", purpose("account", "orders"))]
    #[serde(rename = "\"];click n0 href \"javascript:evil()\"")]
    pub email: String,
    #[personal_data(category = "contact.phone", label = "=HYPERLINK(\"https://evil.example\")")]
    pub phone: String,
    #[personal_data(category = "health.record", label = "{{ evil }} {% evil %} #evil() $evil$")]
    pub illness: String,
    #[personal_data(category = "custom.loyalty", purpose = "orders", source = "seller")]
    pub points: u32,
}

/// What the grammar refuses: its findings name these texts.
#[derive(PersonalData)]
#[personal_data(subject = "customer")]
pub struct Refused {
    #[personal_data(category = "identity.name", label = "\u{202e}\u{0}evil", purpose = "account")]
    pub name: String,
    #[personal_data(category = "contact.address.street", purpose = "\"><svg onload=evil()>")]
    pub street: String,
}
