use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(retention = "p30d")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
