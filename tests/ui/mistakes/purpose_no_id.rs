use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(purpose = "Send Mail")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
