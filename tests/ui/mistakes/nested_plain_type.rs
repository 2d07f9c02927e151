use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(nested)]
    email: String,
}

fn main() {}
