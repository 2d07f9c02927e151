use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(nested)]
    address: fn() -> u8,
}

fn main() {}
