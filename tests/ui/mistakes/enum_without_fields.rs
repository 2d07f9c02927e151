use fieldnote::PersonalData;

#[derive(PersonalData)]
enum Gender {
    Female,
    Male,
    Other,
}

fn main() {}
