use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(label = "your account")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
