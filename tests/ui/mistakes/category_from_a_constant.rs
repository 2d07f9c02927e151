use fieldnote::PersonalData;

const EMAIL: &str = "contact.email";

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = EMAIL)]
    email: String,
}

fn main() {}
