use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category: "contact.email")]
    email: String,
    #[personal_data(category => "identity.name")]
    name: String,
}

fn main() {}
