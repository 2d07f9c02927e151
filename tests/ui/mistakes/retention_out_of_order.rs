use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(retention = "P1D1Y")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
