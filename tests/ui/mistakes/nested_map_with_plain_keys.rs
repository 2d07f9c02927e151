use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(nested)]
    addresses: std::collections::HashMap<String, Address>,
}

#[derive(PersonalData)]
struct Address {
    #[personal_data(category = "contact.address.city")]
    city: String,
}

fn main() {}
