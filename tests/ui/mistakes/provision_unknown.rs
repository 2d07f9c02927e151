use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "contact.email", provision = "required")]
    email: String,
}

fn main() {}
