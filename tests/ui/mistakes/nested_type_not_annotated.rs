use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(nested)]
    address: Option<Address>,
}

struct Address {
    city: String,
}

fn main() {}
