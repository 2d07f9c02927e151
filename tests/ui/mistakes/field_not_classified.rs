use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    birth_date: String,
}

fn main() {}
