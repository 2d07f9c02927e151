use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "contact.email", sold = "yes")]
    email: String,
}

fn main() {}
