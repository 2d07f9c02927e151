use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(colour = "blue")]
    email: String,
}

fn main() {}
