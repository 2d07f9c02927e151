use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(category = "contact.email")]
struct Email(#[personal_data(not_personal)] String);

fn main() {}
