use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer(Option<String>);

fn main() {}
