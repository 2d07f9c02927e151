use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "contact.email", derived, source = "data_subject")]
    email: String,
}

fn main() {}
