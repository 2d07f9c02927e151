use fieldnote::PersonalData;

#[derive(PersonalData)]
enum Contact {
    Phone { number: String },
}

fn main() {}
