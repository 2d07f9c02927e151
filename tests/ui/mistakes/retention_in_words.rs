use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(retention = "30 days")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
