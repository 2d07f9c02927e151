use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(nested, label = "your address")]
    address: Address,
}

#[derive(PersonalData)]
struct Address {
    #[personal_data(category = "contact.address.city")]
    city: String,
}

fn main() {}
