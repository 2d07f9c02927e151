use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "finance.wallet")]
    email: String,
}

fn main() {}
