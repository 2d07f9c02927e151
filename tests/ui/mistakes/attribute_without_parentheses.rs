use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data = "contact.email"]
    email: String,
}

fn main() {}
