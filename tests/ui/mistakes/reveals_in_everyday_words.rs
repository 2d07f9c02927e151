use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "identity.photo", reveals = "religion")]
    portrait: String,
}

fn main() {}
