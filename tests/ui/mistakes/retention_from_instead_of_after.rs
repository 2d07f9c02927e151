use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(retention = "P30D from delivery")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
