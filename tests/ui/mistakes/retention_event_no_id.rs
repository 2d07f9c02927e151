use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(retention = "P30D after The-End")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
