use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = 5)]
    email: String,
}

fn main() {}
