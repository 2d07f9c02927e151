use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "contact.email", label = " ")]
    email: String,
}

fn main() {}
