use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "contact.email", crate = fieldnote)]
    email: String,
}

fn main() {}
