use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(categroy = "contact.email")]
    email: String,
}

fn main() {}
