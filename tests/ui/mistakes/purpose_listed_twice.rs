use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(purpose("account", "account"))]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
