use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(retention = "as long as necessary")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
