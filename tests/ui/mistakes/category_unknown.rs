use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(category = "zebra")]
    email: String,
}

fn main() {}
