use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(skip)]
    email: String,
}

fn main() {}
