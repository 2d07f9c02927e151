use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(retention = "P0D")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
