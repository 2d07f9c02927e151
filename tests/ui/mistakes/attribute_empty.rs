use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data()]
    email: String,
}

fn main() {}
