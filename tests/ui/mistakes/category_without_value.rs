use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category)]
    email: String,
}

fn main() {}
