use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "health.condition", reveals = "health")]
    email: String,
}

fn main() {}
