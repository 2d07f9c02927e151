use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "contact.email", legal_basis = "consent")]
    email: String,
}

fn main() {}
