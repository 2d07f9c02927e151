use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(source = "the device")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
