use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(not_personal = true)]
    email: String,
}

fn main() {}
