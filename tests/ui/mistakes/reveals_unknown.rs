use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "contact.email", reveals = "political_opinion")]
    email: String,
}

fn main() {}
