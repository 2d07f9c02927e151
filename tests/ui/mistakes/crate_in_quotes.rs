use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(crate = "fieldnote")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
