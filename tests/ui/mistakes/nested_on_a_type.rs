use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(nested)]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
