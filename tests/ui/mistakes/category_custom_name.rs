use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "custom.Loyalty Card")]
    email: String,
}

fn main() {}
