use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "contact.email" purpose = "account")]
    email: String,
}

fn main() {}
