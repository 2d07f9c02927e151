use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(retention = "P1Y2W")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
