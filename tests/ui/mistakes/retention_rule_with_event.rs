use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(retention = "account_lifetime after closure")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
