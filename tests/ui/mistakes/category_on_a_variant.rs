use fieldnote::PersonalData;

#[derive(PersonalData)]
enum Contact {
    #[personal_data(category = "contact.email")]
    Email(String),
}

fn main() {}
