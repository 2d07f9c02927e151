use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(not_personal)]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
