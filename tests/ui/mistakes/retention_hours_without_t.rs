use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(retention = "P24H")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
