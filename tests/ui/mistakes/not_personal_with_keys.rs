use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(not_personal, purpose = "account", sold)]
    email: String,
}

fn main() {}
