use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    birthday: Option<NaiveDate>,
}

struct NaiveDate;

fn main() {}
