use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "contact.email", protection("hash"))]
    email: String,
}

fn main() {}
