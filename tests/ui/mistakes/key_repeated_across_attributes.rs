use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "contact.email")]
    #[personal_data(category = "contact.phone")]
    email: String,
}

fn main() {}
