use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = contact.email)]
    email: String,
}

fn main() {}
