use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "contact.email", not_personal)]
    email: String,
}

fn main() {}
